/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/weighing.h"

enum {
    WEEK = 7,
    YEAR = 366,
    MOST = 3, // Shared people and the like that count
};

static void
weigh_days(const onr_weighing *w, onr_date x, onr_date y)
{
    if (!x.year || !y.year) {
        return;
    }
    const int32_t days = onr_date_to_days(x) - onr_date_to_days(y);
    const int32_t apart = days < 0 ? -days : days;
    const bool first = onr_weigh_is_lead(w->a) && onr_weigh_is_lead(w->b);
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
weigh_affairs(const onr_weighing *w)
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
onr_weigh_stories(const onr_weighing *w)
{
    if (onr_weigh_is_lead(w->a) && onr_weigh_is_lead(w->b)) {
        weigh_affairs(w);
    }
    weigh_days(w, w->pool->documents[w->a->document].published,
               w->pool->documents[w->b->document].published);
}
