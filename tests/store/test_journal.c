/* SPDX-License-Identifier: Apache-2.0 */
#include "store/journal.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char path[64];

static void
setup(void)
{
    snprintf(path, sizeof(path), "/tmp/onrecord-journal-%ld", (long)getpid());
}

static void
teardown(void)
{
    remove(path);
}

static onr_journal *
opened(const char *head)
{
    onr_journal *journal;
    onr_error err = {0};
    ck_assert_msg(onr_journal_open(path, onr_slice_of(head), &journal, &err) == ONR_OK,
                  "%s", err.text);
    return journal;
}

static void
put(const char *text)
{
    FILE *const file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
}

START_TEST(what_was_done_is_remembered)
{
    onr_journal *journal = opened("to x");
    ck_assert(!onr_journal_has(journal, ONR_LIT("0 a b"), ONR_LIT("s1")));
    ck_assert_int_eq(onr_journal_add(journal, ONR_LIT("0 a b"), ONR_LIT("s1"), NULL),
                     ONR_OK);
    onr_journal_close(journal);
    journal = opened("to x");
    ck_assert(onr_journal_has(journal, ONR_LIT("0 a b"), ONR_LIT("s1")));
    ck_assert(!onr_journal_has(journal, ONR_LIT("0 a b"), ONR_LIT("s2")));
    onr_journal_close(journal);
}
END_TEST

START_TEST(the_last_state_counts)
{
    put("to x\ns1 a\ns2 a\n");
    onr_journal *const journal = opened("to x");
    ck_assert(onr_journal_has(journal, ONR_LIT("a"), ONR_LIT("s2")));
    ck_assert(!onr_journal_has(journal, ONR_LIT("a"), ONR_LIT("s1")));
    onr_journal_close(journal);
}
END_TEST

START_TEST(a_line_that_was_cut_off_does_not_count)
{
    put("to x\ns1 a\ns1 b");
    onr_journal *journal = opened("to x");
    ck_assert(onr_journal_has(journal, ONR_LIT("a"), ONR_LIT("s1")));
    ck_assert(!onr_journal_has(journal, ONR_LIT("b"), ONR_LIT("s1")));
    ck_assert_int_eq(onr_journal_add(journal, ONR_LIT("c"), ONR_LIT("s1"), NULL), ONR_OK);
    onr_journal_close(journal);
    journal = opened("to x");
    ck_assert(onr_journal_has(journal, ONR_LIT("c"), ONR_LIT("s1")));
    onr_journal_close(journal);
}
END_TEST

static const char *const foreign[] = {"to y\ns1 a\n", "", "to x", "\ns1 a\n"};

START_TEST(what_is_about_something_else_is_begun_anew)
{
    put(foreign[_i]);
    onr_journal *journal = opened("to x");
    ck_assert(!onr_journal_has(journal, ONR_LIT("a"), ONR_LIT("s1")));
    ck_assert_int_eq(onr_journal_add(journal, ONR_LIT("b"), ONR_LIT("s1"), NULL), ONR_OK);
    onr_journal_close(journal);
    journal = opened("to x");
    ck_assert(onr_journal_has(journal, ONR_LIT("b"), ONR_LIT("s1")));
    onr_journal_close(journal);
}
END_TEST

START_TEST(without_a_file_nothing_is_remembered)
{
    onr_journal *journal;
    ck_assert_int_eq(onr_journal_open(NULL, ONR_LIT("to x"), &journal, NULL), ONR_OK);
    ck_assert_int_eq(onr_journal_add(journal, ONR_LIT("a"), ONR_LIT("s"), NULL), ONR_OK);
    ck_assert(!onr_journal_has(journal, ONR_LIT("a"), ONR_LIT("s")));
    onr_journal_close(journal);
}
END_TEST

START_TEST(a_file_that_cannot_be_is_told)
{
    onr_journal *journal;
    onr_error err = {0};
    ck_assert_int_eq(onr_journal_open("/nowhere/at/all", ONR_LIT("to x"), &journal, &err),
                     ONR_IO);
    ck_assert_ptr_null(journal);
    ck_assert_str_eq(err.source, "/nowhere/at/all");
}
END_TEST

Suite *suite_journal(void);

Suite *
suite_journal(void)
{
    Suite *const suite = suite_create("journal");
    TCase *const files = tcase_create("files");
    tcase_add_checked_fixture(files, setup, teardown);
    tcase_add_test(files, what_was_done_is_remembered);
    tcase_add_test(files, the_last_state_counts);
    tcase_add_test(files, a_line_that_was_cut_off_does_not_count);
    tcase_add_loop_test(files, what_is_about_something_else_is_begun_anew, 0,
                        (int)ONR_COUNT(foreign));
    tcase_add_test(files, without_a_file_nothing_is_remembered);
    tcase_add_test(files, a_file_that_cannot_be_is_told);
    suite_add_tcase(suite, files);
    return suite;
}
