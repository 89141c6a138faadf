/* SPDX-License-Identifier: Apache-2.0 */
#include "base/slice.h"

#include <check.h>

Suite *suite_slice(void);

START_TEST(parts_are_cut_at_the_end)
{
    const onr_slice text = ONR_LIT("Marlow");
    ck_assert(onr_slice_equal(onr_slice_part(text, 1, 3), ONR_LIT("ar")));
    ck_assert(onr_slice_equal(onr_slice_part(text, 4, 99), ONR_LIT("ow")));
    ck_assert_uint_eq(onr_slice_part(text, 99, 100).len, 0);
    ck_assert_uint_eq(onr_slice_part(text, 3, 2).len, 0);
    ck_assert(onr_slice_equal(onr_slice_at(text, (onr_span){0, 3}), ONR_LIT("Mar")));
    ck_assert_uint_eq(onr_slice_of(NULL).len, 0);
}
END_TEST

START_TEST(comparison_is_by_bytes)
{
    ck_assert_int_lt(onr_slice_compare(ONR_LIT("Z"), ONR_LIT("a")), 0);
    ck_assert_int_lt(onr_slice_compare(ONR_LIT("a"), ONR_LIT("a\0b")), 0);
    ck_assert_int_gt(onr_slice_compare(ONR_LIT("\xE9"), ONR_LIT("z")), 0);
    ck_assert_int_eq(onr_slice_compare(ONR_LIT(""), ONR_LIT("")), 0);
    ck_assert(!onr_slice_equal(ONR_LIT("a\0b"), ONR_LIT("a\0c")));
    ck_assert(onr_slice_equal_nocase(ONR_LIT("SGT."), ONR_LIT("Sgt.")));
    ck_assert(!onr_slice_equal_nocase(ONR_LIT("@"), ONR_LIT("`")));
}
END_TEST

START_TEST(beginnings_and_ends_are_found)
{
    ck_assert(onr_slice_starts(ONR_LIT("captain"), ONR_LIT("cap")));
    ck_assert(onr_slice_starts(ONR_LIT("captain"), ONR_LIT("")));
    ck_assert(!onr_slice_starts(ONR_LIT("cap"), ONR_LIT("captain")));
    ck_assert(onr_slice_ends(ONR_LIT("captain"), ONR_LIT("ain")));
    ck_assert(!onr_slice_ends(ONR_LIT("ain"), ONR_LIT("captain")));
}
END_TEST

START_TEST(a_needle_is_found_from_a_place_on)
{
    const onr_slice text = ONR_LIT("he said she said");
    ck_assert_uint_eq(onr_slice_find(text, ONR_LIT("said"), 0), 3);
    ck_assert_uint_eq(onr_slice_find(text, ONR_LIT("said"), 4), 12);
    ck_assert_uint_eq(onr_slice_find(text, ONR_LIT("said"), 13), SIZE_MAX);
    ck_assert_uint_eq(onr_slice_find(text, ONR_LIT("said so"), 0), SIZE_MAX);
    ck_assert_uint_eq(onr_slice_find(text, ONR_LIT("said"), 999), SIZE_MAX);
}
END_TEST

START_TEST(hexadecimal_digits_have_values)
{
    ck_assert_int_eq(onr_hex_digit('0'), 0);
    ck_assert_int_eq(onr_hex_digit('f'), 15);
    ck_assert_int_eq(onr_hex_digit('A'), 10);
    ck_assert_int_eq(onr_hex_digit('g'), -1);
    ck_assert_int_eq(onr_hex_digit('\0'), -1);
}
END_TEST

START_TEST(trimming_takes_white_space_off_both_ends)
{
    ck_assert(onr_slice_equal(onr_slice_trim(ONR_LIT(" \t a b\r\n")), ONR_LIT("a b")));
    ck_assert_uint_eq(onr_slice_trim(ONR_LIT(" \n ")).len, 0);
}
END_TEST

START_TEST(splitting_gives_every_field)
{
    onr_slice rest = ONR_LIT("a,,b,"), field;
    const char *const fields[] = {"a", "", "b", ""};
    size_t count = 0;
    while (onr_slice_split(&rest, ',', &field)) {
        ck_assert_uint_lt(count, ONR_COUNT(fields));
        ck_assert(onr_slice_equal(field, onr_slice_of(fields[count])));
        ++count;
    }
    ck_assert_uint_eq(count, ONR_COUNT(fields));
    rest = ONR_LIT("");
    ck_assert(onr_slice_split(&rest, ',', &field));
    ck_assert_uint_eq(field.len, 0);
    ck_assert(!onr_slice_split(&rest, ',', &field));
}
END_TEST

START_TEST(copies_live_in_the_arena)
{
    onr_arena *const arena = onr_arena_new();
    const onr_slice lower = onr_slice_lower(arena, ONR_LIT("Sgt. \xC3\x89"));
    ck_assert(onr_slice_equal(lower, ONR_LIT("sgt. \xC3\x89")));
    ck_assert_int_eq(lower.ptr[lower.len], '\0');
    const onr_slice joined = onr_slice_join(arena, ONR_LIT("a"), ONR_LIT("b\0"));
    ck_assert(onr_slice_equal(joined, ONR_LIT("ab\0")));
    ck_assert_uint_eq(onr_slice_copy(arena, (onr_slice){0}).len, 0);
    onr_arena_free(arena);
}
END_TEST

START_TEST(hashes_tell_texts_and_seeds_apart)
{
    char text[64] = {0};
    for (size_t i = 1; i < sizeof(text); ++i) {
        const uint64_t before = onr_slice_hash((onr_slice){text, i}, 1);
        ck_assert_uint_eq(before, onr_slice_hash((onr_slice){text, i}, 1));
        ck_assert_uint_ne(before, onr_slice_hash((onr_slice){text, i}, 2));
        ck_assert_uint_ne(before, onr_slice_hash((onr_slice){text, i - 1}, 1));
        text[i - 1] = 'x';
        ck_assert_uint_ne(before, onr_slice_hash((onr_slice){text, i}, 1));
        text[i - 1] = '\0';
    }
}
END_TEST

START_TEST(all_but_the_unreserved_is_percent_encoded)
{
    char out[64];
    ck_assert_uint_eq(onr_percent_encode(ONR_LIT("a-Z.0_~"), out), 7);
    ck_assert_str_eq(out, "a-Z.0_~");
    ck_assert_uint_eq(onr_percent_encode(ONR_LIT("a/\xC3\xA9 %\0"), out), 19);
    ck_assert_str_eq(out, "a%2F%C3%A9%20%25%00");
}
END_TEST

Suite *
suite_slice(void)
{
    Suite *const suite = suite_create("slice");
    TCase *const bytes = tcase_create("bytes");
    tcase_add_test(bytes, parts_are_cut_at_the_end);
    tcase_add_test(bytes, comparison_is_by_bytes);
    tcase_add_test(bytes, beginnings_and_ends_are_found);
    tcase_add_test(bytes, a_needle_is_found_from_a_place_on);
    tcase_add_test(bytes, hexadecimal_digits_have_values);
    tcase_add_test(bytes, all_but_the_unreserved_is_percent_encoded);
    tcase_add_test(bytes, trimming_takes_white_space_off_both_ends);
    tcase_add_test(bytes, splitting_gives_every_field);
    tcase_add_test(bytes, copies_live_in_the_arena);
    tcase_add_test(bytes, hashes_tell_texts_and_seeds_apart);
    suite_add_tcase(suite, bytes);
    return suite;
}
