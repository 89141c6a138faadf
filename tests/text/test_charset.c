/* SPDX-License-Identifier: Apache-2.0 */
#include "text/charset.h"

#include <check.h>

Suite *suite_charset(void);

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

static const struct {
    const char *bytes, *label, *utf8;
} texts[] = {
    {"plain", "", "plain"},
    {"Caf\xC3\xA9", "", "Caf\xC3\xA9"},
    {"Caf\xE9", "", "Caf\xC3\xA9"},
    {"Caf\xE9", "utf-8", "Caf\xC3\xA9"},
    {"\xEF\xBB\xBF"
     "a\xE9",
     "", "a\xEF\xBF\xBD"},
    // Some UTF-8 is there: what is none is damage.
    {"Caf\xC3\xA9 \xE9", "utf-8", "Caf\xC3\xA9 \xEF\xBF\xBD"},
    {"Caf\xC3\xA9 \xE9", "iso-8859-1", "Caf\xC3\x83\xC2\xA9 \xC3\xA9"},
    // iso-8859-1 means windows-1252, and so does what nobody knows.
    {"\x93no\x94", "iso-8859-1", "\xE2\x80\x9Cno\xE2\x80\x9D"},
    {"\x93no\x94", "klingon", "\xE2\x80\x9Cno\xE2\x80\x9D"},
    {"a\x81z", "windows-1252", "a\xEF\xBF\xBDz"},
    {"\xEC\xFD\xF0", "Windows-1251", "\xD0\xBC\xD1\x8D\xD1\x80"},
    {"\x93\xFA\x96{", "Shift_JIS", "\xE6\x97\xA5\xE6\x9C\xAC"},
};

START_TEST(bytes_become_utf8)
{
    const onr_slice got = onr_charset_decode(arena, onr_slice_of(texts[_i].bytes),
                                             onr_slice_of(texts[_i].label));
    ck_assert_msg(onr_slice_equal(got, onr_slice_of(texts[_i].utf8)),
                  "\"%.*s\" is not \"%s\"", ONR_ARG(got), texts[_i].utf8);
}
END_TEST

START_TEST(utf16_is_told_by_its_mark)
{
    const onr_slice little = ONR_LIT("\xFF\xFE"
                                     "a\0\x3D\xD8\x46\xDC\x00\xD8z\0x");
    const onr_slice big = ONR_LIT("\xFE\xFF\0a\0b");
    const onr_slice none = {"", 0};
    ck_assert(onr_slice_equal(onr_charset_decode(arena, little, none),
                              ONR_LIT("a\xF0\x9F\x91\x86\xEF\xBF\xBDz\xEF\xBF\xBD")));
    ck_assert(onr_slice_equal(onr_charset_decode(arena, big, none), ONR_LIT("ab")));
}
END_TEST

static const struct {
    const char *page, *label;
} pages[] = {
    {"<meta charset=utf-8>", "utf-8"},
    {"<META CHARSET='ISO-8859-1'>", "ISO-8859-1"},
    {"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
     "windows-1251"},
    {"<?xml version=\"1.0\" encoding=\"iso-8859-15\"?>", "iso-8859-15"},
    {"<p>The charset=utf-8 is told in text.</p>", ""},
    {"<script charset=\"utf-8\" src=x></script>", ""},
    {"", ""},
};

START_TEST(a_page_declares_its_encoding)
{
    ck_assert(onr_slice_equal(onr_charset_in_page(onr_slice_of(pages[_i].page)),
                              onr_slice_of(pages[_i].label)));
}
END_TEST

START_TEST(a_content_type_declares_its_encoding)
{
    ck_assert(onr_slice_equal(
        onr_charset_in_type(ONR_LIT("text/html; charset=\"UTF-8\"")), ONR_LIT("UTF-8")));
    ck_assert_uint_eq(onr_charset_in_type(ONR_LIT("text/html")).len, 0);
}
END_TEST

START_TEST(a_source_of_utf16_is_one_of_utf8)
{
    // More than a window, so that pairs fall between two.
    enum { PAIRS = 40000 };
    char *const bytes = onr_arena_alloc(arena, 2 + PAIRS * 4);
    onr_source *source;
    onr_slice window;
    onr_error err = {0};
    memcpy(bytes, "\xFF\xFE", 2);
    for (size_t i = 0; i < PAIRS; ++i) {
        memcpy(bytes + 2 + i * 4, "\x3D\xD8\x46\xDC", 4);
    }
    ck_assert_int_eq(
        onr_source_open_bytes((onr_slice){bytes, 2 + PAIRS * 4}, "a", &source, &err),
        ONR_OK);
    ck_assert_int_eq(onr_charset_open_utf16(source, &source, &err), ONR_OK);
    ck_assert_int_eq(onr_source_peek(source, PAIRS * 4 + 1, &window, &err), ONR_OK);
    ck_assert_uint_eq(window.len, PAIRS * 4);
    for (size_t i = 0; i < window.len; i += 4) {
        ck_assert_int_eq(memcmp(window.ptr + i, "\xF0\x9F\x91\x86", 4), 0);
    }
    onr_source_close(source);
}
END_TEST

Suite *
suite_charset(void)
{
    Suite *const suite = suite_create("charset");
    TCase *const decoding = tcase_create("decoding");
    tcase_add_checked_fixture(decoding, set_up, tear_down);
    tcase_add_loop_test(decoding, bytes_become_utf8, 0, (int)ONR_COUNT(texts));
    tcase_add_test(decoding, utf16_is_told_by_its_mark);
    tcase_add_test(decoding, a_source_of_utf16_is_one_of_utf8);
    suite_add_tcase(suite, decoding);
    TCase *const telling = tcase_create("telling");
    tcase_add_loop_test(telling, a_page_declares_its_encoding, 0, (int)ONR_COUNT(pages));
    tcase_add_test(telling, a_content_type_declares_its_encoding);
    suite_add_tcase(suite, telling);
    return suite;
}
