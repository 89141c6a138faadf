/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/slug.h"

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

static const struct {
    const char *text, *slug;
} slugs[] = {
    {"Calvin Orr", "calvin-orr"},
    {"  José  Peña-O’Brien, Jr. ", "jose-pena-obrien-jr"},
    {"U.S. Attorney's Office", "us-attorney-office"},
    {"Ørsted Straße №5", "orsted-strasse-5"},
    {"St. Mary's", "st-mary"},
    {"Сергей Иванов", "сергей-иванов"},
    {"D'Angelo", "dangelo"},
    {"a\xCC\x81", "a"},
    {"Marlow Falls Police\nDepartment", "marlow-falls-police-department"},
};

START_TEST(slugs_keep_letters_and_digits)
{
    const onr_slice slug = onr_slug(arena, onr_slice_of(slugs[_i].text));
    ck_assert_msg(onr_slice_equal(slug, onr_slice_of(slugs[_i].slug)),
                  "\"%s\" became \"%.*s\"", slugs[_i].text, ONR_ARG(slug));
}
END_TEST

START_TEST(a_text_without_letters_still_has_a_slug_of_its_own)
{
    const onr_slice one = onr_slug(arena, ONR_LIT("?")),
                    two = onr_slug(arena, ONR_LIT("!"));
    ck_assert_uint_gt(one.len, 1);
    ck_assert(!onr_slice_equal(one, two));
    ck_assert(onr_slice_equal(one, onr_slug(arena, ONR_LIT("?"))));
}
END_TEST

START_TEST(long_slugs_are_cut_and_stay_apart)
{
    char text[400];
    memset(text, 'a', sizeof(text));
    for (size_t i = 7; i < sizeof(text); i += 8) {
        text[i] = ' ';
    }
    const onr_slice one = onr_slug(arena, (onr_slice){text, sizeof(text)});
    text[sizeof(text) - 2] = 'b';
    const onr_slice two = onr_slug(arena, (onr_slice){text, sizeof(text)});
    ck_assert_uint_le(one.len, ONR_SLUG_MAX);
    ck_assert(!onr_slice_equal(one, two));
}
END_TEST

START_TEST(classes_are_parted_at_capitals)
{
    ck_assert(onr_slice_equal(onr_slug_class(arena, ONR_LIT("UseOfForce")),
                              ONR_LIT("use-of-force")));
    ck_assert(onr_slice_equal(onr_slug_class(arena, ONR_LIT("Plea")), ONR_LIT("plea")));
}
END_TEST

Suite *suite_slug(void);

Suite *
suite_slug(void)
{
    Suite *const suite = suite_create("slug");
    TCase *const tcase = tcase_create("slugs");
    tcase_add_checked_fixture(tcase, open_arena, close_arena);
    tcase_add_loop_test(tcase, slugs_keep_letters_and_digits, 0, (int)ONR_COUNT(slugs));
    tcase_add_test(tcase, a_text_without_letters_still_has_a_slug_of_its_own);
    tcase_add_test(tcase, long_slugs_are_cut_and_stay_apart);
    tcase_add_test(tcase, classes_are_parted_at_capitals);
    suite_add_tcase(suite, tcase);
    return suite;
}
