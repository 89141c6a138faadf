/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/sketching.h"

#include "resolve/slug.h"

onr_symbol
onr_sketching_intern(const onr_sketching *s, onr_slice text)
{
    return text.len ? onr_symbols_intern(s->pool->symbols, text) : NULL;
}

onr_symbol
onr_sketching_intern_folded(const onr_sketching *s, onr_slice text)
{
    return onr_sketching_intern(s, onr_slug_fold(s->scratch, text));
}

uint32_t
onr_sketching_begin(const onr_evidence_list *evidence)
{
    uint32_t first = evidence->count ? evidence->items[0].begin : 0;
    for (size_t i = 1; i < evidence->count; ++i) {
        first = evidence->items[i].begin < first ? evidence->items[i].begin : first;
    }
    return first;
}

/* The state that a story is set in, if its places and agencies tell exactly one. */
static void
note_state(onr_sketch_document *doc, onr_symbol state)
{
    doc->many_states = doc->many_states || (state && doc->state && doc->state != state);
    doc->state = doc->state ? doc->state : state;
}

static bool
indices_in_range(const onr_facts *facts)
{
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        if (tenure->holder >= facts->parties.count ||
            (tenure->agency != ONR_NO_FACT && tenure->agency >= facts->parties.count)) {
            return false;
        }
    }
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_event *const event = &facts->events.items[i];
        for (size_t j = 0; j < event->roles.count; ++j) {
            if (event->roles.items[j].party >= facts->parties.count) {
                return false;
            }
        }
        for (size_t j = 0; j < event->concerns.count; ++j) {
            if (event->concerns.items[j] >= facts->events.count) {
                return false;
            }
        }
        for (size_t j = 0; j < event->places.count; ++j) {
            if (event->places.items[j] >= facts->places.count) {
                return false;
            }
        }
    }
    return true;
}

static void
add_nodes(const onr_sketching *s)
{
    onr_sketch_document *const doc = &s->to->document;
    onr_sketching_parties(s);
    onr_sketching_places(s);
    onr_sketching_events(s);
    onr_sketching_words(s);
    for (uint32_t i = 0; i < doc->party_count; ++i) {
        const onr_sketch_party *const party = &s->to->parties[i];
        note_state(doc, party->person ? NULL : party->agency_name.state);
    }
    for (uint32_t i = 0; i < doc->place_count; ++i) {
        note_state(doc, s->to->places[i].state);
    }
}

static onr_status
check_facts(const onr_sketch_pool *pool, const onr_facts *facts, onr_error *err)
{
    if (!pool->added) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "facts cannot be added to a resolution that has run");
    }
    if (facts->articles.count != 1) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "facts to resolve must be of one article, not of %zu",
                             facts->articles.count);
    }
    if (!indices_in_range(facts)) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "an event or tenure refers to something that is not there");
    }
    return ONR_OK;
}

onr_status
onr_sketch_add(onr_sketch_pool *pool, const onr_facts *facts, onr_error *err)
{
    ONR_TRY(check_facts(pool, facts, err));
    onr_sketch_added *const to = ONR_PUSH(pool->added, &pool->given);
    onr_arena *const scratch = onr_arena_child(pool->arena);
    const onr_sketching s = {pool, scratch, facts, to};
    const onr_article *const article = &facts->articles.items[0];
    to->document = (onr_sketch_document){
        .url = onr_sketching_intern(&s, article->url),
        .sha256 = onr_sketching_intern(&s, onr_slice_of(article->sha256)),
        .input = onr_sketching_intern(&s, article->input),
        .published = article->published,
        .setting = onr_agency_name_sorted(
            pool->symbols, scratch,
            onr_agency_name_town(pool->tables, scratch, article->town)),
        .given = (uint32_t)pool->given.count - 1,
        .party_count = (uint32_t)facts->parties.count,
        .place_count = (uint32_t)facts->places.count,
        .event_count = (uint32_t)facts->events.count,
    };
    to->parties =
        onr_arena_array(pool->added, facts->parties.count, sizeof(*to->parties));
    to->places = onr_arena_array(pool->added, facts->places.count, sizeof(*to->places));
    to->events = onr_arena_array(pool->added, facts->events.count, sizeof(*to->events));
    add_nodes(&s);
    onr_arena_free(scratch);
    return ONR_OK;
}
