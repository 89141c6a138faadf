/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/naming.h"

#include "base/map.h"
#include "resolve/label.h"
#include "resolve/slug.h"

typedef struct {
    onr_sketch_pool *pool;
    onr_arena *scratch; // For the parts of an id; cleared after each
    onr_map *used;      // Ids given so far
} naming;

/* `id` if it is free, else `id` with `part` behind it, else with a number: documents come in order, so that the first
   one keeps the plain id. */
static onr_slice
claim_id(naming *n, onr_slice id, onr_slice part)
{
    onr_slice own = id;
    for (unsigned i = 1; onr_map_get(n->used, own); ++i) {
        own = onr_slice_of(
            i == 1 ? onr_arena_printf(n->scratch, "%.*s-%.*s", ONR_ARG(id), ONR_ARG(part))
                   : onr_arena_printf(n->scratch, "%.*s-%.*s-%u", ONR_ARG(id),
                                      ONR_ARG(part), i));
    }
    own = onr_slice_copy(n->pool->arena, own);
    onr_map_set(n->used, own, n);
    onr_arena_clear(n->scratch);
    return own;
}

static onr_slice
article_part(const naming *n, uint32_t document)
{
    return onr_slug_tail(n->pool->documents[document].id);
}

static void
name_documents(naming *n)
{
    onr_arena *const arena = n->scratch;
    for (uint32_t i = 0; i < n->pool->document_count; ++i) {
        onr_sketch_document *const doc = &n->pool->documents[i];
        const onr_slice sha256 = onr_symbol_slice(doc->sha256);
        const onr_slice hash = onr_slice_part(
            doc->url ? onr_slug_hash(arena, onr_symbol_slice(doc->url)) : sha256, 0,
            ONR_SLUG_HASH_SIZE);
        doc->id = claim_id(n, onr_slice_join(arena, ONR_LIT("article-"), hash),
                           onr_slice_part(sha256, 0, ONR_SLUG_HASH_SIZE));
    }
}

/* ---- Parties ---- */

/* Whether a name tells who it is outside its story: not "Orr", "the police" or "LMPD". */
static bool
is_full_name(const onr_sketch_party *party)
{
    if (party->unnamed) {
        return false;
    }
    return party->person ? party->full_name.given != NULL
                         : party->agency_name.owner && !party->agency_name.is_letters;
}

/* The first party of each group with a full name, else the first one; by root. */
static uint32_t *
find_namesakes(const onr_sketch_pool *pool, onr_arena *scratch)
{
    uint32_t *const namesakes =
        onr_arena_array(scratch, pool->party_count, sizeof(*namesakes));
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        const uint32_t root = pool->parties[i].root;
        if (root == i || (!is_full_name(&pool->parties[namesakes[root]]) &&
                          is_full_name(&pool->parties[i]))) {
            namesakes[root] = i;
        }
    }
    return namesakes;
}

/* How often a group is called by one label. */
typedef struct {
    uint32_t root, first, count;
    bool full;
} label_use;

static size_t
count_words(onr_symbol label)
{
    size_t words = 1;
    for (uint32_t i = 0; label && i < label->len; ++i) {
        words += label->text[i] == ' ';
    }
    return words;
}

static bool
is_better_label(const onr_sketch_pool *pool, const label_use *a, const label_use *b)
{
    if (a->full != b->full || a->count != b->count) {
        return a->full != b->full ? a->full : a->count > b->count;
    }
    const size_t words_a = count_words(pool->parties[a->first].label);
    const size_t words_b = count_words(pool->parties[b->first].label);
    return words_a != words_b ? words_a > words_b : a->first < b->first;
}

/* Give each root the label by which its group is called most often, full names first. */
static void
choose_labels(onr_sketch_pool *pool, onr_arena *scratch)
{
    onr_map *const uses = onr_map_new(scratch);
    label_use **const best = onr_arena_array(scratch, pool->party_count, sizeof(*best));
    onr_slice key;
    void *value;
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        const onr_sketch_party *const party = &pool->parties[i];
        const char *const text = onr_arena_printf(scratch, "%u %u", party->root,
                                                  party->label ? party->label->id : 0);
        label_use **const use = (label_use **)onr_map_at(uses, onr_slice_of(text));
        if (!*use) {
            *use = onr_arena_alloc(scratch, sizeof(**use));
            **use = (label_use){party->root, i, 0, is_full_name(party)};
        }
        ++(*use)->count;
    }
    for (size_t i = 0; onr_map_entry(uses, i, &key, &value); ++i) {
        label_use **const to = &best[((label_use *)value)->root];
        *to = !*to || is_better_label(pool, value, *to) ? value : *to;
    }
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        if (pool->parties[i].root == i) {
            pool->parties[i].group_label = pool->parties[best[i]->first].label;
        }
    }
    for (uint32_t i = 0; i < pool->party_count;
         ++i) { // Decided by people, whose word counts
        if (pool->parties[i].decided_label) {
            pool->parties[pool->parties[i].root].group_label =
                pool->parties[i].decided_label;
        }
    }
}

/* "person-calvin-orr-jr", "agency-marlow-falls-police", "agency-police-marlow-falls". */
static const char *
id_of_name(naming *n, const onr_sketch_party *party)
{
    onr_arena *const arena = n->scratch;
    if (!party->person) {
        const onr_slice slug = onr_slug(arena, onr_symbol_slice(party->label));
        const onr_slice place = onr_slug_fold(arena, onr_symbol_slice(party->place));
        const bool named = !place.len || !party->generic;
        return onr_arena_printf(arena, "agency-%.*s%s%.*s", ONR_ARG(slug),
                                named ? "" : "-", named ? 0 : (int)place.len,
                                onr_slug(arena, place).ptr);
    }
    const onr_full_name *const name = &party->full_name;
    const char *const full =
        onr_arena_printf(arena, "%.*s %.*s %.*s", ONR_ARG(onr_symbol_slice(name->given)),
                         ONR_ARG(onr_symbol_slice(name->surname)),
                         ONR_ARG(onr_symbol_slice(name->suffix)));
    return onr_arena_printf(arena, "person-%.*s",
                            ONR_ARG(onr_slug(arena, onr_slice_of(full))));
}

static onr_slice
name_party(naming *n, const onr_sketch_party *party)
{
    onr_arena *const arena = n->scratch;
    const onr_slice article = article_part(n, party->document);
    if (is_full_name(party)) {
        return claim_id(n, onr_slice_of(id_of_name(n, party)), article);
    }
    const onr_slice slug = onr_slug(arena, onr_symbol_slice(party->label));
    const char *const id =
        onr_arena_printf(arena, "%s-%.*s-%.*s", party->person ? "person" : "agency",
                         ONR_ARG(slug), ONR_ARG(article));
    return claim_id(n, onr_slice_of(id),
                    onr_slice_of(onr_arena_printf(arena, "%u", party->begin)));
}

static void
name_parties(naming *n)
{
    onr_arena *const scratch = onr_arena_child(n->pool->arena);
    const uint32_t *const namesakes = find_namesakes(n->pool, scratch);
    choose_labels(n->pool, scratch);
    for (uint32_t i = 0; i < n->pool->party_count; ++i) {
        if (n->pool->parties[i].root == i && !n->pool->parties[i].suppressed) {
            n->pool->parties[i].id = name_party(n, &n->pool->parties[namesakes[i]]);
        }
    }
    onr_arena_free(scratch);
}

static void
name_place(naming *n, onr_sketch_place *place)
{
    onr_arena *const arena = n->scratch;
    const onr_slice slug = onr_slug(arena, onr_symbol_slice(place->town));
    place->id = claim_id(n, onr_slice_join(arena, ONR_LIT("place-"), slug),
                         place->state ? onr_slug(arena, onr_symbol_slice(place->state))
                                      : article_part(n, place->document));
}

/* ---- Events ---- */

/* Who an event is called after: the first named party of the first role that has one, else the first unnamed one. */
static onr_slice
principal(const naming *n, const onr_sketch_event *event)
{
    const onr_sketch_party *const parties = n->pool->parties;
    for (int unnamed = 0; unnamed < 2; ++unnamed) {
        for (int role = 0; role < ONR_ROLE_COUNT; ++role) {
            for (uint32_t i = 0; i < event->role_count; ++i) {
                const onr_sketch_party *const party = &parties[event->roles[i].party];
                if (event->roles[i].role == role && party->unnamed == (unnamed == 1)) {
                    return unnamed ? onr_slug(n->scratch, onr_symbol_slice(party->label))
                                   : onr_slug_tail(parties[party->root].id);
                }
            }
        }
    }
    return (onr_slice){"", 0};
}

static void
name_event(naming *n, onr_sketch_event *event)
{
    onr_arena *const arena = n->scratch;
    const onr_slice kind = onr_slug_class(arena, onr_symbol_slice(event->class_name));
    const onr_slice who = principal(n, event);
    const onr_slice article = article_part(n, event->document);
    char date[ONR_DATE_TEXT_MAX];
    onr_date_write(event->date, date);
    const char *const place =
        onr_arena_printf(arena, "%.*s-%u", ONR_ARG(article), event->begin);
    const char *const id =
        onr_arena_printf(arena, "event-%.*s%s%.*s-%s", ONR_ARG(kind), who.len ? "-" : "",
                         ONR_ARG(who), date[0] && who.len ? date : place);
    event->id = claim_id(n, onr_slice_of(id), onr_slice_of(place));
}

/* The events of a group in several stories as one; the others stay zeroed. */
static onr_sketch_event *
join_events(const onr_sketch_pool *pool, onr_arena *scratch)
{
    onr_sketch_event *const joined =
        onr_arena_array(scratch, pool->event_count, sizeof(*joined));
    size_t *const room = onr_arena_array(scratch, pool->event_count, sizeof(*room));
    bool *const several = onr_arena_array(scratch, pool->event_count, sizeof(*several));
    for (uint32_t i = 0; i < pool->event_count; ++i) {
        const uint32_t root = pool->events[i].root;
        room[root] += pool->events[i].role_count;
        several[root] = several[root] || root != i;
    }
    for (uint32_t i = 0; i < pool->event_count; ++i) {
        const onr_sketch_event *const event = &pool->events[i];
        onr_sketch_event *const to = &joined[event->root];
        if (event->root == i && several[i]) {
            *to = *event;
            to->role_count = 0;
            to->roles = onr_arena_array(scratch, room[i], sizeof(*to->roles));
        }
        if (several[event->root]) {
            onr_label_join(pool, event, to);
        }
    }
    return joined;
}

static void
name_events(naming *n)
{
    onr_sketch_pool *const pool = n->pool;
    onr_arena *const scratch = onr_arena_child(pool->arena);
    const onr_sketch_event *const joined = join_events(pool, scratch);
    for (uint32_t i = 0; i < pool->event_count; ++i) {
        onr_sketch_event *const event = &pool->events[i];
        if (event->root == i) {
            name_event(n, event);
        }
        if (joined[i].kind) {
            const onr_slice label = onr_label_event(scratch, pool, &joined[i]);
            event->label = onr_slice_copy(pool->arena, label);
        }
    }
    for (uint32_t i = 0; i < pool->event_count; ++i) {
        if (pool->events[i].decided_label) {
            pool->events[pool->events[i].root].label =
                onr_symbol_slice(pool->events[i].decided_label);
        }
    }
    onr_arena_free(scratch);
}

void
onr_naming_run(onr_sketch_pool *pool)
{
    onr_arena *const ids = onr_arena_child(pool->arena);
    naming n = {pool, onr_arena_child(pool->arena), onr_map_new(ids)};
    name_documents(&n);
    name_parties(&n);
    for (uint32_t i = 0; i < pool->place_count; ++i) {
        if (pool->places[i].root == i) {
            name_place(&n, &pool->places[i]);
        }
    }
    name_events(&n);
    onr_arena_free(n.scratch);
    onr_arena_free(ids);
}
