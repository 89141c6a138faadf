/* SPDX-License-Identifier: Apache-2.0 */
#include "text/brotli.h"

#include <check.h>

Suite *suite_brotli(void);

enum { LENGTH = 300000 };

/* "ab" 150,000 times over, made by Node.js. */
#define PACKED ONR_LIT("\x5B\xDF\x93\x04\x40\x2A\x4C\x2C\x2E\x0B\x03\x73\x91\x40")

static onr_arena *arena;

static void
set_up(void)
{
    arena = onr_arena_new();
}

static void
tear_down(void)
{
    onr_arena_free(arena);
}

START_TEST(data_are_decoded)
{
    onr_slice out;
    ck_assert_int_eq(onr_brotli_bytes(PACKED, LENGTH, arena, &out),
                     onr_brotli_is_built());
    if (onr_brotli_is_built()) {
        ck_assert_uint_eq(out.len, LENGTH);
        for (size_t i = 0; i < out.len; ++i) {
            ck_assert_int_eq(out.ptr[i], i % 2 ? 'b' : 'a');
        }
    }
}
END_TEST

START_TEST(data_make_no_more_than_they_may)
{
    onr_slice out;
    ck_assert(!onr_brotli_bytes(PACKED, LENGTH - 1, arena, &out));
    ck_assert_uint_le(out.len, LENGTH - 1);
    ck_assert(!onr_brotli_bytes(PACKED, 0, arena, &out));
}
END_TEST

START_TEST(data_that_end_too_early_or_too_late_are_refused)
{
    onr_slice out;
    for (size_t i = 0; i < PACKED.len; ++i) {
        ck_assert(!onr_brotli_bytes(onr_slice_part(PACKED, 0, i), LENGTH, arena, &out));
    }
    ck_assert(!onr_brotli_bytes(onr_slice_join(arena, PACKED, ONR_LIT("x")), LENGTH,
                                arena, &out));
}
END_TEST

Suite *
suite_brotli(void)
{
    Suite *const suite = suite_create("brotli");
    TCase *const all = tcase_create("data");
    tcase_add_checked_fixture(all, set_up, tear_down);
    tcase_add_test(all, data_are_decoded);
    tcase_add_test(all, data_make_no_more_than_they_may);
    tcase_add_test(all, data_that_end_too_early_or_too_late_are_refused);
    suite_add_tcase(suite, all);
    return suite;
}
