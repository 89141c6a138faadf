/* SPDX-License-Identifier: Apache-2.0 */
#include "text/markup.h"

#include <check.h>

Suite *suite_markup(void);

static onr_arena *arena;
static onr_lexicon *lexicon;
static onr_error err;

static void
set_up(void)
{
    arena = onr_arena_new();
    lexicon = onr_lexicon_new(arena, onr_symbols_new(arena, NULL));
    err = (onr_error){0};
}

static void
tear_down(void)
{
    onr_arena_free(arena);
}

static void
add(const char *name, const char *table)
{
    ck_assert_int_eq(
        onr_lexicon_add(lexicon, onr_slice_of(name), onr_slice_of(table), &err), ONR_OK);
}

static const struct {
    const char *names;
    unsigned bits;
} names[] = {
    {"", 0},
    {"article-body", ONR_MARKUP_STORY},
    {"ArticleBody", ONR_MARKUP_STORY},
    {"js-article__body--wide", ONR_MARKUP_STORY},
    {"article", 0},
    {"related", ONR_MARKUP_ASIDE},
    {"col-8 relatedStories", ONR_MARKUP_ASIDE},
    {"correlated", 0},
    {"article-body-related", ONR_MARKUP_STORY | ONR_MARKUP_ASIDE},
    {"has-related", 0},
    {"related-body article-body", ONR_MARKUP_STORY | ONR_MARKUP_ASIDE},
    {"paid related content", ONR_MARKUP_ASIDE},
    {"related-content", ONR_MARKUP_STORY}, // The longer key
    {"comments", ONR_MARKUP_COMMENTS},
};

START_TEST(names_say_what_elements_hold)
{
    onr_markup *markup;
    add("markup.lex", "article body\tstory\ncomments\tcomments\nhas\tsilent\n"
                      "related\taside\nrelated content\tstory\n");
    ck_assert_int_eq(onr_markup_open(arena, lexicon, &markup, &err), ONR_OK);
    ck_assert_uint_eq(onr_markup_look(markup, onr_slice_of(names[_i].names)),
                      names[_i].bits);
}
END_TEST

START_TEST(a_kind_that_is_none_is_told_with_its_line)
{
    onr_markup *markup;
    add("markup.lex", "# names\na\tstory\nb\tstories\n");
    ck_assert_int_eq(onr_markup_open(arena, lexicon, &markup, &err), ONR_BAD_INPUT);
    ck_assert_uint_eq(err.line, 3);
}
END_TEST

START_TEST(furniture_is_known_by_its_words)
{
    onr_markup *markup;
    add("furniture.lex", "sign up for *\tfurniture\n");
    ck_assert_int_eq(onr_markup_open(arena, lexicon, &markup, &err), ONR_OK);
    ck_assert(onr_markup_is_furniture(markup, arena, ONR_LIT("Sign up for our letter!")));
    ck_assert(!onr_markup_is_furniture(markup, arena, ONR_LIT("She signed up for it.")));
    ck_assert(!onr_markup_is_furniture(NULL, arena, ONR_LIT("Sign up for our letter!")));
}
END_TEST

Suite *
suite_markup(void)
{
    Suite *const suite = suite_create("markup");
    TCase *const tables = tcase_create("tables");
    tcase_add_checked_fixture(tables, set_up, tear_down);
    tcase_add_loop_test(tables, names_say_what_elements_hold, 0, (int)ONR_COUNT(names));
    tcase_add_test(tables, a_kind_that_is_none_is_told_with_its_line);
    tcase_add_test(tables, furniture_is_known_by_its_words);
    suite_add_tcase(suite, tables);
    return suite;
}
