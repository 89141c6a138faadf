/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/sketch.h"

#include "base/map.h"
#include "resolve/slug.h"

#include <stdlib.h>

void
onr_sketch_open(onr_sketch_pool *pool, onr_arena *arena, const onr_tables *tables)
{
    *pool = (onr_sketch_pool){.arena = arena,
                              .added = onr_arena_child(arena),
                              .symbols = onr_symbols_new(arena, NULL),
                              .tables = tables};
    if (!pool->added) {
        onr_no_memory();
    }
}

void
onr_sketch_drop(onr_sketch_pool *pool)
{
    onr_arena_free(pool->added);
    pool->added = NULL;
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

/* ---- Order ---- */

static int
compare_symbols(onr_symbol a, onr_symbol b)
{
    return a == b ? 0 : onr_slice_compare(onr_symbol_slice(a), onr_symbol_slice(b));
}

static int
compare_added(const void *left, const void *right)
{
    const onr_sketch_document *const a = &((const onr_sketch_added *)left)->document;
    const onr_sketch_document *const b = &((const onr_sketch_added *)right)->document;
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

/* The place in `seen` for documents with this one's URL and text. */
static void **
same_documents(const onr_sketch_pool *pool, onr_map *seen, const onr_sketch_document *doc)
{
    const onr_slice url = onr_symbol_slice(doc->url),
                    sha256 = onr_symbol_slice(doc->sha256);
    const char *const key =
        onr_arena_printf(pool->added, "%.*s %.*s", ONR_ARG(sha256), ONR_ARG(url));
    return onr_map_at(seen, onr_slice_of(key));
}

static void
take_parties(onr_sketch_pool *pool, const onr_sketch_added *from, uint32_t rank)
{
    const uint32_t base = pool->party_count;
    for (uint32_t i = 0; i < from->document.party_count; ++i) {
        onr_sketch_party *const party = &pool->parties[pool->party_count++];
        *party = from->parties[i];
        party->document = rank;
        party->root = base + i;
        for (uint16_t j = 0; j < party->tenure_count; ++j) {
            party->tenures[j].agency +=
                party->tenures[j].agency == ONR_NO_FACT ? 0 : base;
        }
    }
}

static void
take_places(onr_sketch_pool *pool, const onr_sketch_added *from, uint32_t rank)
{
    for (uint32_t i = 0; i < from->document.place_count; ++i) {
        onr_sketch_place *const place = &pool->places[pool->place_count];
        *place = from->places[i];
        place->document = rank;
        place->root = pool->place_count++;
    }
}

static void
take_events(onr_sketch_pool *pool, const onr_sketch_added *from, uint32_t rank,
            uint32_t parties, uint32_t places)
{
    const uint32_t base = pool->event_count;
    for (uint32_t i = 0; i < from->document.event_count; ++i) {
        onr_sketch_event *const e = &pool->events[pool->event_count++];
        *e = from->events[i];
        e->document = rank;
        e->root = base + i;
        e->place += e->place == ONR_NO_FACT ? 0 : places;
        for (uint16_t j = 0; j < e->role_count; ++j) {
            e->roles[j].party += parties;
        }
        for (uint16_t j = 0; j < e->concern_count; ++j) {
            e->concerns[j] += base;
        }
    }
}

static void
take_document(onr_sketch_pool *pool, const onr_sketch_added *from)
{
    const uint32_t rank = pool->document_count++;
    onr_sketch_document *const doc = &pool->documents[rank];
    *doc = from->document;
    doc->state = doc->many_states ? NULL : doc->state;
    doc->parties = pool->party_count;
    doc->places = pool->place_count;
    doc->events = pool->event_count;
    take_parties(pool, from, rank);
    take_places(pool, from, rank);
    take_events(pool, from, rank, doc->parties, doc->places);
}

static void
make_room(onr_sketch_pool *pool)
{
    size_t parties = 0, places = 0, events = 0;
    for (size_t i = 0; i < pool->given.count; ++i) {
        parties += pool->given.items[i].document.party_count;
        places += pool->given.items[i].document.place_count;
        events += pool->given.items[i].document.event_count;
    }
    pool->documents =
        onr_arena_array(pool->arena, pool->given.count, sizeof(*pool->documents));
    pool->parties = onr_arena_array(pool->arena, parties, sizeof(*pool->parties));
    pool->places = onr_arena_array(pool->arena, places, sizeof(*pool->places));
    pool->events = onr_arena_array(pool->arena, events, sizeof(*pool->events));
    pool->ranks = onr_arena_array(pool->arena, pool->given.count, sizeof(*pool->ranks));
}

void
onr_sketch_order(onr_sketch_pool *pool)
{
    const size_t count = pool->given.count;
    onr_map *const seen = onr_map_new(pool->added);
    make_room(pool);
    if (count) {
        qsort(pool->given.items, count, sizeof(*pool->given.items), compare_added);
    }
    for (size_t i = 0; i < count; ++i) {
        const onr_sketch_added *const from = &pool->given.items[i];
        void **const place = same_documents(pool, seen, &from->document);
        if (!*place) {
            take_document(pool, from);
            *place = &pool->documents[pool->document_count - 1];
        }
        pool->ranks[from->document.given] =
            (uint32_t)((onr_sketch_document *)*place - pool->documents);
    }
    pool->given.items = NULL;
    pool->given.count = 0;
    onr_sketch_drop(pool);
}

void
onr_sketch_separate(onr_sketch_pool *pool)
{
    const onr_slice none = {NULL, 0};
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        pool->parties[i].root = i;
        pool->parties[i].id = none;
    }
    for (uint32_t i = 0; i < pool->place_count; ++i) {
        pool->places[i].root = i;
        pool->places[i].id = none;
    }
    for (uint32_t i = 0; i < pool->event_count; ++i) {
        pool->events[i].root = i;
        pool->events[i].id = pool->events[i].label = none;
    }
    pool->doubtful_parties = pool->doubtful_events = (onr_sketch_pairs){0};
}
