/* SPDX-License-Identifier: Apache-2.0 */
#include "text/when.h"

#include <check.h>

Suite *suite_when(void);

static const struct {
    const char *text, *date;
} dates[] = {
    {"2021-09-02", "2021-09-02"},
    {"2021-09-02T10:00:00Z", "2021-09-02"},
    {"2021-09-02 10:00:00", "2021-09-02"},
    {"2021/09/02", "2021-09-02"},
    {"20210902", "2021-09-02"},
    {"2021-09", "2021-09"},
    {"Thu, 02 Sep 2021 10:00:00 GMT", "2021-09-02"},
    {"Sept. 2, 2021", "2021-09-02"},
    {"SEPTEMBER 2ND, 2021", "2021-09-02"},
    {"Sep 2 2021", "2021-09-02"},
    {"Published September 2021", "2021-09"},
    {"9/2/2021", "2021-09-02"},
    {"13/2/2021", "2021-02-13"},
    {"2-Sep-2021", "2021-09-02"},
    {"Posted: 5:14 PM, Sep 02, 2021", "2021-09-02"},
    {"at 10 p.m. on May 1, 2020, they", "2020-05-01"},
};

START_TEST(a_date_is_found_in_any_usual_form)
{
    onr_date date;
    char text[ONR_DATE_TEXT_MAX];
    ck_assert_msg(onr_when_find(onr_slice_of(dates[_i].text), &date, NULL), "%s",
                  dates[_i].text);
    onr_date_write(date, text);
    ck_assert_str_eq(text, dates[_i].date);
}
END_TEST

static const char *const others[] = {
    "",           "2021",       "Sept. 2",       "2021-13-01",      "2021-02-30",
    "31/31/2021", "May, 2021",  "Mayor 2, 2021", "marched 2, 2021", "1234567890",
    "9/2",        "0000-00-00",
};

START_TEST(what_is_no_date_is_not_found)
{
    onr_date date;
    ck_assert_msg(!onr_when_find(onr_slice_of(others[_i]), &date, NULL), "%s",
                  others[_i]);
    ck_assert_int_eq(date.year, 0);
}
END_TEST

START_TEST(the_place_of_a_date_is_told)
{
    onr_date date;
    onr_span where;
    ck_assert(onr_when_find(ONR_LIT("on Sept. 2, 2021 he"), &date, &where));
    ck_assert_uint_eq(where.begin, 3);
    ck_assert_uint_eq(where.end, 16);
}
END_TEST

START_TEST(metadata_may_be_a_bare_year)
{
    onr_date date;
    ck_assert(onr_when_read(ONR_LIT(" 2021 "), &date));
    ck_assert_int_eq(date.year, 2021);
    ck_assert_int_eq(date.month, 0);
    ck_assert(!onr_when_read(ONR_LIT("20"), &date));
}
END_TEST

START_TEST(unix_time_is_read_in_seconds_and_milliseconds)
{
    onr_date date;
    ck_assert(onr_when_from_unix(1630576800, &date));
    ck_assert(onr_date_equal(date, (onr_date){2021, 9, 2}));
    ck_assert(onr_when_from_unix(INT64_C(1630576800123), &date));
    ck_assert(onr_date_equal(date, (onr_date){2021, 9, 2}));
    ck_assert(!onr_when_from_unix(0, &date));
    ck_assert(!onr_when_from_unix(INT64_MAX, &date));
}
END_TEST

Suite *
suite_when(void)
{
    Suite *const suite = suite_create("when");
    TCase *const text = tcase_create("text");
    tcase_add_loop_test(text, a_date_is_found_in_any_usual_form, 0,
                        (int)ONR_COUNT(dates));
    tcase_add_loop_test(text, what_is_no_date_is_not_found, 0, (int)ONR_COUNT(others));
    tcase_add_test(text, the_place_of_a_date_is_told);
    tcase_add_test(text, metadata_may_be_a_bare_year);
    tcase_add_test(text, unix_time_is_read_in_seconds_and_milliseconds);
    suite_add_tcase(suite, text);
    return suite;
}
