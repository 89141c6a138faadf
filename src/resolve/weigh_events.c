/* SPDX-License-Identifier: Apache-2.0 */
/* Each function fills some of the features; resolve.lex tells what each means and what it weighs. */
#include "resolve/weighing.h"

#include <stdlib.h>

enum { FAR_APART = 5 /* Numbers of people hurt that no two reports of one event give */ };

static void
weigh_dates(const onr_weighing *w)
{
    const onr_dates_fit fit = onr_weigh_dates(w->a->date, w->b->date);
    w->f[ONR_EVENT_DAY] = fit == ONR_DATES_DAY;
    w->f[ONR_EVENT_DAY_NEAR] = fit == ONR_DATES_NEAR;
    w->f[ONR_EVENT_DATE] = fit == ONR_DATES_FIT;
    w->f[ONR_EVENT_DATE_DIFFERS] = fit == ONR_DATES_DIFFER;
    w->f[ONR_EVENT_DATE_EXCLUDED] = fit == ONR_DATES_EXCLUDE;
}

/* How far apart the two stories are. */
static void
weigh_stories(const onr_weighing *w)
{
    enum { WEEK = 7, YEAR = 366 };
    const onr_date x = w->pool->documents[w->a->document].published;
    const onr_date y = w->pool->documents[w->b->document].published;
    if (x.year && y.year) {
        const int32_t apart = abs(onr_date_to_days(x) - onr_date_to_days(y));
        w->f[ONR_EVENT_STORY_WEEK] = apart <= WEEK;
        w->f[ONR_EVENT_STORY_FAR] = apart > YEAR && !(w->a->date.year && w->b->date.year);
    }
}

/* ---- Participants ---- */

bool
onr_weigh_principals_differ(const onr_weighing *w)
{
    for (uint8_t role = 0; role < ONR_ROLE_COUNT; ++role) {
        if (onr_weigh_is_principal(w->a, role) &&
            onr_weigh_role_differs(w->pool, w->a, w->b, role)) {
            return true;
        }
    }
    return false;
}

static void
weigh_parties(const onr_weighing *w)
{
    uint32_t principals = 0;
    for (uint8_t role = 0; role < ONR_ROLE_COUNT; ++role) {
        const onr_weigh_overlap people =
            onr_weigh_overlap_role(w->pool, w->a, w->b, role, true);
        const onr_weigh_overlap agencies =
            onr_weigh_overlap_role(w->pool, w->a, w->b, role, false);
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
    w->f[ONR_EVENT_PRINCIPAL_NONE] = !principals && w->f[ONR_EVENT_PRINCIPAL_AGENCY] <= 0;
    w->f[ONR_EVENT_PRINCIPALS] = principals > 1 ? principals - 1 : 0;
    w->f[ONR_EVENT_PRINCIPALS_DIFFER] = onr_weigh_principals_differ(w);
}

/* Ages and nouns of unnamed participants: "16-year-old boy". */
static void
weigh_unnamed(const onr_weighing *w)
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
                (onr_weigh_overlap_role(pool, rival, other, role, true).shared ||
                 onr_weigh_overlap_role(pool, rival, other, role, false).shared)) {
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
weigh_count(const onr_weighing *w, int32_t a, int32_t b)
{
    if (a >= 0 && b >= 0) {
        w->f[ONR_EVENT_COUNTS] += a == b && a > 0;
        w->f[ONR_EVENT_COUNTS_DIFFER] += a != b;
        w->f[ONR_EVENT_COUNTS_FAR] += abs(a - b) >= FAR_APART;
    }
}

static void
weigh_slots(const onr_weighing *w)
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
weigh_concerns(const onr_weighing *w)
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

static double
weigh_features(const onr_weighing *w)
{
    for (int i = 0; i < ONR_EVENT_FEATURE_COUNT; ++i) {
        w->f[i] = 0;
    }
    w->f[ONR_EVENT_BASE] = 1;
    w->f[ONR_EVENT_CLASS] = w->a->kind == w->b->kind;
    w->f[ONR_EVENT_CLASS_KIN] = w->a->kind != w->b->kind;
    w->f[ONR_EVENT_FIRST] = w->a->first && w->b->first;
    w->f[ONR_EVENT_LEAD_OF_ONE] = w->a->incident && w->b->incident &&
                                  w->a->kind == w->b->kind && w->a->first != w->b->first;
    weigh_dates(w);
    weigh_parties(w);
    weigh_unnamed(w);
    weigh_slots(w);
    weigh_concerns(w);
    weigh_stories(w);
    w->f[ONR_EVENT_ONLY] =
        (w->f[ONR_EVENT_PRINCIPAL] > 0 || w->f[ONR_EVENT_PRINCIPAL_AGENCY] > 0) &&
        is_only_one(w->pool, w->a, w->b) && is_only_one(w->pool, w->b, w->a);
    double sum = 0;
    for (int i = 0; i < ONR_EVENT_FEATURE_COUNT; ++i) {
        sum += w->f[i] * w->pool->tables->event_weights[i];
    }
    return sum;
}

double
onr_weigh_events(const onr_sketch_pool *pool, const onr_context *context,
                 const onr_chance *chance, const onr_sketch_event *a,
                 const onr_sketch_event *b)
{
    double features[ONR_EVENT_FEATURE_COUNT];
    const onr_weighing w = {pool, context, chance, a, b, features};
    return onr_weigh_is_lead(a) && onr_weigh_is_lead(b) ? onr_weigh_leads(&w)
                                                        : weigh_features(&w);
}
