/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/merging.h"

#include <stdlib.h>

static int
compare_texts(const void *left, const void *right)
{
    return onr_slice_compare(*(const onr_slice *)left, *(const onr_slice *)right);
}

static int
compare_indices(const void *left, const void *right)
{
    const uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

static int
compare_evidence(const void *left, const void *right)
{
    const onr_evidence *const a = left, *const b = right;
    const uint32_t x[] = {a->article, a->begin, a->end},
                   y[] = {b->article, b->begin, b->end};
    for (size_t i = 0; i < ONR_COUNT(x); ++i) {
        if (x[i] != y[i]) {
            return x[i] < y[i] ? -1 : 1;
        }
    }
    return 0;
}

static void
sort(void *items, size_t count, size_t size, int (*compare)(const void *, const void *))
{
    if (count > 1) {
        qsort(items, count, size, compare);
    }
}

static void
settle_evidence(onr_evidence_list *list)
{
    sort(list->items, list->count, sizeof(*list->items), compare_evidence);
    size_t kept = 0;
    for (size_t i = 0; i < list->count; ++i) {
        if (!kept || compare_evidence(&list->items[kept - 1], &list->items[i])) {
            list->items[kept++] = list->items[i];
        }
    }
    list->count = kept;
}

#define SETTLE(list, compare)                                                            \
    sort((list)->items, (list)->count, sizeof(*(list)->items), compare)

static int
compare_roles(const void *left, const void *right)
{
    const onr_role *const a = left, *const b = right;
    const int order = onr_slice_compare(a->role, b->role);
    return order ? order : (a->party > b->party) - (a->party < b->party);
}

static void
settle_event(onr_event *event)
{
    SETTLE(&event->roles, compare_roles);
    for (size_t i = 0; i < event->roles.count; ++i) {
        settle_evidence(&event->roles.items[i].evidence);
    }
    SETTLE(&event->offenses, compare_texts);
    SETTLE(&event->instruments, compare_texts);
    SETTLE(&event->terms, compare_texts);
    SETTLE(&event->places, compare_indices);
    SETTLE(&event->concerns, compare_indices);
    SETTLE(&event->articles, compare_indices);
    settle_evidence(&event->evidence);
}

static int
compare_relations(const void *left, const void *right)
{
    const onr_relation *const a = left, *const b = right;
    const int order = onr_slice_compare(a->kind, b->kind);
    if (order) {
        return order;
    }
    if (a->from != b->from) {
        return a->from < b->from ? -1 : 1;
    }
    return (a->to > b->to) - (a->to < b->to);
}

/* Relations of one kind and pair, with the evidence of all. */
static void
settle_relations(onr_arena *arena, onr_facts *facts)
{
    onr_relation *const items = facts->relations.items;
    size_t kept = 0;
    SETTLE(&facts->relations, compare_relations);
    for (size_t i = 0; i < facts->relations.count; ++i) {
        if (!kept || compare_relations(&items[kept - 1], &items[i])) {
            items[kept++] = items[i];
            continue;
        }
        for (size_t j = 0; j < items[i].evidence.count; ++j) {
            *ONR_PUSH(arena, &items[kept - 1].evidence) = items[i].evidence.items[j];
        }
    }
    facts->relations.count = kept;
    for (size_t i = 0; i < kept; ++i) {
        settle_evidence(&items[i].evidence);
    }
}

void
onr_merging_settle(onr_arena *arena, onr_facts *facts)
{
    for (size_t i = 0; i < facts->parties.count; ++i) {
        SETTLE(&facts->parties.items[i].aliases, compare_texts);
        SETTLE(&facts->parties.items[i].same_as, compare_texts);
        settle_evidence(&facts->parties.items[i].evidence);
    }
    for (size_t i = 0; i < facts->places.count; ++i) {
        settle_evidence(&facts->places.items[i].evidence);
    }
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        settle_evidence(&facts->tenures.items[i].evidence);
    }
    for (size_t i = 0; i < facts->events.count; ++i) {
        settle_event(&facts->events.items[i]);
    }
    for (size_t i = 0; i < facts->claims.count; ++i) {
        settle_evidence(&facts->claims.items[i].evidence);
    }
    settle_relations(arena, facts);
}
