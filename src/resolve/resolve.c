/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/resolve.h"

#include "base/sha256.h"
#include "resolve/decide.h"
#include "resolve/group.h"
#include "resolve/merge.h"
#include "resolve/naming.h"

#include <stdlib.h>

struct onr_resolver {
    onr_tables tables;
    const onr_decisions *decisions;
};

struct onr_resolution {
    onr_sketch_pool pool;
    const onr_decisions *decisions;
    onr_facts doubts; // Only possibly_same
};

onr_status
onr_resolver_open(onr_arena *arena, const onr_lexicon *lexicon, onr_resolver **out,
                  onr_error *err)
{
    *out = NULL;
    onr_resolver *const resolver = onr_arena_alloc(arena, sizeof(*resolver));
    ONR_TRY(onr_tables_open(lexicon, &resolver->tables, err));
    *out = resolver;
    return ONR_OK;
}

void
onr_resolver_decide(onr_resolver *resolver, const onr_decisions *decisions)
{
    resolver->decisions = decisions;
}

void
onr_resolve_key(onr_slice url, const char *sha256, char key[ONR_RESOLVE_KEY_SIZE])
{
    if (url.len) {
        onr_sha256_text(url, key);
    } else {
        memcpy(key, sha256, ONR_RESOLVE_KEY_SIZE);
    }
}

onr_resolution *
onr_resolution_new(const onr_resolver *resolver, onr_arena *arena)
{
    onr_resolution *const resolution = onr_arena_alloc(arena, sizeof(*resolution));
    resolution->decisions = resolver->decisions;
    onr_sketch_open(&resolution->pool, arena, &resolver->tables);
    return resolution;
}

void
onr_resolution_drop(onr_resolution *resolution)
{
    onr_sketch_drop(&resolution->pool);
}

onr_status
onr_resolution_add(onr_resolution *resolution, const onr_facts *facts, onr_error *err)
{
    return onr_sketch_add(&resolution->pool, facts, err);
}

static int
compare_doubts(const void *left, const void *right)
{
    const onr_possibly_same *const p = left, *const q = right;
    const int order = onr_slice_compare(p->a, q->a);
    return order ? order : onr_slice_compare(p->b, q->b);
}

static void
add_doubt(onr_resolution *resolution, onr_slice a, onr_slice b, float score)
{
    if (!a.len || !b.len) { // Somebody who is left out
        return;
    }
    const bool sorted = onr_slice_compare(a, b) < 0;
    *ONR_PUSH(resolution->pool.arena, &resolution->doubts.possibly_same) =
        (onr_possibly_same){sorted ? a : b, sorted ? b : a, score};
}

static void
list_doubts(onr_resolution *resolution)
{
    const onr_sketch_pool *const pool = &resolution->pool;
    for (size_t i = 0; i < pool->doubtful_parties.count; ++i) {
        const onr_sketch_pair *const pair = &pool->doubtful_parties.items[i];
        add_doubt(resolution, pool->parties[pair->a].id, pool->parties[pair->b].id,
                  pair->score);
    }
    for (size_t i = 0; i < pool->doubtful_events.count; ++i) {
        const onr_sketch_pair *const pair = &pool->doubtful_events.items[i];
        add_doubt(resolution, pool->events[pair->a].id, pool->events[pair->b].id,
                  pair->score);
    }
    onr_possibly_same *const items = resolution->doubts.possibly_same.items;
    if (items) {
        qsort(items, resolution->doubts.possibly_same.count, sizeof(*items),
              compare_doubts);
    }
}

static void
group(onr_sketch_pool *pool)
{
    onr_arena *const scratch = onr_arena_child(pool->arena);
    onr_groups parties;
    onr_context context;
    onr_sketch_pairs pairs = {0};
    onr_groups_open(&parties, scratch, pool->party_count, onr_group_parties_clash, pool);
    for (size_t i = 0; i < pool->parties_same.count; ++i) {
        onr_groups_force(&parties, pool->parties_same.items[i].a,
                         pool->parties_same.items[i].b);
    }
    onr_group_places(pool);
    onr_group_agencies(pool, &parties);
    onr_context_open(&context, pool, scratch);
    onr_group_people(pool, &context, &parties, &pairs, scratch);
    onr_group_stories(pool, &context, &parties, &pairs, scratch);
    onr_groups_doubts(&parties, pool->arena, &pairs,
                      pool->tables->weights[ONR_W_PERSON_DOUBT], &pool->doubtful_parties);
    onr_context_regroup(&context, pool);
    onr_group_events(pool, &context);
    onr_arena_free(scratch);
}

void
onr_resolution_run(onr_resolution *resolution)
{
    onr_sketch_order(&resolution->pool);
    group(&resolution->pool);
    onr_naming_run(&resolution->pool);
    if (resolution->decisions &&
        onr_decide_note(&resolution->pool, resolution->decisions)) {
        onr_sketch_separate(&resolution->pool);
        group(&resolution->pool);
        onr_naming_run(&resolution->pool);
    }
    list_doubts(resolution);
}

size_t
onr_resolution_count(const onr_resolution *resolution)
{
    return resolution->pool.document_count;
}

size_t
onr_resolution_document(const onr_resolution *resolution, size_t i)
{
    return resolution->pool.documents[i].given;
}

void
onr_resolution_apply(const onr_resolution *resolution, size_t i, onr_arena *arena,
                     onr_facts *facts)
{
    onr_naming_apply(&resolution->pool, (uint32_t)i, arena, facts);
    onr_decide_suppress(&resolution->pool, (uint32_t)i, arena, facts);
}

void
onr_resolution_possibly_same(const onr_resolution *resolution, onr_facts *out)
{
    out->possibly_same = resolution->doubts.possibly_same;
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

onr_status
onr_resolve(const onr_resolver *resolver, onr_arena *arena,
            const onr_facts *const *documents, size_t count, onr_facts *out,
            onr_error *err)
{
    onr_resolution *const resolution = onr_resolution_new(resolver, arena);
    *out = (onr_facts){0};
    for (size_t i = 0; i < count; ++i) {
        const onr_status status = onr_resolution_add(resolution, documents[i], err);
        if (status != ONR_OK) {
            onr_resolution_drop(resolution);
            return status;
        }
    }
    onr_resolution_run(resolution);
    const size_t kept = onr_resolution_count(resolution);
    onr_facts *const named = onr_arena_array(arena, kept, sizeof(*named));
    for (size_t i = 0; i < kept; ++i) {
        named[i] = own_nodes(arena, documents[onr_resolution_document(resolution, i)]);
        onr_resolution_apply(resolution, i, arena, &named[i]);
    }
    onr_merge(arena, named, kept, out);
    onr_resolution_possibly_same(resolution, out);
    return ONR_OK;
}
