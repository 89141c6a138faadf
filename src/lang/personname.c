/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/personname.h"

#include "base/utf8.h"

enum {
    MISSPELT_LENGTH = 6, /* Shorter surnames are too often somebody else's */
    MISSPELT_EDITS = 2,
    SURNAME_MAX = 32,
    INITIALS_MAX = 3,
};

static bool
is_open_mark(uint32_t c)
{
    return c == '"' || c == '\'' || c == 0x2018 || c == 0x201C || c == '(' || c == '[';
}

static bool
is_letter(uint32_t c)
{
    return onr_utf8_is_alpha(c);
}

/* The next run of non-space in `text` from `*at`; empty at the end. */
static onr_slice
next_word(onr_slice text, size_t *at)
{
    size_t width;
    while (*at < text.len && onr_utf8_is_space(onr_utf8_read(text, *at, &width))) {
        *at += width;
    }
    const size_t begin = *at;
    while (*at < text.len && !onr_utf8_is_space(onr_utf8_read(text, *at, &width))) {
        *at += width;
    }
    return onr_slice_part(text, begin, *at);
}

/* Letters, digits, inner hyphens and straightened apostrophes of a word, in small letters. */
static onr_slice
clean_word(onr_arena *arena, onr_slice word)
{
    char *const out = onr_arena_alloc(arena, word.len * ONR_UTF8_MAX + 1);
    size_t len = 0, width;
    for (size_t i = 0; i < word.len; i += width) {
        const uint32_t c = onr_utf8_read(word, i, &width);
        const bool inner = i > 0 && i + width < word.len;
        if (is_letter(c) || (c >= '0' && c <= '9') || (inner && c == '-')) {
            len += onr_utf8_write(onr_utf8_to_lower(c), out + len);
        } else if (inner && (c == '\'' || c == 0x2019)) {
            out[len++] = '\'';
        }
    }
    while (len > 0 && (out[len - 1] == '\'' || out[len - 1] == '-')) {
        len--;
    }
    if (len <= INITIALS_MAX && onr_slice_find(word, ONR_LIT("."), 1) < word.len - 1) {
        len = len > 0; // "J.K." counts as its first letter
    }
    return (onr_slice){out, len};
}

/* "[Calvin] Orr" gives a full name; "Walter (Skip) Dunn" and "Alan “Buzz” Carver" a nickname. */
static bool
is_nickname(onr_slice word, size_t position)
{
    size_t width;
    const uint32_t c = onr_utf8_read(word, 0, &width);
    return position > 0 && is_open_mark(c) && c != '[';
}

onr_person_name
onr_person_name_parse(const onr_lexicon *lexicon, onr_arena *arena, onr_slice text)
{
    const onr_table *const suffixes = onr_lexicon_table(lexicon, "name-suffixes");
    onr_person_name name = {0};
    size_t at = 0;
    for (onr_slice word = next_word(text, &at); word.len > 0;
         word = next_word(text, &at)) {
        const onr_slice clean = clean_word(arena, word);
        const onr_row *const suffix = onr_table_find(suffixes, clean);
        if (clean.len == 0 || name.count == ONR_PERSON_NAME_WORDS) {
            continue;
        }
        if (name.count > 0 && suffix != NULL) {
            const bool kin = onr_slice_equal(onr_row_field(suffix, 1), ONR_LIT("kin"));
            name.suffix = kin ? clean : name.suffix;
        } else if (is_nickname(word, name.count)) {
            name.nickname = clean;
        } else {
            name.words[name.count++] = clean;
        }
    }
    return name;
}

/* Whether one is the first letter of the other: "j" and "john". */
static bool
is_initial(onr_slice shorter, onr_slice longer)
{
    return shorter.len == 1 && longer.len > 0 && shorter.ptr[0] == longer.ptr[0];
}

static bool
is_short_form(const onr_lexicon *lexicon, onr_slice shorter, onr_slice formal)
{
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(lexicon, "nicknames"), shorter);
    onr_slice rest = onr_row_field(row, 1), field;
    while (rest.len > 0 && onr_slice_split(&rest, ',', &field)) {
        if (onr_slice_equal(field, formal)) {
            return true;
        }
    }
    return false;
}

static bool
given_fits(const onr_lexicon *lexicon, onr_slice a, onr_slice b)
{
    return onr_slice_equal(a, b) || is_initial(a, b) || is_initial(b, a) ||
           is_short_form(lexicon, a, b) || is_short_form(lexicon, b, a);
}

/* Number of words of a surname that both end in. */
static size_t
common_tail(const onr_person_name *a, const onr_person_name *b)
{
    size_t n = 0;
    while (n < a->count && n < b->count &&
           onr_slice_equal(a->words[a->count - 1 - n], b->words[b->count - 1 - n])) {
        n++;
    }
    return n;
}

static bool
nickname_fits(const onr_person_name *a, const onr_person_name *b)
{
    return a->nickname.len > 0 && (onr_slice_equal(a->nickname, b->words[0]) ||
                                   onr_slice_equal(a->nickname, b->nickname));
}

/* Middle names, where both have them, must fit in order; the surname is left out. */
static bool
middle_fits(const onr_lexicon *lexicon, const onr_person_name *a,
            const onr_person_name *b)
{
    if (a->count < 3 || b->count < 3) {
        return true;
    }
    return given_fits(lexicon, a->words[1], b->words[1]) || a->count != b->count;
}

static bool
suffix_fits(const onr_person_name *a, const onr_person_name *b)
{
    return a->suffix.len == 0 || b->suffix.len == 0 ||
           onr_slice_equal(a->suffix, b->suffix);
}

/* "E. David Christine" may be "David Christine": the first name of one is the second of the other. */
static bool
goes_by_middle(const onr_person_name *a, const onr_person_name *b)
{
    return a->count > 2 && onr_slice_equal(a->words[1], b->words[0]);
}

static onr_names_match
compare_full(const onr_lexicon *lexicon, const onr_person_name *a,
             const onr_person_name *b)
{
    if (common_tail(a, b) == 0) {
        return ONR_NAMES_DIFFER;
    }
    const bool given =
        (given_fits(lexicon, a->words[0], b->words[0]) && middle_fits(lexicon, a, b)) ||
        nickname_fits(a, b) || nickname_fits(b, a) || goes_by_middle(a, b) ||
        goes_by_middle(b, a);
    if (given) {
        return ONR_NAMES_AGREE;
    }
    const size_t shorter = a->count < b->count ? a->count : b->count;
    return common_tail(a, b) == shorter && a->count != b->count ? ONR_NAMES_SURNAME
                                                                : ONR_NAMES_DIFFER;
}

onr_names_match
onr_person_names_compare(const onr_lexicon *lexicon, const onr_person_name *a,
                         const onr_person_name *b)
{
    if (a->count == 0 || b->count == 0 || !suffix_fits(a, b)) {
        return ONR_NAMES_DIFFER;
    }
    if (a->count > 1 && b->count > 1) {
        return compare_full(lexicon, a, b);
    }
    const onr_person_name *const longer = a->count > b->count ? a : b;
    const onr_slice word = (longer == a ? b : a)->words[0];
    if (onr_slice_equal(longer->words[longer->count - 1], word)) {
        return longer->count == 1 ? ONR_NAMES_AGREE : ONR_NAMES_SURNAME;
    }
    return onr_slice_equal(longer->words[0], word) ||
                   onr_slice_equal(longer->nickname, word) ||
                   is_short_form(lexicon, word, longer->words[0])
               ? ONR_NAMES_GIVEN
               : ONR_NAMES_DIFFER;
}

/* Levenshtein's distance, with an exchange of neighbours counted once (Damerau), of two short words. */
static size_t
edits(onr_slice a, onr_slice b)
{
    size_t d[SURNAME_MAX + 1][SURNAME_MAX + 1];
    for (size_t i = 0; i <= a.len; i++) {
        for (size_t j = 0; j <= b.len; j++) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            size_t best = d[i - 1][j - 1] + (a.ptr[i - 1] != b.ptr[j - 1]);
            best = d[i - 1][j] + 1 < best ? d[i - 1][j] + 1 : best;
            best = d[i][j - 1] + 1 < best ? d[i][j - 1] + 1 : best;
            if (i > 1 && j > 1 && a.ptr[i - 1] == b.ptr[j - 2] &&
                a.ptr[i - 2] == b.ptr[j - 1] && d[i - 2][j - 2] + 1 < best) {
                best = d[i - 2][j - 2] + 1;
            }
            d[i][j] = best;
        }
    }
    return d[a.len][b.len];
}

bool
onr_person_names_misspelt(const onr_person_name *a, const onr_person_name *b)
{
    if (a->count == 0 || b->count == 0 || !suffix_fits(a, b)) {
        return false;
    }
    if (a->count > 1 && b->count > 1 && !onr_slice_equal(a->words[0], b->words[0])) {
        return false;
    }
    const onr_slice x = a->words[a->count - 1], y = b->words[b->count - 1];
    if (x.len < MISSPELT_LENGTH || y.len < MISSPELT_LENGTH || x.len > SURNAME_MAX ||
        y.len > SURNAME_MAX || x.ptr[0] != y.ptr[0] || onr_slice_equal(x, y)) {
        return false;
    }
    const bool full = a->count > 1 && b->count > 1;
    return edits(x, y) <= (full ? MISSPELT_EDITS : 1);
}
