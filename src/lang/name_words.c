/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_words.h"

/* A slot holds 48 bits of a word's hash above the word's 16 bits; 0 is free.  Two words of one such hash would share their
   bits, which one pair in 2^48 may do. */
struct onr_name_words {
    const uint64_t *slots; // [mask + 1] open addressing
    size_t mask;
};

/* Words that are being gathered. */
typedef struct {
    onr_arena *arena;
    onr_symbols *symbols;
    uint64_t *slots; // [mask + 1]
    size_t mask, count;
} gatherer;

static const uint64_t BITS = UINT64_C(0xFFFF);

static size_t
slot_of(const uint64_t *slots, size_t mask, uint64_t hash)
{
    size_t i = (size_t)(hash >> 16) & mask;
    while (slots[i] && ((slots[i] ^ hash) & ~BITS)) {
        i = (i + 1) & mask;
    }
    return i;
}

static gatherer
gatherer_new(onr_arena *arena, onr_symbols *symbols)
{
    enum { FIRST = 1 << 13 };
    return (gatherer){arena, symbols, onr_arena_array(arena, FIRST, sizeof(uint64_t)),
                      FIRST - 1, 0};
}

static void
grow(gatherer *g)
{
    const size_t size = (g->mask + 1) * 2;
    uint64_t *const slots = onr_arena_array(g->arena, size, sizeof(*slots));
    for (size_t i = 0; i <= g->mask; ++i) {
        if (g->slots[i]) {
            slots[slot_of(slots, size - 1, g->slots[i])] = g->slots[i];
        }
    }
    g->slots = slots;
    g->mask = size - 1;
}

static void
add_bits(gatherer *g, onr_slice word, unsigned bits)
{
    const uint64_t hash = onr_symbols_intern(g->symbols, word)->hash;
    if (bits == 0) {
        return;
    }
    if ((g->count + 1) * 4 > g->mask * 3) {
        grow(g);
    }
    uint64_t *const slot = &g->slots[slot_of(g->slots, g->mask, hash)];
    g->count += *slot == 0;
    *slot = (hash & ~BITS) | (*slot & BITS) | (uint16_t)bits;
}

static const onr_name_words *
gathered(const gatherer *g)
{
    onr_name_words *const words = onr_arena_alloc(g->arena, sizeof(*words));
    *words = (onr_name_words){g->slots, g->mask};
    return words;
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
    gatherer g = gatherer_new(arena, symbols);
    add_titles_and_people(&g, lexicon);
    add_agencies(&g, lexicon);
    add_places(&g, lexicon);
    const onr_table *const table = onr_lexicon_table(lexicon, "after-stop");
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        const unsigned bits = row_is(row, 1, "begin") ? ONR_NW_STARTER : ONR_NW_CALENDAR;
        add_key(&g, row->fields[0], bits, bits, 0);
    }
    return gathered(&g);
}

onr_status
onr_name_words_open(onr_arena *arena, onr_slice section, const char *source,
                    const onr_name_words **out, onr_error *err)
{
    const size_t size = section.len / sizeof(uint64_t);
    const uint64_t *const slots = (const void *)section.ptr;
    size_t free_slots = 0;
    for (size_t i = 0; i < size; ++i) {
        free_slots += slots[i] == 0;
    }
    if (section.len % sizeof(uint64_t) || (size & (size - 1)) || free_slots == 0) {
        return onr_error_set(err, ONR_BAD_INPUT, source, 0, 0,
                             "the words of the model are damaged");
    }
    onr_name_words *const words = onr_arena_alloc(arena, sizeof(*words));
    *words = (onr_name_words){slots, size - 1};
    *out = words;
    return ONR_OK;
}

onr_slice
onr_name_words_section(const onr_name_words *words)
{
    return (onr_slice){(const char *)words->slots,
                       (words->mask + 1) * sizeof(*words->slots)};
}

static const char *const bit_names[ONR_NW_COUNT] = {
    "given",   "given-word", "title",   "title-part", "agency-end", "agency-part",
    "agency",  "company",    "place",   "place-part", "place-end",  "state",
    "demonym", "calendar",   "starter", "news"};

const char *
onr_name_words_bit(unsigned i)
{
    return bit_names[i];
}

static unsigned
bit_of(onr_slice name)
{
    for (unsigned i = 0; i < ONR_NW_COUNT; ++i) {
        if (onr_slice_equal(name, onr_slice_of(bit_names[i]))) {
            return 1u << i;
        }
    }
    return 0;
}

onr_status
onr_name_words_parse(onr_arena *arena, onr_symbols *symbols, const char *name,
                     onr_slice text, const onr_name_words **out, onr_error *err)
{
    gatherer g = gatherer_new(arena, symbols);
    onr_slice line, word, bit;
    for (size_t number = 1; onr_slice_split(&text, '\n', &line); ++number) {
        if (line.len == 0 || line.ptr[0] == '#') {
            continue;
        }
        onr_slice_split(&line, '\t', &word);
        while (line.ptr && onr_slice_split(&line, ' ', &bit)) {
            if (bit_of(bit) == 0) {
                return onr_error_set(err, ONR_BAD_INPUT, name, number, 0,
                                     "there is no mark \"%.*s\"", ONR_ARG(bit));
            }
            add_bits(&g, word, bit_of(bit));
        }
    }
    *out = gathered(&g);
    return ONR_OK;
}

uint16_t
onr_name_words_bits(const onr_name_words *words, onr_symbol lower)
{
    return lower
               ? (uint16_t)(words
                                ->slots[slot_of(words->slots, words->mask, lower->hash)] &
                            BITS)
               : 0;
}
