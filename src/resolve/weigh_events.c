/* SPDX-License-Identifier: Apache-2.0 */
/* Each function fills some of the features; resolve.lex tells what each means and what it weighs. */
#include "resolve/weigh_events.h"

enum {
    DAYS_NEAR = 2,   // How far apart outlets may put one event
    DAYS_WRONG = 10, // And how far if one is mistaken
    WEEK = 7,
    YEAR = 366,
    CLASS_MAX = 64, // Bytes of the name of a class
    MOST = 3,       // Shared people and the like that count
};

typedef struct {
    const onr_sketch_pool *pool;
    const onr_context *context;
    const onr_sketch_event *a, *b;
    double *f; // [ONR_EVENT_FEATURE_COUNT]
} weighing;

/* The first incident of its class: what a story is about, if it is about an incident. */
static bool
is_lead(const onr_sketch_event *event)
{
    return event->incident && event->first;
}

/* ---- Classes ---- */

static bool
is_above(const onr_tables *tables, onr_slice above, onr_slice kind)
{
    enum { DEPTH_MAX = 8 };
    char lower[CLASS_MAX];
    for (int depth = 0; depth < DEPTH_MAX && kind.len && kind.len <= sizeof(lower);
         ++depth) {
        for (size_t i = 0; i < kind.len; ++i) {
            lower[i] = kind.ptr[i] >= 'A' && kind.ptr[i] <= 'Z'
                           ? (char)(kind.ptr[i] | 0x20)
                           : kind.ptr[i];
        }
        if (onr_slice_equal((onr_slice){lower, kind.len}, above)) {
            return true;
        }
        kind = onr_row_field(
            onr_table_find(tables->classes, (onr_slice){lower, kind.len}), 2);
    }
    return false;
}

static bool
is_exchanged(const onr_tables *tables, onr_slice a, onr_slice b)
{
    onr_slice rest = onr_row_field(onr_table_find(tables->kin, a), 1), word;
    while (rest.len && onr_slice_split(&rest, ' ', &word)) {
        if (onr_slice_equal(word, b)) {
            return true;
        }
    }
    return false;
}

bool
onr_weigh_classes_fit(const onr_tables *tables, onr_symbol a, onr_symbol b)
{
    const onr_slice x = onr_symbol_slice(a), y = onr_symbol_slice(b);
    return a == b || is_above(tables, x, y) || is_above(tables, y, x) ||
           is_exchanged(tables, x, y);
}

/* ---- Dates ---- */

onr_dates_fit
onr_weigh_dates(onr_date a, onr_date b)
{
    if (!a.year || !b.year) {
        return ONR_DATES_UNKNOWN;
    }
    const int32_t first_a = onr_date_to_days(onr_date_earliest(a));
    const int32_t first_b = onr_date_to_days(onr_date_earliest(b));
    if (a.day && b.day) {
        const int32_t apart = first_a < first_b ? first_b - first_a : first_a - first_b;
        return apart == 0            ? ONR_DATES_DAY
               : apart <= DAYS_NEAR  ? ONR_DATES_NEAR
               : apart <= DAYS_WRONG ? ONR_DATES_DIFFER
                                     : ONR_DATES_EXCLUDE;
    }
    return first_a <= onr_date_to_days(onr_date_latest(b)) &&
                   first_b <= onr_date_to_days(onr_date_latest(a))
               ? ONR_DATES_FIT
               : ONR_DATES_EXCLUDE;
}

static void
weigh_dates(const weighing *w)
{
    const onr_dates_fit fit = onr_weigh_dates(w->a->date, w->b->date);
    w->f[ONR_EVENT_DAY] = fit == ONR_DATES_DAY;
    w->f[ONR_EVENT_DAY_NEAR] = fit == ONR_DATES_NEAR;
    w->f[ONR_EVENT_DATE] = fit == ONR_DATES_FIT;
    w->f[ONR_EVENT_DATE_DIFFERS] = fit >= ONR_DATES_DIFFER;
}

/* ---- Participants ---- */

bool
onr_weigh_is_principal(const onr_sketch_event *event, uint8_t role)
{
    return event->incident ? role == ONR_ROLE_ACTOR || role == ONR_ROLE_TARGET
                           : role == ONR_ROLE_SUBJECT;
}

typedef struct {
    uint32_t shared, of_a, of_b;
} overlap;

static bool
has_party(const onr_sketch_pool *pool, const onr_sketch_event *event, uint8_t role,
          uint32_t root)
{
    for (uint16_t i = 0; i < event->role_count; ++i) {
        if (event->roles[i].role == role &&
            pool->parties[event->roles[i].party].root == root) {
            return true;
        }
    }
    return false;
}

static uint32_t
count_named(const onr_sketch_pool *pool, const onr_sketch_event *event, uint8_t role,
            bool person)
{
    uint32_t count = 0;
    for (uint16_t i = 0; i < event->role_count; ++i) {
        const onr_sketch_party *const party = &pool->parties[event->roles[i].party];
        count +=
            event->roles[i].role == role && !party->unnamed && party->person == person;
    }
    return count;
}

/* Named people, or agencies, in one role of both. */
static overlap
overlap_role(const onr_sketch_pool *pool, const onr_sketch_event *a,
             const onr_sketch_event *b, uint8_t role, bool person)
{
    overlap out = {0, count_named(pool, a, role, person),
                   count_named(pool, b, role, person)};
    for (uint16_t i = 0; i < a->role_count && out.of_a && out.of_b; ++i) {
        const onr_sketch_party *const party = &pool->parties[a->roles[i].party];
        out.shared += a->roles[i].role == role && !party->unnamed &&
                      party->person == person && has_party(pool, b, role, party->root);
    }
    return out;
}

/* Whether both name somebody in a role and nobody is the same. */
static bool
role_differs(const onr_sketch_pool *pool, const onr_sketch_event *a,
             const onr_sketch_event *b, uint8_t role)
{
    const overlap people = overlap_role(pool, a, b, role, true);
    if (a->incident) {
        return people.of_a && people.of_b && !people.shared;
    }
    const overlap agencies = overlap_role(pool, a, b, role, false);
    return people.of_a + agencies.of_a && people.of_b + agencies.of_b && !people.shared &&
           !agencies.shared;
}

bool
onr_weigh_principals_clash(const onr_sketch_pool *pool, const onr_sketch_event *a,
                           const onr_sketch_event *b)
{
    if (!a->incident || !b->incident) {
        return role_differs(pool, a, b, ONR_ROLE_SUBJECT);
    }
    return !(is_lead(a) && is_lead(b)) && role_differs(pool, a, b, ONR_ROLE_ACTOR) &&
           !overlap_role(pool, a, b, ONR_ROLE_TARGET, true).shared;
}

static bool
principals_differ(const weighing *w)
{
    for (uint8_t role = 0; role < ONR_ROLE_COUNT; ++role) {
        if (onr_weigh_is_principal(w->a, role) &&
            role_differs(w->pool, w->a, w->b, role)) {
            return true;
        }
    }
    return false;
}

static void
weigh_parties(const weighing *w)
{
    uint32_t principals = 0;
    for (uint8_t role = 0; role < ONR_ROLE_COUNT; ++role) {
        const overlap people = overlap_role(w->pool, w->a, w->b, role, true);
        const overlap agencies = overlap_role(w->pool, w->a, w->b, role, false);
        if (onr_weigh_is_principal(w->a, role)) {
            principals += people.shared;
            w->f[ONR_EVENT_PRINCIPAL_AGENCY] += agencies.shared > 0;
        } else if (people.shared + agencies.shared) {
            w->f[ONR_EVENT_SIDE] += 1;
        } else if (people.of_a + agencies.of_a && people.of_b + agencies.of_b) {
            w->f[ONR_EVENT_SIDE_DIFFERS] += 1;
        }
    }
    w->f[ONR_EVENT_PRINCIPAL] = principals > 0;
    w->f[ONR_EVENT_PRINCIPAL_NONE] = !(is_lead(w->a) && is_lead(w->b)) && !principals &&
                                     w->f[ONR_EVENT_PRINCIPAL_AGENCY] <= 0;
    w->f[ONR_EVENT_PRINCIPALS] = principals > 1 ? principals - 1 : 0;
    w->f[ONR_EVENT_PRINCIPALS_DIFFER] =
        !(is_lead(w->a) && is_lead(w->b)) && principals_differ(w);
}

/* Ages and nouns of unnamed participants: "16-year-old boy". */
static void
weigh_unnamed(const weighing *w)
{
    bool same_age = false, ages = false;
    for (uint16_t i = 0; i < w->a->role_count; ++i) {
        const onr_sketch_party *const p = &w->pool->parties[w->a->roles[i].party];
        for (uint16_t j = 0; p->unnamed && j < w->b->role_count; ++j) {
            const onr_sketch_party *const q = &w->pool->parties[w->b->roles[j].party];
            if (q->unnamed && w->a->roles[i].role == w->b->roles[j].role) {
                ages = ages || (p->age && q->age);
                same_age = same_age || (p->age && p->age == q->age);
                if (p->head && p->head == q->head) {
                    w->f[ONR_EVENT_UNNAMED_WORD] = 1;
                }
            }
        }
    }
    w->f[ONR_EVENT_UNNAMED_AGE] = same_age;
    w->f[ONR_EVENT_UNNAMED_AGE_DIFFERS] = ages && !same_age;
}

/* Whether an event is the only one of its class in its story that shares a principal with `other`. */
static bool
is_only_one(const onr_sketch_pool *pool, const onr_sketch_event *event,
            const onr_sketch_event *other)
{
    const onr_sketch_document *const doc = &pool->documents[event->document];
    for (uint32_t i = doc->events; i < doc->events + doc->event_count; ++i) {
        const onr_sketch_event *const rival = &pool->events[i];
        if (rival == event ||
            !onr_weigh_classes_fit(pool->tables, rival->kind, other->kind) ||
            onr_weigh_dates(rival->date, other->date) >= ONR_DATES_DIFFER) {
            continue;
        }
        for (uint8_t role = 0; role < ONR_ROLE_COUNT; ++role) {
            if (onr_weigh_is_principal(other, role) &&
                (overlap_role(pool, rival, other, role, true).shared ||
                 overlap_role(pool, rival, other, role, false).shared)) {
                return false;
            }
        }
    }
    return true;
}

/* ---- Other slots ---- */

static bool
share_symbol(const onr_symbol *a, uint16_t a_count, const onr_symbol *b, uint16_t b_count)
{
    for (uint16_t i = 0; i < a_count; ++i) {
        for (uint16_t j = 0; j < b_count; ++j) {
            if (a[i] == b[j]) {
                return true;
            }
        }
    }
    return false;
}

static void
weigh_count(const weighing *w, int32_t a, int32_t b)
{
    if (a >= 0 && b >= 0) {
        w->f[ONR_EVENT_COUNTS] += a == b && a > 0;
        w->f[ONR_EVENT_COUNTS_DIFFER] += a != b;
    }
}

static void
weigh_slots(const weighing *w)
{
    const onr_sketch_event *const a = w->a, *const b = w->b;
    if (a->word_count && b->word_count) {
        const bool same = share_symbol(a->words, a->word_count, b->words, b->word_count);
        w->f[same ? ONR_EVENT_OFFENSE : ONR_EVENT_OFFENSE_DIFFERS] = 1;
    }
    if (a->sum_count && b->sum_count) {
        const bool same = share_symbol(a->sums, a->sum_count, b->sums, b->sum_count);
        w->f[same ? ONR_EVENT_SUM : ONR_EVENT_SUM_DIFFERS] = 1;
    }
    if (a->place != ONR_NO_FACT && b->place != ONR_NO_FACT) {
        const bool same =
            w->pool->places[a->place].root == w->pool->places[b->place].root;
        w->f[same ? ONR_EVENT_PLACE : ONR_EVENT_PLACE_DIFFERS] = 1;
    }
    weigh_count(w, a->deaths, b->deaths);
    weigh_count(w, a->injuries, b->injuries);
    w->f[ONR_EVENT_NEGATED] = a->negated != b->negated;
}

static void
weigh_concerns(const weighing *w)
{
    const onr_sketch_event *const a = w->a, *const b = w->b;
    if (!a->concern_count || !b->concern_count) {
        return;
    }
    bool same = false;
    for (uint16_t i = 0; i < a->concern_count; ++i) {
        for (uint16_t j = 0; j < b->concern_count; ++j) {
            same = same || w->pool->events[a->concerns[i]].root ==
                               w->pool->events[b->concerns[j]].root;
        }
    }
    w->f[same ? ONR_EVENT_CONCERNS : ONR_EVENT_CONCERNS_DIFFER] = 1;
}

/* ---- The stories ---- */

static void
weigh_days(const weighing *w, onr_date x, onr_date y)
{
    if (!x.year || !y.year) {
        return;
    }
    const int32_t days = onr_date_to_days(x) - onr_date_to_days(y);
    const int32_t apart = days < 0 ? -days : days;
    const bool first = is_lead(w->a) && is_lead(w->b);
    w->f[ONR_EVENT_STORY_DAY] = first && apart <= 1;
    w->f[ONR_EVENT_STORY_WEEK] = apart <= WEEK;
    w->f[ONR_EVENT_STORY_FAR] = apart > YEAR && !(w->a->date.year && w->b->date.year);
}

static uint32_t
at_most(uint32_t n)
{
    return n < MOST ? n : MOST;
}

/* Those beyond the first. */
static uint32_t
further(uint32_t n)
{
    return n > 1 ? at_most(n) - 1 : 0;
}

static uint32_t
shared_words(const onr_sketch_document *a, const onr_sketch_document *b)
{
    uint32_t shared = 0;
    for (uint8_t i = 0; i < a->word_count; ++i) {
        for (uint8_t j = 0; j < b->word_count; ++j) {
            shared += a->words[i] == b->words[j];
        }
    }
    return shared;
}

static void
weigh_stories(const weighing *w)
{
    const onr_sketch_document *const d = &w->pool->documents[w->a->document];
    const onr_sketch_document *const e = &w->pool->documents[w->b->document];
    const onr_context_document *const c = &w->context->documents[w->a->document];
    const onr_context_document *const g = &w->context->documents[w->b->document];
    const uint32_t people = onr_context_shared(c->people, c->people_count, g->people,
                                               g->people_count, ONR_NO_FACT);
    const uint32_t actors = onr_context_shared(c->actors, c->actor_count, g->actors,
                                               g->actor_count, ONR_NO_FACT);
    const uint32_t towns =
        onr_context_shared(c->towns, c->town_count, g->towns, g->town_count, ONR_NO_FACT);
    w->f[ONR_EVENT_STORY_PEOPLE] = people > 0;
    w->f[ONR_EVENT_STORY_MORE_PEOPLE] = further(people);
    w->f[ONR_EVENT_STORY_OFFICIALS] =
        onr_context_shared(c->officials, c->official_count, g->officials,
                           g->official_count, ONR_NO_FACT) > 0;
    w->f[ONR_EVENT_STORY_PARTY] = actors > 0;
    w->f[ONR_EVENT_STORY_MORE_PARTIES] = further(actors);
    w->f[ONR_EVENT_STORY_AGES] = at_most(
        onr_context_shared(c->ages, c->age_count, g->ages, g->age_count, ONR_NO_FACT));
    w->f[ONR_EVENT_STORY_INCIDENT_DAY] =
        onr_context_shared(c->days, c->day_count, g->days, g->day_count, ONR_NO_FACT) > 0;
    w->f[ONR_EVENT_STORY_PLACES] = at_most(onr_context_shared(
        c->places, c->place_count, g->places, g->place_count, ONR_NO_FACT));
    w->f[ONR_EVENT_STORY_PHRASES] = at_most(onr_context_shared(
        d->phrases, d->phrase_count, e->phrases, e->phrase_count, ONR_NO_FACT));
    w->f[ONR_EVENT_STORY_TITLE] = at_most(shared_words(d, e));
    w->f[ONR_EVENT_STORY_TOWN] = towns > 0;
    w->f[ONR_EVENT_STORY_TOWNS_DIFFER] = !towns && c->town_count && g->town_count;
    w->f[ONR_EVENT_STORY_STATES_DIFFER] = d->state && e->state && d->state != e->state;
}

void
onr_weigh_features(const onr_sketch_pool *pool, const onr_context *context,
                   const onr_sketch_event *a, const onr_sketch_event *b,
                   double features[ONR_EVENT_FEATURE_COUNT])
{
    const weighing w = {pool, context, a, b, features};
    for (int i = 0; i < ONR_EVENT_FEATURE_COUNT; ++i) {
        features[i] = 0;
    }
    features[ONR_EVENT_BASE] = 1;
    features[ONR_EVENT_CLASS] = a->kind == b->kind;
    features[ONR_EVENT_CLASS_KIN] = a->kind != b->kind;
    features[ONR_EVENT_FIRST] = a->first && b->first;
    weigh_dates(&w);
    weigh_parties(&w);
    weigh_unnamed(&w);
    weigh_slots(&w);
    weigh_concerns(&w);
    if (is_lead(a) && is_lead(b)) {
        weigh_stories(&w);
    }
    weigh_days(&w, pool->documents[a->document].published,
               pool->documents[b->document].published);
    features[ONR_EVENT_ONLY] =
        (features[ONR_EVENT_PRINCIPAL] > 0 || features[ONR_EVENT_PRINCIPAL_AGENCY] > 0) &&
        is_only_one(pool, a, b) && is_only_one(pool, b, a);
}

double
onr_weigh_sum(const onr_tables *tables, const double features[ONR_EVENT_FEATURE_COUNT])
{
    double sum = 0;
    for (int i = 0; i < ONR_EVENT_FEATURE_COUNT; ++i) {
        sum += features[i] * tables->event_weights[i];
    }
    return sum;
}
