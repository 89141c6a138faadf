/* SPDX-License-Identifier: Apache-2.0 */
#include "base/date.h"

#include <check.h>

START_TEST(days_and_dates_are_inverse)
{
    for (int32_t days = -200000; days < 200000; days += 37) {
        ck_assert_int_eq(onr_date_to_days(onr_date_from_days(days)), days);
    }
    ck_assert_int_eq(onr_date_to_days((onr_date){1970, 1, 1}), 0);
}
END_TEST

START_TEST(weekdays_are_those_of_the_calendar)
{
    ck_assert_int_eq(onr_date_weekday((onr_date){2024, 10, 10}), 3);
    ck_assert_int_eq(onr_date_weekday((onr_date){1969, 12, 28}), 6);
}
END_TEST

static const struct {
    const char *text, *written;
} reads[] = {
    {"2021", "2021"},
    {"2021-09", "2021-09"},
    {"2021-09-02", "2021-09-02"},
    {"2021-09-02T10:00Z", "2021-09-02"},
    {"2021-02-29", ""},
    {"2021-13", ""},
    {"20211", ""},
    {"", ""},
    {"2020-02-29 10:00:00", "2020-02-29"},
    {"2021-09-", ""},
    {"0000", ""},
};

START_TEST(reading_takes_only_dates_that_exist)
{
    onr_date date;
    char written[ONR_DATE_TEXT_MAX];
    onr_date_read(onr_slice_of(reads[_i].text), &date);
    onr_date_write(date, written);
    ck_assert_msg(strcmp(written, reads[_i].written) == 0, "\"%s\" read as \"%s\"",
                  reads[_i].text, written);
}
END_TEST

START_TEST(adding_months_keeps_precision_and_ends_of_months)
{
    const onr_date january = {2024, 1, 31};
    ck_assert(onr_date_equal(onr_date_add_months(january, 1), (onr_date){2024, 2, 29}));
    ck_assert(onr_date_equal(onr_date_add_months(january, -2), (onr_date){2023, 11, 30}));
    ck_assert(onr_date_equal(onr_date_add_months((onr_date){2024, 0, 0}, -12),
                             (onr_date){2023, 0, 0}));
}
END_TEST

Suite *suite_date(void);

Suite *
suite_date(void)
{
    Suite *const suite = suite_create("date");
    TCase *const calendar = tcase_create("calendar");
    tcase_add_test(calendar, days_and_dates_are_inverse);
    tcase_add_test(calendar, weekdays_are_those_of_the_calendar);
    tcase_add_test(calendar, adding_months_keeps_precision_and_ends_of_months);
    tcase_add_loop_test(calendar, reading_takes_only_dates_that_exist, 0,
                        (int)ONR_COUNT(reads));
    suite_add_tcase(suite, calendar);
    return suite;
}
