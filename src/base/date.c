/* SPDX-License-Identifier: Apache-2.0 */
#include "base/date.h"

#include <stdio.h>

/* Days from civil and back: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
int32_t
onr_date_to_days(onr_date date)
{
    const int month = date.month ? date.month : 1, day = date.day ? date.day : 1;
    const int year = date.year - (month <= 2);
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int of_era = year - era * 400;
    const int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

onr_date
onr_date_from_days(int32_t days)
{
    days += 719468;
    const int era = (days >= 0 ? days : days - 146096) / 146097;
    const int of_era = days - era * 146097;
    const int year_of_era =
        (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const int of_year =
        of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int shifted = (5 * of_year + 2) / 153;
    const int month = shifted + (shifted < 10 ? 3 : -9);
    return (onr_date){(int16_t)(year_of_era + era * 400 + (month <= 2)), (uint8_t)month,
                      (uint8_t)(of_year - (153 * shifted + 2) / 5 + 1)};
}

int
onr_date_weekday(onr_date date)
{
    const int32_t days = onr_date_to_days(date) + 3; // 1970-01-01 was a Thursday
    return (int)((days % 7 + 7) % 7);
}

int
onr_date_month_length(int year, int month)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month < 1 || month > 12 ? 0 : lengths[month - 1] + (month == 2 && leap);
}

bool
onr_date_valid(onr_date date)
{
    if (date.year < 1 || date.year > 9999 || date.month > 12 ||
        (!date.month && date.day)) {
        return false;
    }
    return date.day <= (date.month ? onr_date_month_length(date.year, date.month) : 0);
}

bool
onr_date_equal(onr_date a, onr_date b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

onr_date
onr_date_earliest(onr_date date)
{
    return (onr_date){date.year, date.month ? date.month : 1, date.day ? date.day : 1};
}

onr_date
onr_date_latest(onr_date date)
{
    const uint8_t month = date.month ? date.month : 12;
    const uint8_t last = (uint8_t)onr_date_month_length(date.year, month);
    return (onr_date){date.year, month, date.day ? date.day : last};
}

onr_date
onr_date_add_months(onr_date date, int months)
{
    const int total = date.year * 12 + (date.month ? date.month : 1) - 1 + months;
    onr_date moved = {(int16_t)(total / 12), date.month ? (uint8_t)(total % 12 + 1) : 0,
                      date.day};
    const int last = onr_date_month_length(moved.year, moved.month);
    if (moved.day > last) {
        moved.day = (uint8_t)last;
    }
    return moved;
}

static bool
read_digits(onr_slice text, size_t at, size_t count, int *out)
{
    if (at + count > text.len) {
        return false;
    }
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') {
            return false;
        }
        value = value * 10 + (text.ptr[i] - '0');
    }
    *out = value;
    return true;
}

static bool
stops_at(onr_slice text, size_t at)
{
    return at == text.len ||
           !((text.ptr[at] >= '0' && text.ptr[at] <= '9') || text.ptr[at] == '-');
}

bool
onr_date_read(onr_slice text, onr_date *out)
{
    int year = 0, month = 0, day = 0;
    size_t at = 4;
    *out = (onr_date){0};
    if (!read_digits(text, 0, 4, &year)) {
        return false;
    }
    if (at < text.len && text.ptr[at] == '-') {
        if (!read_digits(text, at + 1, 2, &month) || month == 0) {
            return false;
        }
        at += 3;
        if (at < text.len && text.ptr[at] == '-') {
            if (!read_digits(text, at + 1, 2, &day) || day == 0) {
                return false;
            }
            at += 3;
        }
    }
    const onr_date date = {(int16_t)year, (uint8_t)month, (uint8_t)day};
    if (!stops_at(text, at) || !onr_date_valid(date)) {
        return false;
    }
    *out = date;
    return true;
}

size_t
onr_date_write(onr_date date, char out[ONR_DATE_TEXT_MAX])
{
    const unsigned year = (unsigned)date.year % 10000, month = date.month % 13u;
    const int length = !date.year    ? snprintf(out, ONR_DATE_TEXT_MAX, "%s", "")
                       : !date.month ? snprintf(out, ONR_DATE_TEXT_MAX, "%04u", year)
                       : !date.day
                           ? snprintf(out, ONR_DATE_TEXT_MAX, "%04u-%02u", year, month)
                           : snprintf(out, ONR_DATE_TEXT_MAX, "%04u-%02u-%02u", year,
                                      month, date.day % 32u);
    return (size_t)length;
}
