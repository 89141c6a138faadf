/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/lexicon.h"

#include <check.h>

static onr_arena *arena;
static onr_lexicon *lexicon;

static void
setup(void)
{
    arena = onr_arena_new();
    lexicon = onr_lexicon_new(arena, onr_symbols_new(arena, NULL));
}

static void
teardown(void)
{
    onr_arena_free(arena);
}

START_TEST(a_table_that_is_not_there_is_empty)
{
    const onr_table *const table = onr_lexicon_table(lexicon, "nowhere");
    ck_assert_ptr_nonnull(table);
    ck_assert_ptr_null(onr_table_find(table, ONR_LIT("x")));
    ck_assert_ptr_null(onr_table_row(table, 0));
}
END_TEST

START_TEST(the_name_tells_the_kind_of_file)
{
    onr_error err = {0};
    ck_assert_int_eq(onr_lexicon_add(lexicon, ONR_LIT("a.lex"), ONR_LIT("x\t1\n"), &err),
                     ONR_OK);
    ck_assert_int_eq(onr_lexicon_add(lexicon, ONR_LIT("r.rules"), ONR_LIT("text"), &err),
                     ONR_OK);
    ck_assert_ptr_nonnull(onr_table_find(onr_lexicon_table(lexicon, "a"), ONR_LIT("x")));
    ck_assert(onr_slice_equal(onr_lexicon_rules(lexicon, 0)->text, ONR_LIT("text")));
    ck_assert_ptr_null(onr_lexicon_rules(lexicon, 1));
    ck_assert_int_eq(onr_lexicon_add(lexicon, ONR_LIT("a.txt"), ONR_LIT("x"), &err),
                     ONR_BAD_INPUT);
}
END_TEST

START_TEST(bytes_that_are_not_utf8_are_refused)
{
    onr_error err = {0};
    ck_assert_int_eq(onr_lexicon_add(lexicon, ONR_LIT("a.lex"), ONR_LIT("\xff\n"), &err),
                     ONR_BAD_UTF8);
    ck_assert_str_eq(err.source, "a.lex");
}
END_TEST

START_TEST(a_missing_file_is_named)
{
    onr_error err = {0};
    ck_assert_int_eq(onr_lexicon_add_file(lexicon, "/nonexistent/a.lex", &err),
                     ONR_NOT_FOUND);
    ck_assert_str_eq(err.source, "/nonexistent/a.lex");
}
END_TEST

Suite *suite_lexicon(void);

Suite *
suite_lexicon(void)
{
    Suite *const suite = suite_create("lexicon");
    TCase *const files = tcase_create("files");
    tcase_add_checked_fixture(files, setup, teardown);
    tcase_add_test(files, a_table_that_is_not_there_is_empty);
    tcase_add_test(files, the_name_tells_the_kind_of_file);
    tcase_add_test(files, bytes_that_are_not_utf8_are_refused);
    tcase_add_test(files, a_missing_file_is_named);
    suite_add_tcase(suite, files);
    return suite;
}
