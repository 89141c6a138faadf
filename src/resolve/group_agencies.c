/* SPDX-License-Identifier: Apache-2.0 */
/* Agencies and places have names that are meant to tell them apart, once they are brought to one form; what is left is
   to keep the bodies of one name in two states apart.  A node joins the first set, in order of documents, whose state
   does not contradict its own: later documents cannot move earlier ones. */
#include "resolve/group.h"

#include "base/map.h"

/* Sets of one name, linked in order of their first node. */
typedef struct named_set {
    uint32_t root;
    onr_symbol state; // Null until a node tells it
    struct named_set *next;
} named_set;

static uint32_t
find_set(onr_arena *arena, onr_map *sets, onr_slice key, uint32_t node, onr_symbol state)
{
    named_set **place = (named_set **)onr_map_at(sets, key);
    for (; *place; place = &(*place)->next) {
        if (!state || !(*place)->state || (*place)->state == state) {
            (*place)->state = (*place)->state ? (*place)->state : state;
            return (*place)->root;
        }
    }
    *place = onr_arena_alloc(arena, sizeof(**place));
    **place = (named_set){node, state, NULL};
    return node;
}

void
onr_group_places(onr_sketch_pool *pool)
{
    onr_arena *const scratch = onr_arena_child(pool->arena);
    onr_map *const sets = onr_map_new(scratch);
    for (uint32_t i = 0; i < pool->place_count; ++i) {
        onr_sketch_place *const place = &pool->places[i];
        const onr_slice town = onr_symbol_slice(place->town);
        const bool is_state = onr_table_find(pool->tables->states, town) != NULL;
        const onr_symbol state =
            place->state ? place->state : pool->documents[place->document].state;
        if (town.len) {
            place->root = find_set(scratch, sets, town, i, is_state ? NULL : state);
        }
    }
    onr_arena_free(scratch);
}

/* The state that tells bodies of one name apart: chains and federal bodies are the same everywhere. */
static onr_symbol
state_of(const onr_sketch_pool *pool, const onr_sketch_party *party)
{
    const onr_slice kind = onr_symbol_slice(party->kind);
    const bool local = party->agency_name.function ||
                       onr_slice_equal(kind, ONR_LIT("School")) ||
                       onr_slice_equal(kind, ONR_LIT("MedicalFacility")) ||
                       onr_slice_equal(kind, ONR_LIT("LawFirm"));
    if (party->agency_name.state) {
        return party->agency_name.state;
    }
    return local ? pool->documents[party->document].state : NULL;
}

void
onr_group_agencies(onr_sketch_pool *pool, onr_groups *groups)
{
    onr_arena *const scratch = onr_arena_child(pool->arena);
    onr_map *const sets = onr_map_new(scratch);
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        const onr_sketch_party *const party = &pool->parties[i];
        if (party->person || !party->agency_name.key ||
            (party->agency_name.function && !party->agency_name.owner) ||
            (party->agency_name.is_letters &&
             onr_slice_equal_nocase(onr_symbol_slice(party->agency_name.key),
                                    onr_symbol_slice(party->label)) &&
             !onr_table_find(pool->tables->forms,
                             onr_symbol_slice(party->agency_name.key)))) {
            continue;
        }
        const onr_slice key = onr_symbol_slice(party->agency_name.key);
        const uint32_t root = find_set(scratch, sets, key, i, state_of(pool, party));
        (void)onr_groups_join(groups, root, i);
    }
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        pool->parties[i].root = onr_groups_root(groups, i);
    }
    onr_arena_free(scratch);
}
