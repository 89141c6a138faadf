/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"

#include <check.h>

static onr_arena *arena;

static void
open_arena(void)
{
    arena = onr_arena_new();
}

static void
close_arena(void)
{
    onr_arena_free(arena);
}

static const char full[] =
    "{\"onrecord\":1,\"articles\":[{\"id\":\"article-1\",\"title\":\"Caf\xC3\xA9 "
    "\\\"x\\\"\",\"url\":"
    "\"https://example.com/"
    "1\",\"input\":\"1.txt\",\"publisher\":\"Courier\",\"language\":\"en\","
    "\"authors\":[\"A\",\"B\"],\"record\":3,\"published\":\"2023-04-05\",\"sha256\":"
    "\"0000000000000000000000000000000000000000000000000000000000000001\"}],\"parties\":["
    "{\"kind\":"
    "\"Person\",\"label\":\"Dana "
    "Quill\",\"aliases\":[\"Quill\"],\"gender\":2,\"evidence\":[[0,1,6,"
    "\"Quill\",\"a\",\"b\"]]},{\"kind\":\"Agency\",\"label\":\"\\u0000\",\"place\":"
    "\"Vesper\","
    "\"same_as\":[\"urn:x\"]},{\"kind\":\"Person\",\"label\":\"boy\",\"unnamed\":true}],"
    "\"places\":[{"
    "\"label\":\"Vesper\"}],\"tenures\":[{\"holder\":0,\"title\":\"chief\",\"agency\":1,"
    "\"status\":"
    "\"Current\"},{\"holder\":0,\"title\":\"mayor\",\"status\":\"Former\"}],\"events\":[{"
    "\"kind\":"
    "\"Arrest\",\"label\":\"Arrest\",\"roles\":[{\"role\":\"subject\",\"party\":0,"
    "\"implied\":true}],"
    "\"dates\":[{\"date\":\"2023-04\",\"article\":0}],\"factualities\":[{\"value\":"
    "\"Reported\","
    "\"article\":0}],\"places\":[0],\"offenses\":[\"theft\"],\"instruments\":[\"gun\"],"
    "\"terms\":["
    "\"P1Y\"],\"amounts\":[{\"number\":\"5.50\",\"currency\":\"USD\"}],\"deaths\":0,"
    "\"injuries\":2,"
    "\"concerns\":[0],\"articles\":[0],\"rule\":\"r:1\",\"score\":0.699999988}],"
    "\"claims\":[{"
    "\"speaker\":0,\"stance\":\"Denies\",\"about\":0,\"quote\":\"No\",\"article\":0},{"
    "\"stance\":"
    "\"Asserts\",\"article\":0}],\"relations\":[{\"kind\":\"relative\",\"from\":0,\"to\":"
    "2}],"
    "\"possibly_same\":[{\"a\":\"x\",\"b\":\"y\",\"score\":0.5}]}\n";

START_TEST(what_is_read_is_written_the_same)
{
    onr_facts facts;
    onr_error err = {0};
    const onr_slice line = {full, sizeof(full) - 1};
    ck_assert_msg(onr_facts_record_read(line, arena, &facts, &err) == ONR_OK, "%s",
                  err.text);
    ck_assert_int_eq(facts.events.items[0].injuries, 2);
    ck_assert_uint_eq(facts.tenures.items[1].agency, ONR_NO_FACT);
    ck_assert_uint_eq(facts.parties.items[1].label.len, 1);
    const onr_slice written = test_record(arena, &facts);
    ck_assert_msg(onr_slice_equal(written, line), "%.*s", ONR_ARG(written));
}
END_TEST

START_TEST(empty_facts_are_a_record)
{
    onr_facts facts = {0};
    onr_error err = {0};
    const onr_slice written = test_record(arena, &facts);
    ck_assert(onr_slice_equal(written, ONR_LIT("{\"onrecord\":1}\n")));
    ck_assert_int_eq(onr_facts_record_read(written, arena, &facts, &err), ONR_OK);
}
END_TEST

static const struct {
    const char *line;
    onr_status status;
} bad[] = {
    {"", ONR_BAD_INPUT},
    {"{\"onrecord\":1", ONR_BAD_INPUT},
    {"[]", ONR_BAD_INPUT},
    {"{}", ONR_BAD_INPUT},
    {"{\"onrecord\":2}", ONR_UNSUPPORTED},
    {"{\"onrecord\":1,\"onrecord\":1}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"parties\":{}}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"parties\":[7]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"parties\":[{\"label\":7}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"parties\":[{\"gender\":256}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"parties\":[{\"unnamed\":1}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"parties\":[{\"evidence\":[[0,1,2,\"a\",\"\",\"\"]]}]}",
     ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"articles\":[{}],\"places\":[{\"evidence\":[[0,3,2,\"a\",\"\","
     "\"\"]]}]}",
     ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"articles\":[{\"published\":\"2023-02-30\"}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"articles\":[{\"published\":\"2023-02-03T10:00\"}]}",
     ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"articles\":[{\"sha256\":\"0\"}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"tenures\":[{\"holder\":0}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"tenures\":[{\"title\":\"x\"}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"events\":[{\"roles\":[{\"role\":\"actor\"}]}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"events\":[{\"concerns\":[1]}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"events\":[{\"concerns\":[-1]}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"events\":[{\"deaths\":-2}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"events\":[{\"score\":1.5}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"claims\":[{\"about\":0}]}", ONR_BAD_INPUT},
    {"{\"onrecord\":1,\"articles\":[{\"title\":\"\xFF\"}]}", ONR_BAD_INPUT},
};

START_TEST(what_is_no_record_is_refused)
{
    onr_facts facts;
    onr_error err = {0};
    const onr_status status =
        onr_facts_record_read(onr_slice_of(bad[_i].line), arena, &facts, &err);
    ck_assert_msg(status == bad[_i].status, "%s: %s", bad[_i].line,
                  onr_status_text(status));
    ck_assert_msg(err.text[0] != '\0', "%s: no reason", bad[_i].line);
    ck_assert_uint_eq(facts.parties.count + facts.events.count, 0);
}
END_TEST

Suite *suite_facts_record(void);

Suite *
suite_facts_record(void)
{
    Suite *const suite = suite_create("facts_record");
    TCase *const lines = tcase_create("lines");
    tcase_add_checked_fixture(lines, open_arena, close_arena);
    tcase_add_test(lines, what_is_read_is_written_the_same);
    tcase_add_test(lines, empty_facts_are_a_record);
    tcase_add_loop_test(lines, what_is_no_record_is_refused, 0, (int)ONR_COUNT(bad));
    suite_add_tcase(suite, lines);
    return suite;
}
