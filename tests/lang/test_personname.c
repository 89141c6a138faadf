/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/personname.h"

#include "reading.h"

#include <check.h>

static onr_arena *arena;

static void
setup(void)
{
    reading_init();
    arena = onr_arena_new();
}

static void
teardown(void)
{
    onr_arena_free(arena);
    reading_clear();
}

static const struct {
    const char *a, *b;
    onr_names_match match;
} pairs[] = {
    {"Dana Ruiz", "Dana Ruiz", ONR_NAMES_AGREE},
    {"Dana Ruiz", "Ruiz", ONR_NAMES_SURNAME},
    {"Dana Ruiz", "Dana", ONR_NAMES_GIVEN},
    {"Dana Ruiz", "Dana Marie Ruiz", ONR_NAMES_AGREE},
    {"Dana Ruiz", "D. Ruiz", ONR_NAMES_AGREE},
    {"J.K. Moreno", "J. Alexander Moreno", ONR_NAMES_AGREE},
    {"Robert Hale", "Bob Hale", ONR_NAMES_AGREE},
    {"John “Skip” Hale", "Skip Hale", ONR_NAMES_AGREE},
    {"Ernest (Scoop) Hale", "Scoop", ONR_NAMES_GIVEN},
    {"[Dana] Ruiz", "Dana Ruiz", ONR_NAMES_AGREE},
    {"E. Martin Hale", "Martin Hale", ONR_NAMES_AGREE},
    {"Ann Van Horn", "Van Horn", ONR_NAMES_AGREE},
    {"Sean O’Dell", "Sean O'Dell", ONR_NAMES_AGREE},
    {"Paul Hale Jr.", "Paul Hale", ONR_NAMES_AGREE},
    {"Paul Hale Jr.", "Paul Hale Sr.", ONR_NAMES_DIFFER},
    {"Dana Ruiz", "Mark Ruiz", ONR_NAMES_DIFFER},
    {"Dana Ruiz", "Dana Hale", ONR_NAMES_DIFFER},
    {"Al Ruiz", "Adam Ruiz", ONR_NAMES_DIFFER},
    {"Ruiz", "Hale", ONR_NAMES_DIFFER},
};

START_TEST(names_agree_as_far_as_they_tell)
{
    const onr_lexicon *const lexicon = reading_lexicon();
    const onr_person_name a =
        onr_person_name_parse(lexicon, arena, onr_slice_of(pairs[_i].a));
    const onr_person_name b =
        onr_person_name_parse(lexicon, arena, onr_slice_of(pairs[_i].b));
    const onr_names_match there = onr_person_names_compare(lexicon, &a, &b);
    const onr_names_match back = onr_person_names_compare(lexicon, &b, &a);
    ck_assert_msg(there == pairs[_i].match && back == there,
                  "%s and %s: %d and %d, not %d", pairs[_i].a, pairs[_i].b, there, back,
                  pairs[_i].match);
}
END_TEST

static const struct {
    const char *a, *b;
    bool slip;
} slips[] = {
    {"Dana Castellano", "Dana Castelano", true},
    {"Dana Castellano", "Dana Catsellano", true},
    {"Castellano", "Casstellano", true},
    {"Dana Castellano", "Mark Castelano", false},
    {"Dana Hale", "Dana Hall", false},
    {"Dana Castellano", "Dana Castellano", false},
};

START_TEST(only_long_surnames_are_misspelt)
{
    const onr_lexicon *const lexicon = reading_lexicon();
    const onr_person_name a =
        onr_person_name_parse(lexicon, arena, onr_slice_of(slips[_i].a));
    const onr_person_name b =
        onr_person_name_parse(lexicon, arena, onr_slice_of(slips[_i].b));
    ck_assert_msg(onr_person_names_misspelt(&a, &b) == slips[_i].slip, "%s and %s",
                  slips[_i].a, slips[_i].b);
}
END_TEST

START_TEST(a_name_of_marks_alone_is_nobody)
{
    const onr_lexicon *const lexicon = reading_lexicon();
    const onr_person_name none =
        onr_person_name_parse(lexicon, arena, ONR_LIT("“ ( -- ’"));
    const onr_person_name ruiz = onr_person_name_parse(lexicon, arena, ONR_LIT("Ruiz"));
    ck_assert_uint_eq(none.count, 0);
    ck_assert_int_eq(onr_person_names_compare(lexicon, &none, &ruiz), ONR_NAMES_DIFFER);
    ck_assert(!onr_person_names_misspelt(&none, &ruiz));
}
END_TEST

Suite *suite_personname(void);

Suite *
suite_personname(void)
{
    Suite *const suite = suite_create("personname");
    TCase *const tests = tcase_create("names");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, names_agree_as_far_as_they_tell, 0, ONR_COUNT(pairs));
    tcase_add_loop_test(tests, only_long_surnames_are_misspelt, 0, ONR_COUNT(slips));
    tcase_add_test(tests, a_name_of_marks_alone_is_nobody);
    suite_add_tcase(suite, tests);
    return suite;
}
