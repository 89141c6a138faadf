/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/evidence.h"

#include "base/utf8.h"

#include <check.h>

static onr_arena *arena;

static void
setup(void)
{
    arena = onr_arena_new();
}

static void
teardown(void)
{
    onr_arena_free(arena);
}

START_TEST(offsets_count_code_points_not_bytes)
{
    const onr_slice text = ONR_LIT("Officer Nuñez said “no” to Ms. O’Dell.");
    const onr_evidence_index *const index = onr_evidence_index_new(arena, text);
    const size_t at = onr_slice_find(text, ONR_LIT("no"), 0);
    const onr_evidence evidence =
        onr_evidence_of(index, (onr_span){(uint32_t)at, (uint32_t)at + 2});
    ck_assert_uint_eq(evidence.begin, 20);
    ck_assert_uint_eq(evidence.end, 22);
    ck_assert(onr_slice_equal(evidence.exact, ONR_LIT("no")));
    ck_assert(onr_slice_equal(evidence.prefix, ONR_LIT("Officer Nuñez said “")));
    ck_assert(onr_slice_equal(evidence.suffix, ONR_LIT("” to Ms. O’Dell.")));
}
END_TEST

START_TEST(every_offset_of_a_long_text_is_its_count)
{
    const onr_slice unit = ONR_LIT("a’é—z");
    onr_slice text = ONR_LIT("");
    for (int i = 0; i < 200; i++) {
        text = onr_slice_join(arena, text, unit);
    }
    const onr_evidence_index *const index = onr_evidence_index_new(arena, text);
    size_t width;
    for (size_t at = 0; at < text.len; at += width) {
        (void)onr_utf8_read(text, at, &width);
        ck_assert_uint_eq(onr_evidence_offset(index, (uint32_t)at),
                          onr_utf8_count(onr_slice_part(text, 0, at)));
    }
    ck_assert_uint_eq(onr_evidence_offset(index, (uint32_t)text.len + 9), 1000);
}
END_TEST

START_TEST(context_is_at_most_32_code_points)
{
    onr_slice text = ONR_LIT("");
    for (int i = 0; i < 100; i++) {
        text = onr_slice_join(arena, text, ONR_LIT("é"));
    }
    const onr_evidence_index *const index = onr_evidence_index_new(arena, text);
    const onr_evidence evidence = onr_evidence_of(index, (onr_span){100, 102});
    ck_assert_uint_eq(onr_utf8_count(evidence.prefix), ONR_EVIDENCE_CONTEXT);
    ck_assert_uint_eq(onr_utf8_count(evidence.suffix), ONR_EVIDENCE_CONTEXT);
}
END_TEST

START_TEST(the_same_stretch_is_listed_once)
{
    const onr_evidence_index *const index =
        onr_evidence_index_new(arena, ONR_LIT("The mayor spoke."));
    onr_evidence_list list = {0};
    onr_evidence_add(arena, index, (onr_span){0, 9}, &list);
    onr_evidence_add(arena, index, (onr_span){4, 9}, &list);
    onr_evidence_add(arena, index, (onr_span){0, 9}, &list);
    onr_evidence_add(arena, index, (onr_span){3, 3}, &list);
    ck_assert_uint_eq(list.count, 2);
}
END_TEST

Suite *suite_evidence(void);

Suite *
suite_evidence(void)
{
    Suite *const suite = suite_create("evidence");
    TCase *const tests = tcase_create("code points");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, offsets_count_code_points_not_bytes);
    tcase_add_test(tests, every_offset_of_a_long_text_is_its_count);
    tcase_add_test(tests, context_is_at_most_32_code_points);
    tcase_add_test(tests, the_same_stretch_is_listed_once);
    suite_add_tcase(suite, tests);
    return suite;
}
