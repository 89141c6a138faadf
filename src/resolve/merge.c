/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/merge.h"

#include "resolve/merging.h"

#include <stdlib.h>

static size_t
nodes_of(const onr_facts *facts, int kind, const void **items, size_t *size)
{
    switch (kind) {
#define KIND(NAME, list)                                                                 \
    case NAME:                                                                           \
        *items = facts->list.items;                                                      \
        *size = sizeof(*facts->list.items);                                              \
        return facts->list.count;
        KIND(ONR_MERGE_ARTICLES, articles)
        KIND(ONR_MERGE_PARTIES, parties)
        KIND(ONR_MERGE_PLACES, places)
        KIND(ONR_MERGE_TENURES, tenures)
        KIND(ONR_MERGE_EVENTS, events)
    default:
        KIND(ONR_MERGE_CLAIMS, claims)
#undef KIND
    }
}

static int
compare_nodes(const void *left, const void *right)
{
    const onr_merge_node *const a = left, *const b = right;
    const int order = onr_slice_compare(a->id, b->id);
    if (order) {
        return order;
    }
    if (a->document != b->document) {
        return a->document < b->document ? -1 : 1;
    }
    return (a->index > b->index) - (a->index < b->index);
}

/* Sort the nodes of one kind by id and number the ids. */
static void
number_nodes(onr_merging *m, int kind)
{
    size_t total = 0, size;
    const void *items;
    m->moved[kind] = onr_arena_array(m->arena, m->count, sizeof(*m->moved[kind]));
    for (size_t i = 0; i < m->count; ++i) {
        const size_t count = nodes_of(&m->documents[i], kind, &items, &size);
        m->moved[kind][i] = onr_arena_array(m->arena, count, sizeof(uint32_t));
        total += count;
    }
    onr_merge_node *const nodes = onr_arena_array(m->arena, total, sizeof(*nodes));
    size_t at = 0;
    for (size_t i = 0; i < m->count; ++i) {
        const size_t count = nodes_of(&m->documents[i], kind, &items, &size);
        for (size_t j = 0; j < count; ++j) {
            const onr_slice *const id = (const void *)((const char *)items + j * size);
            nodes[at++] = (onr_merge_node){*id, (uint32_t)i, (uint32_t)j};
        }
    }
    if (total) {
        qsort(nodes, total, sizeof(*nodes), compare_nodes);
    }
    uint32_t number = 0;
    for (size_t i = 0; i < total; ++i) {
        number += i && !onr_slice_equal(nodes[i].id, nodes[i - 1].id);
        m->moved[kind][nodes[i].document][nodes[i].index] = number;
    }
    m->nodes[kind].items = nodes;
    m->nodes[kind].count = total;
}

uint32_t
onr_merging_move(const onr_merging *m, int kind, uint32_t document, uint32_t index)
{
    return index == ONR_NO_FACT ? index : m->moved[kind][document][index];
}

static const void *
source(const onr_merging *m, int kind, const onr_merge_node *n)
{
    const void *items;
    size_t size;
    nodes_of(&m->documents[n->document], kind, &items, &size);
    return (const char *)items + n->index * size;
}

/* Run `join` over the nodes of a kind, with a new element of `list` for each id. */
#define JOIN(m, KIND, list, join)                                                        \
    do {                                                                                 \
        for (size_t i = 0; i < (m)->nodes[KIND].count; ++i) {                            \
            const onr_merge_node *const n = &(m)->nodes[KIND].items[i];                  \
            if (!i || !onr_slice_equal(n->id, n[-1].id)) {                               \
                (void)ONR_PUSH((m)->arena, &(m)->out->list);                             \
            }                                                                            \
            join(m, &(m)->out->list.items[(m)->out->list.count - 1], source(m, KIND, n), \
                 n->document);                                                           \
        }                                                                                \
    } while (0)

/* Relations have no ids: all are listed, and settling puts equal ones together. */
static void
add_relations(const onr_merging *m)
{
    for (size_t i = 0; i < m->count; ++i) {
        for (size_t j = 0; j < m->documents[i].relations.count; ++j) {
            const onr_relation *const from = &m->documents[i].relations.items[j];
            onr_relation *const to = ONR_PUSH(m->arena, &m->out->relations);
            to->kind = from->kind;
            to->from = onr_merging_move(m, ONR_MERGE_PARTIES, (uint32_t)i, from->from);
            to->to = onr_merging_move(m, ONR_MERGE_PARTIES, (uint32_t)i, from->to);
            onr_merging_add_evidence(m, &to->evidence, &from->evidence, (uint32_t)i);
        }
    }
}

void
onr_merge(onr_arena *arena, const onr_facts *documents, size_t count, onr_facts *out)
{
    onr_merging m = {.arena = arena, .documents = documents, .count = count, .out = out};
    *out = (onr_facts){0};
    for (int kind = 0; kind < ONR_MERGE_KINDS; ++kind) {
        number_nodes(&m, kind);
    }
    JOIN(&m, ONR_MERGE_ARTICLES, articles, onr_merging_join_article);
    JOIN(&m, ONR_MERGE_PARTIES, parties, onr_merging_join_party);
    JOIN(&m, ONR_MERGE_PLACES, places, onr_merging_join_place);
    JOIN(&m, ONR_MERGE_TENURES, tenures, onr_merging_join_tenure);
    JOIN(&m, ONR_MERGE_EVENTS, events, onr_merging_join_event);
    JOIN(&m, ONR_MERGE_CLAIMS, claims, onr_merging_join_claim);
    add_relations(&m);
    onr_merging_settle(arena, out);
}
