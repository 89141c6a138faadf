/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/full_name.h"

#include "base/utf8.h"
#include "resolve/slug.h"

enum {
    WORDS_MAX = 12,  // Words of a name that are read
    NEAR_LENGTH = 4, // Shorter names one letter apart are other names ("Lee", "Lea")
};

typedef struct {
    onr_slice words[WORDS_MAX]; // Folded
    size_t count;
    onr_slice nick; // Folded; empty if none
} name_words;

static bool
is_quote(uint32_t c)
{
    return c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == '(' ||
           c == ')' || c == 0xAB || c == 0xBB;
}

/* "J.K." is two initials; "St." is not. */
static bool
is_initials(onr_slice word)
{
    return word.len >= 4 && word.ptr[1] == '.' && word.ptr[3] == '.';
}

static void
add_word(name_words *names, onr_arena *scratch, onr_slice word)
{
    if (is_initials(word) && names->count < WORDS_MAX) {
        names->words[names->count++] = onr_slug_fold(scratch, onr_slice_part(word, 0, 1));
        word = onr_slice_part(word, 2, word.len);
    }
    onr_slice folded = onr_slug_fold(scratch, word), part;
    while (folded.len && names->count < WORDS_MAX &&
           onr_slice_split(&folded, ' ', &part)) {
        names->words[names->count++] = part;
    }
}

/* Words between white space; what stands in quotation marks or brackets is the nickname. */
static void
split_name(onr_arena *scratch, onr_slice label, name_words *names)
{
    size_t begin = 0, width = 1;
    bool quoted = false;
    *names = (name_words){.nick = {"", 0}};
    for (size_t at = 0; at <= label.len; at += width) {
        const uint32_t c = onr_utf8_read(label, at, &width);
        width = width ? width : 1;
        if (at < label.len && !is_quote(c) && (quoted || !onr_utf8_is_space(c))) {
            continue;
        }
        const onr_slice word = onr_slice_part(label, begin, at);
        if (word.len && quoted) {
            names->nick = onr_slug_fold(scratch, word);
        } else if (word.len) {
            add_word(names, scratch, word);
        }
        quoted = at < label.len && is_quote(c) && !quoted && at + width < label.len;
        begin = at + width;
    }
}

static bool
is_part(const onr_tables *tables, onr_slice word, onr_slice kind)
{
    return onr_slice_equal(onr_row_field(onr_table_find(tables->parts, word), 1), kind);
}

static onr_symbol
intern(onr_symbols *symbols, onr_slice text)
{
    return text.len ? onr_symbols_intern(symbols, text) : NULL;
}

/* What a short form may stand for. */
static onr_slice
long_forms(const onr_tables *tables, onr_slice name)
{
    return onr_row_field(onr_table_find(tables->nicknames, name), 1);
}

/* "bob" as "robert"; "al", which is several, as it is. */
static onr_symbol
long_form(const onr_tables *tables, onr_symbols *symbols, onr_slice name)
{
    const onr_slice forms = long_forms(tables, name);
    const bool one = forms.len && onr_slice_find(forms, ONR_LIT(","), 0) == SIZE_MAX;
    return intern(symbols, one ? forms : name);
}

/* The surname's words from `from` joined by spaces. */
static onr_symbol
intern_surname(onr_symbols *symbols, onr_arena *scratch, const name_words *names,
               size_t from)
{
    onr_slice joined = names->words[from];
    for (size_t i = from + 1; i < names->count; ++i) {
        joined = onr_slice_of(onr_arena_printf(scratch, "%.*s %.*s", ONR_ARG(joined),
                                               ONR_ARG(names->words[i])));
    }
    return intern(symbols, joined);
}

void
onr_full_name_read(const onr_tables *tables, onr_symbols *symbols, onr_arena *scratch,
                   onr_slice label, onr_full_name *out)
{
    name_words names;
    *out = (onr_full_name){0};
    split_name(scratch, label, &names);
    if (names.count > 1 &&
        is_part(tables, names.words[names.count - 1], ONR_LIT("suffix"))) {
        out->suffix = intern(symbols, names.words[--names.count]);
    }
    if (!names.count) {
        return;
    }
    size_t last = names.count - 1;
    while (last > 1 && is_part(tables, names.words[last - 1], ONR_LIT("particle"))) {
        --last;
    }
    out->surname = intern_surname(symbols, scratch, &names, last);
    out->nick = names.nick.len ? long_form(tables, symbols, names.nick) : NULL;
    if (last > 0) {
        out->given = intern(symbols, names.words[0]);
        out->common = long_form(tables, symbols, names.words[0]);
        out->longer = intern(symbols, long_forms(tables, names.words[0]));
    }
    out->middle = last > 1 ? intern(symbols, names.words[1]) : NULL;
}

bool
onr_full_name_is_near(onr_slice a, onr_slice b)
{
    if (a.len > b.len) {
        const onr_slice longer = a;
        a = b;
        b = longer;
    }
    if (a.len < NEAR_LENGTH || b.len - a.len > 1) {
        return false;
    }
    size_t i = 0, ends = 0;
    while (i < a.len && a.ptr[i] == b.ptr[i]) {
        ++i;
    }
    while (ends < a.len - i && a.ptr[a.len - 1 - ends] == b.ptr[b.len - 1 - ends]) {
        ++ends;
    }
    const size_t left_a = a.len - i - ends, left_b = b.len - i - ends;
    return (left_a <= 1 && left_b == 1) ||
           (left_a == 2 && left_b == 2 && a.ptr[i] == b.ptr[i + 1] &&
            a.ptr[i + 1] == b.ptr[i]);
}

static bool
is_initial_of(onr_symbol initial, onr_symbol name)
{
    return initial && name && initial->len == 1 && name->text[0] == initial->text[0];
}

/* Whether `part` is one of the words of a double surname ("garcia" of "garcia lopez"). */
static bool
is_word_of(onr_symbol part, onr_symbol whole)
{
    onr_slice rest = onr_symbol_slice(whole), word;
    if (!part || part->len < NEAR_LENGTH) {
        return false;
    }
    while (onr_slice_split(&rest, ' ', &word)) {
        if (onr_slice_equal(word, onr_symbol_slice(part))) {
            return true;
        }
    }
    return false;
}

static bool
is_one_of(onr_symbol name, onr_symbol list)
{
    onr_slice rest = onr_symbol_slice(list), field;
    while (rest.len && onr_slice_split(&rest, ',', &field)) {
        if (onr_slice_equal(field, onr_symbol_slice(name))) {
            return true;
        }
    }
    return false;
}

static onr_names_fit
compare_given(const onr_full_name *a, const onr_full_name *b)
{
    if (a->given == b->given) {
        return ONR_NAMES_SAME;
    }
    if (a->common == b->common ||
        (a->nick && (a->nick == b->common || a->nick == b->nick)) ||
        (b->nick && b->nick == a->common)) {
        return ONR_NAMES_VARIANT;
    }
    if (is_one_of(a->given, b->longer) || is_one_of(b->given, a->longer)) {
        return ONR_NAMES_VARIANT;
    }
    if ((a->middle && a->middle == b->given) || (b->middle && b->middle == a->given)) {
        return ONR_NAMES_VARIANT;
    }
    if (is_initial_of(a->given, b->given) || is_initial_of(b->given, a->given)) {
        return ONR_NAMES_INITIAL;
    }
    return onr_full_name_is_near(onr_symbol_slice(a->given), onr_symbol_slice(b->given))
               ? ONR_NAMES_SPELLING
               : ONR_NAMES_DIFFER;
}

static onr_names_fit
compare_lone(const onr_full_name *lone, const onr_full_name *full)
{
    if (!full->given) {
        return lone->surname == full->surname ? ONR_NAMES_LONE : ONR_NAMES_DIFFER;
    }
    return lone->surname == full->surname || lone->surname == full->given
               ? ONR_NAMES_LONE
               : ONR_NAMES_DIFFER;
}

onr_names_fit
onr_full_name_compare(const onr_full_name *a, const onr_full_name *b)
{
    if (!a->surname || !b->surname ||
        (a->suffix && b->suffix && a->suffix != b->suffix)) {
        return ONR_NAMES_DIFFER;
    }
    if (!a->given || !b->given) {
        return a->given ? compare_lone(b, a) : compare_lone(a, b);
    }
    const onr_names_fit given = compare_given(a, b);
    if (a->surname == b->surname) {
        return given;
    }
    if (given != ONR_NAMES_SAME) {
        return ONR_NAMES_DIFFER;
    }
    if (is_word_of(a->surname, b->surname) || is_word_of(b->surname, a->surname) ||
        a->middle == b->surname || b->middle == a->surname) {
        return ONR_NAMES_VARIANT;
    }
    return onr_full_name_is_near(onr_symbol_slice(a->surname),
                                 onr_symbol_slice(b->surname))
               ? ONR_NAMES_SPELLING
               : ONR_NAMES_DIFFER;
}

bool
onr_full_name_middles_differ(const onr_full_name *a, const onr_full_name *b)
{
    return a->middle && b->middle && a->middle != b->middle &&
           !is_initial_of(a->middle, b->middle) && !is_initial_of(b->middle, a->middle);
}
