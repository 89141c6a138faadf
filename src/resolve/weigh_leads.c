/* SPDX-License-Identifier: Apache-2.0 */
/* Each function weighs one sort of thing; leads.lex tells what each means and how often it is seen. */
#include "resolve/weigh_leads.h"

#include <stdlib.h>

enum {
    FRESH = 4, // Days between stories that are news of one incident
    MONTH = 31,
    NEAR = 2,       // Days by which outlets miss one another
    DAYS_LEAST = 4, // Days of incidents that make a story one of several
    FAR_APART = 5,  // Numbers of people hurt that no two reports of one incident give
};

/* ---- Days ---- */

/* Days between the stories; -1 if one has no date. */
static int32_t
days_between(const onr_lead_pair *p)
{
    const onr_date x = p->x->published, y = p->y->published;
    return x.year && y.year ? abs(onr_date_to_days(x) - onr_date_to_days(y)) : -1;
}

/* The mean of what is likely around either day. */
static double
published_by_chance(const onr_lead_pair *p, int32_t from, int32_t to, double before)
{
    const onr_chance *const c = p->w->chance;
    const int32_t x = onr_date_to_days(p->x->published);
    const int32_t y = onr_date_to_days(p->y->published);
    return (onr_chance_day(c->published, c->published_count, x, from, to, before) +
            onr_chance_day(c->published, c->published_count, y, from, to, before)) /
           2;
}

static double
weigh_published(const onr_lead_pair *p)
{
    static const struct {
        onr_lead_view view;
        int32_t from, to;
    } steps[] = {{ONR_LEAD_PUBLISHED_DAY, 0, 1},
                 {ONR_LEAD_PUBLISHED_DAYS, 2, FRESH},
                 {ONR_LEAD_PUBLISHED_MONTH, FRESH + 1, MONTH}};
    const int32_t apart = days_between(p);
    if (apart < 0) {
        return 0;
    }
    for (size_t i = 0; i < ONR_COUNT(steps); ++i) {
        if (apart <= steps[i].to) {
            const double before = onr_lead_odds(p, steps[i].view)->u;
            return onr_lead_weight_by(
                p, steps[i].view,
                published_by_chance(p, steps[i].from, steps[i].to, before));
        }
    }
    return onr_lead_weight(p, ONR_LEAD_PUBLISHED_FAR);
}

/* How near the incidents are: by their own dates, or where one has none by those of all incidents of the stories. */
static onr_dates_fit
fit(const onr_lead_pair *p)
{
    if (p->w->a->date.year && p->w->b->date.year) {
        return onr_weigh_dates(p->w->a->date, p->w->b->date);
    }
    return onr_context_shared(p->c->days, p->c->day_count, p->d->days, p->d->day_count,
                              ONR_NO_FACT)
               ? ONR_DATES_DAY
               : ONR_DATES_UNKNOWN;
}

static double
weigh_late(const onr_lead_pair *p, int32_t from, int32_t to, onr_lead_view view)
{
    const onr_chance *const c = p->w->chance;
    const onr_date date = p->w->a->date.day ? p->w->a->date : p->w->b->date;
    return date.day ? onr_lead_weight_by(p, view,
                                         onr_chance_day(c->days, c->day_count,
                                                        onr_date_to_days(date), from, to,
                                                        onr_lead_odds(p, view)->u))
                    : onr_lead_weight(p, view);
}

static double
weigh_day(const onr_lead_pair *p)
{
    const int32_t apart = days_between(p);
    const bool fresh = apart >= 0 && apart <= FRESH;
    switch (fit(p)) {
    case ONR_DATES_DAY:
        return fresh ? onr_lead_weight(p, ONR_LEAD_FRESH_DAY)
                     : weigh_late(p, 0, 0, ONR_LEAD_LATE_DAY);
    case ONR_DATES_NEAR:
        return fresh ? onr_lead_weight(p, ONR_LEAD_FRESH_NEAR)
                     : weigh_late(p, 1, NEAR, ONR_LEAD_LATE_NEAR);
    case ONR_DATES_DIFFER:
        return onr_lead_weight(p, fresh ? ONR_LEAD_FRESH_DIFFERS : ONR_LEAD_LATE_DIFFERS);
    case ONR_DATES_EXCLUDE:
        return onr_lead_weight(p,
                               fresh ? ONR_LEAD_FRESH_EXCLUDED : ONR_LEAD_LATE_EXCLUDED);
    default:
        return 0;
    }
}

/* ---- Places ---- */

static uint32_t
common_town(const onr_lead_pair *p)
{
    uint32_t best = ONR_NO_FACT, fewest = UINT32_MAX;
    for (uint32_t i = 0, j = 0; i < p->c->town_count && j < p->d->town_count;) {
        const uint32_t x = p->c->towns[i], y = p->d->towns[j];
        const uint32_t stories =
            x == y ? onr_tally_of(&p->w->chance->towns, 0, x) : fewest;
        if (stories < fewest) {
            best = x;
            fewest = stories;
        }
        i += x <= y;
        j += y <= x;
    }
    return best;
}

static double
weigh_town(const onr_lead_pair *p)
{
    if (p->town != ONR_NO_FACT) {
        const double chance =
            onr_chance_town(p->w->chance, p->town, onr_lead_odds(p, ONR_LEAD_TOWN)->u) *
            onr_lead_chances(p->c->town_count, p->d->town_count);
        return onr_lead_weight_by(p, ONR_LEAD_TOWN, chance < 1 ? chance : 1);
    }
    return (p->c->town_count && p->d->town_count
                ? onr_lead_weight(p, ONR_LEAD_TOWNS_DIFFER)
                : 0) +
           (p->x->state && p->y->state && p->x->state != p->y->state
                ? onr_lead_weight(p, ONR_LEAD_STATES_DIFFER)
                : 0);
}

/* ---- The incident ---- */

static double
weigh_counts(const onr_lead_pair *p)
{
    const onr_sketch_event *const a = p->w->a, *const b = p->w->b;
    const bool dead = a->deaths >= 0 && b->deaths >= 0 && (a->deaths || b->deaths);
    const bool hurt =
        a->injuries >= 0 && b->injuries >= 0 && (a->injuries || b->injuries);
    const bool far = (dead && abs(a->deaths - b->deaths) >= FAR_APART) ||
                     (hurt && abs(a->injuries - b->injuries) >= FAR_APART);
    return (dead ? onr_lead_weight(p, a->deaths == b->deaths ? ONR_LEAD_DEAD_SAME
                                                             : ONR_LEAD_DEAD_DIFFER)
                 : 0) +
           (hurt ? onr_lead_weight(p, a->injuries == b->injuries ? ONR_LEAD_HURT_SAME
                                                                 : ONR_LEAD_HURT_DIFFER)
                 : 0) +
           (far ? onr_lead_weight(p, ONR_LEAD_COUNTS_FAR) : 0);
}

static bool
tells_class(const onr_lead_pair *p, const onr_sketch_document *doc, onr_symbol kind)
{
    for (uint32_t i = doc->events; i < doc->events + doc->event_count; ++i) {
        if (p->w->pool->events[i].incident && p->w->pool->events[i].kind == kind) {
            return true;
        }
    }
    return false;
}

/* Outlets exchange classes where they tell one of them only. */
static double
weigh_class(const onr_lead_pair *p)
{
    const onr_symbol a = p->w->a->kind, b = p->w->b->kind;
    return onr_lead_weight(p, a == b ? ONR_LEAD_CLASS_SAME
                              : tells_class(p, p->x, b) || tells_class(p, p->y, a)
                                  ? ONR_LEAD_CLASS_BOTH
                                  : ONR_LEAD_CLASS_KIN);
}

/* A title of several shootings is no roundup of a weekend if all that is dated was on one day. */
static bool
is_roundup(const onr_sketch_document *story, const onr_context_document *context)
{
    return (story->roundup && context->day_count != 1) ||
           context->day_count >= DAYS_LEAST;
}

double
onr_weigh_leads(const onr_weighing *w)
{
    onr_lead_pair p = {.w = w,
                       .x = &w->pool->documents[w->a->document],
                       .y = &w->pool->documents[w->b->document],
                       .c = &w->context->documents[w->a->document],
                       .d = &w->context->documents[w->b->document]};
    p.town = common_town(&p);
    p.own = onr_chance_own(p.x->published, p.y->published);
    p.roundup = is_roundup(p.x, p.c) || is_roundup(p.y, p.d);
    return log(onr_chance_prior(w->chance)) + weigh_class(&p) + weigh_published(&p) +
           weigh_day(&p) + weigh_town(&p) + weigh_counts(&p) + onr_weigh_shared(&p) +
           (p.roundup ? onr_lead_weight(&p, ONR_LEAD_ROUNDUP) : 0);
}
