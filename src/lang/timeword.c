/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/timeword.h"

#include "base/utf8.h"

static const char *const class_names[] = {
#define X(name, text) text,
    ONR_TIMEWORD_LIST(X)
#undef X
};

static onr_timeword_class
class_of(onr_slice name)
{
    for (size_t i = 1; i < ONR_TIMEWORD_COUNT; ++i) {
        if (onr_slice_equal(name, onr_slice_of(class_names[i]))) {
            return (onr_timeword_class)i;
        }
    }
    return ONR_TIMEWORD_OTHER;
}

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Read a number with thousands separators at `*at`; false if it is none or too large. */
static bool
read_number(onr_slice text, size_t *at, int32_t *out)
{
    const size_t start = *at;
    int32_t value = 0;
    for (; *at < text.len; ++*at) {
        const char c = text.ptr[*at];
        const bool comma = c == ',' && *at > start && *at + 3 < text.len &&
                           is_digit(text.ptr[*at + 1]) && is_digit(text.ptr[*at + 3]);
        if (!is_digit(c) && !comma) {
            break;
        }
        value = is_digit(c) ? value * 10 + (c - '0') : value;
        if (value > ONR_TIMEWORD_NUMBER_MAX) {
            return false;
        }
    }
    *out = value;
    return *at > start;
}

static int32_t
full_year(int32_t year, size_t digits)
{
    return digits > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/* "9/2/2021", "09/02/21": American order. */
static bool
read_slashes(onr_slice text, onr_date *out)
{
    int32_t part[3];
    size_t at = 0, start = 0;
    for (int i = 0; i < 3; ++i) {
        start = at;
        if (!read_number(text, &at, &part[i]) ||
            (i < 2 && (at >= text.len || text.ptr[at++] != '/'))) {
            return false;
        }
    }
    const size_t digits = text.len - start;
    const int32_t year = full_year(part[2], digits);
    if (at != text.len || (digits != 2 && digits != 4) || part[0] > 12 || part[1] > 31 ||
        year > 9999) {
        return false;
    }
    *out = (onr_date){(int16_t)year, (uint8_t)part[0], (uint8_t)part[1]};
    return part[1] > 0 && onr_date_valid(*out);
}

/* "1990s", "'90s", "1990's", "90s" */
static bool
read_decade(onr_slice text, onr_timeword *word)
{
    const bool quote = text.len > 0 && text.ptr[0] == '\'';
    size_t at = quote, start = at;
    int32_t year;
    if (!read_number(text, &at, &year)) {
        return false;
    }
    const size_t digits = at - start;
    const onr_slice rest = onr_slice_part(text, at, text.len);
    if (year % 10 != 0 || (digits != 4 && digits != 2) ||
        (!onr_slice_equal(rest, ONR_LIT("s")) && !onr_slice_equal(rest, ONR_LIT("'s")))) {
        return false;
    }
    word->class = ONR_TIMEWORD_DECADE;
    word->value = digits == 2 ? full_year(year, year < 30 ? 2 : 3) : year;
    word->value += digits == 2 && word->value < 1000 ? 1900 : 0;
    return word->value >= 1500 && word->value < 2100;
}

static bool
is_ordinal_ending(onr_slice rest)
{
    return onr_slice_equal(rest, ONR_LIT("st")) || onr_slice_equal(rest, ONR_LIT("nd")) ||
           onr_slice_equal(rest, ONR_LIT("rd")) || onr_slice_equal(rest, ONR_LIT("th"));
}

/* The hours that "am", "p.m." and the like at the end of a number add, or -1. */
static int32_t
meridiem_of(const onr_table *table, onr_slice rest)
{
    const onr_row *const row = rest.len ? onr_table_find(table, rest) : NULL;
    if (!row || class_of(onr_row_field(row, 1)) != ONR_TIMEWORD_MERIDIEM) {
        return -1;
    }
    return onr_slice_equal(onr_row_field(row, 2), ONR_LIT("12")) ? 12 : 0;
}

static void
set_clock(onr_timeword *word, int32_t hour, int32_t minute, int32_t meridiem)
{
    if (meridiem >= 0) {
        hour = hour % 12 + meridiem;
    }
    word->class = hour <= 24 && minute < 60 ? ONR_TIMEWORD_CLOCK : ONR_TIMEWORD_OTHER;
    word->value = hour;
    word->minute = minute;
    word->digits = true;
    word->note = meridiem >= 0 ? ONR_LIT("meridiem") : (onr_slice){0};
}

/* What stands behind the leading digits tells what the number is. */
static void
read_tail(const onr_table *table, onr_slice text, size_t at, int32_t value,
          onr_timeword *word)
{
    const onr_slice rest = onr_slice_part(text, at, text.len);
    int32_t minute = 0;
    if (rest.len == 0) {
        word->class = ONR_TIMEWORD_NUMBER;
        word->value = value;
        word->digits = true;
    } else if (is_ordinal_ending(rest)) {
        word->class = ONR_TIMEWORD_ORDINAL;
        word->value = value;
        word->digits = true;
    } else if (rest.ptr[0] == ':' && ++at && read_number(text, &at, &minute)) {
        const onr_slice tail = onr_slice_part(text, at, text.len);
        const int32_t meridiem = meridiem_of(table, tail);
        if (tail.len == 0 || meridiem >= 0) {
            set_clock(word, value, minute, meridiem);
        }
    } else if (rest.ptr[0] == '.' && rest.len <= 3 && ++at &&
               read_number(text, &at, &minute) && at == text.len) {
        word->class = ONR_TIMEWORD_NUMBER;
        word->value = value;
        word->minute = rest.len == 2 ? minute * 10 : minute;
        word->digits = true;
    } else if (meridiem_of(table, rest) >= 0) {
        set_clock(word, value, 0, meridiem_of(table, rest));
    }
}

static void
read_digits(const onr_table *table, onr_slice text, onr_timeword *word)
{
    size_t at = 0;
    int32_t value;
    if (text.len == 10 && onr_date_read(text, &word->date)) {
        word->class = ONR_TIMEWORD_DATE;
    } else if (read_slashes(text, &word->date)) {
        word->class = ONR_TIMEWORD_DATE;
    } else if (!read_decade(text, word) && read_number(text, &at, &value)) {
        word->class = ONR_TIMEWORD_OTHER;
        read_tail(table, text, at, value, word);
    }
}

static bool
starts_with_digit(onr_slice text)
{
    return text.len > 0 &&
           (is_digit(text.ptr[0]) ||
            (text.len > 1 && text.ptr[0] == '\'' && is_digit(text.ptr[1])));
}

/* Length of a hyphen or dash at `at`, or 0. */
static size_t
hyphen_at(onr_slice text, size_t at)
{
    static const char en_dash[] = "\xe2\x80\x93", hyphen[] = "\xe2\x80\x90";
    if (text.ptr[at] == '-') {
        return 1;
    }
    const onr_slice rest = onr_slice_part(text, at, text.len);
    return onr_slice_starts(rest, onr_slice_of(en_dash)) ||
                   onr_slice_starts(rest, onr_slice_of(hyphen))
               ? 3
               : 0;
}

/* The token's letters from `begin` to `end` as a word of its own. */
static void
push_piece(onr_arena *arena, onr_timewords *out, const onr_reading *reading,
           uint32_t token, size_t begin, size_t end)
{
    const onr_token *const t = &reading->tokens.items[token];
    const onr_slice lower = onr_symbol_slice(t->lower);
    const bool whole = begin == 0 && end == lower.len;
    const onr_slice part = onr_slice_part(lower, begin, end);
    onr_timeword *const word = ONR_PUSH(arena, out);
    *word = (onr_timeword){.minute = -1};
    word->word = whole ? t->lower : onr_symbols_intern(reading->symbols, part);
    word->span = whole ? t->span
                       : (onr_span){t->span.begin + (uint32_t)begin,
                                    t->span.begin + (uint32_t)end};
    word->first = token;
    word->last = token + 1;
    const onr_slice form = onr_slice_at(reading->document->text, word->span);
    size_t width;
    word->proper = onr_utf8_is_upper(onr_utf8_read(form, 0, &width));
    word->glued =
        begin > 0 || (token > 0 && !reading->tokens.items[token - 1].space_after);
}

/* Cut a token at its hyphens, unless it is a date in digits or its small letters have other offsets than its form. */
static void
push_token(onr_arena *arena, onr_timewords *out, const onr_reading *reading,
           uint32_t token)
{
    const onr_token *const t = &reading->tokens.items[token];
    const onr_slice lower = onr_symbol_slice(t->lower);
    onr_date date;
    const bool cut = lower.len == t->span.end - t->span.begin &&
                     memchr(lower.ptr, '-', lower.len) && lower.len > 1 &&
                     !(lower.len == 10 && onr_date_read(lower, &date));
    const bool dashed = lower.len == t->span.end - t->span.begin && lower.len > 3 &&
                        memchr(lower.ptr, '\xe2', lower.len);
    size_t begin = 0;
    for (size_t at = 0; (cut || dashed) && at < lower.len; ++at) {
        const size_t width = hyphen_at(lower, at);
        if (width) {
            if (at > begin) {
                push_piece(arena, out, reading, token, begin, at);
            }
            push_piece(arena, out, reading, token, at, at + width);
            begin = at + width;
            at += width - 1;
        }
    }
    if (begin < lower.len) {
        push_piece(arena, out, reading, token, begin, lower.len);
    }
}

static int32_t
number_of(onr_slice text)
{
    size_t at = text.len > 0 && text.ptr[0] == '-';
    int32_t value = 0;
    return read_number(text, &at, &value) ? (text.ptr[0] == '-' ? -value : value) : 0;
}

static void
set_row(onr_timeword *word, const onr_row *row)
{
    word->class = (uint8_t)class_of(onr_row_field(row, 1));
    word->text = onr_row_field(row, 2);
    word->note = onr_row_field(row, 3);
    word->value = number_of(word->text);
    if (word->class == ONR_TIMEWORD_CLOCK) {
        word->minute = 0;
    }
    if (word->class == ONR_TIMEWORD_DATE) {
        onr_date_read(word->text, &word->date);
    }
}

/* Classes of single words that no lexicon need tell. */
static void
set_plain(const onr_table *table, onr_timeword *word)
{
    const onr_slice text = onr_symbol_slice(word->word);
    if (starts_with_digit(text)) {
        read_digits(table, text, word);
    } else if (text.len > 0 && hyphen_at(text, 0) == text.len) {
        word->class = ONR_TIMEWORD_HYPHEN;
    } else if (onr_slice_equal(text, ONR_LIT(","))) {
        word->class = ONR_TIMEWORD_COMMA;
    } else if (onr_slice_equal(text, ONR_LIT("'s")) ||
               onr_slice_equal(text, ONR_LIT("'"))) {
        word->class = ONR_TIMEWORD_GENITIVE;
    }
}

/* -- which words matter -- */

enum {
    HEADS_KEY = 1, /* Role of a word that begins a key */
    MAKES_TIME = 2 /* Role of one without whose like there is no time in a sentence */
};

static bool
makes_time(onr_timeword_class class)
{
    switch (class) {
    case ONR_TIMEWORD_MONTH:
    case ONR_TIMEWORD_WEEKDAY:
    case ONR_TIMEWORD_WEEKDAYS:
    case ONR_TIMEWORD_UNIT:
    case ONR_TIMEWORD_SEASON:
    case ONR_TIMEWORD_PART:
    case ONR_TIMEWORD_PARTS:
    case ONR_TIMEWORD_CLOCK:
    case ONR_TIMEWORD_DAY:
    case ONR_TIMEWORD_DATE:
    case ONR_TIMEWORD_REF:
    case ONR_TIMEWORD_HOLIDAY:
    case ONR_TIMEWORD_SET:
    case ONR_TIMEWORD_LENGTH:
    case ONR_TIMEWORD_DECADE:
    case ONR_TIMEWORD_MERIDIEM:
    case ONR_TIMEWORD_OCLOCK:
    case ONR_TIMEWORD_NUMBER: // "nineteen ninety-six"
    case ONR_TIMEWORD_STEP:   // "the past"
        return true;
    default:
        return false;
    }
}

static void
add_role(uint8_t *roles, uint32_t count, const onr_symbols *symbols, onr_slice word,
         uint8_t role)
{
    const onr_symbol symbol = onr_symbols_find(symbols, word);
    if (symbol && symbol->id < count) {
        roles[symbol->id] |= role;
    }
}

onr_timewords_lexicon
onr_timewords_lexicon_of(onr_arena *arena, const onr_symbols *symbols,
                         const onr_lexicon *lexicon)
{
    const uint32_t count = (uint32_t)onr_symbols_count(symbols) + 1;
    uint8_t *const roles = onr_arena_alloc(arena, count);
    const onr_table *const table = onr_lexicon_table(lexicon, "times");
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        const bool core = makes_time(class_of(onr_row_field(row, 1)));
        onr_slice rest = onr_row_field(row, 0), word;
        for (bool first = true; onr_slice_split(&rest, ' ', &word); first = false) {
            add_role(roles, count, symbols, word,
                     (uint8_t)((first ? HEADS_KEY : 0) |
                               (core && !rest.ptr ? MAKES_TIME : 0)));
        }
    }
    return (onr_timewords_lexicon){table, roles, count};
}

static uint8_t
role_of(const onr_timewords_lexicon *lexicon, onr_symbol word)
{
    return word && word->id < lexicon->count ? lexicon->roles[word->id] : 0;
}

/* Whether a token can have a part in a time: by its role, its digits, or the words that hyphens join in it. */
static bool
may_make_time(const onr_timewords_lexicon *lexicon, const onr_token *token)
{
    const onr_slice text = onr_symbol_slice(token->lower);
    return role_of(lexicon, token->lower) & MAKES_TIME ||
           (text.len > 2 && starts_with_digit(text)) ||
           (text.len > 3 &&
            (memchr(text.ptr, '-', text.len) || memchr(text.ptr, '\xe2', text.len)));
}

void
onr_timewords_read(const onr_timewords_lexicon *lexicon, onr_arena *arena,
                   const onr_reading *reading, uint32_t first, uint32_t last,
                   onr_timewords *out)
{
    out->count = 0;
    uint32_t made = first;
    while (made < last && !may_make_time(lexicon, &reading->tokens.items[made])) {
        ++made;
    }
    for (uint32_t i = first; i < last && made < last; ++i) {
        push_token(arena, out, reading, i);
    }
    size_t kept = 0, length = 0;
    for (size_t i = 0; i < out->count; i += length, ++kept) {
        onr_timeword word = out->items[i];
        const bool heads = role_of(lexicon, word.word) & HEADS_KEY;
        const onr_row *const row =
            heads ? onr_table_match(lexicon->table, &out->items[i].word, sizeof(word),
                                    out->count - i, &length)
                  : NULL;
        if (row) {
            word.span.end = out->items[i + length - 1].span.end;
            word.last = out->items[i + length - 1].last;
            set_row(&word, row);
        } else {
            length = 1;
            set_plain(lexicon->table, &word);
        }
        out->items[kept] = word;
    }
    out->count = kept;
}

onr_timeword_class
onr_timewords_class(onr_timewords words, size_t at)
{
    return at < words.count ? words.items[at].class : ONR_TIMEWORD_OTHER;
}
