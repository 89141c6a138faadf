/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/token_shape.h"

/*
  The conventions are those of the English Web Treebank (https://universaldependencies.org/treebanks/en_ewt/): words are
  parted at hyphens and slashes, numbers, times, telephone numbers, dates and addresses are kept whole.
*/

enum { LOOK_MAX = 24 /* characters that a decision may look at on either side */ };

static bool
is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

static uint32_t
char_at(onr_slice text, size_t at, size_t end)
{
    size_t width;
    return at < end ? onr_utf8_read(text, at, &width) : 0;
}

static uint32_t
char_before(onr_slice text, size_t at, size_t begin)
{
    size_t width;
    return at > begin ? onr_utf8_read_back(text, at, &width) : 0;
}

bool
onr_token_is_gap(uint32_t c)
{
    return c < 0x21 || c == 0x7F || (c >= 0x80 && onr_utf8_is_space(c));
}

bool
onr_token_is_word(uint32_t c)
{
    return is_digit(c) || onr_utf8_is_alpha(c) || c == 0xAD;
}

size_t
onr_token_apostrophe(onr_slice text, size_t at)
{
    size_t width;
    const uint32_t c = onr_utf8_read(text, at, &width);
    return c == '\'' || c == '`' || c == 0x2019 || c == 0x2018 || c == 0x2BC ? width : 0;
}

static bool
ends_word(onr_slice text, size_t at, size_t end)
{
    const uint32_t c = char_at(text, at, end);
    return !onr_token_is_word(c) && c != '-' && !(c < 0x80 && c == '_');
}

size_t
onr_token_clitic(onr_slice text, size_t at, size_t end)
{
    static const char *const clitics[] = {"s", "d", "m", "re", "ve", "ll"};
    const size_t width = at < end ? onr_token_apostrophe(text, at) : 0;
    for (size_t i = 0; width && i < ONR_COUNT(clitics); ++i) {
        const onr_slice clitic = onr_slice_of(clitics[i]);
        const size_t stop = at + width + clitic.len;
        if (stop <= end && ends_word(text, stop, end) &&
            onr_slice_equal_nocase(onr_slice_part(text, at + width, stop), clitic)) {
            return width + clitic.len;
        }
    }
    return 0;
}

/* Number of digits from `at` on (or back from it), no more than LOOK_MAX. */
static size_t
digits_after(onr_slice text, size_t at, size_t end)
{
    size_t n = 0;
    while (n < LOOK_MAX && at + n < end && is_digit((unsigned char)text.ptr[at + n])) {
        ++n;
    }
    return n;
}

static size_t
digits_before(onr_slice text, size_t at, size_t begin)
{
    size_t n = 0;
    while (n < LOOK_MAX && at - n > begin &&
           is_digit((unsigned char)text.ptr[at - n - 1])) {
        ++n;
    }
    return n;
}

static bool
stop_joins(onr_slice text, size_t begin, size_t at, size_t end)
{
    const uint32_t before = char_before(text, at, begin);
    const uint32_t after = char_at(text, at + 1, end);
    if (!onr_token_is_word(before) || !onr_token_is_word(after)) {
        return false;
    }
    if (onr_utf8_is_upper(before) || !onr_utf8_is_upper(after)) {
        return true;
    }
    /* "Ph.D" and "p.M" are words; "home.The" is two of which the space is missing. */
    const bool letter_alone = at == begin + 1 || text.ptr[at - 2] == '.';
    size_t width;
    onr_utf8_read(text, at + 1, &width);
    return letter_alone || !onr_token_is_word(char_at(text, at + 1 + width, end));
}

static unsigned
number_at(onr_slice text, size_t at, size_t digits)
{
    unsigned value = 0;
    for (size_t i = 0; i < digits && i < 4; ++i) {
        value = value * 10 + (unsigned)(text.ptr[at + i] - '0');
    }
    return value;
}

/* "9/11" and "6/14/2020" are dates, "1/2" and "24/7" are parted; so are words, but not "w/o" and "c/o". */
static bool
slash_joins(onr_slice text, size_t begin, size_t at, size_t end)
{
    const size_t before = digits_before(text, at, begin);
    const size_t after = digits_after(text, at + 1, end);
    if (before && after) {
        const unsigned a = number_at(text, at - before, before);
        const unsigned b = number_at(text, at + 1, after);
        const bool day = a >= 1 && a <= 12 && b >= 1 && b <= 31 && after <= 2;
        const bool year = at - before > begin && text.ptr[at - before - 1] == '/';
        return year || (day && (b > 4 || a >= b));
    }
    return at == begin + 1 && onr_utf8_is_alpha((unsigned char)text.ptr[begin]) &&
           onr_utf8_is_alpha(char_at(text, at + 1, end)) && ends_word(text, at + 2, end);
}

/* The parts of a telephone number: "555-0142", "212-555-0142", "1-800-555-0142". */
static bool
hyphen_joins(onr_slice text, size_t begin, size_t at, size_t end)
{
    const size_t before = digits_before(text, at, begin);
    const size_t after = digits_after(text, at + 1, end);
    if (before == 3 && after == 4) {
        return true;
    }
    const bool more = at + 1 + after < end && text.ptr[at + 1 + after] == '-' &&
                      digits_after(text, at + 2 + after, end) == (before == 1 ? 3u : 4u);
    return (before == 3 || before == 1) && after == 3 && more;
}

static bool
apostrophe_joins(onr_slice text, size_t begin, size_t at, size_t end)
{
    const size_t width = onr_token_apostrophe(text, at);
    const uint32_t before = char_before(text, at, begin);
    const uint32_t after = char_at(text, at + width, end);
    return onr_utf8_is_alpha(before) && onr_utf8_is_alpha(after) &&
           onr_token_clitic(text, at, end) == 0;
}

bool
onr_token_joins(onr_slice text, size_t begin, size_t at, size_t end)
{
    const uint32_t after = char_at(text, at + 1, end);
    switch (text.ptr[at]) {
    case '.':
        return stop_joins(text, begin, at, end);
    case ',':
        return digits_before(text, at, begin) && digits_after(text, at + 1, end) == 3;
    case ':':
        return digits_before(text, at, begin) && digits_after(text, at + 1, end);
    case '/':
        return slash_joins(text, begin, at, end);
    case '-':
        return hyphen_joins(text, begin, at, end);
    case '&':
        return at - begin <= 4 && onr_utf8_is_upper(after) &&
               onr_utf8_is_upper(char_before(text, at, begin));
    case '_':
    case '@':
        return onr_token_is_word(after);
    case '*':
        return onr_utf8_is_alpha(after) &&
               onr_utf8_is_alpha(char_before(text, at, begin));
    default:
        return onr_token_apostrophe(text, at) && apostrophe_joins(text, begin, at, end);
    }
}

/* ".xyz/" between letters or digits. */
static bool
is_domain_path(onr_slice run, size_t slash)
{
    size_t n = 0;
    while (n < slash && n < 5 &&
           onr_utf8_is_lower((unsigned char)run.ptr[slash - n - 1])) {
        ++n;
    }
    return n >= 2 && n <= 4 && slash > n + 1 && run.ptr[slash - n - 1] == '.' &&
           onr_token_is_word(char_before(run, slash - n - 1, 0));
}

static bool
is_address(onr_slice run)
{
    if (onr_slice_starts(run, ONR_LIT("www.")) ||
        onr_slice_find(run, ONR_LIT("://"), 0) != SIZE_MAX) {
        return true;
    }
    const size_t at = onr_slice_find(run, ONR_LIT("@"), 0);
    if (at != SIZE_MAX && at > 0 && onr_token_is_word(char_before(run, at, 0)) &&
        onr_slice_find(run, ONR_LIT("."), at) != SIZE_MAX) {
        return onr_token_is_word(char_at(run, at + 1, run.len));
    }
    const size_t slash = onr_slice_find(run, ONR_LIT("/"), 0);
    return slash != SIZE_MAX && is_domain_path(run, slash);
}

size_t
onr_token_address_end(onr_slice text, size_t begin, size_t end)
{
    if (end - begin < 6 || !is_address(onr_slice_part(text, begin, end))) {
        return begin;
    }
    for (size_t width, at = end; at > begin; at -= width) {
        const uint32_t c = onr_utf8_read_back(text, at, &width);
        if (c > 0x7F ? onr_utf8_is_alpha(c) : !strchr(".,;:!?)]>}\"'", (int)c)) {
            return at;
        }
    }
    return begin;
}

static size_t
run_end(onr_slice text, size_t begin, size_t end, const char *set)
{
    while (begin < end && text.ptr[begin] && strchr(set, text.ptr[begin])) {
        ++begin;
    }
    return begin;
}

static size_t
smiley_end(onr_slice text, size_t begin, size_t end)
{
    size_t at = begin + 1;
    at += at < end && text.ptr[at] == '-';
    if (at < end && text.ptr[at] && strchr(")(DP", text.ptr[at]) &&
        ends_word(text, at + 1, end)) {
        return at + 1;
    }
    return begin;
}

/* A symbol beyond ASCII takes repetitions of itself when it is a dash or dots, and what joins emoji. */
static size_t
wide_mark_end(onr_slice text, size_t begin, size_t end)
{
    size_t width, at = begin;
    const uint32_t c = onr_utf8_read(text, at, &width);
    at += width;
    const bool repeats = c == 0x2013 || c == 0x2014 || c == 0x2026;
    while (at < end) {
        const uint32_t next = onr_utf8_read(text, at, &width);
        const bool joiner = next == 0x200D || (next >= 0xFE00 && next <= 0xFE0F) ||
                            (next >= 0x1F3FB && next <= 0x1F3FF);
        if (!joiner && !(repeats && next == c)) {
            break;
        }
        at += width;
        if (next == 0x200D && at < end) {
            onr_utf8_read(text, at, &width);
            at += width;
        }
    }
    return at;
}

size_t
onr_token_mark_end(onr_slice text, size_t begin, size_t end)
{
    const char c = text.ptr[begin];
    size_t at = begin;
    if ((unsigned char)c >= 0x80) {
        return wide_mark_end(text, begin, end);
    }
    if (c == ':' || c == ';' || c == '=') {
        at = smiley_end(text, begin, end);
    } else if (strchr(".!?", c)) {
        at = run_end(text, begin, end, ".!?");
    } else if (strchr("-*_~|<>+#", c)) {
        at = run_end(text, begin, end, (const char[]){c, '\0'});
    } else if ((c == '\'' || c == '`') && begin + 1 < end && text.ptr[begin + 1] == c) {
        at = begin + 2;
    }
    if (c == '=' && at == begin) {
        at = run_end(text, begin, end, "=");
    }
    return at == begin ? begin + 1 : at;
}
