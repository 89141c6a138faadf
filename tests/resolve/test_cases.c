/* SPDX-License-Identifier: Apache-2.0 */
/* Each file in cases/ is named after what it shows.  Its first line tells which nodes are the same, different, or joined
   by a doubt ("p0.1" is party 1 of record 0, "e2.0" event 0 of record 2); the records follow. */
#include "support.h"

#include <check.h>
#include <jansson.h>
#include <stdio.h>

static const char *const cases[] = {
    "a_common_name_needs_more_than_the_state",
    "a_name_misspelt_by_one_outlet",
    "a_shooting_without_names",
    "a_story_of_several_incidents",
    "a_street_around_an_incident",
    "a_surname_alone_in_the_same_affair",
    "abbreviations_and_other_names_of_agencies",
    "an_age_beside_a_name",
    "different_middle_names",
    "doubt_is_a_link",
    "father_and_son",
    "names_in_other_letters",
    "nobody_dies_twice",
    "one_agency_with_many_heads",
    "one_county_name_in_two_states",
    "one_name_in_two_towns",
    "outlets_that_disagree_on_the_class",
    "outlets_that_disagree_on_the_day",
    "police_departments_of_two_towns",
    "sentences_of_two_defendants",
    "short_forms_and_initials",
    "two_firings_of_one_officer",
    "two_of_one_surname_leave_a_lone_name_open",
    "two_stories_of_one_sergeant",
};

static test_set set;
static json_t *expected;
static onr_facts named[TEST_RECORDS_MAX], doubts;

static void
open_case(const char *name)
{
    onr_mapping file;
    onr_error err = {0};
    onr_slice rest, first;
    test_set_open(&set);
    const char *const path =
        test_path(set.arena, onr_arena_printf(set.arena, "cases/%s.jsonl", name));
    ck_assert_msg(onr_mapping_open(path, &file, &err) == ONR_OK, "%s", err.text);
    rest = file.bytes;
    onr_slice_split(&rest, '\n', &first);
    expected = json_loadb(first.ptr, first.len, 0, NULL);
    ck_assert_ptr_nonnull(expected);
    test_set_add(&set, rest);
    onr_mapping_close(&file);
}

static void
close_case(void)
{
    json_decref(expected);
    test_set_close(&set);
}

static onr_slice
id_of(const char *name)
{
    unsigned record, node;
    char kind;
    ck_assert_int_eq(sscanf(name, "%c%u.%u", &kind, &record, &node), 3);
    return kind == 'p' ? named[record].parties.items[node].id
                       : named[record].events.items[node].id;
}

static bool
is_doubtful(onr_slice a, onr_slice b)
{
    for (size_t i = 0; i < doubts.possibly_same.count; ++i) {
        const onr_possibly_same *const pair = &doubts.possibly_same.items[i];
        if ((onr_slice_equal(pair->a, a) && onr_slice_equal(pair->b, b)) ||
            (onr_slice_equal(pair->a, b) && onr_slice_equal(pair->b, a))) {
            return pair->score > 0 && pair->score < 1;
        }
    }
    return false;
}

static void
check_pairs(const char *what, const char *name)
{
    size_t i;
    json_t *pair;
    json_array_foreach(json_object_get(expected, what), i, pair)
    {
        const char *const left = json_string_value(json_array_get(pair, 0));
        const char *const right = json_string_value(json_array_get(pair, 1));
        const onr_slice a = id_of(left), b = id_of(right);
        const bool right_so = strcmp(what, "same") == 0        ? onr_slice_equal(a, b)
                              : strcmp(what, "different") == 0 ? !onr_slice_equal(a, b)
                                                               : is_doubtful(a, b);
        ck_assert_msg(right_so, "%s: %s and %s are not %s: %.*s, %.*s", name, left, right,
                      what, ONR_ARG(a), ONR_ARG(b));
    }
}

START_TEST(the_case_comes_out_as_its_name_says)
{
    size_t order[TEST_RECORDS_MAX];
    open_case(cases[_i]);
    for (size_t i = 0; i < set.count; ++i) {
        order[i] = i;
    }
    test_set_resolve(&set, order, set.count, named, &doubts);
    check_pairs("same", cases[_i]);
    check_pairs("different", cases[_i]);
    check_pairs("possibly", cases[_i]);
    close_case();
}
END_TEST

START_TEST(the_order_of_documents_does_not_matter)
{
    size_t order[TEST_RECORDS_MAX];
    onr_slice first[TEST_RECORDS_MAX];
    open_case(cases[_i]);
    for (size_t turn = 0; turn < 2 * set.count; ++turn) {
        for (size_t i = 0; i < set.count; ++i) {
            const size_t at = (i + turn) % set.count;
            order[i] = turn < set.count ? at : set.count - 1 - at;
        }
        test_set_resolve(&set, order, set.count, named, NULL);
        for (size_t i = 0; i < set.count; ++i) {
            const onr_slice line = test_record(set.arena, &named[i]);
            first[i] = turn ? first[i] : line;
            ck_assert_msg(onr_slice_equal(line, first[i]),
                          "%s: record %zu differs in turn %zu", cases[_i], i, turn);
        }
    }
    close_case();
}
END_TEST

Suite *suite_cases(void);

Suite *
suite_cases(void)
{
    Suite *const suite = suite_create("cases");
    TCase *const outcome = tcase_create("outcome");
    tcase_add_loop_test(outcome, the_case_comes_out_as_its_name_says, 0,
                        (int)ONR_COUNT(cases));
    suite_add_tcase(suite, outcome);
    TCase *const order = tcase_create("order");
    tcase_add_loop_test(order, the_order_of_documents_does_not_matter, 0,
                        (int)ONR_COUNT(cases));
    suite_add_tcase(suite, order);
    return suite;
}
