/* SPDX-License-Identifier: Apache-2.0 */
#include "text/line.h"

#include <check.h>

Suite *suite_line(void);

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
    const char *raw, *folded;
} folds[] = {
    {"  Watch   Button  ", "watch button"},
    {"\xE2\x80\x9CSIGN UP\xE2\x80\x9D", "\"sign up\""},
    {"It\xE2\x80\x99s 5:14 p.m. \xE2\x80\x94 now", "it's 0:0 p.m. - now"},
    {">> READ MORE", "read more"},
    {"\xE2\x96\xBA Related: Chief fired", "related: chief fired"},
    {"(Photo: Ann Lee)", "photo: ann lee"},
    {"___", ""},
    {"* * *", ""},
    {"\xC2\xA9 2024 KMRL", "\xC2\xA9 0 kmrl"},
    {"\xC3\x89\xC3\x81 Ruiz", "\xC3\xA9\xC3\xA1 ruiz"},
    {"", ""},
};

START_TEST(a_line_is_folded)
{
    const onr_line line = onr_line_fold(arena, onr_slice_of(folds[_i].raw));
    ck_assert_msg(onr_slice_equal(line.text, onr_slice_of(folds[_i].folded)),
                  "\"%s\" is folded to \"%.*s\"", folds[_i].raw, ONR_ARG(line.text));
}
END_TEST

static const struct {
    const char *raw, *pattern;
    bool fits;
} cases[] = {
    {"Sign up now", "sign up*", true},
    {"Please sign up now", "sign up*", false},
    {"Get Breaking News Delivered to Your Inbox", "get * delivered *", true},
    {"By Ann Lee and Tom Ray", "by %", true},
    {"By Ann Lee and Tom Ray", "by % and %", true},
    {"By then, he was gone", "by %", false},
    {"By the Associated Press", "by %", true},
    {"Copyright 2024 KMRL", "copyright 0 *", true},
    {"Copyright KMRL", "copyright 0 *", false},
    {"Reach Ann Lee at alee@courier.example", "reach % at *@*", true},
    {"Reach the summit at noon", "reach % at *@*", false},
    {"Owen Tate of KMRL contributed to this report", "* contributed to this report*",
     true},
    {"a photo by Ann Lee", "* by % lee", true},
    {"x and then by no one by Ann Lee", "* by %", true},
    {"anything", "*", true},
    {"", "*", true},
    {"", "a", false},
};

START_TEST(a_pattern_fits_the_whole_line)
{
    const onr_line line = onr_line_fold(arena, onr_slice_of(cases[_i].raw));
    ck_assert_msg(onr_line_fits(&line, onr_slice_of(cases[_i].pattern)) == cases[_i].fits,
                  "\"%s\" and \"%s\"", cases[_i].raw, cases[_i].pattern);
}
END_TEST

START_TEST(a_line_knows_how_it_ends)
{
    const onr_line sentence = onr_line_fold(arena, ONR_LIT("He was \xE2\x80\x9C"
                                                           "fired.\xE2\x80\x9D"));
    const onr_line heading = onr_line_fold(arena, ONR_LIT("CHIEF FIRED"));
    ck_assert(onr_line_is_sentence(&sentence));
    ck_assert(!onr_line_is_sentence(&heading));
    ck_assert(heading.capitals && !sentence.capitals);
    ck_assert_uint_eq(sentence.words, 3);
}
END_TEST

Suite *
suite_line(void)
{
    Suite *const suite = suite_create("line");
    TCase *const lines = tcase_create("lines");
    tcase_add_checked_fixture(lines, set_up, tear_down);
    tcase_add_loop_test(lines, a_line_is_folded, 0, (int)ONR_COUNT(folds));
    tcase_add_loop_test(lines, a_pattern_fits_the_whole_line, 0, (int)ONR_COUNT(cases));
    tcase_add_test(lines, a_line_knows_how_it_ends);
    suite_add_tcase(suite, lines);
    return suite;
}
