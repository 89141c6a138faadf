/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/resolve.h"

#include "base/map.h"
#include "resolve/merge.h"
#include "resolve/naming.h"
#include "resolve/sketch.h"

struct onr_resolver {
    const onr_table *labels;
};

onr_status
onr_resolver_open(onr_arena *arena, const onr_lexicon *lexicon, onr_resolver **out,
                  onr_error *err)
{
    *out = NULL;
    onr_resolver *const resolver = onr_arena_alloc(arena, sizeof(*resolver));
    resolver->labels = onr_lexicon_table(lexicon, "labels");
    if (!onr_table_find(resolver->labels, ONR_LIT("event"))) {
        return onr_error_set(err, ONR_NOT_FOUND, "labels.lex", 0, 0,
                             "the lexicon has no labels for events");
    }
    *out = resolver;
    return ONR_OK;
}

/* Group nodes of one normal form: `key` is null for a node that stays alone. */
#define GROUP(pool, list, key)                                                           \
    do {                                                                                 \
        onr_map *const roots = onr_map_new((pool)->arena);                               \
        for (uint32_t i = 0; i < (pool)->list.count; ++i) {                              \
            const onr_slice k = key(pool, i);                                            \
            void **const place = k.len ? onr_map_at(roots, k) : NULL;                    \
            if (place && *place) {                                                       \
                (pool)->list.items[i].root = (uint32_t)((uintptr_t)*place - 1);          \
            } else if (place) {                                                          \
                *place = (void *)((uintptr_t)i + 1);                                     \
            }                                                                            \
        }                                                                                \
    } while (0)

static onr_slice
party_key(onr_sketch_pool *pool, uint32_t i)
{
    const onr_sketch_party *const party = &pool->parties.items[i];
    const onr_slice folded = onr_symbol_slice(party->folded);
    if (party->unnamed || onr_slice_find(folded, ONR_LIT(" "), 0) == SIZE_MAX) {
        return onr_slice_of(
            onr_arena_printf(pool->arena, "%d %u %u", party->person, party->document, i));
    }
    return onr_slice_of(
        onr_arena_printf(pool->arena, "%d %.*s", party->person, ONR_ARG(folded)));
}

static onr_slice
place_key(onr_sketch_pool *pool, uint32_t i)
{
    return onr_symbol_slice(pool->places.items[i].folded);
}

/* Events on one known day, of one class, with the same party in its first role. */
static onr_slice
event_key(onr_sketch_pool *pool, uint32_t i)
{
    const onr_sketch_event *const event = &pool->events.items[i];
    if (!event->date.day || !event->role_count) {
        return (onr_slice){"", 0};
    }
    const onr_sketch_party *const party = &pool->parties.items[event->roles[0].party];
    return onr_slice_of(onr_arena_printf(
        pool->arena, "%.*s %d %u %d", ONR_ARG(onr_symbol_slice(event->kind)),
        event->roles[0].role, party->root, onr_date_to_days(event->date)));
}

/* A document's facts whose nodes can be changed without changing the document's own. */
static onr_facts
own_nodes(onr_arena *arena, const onr_facts *facts)
{
    onr_facts own = *facts;
#define OWN(list)                                                                        \
    own.list.items = onr_arena_array(arena, facts->list.count, sizeof(*own.list.items)); \
    if (facts->list.count) {                                                             \
        memcpy(own.list.items, facts->list.items,                                        \
               facts->list.count * sizeof(*own.list.items));                             \
    }
    OWN(articles)
    OWN(parties)
    OWN(places)
    OWN(tenures)
    OWN(events)
    OWN(claims)
#undef OWN
    return own;
}

static void
group(onr_sketch_pool *pool)
{
    GROUP(pool, parties, party_key);
    GROUP(pool, places, place_key);
    GROUP(pool, events, event_key);
}

onr_status
onr_resolve(const onr_resolver *resolver, onr_arena *arena,
            const onr_facts *const *documents, size_t count, onr_facts *out,
            onr_error *err)
{
    onr_sketch_pool pool;
    *out = (onr_facts){0};
    onr_sketch_open(&pool, arena);
    for (size_t i = 0; i < count; ++i) {
        ONR_TRY(onr_sketch_add(&pool, documents[i], err));
    }
    onr_sketch_order(&pool);
    group(&pool);
    onr_naming_run(&pool, resolver->labels);
    onr_facts *const named = onr_arena_array(arena, pool.documents.count, sizeof(*named));
    for (uint32_t i = 0; i < pool.documents.count; ++i) {
        named[i] = own_nodes(arena, documents[pool.documents.items[i].given]);
        onr_naming_apply(&pool, i, arena, &named[i]);
    }
    onr_merge(arena, named, pool.documents.count, out);
    return ONR_OK;
}
