/* SPDX-License-Identifier: Apache-2.0 */
/* Events are compared if they share a named party, if they are the first of their class in stories about one affair, or if
   they are first incidents of stories that name one town (all within some days, else those next to each other), of one day
   in one town, or of stories that share words by which their affairs are told.  After a first round of joins they are weighed
   again, now that it is known which of the events that they concern are the same. */
#include "resolve/decide.h"
#include "resolve/group.h"
#include "resolve/weighing.h"

#include <stdlib.h>

enum {
    WINDOW = 40, // Events under one heading that an event is compared with: the latest
    WINDOW_FAR = 12, // The same, of stories of one town however far apart
    DAYS_APART = 4,  // Between stories that may tell of one incident
    MARKS_NEAR = 1,  // Shared by their stories if they are so near
    MARKS_FAR = 2,   // And if they are not
    ROUNDS = 2,
};

/* How far below the threshold of doubt a pair may lie and still be kept for the next round. */
static const double slack = 2;

typedef struct {
    onr_sketch_pool *pool;
    const onr_context *context;
    onr_chance chance;
    onr_arena *scratch;
    onr_sketch_pairs pairs;
} events;

static bool
events_clash(void *data, uint32_t a, uint32_t b)
{
    const onr_sketch_pool *const pool = data;
    const onr_sketch_event *const p = &pool->events[a], *const q = &pool->events[b];
    return p->document == q->document || onr_decide_is_apart(&pool->events_apart, a, b) ||
           !onr_weigh_classes_fit(pool->tables, p->kind, q->kind) ||
           (onr_weigh_dates(p->date, q->date) == ONR_DATES_EXCLUDE &&
            !onr_weigh_dates_may_err(pool, p, q)) ||
           onr_weigh_principals_clash(pool, p, q);
}

static double
weigh(void *data, uint32_t a, uint32_t b)
{
    const events *const e = data;
    return onr_weigh_events(e->pool, e->context, &e->chance, &e->pool->events[a],
                            &e->pool->events[b]);
}

static void
compare(events *e, uint32_t a, uint32_t b)
{
    const onr_sketch_event *const p = &e->pool->events[a], *const q = &e->pool->events[b];
    if (p->document == q->document ||
        !onr_weigh_classes_fit(e->pool->tables, p->kind, q->kind)) {
        return;
    }
    const onr_sketch_pair pair = {a < b ? a : b, a < b ? b : a, (float)weigh(e, a, b)};
    if ((double)pair.score >= e->pool->tables->weights[ONR_W_EVENT_DOUBT] - slack) {
        *ONR_PUSH(e->scratch, &e->pairs) = pair;
    }
}

/* ---- Which events are compared ---- */

/* An event under a heading. */
typedef struct {
    uint32_t heading, event;
    int32_t day;
} entry;
typedef struct {
    entry *items;
    size_t count, capacity;
} entries;

static int
compare_entries(const void *left, const void *right)
{
    const entry *const p = left, *const q = right;
    if (p->heading != q->heading) {
        return p->heading < q->heading ? -1 : 1;
    }
    if (p->day != q->day) {
        return p->day < q->day ? -1 : 1;
    }
    return (p->event > q->event) - (p->event < q->event);
}

static bool
share_marks(const onr_sketch_pool *pool, uint32_t a, uint32_t b, uint32_t marks)
{
    const onr_sketch_document *const d = &pool->documents[pool->events[a].document];
    const onr_sketch_document *const g = &pool->documents[pool->events[b].document];
    return !marks || onr_context_shared(d->marks, d->mark_count, g->marks, g->mark_count,
                                        ONR_NO_FACT) >= marks;
}

/* Compare events under one heading whose stories are so many days apart and share so many marks. */
static void
compare_within(events *e, entries *list, int32_t days, uint32_t marks, size_t window)
{
    if (list->count) {
        qsort(list->items, list->count, sizeof(*list->items), compare_entries);
    }
    for (size_t i = 1; i < list->count; ++i) {
        for (size_t j = i; j-- > 0 && i - j <= window;) {
            if (list->items[j].heading != list->items[i].heading ||
                list->items[i].day - list->items[j].day > days) {
                break;
            }
            if (share_marks(e->pool, list->items[j].event, list->items[i].event, marks)) {
                compare(e, list->items[j].event, list->items[i].event);
            }
        }
    }
}

static void
compare_entered(events *e, entries *list, int32_t days, uint32_t marks)
{
    compare_within(e, list, days, marks, WINDOW);
}

/* By named party; an agency only where it is a principal, since a police force is in everything. */
static void
compare_by_party(events *e)
{
    entries list = {0};
    onr_arena *const arena = onr_arena_child(e->scratch);
    for (uint32_t i = 0; i < e->pool->event_count; ++i) {
        const onr_sketch_event *const event = &e->pool->events[i];
        for (uint16_t j = 0; j < event->role_count; ++j) {
            const onr_sketch_party *const party =
                &e->pool->parties[event->roles[j].party];
            if (!party->unnamed &&
                (party->person || onr_weigh_is_principal(event, event->roles[j].role))) {
                *ONR_PUSH(arena, &list) = (entry){party->root, i, 0};
            }
        }
    }
    compare_entered(e, &list, 0, 0);
    onr_arena_free(arena);
}

/* First incidents by the towns that their stories name. */
static void
compare_by_town(events *e)
{
    entries list = {0};
    onr_arena *const arena = onr_arena_child(e->scratch);
    for (uint32_t i = 0; i < e->pool->event_count; ++i) {
        const onr_sketch_event *const event = &e->pool->events[i];
        const onr_context_document *const doc = &e->context->documents[event->document];
        const onr_sketch_document *const story = &e->pool->documents[event->document];
        if (!event->incident || !event->first || !story->published.year) {
            continue;
        }
        const int32_t day = onr_date_to_days(story->published);
        for (uint32_t j = 0; j < doc->town_count; ++j) {
            *ONR_PUSH(arena, &list) = (entry){doc->towns[j], i, day};
        }
    }
    compare_entered(e, &list, DAYS_APART, 0);
    compare_within(e, &list, INT32_MAX, 0, WINDOW_FAR);
    onr_arena_free(arena);
}

/* First incidents by the day on which they were and the town where their stories play. */
static void
compare_by_day(events *e)
{
    entries list = {0};
    onr_arena *const arena = onr_arena_child(e->scratch);
    for (uint32_t i = 0; i < e->pool->event_count; ++i) {
        const onr_sketch_event *const event = &e->pool->events[i];
        const onr_context_document *const doc = &e->context->documents[event->document];
        for (uint32_t j = 0;
             onr_weigh_is_lead(event) && event->date.day && j < doc->town_count; ++j) {
            *ONR_PUSH(arena, &list) =
                (entry){doc->towns[j], i, onr_date_to_days(event->date)};
        }
    }
    compare_entered(e, &list, 0, 0);
    onr_arena_free(arena);
}

/* First incidents by the words that tell their affairs, so far as these are rare or the stories near in time. */
static void
compare_by_marks(events *e)
{
    entries list = {0};
    onr_arena *const arena = onr_arena_child(e->scratch);
    for (uint32_t i = 0; i < e->pool->event_count; ++i) {
        const onr_sketch_event *const event = &e->pool->events[i];
        const onr_sketch_document *const story = &e->pool->documents[event->document];
        for (uint16_t j = 0; onr_weigh_is_lead(event) && j < story->mark_count; ++j) {
            const int32_t day =
                story->published.year ? onr_date_to_days(story->published) : 0;
            *ONR_PUSH(arena, &list) = (entry){story->marks[j], i, day};
        }
    }
    compare_entered(e, &list, DAYS_APART, MARKS_NEAR);
    compare_entered(e, &list, INT32_MAX, MARKS_FAR);
    onr_arena_free(arena);
}

/* First events of stories about one affair. */
static void
compare_by_affair(events *e)
{
    onr_context_pairs stories;
    uint32_t *const roots =
        onr_arena_array(e->scratch, e->pool->party_count, sizeof(*roots));
    for (uint32_t i = 0; i < e->pool->party_count; ++i) {
        roots[i] = e->pool->parties[i].root;
    }
    onr_context_stories(e->context, e->pool, roots, e->scratch, &stories);
    for (size_t k = 0; k < stories.count; ++k) {
        const onr_sketch_document *const d = &e->pool->documents[stories.items[k].a];
        const onr_sketch_document *const g = &e->pool->documents[stories.items[k].b];
        for (uint32_t i = d->events; i < d->events + d->event_count; ++i) {
            for (uint32_t j = g->events;
                 e->pool->events[i].first && j < g->events + g->event_count; ++j) {
                if (e->pool->events[j].first) {
                    compare(e, i, j);
                }
            }
        }
    }
}

/* ---- Joining ---- */

static int
compare_nodes(const void *left, const void *right)
{
    const onr_sketch_pair *const p = left, *const q = right;
    if (p->a != q->a) {
        return p->a < q->a ? -1 : 1;
    }
    return (p->b > q->b) - (p->b < q->b);
}

static void
drop_repeated(onr_sketch_pairs *pairs)
{
    size_t kept = 0;
    if (pairs->count) {
        qsort(pairs->items, pairs->count, sizeof(*pairs->items), compare_nodes);
    }
    for (size_t i = 0; i < pairs->count; ++i) {
        if (!kept || compare_nodes(&pairs->items[kept - 1], &pairs->items[i])) {
            pairs->items[kept++] = pairs->items[i];
        }
    }
    pairs->count = kept;
}

/* Put pairs of what two stories are about first; how many there are. */
static size_t
part_leads(const onr_sketch_pool *pool, onr_sketch_pairs *pairs)
{
    size_t leads = 0;
    for (size_t i = 0; i < pairs->count; ++i) {
        const onr_sketch_pair pair = pairs->items[i];
        const onr_sketch_event *const p = &pool->events[pair.a];
        const onr_sketch_event *const q = &pool->events[pair.b];
        if (onr_weigh_is_lead(p) && onr_weigh_is_lead(q) && p->kind == q->kind) {
            pairs->items[i] = pairs->items[leads];
            pairs->items[leads++] = pair;
        }
    }
    return leads;
}

/* What stories are about is joined first: another incident that they tell of must not stand in its way. */
static void
join(const onr_sketch_pool *pool, onr_groups *groups, onr_sketch_pairs *pairs)
{
    const double threshold = pool->tables->weights[ONR_W_EVENT_THRESHOLD];
    const size_t leads = part_leads(pool, pairs);
    onr_sketch_pairs first = {pairs->items, leads, leads};
    onr_sketch_pairs rest = {pairs->items ? pairs->items + leads : NULL,
                             pairs->count - leads, pairs->count - leads};
    onr_groups_join_pairs(groups, &first, threshold);
    onr_groups_join_pairs(groups, &rest, threshold);
}

static void
mark_first(onr_sketch_pool *pool)
{
    for (uint32_t i = 0; i < pool->event_count; ++i) {
        onr_sketch_event *const event = &pool->events[i];
        const onr_sketch_document *const doc = &pool->documents[event->document];
        event->first = true;
        for (uint32_t j = doc->events; j < doc->events + doc->event_count; ++j) {
            const onr_sketch_event *const other = &pool->events[j];
            const bool before =
                other->begin < event->begin || (other->begin == event->begin && j < i);
            if (before && other->kind == event->kind) {
                event->first = false;
            }
        }
    }
}

void
onr_group_events(onr_sketch_pool *pool, const onr_context *context)
{
    onr_arena *const scratch = onr_arena_child(pool->arena);
    events e = {.pool = pool, .context = context, .scratch = scratch};
    onr_groups groups;
    mark_first(pool);
    onr_chance_open(&e.chance, pool, context, scratch);
    compare_by_party(&e);
    compare_by_affair(&e);
    compare_by_town(&e);
    compare_by_day(&e);
    compare_by_marks(&e);
    drop_repeated(&e.pairs);
    for (int round = 0; round < ROUNDS; ++round) {
        for (size_t i = 0; round && i < e.pairs.count; ++i) {
            e.pairs.items[i].score =
                (float)weigh(&e, e.pairs.items[i].a, e.pairs.items[i].b);
        }
        onr_groups_open(&groups, scratch, pool->event_count, events_clash, pool);
        groups.weigh = weigh;
        groups.weigh_data = &e;
        groups.least = pool->tables->weights[ONR_W_EVENT_AVERAGE];
        for (size_t i = 0; i < pool->events_same.count; ++i) {
            onr_groups_force(&groups, pool->events_same.items[i].a,
                             pool->events_same.items[i].b);
        }
        join(pool, &groups, &e.pairs);
        for (uint32_t i = 0; i < pool->event_count; ++i) {
            pool->events[i].root = onr_groups_root(&groups, i);
        }
    }
    onr_groups_doubts(&groups, pool->arena, &e.pairs,
                      pool->tables->weights[ONR_W_EVENT_DOUBT], &pool->doubtful_events);
    onr_arena_free(scratch);
}
