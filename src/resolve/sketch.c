/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/sketch.h"

#include "base/map.h"
#include "resolve/slug.h"

#include <stdlib.h>

void
onr_sketch_open(onr_sketch_pool *pool, onr_arena *arena)
{
    *pool = (onr_sketch_pool){.arena = arena, .symbols = onr_symbols_new(arena, NULL)};
}

onr_role_kind
onr_role_kind_of(onr_slice name)
{
    static const onr_slice names[ONR_ROLE_COUNT] = {
        [ONR_ROLE_SUBJECT] = {"subject", 7},     [ONR_ROLE_ACTOR] = {"actor", 5},
        [ONR_ROLE_TARGET] = {"target", 6},       [ONR_ROLE_INITIATOR] = {"initiator", 9},
        [ONR_ROLE_AUTHORITY] = {"authority", 9},
    };
    size_t i = 0;
    while (i < ONR_ROLE_COUNT && !onr_slice_equal(name, names[i])) {
        ++i;
    }
    return (onr_role_kind)i;
}

static onr_symbol
intern(onr_sketch_pool *pool, onr_slice text)
{
    return text.len ? onr_symbols_intern(pool->symbols, text) : NULL;
}

static onr_symbol
intern_folded(onr_sketch_pool *pool, onr_slice text)
{
    const onr_arena_mark mark = onr_arena_tell(pool->arena);
    const onr_slice folded = onr_slug_fold(pool->arena, text);
    onr_symbol known = onr_symbols_find(pool->symbols, folded);
    if (known) {
        onr_arena_rewind(pool->arena, mark);
        return known;
    }
    return intern(pool, folded);
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

static void
add_parties(onr_sketch_pool *pool, const onr_facts *facts, uint32_t document)
{
    for (size_t i = 0; i < facts->parties.count; ++i) {
        const onr_party *const from = &facts->parties.items[i];
        onr_sketch_party *const party = ONR_PUSH(pool->arena, &pool->parties);
        party->document = document;
        party->begin = first_begin(&from->evidence);
        party->person = onr_slice_equal(from->kind, ONR_LIT("Person"));
        party->unnamed = from->unnamed;
        party->kind = intern(pool, from->kind);
        party->label = intern(pool, from->label);
        party->folded = intern_folded(pool, from->label);
        party->place = from->place.len ? intern_folded(pool, from->place) : NULL;
    }
}

static void
add_places(onr_sketch_pool *pool, const onr_facts *facts, uint32_t document)
{
    for (size_t i = 0; i < facts->places.count; ++i) {
        onr_sketch_place *const place = ONR_PUSH(pool->arena, &pool->places);
        place->document = document;
        place->label = intern(pool, facts->places.items[i].label);
        place->folded = intern_folded(pool, facts->places.items[i].label);
    }
}

static bool
roles_in_range(const onr_facts *facts)
{
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_event *const event = &facts->events.items[i];
        for (size_t j = 0; j < event->roles.count; ++j) {
            if (event->roles.items[j].party >= facts->parties.count) {
                return false;
            }
        }
        if (event->places.count && event->places.items[0] >= facts->places.count) {
            return false;
        }
    }
    return true;
}

static void
add_roles(onr_sketch_pool *pool, const onr_event *from, uint32_t parties,
          onr_sketch_event *event)
{
    event->roles = onr_arena_array(pool->arena, from->roles.count, sizeof(*event->roles));
    for (size_t i = 0; i < from->roles.count; ++i) {
        const onr_role_kind role = onr_role_kind_of(from->roles.items[i].role);
        if (role < ONR_ROLE_COUNT) {
            event->roles[event->role_count++] =
                (onr_sketch_role){(uint8_t)role, parties + from->roles.items[i].party};
        }
    }
}

static void
add_events(onr_sketch_pool *pool, const onr_facts *facts, uint32_t document,
           const onr_sketch_document *doc)
{
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_event *const from = &facts->events.items[i];
        onr_sketch_event *const event = ONR_PUSH(pool->arena, &pool->events);
        event->document = document;
        event->begin = first_begin(&from->evidence);
        event->kind = intern(pool, from->kind);
        event->date = from->dates.count ? from->dates.items[0].date : (onr_date){0};
        event->place =
            from->places.count ? doc->places + from->places.items[0] : ONR_NO_FACT;
        add_roles(pool, from, doc->parties, event);
    }
}

onr_status
onr_sketch_add(onr_sketch_pool *pool, const onr_facts *facts, onr_error *err)
{
    if (facts->articles.count != 1) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "facts to resolve must be of one article, not of %zu",
                             facts->articles.count);
    }
    if (!roles_in_range(facts)) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "an event refers to a party or place that is not there");
    }
    const onr_article *const article = &facts->articles.items[0];
    onr_sketch_document *const doc = ONR_PUSH(pool->arena, &pool->documents);
    const uint32_t document = (uint32_t)pool->documents.count - 1;
    *doc = (onr_sketch_document){
        .url = intern(pool, article->url),
        .sha256 = intern(pool, onr_slice_of(article->sha256)),
        .input = intern(pool, article->input),
        .published = article->published,
        .given = document,
        .parties = (uint32_t)pool->parties.count,
        .party_count = (uint32_t)facts->parties.count,
        .places = (uint32_t)pool->places.count,
        .place_count = (uint32_t)facts->places.count,
        .events = (uint32_t)pool->events.count,
        .event_count = (uint32_t)facts->events.count,
    };
    add_parties(pool, facts, document);
    add_places(pool, facts, document);
    add_events(pool, facts, document, doc);
    return ONR_OK;
}

static int
compare_symbols(onr_symbol a, onr_symbol b)
{
    return a == b ? 0 : onr_slice_compare(onr_symbol_slice(a), onr_symbol_slice(b));
}

static int
compare_documents(const void *left, const void *right)
{
    const onr_sketch_document *const a = left, *const b = right;
    const int32_t undated = INT32_MAX;
    const int32_t day_a = a->published.year ? onr_date_to_days(a->published) : undated;
    const int32_t day_b = b->published.year ? onr_date_to_days(b->published) : undated;
    if (day_a != day_b) {
        return day_a < day_b ? -1 : 1;
    }
    int order = compare_symbols(a->url, b->url);
    order = order ? order : compare_symbols(a->sha256, b->sha256);
    order = order ? order : compare_symbols(a->input, b->input);
    return order ? order : (a->given > b->given) - (a->given < b->given);
}

/* Copy the nodes of one document behind those that are already in order, with their indices moved along. */
static void
take_nodes(const onr_sketch_pool *from, onr_sketch_pool *to, onr_sketch_document *doc,
           uint32_t document)
{
    const onr_sketch_document old = *doc;
    doc->parties = (uint32_t)to->parties.count;
    doc->places = (uint32_t)to->places.count;
    doc->events = (uint32_t)to->events.count;
    for (uint32_t i = 0; i < old.party_count; ++i) {
        onr_sketch_party *const party = ONR_PUSH(to->arena, &to->parties);
        *party = from->parties.items[old.parties + i];
        party->document = document;
        party->root = doc->parties + i;
    }
    for (uint32_t i = 0; i < old.place_count; ++i) {
        onr_sketch_place *const place = ONR_PUSH(to->arena, &to->places);
        *place = from->places.items[old.places + i];
        place->document = document;
        place->root = doc->places + i;
    }
    for (uint32_t i = 0; i < old.event_count; ++i) {
        onr_sketch_event *const event = ONR_PUSH(to->arena, &to->events);
        *event = from->events.items[old.events + i];
        event->document = document;
        event->root = doc->events + i;
        event->place += event->place == ONR_NO_FACT ? 0 : doc->places - old.places;
        for (uint32_t j = 0; j < event->role_count; ++j) {
            event->roles[j].party += doc->parties - old.parties;
        }
    }
}

/* The place in `seen` for documents with this one's URL and text. */
static void **
same_documents(onr_sketch_pool *pool, onr_map *seen, const onr_sketch_document *doc)
{
    const onr_slice url = onr_symbol_slice(doc->url),
                    sha256 = onr_symbol_slice(doc->sha256);
    const char *const key =
        onr_arena_printf(pool->arena, "%.*s %.*s", ONR_ARG(sha256), ONR_ARG(url));
    return onr_map_at(seen, onr_slice_of(key));
}

void
onr_sketch_order(onr_sketch_pool *pool)
{
    const size_t count = pool->documents.count;
    onr_sketch_pool ordered = {.arena = pool->arena, .symbols = pool->symbols};
    onr_map *const seen = onr_map_new(pool->arena);
    if (count) {
        qsort(pool->documents.items, count, sizeof(*pool->documents.items),
              compare_documents);
    }
    ordered.ranks = onr_arena_array(pool->arena, count, sizeof(*ordered.ranks));
    ordered.documents.items = pool->documents.items;
    ordered.documents.capacity = pool->documents.capacity;
    for (size_t i = 0; i < count; ++i) {
        onr_sketch_document doc = pool->documents.items[i];
        void **const place = same_documents(pool, seen, &doc);
        if (!*place) {
            const size_t rank = ordered.documents.count++;
            take_nodes(pool, &ordered, &doc, (uint32_t)rank);
            ordered.documents.items[rank] = doc;
            *place = &ordered.documents.items[rank];
        }
        ordered.ranks[doc.given] =
            (uint32_t)((onr_sketch_document *)*place - ordered.documents.items);
    }
    *pool = ordered;
}
