/* SPDX-License-Identifier: Apache-2.0 */
/* What two events must have in common to be one at all. */
#include "resolve/weighing.h"

#include <stdlib.h>

enum {
    DAYS_NEAR = 2,   // How far apart outlets may put one event
    DAYS_WRONG = 10, // And how far if one is mistaken
    YEAR = 366,
    DAYS_FRESH = 31, // Between an event and a story that is news of it
    CLASS_MAX = 64,  // Bytes of the name of a class
};

bool
onr_weigh_is_lead(const onr_sketch_event *event)
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

/* ---- Participants ---- */

bool
onr_weigh_is_principal(const onr_sketch_event *event, uint8_t role)
{
    return event->incident ? role == ONR_ROLE_ACTOR || role == ONR_ROLE_TARGET
                           : role == ONR_ROLE_SUBJECT;
}

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

onr_weigh_overlap
onr_weigh_overlap_role(const onr_sketch_pool *pool, const onr_sketch_event *a,
                       const onr_sketch_event *b, uint8_t role, bool person)
{
    onr_weigh_overlap out = {0, count_named(pool, a, role, person),
                             count_named(pool, b, role, person)};
    for (uint16_t i = 0; i < a->role_count && out.of_a && out.of_b; ++i) {
        const onr_sketch_party *const party = &pool->parties[a->roles[i].party];
        out.shared += a->roles[i].role == role && !party->unnamed &&
                      party->person == person && has_party(pool, b, role, party->root);
    }
    return out;
}

bool
onr_weigh_role_differs(const onr_sketch_pool *pool, const onr_sketch_event *a,
                       const onr_sketch_event *b, uint8_t role)
{
    const onr_weigh_overlap people = onr_weigh_overlap_role(pool, a, b, role, true);
    if (a->incident) {
        return people.of_a && people.of_b && !people.shared;
    }
    const onr_weigh_overlap agencies = onr_weigh_overlap_role(pool, a, b, role, false);
    return people.of_a + agencies.of_a && people.of_b + agencies.of_b && !people.shared &&
           !agencies.shared;
}

bool
onr_weigh_principals_clash(const onr_sketch_pool *pool, const onr_sketch_event *a,
                           const onr_sketch_event *b)
{
    if (!a->incident || !b->incident) {
        return onr_weigh_role_differs(pool, a, b, ONR_ROLE_SUBJECT);
    }
    return !(onr_weigh_is_lead(a) && onr_weigh_is_lead(b)) &&
           onr_weigh_role_differs(pool, a, b, ONR_ROLE_ACTOR) &&
           !onr_weigh_overlap_role(pool, a, b, ONR_ROLE_TARGET, true).shared;
}

/* Days from the event to its story; -1 where one has no date. */
static int32_t
age(const onr_sketch_pool *pool, const onr_sketch_event *event)
{
    const onr_date published = pool->documents[event->document].published;
    return published.year && event->date.year
               ? onr_date_to_days(published) -
                     onr_date_to_days(onr_date_earliest(event->date))
               : -1;
}

/* Whether one of two stories of one month tells of something long past, which the other does not. */
static bool
looks_back(const onr_sketch_pool *pool, const onr_sketch_event *a,
           const onr_sketch_event *b)
{
    const onr_date x = pool->documents[a->document].published;
    const onr_date y = pool->documents[b->document].published;
    return x.year && y.year &&
           abs(onr_date_to_days(x) - onr_date_to_days(y)) <= DAYS_FRESH &&
           (age(pool, a) > DAYS_FRESH || age(pool, b) > DAYS_FRESH);
}

bool
onr_weigh_dates_may_err(const onr_sketch_pool *pool, const onr_sketch_event *a,
                        const onr_sketch_event *b)
{
    if (!a->incident || !b->incident) {
        return false;
    }
    const bool victim = onr_weigh_overlap_role(pool, a, b, ONR_ROLE_TARGET, true).shared;
    if (victim && (a->deaths > 0 || b->deaths > 0)) {
        return true; // Nobody dies twice
    }
    const int32_t apart = onr_date_to_days(onr_date_earliest(a->date)) -
                          onr_date_to_days(onr_date_earliest(b->date));
    return (victim || (a->first && b->first)) &&
           (abs(apart) <= YEAR || !looks_back(pool, a, b));
}
