/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/tally.h"

#include <check.h>

START_TEST(what_stands_in_several_places_is_counted_once_for_each)
{
    onr_arena *const arena = onr_arena_new(), *const scratch = onr_arena_new();
    onr_tally tally = {0};
    const uint32_t places[] = {4, 2, 4, 9, 2};
    for (size_t i = 0; i < ONR_COUNT(places); ++i) {
        onr_tally_add(&tally, scratch, 1, 7, places[i]);
        onr_tally_add(&tally, scratch, 1, 8, 3);
    }
    onr_tally_add(&tally, scratch, 2, 7, 4);
    onr_tally_add(&tally, scratch, 2, 7, 5);
    onr_tally_count(&tally, arena);
    onr_arena_free(scratch);
    ck_assert_uint_eq(onr_tally_of(&tally, 1, 7), 3);
    ck_assert_uint_eq(onr_tally_of(&tally, 2, 7), 2);
    ck_assert_uint_eq(onr_tally_of(&tally, 1, 8), 0); // In one place only
    ck_assert_uint_eq(onr_tally_of(&tally, 2, 8), 0);
    onr_arena_free(arena);
}
END_TEST

START_TEST(an_empty_tally_knows_nothing)
{
    onr_arena *const arena = onr_arena_new();
    onr_tally tally = {0};
    onr_tally_count(&tally, arena);
    ck_assert_uint_eq(onr_tally_of(&tally, 0, 0), 0);
    onr_arena_free(arena);
}
END_TEST

Suite *suite_tally(void);

Suite *
suite_tally(void)
{
    Suite *const suite = suite_create("tally");
    TCase *const tests = tcase_create("tally");
    tcase_add_test(tests, what_stands_in_several_places_is_counted_once_for_each);
    tcase_add_test(tests, an_empty_tally_knows_nothing);
    suite_add_tcase(suite, tests);
    return suite;
}
