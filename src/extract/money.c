/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/money.h"

#include <math.h>

enum { FIGURES_MAX = 15 /* Digits of a number that a double holds exactly */ };

/* Read "53,000.50" and a letter of scale behind it ("1.5M"); the number of bytes used, 0 if none. */
static size_t
read_figures(onr_slice text, double *value)
{
    double whole = 0, part = 0, unit = 1;
    size_t i = 0, digits = 0;
    bool point = false;
    for (; i < text.len; ++i) {
        const char c = text.ptr[i];
        if (c >= '0' && c <= '9') {
            if (++digits > FIGURES_MAX) {
                return 0;
            }
            if (point) {
                unit /= 10;
                part += (c - '0') * unit;
            } else {
                whole = whole * 10 + (c - '0');
            }
        } else if (c == '.' && !point && digits > 0 && i + 1 < text.len) {
            point = true;
        } else if (c != ',' || digits == 0 || point) {
            break;
        }
    }
    *value = whole + part;
    return digits > 0 ? i : 0;
}

static const onr_row *
word_of(const onr_lexicon *lexicon, onr_slice word, const char *kind)
{
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(lexicon, "numbers"), word);
    return row && onr_slice_equal(onr_row_field(row, 2), onr_slice_of(kind)) ? row : NULL;
}

static double
row_value(const onr_row *row)
{
    double value = 0;
    read_figures(onr_row_field(row, 1), &value);
    return value;
}

static bool
read_first(const onr_lexicon *lexicon, onr_slice lower, double *value)
{
    const size_t used = read_figures(lower, value);
    if (used == lower.len && used > 0) {
        return true;
    }
    const onr_slice rest = onr_slice_part(lower, used, lower.len);
    const onr_row *const row =
        word_of(lexicon, used ? rest : lower, used ? "scale" : "unit");
    if (row) {
        *value = used ? *value * row_value(row) : row_value(row);
    }
    return row != NULL;
}

bool
onr_number_read(const onr_lexicon *lexicon, const onr_reading *reading, uint32_t first,
                uint32_t last, onr_number *out)
{
    const onr_token *const tokens = reading->tokens.items;
    double group = 0, total = 0;
    uint32_t i = first;
    if (i >= last || !read_first(lexicon, onr_symbol_slice(tokens[i].lower), &group)) {
        return false;
    }
    for (++i; i < last; ++i) {
        const bool hyphen = onr_symbol_is(tokens[i].lower, "-") && i + 1 < last;
        const onr_slice word = onr_symbol_slice(tokens[i + hyphen].lower);
        const onr_row *const scale = word_of(lexicon, word, "scale");
        const onr_row *const unit = word_of(lexicon, word, "unit");
        if (hyphen && !unit) {
            break; // "two-week": the hyphen does not join two words of number
        }
        i += hyphen;
        if (scale && row_value(scale) >= 1000) {
            total += group * row_value(scale);
            group = 0;
        } else if (scale) {
            group *= row_value(scale);
        } else if (unit && row_value(unit) < 100 && (group >= 20 || total > 0)) {
            group += row_value(unit);
        } else {
            i -= hyphen;
            break;
        }
    }
    *out = (onr_number){total + group, first, i};
    return true;
}

static onr_slice
write_number(onr_arena *arena, double value)
{
    const uint64_t cents = (uint64_t)llround(value * 100);
    const uint64_t whole = cents / 100, part = cents % 100;
    return onr_slice_of(
        part ? onr_arena_printf(arena, "%llu.%02llu", (unsigned long long)whole,
                                (unsigned long long)part)
             : onr_arena_printf(arena, "%llu", (unsigned long long)whole));
}

static onr_slice
currency_of(const onr_lexicon *lexicon, onr_symbol word, const char *place)
{
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(lexicon, "currencies"), onr_symbol_slice(word));
    const bool fits = row && onr_slice_equal(onr_row_field(row, 2), onr_slice_of(place));
    return fits ? onr_row_field(row, 1) : (onr_slice){"", 0};
}

static bool
money_at(const onr_lexicon *lexicon, const onr_reading *reading, uint32_t i,
         uint32_t last, onr_slice *currency, onr_number *number)
{
    const onr_token *const tokens = reading->tokens.items;
    *currency = currency_of(lexicon, tokens[i].lower, "before");
    if (currency->len > 0) {
        const bool found = onr_number_read(lexicon, reading, i + 1, last, number);
        number->first = i;
        return found;
    }
    if (!onr_number_read(lexicon, reading, i, last, number) || number->last >= last) {
        return false;
    }
    *currency = currency_of(lexicon, tokens[number->last].lower, "after");
    number->last += currency->len > 0;
    return currency->len > 0;
}

bool
onr_money_find(onr_arena *arena, const onr_lexicon *lexicon, const onr_reading *reading,
               uint32_t first, uint32_t last, onr_money *out, onr_number *at)
{
    for (uint32_t i = first; i < last; ++i) {
        onr_slice currency;
        onr_number number;
        if (!money_at(lexicon, reading, i, last, &currency, &number) ||
            number.value > 1e12) {
            continue;
        }
        *out = (onr_money){write_number(arena, number.value), currency};
        if (at) {
            *at = number;
        }
        return true;
    }
    return false;
}
