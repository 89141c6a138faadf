/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/decide.h"

#include "base/map.h"

#include <stdlib.h>

/* ---- Ids ---- */

typedef struct {
    onr_sketch_pool *pool;
    onr_map *parties, *events, *documents; // Index and one of each id
    void (*complain)(const onr_error *warning);
    bool noted;
} noting;

static void
enter(onr_map *map, onr_slice id, uint32_t index)
{
    if (id.len) {
        onr_map_set(map, id, (void *)((uintptr_t)index + 1));
    }
}

static uint32_t
find(const onr_map *map, onr_slice id)
{
    const uintptr_t found = (uintptr_t)onr_map_get(map, id);
    return found ? (uint32_t)(found - 1) : ONR_NO_FACT;
}

static void
enter_all(noting *n, onr_arena *scratch)
{
    n->parties = onr_map_new(scratch);
    n->events = onr_map_new(scratch);
    n->documents = onr_map_new(scratch);
    for (uint32_t i = 0; i < n->pool->party_count; ++i) {
        enter(n->parties, n->pool->parties[i].id, i);
    }
    for (uint32_t i = 0; i < n->pool->event_count; ++i) {
        enter(n->events, n->pool->events[i].id, i);
    }
    for (uint32_t i = 0; i < n->pool->document_count; ++i) {
        enter(n->documents, n->pool->documents[i].id, i);
    }
}

/* ---- What nothing answers to ---- */

static void
pass_over(const noting *n, const onr_decision *decision, onr_slice id, const char *why)
{
    onr_error warning = {0};
    if (n->complain) {
        (void)onr_error_set(&warning, ONR_NOT_FOUND, decision->file, decision->line, 0,
                            "decision passed over: \"%.*s\" %s", ONR_ARG(id), why);
        n->complain(&warning);
    }
}

/* Whether a party or an event has the id; complain if none does. */
static bool
is_known(const noting *n, const onr_decision *decision, onr_slice id)
{
    const bool known =
        find(n->parties, id) != ONR_NO_FACT || find(n->events, id) != ONR_NO_FACT;
    if (!known) {
        pass_over(n, decision, id, "is in none of the stories");
    }
    return known;
}

static bool
is_known_article(const noting *n, const onr_decision *decision, onr_slice id)
{
    const bool known = find(n->documents, id) != ONR_NO_FACT;
    if (!known) {
        pass_over(n, decision, id, "is none of the articles");
    }
    return known;
}

/* Two ids of parties or two of events. */
static bool
is_pair(const noting *n, const onr_decision *decision)
{
    const bool first = is_known(n, decision, decision->id);
    const bool second = is_known(n, decision, decision->other);
    if (first && second &&
        (find(n->parties, decision->id) == ONR_NO_FACT) !=
            (find(n->parties, decision->other) == ONR_NO_FACT)) {
        pass_over(n, decision, decision->other, "is no such thing as the other");
        return false;
    }
    return first && second;
}

/* ---- Ties ---- */

static void
add_pair(noting *n, onr_sketch_pairs *pairs, uint32_t a, uint32_t b)
{
    if (a != ONR_NO_FACT && b != ONR_NO_FACT && a != b) {
        *ONR_PUSH(n->pool->arena, pairs) =
            (onr_sketch_pair){a < b ? a : b, a < b ? b : a, 0};
        n->noted = true;
    }
}

/* The party of a group that stands in a document. */
static uint32_t
party_in(const noting *n, uint32_t root, uint32_t document)
{
    const onr_sketch_document *const doc = &n->pool->documents[document];
    for (uint32_t i = doc->parties; i < doc->parties + doc->party_count; ++i) {
        if (n->pool->parties[i].root == root) {
            return i;
        }
    }
    return ONR_NO_FACT;
}

static uint32_t
event_in(const noting *n, uint32_t root, uint32_t document)
{
    const onr_sketch_document *const doc = &n->pool->documents[document];
    for (uint32_t i = doc->events; i < doc->events + doc->event_count; ++i) {
        if (n->pool->events[i].root == root) {
            return i;
        }
    }
    return ONR_NO_FACT;
}

static void
note_apart(noting *n, const onr_decision *decision)
{
    const uint32_t first = find(n->documents, decision->other);
    const uint32_t second = find(n->documents, decision->third);
    const uint32_t party = find(n->parties, decision->id);
    const uint32_t event = find(n->events, decision->id);
    if (!is_known(n, decision, decision->id) ||
        !is_known_article(n, decision, decision->other) ||
        !is_known_article(n, decision, decision->third)) {
        return;
    }
    const bool person = party != ONR_NO_FACT;
    const uint32_t a = person ? party_in(n, party, first) : event_in(n, event, first);
    const uint32_t b = person ? party_in(n, party, second) : event_in(n, event, second);
    if (a == ONR_NO_FACT || b == ONR_NO_FACT) {
        pass_over(n, decision, decision->id, "is not in both articles");
    }
    add_pair(n, person ? &n->pool->parties_apart : &n->pool->events_apart, a, b);
}

static void
note_suppress(noting *n, const onr_decision *decision)
{
    const uint32_t root = find(n->parties, decision->id);
    if (!is_known(n, decision, decision->id)) {
        return;
    }
    if (root == ONR_NO_FACT || !n->pool->parties[root].person) {
        pass_over(n, decision, decision->id, "is no person");
    }
    for (uint32_t i = 0; root != ONR_NO_FACT && i < n->pool->party_count; ++i) {
        if (n->pool->parties[i].root == root && n->pool->parties[i].person) {
            n->pool->parties[i].suppressed = true;
            n->noted = true;
        }
    }
}

static void
note_label(noting *n, const onr_decision *decision)
{
    const uint32_t party = find(n->parties, decision->id);
    const uint32_t event = find(n->events, decision->id);
    (void)is_known(n, decision, decision->id);
    if (party != ONR_NO_FACT) {
        n->pool->parties[party].decided_label =
            onr_symbols_intern(n->pool->symbols, decision->other);
        n->noted = true;
    } else if (event != ONR_NO_FACT) {
        n->pool->events[event].decided_label =
            onr_symbols_intern(n->pool->symbols, decision->other);
        n->noted = true;
    }
}

static void
note(noting *n, const onr_decision *decision)
{
    const uint32_t party = find(n->parties, decision->id);
    const uint32_t event = find(n->events, decision->id);
    switch (decision->kind) {
    case ONR_DECISION_SAME:
        if (!is_pair(n, decision)) {
            break;
        }
        add_pair(n, &n->pool->parties_same, party, find(n->parties, decision->other));
        add_pair(n, &n->pool->events_same, event, find(n->events, decision->other));
        break;
    case ONR_DECISION_DIFFERENT:
        if (!is_pair(n, decision)) {
            break;
        }
        add_pair(n, &n->pool->parties_apart, party, find(n->parties, decision->other));
        add_pair(n, &n->pool->events_apart, event, find(n->events, decision->other));
        break;
    case ONR_DECISION_APART:
        note_apart(n, decision);
        break;
    case ONR_DECISION_RENAME:
        note_label(n, decision);
        break;
    case ONR_DECISION_SUPPRESS:
        note_suppress(n, decision);
        break;
    }
}

static void
leave_roles(onr_sketch_pool *pool)
{
    for (uint32_t i = 0; i < pool->event_count; ++i) {
        onr_sketch_event *const event = &pool->events[i];
        uint16_t kept = 0;
        for (uint16_t j = 0; j < event->role_count; ++j) {
            if (!pool->parties[event->roles[j].party].suppressed) {
                event->roles[kept++] = event->roles[j];
            }
        }
        event->role_count = kept;
    }
}

static int
compare_pairs(const void *left, const void *right)
{
    const onr_sketch_pair *const p = left, *const q = right;
    if (p->a != q->a) {
        return p->a < q->a ? -1 : 1;
    }
    return (p->b > q->b) - (p->b < q->b);
}

static void
sort_pairs(onr_sketch_pairs *pairs)
{
    if (pairs->count) {
        qsort(pairs->items, pairs->count, sizeof(*pairs->items), compare_pairs);
    }
}

bool
onr_decide_note(onr_sketch_pool *pool, const onr_decisions *decisions)
{
    onr_arena *const scratch = onr_arena_child(pool->arena);
    noting n = {.pool = pool, .complain = decisions->complain};
    enter_all(&n, scratch);
    for (size_t i = 0; i < decisions->count; ++i) {
        note(&n, &decisions->items[i]);
    }
    sort_pairs(&pool->parties_apart);
    sort_pairs(&pool->events_apart);
    leave_roles(pool);
    onr_arena_free(scratch);
    return n.noted;
}

bool
onr_decide_is_apart(const onr_sketch_pairs *apart, uint32_t a, uint32_t b)
{
    const onr_sketch_pair key = {a < b ? a : b, a < b ? b : a, 0};
    return apart->count &&
           bsearch(&key, apart->items, apart->count, sizeof(key), compare_pairs) != NULL;
}
