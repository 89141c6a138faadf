/* SPDX-License-Identifier: Apache-2.0 */
#include "text/line.h"

#include "base/utf8.h"

/* What an editor's marks are in ASCII; 0 for what stays as it is. */
static char
plain_mark(uint32_t c)
{
    if (c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032) {
        return '\'';
    }
    if (c == 0x201C || c == 0x201D || c == 0x201F || c == 0x2033) {
        return '"';
    }
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
        return '-';
    }
    return '\0';
}

static bool
is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

/* Marks that may stand around a line without being part of it. */
static bool
is_ornament(char c)
{
    return c && strchr(" ()[]{}<>*|-_=~+.#/\\", c) != NULL;
}

typedef struct {
    char *text;
    bool *upper; // [count] The byte was made small
    size_t count;
    size_t letters, capitals;
} folded;

static void
put(folded *out, const char *bytes, size_t count, bool upper)
{
    memcpy(out->text + out->count, bytes, count);
    out->upper[out->count] = upper;
    out->count += count;
}

static void
put_char(folded *out, uint32_t c)
{
    const char mark = plain_mark(c);
    const char before = out->count ? out->text[out->count - 1] : ' ';
    if (onr_utf8_is_space(c) || c == 0x200B || c == 0xFEFF) {
        if (before != ' ') {
            put(out, " ", 1, false);
        }
    } else if (mark) {
        put(out, &mark, 1, false);
    } else if (is_digit(c)) {
        if (before != '0') {
            put(out, "0", 1, false);
        }
    } else if (c >= 0x2022 && (c < 0x2028 || (c >= 0x2190 && c < 0x2C00))) {
        put(out, "*", 1, false); // Bullets, arrows and the like
    } else {
        char small[ONR_UTF8_MAX];
        const bool upper = onr_utf8_is_upper(c);
        const size_t width = onr_utf8_write(onr_utf8_to_lower(c), small);
        out->letters += onr_utf8_is_alpha(c);
        out->capitals += upper;
        put(out, small, width, upper);
    }
}

static bool
is_connective(onr_slice word)
{
    return onr_slice_equal(word, ONR_LIT("and")) ||
           onr_slice_equal(word, ONR_LIT("of")) ||
           onr_slice_equal(word, ONR_LIT("the")) || onr_slice_equal(word, ONR_LIT("for"));
}

/* Whether a word has a capital, has no letters, or joins such words. */
static bool
is_name_word(onr_slice word, const bool *upper)
{
    bool letters = false;
    for (size_t i = 0; i < word.len; ++i) {
        if (upper[i]) {
            return true;
        }
        letters = letters || (word.ptr[i] >= 'a' && word.ptr[i] <= 'z');
    }
    return !letters || is_connective(word);
}

static size_t
mark_names(onr_slice text, bool *upper)
{
    size_t words = 0, begin = 0;
    for (size_t i = 0; i <= text.len; ++i) {
        if (i < text.len && text.ptr[i] != ' ') {
            continue;
        }
        const bool name = is_name_word(onr_slice_part(text, begin, i), upper + begin);
        for (size_t j = begin; j < i; ++j) {
            upper[j] = name;
        }
        if (i < text.len) {
            upper[i] = true;
        }
        words += i > begin;
        begin = i + 1;
    }
    return words;
}

onr_line
onr_line_fold(onr_arena *arena, onr_slice raw)
{
    // A small letter may take a byte more than its capital.
    folded out = {.text = onr_arena_alloc(arena, raw.len * 2 + 1),
                  .upper = onr_arena_array(arena, raw.len * 2 + 1, sizeof(bool))};
    size_t width;
    for (size_t at = 0; at < raw.len; at += width) {
        put_char(&out, onr_utf8_read(raw, at, &width));
    }
    size_t begin = 0, end = out.count;
    while (begin < end && is_ornament(out.text[begin])) {
        ++begin;
    }
    while (end > begin && is_ornament(out.text[end - 1]) && out.text[end - 1] != '.') {
        --end;
    }
    onr_line line = {.text = {out.text + begin, end - begin}, .name = out.upper + begin};
    line.words = mark_names(line.text, out.upper + begin);
    line.capitals = out.letters > 1 && out.capitals == out.letters;
    if (end > begin) {
        const char last = out.text[end - 1];
        line.last = strchr(".!?:;,\"'%$", last) ? last : 'a';
    }
    return line;
}

/* A place to come back to when matching fails further on. */
typedef struct {
    size_t pattern, text; // pattern is SIZE_MAX where there is none
} anchor;

/* Let the wildcard of `back` take one byte more; false if it must not. */
static bool
widen(const onr_line *line, onr_slice pattern, anchor *back, size_t *at,
      size_t *in_pattern)
{
    if (back->pattern == SIZE_MAX ||
        (pattern.ptr[back->pattern] == '%' && !line->name[back->text])) {
        return false;
    }
    *at = ++back->text;
    *in_pattern = back->pattern + 1;
    return true;
}

/* Greedy matching that comes back to the last wildcard met, or, where that is a "%" which cannot go on, to the last
   "*" before it. */
bool
onr_line_fits(const onr_line *line, onr_slice pattern)
{
    const onr_slice text = line->text;
    size_t at = 0, in_pattern = 0;
    anchor star = {SIZE_MAX, 0}, last = {SIZE_MAX, 0};
    while (at < text.len) {
        const char p = in_pattern < pattern.len ? pattern.ptr[in_pattern] : '\0';
        if (p == '*' || p == '%') {
            last = (anchor){in_pattern++, at};
            star = p == '*' ? last : star;
        } else if (in_pattern < pattern.len && p == text.ptr[at]) {
            ++in_pattern;
            ++at;
        } else if (!widen(line, pattern, &last, &at, &in_pattern)) {
            if (last.pattern == star.pattern ||
                !widen(line, pattern, &star, &at, &in_pattern)) {
                return false;
            }
            last = star;
        } else if (last.pattern == star.pattern) {
            star = last;
        }
    }
    while (in_pattern < pattern.len &&
           (pattern.ptr[in_pattern] == '*' || pattern.ptr[in_pattern] == '%')) {
        ++in_pattern;
    }
    return in_pattern == pattern.len;
}

bool
onr_line_is_sentence(const onr_line *line)
{
    return line->last == '.' || line->last == '!' || line->last == '?' ||
           line->last == '"';
}
