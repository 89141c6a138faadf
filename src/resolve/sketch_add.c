/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/sketch.h"

#include "resolve/slug.h"

#include <stdlib.h>

enum { LIST_MAX = 64 /* Words, sums and the like of one node that are kept */ };
enum { PHRASES_MAX = 96 };

/* `scratch` is given back after each document. */

typedef struct {
    onr_sketch_pool *pool;
    onr_arena *scratch;
    const onr_facts *facts;
    onr_sketch_added *to;
} adding;

static onr_symbol
intern(const adding *a, onr_slice text)
{
    return text.len ? onr_symbols_intern(a->pool->symbols, text) : NULL;
}

static onr_symbol
intern_folded(const adding *a, onr_slice text)
{
    return intern(a, onr_slug_fold(a->scratch, text));
}

static uint32_t
first_begin(const onr_evidence_list *evidence)
{
    uint32_t first = evidence->count ? evidence->items[0].begin : 0;
    for (size_t i = 1; i < evidence->count; ++i) {
        first = evidence->items[i].begin < first ? evidence->items[i].begin : first;
    }
    return first;
}

/* Abbreviations among the aliases. */
static void
add_aliases(const adding *a, const onr_party *from, onr_sketch_party *party)
{
    onr_symbol found[LIST_MAX];
    uint32_t count = 0;
    for (size_t i = 0; i < from->aliases.count && count < LIST_MAX; ++i) {
        onr_agency_name name;
        onr_agency_name_read(a->pool->tables, a->pool->symbols, a->scratch,
                             from->aliases.items[i], from->kind, (onr_slice){"", 0},
                             &name);
        if (name.is_letters) {
            found[count++] = name.letters;
        }
    }
    party->alias_count = count;
    party->aliases = onr_arena_array(a->pool->arena, count, sizeof(*party->aliases));
    for (uint32_t i = 0; i < count; ++i) {
        party->aliases[i] = found[i];
    }
}

/* Whether the name without the place leaves open whose body it is. */
static bool
is_generic(const adding *a, const onr_party *from)
{
    onr_agency_name name;
    onr_agency_name_read(a->pool->tables, a->pool->symbols, a->scratch, from->label,
                         from->kind, (onr_slice){"", 0}, &name);
    return name.function && !name.owner;
}

/* "16-year-old boy": 16 and "boy". */
static void
read_label(const adding *a, onr_slice label, onr_sketch_party *party)
{
    onr_slice rest = onr_slug_fold(a->scratch, label), word = {"", 0}, before;
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
    party->head = intern(a, word);
}

static void
add_party(const adding *a, const onr_party *from, onr_sketch_party *party)
{
    party->begin = first_begin(&from->evidence);
    party->person = onr_slice_equal(from->kind, ONR_LIT("Person"));
    party->unnamed = from->unnamed;
    party->gender = from->gender;
    party->kind = intern(a, from->kind);
    party->label = intern(a, from->label);
    if (party->person && party->unnamed) {
        read_label(a, from->label, party);
    } else if (party->person) {
        onr_full_name_read(a->pool->tables, a->pool->symbols, a->scratch, from->label,
                           &party->full_name);
    } else {
        onr_agency_name_read(a->pool->tables, a->pool->symbols, a->scratch, from->label,
                             from->kind, from->place, &party->agency_name);
        party->generic = is_generic(a, from);
        party->place = party->generic ? intern(a, from->place) : NULL;
        add_aliases(a, from, party);
    }
}

static void
add_tenures(const adding *a)
{
    const onr_facts *const facts = a->facts;
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        onr_sketch_party *const holder = &a->to->parties[facts->tenures.items[i].holder];
        holder->tenure_count =
            (uint16_t)(holder->tenure_count + (holder->tenure_count < LIST_MAX));
    }
    for (size_t i = 0; i < facts->parties.count; ++i) {
        onr_sketch_party *const party = &a->to->parties[i];
        party->tenures =
            onr_arena_array(a->pool->arena, party->tenure_count, sizeof(*party->tenures));
        party->tenure_count = 0;
    }
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        onr_sketch_party *const holder = &a->to->parties[tenure->holder];
        if (holder->tenure_count < LIST_MAX) {
            holder->tenures[holder->tenure_count++] =
                (onr_sketch_tenure){intern_folded(a, tenure->title), tenure->agency};
        }
    }
}

static void
add_place(const adding *a, const onr_place *from, onr_sketch_place *place)
{
    const onr_tables *const tables = a->pool->tables;
    place->label = intern(a, from->label);
    place->town = intern(a, onr_agency_name_town(tables, a->scratch, from->label));
    place->state = intern(a, onr_agency_name_state(tables, a->scratch, from->label));
    if (place->town && !onr_table_find(tables->states, onr_symbol_slice(place->town))) {
        place->setting = onr_agency_name_sorted(a->pool->symbols, a->scratch,
                                                onr_symbol_slice(place->town));
    }
}

/* Words of the offenses, each once, without the shortest. */
static void
add_words(const adding *a, const onr_event *from, onr_sketch_event *event)
{
    enum { SHORT = 3 };
    onr_symbol found[LIST_MAX];
    uint16_t count = 0;
    for (size_t i = 0; i < from->offenses.count; ++i) {
        onr_slice rest = onr_slug_fold(a->scratch, from->offenses.items[i]), word;
        while (rest.len && count < LIST_MAX && onr_slice_split(&rest, ' ', &word)) {
            const onr_symbol symbol = word.len > SHORT ? intern(a, word) : NULL;
            uint16_t j = 0;
            while (j < count && found[j] != symbol) {
                ++j;
            }
            if (symbol && j == count) {
                found[count++] = symbol;
            }
        }
    }
    event->word_count = count;
    event->words = onr_arena_array(a->pool->arena, count, sizeof(*event->words));
    for (uint16_t i = 0; i < count; ++i) {
        event->words[i] = found[i];
    }
}

static void
add_sums(const adding *a, const onr_event *from, onr_sketch_event *event)
{
    const size_t count = from->amounts.count + from->terms.count;
    event->sums = onr_arena_array(a->pool->arena, count, sizeof(*event->sums));
    for (size_t i = 0; i < from->amounts.count && event->sum_count < LIST_MAX; ++i) {
        event->sums[event->sum_count++] = intern(a, from->amounts.items[i].number);
    }
    for (size_t i = 0; i < from->terms.count && event->sum_count < LIST_MAX; ++i) {
        event->sums[event->sum_count++] = intern(a, from->terms.items[i]);
    }
}

static void
add_roles(const adding *a, const onr_event *from, onr_sketch_event *event)
{
    event->roles =
        onr_arena_array(a->pool->arena, from->roles.count, sizeof(*event->roles));
    for (size_t i = 0; i < from->roles.count && event->role_count < UINT16_MAX; ++i) {
        const onr_role_kind role = onr_role_kind_of(from->roles.items[i].role);
        if (role < ONR_ROLE_COUNT) {
            event->roles[event->role_count++] =
                (onr_sketch_role){(uint8_t)role, from->roles.items[i].party};
            if (role <= ONR_ROLE_TARGET) {
                a->to->parties[from->roles.items[i].party].acts = true;
            }
        }
    }
}

static void
add_event(const adding *a, const onr_event *from, onr_sketch_event *event)
{
    const onr_slice kind = onr_slice_lower(a->scratch, from->kind);
    const onr_row *const row = onr_table_find(a->pool->tables->classes, kind);
    event->begin = first_begin(&from->evidence);
    event->kind = intern(a, kind);
    event->class_name = intern(a, from->kind);
    event->incident = onr_slice_equal(onr_row_field(row, 3), ONR_LIT("incident"));
    event->date = from->dates.count ? from->dates.items[0].date : (onr_date){0};
    event->negated =
        from->factualities.count &&
        onr_slice_equal(from->factualities.items[0].value, ONR_LIT("Negated"));
    event->deaths = from->deaths;
    event->injuries = from->injuries;
    event->place = from->places.count ? from->places.items[0] : ONR_NO_FACT;
    event->concerns =
        onr_arena_array(a->pool->arena, from->concerns.count, sizeof(*event->concerns));
    for (size_t i = 0; i < from->concerns.count && i < LIST_MAX; ++i) {
        event->concerns[event->concern_count++] = from->concerns.items[i];
    }
    add_roles(a, from, event);
    add_words(a, from, event);
    add_sums(a, from, event);
}

static int
compare_addresses(const void *left, const void *right)
{
    const uintptr_t a = (uintptr_t) * (const onr_symbol *)left;
    const uintptr_t b = (uintptr_t) * (const onr_symbol *)right;
    return (a > b) - (a < b);
}

/* What comes behind " - ", " | " or " :: " is the outlet's name. */
static onr_slice
cut_title(onr_slice title)
{
    static const onr_slice marks[] = {{" - ", 3}, {" | ", 3}, {" :: ", 4}};
    for (size_t i = 0; i < ONR_COUNT(marks); ++i) {
        const size_t at = onr_slice_find(title, marks[i], 0);
        title = at == SIZE_MAX || at == 0 ? title : onr_slice_part(title, 0, at);
    }
    return title;
}

static void
add_title(const adding *a, onr_slice title, onr_sketch_document *doc)
{
    enum { SHORT = 2, MOST = 16 };
    onr_symbol found[MOST];
    uint8_t count = 0;
    onr_slice rest = onr_slug_fold(a->scratch, cut_title(title)), word;
    while (rest.len && count < MOST && onr_slice_split(&rest, ' ', &word)) {
        if (word.len > SHORT && !onr_table_find(a->pool->tables->title_words, word)) {
            found[count++] = intern(a, word);
        }
    }
    qsort(found, count, sizeof(*found), compare_addresses);
    doc->words = onr_arena_array(a->pool->arena, count, sizeof(*doc->words));
    for (uint8_t i = 0; i < count; ++i) {
        if (!i || found[i] != found[i - 1]) {
            doc->words[doc->word_count++] = found[i];
        }
    }
}

static int
compare_numbers(const void *left, const void *right)
{
    const uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

static size_t
hash_phrases(const onr_evidence_list *evidence, uint32_t *hashes, size_t count)
{
    enum { LONG = 24 }; // Bytes of a phrase that two reporters do not come to by chance
    for (size_t i = 0; i < evidence->count && count < PHRASES_MAX; ++i) {
        if (evidence->items[i].exact.len >= LONG) {
            hashes[count++] = (uint32_t)onr_slice_hash(evidence->items[i].exact, 0);
        }
    }
    return count;
}

/* Stories that go back to one report have phrases in common. */
static void
add_phrases(const adding *a, onr_sketch_document *doc)
{
    uint32_t hashes[PHRASES_MAX];
    size_t count = 0, kept = 0;
    for (size_t i = 0; i < a->facts->events.count; ++i) {
        count = hash_phrases(&a->facts->events.items[i].evidence, hashes, count);
    }
    for (size_t i = 0; i < a->facts->claims.count; ++i) {
        count = hash_phrases(&a->facts->claims.items[i].evidence, hashes, count);
    }
    qsort(hashes, count, sizeof(*hashes), compare_numbers);
    for (size_t i = 0; i < count; ++i) {
        if (!kept || hashes[kept - 1] != hashes[i]) {
            hashes[kept++] = hashes[i];
        }
    }
    doc->phrase_count = (uint16_t)kept;
    doc->phrases = onr_arena_array(a->pool->arena, kept, sizeof(*doc->phrases));
    if (kept) {
        memcpy(doc->phrases, hashes, kept * sizeof(*hashes));
    }
}

/* The state that a story is set in, if its places and agencies tell exactly one. */
static void
note_state(onr_sketch_document *doc, onr_symbol state)
{
    doc->many_states = doc->many_states || (state && doc->state && doc->state != state);
    doc->state = doc->state ? doc->state : state;
}

static bool
indices_in_range(const onr_facts *facts)
{
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        if (tenure->holder >= facts->parties.count ||
            (tenure->agency != ONR_NO_FACT && tenure->agency >= facts->parties.count)) {
            return false;
        }
    }
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_event *const event = &facts->events.items[i];
        for (size_t j = 0; j < event->roles.count; ++j) {
            if (event->roles.items[j].party >= facts->parties.count) {
                return false;
            }
        }
        for (size_t j = 0; j < event->concerns.count; ++j) {
            if (event->concerns.items[j] >= facts->events.count) {
                return false;
            }
        }
        for (size_t j = 0; j < event->places.count; ++j) {
            if (event->places.items[j] >= facts->places.count) {
                return false;
            }
        }
    }
    return true;
}

static void
add_nodes(const adding *a)
{
    const onr_facts *const facts = a->facts;
    onr_sketch_document *const doc = &a->to->document;
    for (size_t i = 0; i < facts->parties.count; ++i) {
        add_party(a, &facts->parties.items[i], &a->to->parties[i]);
        note_state(doc,
                   a->to->parties[i].person ? NULL : a->to->parties[i].agency_name.state);
    }
    add_tenures(a);
    add_title(a, facts->articles.items[0].title, doc);
    add_phrases(a, doc);
    for (size_t i = 0; i < facts->places.count; ++i) {
        add_place(a, &facts->places.items[i], &a->to->places[i]);
        note_state(doc, a->to->places[i].state);
    }
    for (size_t i = 0; i < facts->events.count; ++i) {
        add_event(a, &facts->events.items[i], &a->to->events[i]);
    }
}

static onr_status
check_facts(const onr_sketch_pool *pool, const onr_facts *facts, onr_error *err)
{
    if (!pool->added) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "facts cannot be added to a resolution that has run");
    }
    if (facts->articles.count != 1) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "facts to resolve must be of one article, not of %zu",
                             facts->articles.count);
    }
    if (!indices_in_range(facts)) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "an event or tenure refers to something that is not there");
    }
    return ONR_OK;
}

onr_status
onr_sketch_add(onr_sketch_pool *pool, const onr_facts *facts, onr_error *err)
{
    ONR_TRY(check_facts(pool, facts, err));
    onr_sketch_added *const to = ONR_PUSH(pool->added, &pool->given);
    onr_arena *const scratch = onr_arena_child(pool->arena);
    const adding a = {pool, scratch, facts, to};
    const onr_article *const article = &facts->articles.items[0];
    to->document = (onr_sketch_document){
        .url = intern(&a, article->url),
        .sha256 = intern(&a, onr_slice_of(article->sha256)),
        .input = intern(&a, article->input),
        .published = article->published,
        .given = (uint32_t)pool->given.count - 1,
        .party_count = (uint32_t)facts->parties.count,
        .place_count = (uint32_t)facts->places.count,
        .event_count = (uint32_t)facts->events.count,
    };
    to->parties =
        onr_arena_array(pool->added, facts->parties.count, sizeof(*to->parties));
    to->places = onr_arena_array(pool->added, facts->places.count, sizeof(*to->places));
    to->events = onr_arena_array(pool->added, facts->events.count, sizeof(*to->events));
    add_nodes(&a);
    onr_arena_free(scratch);
    return ONR_OK;
}
