/* SPDX-License-Identifier: Apache-2.0 */
/* Within one affair names may be taken more freely: whoever else could be meant would have to be in the same story.  So
   a loose match counts only if nobody else in either story matches as well. */
#include "resolve/group.h"

typedef struct {
    onr_sketch_pool *pool;
    const onr_context *context;
    onr_groups *groups;
    onr_sketch_pairs *pairs;
    onr_arena *arena; // Of the pairs
} stories;

/* ---- People ---- */

static bool
is_named_person(const onr_sketch_party *party)
{
    return party->person && !party->unnamed;
}

/* Whether another person of `party`'s story is also one whom `name` can mean. */
static bool
has_rival(const stories *s, uint32_t party, const onr_full_name *name)
{
    const onr_sketch_document *const doc =
        &s->pool->documents[s->pool->parties[party].document];
    for (uint32_t i = doc->parties; i < doc->parties + doc->party_count; ++i) {
        if (i != party && is_named_person(&s->pool->parties[i]) &&
            onr_full_name_compare(&s->pool->parties[i].full_name, name) !=
                ONR_NAMES_DIFFER) {
            return true;
        }
    }
    return false;
}

static void
weigh_people(const stories *s, uint32_t a, uint32_t b)
{
    const onr_full_name *const p = &s->pool->parties[a].full_name;
    const onr_full_name *const q = &s->pool->parties[b].full_name;
    const onr_names_fit fit = onr_full_name_compare(p, q);
    if (fit == ONR_NAMES_DIFFER || fit == ONR_NAMES_SAME ||
        (fit == ONR_NAMES_LONE && p->surname != q->surname) || has_rival(s, a, q) ||
        has_rival(s, b, p)) {
        return;
    }
    const double score = onr_group_people_names(s->pool, a, b) +
                         onr_group_people_context(s->pool, s->context, a, b);
    if (score >= s->pool->tables->weights[ONR_W_PERSON_DOUBT]) {
        *ONR_PUSH(s->arena, s->pairs) = (onr_sketch_pair){a, b, (float)score};
    }
}

/* ---- Agencies ---- */

static bool
is_word_subset(onr_symbol part, onr_symbol whole)
{
    onr_slice rest = onr_symbol_slice(part), word;
    while (onr_slice_split(&rest, ' ', &word)) {
        onr_slice others = onr_symbol_slice(whole), other;
        bool found = false;
        while (!found && onr_slice_split(&others, ' ', &other)) {
            found = onr_slice_equal(word, other);
        }
        if (!found) {
            return false;
        }
    }
    return part != NULL;
}

static bool
has_letters(const onr_sketch_party *party, onr_symbol letters)
{
    if (party->agency_name.letters == letters) {
        return true;
    }
    for (uint32_t i = 0; i < party->alias_count; ++i) {
        if (party->aliases[i] == letters) {
            return true;
        }
    }
    return false;
}

static bool
owners_fit(const onr_agency_name *p, const onr_agency_name *q)
{
    return !p->owner || !q->owner || is_word_subset(p->owner, q->owner) ||
           is_word_subset(q->owner, p->owner) ||
           onr_full_name_is_near(onr_symbol_slice(p->owner), onr_symbol_slice(q->owner));
}

/* Whether two names can be of one agency in stories about one affair. */
static bool
agencies_fit(const onr_sketch_party *a, const onr_sketch_party *b)
{
    const onr_agency_name *const p = &a->agency_name, *const q = &b->agency_name;
    if (!p->key || !q->key || (p->state && q->state && p->state != q->state)) {
        return false;
    }
    if (p->key == q->key || (p->is_letters && has_letters(b, p->letters)) ||
        (q->is_letters && has_letters(a, q->letters))) {
        return true;
    }
    if (p->function || q->function) {
        return p->function == q->function && owners_fit(p, q);
    }
    return a->kind == b->kind &&
           (is_word_subset(p->key, q->key) || is_word_subset(q->key, p->key) ||
            onr_full_name_is_near(onr_symbol_slice(p->key), onr_symbol_slice(q->key)));
}

static bool
has_rival_agency(const stories *s, uint32_t agency, uint32_t other)
{
    const onr_sketch_party *const parties = s->pool->parties;
    const onr_sketch_document *const doc = &s->pool->documents[parties[agency].document];
    for (uint32_t i = doc->parties; i < doc->parties + doc->party_count; ++i) {
        if (i != agency && !parties[i].person &&
            parties[i].root != parties[agency].root &&
            agencies_fit(&parties[i], &parties[other])) {
            return true;
        }
    }
    return false;
}

static void
join_agencies(const stories *s, uint32_t a, uint32_t b)
{
    const onr_sketch_party *const parties = s->pool->parties;
    if (agencies_fit(&parties[a], &parties[b]) && !has_rival_agency(s, a, b) &&
        !has_rival_agency(s, b, a)) {
        (void)onr_groups_join(s->groups, a, b);
    }
}

/* ---- Pairs of stories ---- */

static void
look_at_pair(const stories *s, const onr_sketch_document *d, const onr_sketch_document *e)
{
    const onr_sketch_party *const parties = s->pool->parties;
    for (uint32_t i = d->parties; i < d->parties + d->party_count; ++i) {
        for (uint32_t j = e->parties; j < e->parties + e->party_count; ++j) {
            if (parties[i].person != parties[j].person ||
                onr_groups_root(s->groups, i) == onr_groups_root(s->groups, j)) {
                continue;
            }
            if (!parties[i].person) {
                join_agencies(s, i, j);
            } else if (is_named_person(&parties[i]) && is_named_person(&parties[j])) {
                weigh_people(s, i, j);
            }
        }
    }
}

void
onr_group_stories(onr_sketch_pool *pool, const onr_context *context, onr_groups *groups,
                  onr_sketch_pairs *pairs, onr_arena *arena)
{
    onr_arena *const scratch = onr_arena_child(pool->arena);
    const stories s = {pool, context, groups, pairs, arena};
    onr_context_pairs found;
    uint32_t *const roots = onr_arena_array(scratch, pool->party_count, sizeof(*roots));
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        roots[i] = pool->parties[i].root;
    }
    onr_context_stories(context, pool, roots, scratch, &found);
    for (size_t i = 0; i < found.count; ++i) {
        look_at_pair(&s, &pool->documents[found.items[i].a],
                     &pool->documents[found.items[i].b]);
    }
    onr_groups_join_pairs(groups, pairs, pool->tables->weights[ONR_W_PERSON_THRESHOLD]);
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        pool->parties[i].root = onr_groups_root(groups, i);
    }
    onr_arena_free(scratch);
}
