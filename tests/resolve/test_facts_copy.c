/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/facts_copy.h"

#include "resolve/facts_record.h"

#include <check.h>

static const char record[] =
    "{\"onrecord\":1,\"articles\":[{\"id\":\"article-1\",\"title\":\"T\",\"authors\":"
    "[\"A\",\"B\"],\"published\":\"2023-04-05\",\"sha256\":"
    "\"0000000000000000000000000000000000000000000000000000000000000001\"}],\"parties\":["
    "{\"kind\":\"Person\",\"label\":\"Dana Quill\",\"aliases\":[\"Quill\"],\"evidence\":"
    "[[0,1,6,\"Quill\",\"a\",\"b\"]]}],\"events\":[{\"kind\":\"Arrest\",\"roles\":[{"
    "\"role\":\"subject\",\"party\":0,\"evidence\":[[0,1,6,\"Quill\",\"\",\"\"]]}],"
    "\"dates\":[{\"date\":\"2023-04\",\"article\":0}],\"amounts\":[{\"number\":\"5\","
    "\"currency\":\"USD\"}],\"deaths\":2,\"articles\":[0],\"score\":0.5}],\"relations\":["
    "{\"kind\":\"relative\",\"from\":0,\"to\":0}]}\n";

/** The record of a copy whose original is gone. */
static onr_sink *
written_again(const char *text)
{
    onr_arena *const first = onr_arena_new();
    onr_arena *const second = onr_arena_new();
    onr_facts facts;
    onr_sink *sink;
    ck_assert_int_eq(onr_facts_record_read(onr_slice_of(text), first, &facts, NULL),
                     ONR_OK);
    const onr_facts copy = onr_facts_copy(second, &facts);
    onr_arena_free(first);
    ck_assert_int_eq(onr_sink_open_memory(&sink, NULL), ONR_OK);
    ck_assert_int_eq(onr_facts_record_write(&copy, sink, NULL), ONR_OK);
    onr_sink_put_char(sink, '\0');
    onr_arena_free(second);
    return sink;
}

START_TEST(a_copy_outlives_what_it_was_made_of)
{
    onr_sink *const sink = written_again(record);
    ck_assert_str_eq(onr_sink_bytes(sink).ptr, record);
    onr_sink_drop(sink);
}
END_TEST

START_TEST(nothing_is_copied_as_nothing)
{
    onr_sink *const sink = written_again("{\"onrecord\":1}\n");
    ck_assert_str_eq(onr_sink_bytes(sink).ptr, "{\"onrecord\":1}\n");
    onr_sink_drop(sink);
}
END_TEST

START_TEST(lists_take_no_more_room_than_they_need)
{
    onr_arena *const arena = onr_arena_new();
    onr_facts facts = {0};
    for (int i = 0; i < 5; ++i) {
        ONR_PUSH(arena, &facts.parties)->label = ONR_LIT("x");
    }
    ck_assert_uint_gt(facts.parties.capacity, 5);
    ck_assert_uint_eq(onr_facts_copy(arena, &facts).parties.capacity, 5);
    onr_arena_free(arena);
}
END_TEST

Suite *suite_facts_copy(void);

Suite *
suite_facts_copy(void)
{
    Suite *const suite = suite_create("facts_copy");
    TCase *const copies = tcase_create("copies");
    tcase_add_test(copies, a_copy_outlives_what_it_was_made_of);
    tcase_add_test(copies, nothing_is_copied_as_nothing);
    tcase_add_test(copies, lists_take_no_more_room_than_they_need);
    suite_add_tcase(suite, copies);
    return suite;
}
