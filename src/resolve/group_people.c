/* SPDX-License-Identifier: Apache-2.0 */
/* People are compared within blocks of one surname and given name (short forms made long).  A block of a few mentions is
   compared pair by pair; in a larger one a mention is compared with the latest ones that share something besides the
   name, so that the work stays in proportion to the mentions. */
#include "resolve/group.h"

#include "base/map.h"
#include "resolve/decide.h"

enum {
    ALL_PAIRS = 48,  // Mentions of a name up to which all pairs are compared
    PEOPLE_MOST = 3, // Shared people, agencies and places that count
    PLACES_MOST = 2,
    DAYS_NEAR = 31,
    DAYS_FAR = 3 * 365,
};

static double
weight(const onr_sketch_pool *pool, onr_weight name)
{
    return pool->tables->weights[name];
}

bool
onr_group_parties_clash(void *data, uint32_t a, uint32_t b)
{
    const onr_sketch_pool *const pool = data;
    const onr_sketch_party *const p = &pool->parties[a], *const q = &pool->parties[b];
    if (p->person != q->person || p->unnamed || q->unnamed ||
        onr_decide_is_apart(&pool->parties_apart, a, b)) {
        return true;
    }
    if (!p->person) {
        return p->document == q->document && p->agency_name.key != q->agency_name.key;
    }
    const onr_names_fit fit = onr_full_name_compare(&p->full_name, &q->full_name);
    if (fit == ONR_NAMES_DIFFER) {
        return true;
    }
    return p->document == q->document &&
           (fit != ONR_NAMES_SAME || p->full_name.suffix != q->full_name.suffix ||
            onr_full_name_middles_differ(&p->full_name, &q->full_name));
}

/* ---- Names ---- */

static bool
is_common(const onr_sketch_pool *pool, onr_symbol name, onr_slice kind)
{
    const onr_slice use =
        onr_row_field(onr_table_find(pool->tables->names, onr_symbol_slice(name)), 1);
    return onr_slice_equal(use, kind) || onr_slice_equal(use, ONR_LIT("both"));
}

static double
fit_weight(const onr_sketch_pool *pool, onr_names_fit fit)
{
    switch (fit) {
    case ONR_NAMES_LONE:
        return weight(pool, ONR_W_PERSON_LONE);
    case ONR_NAMES_SPELLING:
        return weight(pool, ONR_W_PERSON_SPELLING);
    case ONR_NAMES_INITIAL:
        return weight(pool, ONR_W_PERSON_INITIAL);
    case ONR_NAMES_VARIANT:
        return weight(pool, ONR_W_PERSON_VARIANT);
    default:
        return 0;
    }
}

double
onr_group_people_names(const onr_sketch_pool *pool, uint32_t a, uint32_t b)
{
    const onr_full_name *const p = &pool->parties[a].full_name;
    const onr_full_name *const q = &pool->parties[b].full_name;
    double sum =
        weight(pool, ONR_W_PERSON_BASE) + fit_weight(pool, onr_full_name_compare(p, q));
    const bool common = is_common(pool, p->surname, ONR_LIT("surname"));
    if (!common) {
        sum += weight(pool, ONR_W_PERSON_RARE);
    } else if (is_common(pool, p->common ? p->common : q->common, ONR_LIT("given"))) {
        sum += weight(pool, ONR_W_PERSON_COMMON);
    }
    if (onr_full_name_middles_differ(p, q)) {
        sum += weight(pool, ONR_W_PERSON_MIDDLE_OTHER);
    } else if (p->middle && q->middle) {
        sum += weight(pool, ONR_W_PERSON_MIDDLE_SAME);
    }
    return sum + (p->suffix != q->suffix ? weight(pool, ONR_W_PERSON_SUFFIX_ONE) : 0);
}

/* ---- What stands around them ---- */

static double
weigh_tenures(const onr_sketch_pool *pool, const onr_sketch_party *p,
              const onr_sketch_party *q)
{
    bool agency = false, other = false, title = false, common_title = false;
    for (uint16_t i = 0; i < p->tenure_count; ++i) {
        for (uint16_t j = 0; j < q->tenure_count; ++j) {
            const onr_sketch_tenure *const s = &p->tenures[i], *const t = &q->tenures[j];
            if (s->agency != ONR_NO_FACT && t->agency != ONR_NO_FACT) {
                const onr_sketch_party *const x = &pool->parties[s->agency];
                const onr_sketch_party *const y = &pool->parties[t->agency];
                agency = agency || x->root == y->root;
                other = other || (x->root != y->root && x->agency_name.function &&
                                  x->agency_name.function == y->agency_name.function &&
                                  x->agency_name.owner && y->agency_name.owner);
            }
            if (s->title && s->title == t->title) {
                const bool many = onr_table_find(pool->tables->titles,
                                                 onr_symbol_slice(s->title)) != NULL;
                title = title || !many;
                common_title = common_title || many;
            }
        }
    }
    return (agency  ? weight(pool, ONR_W_PERSON_AGENCY)
            : other ? weight(pool, ONR_W_PERSON_AGENCY_OTHER)
                    : 0) +
           (title && !other ? weight(pool, ONR_W_PERSON_TITLE)
            : common_title  ? weight(pool, ONR_W_PERSON_TITLE_COMMON)
                            : 0);
}

static bool
dates_fit(onr_date a, onr_date b)
{
    return !a.year || !b.year ||
           (onr_date_to_days(onr_date_earliest(a)) <=
                onr_date_to_days(onr_date_latest(b)) &&
            onr_date_to_days(onr_date_earliest(b)) <=
                onr_date_to_days(onr_date_latest(a)));
}

static onr_role_kind
role_of(const onr_sketch_event *event, uint32_t party)
{
    for (uint16_t i = 0; i < event->role_count; ++i) {
        if (event->roles[i].party == party) {
            return event->roles[i].role;
        }
    }
    return ONR_ROLE_COUNT;
}

/* Whether both have the same part in an event of one class. */
static bool
share_event(const onr_sketch_pool *pool, uint32_t a, uint32_t b)
{
    const onr_sketch_document *const d = &pool->documents[pool->parties[a].document];
    const onr_sketch_document *const e = &pool->documents[pool->parties[b].document];
    for (uint32_t i = d->events; i < d->events + d->event_count; ++i) {
        const onr_role_kind role = role_of(&pool->events[i], a);
        for (uint32_t j = e->events;
             role < ONR_ROLE_COUNT && j < e->events + e->event_count; ++j) {
            if (pool->events[i].kind == pool->events[j].kind &&
                dates_fit(pool->events[i].date, pool->events[j].date) &&
                role_of(&pool->events[j], b) == role) {
                return true;
            }
        }
    }
    return false;
}

static double
weigh_time(const onr_sketch_pool *pool, onr_date a, onr_date b)
{
    if (!a.year || !b.year) {
        return 0;
    }
    const int32_t days = onr_date_to_days(a) - onr_date_to_days(b);
    const int32_t apart = days < 0 ? -days : days;
    return apart <= DAYS_NEAR ? weight(pool, ONR_W_PERSON_NEAR)
           : apart > DAYS_FAR ? weight(pool, ONR_W_PERSON_FAR)
                              : 0;
}

static uint32_t
at_most(uint32_t n, uint32_t most)
{
    return n < most ? n : most;
}

double
onr_group_people_context(const onr_sketch_pool *pool, const onr_context *context,
                         uint32_t a, uint32_t b)
{
    const onr_sketch_party *const p = &pool->parties[a], *const q = &pool->parties[b];
    const onr_context_document *const d = &context->documents[p->document];
    const onr_context_document *const e = &context->documents[q->document];
    const onr_sketch_document *const s = &pool->documents[p->document];
    const onr_sketch_document *const t = &pool->documents[q->document];
    double sum = 0, next = weight(pool, ONR_W_PERSON_PEOPLE);
    const uint32_t people = onr_context_shared(d->people, d->people_count, e->people,
                                               e->people_count, context->names[a]);
    for (uint32_t i = 0; i < at_most(people, PEOPLE_MOST); ++i, next /= 2) {
        sum += next;
    }
    const uint32_t agencies = onr_context_shared(
        d->agencies, d->agency_count, e->agencies, e->agency_count, ONR_NO_FACT);
    const uint32_t places = onr_context_shared(d->places, d->place_count, e->places,
                                               e->place_count, ONR_NO_FACT);
    const uint32_t towns =
        onr_context_shared(d->towns, d->town_count, e->towns, e->town_count, ONR_NO_FACT);
    sum += at_most(agencies, PLACES_MOST) * weight(pool, ONR_W_PERSON_AGENCIES);
    sum += at_most(places > towns ? places : towns, PLACES_MOST) *
           weight(pool, ONR_W_PERSON_PLACES);
    sum += weigh_tenures(pool, p, q) + weigh_time(pool, s->published, t->published);
    sum += share_event(pool, a, b) ? weight(pool, ONR_W_PERSON_EVENT) : 0;
    sum += s->state && t->state && s->state != t->state
               ? weight(pool, ONR_W_PERSON_STATES)
               : 0;
    return sum + (p->gender && q->gender && p->gender != q->gender
                      ? weight(pool, ONR_W_PERSON_GENDER)
                      : 0);
}

/* ---- Blocks ---- */

typedef struct {
    const onr_sketch_pool *pool;
    const onr_context *context;
    onr_arena *arena; // Of the pairs
    onr_sketch_pairs *pairs;
} pairing;

static void
compare(const pairing *p, uint32_t a, uint32_t b)
{
    const onr_full_name *const x = &p->pool->parties[a].full_name;
    const onr_full_name *const y = &p->pool->parties[b].full_name;
    if (onr_full_name_compare(x, y) == ONR_NAMES_DIFFER) {
        return;
    }
    const double score = p->pool->parties[a].document == p->pool->parties[b].document
                             ? weight(p->pool, ONR_W_PERSON_THRESHOLD)
                             : onr_group_people_names(p->pool, a, b) +
                                   onr_group_people_context(p->pool, p->context, a, b);
    if (score >= weight(p->pool, ONR_W_PERSON_DOUBT)) {
        *ONR_PUSH(p->arena, p->pairs) = (onr_sketch_pair){a, b, (float)score};
    }
}

static void
compare_all(const pairing *p, const uint32_t *members, uint32_t count)
{
    for (uint32_t i = 1; i < count; ++i) {
        for (uint32_t j = 0; j < i; ++j) {
            compare(p, members[j], members[i]);
        }
    }
}

/* Compare `node` with the latest one before it that had the same thing beside its name. */
static void
compare_latest(const pairing *p, onr_arena *scratch, onr_map *latest, char kind,
               const void *thing, size_t size, uint32_t node)
{
    char *const key = onr_arena_alloc(scratch, size + 1);
    key[0] = kind;
    memcpy(key + 1, thing, size);
    void **const place = onr_map_at(latest, (onr_slice){key, size + 1});
    if (*place) {
        compare(p, (uint32_t)(uintptr_t)*place - 1, node);
    }
    *place = (void *)((uintptr_t)node + 1);
}

static void
compare_by_things(const pairing *p, const uint32_t *members, uint32_t count)
{
    onr_arena *const scratch = onr_arena_child(p->pool->arena);
    onr_map *const latest = onr_map_new(scratch);
    for (uint32_t i = 0; i < count; ++i) {
        const onr_sketch_party *const party = &p->pool->parties[members[i]];
        const onr_context_document *const doc = &p->context->documents[party->document];
        for (uint16_t j = 0; j < party->tenure_count; ++j) {
            const onr_symbol title = party->tenures[j].title;
            compare_latest(p, scratch, latest, 't', &title, sizeof(title), members[i]);
        }
        for (uint32_t j = 0; j < doc->people_count; ++j) {
            compare_latest(p, scratch, latest, 'p', &doc->people[j], sizeof(uint32_t),
                           members[i]);
        }
        for (uint32_t j = 0; j < doc->agency_count; ++j) {
            compare_latest(p, scratch, latest, 'a', &doc->agencies[j], sizeof(uint32_t),
                           members[i]);
        }
        for (uint32_t j = 0; j < doc->place_count; ++j) {
            compare_latest(p, scratch, latest, 'l', &doc->places[j], sizeof(uint32_t),
                           members[i]);
        }
    }
    onr_arena_free(scratch);
}

void
onr_group_people(onr_sketch_pool *pool, const onr_context *context, onr_groups *groups,
                 onr_sketch_pairs *pairs, onr_arena *arena)
{
    onr_arena *const scratch = onr_arena_child(pool->arena);
    const pairing p = {pool, context, arena, pairs};
    uint32_t *const begin =
        onr_arena_array(scratch, context->name_count + 2, sizeof(*begin));
    uint32_t *const members =
        onr_arena_array(scratch, pool->party_count, sizeof(*members));
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        if (context->names[i] != ONR_NO_FACT) {
            ++begin[context->names[i] + 2];
        }
    }
    for (uint32_t i = 2; i < context->name_count + 2; ++i) {
        begin[i] += begin[i - 1];
    }
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        if (context->names[i] != ONR_NO_FACT) {
            members[begin[context->names[i] + 1]++] = i;
        }
    }
    for (uint32_t i = 0; i < context->name_count; ++i) {
        const uint32_t count = begin[i + 1] - begin[i];
        if (count > ALL_PAIRS) {
            compare_by_things(&p, members + begin[i], count);
        } else {
            compare_all(&p, members + begin[i], count);
        }
    }
    onr_groups_join_pairs(groups, pairs, weight(pool, ONR_W_PERSON_THRESHOLD));
    for (uint32_t i = 0; i < pool->party_count; ++i) {
        pool->parties[i].root = onr_groups_root(groups, i);
    }
    onr_arena_free(scratch);
}
