/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/context.h"

#include "base/map.h"

#include <stdlib.h>

enum {
    ALL_PAIRS = 12, // Stories of one person up to which all pairs are looked at
    WINDOW = 6,     // Else each with so many before it
};

static int
compare_numbers(const void *left, const void *right)
{
    const uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

static uint32_t
sort_unique(uint32_t *items, uint32_t count)
{
    uint32_t kept = 0;
    if (count) {
        qsort(items, count, sizeof(*items), compare_numbers);
    }
    for (uint32_t i = 0; i < count; ++i) {
        if (!kept || items[kept - 1] != items[i]) {
            items[kept++] = items[i];
        }
    }
    return kept;
}

/* Number the full names, in order of first appearance. */
static void
number_names(onr_context *context, const onr_sketch_pool *pool, onr_arena *arena)
{
    onr_map *const numbers = onr_map_new(arena);
    context->names = onr_arena_array(arena, pool->party_count, sizeof(*context->names));
    context->bearers =
        onr_arena_array(arena, pool->party_count, sizeof(*context->bearers));
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        const onr_sketch_party *const party = &pool->parties[i];
        context->names[i] = ONR_NO_FACT;
        if (!party->person || party->unnamed || !party->full_name.given) {
            continue;
        }
        const onr_symbol parts[] = {party->full_name.common, party->full_name.surname};
        const onr_slice key = {(const char *)parts, sizeof(parts)};
        uintptr_t number = (uintptr_t)onr_map_get(numbers, key);
        if (!number) {
            context->bearers[context->name_count] = i;
            number = ++context->name_count;
            onr_map_set(numbers, onr_slice_copy(arena, key), (void *)number);
        }
        context->names[i] = (uint32_t)number - 1;
    }
}

/* States and countries say little of where a story plays. */
static bool
is_small_place(const onr_sketch_pool *pool, const onr_sketch_place *place)
{
    const onr_slice town = onr_symbol_slice(place->town);
    return town.len && !onr_table_find(pool->tables->states, town) &&
           !onr_table_find(pool->tables->forms, town);
}

/* The owner's words are sorted, so that "west virginia" is "virginia west". */
static bool
is_state_owner(const onr_agency_name *name)
{
    return name->state && name->owner->len == name->state->len;
}

static void
gather_numbers(const onr_sketch_pool *pool, onr_arena *arena,
               const onr_sketch_document *doc, onr_context_document *to)
{
    to->ages = onr_arena_array(arena, doc->party_count + doc->title_age_count,
                               sizeof(*to->ages));
    to->days = onr_arena_array(arena, doc->event_count, sizeof(*to->days));
    for (uint8_t i = 0; i < doc->title_age_count; ++i) {
        to->ages[to->age_count++] = doc->title_ages[i];
    }
    for (uint32_t i = doc->parties; i < doc->parties + doc->party_count; ++i) {
        if (pool->parties[i].age) {
            to->ages[to->age_count++] = pool->parties[i].age;
        }
    }
    for (uint32_t i = doc->events; i < doc->events + doc->event_count; ++i) {
        if (pool->events[i].incident && pool->events[i].date.day) {
            to->days[to->day_count++] = (uint32_t)onr_date_to_days(pool->events[i].date);
        }
    }
    to->age_count = sort_unique(to->ages, to->age_count);
    to->day_count = sort_unique(to->days, to->day_count);
}

static void
gather(onr_context *context, const onr_sketch_pool *pool, onr_arena *arena,
       uint32_t document)
{
    const onr_sketch_document *const doc = &pool->documents[document];
    onr_context_document *const to = &context->documents[document];
    to->people = onr_arena_array(arena, doc->party_count, sizeof(*to->people));
    to->actors = onr_arena_array(arena, doc->party_count, sizeof(*to->actors));
    to->officials = onr_arena_array(arena, doc->party_count, sizeof(*to->officials));
    to->agencies = onr_arena_array(arena, doc->party_count, sizeof(*to->agencies));
    to->places = onr_arena_array(arena, doc->place_count, sizeof(*to->places));
    to->towns = onr_arena_array(arena, doc->place_count + doc->party_count + 1,
                                sizeof(*to->towns));
    if (doc->setting) {
        to->towns[to->town_count++] = doc->setting->id;
    }
    for (uint32_t i = doc->parties; i < doc->parties + doc->party_count; ++i) {
        const onr_sketch_party *const party = &pool->parties[i];
        if (context->names[i] != ONR_NO_FACT) {
            to->people[to->people_count++] = context->names[i];
        } else if (!party->person && party->agency_name.function &&
                   party->agency_name.owner) {
            to->agencies[to->agency_count++] = party->root;
            if (!is_state_owner(&party->agency_name)) {
                to->towns[to->town_count++] = party->agency_name.owner->id;
            }
        }
    }
    for (uint32_t i = doc->places; i < doc->places + doc->place_count; ++i) {
        if (is_small_place(pool, &pool->places[i])) {
            to->places[to->place_count++] = pool->places[i].root;
        }
        if (pool->places[i].setting) {
            to->towns[to->town_count++] = pool->places[i].setting->id;
        }
    }
    gather_numbers(pool, arena, doc, to);
    to->people_count = sort_unique(to->people, to->people_count);
    to->agency_count = sort_unique(to->agencies, to->agency_count);
    to->place_count = sort_unique(to->places, to->place_count);
    to->town_count = sort_unique(to->towns, to->town_count);
}

void
onr_context_open(onr_context *context, const onr_sketch_pool *pool, onr_arena *arena)
{
    *context = (onr_context){0};
    context->documents =
        onr_arena_array(arena, pool->document_count, sizeof(*context->documents));
    number_names(context, pool, arena);
    for (uint32_t i = 0; i < pool->document_count; ++i) {
        gather(context, pool, arena, i);
    }
}

void
onr_context_regroup(onr_context *context, const onr_sketch_pool *pool)
{
    for (uint32_t i = 0; i < pool->document_count; ++i) {
        const onr_sketch_document *const doc = &pool->documents[i];
        onr_context_document *const to = &context->documents[i];
        to->people_count = to->agency_count = 0;
        for (uint32_t j = doc->parties; j < doc->parties + doc->party_count; ++j) {
            const onr_sketch_party *const party = &pool->parties[j];
            if (context->names[j] != ONR_NO_FACT && party->tenure_count) {
                to->officials[to->official_count++] = context->names[j];
            } else if (context->names[j] != ONR_NO_FACT) {
                to->people[to->people_count++] = context->names[j];
                if (party->acts) {
                    to->actors[to->actor_count++] = context->names[j];
                }
            } else if (!party->person && party->agency_name.function &&
                       party->agency_name.owner) {
                to->agencies[to->agency_count++] = party->root;
            }
        }
        to->people_count = sort_unique(to->people, to->people_count);
        to->actor_count = sort_unique(to->actors, to->actor_count);
        to->official_count = sort_unique(to->officials, to->official_count);
        to->agency_count = sort_unique(to->agencies, to->agency_count);
    }
}

uint32_t
onr_context_shared(const uint32_t *a, uint32_t a_count, const uint32_t *b,
                   uint32_t b_count, uint32_t but)
{
    uint32_t shared = 0;
    for (uint32_t i = 0, j = 0; i < a_count && j < b_count;) {
        if (a[i] == b[j]) {
            shared += a[i] != but;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return shared;
}

/* ---- Stories ---- */

static int
compare_pairs(const void *left, const void *right)
{
    const onr_context_pair *const p = left, *const q = right;
    if (p->a != q->a) {
        return p->a < q->a ? -1 : 1;
    }
    return (p->b > q->b) - (p->b < q->b);
}

/* The stories of each person, in order: `first[root]` begins the list that `next` links. */
static void
pair_stories_of(const uint32_t *documents, uint32_t count, onr_arena *arena,
                onr_context_pairs *out)
{
    for (uint32_t i = 1; i < count; ++i) {
        const uint32_t from = count <= ALL_PAIRS || i < WINDOW ? 0 : i - WINDOW;
        for (uint32_t j = from; j < i; ++j) {
            if (documents[j] != documents[i]) {
                *ONR_PUSH(arena, out) = (onr_context_pair){documents[j], documents[i], 1};
            }
        }
    }
}

static void
pair_stories(const onr_context *context, const onr_sketch_pool *pool,
             const uint32_t *roots, onr_arena *arena, onr_context_pairs *out)
{
    uint32_t *const begin = onr_arena_array(arena, pool->party_count + 2, sizeof(*begin));
    uint32_t *const documents =
        onr_arena_array(arena, pool->party_count, sizeof(*documents));
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        begin[roots[i] + 2] += context->names[i] != ONR_NO_FACT;
    }
    for (uint32_t i = 2; i < pool->party_count + 2; ++i) {
        begin[i] += begin[i - 1];
    }
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        if (context->names[i] != ONR_NO_FACT) {
            documents[begin[roots[i] + 1]++] = pool->parties[i].document;
        }
    }
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        pair_stories_of(documents + begin[i], begin[i + 1] - begin[i], arena, out);
    }
}

static bool
same_affair(const onr_context *context, const onr_context_pair *pair)
{
    const onr_context_document *const a = &context->documents[pair->a];
    const onr_context_document *const b = &context->documents[pair->b];
    return pair->people > 1 ||
           onr_context_shared(a->agencies, a->agency_count, b->agencies, b->agency_count,
                              ONR_NO_FACT) ||
           onr_context_shared(a->places, a->place_count, b->places, b->place_count,
                              ONR_NO_FACT) ||
           onr_context_shared(a->towns, a->town_count, b->towns, b->town_count,
                              ONR_NO_FACT);
}

void
onr_context_stories(const onr_context *context, const onr_sketch_pool *pool,
                    const uint32_t *roots, onr_arena *arena, onr_context_pairs *out)
{
    *out = (onr_context_pairs){0};
    pair_stories(context, pool, roots, arena, out);
    size_t kept = 0;
    if (out->count) {
        qsort(out->items, out->count, sizeof(*out->items), compare_pairs);
    }
    for (size_t i = 0, j; i < out->count; i = j) {
        onr_context_pair pair = out->items[i];
        for (j = i + 1; j < out->count && !compare_pairs(&pair, &out->items[j]); ++j) {
            ++pair.people;
        }
        if (same_affair(context, &pair)) {
            out->items[kept++] = pair;
        }
    }
    out->count = kept;
}
