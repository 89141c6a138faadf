/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/agencyname.h"

#include "base/utf8.h"

enum {
    MISSPELT_LENGTH = 5, /* Shorter words differ in a letter too easily */
    ACRONYM_MIN = 2,
    ACRONYM_MAX = 10,
    RAW_MAX = 24,   /* Most words looked at of a name */
    KEY_WORDS = 7,  /* Most words of a key of the tables */
    KEY_BYTES = 96, /* Most bytes of one */
};

/* A name as it is written, word by word. */
typedef struct {
    onr_slice forms[RAW_MAX], lower[RAW_MAX];
    size_t count;
} raw_name;

static bool
begins_with_letter(onr_slice word)
{
    size_t width;
    return word.len > 0 && onr_utf8_is_alpha(onr_utf8_read(word, 0, &width));
}

static bool
is_punctuation(onr_slice word)
{
    size_t width;
    const uint32_t c = onr_utf8_read(word, 0, &width);
    return word.len == width && !onr_utf8_is_alpha(c) && (c < '0' || c > '9') &&
           c != '&' && c != '#';
}

/* The row of the longest key that begins at word `at`. */
static const onr_row *
longest(const onr_table *table, const raw_name *raw, size_t at, size_t *length)
{
    char key[KEY_BYTES];
    size_t len = 0;
    const onr_row *best = NULL;
    *length = 0;
    for (size_t i = at; i < raw->count && i < at + KEY_WORDS; i++) {
        const onr_slice word = raw->lower[i];
        if (len + word.len + 1 > sizeof(key)) {
            break;
        }
        if (i > at) {
            key[len++] = ' ';
        }
        memcpy(key + len, word.ptr, word.len);
        len += word.len;
        const onr_row *const row = onr_table_find(table, (onr_slice){key, len});
        if (row != NULL) {
            best = row;
            *length = i + 1 - at;
        }
    }
    return best;
}

static void
add_words(onr_agency_name *name, onr_slice text)
{
    onr_slice word;
    while (text.len > 0 && onr_slice_split(&text, ' ', &word)) {
        if (name->count < ONR_AGENCY_NAME_WORDS) {
            name->words[name->count++] = word;
        }
    }
}

static void
add_all_words(const onr_lexicon *lexicon, const raw_name *raw, onr_agency_name *name)
{
    const onr_table *const table = onr_lexicon_table(lexicon, "agency-words");
    for (size_t i = 0; i < raw->count;) {
        size_t length;
        const onr_row *const row = longest(table, raw, i, &length);
        if (row != NULL) {
            add_words(name, onr_row_field(row, 1));
            i += length;
            continue;
        }
        if (!is_punctuation(raw->lower[i])) {
            add_words(name, raw->lower[i]);
        }
        i++;
    }
}

/* Where what follows only narrows the name: "Court of Appeals | for the Third Circuit". */
static size_t
core_end(const raw_name *raw)
{
    for (size_t i = 1; i < raw->count; i++) {
        if (onr_slice_equal(raw->lower[i], ONR_LIT("for")) ||
            onr_slice_equal(raw->lower[i], ONR_LIT("in"))) {
            return i;
        }
    }
    return raw->count;
}

/* How much a head in a name tells of the whole: long ones tell more, those at the end of its core most, but "Department
   of" tells more than what it is the department of. */
static size_t
head_weight(const onr_row *row, size_t length, bool at_end)
{
    const onr_slice kind = onr_row_field(row, 1);
    const bool start = onr_slice_equal(onr_row_field(row, 2), ONR_LIT("start"));
    const bool strong = onr_slice_equal(kind, ONR_LIT("MedicalFacility")) ||
                        onr_slice_equal(kind, ONR_LIT("Court"));
    return 4 * length + (start ? 4 : 0) + (at_end ? 5 : 0) + (at_end && strong ? 12 : 0);
}

static onr_slice
kind_by_head(const onr_lexicon *lexicon, const raw_name *raw)
{
    const onr_table *const heads = onr_lexicon_table(lexicon, "agency-heads");
    const size_t end = core_end(raw);
    onr_slice kind = ONR_LIT("");
    size_t best = 0;
    for (size_t i = 0; i < raw->count; i++) {
        size_t length;
        const onr_row *const row = longest(heads, raw, i, &length);
        const bool at_end = i + length == end || i + length == raw->count;
        const size_t weight = row == NULL ? 0 : head_weight(row, length, at_end);
        if (weight > best) {
            kind = onr_row_field(row, 1);
            best = weight;
        }
    }
    return kind;
}

/* First letters of the words with capitals: "Florida Department of Law Enforcement" is fdle. */
static onr_slice
initials(onr_arena *arena, const raw_name *raw)
{
    char *const letters = onr_arena_alloc(arena, raw->count + 1);
    size_t len = 0;
    for (size_t i = 0; i < raw->count; i++) {
        if (begins_with_letter(raw->forms[i]) &&
            !onr_slice_equal(raw->forms[i], raw->lower[i])) {
            letters[len++] = raw->lower[i].ptr[0];
        }
    }
    return (onr_slice){letters, len};
}

static onr_slice
acronym(onr_arena *arena, onr_slice form)
{
    char *const letters = onr_arena_alloc(arena, form.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < form.len; i++) {
        const char c = form.ptr[i];
        if (c >= 'A' && c <= 'Z') {
            letters[len++] = (char)(c - 'A' + 'a');
        } else if (c != '.') {
            return ONR_LIT("");
        }
    }
    return len < ACRONYM_MIN || len > ACRONYM_MAX ? ONR_LIT("")
                                                  : (onr_slice){letters, len};
}

static void
add_raw(onr_arena *arena, raw_name *raw, onr_slice form)
{
    if (form.len > 0 && raw->count < RAW_MAX) {
        raw->forms[raw->count] = form;
        raw->lower[raw->count++] = onr_utf8_lower(arena, form);
    }
}

/* Cut as the tokens of a text are: at spaces and hyphens, and before a possessive ending. */
static void
split_text(onr_arena *arena, onr_slice text, raw_name *raw)
{
    onr_slice word;
    raw->count = 0;
    while (text.len > 0 && onr_slice_split(&text, ' ', &word)) {
        const bool owner = word.len > 2 && onr_slice_ends(word, ONR_LIT("'s"));
        const onr_slice ending =
            owner ? onr_slice_part(word, word.len - 2, word.len) : ONR_LIT("");
        word.len -= ending.len;
        for (size_t hyphen;
             (hyphen = onr_slice_find(word, ONR_LIT("-"), 1)) != SIZE_MAX;) {
            add_raw(arena, raw, onr_slice_part(word, 0, hyphen));
            add_raw(arena, raw, ONR_LIT("-"));
            word = onr_slice_part(word, hyphen + 1, word.len);
        }
        add_raw(arena, raw, word);
        add_raw(arena, raw, ending);
    }
}

static onr_agency_name
parse(const onr_lexicon *lexicon, onr_arena *arena, const raw_name *raw)
{
    onr_agency_name name = {0};
    size_t length, skip = 0;
    while (skip < raw->count && onr_slice_equal(raw->lower[skip], ONR_LIT("the"))) {
        skip++;
    }
    const onr_row *const row =
        longest(onr_lexicon_table(lexicon, "agencies"), raw, skip, &length);
    if (row != NULL && skip + length == raw->count) {
        raw_name full;
        name.full = onr_row_field(row, 1);
        name.kind = onr_row_field(row, 2);
        split_text(arena, name.full, &full);
        add_all_words(lexicon, &full, &name);
        name.initials = initials(arena, &full);
    } else {
        add_all_words(lexicon, raw, &name);
        name.kind = kind_by_head(lexicon, raw);
        name.initials = initials(arena, raw);
    }
    if (raw->count == 1) {
        name.acronym = acronym(arena, raw->forms[0]);
    }
    return name;
}

onr_agency_name
onr_agency_name_parse(const onr_lexicon *lexicon, onr_arena *arena,
                      const onr_reading *reading, uint32_t first, uint32_t last)
{
    raw_name raw = {.count = 0};
    for (uint32_t t = first; t < last && raw.count < RAW_MAX; t++) {
        raw.forms[raw.count] = onr_symbol_slice(reading->tokens.items[t].form);
        raw.lower[raw.count++] = onr_symbol_slice(reading->tokens.items[t].lower);
    }
    return parse(lexicon, arena, &raw);
}

/* As the small forms of tokens have them. */
static onr_slice
straighten(onr_arena *arena, onr_slice text)
{
    const onr_slice curly = ONR_LIT("’");
    char *const out = onr_arena_alloc(arena, text.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (onr_slice_starts(onr_slice_part(text, i, text.len), curly)) {
            out[len++] = '\'';
            i += curly.len - 1;
        } else {
            out[len++] = text.ptr[i];
        }
    }
    return (onr_slice){out, len};
}

onr_agency_name
onr_agency_name_parse_text(const onr_lexicon *lexicon, onr_arena *arena, onr_slice text)
{
    raw_name raw;
    split_text(arena, straighten(arena, text), &raw);
    return parse(lexicon, arena, &raw);
}

static bool
is_acronym(const onr_agency_name *shorter, const onr_agency_name *longer)
{
    return shorter->acronym.len >= ACRONYM_MIN && longer->count > 1 &&
           onr_slice_equal(shorter->acronym, longer->initials);
}

bool
onr_words_differ_in_a_letter(onr_slice a, onr_slice b)
{
    const onr_slice shorter = a.len < b.len ? a : b, longer = a.len < b.len ? b : a;
    if (longer.len < MISSPELT_LENGTH || longer.len != shorter.len + 1) {
        return false;
    }
    size_t same = 0;
    while (same < shorter.len && shorter.ptr[same] == longer.ptr[same]) {
        same++;
    }
    return memcmp(shorter.ptr + same, longer.ptr + same + 1, shorter.len - same) == 0;
}

/* One word of the name is a slip of the pen: "Marlow Fals" for "Marlow Falls". */
static bool
is_misspelt(const onr_agency_name *a, const onr_agency_name *b)
{
    bool one = false;
    if (a->count != b->count || a->count < 2) {
        return false;
    }
    for (size_t i = 0; i < a->count; i++) {
        if (onr_slice_equal(a->words[i], b->words[i])) {
            continue;
        }
        if (one || !onr_words_differ_in_a_letter(a->words[i], b->words[i])) {
            return false;
        }
        one = true;
    }
    return one;
}

onr_agencies_match
onr_agency_names_compare(const onr_agency_name *a, const onr_agency_name *b)
{
    const onr_agency_name *const longer = a->count >= b->count ? a : b, *const shorter =
                                                                            longer == a
                                                                                ? b
                                                                                : a;
    if (shorter->count == 0) {
        return ONR_AGENCIES_DIFFER;
    }
    size_t head = 0, tail = 0;
    while (head < shorter->count &&
           onr_slice_equal(shorter->words[head], longer->words[head])) {
        head++;
    }
    while (tail < shorter->count &&
           onr_slice_equal(shorter->words[shorter->count - 1 - tail],
                           longer->words[longer->count - 1 - tail])) {
        tail++;
    }
    if (head == longer->count || is_misspelt(a, b)) {
        return ONR_AGENCIES_AGREE;
    }
    if (is_acronym(a, b) || is_acronym(b, a)) {
        return ONR_AGENCIES_ACRONYM;
    }
    return tail == shorter->count   ? ONR_AGENCIES_TAIL
           : head == shorter->count ? ONR_AGENCIES_HEAD
                                    : ONR_AGENCIES_DIFFER;
}
