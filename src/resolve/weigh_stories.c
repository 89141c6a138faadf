/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/weighing.h"

enum {
    WEEK = 7,
    YEAR = 366,
    MOST = 3,       // Shared people and the like that count
    NAMES_MAX = 32, // Shared names of which the words are told apart
    DAYS = 4,
    MONTH = 31,
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
    w->f[ONR_EVENT_STORY_DAY_APART] =
        apart > DAYS && w->f[ONR_EVENT_STORY_INCIDENT_DAY] > 0;
    w->f[ONR_EVENT_STORY_DAYS] = first && apart <= DAYS;
    w->f[ONR_EVENT_STORY_OFFICIALS_NEAR] =
        w->f[ONR_EVENT_STORY_DAYS] * w->f[ONR_EVENT_STORY_OFFICIALS];
    w->f[ONR_EVENT_STORY_WEEK] = apart <= WEEK;
    w->f[ONR_EVENT_STORY_MONTHS] = first && apart > MONTH;
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

/* ---- Names and words ---- */

typedef struct {
    uint32_t ids[4 * NAMES_MAX];
    uint32_t count;
} word_list;

static const onr_full_name *
name_of(const onr_weighing *w, uint32_t number)
{
    return &w->pool->parties[w->context->bearers[number]].full_name;
}

/* Whether two full names, not the same, can be ways to write one. */
static bool
is_variant(const onr_full_name *a, const onr_full_name *b)
{
    return a->surname == b->surname && onr_full_name_compare(a, b) >= ONR_NAMES_SPELLING;
}

static void
add_name(const onr_full_name *name, word_list *words)
{
    if (words->count + 2 <= ONR_COUNT(words->ids)) {
        words->ids[words->count++] = name->given->id;
        words->ids[words->count++] = name->surname->id;
    }
}

/* Count the names that are in both lists, in whatever spelling, and keep their words. */
static uint32_t
count_names(const onr_weighing *w, const uint32_t *a, uint32_t a_count, const uint32_t *b,
            uint32_t b_count, word_list *words)
{
    uint32_t shared = 0;
    for (uint32_t i = 0; i < a_count; ++i) {
        for (uint32_t j = 0; j < b_count; ++j) {
            const onr_full_name *const p = name_of(w, a[i]), *const q = name_of(w, b[j]);
            if (a[i] == b[j] || is_variant(p, q)) {
                ++shared;
                add_name(p, words);
                add_name(q, words);
                break;
            }
        }
    }
    return shared;
}

static bool
is_listed(const word_list *list, uint32_t id)
{
    for (uint32_t i = 0; i < list->count; ++i) {
        if (list->ids[i] == id) {
            return true;
        }
    }
    return false;
}

/* Marks of both, without the names of people in both, who count by themselves. */
static uint32_t
count_marks(const onr_sketch_document *d, const onr_sketch_document *e,
            const word_list *names)
{
    uint32_t shared = 0;
    for (uint32_t i = 0, j = 0; i < d->mark_count && j < e->mark_count;) {
        const uint32_t x = d->marks[i], y = e->marks[j];
        shared += x == y && !is_listed(names, x);
        i += x <= y;
        j += y <= x;
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
    word_list names = {.count = 0};
    const uint32_t people =
        count_names(w, c->people, c->people_count, g->people, g->people_count, &names);
    const uint32_t officials = count_names(w, c->officials, c->official_count,
                                           g->officials, g->official_count, &names);
    const uint32_t actors = onr_context_shared(c->actors, c->actor_count, g->actors,
                                               g->actor_count, ONR_NO_FACT);
    const uint32_t towns =
        onr_context_shared(c->towns, c->town_count, g->towns, g->town_count, ONR_NO_FACT);
    w->f[ONR_EVENT_STORY_PEOPLE] = people > 0 || w->f[ONR_EVENT_PRINCIPAL] > 0;
    w->f[ONR_EVENT_STORY_MORE_PEOPLE] = further(people);
    w->f[ONR_EVENT_STORY_OFFICIALS] = officials > 0;
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
    const uint32_t words = count_marks(d, e, &names);
    w->f[ONR_EVENT_LEADS] = 1;
    w->f[ONR_EVENT_STORY_WORDS] = words > 0;
    w->f[ONR_EVENT_STORY_MORE_WORDS] = further(words);
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
