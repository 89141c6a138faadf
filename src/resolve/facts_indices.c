/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/facts_fields.h"

static bool indices_fit(const void *from, const onr_facts_field *table,
                        const size_t limits[]);

static bool
spots_fit(const onr_evidence_list *list, size_t articles)
{
    for (size_t i = 0; i < list->count; ++i) {
        if (list->items[i].article >= articles) {
            return false;
        }
    }
    return true;
}

static bool
field_fits(const void *p, const onr_facts_field *f, const size_t limits[])
{
    const onr_facts_list *const list = p;
    switch (f->kind) {
    case ONR_FIELD_INDEX:
        return *(const uint32_t *)p == ONR_NO_FACT ||
               *(const uint32_t *)p < limits[f->target];
    case ONR_FIELD_INDICES:
        for (size_t i = 0; i < list->count; ++i) {
            if (((const uint32_t *)list->items)[i] >= limits[f->target]) {
                return false;
            }
        }
        return true;
    case ONR_FIELD_SPOTS:
        return spots_fit(p, limits[ONR_TARGET_ARTICLES]);
    case ONR_FIELD_LIST:
        for (size_t i = 0; i < list->count; ++i) {
            if (!indices_fit((const char *)list->items + i * f->size, f->table, limits)) {
                return false;
            }
        }
        return true;
    default:
        return true;
    }
}

static bool
indices_fit(const void *from, const onr_facts_field *table, const size_t limits[])
{
    for (const onr_facts_field *f = table; f->kind != ONR_FIELD_END; ++f) {
        if (!field_fits((const char *)from + f->offset, f, limits)) {
            return false;
        }
    }
    return true;
}

/* Some indices must be there; the tables allow "none" for each. */
static bool
needed_are_there(const onr_facts *facts)
{
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_event *const event = &facts->events.items[i];
        for (size_t j = 0; j < event->roles.count; ++j) {
            if (event->roles.items[j].party == ONR_NO_FACT) {
                return false;
            }
        }
        for (size_t j = 0; j < event->dates.count; ++j) {
            if (event->dates.items[j].article == ONR_NO_FACT) {
                return false;
            }
        }
        for (size_t j = 0; j < event->factualities.count; ++j) {
            if (event->factualities.items[j].article == ONR_NO_FACT) {
                return false;
            }
        }
    }
    for (size_t i = 0; i < facts->claims.count; ++i) {
        if (facts->claims.items[i].article == ONR_NO_FACT) {
            return false;
        }
    }
    for (size_t i = 0; i < facts->relations.count; ++i) {
        const onr_relation *const relation = &facts->relations.items[i];
        if (relation->from == ONR_NO_FACT || relation->to == ONR_NO_FACT) {
            return false;
        }
    }
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        if (facts->tenures.items[i].holder == ONR_NO_FACT) {
            return false;
        }
    }
    return true;
}

bool
onr_facts_indices_fit(const onr_facts *facts)
{
    const size_t limits[ONR_TARGET_COUNT] = {
        [ONR_TARGET_ARTICLES] = facts->articles.count,
        [ONR_TARGET_PARTIES] = facts->parties.count,
        [ONR_TARGET_PLACES] = facts->places.count,
        [ONR_TARGET_EVENTS] = facts->events.count,
    };
    return indices_fit(facts, onr_facts_fields, limits) && needed_are_there(facts);
}
