/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/bystanders.h"

/* Does something to each reference to a party. */
typedef void (*visitor)(uint32_t *party, uint32_t *numbers);

static void
visit_all(onr_facts *facts, visitor visit, uint32_t *numbers)
{
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        visit(&facts->tenures.items[i].holder, numbers);
        visit(&facts->tenures.items[i].agency, numbers);
    }
    for (size_t i = 0; i < facts->events.count; ++i) {
        onr_event *const event = &facts->events.items[i];
        for (size_t r = 0; r < event->roles.count; ++r) {
            visit(&event->roles.items[r].party, numbers);
        }
    }
    for (size_t i = 0; i < facts->claims.count; ++i) {
        visit(&facts->claims.items[i].speaker, numbers);
    }
    for (size_t i = 0; i < facts->relations.count; ++i) {
        visit(&facts->relations.items[i].from, numbers);
        visit(&facts->relations.items[i].to, numbers);
    }
}

static void
count(uint32_t *party, uint32_t *numbers)
{
    if (*party != ONR_NO_FACT) {
        ++numbers[*party];
    }
}

static void
renumber(uint32_t *party, uint32_t *numbers)
{
    if (*party != ONR_NO_FACT) {
        *party = numbers[*party];
    }
}

void
onr_bystanders_drop(onr_arena *arena, onr_facts *facts)
{
    uint32_t *const numbers =
        onr_arena_array(arena, facts->parties.count, sizeof(*numbers));
    size_t kept = 0;
    visit_all(facts, count, numbers);
    for (size_t i = 0; i < facts->parties.count; ++i) {
        const bool idle = facts->parties.items[i].unnamed && numbers[i] == 0;
        numbers[i] = (uint32_t)kept;
        if (!idle) {
            facts->parties.items[kept++] = facts->parties.items[i];
        }
    }
    facts->parties.count = kept;
    visit_all(facts, renumber, numbers);
}
