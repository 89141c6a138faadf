/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/decide.h"

#include "base/map.h"
#include "resolve/slug.h"

#include <stdlib.h>

/* ---- Ids ---- */

typedef struct {
    onr_sketch_pool *pool;
    onr_map *parties, *events, *documents; // Index and one of each id
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
    if (first == ONR_NO_FACT || second == ONR_NO_FACT) {
        return;
    }
    if (party != ONR_NO_FACT) {
        add_pair(n, &n->pool->parties_apart, party_in(n, party, first),
                 party_in(n, party, second));
    } else if (event != ONR_NO_FACT) {
        add_pair(n, &n->pool->events_apart, event_in(n, event, first),
                 event_in(n, event, second));
    }
}

static void
note_suppress(noting *n, uint32_t root)
{
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
        add_pair(n, &n->pool->parties_same, party, find(n->parties, decision->other));
        add_pair(n, &n->pool->events_same, event, find(n->events, decision->other));
        break;
    case ONR_DECISION_DIFFERENT:
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
        note_suppress(n, party);
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
    noting n = {.pool = pool};
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

/* ---- Leaving people out ---- */

typedef struct {
    onr_arena *arena;
    onr_facts *facts;
    onr_slice_list names; // Folded, with a space at both ends
    uint32_t *moved;      // [party count] new index, or ONR_NO_FACT
} suppressing;

static void
add_name(suppressing *s, onr_slice text)
{
    const onr_slice folded = onr_slug_fold(s->arena, text);
    if (folded.len) {
        *ONR_PUSH(s->arena, &s->names) =
            onr_slice_of(onr_arena_printf(s->arena, " %.*s ", ONR_ARG(folded)));
    }
}

static bool
tells_name(const suppressing *s, onr_slice text)
{
    const onr_slice folded = onr_slug_fold(s->arena, text);
    const onr_slice padded =
        onr_slice_of(onr_arena_printf(s->arena, " %.*s ", ONR_ARG(folded)));
    for (size_t i = 0; i < s->names.count; ++i) {
        if (onr_slice_find(padded, s->names.items[i], 0) != SIZE_MAX) {
            return true;
        }
    }
    return false;
}

static void
clean_evidence(const suppressing *s, onr_evidence_list *list)
{
    onr_evidence_list kept = {0};
    for (size_t i = 0; i < list->count; ++i) {
        onr_evidence e = list->items[i];
        if (tells_name(s, e.exact)) {
            continue;
        }
        e.prefix = tells_name(s, e.prefix) ? (onr_slice){"", 0} : e.prefix;
        e.suffix = tells_name(s, e.suffix) ? (onr_slice){"", 0} : e.suffix;
        *ONR_PUSH(s->arena, &kept) = e;
    }
    *list = kept;
}

static void
remove_parties(suppressing *s, const onr_sketch_party *sketches)
{
    onr_facts *const facts = s->facts;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < facts->parties.count; ++i) {
        s->moved[i] = sketches[i].suppressed ? ONR_NO_FACT : kept;
        if (!sketches[i].suppressed) {
            facts->parties.items[kept] = facts->parties.items[i];
            clean_evidence(s, &facts->parties.items[kept++].evidence);
        }
    }
    facts->parties.count = kept;
}

static void
clean_event(const suppressing *s, onr_event *event)
{
    size_t kept = 0;
    onr_role *const roles =
        onr_arena_array(s->arena, event->roles.count, sizeof(*event->roles.items));
    for (size_t i = 0; i < event->roles.count; ++i) {
        onr_role role = event->roles.items[i];
        role.party = s->moved[role.party];
        if (role.party != ONR_NO_FACT) {
            clean_evidence(s, &role.evidence);
            roles[kept++] = role;
        }
    }
    event->roles.items = roles;
    event->roles.count = event->roles.capacity = kept;
    clean_evidence(s, &event->evidence);
}

static void
clean_tenures(const suppressing *s)
{
    size_t kept = 0;
    for (size_t i = 0; i < s->facts->tenures.count; ++i) {
        onr_tenure tenure = s->facts->tenures.items[i];
        tenure.holder = s->moved[tenure.holder];
        tenure.agency =
            tenure.agency == ONR_NO_FACT ? ONR_NO_FACT : s->moved[tenure.agency];
        if (tenure.holder != ONR_NO_FACT) {
            clean_evidence(s, &tenure.evidence);
            s->facts->tenures.items[kept++] = tenure;
        }
    }
    s->facts->tenures.count = kept;
}

static void
clean_claims(const suppressing *s)
{
    size_t kept = 0;
    for (size_t i = 0; i < s->facts->claims.count; ++i) {
        onr_claim claim = s->facts->claims.items[i];
        const bool by_them =
            claim.speaker != ONR_NO_FACT && s->moved[claim.speaker] == ONR_NO_FACT;
        if (!by_them && !tells_name(s, claim.quote)) {
            claim.speaker =
                claim.speaker == ONR_NO_FACT ? ONR_NO_FACT : s->moved[claim.speaker];
            clean_evidence(s, &claim.evidence);
            s->facts->claims.items[kept++] = claim;
        }
    }
    s->facts->claims.count = kept;
}

static void
clean_relations(const suppressing *s)
{
    struct {
        onr_relation *items;
        size_t count, capacity;
    } kept = {0};
    for (size_t i = 0; i < s->facts->relations.count; ++i) {
        onr_relation relation = s->facts->relations.items[i];
        relation.from = s->moved[relation.from];
        relation.to = s->moved[relation.to];
        if (relation.from != ONR_NO_FACT && relation.to != ONR_NO_FACT) {
            clean_evidence(s, &relation.evidence);
            *ONR_PUSH(s->arena, &kept) = relation;
        }
    }
    s->facts->relations.items = kept.items;
    s->facts->relations.count = kept.count;
    s->facts->relations.capacity = kept.capacity;
}

static void
gather_names(suppressing *s, const onr_sketch_party *sketches)
{
    for (size_t i = 0; i < s->facts->parties.count; ++i) {
        const onr_party *const party = &s->facts->parties.items[i];
        if (sketches[i].suppressed) {
            add_name(s, party->label);
            add_name(s, onr_symbol_slice(sketches[i].full_name.surname));
            for (size_t j = 0; j < party->aliases.count; ++j) {
                add_name(s, party->aliases.items[j]);
            }
        }
    }
}

void
onr_decide_suppress(const onr_sketch_pool *pool, uint32_t document, onr_arena *arena,
                    onr_facts *facts)
{
    const onr_sketch_document *const doc = &pool->documents[document];
    const onr_sketch_party *const sketches = pool->parties + doc->parties;
    suppressing s = {.arena = arena, .facts = facts};
    gather_names(&s, sketches);
    if (!s.names.count) {
        return;
    }
    s.moved = onr_arena_array(arena, facts->parties.count, sizeof(*s.moved));
    remove_parties(&s, sketches);
    for (size_t i = 0; i < facts->events.count; ++i) {
        clean_event(&s, &facts->events.items[i]);
    }
    for (size_t i = 0; i < facts->places.count; ++i) {
        clean_evidence(&s, &facts->places.items[i].evidence);
    }
    clean_tenures(&s);
    clean_claims(&s);
    clean_relations(&s);
    onr_article *const article = &facts->articles.items[0];
    article->title = tells_name(&s, article->title) ? (onr_slice){"", 0} : article->title;
}
