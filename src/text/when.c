/* SPDX-License-Identifier: Apache-2.0 */
#include "text/when.h"

enum { FIRST_YEAR = 1800, LAST_YEAR = 2200 };

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Length of the run of digits at `at`, and its value where that has at most 8 of them. */
static size_t
digits(onr_slice text, size_t at, int *value)
{
    size_t n = 0;
    *value = 0;
    while (at + n < text.len && is_digit(text.ptr[at + n])) {
        *value = n < 8 ? *value * 10 + (text.ptr[at + n] - '0') : 0;
        ++n;
    }
    return n;
}

/* Number of the month named at `at`: in full, or cut to at least three letters.  0 if there is none. */
static int
month_name(onr_slice text, size_t at, size_t *length)
{
    static const char *const months[] = {"january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december"};
    size_t n = 0;
    while (at + n < text.len && is_letter(text.ptr[at + n])) {
        ++n;
    }
    *length = n;
    for (int i = 0; n >= 3 && i < 12; ++i) {
        const onr_slice name = onr_slice_of(months[i]);
        if (n <= name.len && (n == name.len || n <= 4) &&
            onr_slice_equal_nocase(onr_slice_part(text, at, at + n),
                                   onr_slice_part(name, 0, n))) {
            *length += at + n < text.len && text.ptr[at + n] == '.';
            return i + 1;
        }
    }
    return 0;
}

static size_t
pass(onr_slice text, size_t at, const char *any_of)
{
    while (at < text.len && text.ptr[at] && strchr(any_of, text.ptr[at])) {
        ++at;
    }
    return at;
}

static bool
settle(int year, int month, int day, onr_date *out)
{
    if (year < FIRST_YEAR || year > LAST_YEAR || month > 12 || day > 31) {
        return false;
    }
    *out = (onr_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
    return onr_date_valid(*out);
}

/* A year of four digits at `at`; its end, or 0. */
static size_t
year_at(onr_slice text, size_t at, int *year)
{
    return digits(text, at, year) == 4 ? at + 4 : 0;
}

/* "Sept. 2, 2021", "September 2021"; the end, or 0. */
static size_t
prose(onr_slice text, size_t at, onr_date *out)
{
    size_t length;
    int day = 0, year = 0;
    const int month = month_name(text, at, &length);
    if (!month) {
        return 0;
    }
    size_t after = pass(text, at + length, " \t");
    size_t end = year_at(text, after, &year);
    if (!end) {
        const size_t n = digits(text, after, &day);
        if (n < 1 || n > 2) {
            return 0;
        }
        after = pass(text, after + n, "stndrhSTNDRH");
        end = year_at(text, pass(text, after, ", \t"), &year);
    }
    return end && settle(year, month, day, out) ? end : 0;
}

/* "02 Sep 2021", "2-Sep-2021". */
static size_t
day_first(onr_slice text, size_t at, onr_date *out)
{
    int day, year = 0;
    size_t length;
    const size_t n = digits(text, at, &day);
    const size_t name = pass(text, at + n, " -");
    const int month = n <= 2 && name > at + n ? month_name(text, name, &length) : 0;
    const size_t end = month ? year_at(text, pass(text, name + length, " -,"), &year) : 0;
    return end && settle(year, month, day, out) ? end : 0;
}

/* "9/2/2021"; "13/2/2021" can only be a 13th. */
static size_t
slashes(onr_slice text, size_t at, onr_date *out)
{
    int first, second, year;
    const size_t n = digits(text, at, &first);
    if (n < 1 || n > 2 || at + n >= text.len || text.ptr[at + n] != '/') {
        return 0;
    }
    const size_t next = at + n + 1, m = digits(text, next, &second);
    if (m < 1 || m > 2 || next + m >= text.len || text.ptr[next + m] != '/') {
        return 0;
    }
    const size_t end = year_at(text, next + m + 1, &year);
    if (!end || !first || !second) {
        return 0;
    }
    return settle(year, first > 12 ? second : first, first > 12 ? first : second, out)
               ? end
               : 0;
}

/* "2021-09-02", "2021/09/02", "2021-09", "20210902". */
static size_t
year_first(onr_slice text, size_t at, onr_date *out)
{
    int year, month, day = 0;
    const size_t n = digits(text, at, &year);
    if (n == 8) {
        return settle(year / 10000, year / 100 % 100, year % 100, out) ? at + n : 0;
    }
    const char mark = n == 4 && at + 4 < text.len ? text.ptr[at + 4] : '\0';
    if ((mark != '-' && mark != '/') || digits(text, at + 5, &month) != 2 || !month) {
        return 0;
    }
    size_t end = at + 7;
    if (end < text.len && text.ptr[end] == mark) {
        if (digits(text, end + 1, &day) != 2 || !day) {
            return 0;
        }
        end += 3;
    }
    return settle(year, month, day, out) ? end : 0;
}

static size_t
date_at(onr_slice text, size_t at, onr_date *out)
{
    if (is_letter(text.ptr[at])) {
        return prose(text, at, out);
    }
    static size_t (*const ways[])(onr_slice, size_t, onr_date *) = {year_first, day_first,
                                                                    slashes};
    for (size_t i = 0; i < ONR_COUNT(ways); ++i) {
        const size_t end = ways[i](text, at, out);
        if (end) {
            return end;
        }
    }
    return 0;
}

bool
onr_when_find(onr_slice text, onr_date *out, onr_span *where)
{
    *out = (onr_date){0};
    size_t at = 0;
    while (at < text.len) {
        if (!is_digit(text.ptr[at]) && !is_letter(text.ptr[at])) {
            ++at;
            continue;
        }
        const size_t end = date_at(text, at, out);
        if (end) {
            if (where) {
                *where = (onr_span){(uint32_t)at, (uint32_t)end};
            }
            return true;
        }
        *out = (onr_date){0};
        while (at < text.len && (is_digit(text.ptr[at]) || is_letter(text.ptr[at]))) {
            ++at;
        }
    }
    return false;
}

bool
onr_when_read(onr_slice text, onr_date *out)
{
    const onr_slice value = onr_slice_trim(text);
    int year;
    if (onr_when_find(value, out, NULL)) {
        return true;
    }
    return value.len == 4 && year_at(value, 0, &year) && settle(year, 0, 0, out);
}

bool
onr_when_from_unix(int64_t time, onr_date *out)
{
    const int64_t milliseconds =
        INT64_C(100000000000); // As seconds that is the year 5138
    const int64_t seconds = time >= milliseconds ? time / 1000 : time;
    *out = (onr_date){0};
    if (seconds <= 0 || seconds >= milliseconds) {
        return false;
    }
    *out = onr_date_from_days((int32_t)(seconds / 86400));
    return true;
}
