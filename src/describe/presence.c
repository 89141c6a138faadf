/* SPDX-License-Identifier: Apache-2.0 */
/* Which articles each node stands in. */
#include "describe/describer.h"

static void
put_in(const onr_describer *d, onr_described *node, uint32_t article)
{
    onr_index_list *const list = &node->articles;
    size_t at = list->count;
    while (at > 0 && list->items[at - 1] > article) {
        --at;
    }
    if (article == ONR_NO_FACT || (at > 0 && list->items[at - 1] == article)) {
        return;
    }
    ONR_PUSH(d->scratch, list);
    memmove(&list->items[at + 1], &list->items[at],
            (list->count - 1 - at) * sizeof(*list->items));
    list->items[at] = article;
}

static void
put_in_evidence(const onr_describer *d, onr_described *node,
                const onr_evidence_list *evidence)
{
    for (size_t i = 0; i < evidence->count; ++i) {
        put_in(d, node, evidence->items[i].article);
    }
}

/** Put a node into all articles of another; no node is passed over. */
static void
put_in_those_of(const onr_describer *d, onr_described *nodes, uint32_t index,
                const onr_described *other)
{
    for (size_t i = 0; index != ONR_NO_FACT && i < other->articles.count; ++i) {
        put_in(d, &nodes[index], other->articles.items[i]);
    }
}

static void
find_events(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->events.count; ++i) {
        const onr_event *const event = &d->facts->events.items[i];
        onr_described *const node = &d->events[i];
        put_in_evidence(d, node, &event->evidence);
        for (size_t k = 0; k < event->articles.count; ++k) {
            put_in(d, node, event->articles.items[k]);
        }
        for (size_t k = 0; k < event->places.count; ++k) {
            put_in_those_of(d, d->places, event->places.items[k], node);
        }
        for (size_t k = 0; k < event->roles.count; ++k) {
            const onr_role *const role = &event->roles.items[k];
            put_in_evidence(d, &d->parties[role->party], &role->evidence);
            if (role->evidence.count == 0) {
                put_in_those_of(d, d->parties, role->party, node);
            }
        }
    }
}

static void
find_tenures(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &d->facts->tenures.items[i];
        onr_described *const node = &d->tenures[i];
        put_in_evidence(d, node, &tenure->evidence);
        put_in_those_of(d, d->parties, tenure->holder, node);
        put_in_those_of(d, d->parties, tenure->agency, node);
    }
}

static void
find_claims(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->claims.count; ++i) {
        const onr_claim *const claim = &d->facts->claims.items[i];
        onr_described *const node = &d->claims[i];
        put_in(d, node, claim->article);
        put_in_evidence(d, node, &claim->evidence);
        put_in_those_of(d, d->parties, claim->speaker, node);
    }
}

static void
find_relations(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->relations.count; ++i) {
        const onr_relation *const relation = &d->facts->relations.items[i];
        put_in_evidence(d, &d->parties[relation->from], &relation->evidence);
        put_in_evidence(d, &d->parties[relation->to], &relation->evidence);
    }
}

void
onr_describer_find_articles(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->parties.count; ++i) {
        put_in_evidence(d, &d->parties[i], &d->facts->parties.items[i].evidence);
    }
    for (size_t i = 0; i < d->facts->places.count; ++i) {
        put_in_evidence(d, &d->places[i], &d->facts->places.items[i].evidence);
    }
    find_events(d);
    find_tenures(d);
    find_claims(d);
    find_relations(d);
}
