/* SPDX-License-Identifier: Apache-2.0 */
#include "base/utf8.h"

#include <check.h>

Suite *suite_utf8(void);

static const struct {
    const char *bytes;
    size_t length, bad; // bad: SIZE_MAX if all is well
} texts[] = {
    {"", 0, SIZE_MAX},
    {"a\0b", 3, SIZE_MAX},
    {"\xC3\xA9\xE2\x80\x9C\xF0\x9F\x98\x80", 9, SIZE_MAX},
    {"\xEF\xBF\xBF\xF4\x8F\xBF\xBF", 7, SIZE_MAX},
    {"ab\x80", 3, 2},           // A continuation alone
    {"a\xC3", 2, 1},            // Cut off
    {"\xC0\xAF", 2, 0},         // Overlong
    {"\xE0\x80\xAF", 3, 0},     // Overlong
    {"\xF0\x80\x80\xAF", 4, 0}, // Overlong
    {"\xED\xA0\x80", 3, 0},     // A surrogate
    {"\xF4\x90\x80\x80", 4, 0}, // Past U+10FFFF
    {"x\xFF", 2, 1},
};

START_TEST(only_what_rfc_3629_allows_is_utf8)
{
    ck_assert_uint_eq(onr_utf8_check((onr_slice){texts[_i].bytes, texts[_i].length}),
                      texts[_i].bad);
}
END_TEST

START_TEST(every_code_point_is_written_as_it_is_read)
{
    for (uint32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 17) {
        char bytes[ONR_UTF8_MAX];
        size_t width;
        if (c >= 0xD800 && c <= 0xDFFF) {
            continue;
        }
        const onr_slice text = {bytes, onr_utf8_write(c, bytes)};
        ck_assert_uint_eq(onr_utf8_check(text), SIZE_MAX);
        ck_assert_uint_eq(onr_utf8_read(text, 0, &width), c);
        ck_assert_uint_eq(width, text.len);
        ck_assert_uint_eq(onr_utf8_read_back(text, text.len, &width), c);
        ck_assert_uint_eq(width, text.len);
        ck_assert_uint_eq(onr_utf8_count(text), 1);
    }
}
END_TEST

START_TEST(bad_bytes_are_read_one_by_one)
{
    size_t width;
    const onr_slice text = ONR_LIT("\x80\xC3");
    ck_assert_uint_eq(onr_utf8_read(text, 0, &width), 0xFFFD);
    ck_assert_uint_eq(width, 1);
    ck_assert_uint_eq(onr_utf8_read_back(text, 2, &width), 0xFFFD);
    ck_assert_uint_eq(width, 1);
    ck_assert_uint_eq(onr_utf8_read(text, 2, &width), 0);
    ck_assert_uint_eq(width, 0);
    ck_assert_uint_eq(onr_utf8_read_back(text, 0, &width), 0);
    ck_assert_uint_eq(width, 0);
}
END_TEST

START_TEST(case_mapping_goes_both_ways)
{
    for (uint32_t c = 0; c < 0x3000; ++c) {
        if (onr_utf8_is_upper(c)) {
            ck_assert_msg(onr_utf8_is_lower(onr_utf8_to_lower(c)), "U+%04X", c);
            ck_assert_msg(onr_utf8_to_upper(onr_utf8_to_lower(c)) == c, "U+%04X", c);
            ck_assert_msg(onr_utf8_is_alpha(c), "U+%04X", c);
            ck_assert_msg(!onr_utf8_is_lower(c), "U+%04X", c);
        }
    }
    ck_assert_uint_eq(onr_utf8_to_lower(0xC9), 0xE9);
    ck_assert_uint_eq(onr_utf8_to_upper(0xFF), 0x178);
    ck_assert_uint_eq(onr_utf8_to_upper(0xDF), 0xDF);
    ck_assert(!onr_utf8_is_upper(0xD7) && !onr_utf8_is_alpha(0xD7));
}
END_TEST

START_TEST(texts_are_made_small)
{
    onr_arena *const arena = onr_arena_new();
    const onr_slice small =
        onr_utf8_lower(arena, ONR_LIT("P\xC3\x89REZ \xE2\x80\x94 Sgt."));
    ck_assert(onr_slice_equal(small, ONR_LIT("p\xC3\xA9rez \xE2\x80\x94 sgt.")));
    onr_arena_free(arena);
}
END_TEST

START_TEST(white_space_is_known_beyond_ascii)
{
    ck_assert(onr_utf8_is_space(0xA0) && onr_utf8_is_space(0x2009) &&
              onr_utf8_is_space('\n'));
    ck_assert(!onr_utf8_is_space(0) && !onr_utf8_is_space('a') &&
              !onr_utf8_is_space(0x2014));
}
END_TEST

Suite *
suite_utf8(void)
{
    Suite *const suite = suite_create("utf8");
    TCase *const bytes = tcase_create("bytes");
    tcase_add_loop_test(bytes, only_what_rfc_3629_allows_is_utf8, 0,
                        (int)ONR_COUNT(texts));
    tcase_add_test(bytes, every_code_point_is_written_as_it_is_read);
    tcase_add_test(bytes, bad_bytes_are_read_one_by_one);
    suite_add_tcase(suite, bytes);
    TCase *const letters = tcase_create("letters");
    tcase_add_test(letters, case_mapping_goes_both_ways);
    tcase_add_test(letters, texts_are_made_small);
    tcase_add_test(letters, white_space_is_known_beyond_ascii);
    suite_add_tcase(suite, letters);
    return suite;
}
