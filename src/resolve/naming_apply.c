/* SPDX-License-Identifier: Apache-2.0 */
#include "base/map.h"
#include "resolve/label.h"
#include "resolve/naming.h"
#include "resolve/slug.h"

/* The label of an event that only one story tells of: made when it is asked for, to save memory. */
static onr_slice
label_alone(const onr_sketch_pool *pool, onr_arena *arena, const onr_sketch_event *event)
{
    onr_sketch_event alone = *event;
    alone.role_count = 0;
    alone.roles = onr_arena_array(arena, event->role_count, sizeof(*alone.roles));
    onr_label_join(pool, event, &alone);
    return onr_label_event(arena, pool, &alone);
}

static void
apply_party(onr_arena *arena, const onr_sketch_party *root, onr_party *party)
{
    const onr_slice label = onr_symbol_slice(root->group_label);
    party->id = root->id;
    if (onr_slice_equal(label, party->label)) {
        return;
    }
    onr_slice_list aliases = {0};
    *ONR_PUSH(arena, &aliases) = party->label;
    for (size_t i = 0; i < party->aliases.count; ++i) {
        if (!onr_slice_equal(party->aliases.items[i], label)) {
            *ONR_PUSH(arena, &aliases) = party->aliases.items[i];
        }
    }
    party->aliases = aliases;
    party->label = label;
}

static onr_slice
id_of_party(const onr_facts *facts, uint32_t party)
{
    return party < facts->parties.count ? onr_slug_tail(facts->parties.items[party].id)
                                        : (onr_slice){"", 0};
}

static void
name_tenure(onr_arena *arena, const onr_facts *facts, onr_tenure *tenure)
{
    const onr_slice holder = id_of_party(facts, tenure->holder);
    const onr_slice agency = id_of_party(facts, tenure->agency);
    const onr_slice title = onr_slug(arena, tenure->title);
    const onr_slice status = onr_slice_lower(arena, tenure->status);
    tenure->id = onr_slice_of(onr_arena_printf(
        arena, "tenure-%.*s-%.*s%s%.*s%s%.*s", ONR_ARG(holder), ONR_ARG(title),
        agency.len ? "-" : "", ONR_ARG(agency), status.len ? "-" : "", ONR_ARG(status)));
}

/* Claims stand at the place of their first evidence; two at one place are told apart by what they say. */
static void
name_claim(onr_arena *arena, onr_map *used, onr_slice article, const onr_facts *facts,
           onr_claim *claim)
{
    const onr_slice speaker = id_of_party(facts, claim->speaker);
    const onr_slice about = claim->about < facts->events.count
                                ? facts->events.items[claim->about].id
                                : (onr_slice){"", 0};
    const char *const content =
        onr_arena_printf(arena, "%.*s\n%.*s\n%.*s\n%.*s", ONR_ARG(claim->stance),
                         ONR_ARG(speaker), ONR_ARG(about), ONR_ARG(claim->quote));
    const onr_slice hash = onr_slug_hash(arena, onr_slice_of(content));
    const char *id;
    if (claim->evidence.count) {
        id = onr_arena_printf(arena, "claim-%.*s-%u-%u", ONR_ARG(article),
                              claim->evidence.items[0].begin,
                              claim->evidence.items[0].end);
    } else {
        id = onr_arena_printf(arena, "claim-%.*s-%.*s", ONR_ARG(article), ONR_ARG(hash));
    }
    claim->id = onr_slice_of(id);
    for (unsigned i = 1; onr_map_get(used, claim->id); ++i) {
        claim->id = onr_slice_of(
            i == 1 ? onr_arena_printf(arena, "%s-%.*s", id, ONR_ARG(hash))
                   : onr_arena_printf(arena, "%s-%.*s-%u", id, ONR_ARG(hash), i));
    }
    onr_map_set(used, claim->id, claim);
}

void
onr_naming_apply(const onr_sketch_pool *pool, uint32_t document, onr_arena *arena,
                 onr_facts *facts)
{
    const onr_sketch_document *const doc = &pool->documents[document];
    facts->articles.items[0].id = doc->id;
    for (uint32_t i = 0; i < doc->party_count; ++i) {
        const uint32_t root = pool->parties[doc->parties + i].root;
        apply_party(arena, &pool->parties[root], &facts->parties.items[i]);
    }
    for (uint32_t i = 0; i < doc->place_count; ++i) {
        const uint32_t root = pool->places[doc->places + i].root;
        facts->places.items[i].id = pool->places[root].id;
        facts->places.items[i].label = onr_symbol_slice(pool->places[root].label);
    }
    for (uint32_t i = 0; i < doc->event_count; ++i) {
        const uint32_t root = pool->events[doc->events + i].root;
        facts->events.items[i].id = pool->events[root].id;
        const onr_slice label = pool->events[root].label;
        facts->events.items[i].label =
            label.len ? label : label_alone(pool, arena, &pool->events[root]);
    }
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        name_tenure(arena, facts, &facts->tenures.items[i]);
    }
    onr_map *const used = onr_map_new(arena);
    for (size_t i = 0; i < facts->claims.count; ++i) {
        name_claim(arena, used, onr_slug_tail(doc->id), facts, &facts->claims.items[i]);
    }
}
