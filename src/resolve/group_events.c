/* SPDX-License-Identifier: Apache-2.0 */
/* Events are compared if they share a named party, or are incidents at one place within two days.  After a first round
   of joins they are weighed again, now that it is known which of the events that they concern are the same. */
#include "resolve/group.h"

#include <stdlib.h>

enum {
    WINDOW =
        48, // Events of one party, or at one place, that an event is compared with: the latest
    DAYS_NEAR = 2, // How far apart outlets may put one event
    WEEK = 7,
    YEAR = 366,
    ROUNDS = 2,
    CLASS_MAX = 64, // Bytes of the name of a class
};

typedef struct {
    onr_sketch_pool *pool;
    onr_arena *scratch;
    onr_sketch_pairs pairs;
} events;

static double
weight(const onr_sketch_pool *pool, onr_weight name)
{
    return pool->tables->weights[name];
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
onr_group_classes_fit(const onr_tables *tables, onr_symbol a, onr_symbol b, bool *same)
{
    const onr_slice x = onr_symbol_slice(a), y = onr_symbol_slice(b);
    *same = a == b;
    return a == b || is_above(tables, x, y) || is_above(tables, y, x) ||
           is_exchanged(tables, x, y);
}

/* ---- Dates ---- */

typedef enum { UNKNOWN, SAME_DAY, NEAR, FITS, EXCLUDED } date_fit;

static date_fit
compare_dates(onr_date a, onr_date b)
{
    if (!a.year || !b.year) {
        return UNKNOWN;
    }
    const int32_t first_a = onr_date_to_days(onr_date_earliest(a));
    const int32_t first_b = onr_date_to_days(onr_date_earliest(b));
    if (a.day && b.day) {
        const int32_t apart = first_a < first_b ? first_b - first_a : first_a - first_b;
        return apart == 0 ? SAME_DAY : apart <= DAYS_NEAR ? NEAR : EXCLUDED;
    }
    return first_a <= onr_date_to_days(onr_date_latest(b)) &&
                   first_b <= onr_date_to_days(onr_date_latest(a))
               ? FITS
               : EXCLUDED;
}

static double
weigh_dates(const onr_sketch_pool *pool, const onr_sketch_event *a,
            const onr_sketch_event *b)
{
    const onr_date x = pool->documents[a->document].published;
    const onr_date y = pool->documents[b->document].published;
    double sum = 0;
    if (x.year && y.year) {
        const int32_t days = onr_date_to_days(x) - onr_date_to_days(y);
        const int32_t apart = days < 0 ? -days : days;
        sum += apart <= WEEK ? weight(pool, ONR_W_EVENT_NEAR) : 0;
        sum += apart > YEAR && !(a->date.year && b->date.year)
                   ? weight(pool, ONR_W_EVENT_FAR)
                   : 0;
    }
    switch (compare_dates(a->date, b->date)) {
    case SAME_DAY:
        return sum + weight(pool, ONR_W_EVENT_DAY);
    case NEAR:
        return sum + weight(pool, ONR_W_EVENT_DATE_NEAR);
    case FITS:
        return sum + weight(pool, ONR_W_EVENT_DATE);
    case EXCLUDED:
        return sum + weight(pool, ONR_W_EVENT_DATE_OTHER);
    default:
        return sum;
    }
}

/* ---- Participants ---- */

typedef struct {
    uint32_t shared, of_a, of_b; // Named parties
} role_overlap;

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
count_named(const onr_sketch_pool *pool, const onr_sketch_event *event, uint8_t role)
{
    uint32_t count = 0;
    for (uint16_t i = 0; i < event->role_count; ++i) {
        count +=
            event->roles[i].role == role && !pool->parties[event->roles[i].party].unnamed;
    }
    return count;
}

static role_overlap
overlap_roles(const onr_sketch_pool *pool, const onr_sketch_event *a,
              const onr_sketch_event *b, uint8_t role)
{
    role_overlap out = {0, count_named(pool, a, role), count_named(pool, b, role)};
    for (uint16_t i = 0; i < a->role_count; ++i) {
        const onr_sketch_party *const party = &pool->parties[a->roles[i].party];
        out.shared += a->roles[i].role == role && !party->unnamed &&
                      has_party(pool, b, role, party->root);
    }
    return out;
}

/* Whom an event is about: of an action its subject, of an incident those who acted and were acted upon. */
static bool
is_principal(const onr_sketch_event *event, uint8_t role)
{
    return event->incident ? role == ONR_ROLE_ACTOR || role == ONR_ROLE_TARGET
                           : role == ONR_ROLE_SUBJECT;
}

static bool
principals_differ(const onr_sketch_pool *pool, const onr_sketch_event *a,
                  const onr_sketch_event *b)
{
    for (uint8_t role = 0; role < ONR_ROLE_COUNT; ++role) {
        const role_overlap o = overlap_roles(pool, a, b, role);
        if (is_principal(a, role) && o.of_a && o.of_b && !o.shared) {
            return true;
        }
    }
    return false;
}

static double
weigh_parties(const onr_sketch_pool *pool, const onr_sketch_event *a,
              const onr_sketch_event *b, uint32_t *shared)
{
    double sum = 0;
    *shared = 0;
    for (uint8_t role = 0; role < ONR_ROLE_COUNT; ++role) {
        const role_overlap o = overlap_roles(pool, a, b, role);
        if (is_principal(a, role)) {
            *shared += o.shared;
        } else if (o.shared) {
            sum += weight(pool, ONR_W_EVENT_SIDE);
        } else if (o.of_a && o.of_b) {
            sum += weight(pool, ONR_W_EVENT_SIDE_OTHER);
        }
    }
    if (*shared) {
        sum += weight(pool, ONR_W_EVENT_PRINCIPAL) +
               (*shared - 1) * weight(pool, ONR_W_EVENT_PRINCIPALS);
    }
    return sum +
           (principals_differ(pool, a, b) ? weight(pool, ONR_W_EVENT_PRINCIPAL_PART) : 0);
}

/* ---- Everything else ---- */

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

static double
weigh_symbols(const onr_sketch_pool *pool, const onr_symbol *a, uint16_t a_count,
              const onr_symbol *b, uint16_t b_count, onr_weight same, onr_weight other)
{
    return !a_count || !b_count                   ? 0
           : share_symbol(a, a_count, b, b_count) ? weight(pool, same)
                                                  : weight(pool, other);
}

static double
weigh_counts(const onr_sketch_pool *pool, int32_t a, int32_t b)
{
    return a < 0 || b < 0 ? 0
           : a != b       ? weight(pool, ONR_W_EVENT_COUNTS_OTHER)
           : a > 0        ? weight(pool, ONR_W_EVENT_COUNTS)
                          : 0;
}

static double
weigh_concerns(const onr_sketch_pool *pool, const onr_sketch_event *a,
               const onr_sketch_event *b)
{
    if (!a->concern_count || !b->concern_count) {
        return 0;
    }
    for (uint16_t i = 0; i < a->concern_count; ++i) {
        for (uint16_t j = 0; j < b->concern_count; ++j) {
            if (pool->events[a->concerns[i]].root == pool->events[b->concerns[j]].root) {
                return weight(pool, ONR_W_EVENT_CONCERNS);
            }
        }
    }
    return weight(pool, ONR_W_EVENT_CONCERNS_OTHER);
}

static double
weigh_places(const onr_sketch_pool *pool, const onr_sketch_event *a,
             const onr_sketch_event *b)
{
    if (a->place == ONR_NO_FACT || b->place == ONR_NO_FACT) {
        return 0;
    }
    return pool->places[a->place].root == pool->places[b->place].root
               ? weight(pool, ONR_W_EVENT_PLACE)
               : weight(pool, ONR_W_EVENT_PLACE_OTHER);
}

/* Whether an event is the only one of its class in its story that shares a principal with `other`. */
static bool
is_only_one(const onr_sketch_pool *pool, const onr_sketch_event *event,
            const onr_sketch_event *other)
{
    const onr_sketch_document *const doc = &pool->documents[event->document];
    for (uint32_t i = doc->events; i < doc->events + doc->event_count; ++i) {
        const onr_sketch_event *const rival = &pool->events[i];
        bool same;
        uint32_t shared;
        if (rival != event &&
            onr_group_classes_fit(pool->tables, rival->kind, other->kind, &same) &&
            compare_dates(rival->date, other->date) != EXCLUDED) {
            (void)weigh_parties(pool, rival, other, &shared);
            if (shared) {
                return false;
            }
        }
    }
    return true;
}

static bool
events_clash(void *data, uint32_t a, uint32_t b)
{
    const onr_sketch_pool *const pool = data;
    const onr_sketch_event *const p = &pool->events[a], *const q = &pool->events[b];
    bool same;
    return p->document == q->document ||
           !onr_group_classes_fit(pool->tables, p->kind, q->kind, &same) ||
           compare_dates(p->date, q->date) == EXCLUDED || principals_differ(pool, p, q);
}

static double
weigh(const onr_sketch_pool *pool, const onr_sketch_event *a, const onr_sketch_event *b,
      bool same)
{
    uint32_t shared;
    double sum = weight(pool, ONR_W_EVENT_BASE) +
                 weight(pool, same ? ONR_W_EVENT_CLASS : ONR_W_EVENT_CLASS_KIN);
    sum += weigh_parties(pool, a, b, &shared);
    sum +=
        weigh_dates(pool, a, b) + weigh_places(pool, a, b) + weigh_concerns(pool, a, b);
    sum += weigh_symbols(pool, a->words, a->word_count, b->words, b->word_count,
                         ONR_W_EVENT_OFFENSE, ONR_W_EVENT_OFFENSE_OTHER);
    sum += weigh_symbols(pool, a->sums, a->sum_count, b->sums, b->sum_count,
                         ONR_W_EVENT_SUM, ONR_W_EVENT_SUM_OTHER);
    sum += weigh_counts(pool, a->deaths, b->deaths) +
           weigh_counts(pool, a->injuries, b->injuries);
    sum += a->negated != b->negated ? weight(pool, ONR_W_EVENT_NEGATED) : 0;
    return sum + (shared && is_only_one(pool, a, b) && is_only_one(pool, b, a)
                      ? weight(pool, ONR_W_EVENT_ONLY)
                      : 0);
}

/* ---- Which events are compared ---- */

static void
compare(events *e, uint32_t a, uint32_t b)
{
    const onr_sketch_event *const p = &e->pool->events[a], *const q = &e->pool->events[b];
    bool same;
    if (p->document != q->document &&
        onr_group_classes_fit(e->pool->tables, p->kind, q->kind, &same)) {
        *ONR_PUSH(e->scratch, &e->pairs) =
            (onr_sketch_pair){a < b ? a : b, a < b ? b : a, 0};
    }
}

/* An event under one of the things by which events meet. */
typedef struct {
    uint32_t thing, event;
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
    if (p->thing != q->thing) {
        return p->thing < q->thing ? -1 : 1;
    }
    if (p->day != q->day) {
        return p->day < q->day ? -1 : 1;
    }
    return (p->event > q->event) - (p->event < q->event);
}

static void
compare_entered(events *e, entries *list, int32_t days)
{
    if (list->count) {
        qsort(list->items, list->count, sizeof(*list->items), compare_entries);
    }
    for (size_t i = 1; i < list->count; ++i) {
        for (size_t j = i; j-- > 0 && i - j <= WINDOW;) {
            if (list->items[j].thing != list->items[i].thing ||
                list->items[i].day - list->items[j].day > days) {
                break;
            }
            compare(e, list->items[j].event, list->items[i].event);
        }
    }
}

/* By named party; agencies only where no person is named, since a police force is in everything. */
static void
compare_by_party(events *e)
{
    entries list = {0};
    for (uint32_t i = 0; i < e->pool->event_count; ++i) {
        const onr_sketch_event *const event = &e->pool->events[i];
        for (uint16_t j = 0; j < event->role_count; ++j) {
            const onr_sketch_party *const party =
                &e->pool->parties[event->roles[j].party];
            if (!party->unnamed &&
                (party->person || is_principal(event, event->roles[j].role))) {
                *ONR_PUSH(e->scratch, &list) = (entry){party->root, i, 0};
            }
        }
    }
    compare_entered(e, &list, 0);
}

static void
compare_by_place(events *e)
{
    entries list = {0};
    for (uint32_t i = 0; i < e->pool->event_count; ++i) {
        const onr_sketch_event *const event = &e->pool->events[i];
        if (event->incident && event->date.day && event->place != ONR_NO_FACT) {
            *ONR_PUSH(e->scratch, &list) = (entry){e->pool->places[event->place].root, i,
                                                   onr_date_to_days(event->date)};
        }
    }
    compare_entered(e, &list, DAYS_NEAR);
}

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

static void
weigh_pairs(events *e)
{
    for (size_t i = 0; i < e->pairs.count; ++i) {
        onr_sketch_pair *const pair = &e->pairs.items[i];
        const onr_sketch_event *const a = &e->pool->events[pair->a];
        const onr_sketch_event *const b = &e->pool->events[pair->b];
        pair->score = (float)weigh(e->pool, a, b, a->kind == b->kind);
    }
}

void
onr_group_events(onr_sketch_pool *pool)
{
    onr_arena *const scratch = onr_arena_child(pool->arena);
    events e = {.pool = pool, .scratch = scratch};
    onr_groups groups;
    compare_by_party(&e);
    compare_by_place(&e);
    drop_repeated(&e.pairs);
    for (int round = 0; round < ROUNDS; ++round) {
        weigh_pairs(&e);
        onr_groups_open(&groups, scratch, pool->event_count, events_clash, pool);
        onr_groups_join_pairs(&groups, &e.pairs, weight(pool, ONR_W_EVENT_THRESHOLD));
        for (uint32_t i = 0; i < pool->event_count; ++i) {
            pool->events[i].root = onr_groups_root(&groups, i);
        }
    }
    onr_groups_doubts(&groups, pool->arena, &e.pairs, weight(pool, ONR_W_EVENT_DOUBT),
                      &pool->doubtful_events);
    onr_arena_free(scratch);
}
