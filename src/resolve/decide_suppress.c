/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/decide.h"
#include "resolve/slug.h"

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

/** Whether a text that was cut off behind, or in front, may have a part of a name there. */
static bool
tells_part(const suppressing *s, onr_slice text, bool behind)
{
    enum { LEAST = 4 }; // Three letters and the space beside them
    const onr_slice folded = onr_slug_fold(s->arena, text);
    const onr_slice padded = onr_slice_of(
        onr_arena_printf(s->arena, behind ? " %.*s" : "%.*s ", ONR_ARG(folded)));
    for (size_t i = 0; i < s->names.count; ++i) {
        const onr_slice name = s->names.items[i];
        for (size_t cut = LEAST; cut < name.len; ++cut) {
            const onr_slice part = behind
                                       ? onr_slice_part(name, 0, cut)
                                       : onr_slice_part(name, name.len - cut, name.len);
            if (behind ? onr_slice_ends(padded, part) : onr_slice_starts(padded, part)) {
                return true;
            }
        }
    }
    return tells_name(s, text);
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
        e.prefix = tells_part(s, e.prefix, false) ? (onr_slice){"", 0} : e.prefix;
        e.suffix = tells_part(s, e.suffix, true) ? (onr_slice){"", 0} : e.suffix;
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
