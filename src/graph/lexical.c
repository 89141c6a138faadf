/* SPDX-License-Identifier: Apache-2.0 */
#include "graph/lexical.h"

enum { DIGITS_MAX = 18 /* Of a number that fits into 64 bits whatever they are */ };

static size_t
count_digits(onr_slice text, size_t at)
{
    size_t end = at;
    while (end < text.len && text.ptr[end] >= '0' && text.ptr[end] <= '9') {
        ++end;
    }
    return end - at;
}

static size_t
skip_sign(onr_slice text)
{
    return text.len > 0 && (text.ptr[0] == '-' || text.ptr[0] == '+');
}

static bool
is_integer(onr_slice text)
{
    const size_t at = skip_sign(text);
    const size_t digits = count_digits(text, at);
    return digits > 0 && at + digits == text.len;
}

static bool
is_decimal(onr_slice text)
{
    size_t at = skip_sign(text);
    const size_t whole = count_digits(text, at);
    size_t part = 0;
    at += whole;
    if (at < text.len && text.ptr[at] == '.') {
        part = count_digits(text, at + 1);
        at += 1 + part;
    }
    return whole + part > 0 && at == text.len;
}

static bool
is_boolean(onr_slice text)
{
    static const char *const words[] = {"true", "false", "1", "0"};
    for (size_t i = 0; i < ONR_COUNT(words); ++i) {
        if (onr_slice_equal(text, onr_slice_of(words[i]))) {
            return true;
        }
    }
    return false;
}

/** Without "Z" or "+01:00" at its end. */
static onr_slice
without_zone(onr_slice text)
{
    if (onr_slice_ends(text, ONR_LIT("Z"))) {
        return onr_slice_part(text, 0, text.len - 1);
    }
    const size_t at = text.len > 6 ? text.len - 6 : 0;
    const bool zoned = at > 0 && (text.ptr[at] == '+' || text.ptr[at] == '-') &&
                       count_digits(text, at + 1) == 2 && text.ptr[at + 3] == ':' &&
                       count_digits(text, at + 4) == 2;
    return zoned ? onr_slice_part(text, 0, at) : text;
}

bool
onr_lexical_date(onr_slice text, onr_date *out)
{
    static const size_t lengths[] = {4, 7, 10};
    for (size_t i = 0; i < ONR_COUNT(lengths); ++i) {
        if (text.len == lengths[i] && onr_date_read(text, out)) {
            return i == 2   ? out->day > 0
                   : i == 1 ? out->month > 0 && !out->day
                            : !out->month;
        }
    }
    return false;
}

/** A date with as many parts. */
static bool
is_date(onr_slice text, size_t length)
{
    onr_date date;
    const onr_slice day = without_zone(text);
    return day.len == length && onr_lexical_date(day, &date);
}

/** Number parts with these letters behind them, in their order; returns where they end, or SIZE_MAX. */
static size_t
skip_parts(onr_slice text, size_t at, const char *letters, size_t *count)
{
    while (at < text.len && text.ptr[at] != 'T') {
        size_t end = at + count_digits(text, at);
        const bool whole = end > at;
        if (end + 1 < text.len && text.ptr[end] == '.') {
            end += 1 + count_digits(text, end + 1);
            letters = strchr(letters, 'S');
        }
        const char *const letter = letters && end < text.len && text.ptr[end]
                                       ? strchr(letters, text.ptr[end])
                                       : NULL;
        if (!whole || !letter) {
            return SIZE_MAX;
        }
        letters = letter + 1;
        ++*count;
        at = end + 1;
    }
    return at;
}

static bool
is_duration(onr_slice text)
{
    size_t at = text.len > 0 && text.ptr[0] == '-', days = 0, times = 0;
    if (at >= text.len || text.ptr[at] != 'P') {
        return false;
    }
    at = skip_parts(text, at + 1, "YMD", &days);
    if (at < text.len) {
        at = skip_parts(text, at + 1, "HMS", &times);
        return at == text.len && times > 0;
    }
    return at == text.len && days > 0;
}

bool
onr_lexical_is_valid(const onr_term *literal)
{
    switch (literal->datatype->id) {
    case ONR_IRI_xsd_integer:
        return is_integer(literal->text);
    case ONR_IRI_xsd_decimal:
        return is_decimal(literal->text);
    case ONR_IRI_xsd_boolean:
        return is_boolean(literal->text);
    case ONR_IRI_xsd_date:
        return is_date(literal->text, 10);
    case ONR_IRI_xsd_gYearMonth:
        return is_date(literal->text, 7);
    case ONR_IRI_xsd_gYear:
        return is_date(literal->text, 4);
    case ONR_IRI_xsd_duration:
        return is_duration(literal->text);
    default:
        return true;
    }
}

bool
onr_lexical_integer(onr_slice text, int64_t *out)
{
    const size_t at = skip_sign(text);
    if (!is_integer(text) || text.len - at > DIGITS_MAX) {
        return false;
    }
    *out = 0;
    for (size_t i = at; i < text.len; ++i) {
        *out = *out * 10 + (text.ptr[i] - '0');
    }
    *out = text.ptr[0] == '-' ? -*out : *out;
    return true;
}
