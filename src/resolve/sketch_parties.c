/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/sketching.h"

#include "resolve/slug.h"

/* Abbreviations among the aliases. */
static void
add_aliases(const onr_sketching *s, const onr_party *from, onr_sketch_party *party)
{
    onr_symbol found[ONR_SKETCH_LIST_MAX];
    uint32_t count = 0;
    for (size_t i = 0; i < from->aliases.count && count < ONR_SKETCH_LIST_MAX; ++i) {
        onr_agency_name name;
        onr_agency_name_read(s->pool->tables, s->pool->symbols, s->scratch,
                             from->aliases.items[i], from->kind, (onr_slice){"", 0},
                             &name);
        if (name.is_letters) {
            found[count++] = name.letters;
        }
    }
    party->alias_count = count;
    party->aliases = onr_arena_array(s->pool->arena, count, sizeof(*party->aliases));
    for (uint32_t i = 0; i < count; ++i) {
        party->aliases[i] = found[i];
    }
}

/* Whether the name without the place leaves open whose body it is. */
static bool
is_generic(const onr_sketching *s, const onr_party *from)
{
    onr_agency_name name;
    onr_agency_name_read(s->pool->tables, s->pool->symbols, s->scratch, from->label,
                         from->kind, (onr_slice){"", 0}, &name);
    return name.function && !name.owner;
}

static uint8_t
two_digits(onr_slice text, size_t at, size_t *end)
{
    uint8_t n = 0;
    for (*end = at; *end < text.len && *end < at + 2 && text.ptr[*end] >= '0' &&
                    text.ptr[*end] <= '9';
         ++*end) {
        n = (uint8_t)(n * 10 + text.ptr[*end] - '0');
    }
    return n;
}

/* What stands behind a name in ", 34, of Ashby", " (34)"; 0 if it is no age. */
static uint8_t
age_behind(onr_slice suffix)
{
    static const char ends[] = {',', '.', ')', ';'};
    size_t end;
    if (!onr_slice_starts(suffix, ONR_LIT(", ")) &&
        !onr_slice_starts(suffix, ONR_LIT(" ("))) {
        return 0;
    }
    const uint8_t age = two_digits(suffix, 2, &end);
    for (size_t i = 0; i < sizeof(ends); ++i) {
        if (end < suffix.len && suffix.ptr[end] == ends[i]) {
            return age;
        }
    }
    return 0;
}

/* What stands before it in "34-year-old "; 0 if nothing does. */
static uint8_t
age_before(onr_slice prefix)
{
    static const onr_slice phrases[] = {{"-year-old ", 10}, {" year old ", 10}};
    for (size_t i = 0; i < ONR_COUNT(phrases); ++i) {
        if (onr_slice_ends(prefix, phrases[i])) {
            const size_t end = prefix.len - phrases[i].len;
            size_t begin = end, stop;
            while (begin > 0 && end - begin < 3 && prefix.ptr[begin - 1] >= '0' &&
                   prefix.ptr[begin - 1] <= '9') {
                --begin;
            }
            return end - begin > 2 ? 0 : two_digits(prefix, begin, &stop);
        }
    }
    return 0;
}

/* The age that a story gives with a name. */
static uint8_t
age_beside(const onr_evidence_list *evidence)
{
    uint8_t age = 0;
    for (size_t i = 0; i < evidence->count && !age; ++i) {
        age = age_behind(evidence->items[i].suffix);
        age = age ? age : age_before(evidence->items[i].prefix);
    }
    return age;
}

/* "16-year-old boy": 16 and "boy". */
static void
read_label(const onr_sketching *s, onr_slice label, onr_sketch_party *party)
{
    onr_slice rest = onr_slug_fold(s->scratch, label), word = {"", 0}, before;
    while (rest.len) {
        before = word;
        onr_slice_split(&rest, ' ', &word);
        if (onr_slice_equal(word, ONR_LIT("year")) && before.len == 2 &&
            before.ptr[0] >= '0' && before.ptr[0] <= '9' && before.ptr[1] >= '0' &&
            before.ptr[1] <= '9') {
            party->age = (uint8_t)((before.ptr[0] - '0') * 10 + before.ptr[1] - '0');
        } else if (onr_slice_equal(word, ONR_LIT("year")) && before.len == 1 &&
                   before.ptr[0] >= '0' && before.ptr[0] <= '9') {
            party->age = (uint8_t)(before.ptr[0] - '0');
        }
    }
    party->head = onr_sketching_intern(s, word);
}

static void
add_party(const onr_sketching *s, const onr_party *from, onr_sketch_party *party)
{
    party->begin = onr_sketching_begin(&from->evidence);
    party->person = onr_slice_equal(from->kind, ONR_LIT("Person"));
    party->unnamed = from->unnamed;
    party->gender = from->gender;
    party->kind = onr_sketching_intern(s, from->kind);
    party->label = onr_sketching_intern(s, from->label);
    if (party->person && party->unnamed) {
        read_label(s, from->label, party);
    } else if (party->person) {
        onr_full_name_read(s->pool->tables, s->pool->symbols, s->scratch, from->label,
                           &party->full_name);
        party->age = age_beside(&from->evidence);
    } else {
        onr_agency_name_read(s->pool->tables, s->pool->symbols, s->scratch, from->label,
                             from->kind, from->place, &party->agency_name);
        party->generic = is_generic(s, from);
        party->place = party->generic ? onr_sketching_intern(s, from->place) : NULL;
        add_aliases(s, from, party);
    }
}

static void
add_tenures(const onr_sketching *s)
{
    const onr_facts *const facts = s->facts;
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        onr_sketch_party *const holder = &s->to->parties[facts->tenures.items[i].holder];
        holder->tenure_count = (uint16_t)(holder->tenure_count +
                                          (holder->tenure_count < ONR_SKETCH_LIST_MAX));
    }
    for (size_t i = 0; i < facts->parties.count; ++i) {
        onr_sketch_party *const party = &s->to->parties[i];
        party->tenures =
            onr_arena_array(s->pool->arena, party->tenure_count, sizeof(*party->tenures));
        party->tenure_count = 0;
    }
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        onr_sketch_party *const holder = &s->to->parties[tenure->holder];
        if (holder->tenure_count < ONR_SKETCH_LIST_MAX) {
            holder->tenures[holder->tenure_count++] = (onr_sketch_tenure){
                onr_sketching_intern_folded(s, tenure->title), tenure->agency};
        }
    }
}

void
onr_sketching_parties(const onr_sketching *s)
{
    for (size_t i = 0; i < s->facts->parties.count; ++i) {
        add_party(s, &s->facts->parties.items[i], &s->to->parties[i]);
    }
    add_tenures(s);
}
/* The town of a place's name: "Marlow Falls" of "Mill Street, Marlow Falls, Pa."; empty for "Mill Street". */
static onr_slice
town_of(const onr_sketching *s, onr_slice label)
{
    const onr_tables *const tables = s->pool->tables;
    onr_slice rest = label, part, town = {"", 0}, last = {"", 0}, word;
    size_t parts = 0;
    while (rest.len && onr_slice_split(&rest, ',', &part)) {
        const onr_slice folded = onr_slug_fold(s->scratch, part);
        town = onr_table_find(tables->states, folded) ? town : folded;
        parts += !onr_table_find(tables->states, folded);
    }
    for (rest = town; parts == 1 && rest.len && onr_slice_split(&rest, ' ', &word);) {
        last = word;
    }
    return onr_table_find(tables->affair_words, last) ? (onr_slice){"", 0} : town;
}

static void
add_place(const onr_sketching *s, const onr_place *from, onr_sketch_place *place)
{
    const onr_tables *const tables = s->pool->tables;
    place->label = onr_sketching_intern(s, from->label);
    place->town =
        onr_sketching_intern(s, onr_agency_name_town(tables, s->scratch, from->label));
    place->state =
        onr_sketching_intern(s, onr_agency_name_state(tables, s->scratch, from->label));
    place->setting =
        onr_agency_name_sorted(s->pool->symbols, s->scratch, town_of(s, from->label));
}

void
onr_sketching_places(const onr_sketching *s)
{
    for (size_t i = 0; i < s->facts->places.count; ++i) {
        add_place(s, &s->facts->places.items[i], &s->to->places[i]);
    }
}
