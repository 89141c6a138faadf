/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"

#include <check.h>

static const char stories[] =
    "{\"onrecord\":1,\"articles\":[{\"url\":\"https://example.com/"
    "a\",\"published\":\"2023-03-04\",\"sha256\":"
    "\"000000000000000000000000000000000000000000000000000000000000000a\"}],\"parties\":["
    "{\"kind\":"
    "\"Person\",\"label\":\"Dana Quill\",\"evidence\":[[0,5,15,\"Dana "
    "Quill\",\"\",\"\"]]},{\"kind\":"
    "\"LawEnforcementAgency\",\"label\":\"Vesper Police "
    "Department\"},{\"kind\":\"Person\",\"label\":"
    "\"special needs "
    "teen\",\"unnamed\":true}],\"tenures\":[{\"holder\":0,\"title\":\"sergeant\","
    "\"agency\":1,"
    "\"status\":\"Former\"}],\"events\":[{\"kind\":\"Termination\",\"roles\":[{\"role\":"
    "\"subject\","
    "\"party\":0},{\"role\":\"authority\",\"party\":1}],\"dates\":[{\"date\":\"2006\","
    "\"article\":0}],"
    "\"articles\":[0],\"evidence\":[[0,20,29,\"was "
    "fired\",\"\",\"\"]]},{\"kind\":\"UseOfForce\",\"roles\":[{"
    "\"role\":\"actor\",\"party\":0},{\"role\":\"target\",\"party\":2}],\"articles\":[0],"
    "\"evidence\":[[0,40,"
    "49,\"was tased\",\"\",\"\"]]}]}\n"
    "{\"onrecord\":1,\"articles\":[{\"url\":\"https://example.com/"
    "b\",\"published\":\"2023-03-06\",\"sha256\":"
    "\"000000000000000000000000000000000000000000000000000000000000000b\"}],\"parties\":["
    "{\"kind\":"
    "\"Person\",\"label\":\"Dana "
    "Quill\"},{\"kind\":\"LawEnforcementAgency\",\"label\":\"Vesper Police "
    "Department\"}],\"tenures\":[{\"holder\":0,\"title\":\"sergeant\",\"agency\":1,"
    "\"status\":\"Former\"}],"
    "\"events\":[{\"kind\":\"Termination\",\"roles\":[{\"role\":\"subject\",\"party\":0}]"
    ",\"dates\":[{\"date\":"
    "\"2006\",\"article\":0}],\"articles\":[0]}]}\n"
    "{\"onrecord\":1,\"articles\":[{\"url\":\"https://example.com/"
    "c\",\"published\":\"2023-03-08\",\"sha256\":"
    "\"000000000000000000000000000000000000000000000000000000000000000c\"}],\"parties\":["
    "{\"kind\":"
    "\"Person\",\"label\":\"Dana "
    "Quill\"},{\"kind\":\"LawEnforcementAgency\",\"label\":\"Oakmoor Police "
    "Department\"}],\"tenures\":[{\"holder\":0,\"title\":\"captain\",\"agency\":1,"
    "\"status\":\"Current\"}]}\n";

static test_set set;
static onr_facts named[TEST_RECORDS_MAX];

static void
open_set(void)
{
    test_set_open(&set);
    test_set_add(&set, (onr_slice){stories, sizeof(stories) - 1});
}

static void
close_set(void)
{
    test_set_close(&set);
}

static void
expect(onr_slice got, const char *wanted)
{
    ck_assert_msg(onr_slice_equal(got, onr_slice_of(wanted)),
                  "\"%.*s\" instead of \"%s\"", ONR_ARG(got), wanted);
}

START_TEST(ids_and_labels_come_from_content)
{
    test_set_resolve(&set, (const size_t[]){0, 1, 2}, 3, named, NULL);
    expect(named[0].parties.items[0].id, "person-dana-quill");
    expect(named[0].parties.items[1].id, "agency-vesper-police-department");
    expect(named[0].parties.items[2].id, "person-special-needs-teen-2dce0a4c5044");
    expect(named[0].tenures.items[0].id,
           "tenure-dana-quill-sergeant-vesper-police-department-former");
    expect(named[0].events.items[0].id, "event-termination-dana-quill-2006");
    expect(named[0].events.items[0].label,
           "Termination of Dana Quill by Vesper Police Department (2006)");
    expect(named[0].events.items[1].id, "event-use-of-force-dana-quill-2dce0a4c5044-40");
    expect(named[0].events.items[1].label,
           "Use of force by Dana Quill against special needs teen");
}
END_TEST

START_TEST(a_later_namesake_takes_the_longer_id)
{
    test_set_resolve(&set, (const size_t[]){2, 1, 0}, 3, named, NULL);
    expect(named[1].parties.items[0].id, "person-dana-quill");
    ck_assert(
        !onr_slice_equal(named[2].parties.items[0].id, ONR_LIT("person-dana-quill")));
    ck_assert(
        onr_slice_starts(named[2].parties.items[0].id, ONR_LIT("person-dana-quill-")));
}
END_TEST

START_TEST(stories_that_come_and_go_leave_the_others_alone)
{
    onr_facts less[TEST_RECORDS_MAX];
    test_set_resolve(&set, (const size_t[]){0, 1, 2}, 3, named, NULL);
    test_set_resolve(&set, (const size_t[]){0, 1}, 2, less, NULL);
    for (size_t i = 0; i < 2; ++i) {
        ck_assert(onr_slice_equal(test_record(set.arena, &named[i]),
                                  test_record(set.arena, &less[i])));
    }
    test_set_resolve(&set, (const size_t[]){1}, 1, less, NULL);
    expect(less[1].parties.items[0].id, "person-dana-quill");
    expect(less[1].events.items[0].id, "event-termination-dana-quill-2006");
}
END_TEST

START_TEST(merged_facts_keep_every_source)
{
    const onr_facts *documents[] = {&set.records[1], &set.records[0], &set.records[0]};
    onr_facts merged;
    onr_error err = {0};
    ck_assert_int_eq(onr_resolve(set.resolver, set.arena, documents, 3, &merged, &err),
                     ONR_OK);
    ck_assert_uint_eq(merged.articles.count, 2);
    ck_assert_uint_eq(merged.parties.count, 3);
    ck_assert_uint_eq(merged.tenures.count, 1);
    ck_assert_uint_eq(merged.events.count, 2);
    const onr_event *const termination = &merged.events.items[0];
    ck_assert_uint_eq(termination->articles.count, 2);
    ck_assert_uint_eq(termination->dates.count, 2);
    ck_assert_uint_eq(termination->roles.count, 2);
    for (size_t i = 1; i < merged.parties.count; ++i) {
        ck_assert_int_lt(
            onr_slice_compare(merged.parties.items[i - 1].id, merged.parties.items[i].id),
            0);
    }
}
END_TEST

START_TEST(facts_of_no_article_are_refused)
{
    const onr_facts none = {0};
    const onr_facts *documents[] = {&none};
    onr_facts merged;
    onr_error err = {0};
    ck_assert_int_eq(onr_resolve(set.resolver, set.arena, documents, 1, &merged, &err),
                     ONR_BAD_ARG);
    ck_assert_int_eq(onr_resolve(set.resolver, set.arena, NULL, 0, &merged, &err),
                     ONR_OK);
    ck_assert_uint_eq(merged.articles.count, 0);
}
END_TEST

Suite *suite_resolve(void);

Suite *
suite_resolve(void)
{
    Suite *const suite = suite_create("resolve");
    TCase *const names = tcase_create("names");
    tcase_add_checked_fixture(names, open_set, close_set);
    tcase_add_test(names, ids_and_labels_come_from_content);
    tcase_add_test(names, a_later_namesake_takes_the_longer_id);
    tcase_add_test(names, stories_that_come_and_go_leave_the_others_alone);
    suite_add_tcase(suite, names);
    TCase *const merge = tcase_create("merge");
    tcase_add_checked_fixture(merge, open_set, close_set);
    tcase_add_test(merge, merged_facts_keep_every_source);
    tcase_add_test(merge, facts_of_no_article_are_refused);
    suite_add_tcase(suite, merge);
    return suite;
}
