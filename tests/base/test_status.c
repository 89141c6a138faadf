/* SPDX-License-Identifier: Apache-2.0 */
#include "base/status.h"

#include <check.h>
#include <string.h>

Suite *suite_status(void);

START_TEST(the_first_error_is_kept)
{
    onr_error err = {0};
    ck_assert_int_eq(onr_error_set(&err, ONR_IO, "a.txt", 1, 2, "cannot %s", "read"),
                     ONR_IO);
    ck_assert_int_eq(onr_error_set(&err, ONR_LIMIT, "b.txt", 3, 4, "too long"),
                     ONR_LIMIT);
    ck_assert_int_eq(err.code, ONR_IO);
    ck_assert_str_eq(err.text, "cannot read");
    ck_assert_int_eq(onr_error_set(NULL, ONR_LIMIT, NULL, 0, 0, "x"), ONR_LIMIT);
}
END_TEST

static const struct {
    const char *source;
    size_t line, column;
    const char *text, *line_of_text;
} errors[] = {
    {"a.txt", 3, 4, "no end", "a.txt:3:4: no end"},
    {"a.txt", 3, 0, "no end", "a.txt:3: no end"},
    {"a.txt", 0, 0, "no end", "a.txt: no end"},
    {NULL, 0, 0, "no end", "no end"},
    {NULL, 0, 0, "", "past a limit"},
};

START_TEST(an_error_is_a_line)
{
    onr_error err = {0};
    char line[100];
    onr_error_set(&err, ONR_LIMIT, errors[_i].source, errors[_i].line, errors[_i].column,
                  "%s", errors[_i].text);
    onr_error_format(&err, line, sizeof(line));
    ck_assert_str_eq(line, errors[_i].line_of_text);
}
END_TEST

START_TEST(long_messages_are_cut)
{
    onr_error err = {0};
    char line[20], source[1000];
    memset(source, 's', sizeof(source) - 1);
    source[sizeof(source) - 1] = '\0';
    onr_error_set(&err, ONR_LIMIT, source, 0, 0, "%s", source);
    ck_assert_uint_eq(strlen(err.source), ONR_ERROR_SOURCE_MAX - 1);
    ck_assert_uint_eq(strlen(err.text), ONR_ERROR_TEXT_MAX - 1);
    onr_error_format(&err, line, sizeof(line));
    ck_assert_uint_eq(strlen(line), sizeof(line) - 1);
}
END_TEST

START_TEST(every_status_has_words)
{
    for (int i = ONR_OK; i <= ONR_INTERRUPTED; ++i) {
        ck_assert_str_ne(onr_status_text((onr_status)i), "unknown status");
    }
    ck_assert_str_eq(onr_status_text((onr_status)999), "unknown status");
}
END_TEST

Suite *
suite_status(void)
{
    Suite *const suite = suite_create("status");
    TCase *const errors_case = tcase_create("errors");
    tcase_add_test(errors_case, the_first_error_is_kept);
    tcase_add_loop_test(errors_case, an_error_is_a_line, 0, (int)ONR_COUNT(errors));
    tcase_add_test(errors_case, long_messages_are_cut);
    tcase_add_test(errors_case, every_status_has_words);
    suite_add_tcase(suite, errors_case);
    return suite;
}
