/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_words.h"

struct onr_name_words {
    size_t count;
    uint16_t *bits; // [count] by symbol id
};

typedef struct {
    onr_arena *arena;
    onr_symbols *symbols;
    onr_name_words *words;
} gatherer;

static void
add_bits(gatherer *g, onr_slice word, unsigned bits)
{
    const onr_symbol symbol = onr_symbols_intern(g->symbols, word);
    if (symbol->id >= g->words->count) {
        const size_t count = (size_t)symbol->id * 2 + 64;
        uint16_t *const grown = onr_arena_array(g->arena, count, sizeof(*grown));
        if (g->words->count > 0) {
            memcpy(grown, g->words->bits, g->words->count * sizeof(*grown));
        }
        g->words->bits = grown;
        g->words->count = count;
    }
    g->words->bits[symbol->id] |= (uint16_t)bits;
}

/* `whole` for a key of one word, `last` for the last word of a longer one, `other` for its other words. */
static void
add_key(gatherer *g, onr_slice key, unsigned whole, unsigned last, unsigned other)
{
    onr_slice rest = key, word;
    bool first = true;
    while (onr_slice_split(&rest, ' ', &word)) {
        const bool ends = rest.ptr == NULL;
        const bool letters = (unsigned char)word.ptr[0] > '@';
        if (letters && (word.len > 1 || whole == ONR_NW_STARTER)) {
            add_bits(g, word,
                     ends && first  ? whole
                     : ends         ? last
                     : word.len > 3 ? other
                                    : 0);
        }
        first = false;
    }
}

static bool
row_is(const onr_row *row, size_t field, const char *text)
{
    return onr_slice_equal(onr_row_field(row, field), onr_slice_of(text));
}

static void
add_titles_and_people(gatherer *g, const onr_lexicon *lexicon)
{
    const onr_table *table = onr_lexicon_table(lexicon, "titles");
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        add_key(g, row->fields[0], ONR_NW_TITLE, ONR_NW_TITLE, ONR_NW_TITLE_PART);
    }
    table = onr_lexicon_table(lexicon, "given-names");
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        const unsigned bits =
            ONR_NW_GIVEN | (row_is(row, 2, "word") ? ONR_NW_GIVEN_WORD : 0u);
        add_key(g, row->fields[0], bits, bits, 0);
    }
}

static void
add_agencies(gatherer *g, const onr_lexicon *lexicon)
{
    const onr_table *table = onr_lexicon_table(lexicon, "agency-heads");
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        const unsigned end = row_is(row, 2, "start")              ? ONR_NW_AGENCY_PART
                             : row_is(row, 1, "Company")          ? ONR_NW_COMPANY
                             : row_is(row, 1, "NewsOrganization") ? ONR_NW_NEWS
                                                                  : ONR_NW_AGENCY_END;
        add_key(g, row->fields[0], end, end, ONR_NW_AGENCY_PART);
    }
    table = onr_lexicon_table(lexicon, "agencies");
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        add_key(g, row->fields[0], ONR_NW_AGENCY, 0, 0);
    }
}

static void
add_places(gatherer *g, const onr_lexicon *lexicon)
{
    const onr_table *table = onr_lexicon_table(lexicon, "places");
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        const unsigned whole = row_is(row, 1, "state-abbreviation") ? ONR_NW_STATE
                               : row_is(row, 1, "state") ? ONR_NW_STATE | ONR_NW_PLACE
                                                         : ONR_NW_PLACE;
        add_key(g, row->fields[0], whole, ONR_NW_PLACE_PART, ONR_NW_PLACE_PART);
    }
    table = onr_lexicon_table(lexicon, "place-heads");
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        add_key(g, row->fields[0], ONR_NW_PLACE_END, ONR_NW_PLACE_END, 0);
    }
    table = onr_lexicon_table(lexicon, "demonyms");
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        add_key(g, row->fields[0], ONR_NW_DEMONYM, ONR_NW_DEMONYM, 0);
    }
}

const onr_name_words *
onr_name_words_new(onr_arena *arena, onr_symbols *symbols, const onr_lexicon *lexicon)
{
    gatherer g = {arena, symbols, onr_arena_alloc(arena, sizeof(*g.words))};
    add_titles_and_people(&g, lexicon);
    add_agencies(&g, lexicon);
    add_places(&g, lexicon);
    const onr_table *const table = onr_lexicon_table(lexicon, "after-stop");
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        const unsigned bits = row_is(row, 1, "begin") ? ONR_NW_STARTER : ONR_NW_CALENDAR;
        add_key(&g, row->fields[0], bits, bits, 0);
    }
    return g.words;
}

uint16_t
onr_name_words_bits(const onr_name_words *words, onr_symbol lower)
{
    return lower && lower->id < words->count ? words->bits[lower->id] : 0;
}
