/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/chance.h"

#include <stdlib.h>

enum { FORTNIGHT = 14 };

static const double believed_stories = 1000;
static const double believed_others = 100;
static const double believed_weeks = 10;

static int
compare_days(const void *left, const void *right)
{
    const int32_t a = *(const int32_t *)left, b = *(const int32_t *)right;
    return (a > b) - (a < b);
}

/* ---- Counting ---- */

static int32_t
fortnight_of(onr_date date)
{
    return onr_date_to_days(date) / FORTNIGHT;
}

static void
count_names(onr_chance *chance, onr_arena *arena, const onr_context_document *doc,
            const uint32_t *names, uint32_t count, uint32_t fortnight)
{
    for (uint32_t i = 0; i < count; ++i) {
        onr_tally_add(&chance->names, arena, 0, names[i], fortnight);
        for (uint32_t t = 0; t < doc->town_count; ++t) {
            onr_tally_add(&chance->local_names, arena, doc->towns[t], names[i],
                          fortnight);
        }
    }
}

static void
count_local(onr_chance *chance, onr_arena *arena, uint32_t document)
{
    const onr_context_document *const doc = &chance->context->documents[document];
    const onr_sketch_document *const sketch = &chance->pool->documents[document];
    const uint32_t fortnight = (uint32_t)fortnight_of(sketch->published);
    for (uint32_t t = 0; t < doc->town_count; ++t) {
        onr_tally_add(&chance->local, arena, doc->towns[t], 0, fortnight);
        for (uint16_t i = 0; i < sketch->mark_count; ++i) {
            if (onr_tally_of(&chance->words, 0, sketch->marks[i]) > 1) {
                onr_tally_add(&chance->local_words, arena, doc->towns[t],
                              sketch->marks[i], fortnight);
            }
        }
    }
    count_names(chance, arena, doc, doc->people, doc->people_count, fortnight);
    count_names(chance, arena, doc, doc->officials, doc->official_count, fortnight);
    chance->published[chance->published_count++] = onr_date_to_days(sketch->published);
}

static void
count_story(onr_chance *chance, onr_arena *arena, uint32_t document)
{
    const onr_context_document *const doc = &chance->context->documents[document];
    const onr_sketch_document *const sketch = &chance->pool->documents[document];
    for (uint32_t i = 0; i < doc->town_count; ++i) {
        onr_tally_add(&chance->towns, arena, 0, doc->towns[i], document);
    }
    for (uint32_t i = 0; i < doc->age_count; ++i) {
        onr_tally_add(&chance->ages, arena, 0, doc->ages[i], document);
    }
    for (uint16_t i = 0; i < sketch->mark_count; ++i) {
        onr_tally_add(&chance->words, arena, 0, sketch->marks[i], document);
    }
    for (uint8_t i = 0; i < sketch->title_count; ++i) {
        onr_tally_add(&chance->titles, arena, 0, sketch->title[i], document);
    }
    for (uint32_t i = 0; i < doc->day_count; ++i) {
        chance->days[chance->day_count++] = (int32_t)doc->days[i];
    }
}

static void
sort_days(int32_t *days, size_t count)
{
    if (count) {
        qsort(days, count, sizeof(*days), compare_days);
    }
}

void
onr_chance_open(onr_chance *chance, const onr_sketch_pool *pool,
                const onr_context *context, onr_arena *arena)
{
    *chance = (onr_chance){.pool = pool, .context = context};
    chance->published =
        onr_arena_array(arena, pool->document_count, sizeof(*chance->published));
    chance->days = onr_arena_array(arena, pool->event_count, sizeof(*chance->days));
    for (uint32_t i = 0; i < pool->document_count; ++i) {
        count_story(chance, arena, i);
    }
    onr_tally_count(&chance->towns);
    onr_tally_count(&chance->ages);
    onr_tally_count(&chance->titles);
    onr_tally_count(&chance->words);
    for (uint32_t i = 0; i < pool->document_count; ++i) {
        if (pool->documents[i].published.year) {
            count_local(chance, arena, i);
        }
    }
    onr_tally_count(&chance->names);
    onr_tally_count(&chance->local);
    onr_tally_count(&chance->local_words);
    onr_tally_count(&chance->local_names);
    sort_days(chance->published, chance->published_count);
    sort_days(chance->days, chance->day_count);
}

/* ---- Chances ---- */

static double
counted(double seen, double of, double before, double believed)
{
    return (seen + believed * before) / (of + believed);
}

double
onr_chance_prior(const onr_chance *chance)
{
    return counted(1, chance->pool->document_count, 0, believed_others);
}

double
onr_chance_town(const onr_chance *chance, uint32_t town, double before)
{
    return counted(onr_tally_of(&chance->towns, 0, town), chance->pool->document_count,
                   before, believed_others);
}

double
onr_chance_of(const onr_chance *chance, const onr_tally *tally, uint32_t thing,
              double before)
{
    return counted(onr_tally_of(tally, 0, thing), chance->pool->document_count, before,
                   believed_stories);
}

uint32_t
onr_chance_own(onr_date a, onr_date b)
{
    return a.year && b.year && fortnight_of(a) != fortnight_of(b) ? 2 : 1;
}

static double
without(uint32_t fortnights, uint32_t own)
{
    return fortnights > own ? fortnights - own : 0;
}

double
onr_chance_local(const onr_chance *chance, const onr_tally *tally, uint32_t town,
                 uint32_t thing, uint32_t own, double before)
{
    return counted(without(onr_tally_of(tally, town, thing), own),
                   without(onr_tally_of(&chance->local, town, 0), own), before,
                   believed_weeks);
}

double
onr_chance_name(const onr_chance *chance, uint32_t name, uint32_t own, double before)
{
    return counted(without(onr_tally_of(&chance->names, 0, name), own),
                   chance->pool->document_count, before, believed_stories);
}

/* How many of the days come before `day`. */
static size_t
rank(const int32_t *days, size_t count, int32_t day)
{
    size_t low = 0;
    while (count) {
        const size_t half = count / 2;
        if (days[low + half] < day) {
            low += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return low;
}

double
onr_chance_day(const int32_t *days, size_t count, int32_t day, int32_t from, int32_t to,
               double before)
{
    size_t near = rank(days, count, day + to + 1) - rank(days, count, day - to);
    if (from > 0) {
        near -= rank(days, count, day + from) - rank(days, count, day - from + 1);
    }
    return counted((double)near, (double)count, before, believed_others);
}
