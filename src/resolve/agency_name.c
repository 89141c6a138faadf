/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/agency_name.h"

#include "resolve/slug.h"

#include <stdlib.h>

enum {
    WORDS_MAX = 24,    // Words of a name that are read
    LETTERS_LEAST = 3, // Letters of an abbreviation that stands for a name
    LETTERS_MOST = 6,
};

typedef struct {
    onr_slice items[WORDS_MAX];
    size_t count;
} word_list;

static bool
is_digits(onr_slice word)
{
    for (size_t i = 0; i < word.len; ++i) {
        if (word.ptr[i] < '0' || word.ptr[i] > '9') {
            return false;
        }
    }
    return word.len > 0;
}

/* The folded words; a number goes to the word before it, so that "NBC 6" is "NBC6". */
static void
split_words(onr_arena *scratch, onr_slice text, word_list *words)
{
    onr_slice rest = onr_slug_fold(scratch, text), word;
    words->count = 0;
    while (rest.len && onr_slice_split(&rest, ' ', &word)) {
        if (words->count && is_digits(word)) {
            onr_slice *const last = &words->items[words->count - 1];
            *last = onr_slice_join(scratch, *last, word);
        } else if (words->count < WORDS_MAX) {
            words->items[words->count++] = word;
        }
    }
}

static int
compare_words(const void *left, const void *right)
{
    return onr_slice_compare(*(const onr_slice *)left, *(const onr_slice *)right);
}

/* The words sorted, each once, joined by spaces; null if there are none. */
static onr_symbol
intern_sorted(onr_symbols *symbols, onr_arena *scratch, word_list *words)
{
    if (!words->count) {
        return NULL;
    }
    qsort(words->items, words->count, sizeof(*words->items), compare_words);
    onr_slice joined = words->items[0];
    for (size_t i = 1; i < words->count; ++i) {
        if (!onr_slice_equal(words->items[i], words->items[i - 1])) {
            joined = onr_slice_of(onr_arena_printf(scratch, "%.*s %.*s", ONR_ARG(joined),
                                                   ONR_ARG(words->items[i])));
        }
    }
    return onr_symbols_intern(symbols, joined);
}

static void
add_words(word_list *words, onr_slice text)
{
    onr_slice word;
    while (text.len && words->count < WORDS_MAX && onr_slice_split(&text, ' ', &word)) {
        words->items[words->count++] = word;
    }
}

/* What a name says, phrase by phrase. */
typedef struct {
    word_list owner, function, all;
    bool local;
} parsed_name;

static void
parse_words(const onr_tables *tables, const word_list *words, parsed_name *out)
{
    *out = (parsed_name){.local = false};
    for (size_t i = 0, length; i < words->count; i += length ? length : 1) {
        const onr_row *const row =
            onr_tables_match(tables->forms, words->items + i, words->count - i, &length);
        if (!row) {
            add_words(&out->owner, words->items[i]);
            continue;
        }
        const onr_slice form = onr_row_field(row, 1), scope = onr_row_field(row, 2);
        if (onr_slice_equal(scope, ONR_LIT("local"))) {
            out->local = true;
            add_words(&out->function, form);
        } else if (!onr_slice_equal(scope, ONR_LIT("drop"))) {
            add_words(&out->owner, form);
        }
    }
}

static const onr_row *
find_state(const onr_tables *tables, const word_list *words, size_t from, size_t *length)
{
    return onr_tables_match(tables->states, words->items + from, words->count - from,
                            length);
}

/* A government that is called by its place alone is a city's, or a state's. */
static void
settle_government(const onr_tables *tables, onr_slice kind, parsed_name *name)
{
    size_t length;
    if (!onr_slice_equal(kind, ONR_LIT("Government")) || name->local ||
        !name->owner.count) {
        return;
    }
    const bool state =
        find_state(tables, &name->owner, 0, &length) && length == name->owner.count;
    add_words(&name->function, state ? ONR_LIT("state") : ONR_LIT("city"));
    name->local = true;
}

static onr_symbol
state_of_words(const onr_tables *tables, onr_symbols *symbols, const word_list *words)
{
    for (size_t i = 0, length; i < words->count; ++i) {
        const onr_row *const row = find_state(tables, words, i, &length);
        if (row && !onr_slice_equal(onr_row_field(row, 2), ONR_LIT("abbreviation"))) {
            return onr_symbols_intern(symbols, onr_row_field(row, 1));
        }
    }
    return NULL;
}

/* "LMPD" of the label itself, or the first letters of its words that begin with a capital. */
static void
read_letters(onr_symbols *symbols, onr_arena *scratch, onr_slice label,
             onr_agency_name *out)
{
    char first[WORDS_MAX];
    size_t capitals = 0, count = 0;
    const onr_slice whole = onr_slice_trim(label);
    for (size_t i = 0; i < whole.len; ++i) {
        const bool upper = whole.ptr[i] >= 'A' && whole.ptr[i] <= 'Z';
        const bool starts = i == 0 || whole.ptr[i - 1] == ' ' || whole.ptr[i - 1] == '-';
        capitals += upper;
        if (upper && starts && count < WORDS_MAX) {
            first[count++] = (char)(whole.ptr[i] - 'A' + 'a');
        }
    }
    out->is_letters =
        capitals == whole.len && capitals >= LETTERS_LEAST && capitals <= LETTERS_MOST;
    if (out->is_letters) {
        out->letters = onr_symbols_intern(symbols, onr_slice_lower(scratch, whole));
    } else if (count >= LETTERS_LEAST && count <= LETTERS_MOST) {
        out->letters = onr_symbols_intern(symbols, (onr_slice){first, count});
    }
}

void
onr_agency_name_read(const onr_tables *tables, onr_symbols *symbols, onr_arena *scratch,
                     onr_slice label, onr_slice kind, onr_slice place,
                     onr_agency_name *out)
{
    word_list words;
    parsed_name name;
    *out = (onr_agency_name){0};
    split_words(scratch, label, &words);
    parse_words(tables, &words, &name);
    settle_government(tables, kind, &name);
    if (name.local && !name.owner.count && place.len) {
        add_words(&name.owner, onr_agency_name_town(tables, scratch, place));
    }
    out->state = state_of_words(tables, symbols, &name.owner);
    if (!out->state && place.len) {
        const onr_slice state = onr_agency_name_state(tables, scratch, place);
        out->state = state.len ? onr_symbols_intern(symbols, state) : NULL;
    }
    for (size_t i = 0; i < name.owner.count; ++i) {
        add_words(&name.all, name.owner.items[i]);
    }
    for (size_t i = 0; i < name.function.count; ++i) {
        add_words(&name.all, name.function.items[i]);
    }
    out->function = name.local ? intern_sorted(symbols, scratch, &name.function) : NULL;
    out->owner = intern_sorted(symbols, scratch, &name.owner);
    out->key = intern_sorted(symbols, scratch, &name.all);
    read_letters(symbols, scratch, label, out);
}

/* The words of a place and the first of those that are its state: all if the place is a state. */
static const onr_row *
split_place(const onr_tables *tables, onr_arena *scratch, onr_slice place,
            word_list *words, size_t *state_at)
{
    split_words(scratch, place, words);
    for (size_t i = 0, length; i < words->count; ++i) {
        const onr_row *const row = find_state(tables, words, i, &length);
        if (row && i + length == words->count) {
            *state_at = i;
            return row;
        }
    }
    return NULL;
}

onr_slice
onr_agency_name_state(const onr_tables *tables, onr_arena *scratch, onr_slice place)
{
    word_list words;
    size_t at;
    const onr_row *const row = split_place(tables, scratch, place, &words, &at);
    /* Without a comma "Kansas City, Kansas" and "New York" cannot be told apart; a lone name that is both a city's and a
       state's tells no state. */
    if (!row ||
        (at == 0 && onr_slice_equal(onr_row_field(row, 2), ONR_LIT("ambiguous"))) ||
        (at == 0 && onr_slice_equal(onr_row_field(row, 2), ONR_LIT("abbreviation")))) {
        return (onr_slice){"", 0};
    }
    return onr_row_field(row, 1);
}

onr_slice
onr_agency_name_town(const onr_tables *tables, onr_arena *scratch, onr_slice place)
{
    word_list words;
    size_t at;
    const onr_row *const row = split_place(tables, scratch, place, &words, &at);
    const bool comma = onr_slice_find(place, ONR_LIT(","), 0) != SIZE_MAX;
    if (!row || at == 0 || !comma) {
        return onr_slug_fold(scratch, place);
    }
    onr_slice town = words.items[0];
    for (size_t i = 1; i < at; ++i) {
        town = onr_slice_of(onr_arena_printf(scratch, "%.*s %.*s", ONR_ARG(town),
                                             ONR_ARG(words.items[i])));
    }
    return town;
}

onr_symbol
onr_agency_name_sorted(onr_symbols *symbols, onr_arena *scratch, onr_slice text)
{
    word_list words;
    split_words(scratch, text, &words);
    return intern_sorted(symbols, scratch, &words);
}
