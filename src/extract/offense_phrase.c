/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/offense_phrase.h"

enum {
    WORDS_MAX = 32, ///< Words of a phrase
    KEY_MAX = 7,    ///< Words of an offense of the table
    VERB_MAX = 2,   ///< Words of a deed that has a name ("sexually assaulting")
};

/* A phrase cut into words, which stay parts of it. */
typedef struct {
    const onr_desk *desk;
    onr_slice text;
    onr_slice words[WORDS_MAX];
    size_t count;
} phrase;

static const onr_table *
table_of(const phrase *p, const char *name)
{
    return onr_lexicon_table(p->desk->story->lexicon, name);
}

static void
cut(const onr_desk *desk, onr_slice text, phrase *out)
{
    *out = (phrase){.desk = desk, .text = text};
    onr_slice rest = text, word;
    while (out->count < WORDS_MAX && onr_slice_split(&rest, ' ', &word)) {
        if (word.len > 0) {
            out->words[out->count++] = word;
        }
    }
}

/* The text of words [first, last), without a comma or quotation mark at its end. */
static onr_slice
text_of(const phrase *p, size_t first, size_t last)
{
    if (first >= last) {
        return ONR_LIT("");
    }
    const char *const begin = p->words[first].ptr;
    const char *const end = p->words[last - 1].ptr + p->words[last - 1].len;
    onr_slice text = {begin, (size_t)(end - begin)};
    while (text.len > 0 &&
           (text.ptr[text.len - 1] == ',' || text.ptr[text.len - 1] == ';' ||
            text.ptr[text.len - 1] == '"')) {
        --text.len;
    }
    return text;
}

/* The number of words from `at` that are an offense of the table, 0 if none are. */
static size_t
offense_at(const phrase *p, size_t at, size_t last)
{
    const size_t most = last - at < KEY_MAX ? last - at : KEY_MAX;
    for (size_t n = most; n > 0; --n) {
        if (onr_table_find(table_of(p, "offenses"), text_of(p, at, at + n))) {
            return n;
        }
    }
    return 0;
}

static bool
has_offense(const phrase *p, size_t first, size_t last)
{
    for (size_t i = first; i < last; ++i) {
        if (offense_at(p, i, last)) {
            return true;
        }
    }
    return false;
}

/* Whether the words on both sides of a conjunction are one offense: "assault and battery". */
static bool
is_inside(const phrase *p, size_t at, size_t first, size_t last)
{
    for (size_t i = first; i < at; ++i) {
        if (i + offense_at(p, i, last) > at) {
            return true;
        }
    }
    return false;
}

static bool
is_counter(const phrase *p, onr_slice word)
{
    const bool plural = word.len > 3 && onr_slice_ends(word, ONR_LIT("s"));
    const onr_slice single = onr_slice_part(word, 0, word.len - (plural ? 1 : 0));
    const onr_table *const counters = table_of(p, "offense-counters");
    return onr_table_find(counters, word) || onr_table_find(counters, single);
}

static bool
is_filler(const phrase *p, onr_slice word)
{
    const bool digits = word.len > 0 && word.ptr[0] >= '0' && word.ptr[0] <= '9';
    return digits || is_counter(p, word) ||
           onr_table_find(table_of(p, "offense-fillers"), word);
}

static bool
is_deed(onr_slice word)
{
    enum { SHORTEST = 6 };
    return word.len >= SHORTEST && onr_slice_ends(word, ONR_LIT("ing"));
}

/* The name of what somebody did, where the law has one: "raping a student" is "rape". */
static onr_slice
named(const phrase *p, size_t first, size_t last)
{
    for (size_t n = VERB_MAX; n > 0; --n) {
        const onr_row *const row = first + n <= last
                                       ? onr_table_find(table_of(p, "offense-verbs"),
                                                        text_of(p, first, first + n))
                                       : NULL;
        if (row) {
            return onr_row_field(row, 1);
        }
    }
    return text_of(p, first, last);
}

static void
add_part(const phrase *p, size_t first, size_t last, onr_slice_list *out)
{
    while (first < last && !offense_at(p, first, last) && is_filler(p, p->words[first])) {
        ++first;
    }
    while (first < last && !offense_at(p, first, last) &&
           is_counter(p, p->words[last - 1])) {
        --last;
    }
    const size_t length = first < last ? offense_at(p, first, last) : 0;
    if (length > 0 && first + length < last && is_counter(p, p->words[last - 1])) {
        --last; // "Battery charges"
    }
    if (first < last) {
        onr_slices_add(p->desk->story->arena, out, named(p, first, last));
    }
}

static bool
is_conjunction(const phrase *p, size_t at)
{
    return onr_table_find(table_of(p, "offense-joints"), p->words[at]) != NULL;
}

static bool
ends_with_comma(onr_slice word)
{
    return onr_slice_ends(word, ONR_LIT(",")) || onr_slice_ends(word, ONR_LIT(";"));
}

/* Whether what stands on both sides of a joint are offenses of their own, or only "other charges". */
static bool
parts_here(const phrase *p, size_t first, size_t joint, size_t behind)
{
    bool fillers = behind < p->count;
    for (size_t i = behind; i < p->count; ++i) {
        fillers = fillers && is_filler(p, text_of(p, i, i + 1));
    }
    return has_offense(p, first, joint) &&
           (fillers || (behind < p->count && has_offense(p, behind, p->count))) &&
           !is_inside(p, joint, first, p->count);
}

void
onr_offense_parts(const onr_desk *desk, onr_slice text, onr_slice_list *out)
{
    phrase p;
    cut(desk, text, &p);
    size_t first = 0;
    for (size_t i = 1; i < p.count; ++i) {
        const bool comma = ends_with_comma(p.words[i - 1]);
        if (is_conjunction(&p, i) && parts_here(&p, first, i, i + 1)) {
            add_part(&p, first, i, out);
            first = i + 1;
        } else if (comma && parts_here(&p, first, i, i)) {
            add_part(&p, first, i, out);
            first = i;
        }
    }
    add_part(&p, first, p.count, out);
}

bool
onr_offense_is_wrong(const onr_desk *desk, onr_slice text)
{
    phrase p;
    cut(desk, text, &p);
    return has_offense(&p, 0, p.count) || (p.count > 0 && is_deed(p.words[0])) ||
           (p.count > 1 && onr_slice_ends(p.words[0], ONR_LIT("ly")) &&
            is_deed(p.words[1]));
}

bool
onr_offense_is_named(const onr_desk *desk, onr_slice text)
{
    phrase p;
    cut(desk, text, &p);
    return has_offense(&p, 0, p.count);
}
