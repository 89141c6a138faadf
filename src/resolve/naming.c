/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/naming.h"

#include "base/map.h"
#include "resolve/label.h"
#include "resolve/slug.h"

typedef struct {
    onr_sketch_pool *pool;
    onr_map *used; // Ids given so far
} naming;

/* `id` if it is free, else `id` with `part` behind it, else with a number: documents come in order, so that the first
   one keeps the plain id. */
static onr_slice
claim_id(naming *n, onr_slice id, onr_slice part)
{
    onr_slice own = id;
    for (unsigned i = 1; onr_map_get(n->used, own); ++i) {
        own = onr_slice_of(i == 1 ? onr_arena_printf(n->pool->arena, "%.*s-%.*s",
                                                     ONR_ARG(id), ONR_ARG(part))
                                  : onr_arena_printf(n->pool->arena, "%.*s-%.*s-%u",
                                                     ONR_ARG(id), ONR_ARG(part), i));
    }
    onr_map_set(n->used, own, n);
    return own;
}

static onr_slice
without_prefix(onr_slice id)
{
    const size_t dash = onr_slice_find(id, ONR_LIT("-"), 0);
    return dash == SIZE_MAX ? id : onr_slice_part(id, dash + 1, id.len);
}

static onr_slice
article_part(const naming *n, uint32_t document)
{
    return without_prefix(n->pool->documents.items[document].id);
}

static void
name_documents(naming *n)
{
    onr_arena *const arena = n->pool->arena;
    for (size_t i = 0; i < n->pool->documents.count; ++i) {
        onr_sketch_document *const doc = &n->pool->documents.items[i];
        const onr_slice sha256 = onr_symbol_slice(doc->sha256);
        const onr_slice hash = onr_slice_part(
            doc->url ? onr_slug_hash(arena, onr_symbol_slice(doc->url)) : sha256, 0,
            ONR_SLUG_HASH_SIZE);
        doc->id = claim_id(n, onr_slice_join(arena, ONR_LIT("article-"), hash),
                           onr_slice_part(sha256, 0, 8));
    }
}

/* Names that belong to their article: of people without a name, or with one word of it. */
static bool
is_local_name(const onr_sketch_party *party)
{
    const onr_slice folded = onr_symbol_slice(party->folded);
    return party->unnamed ||
           (party->person && onr_slice_find(folded, ONR_LIT(" "), 0) == SIZE_MAX);
}

static void
name_party(naming *n, onr_sketch_party *party)
{
    onr_arena *const arena = n->pool->arena;
    const onr_slice slug = onr_slug(arena, onr_symbol_slice(party->label));
    const onr_slice article = article_part(n, party->document);
    const char *const prefix = party->person ? "person" : "agency";
    const char *id;
    if (is_local_name(party)) {
        id = onr_arena_printf(arena, "%s-%.*s-%.*s", prefix, ONR_ARG(slug),
                              ONR_ARG(article));
        const char *const begin = onr_arena_printf(arena, "%u", party->begin);
        party->id = claim_id(n, onr_slice_of(id), onr_slice_of(begin));
    } else {
        id = onr_arena_printf(arena, "%s-%.*s", prefix, ONR_ARG(slug));
        party->id = claim_id(n, onr_slice_of(id), article);
    }
}

static void
name_place(naming *n, onr_sketch_place *place)
{
    onr_arena *const arena = n->pool->arena;
    const onr_slice slug = onr_slug(arena, onr_symbol_slice(place->label));
    place->id = claim_id(n, onr_slice_join(arena, ONR_LIT("place-"), slug),
                         article_part(n, place->document));
}

/* Who an event is called after: the first named party of the first role that has one, else the first unnamed one. */
static onr_slice
principal(const naming *n, const onr_sketch_event *event)
{
    const onr_sketch_party *const parties = n->pool->parties.items;
    for (int unnamed = 0; unnamed < 2; ++unnamed) {
        for (int role = 0; role < ONR_ROLE_COUNT; ++role) {
            for (uint32_t i = 0; i < event->role_count; ++i) {
                const onr_sketch_party *const party = &parties[event->roles[i].party];
                if (event->roles[i].role == role && party->unnamed == (unnamed == 1)) {
                    return unnamed
                               ? onr_slug(n->pool->arena, onr_symbol_slice(party->label))
                               : without_prefix(parties[party->root].id);
                }
            }
        }
    }
    return (onr_slice){"", 0};
}

static void
name_event(naming *n, onr_sketch_event *event)
{
    onr_arena *const arena = n->pool->arena;
    const onr_slice kind = onr_slug_class(arena, onr_symbol_slice(event->kind));
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

static bool
has_role(const onr_sketch_pool *pool, const onr_sketch_event *event, onr_sketch_role role)
{
    const onr_sketch_party *const parties = pool->parties.items;
    for (uint32_t i = 0; i < event->role_count; ++i) {
        if (event->roles[i].role == role.role &&
            parties[event->roles[i].party].root == parties[role.party].root) {
            return true;
        }
    }
    return false;
}

/* The events of each group as one: its first date, and every party of every role once. */
static onr_sketch_event *
join_events(const onr_sketch_pool *pool)
{
    onr_sketch_event *const joined =
        onr_arena_array(pool->arena, pool->events.count, sizeof(*joined));
    size_t *const room = onr_arena_array(pool->arena, pool->events.count, sizeof(*room));
    for (size_t i = 0; i < pool->events.count; ++i) {
        room[pool->events.items[i].root] += pool->events.items[i].role_count;
    }
    for (size_t i = 0; i < pool->events.count; ++i) {
        const onr_sketch_event *const event = &pool->events.items[i];
        onr_sketch_event *const to = &joined[event->root];
        if (event->root == i) {
            *to = *event;
            to->role_count = 0;
            to->roles = onr_arena_array(pool->arena, room[i], sizeof(*to->roles));
        }
        to->date = to->date.year ? to->date : event->date;
        for (uint32_t j = 0; j < event->role_count; ++j) {
            if (!has_role(pool, to, event->roles[j])) {
                to->roles[to->role_count++] = event->roles[j];
            }
        }
    }
    return joined;
}

void
onr_naming_run(onr_sketch_pool *pool, const onr_table *labels)
{
    naming n = {pool, onr_map_new(pool->arena)};
    name_documents(&n);
    for (size_t i = 0; i < pool->parties.count; ++i) {
        if (pool->parties.items[i].root == i) {
            name_party(&n, &pool->parties.items[i]);
        }
    }
    for (size_t i = 0; i < pool->places.count; ++i) {
        if (pool->places.items[i].root == i) {
            name_place(&n, &pool->places.items[i]);
        }
    }
    const onr_sketch_event *const joined = join_events(pool);
    for (size_t i = 0; i < pool->events.count; ++i) {
        onr_sketch_event *const event = &pool->events.items[i];
        if (event->root == i) {
            name_event(&n, event);
            event->label = onr_label_event(pool->arena, pool, labels, &joined[i]);
        }
    }
}

/* ---- Into the facts of a document ---- */

static void
apply_party(onr_arena *arena, const onr_sketch_party *root, onr_party *party)
{
    const onr_slice label = onr_symbol_slice(root->label);
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
    return party < facts->parties.count ? without_prefix(facts->parties.items[party].id)
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
    const onr_sketch_document *const doc = &pool->documents.items[document];
    facts->articles.items[0].id = doc->id;
    for (uint32_t i = 0; i < doc->party_count; ++i) {
        const uint32_t root = pool->parties.items[doc->parties + i].root;
        apply_party(arena, &pool->parties.items[root], &facts->parties.items[i]);
    }
    for (uint32_t i = 0; i < doc->place_count; ++i) {
        const uint32_t root = pool->places.items[doc->places + i].root;
        facts->places.items[i].id = pool->places.items[root].id;
        facts->places.items[i].label = onr_symbol_slice(pool->places.items[root].label);
    }
    for (uint32_t i = 0; i < doc->event_count; ++i) {
        const uint32_t root = pool->events.items[doc->events + i].root;
        facts->events.items[i].id = pool->events.items[root].id;
        facts->events.items[i].label = pool->events.items[root].label;
    }
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        name_tenure(arena, facts, &facts->tenures.items[i]);
    }
    onr_map *const used = onr_map_new(arena);
    for (size_t i = 0; i < facts->claims.count; ++i) {
        name_claim(arena, used, without_prefix(doc->id), facts, &facts->claims.items[i]);
    }
}
