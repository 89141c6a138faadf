/* SPDX-License-Identifier: Apache-2.0 */
#include "text/dateline.h"

#include "base/utf8.h"

enum {
    LONGEST = 100,  // Bytes before the dash
    MOST_WORDS = 10 // Words before the dash
};

/* Width of the dash at `at`; 0 if there is none. */
static size_t
dash_at(onr_slice text, size_t at)
{
    static const char *const dashes[] = {
        "\xE2\x80\x94", "\xE2\x80\x93", "\xE2\x80\x95", "--", "-", "|"};
    const onr_slice rest = onr_slice_part(text, at, text.len);
    for (size_t i = 0; i < ONR_COUNT(dashes); ++i) {
        if (onr_slice_starts(rest, onr_slice_of(dashes[i]))) {
            return strlen(dashes[i]);
        }
    }
    return 0;
}

/* What stands before the dash. */
typedef struct {
    size_t words,
        capitals;        // capitals: words of two letters or more, all of them capitals
    bool first_capitals; // The first word is one
    bool outlet;         // There is something in brackets
    bool plain;          // A word without a capital and without brackets around it
} parts;

static void
count_word(onr_slice word, bool in_brackets, parts *seen)
{
    size_t letters = 0, upper = 0, width;
    uint32_t first = 0;
    for (size_t i = 0; i < word.len; i += width) {
        const uint32_t c = onr_utf8_read(word, i, &width);
        first = i == 0 ? c : first;
        letters += onr_utf8_is_alpha(c);
        upper += onr_utf8_is_upper(c);
    }
    const bool capitals = letters >= 2 && upper == letters;
    seen->first_capitals = seen->first_capitals || (seen->words == 0 && capitals);
    seen->capitals += !in_brackets && capitals;
    seen->plain =
        seen->plain || (!in_brackets && letters > 0 && !onr_utf8_is_upper(first));
    ++seen->words;
}

/* Where the place's words end: at a dash that stands free or behind a bracket; SIZE_MAX if nowhere near. */
static size_t
find_dash(onr_slice text, parts *seen)
{
    size_t begin = 0;
    bool in_brackets = false;
    for (size_t i = 0; i < text.len && i < LONGEST && seen->words <= MOST_WORDS; ++i) {
        const char c = text.ptr[i];
        const bool space = c == ' ' || c == '\t' ||
                           (c == '\xC2' && i + 1 < text.len && text.ptr[i + 1] == '\xA0');
        const char before = i > 0 ? text.ptr[i - 1] : '\0';
        const size_t dash = in_brackets ? 0 : dash_at(text, i);
        const bool wide = dash > 1;
        if (dash && (wide || before == ' ' || before == ')')) {
            if (begin < i) {
                count_word(onr_slice_part(text, begin, i), false, seen);
            }
            return i;
        }
        if (space || c == '(' || c == ')') {
            if (begin < i) {
                count_word(onr_slice_part(text, begin, i), in_brackets, seen);
            }
            begin = i + (c == '\xC2' ? 2 : 1);
        }
        in_brackets = c == '(' || (in_brackets && c != ')');
        seen->outlet = seen->outlet || c == '(';
    }
    return SIZE_MAX;
}

size_t
onr_dateline_length(onr_slice paragraph)
{
    parts seen = {0};
    const size_t dash = find_dash(paragraph, &seen);
    if (dash == SIZE_MAX || seen.words == 0 || seen.plain ||
        !(seen.first_capitals || seen.outlet)) {
        return 0;
    }
    size_t end = dash + dash_at(paragraph, dash);
    while (end < paragraph.len &&
           (paragraph.ptr[end] == ' ' || paragraph.ptr[end] == '\t')) {
        ++end;
    }
    return end < paragraph.len || seen.capitals == seen.words ? end : 0;
}
