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

/* What one story tells, added to a tally. */
typedef void (*adder)(const onr_chance *chance, onr_arena *arena, uint32_t document,
                      onr_tally *to);

static const onr_context_document *
context_of(const onr_chance *chance, uint32_t document)
{
    return &chance->context->documents[document];
}

static void
add_towns(const onr_chance *chance, onr_arena *arena, uint32_t document, onr_tally *to)
{
    const onr_context_document *const doc = context_of(chance, document);
    for (uint32_t i = 0; i < doc->town_count; ++i) {
        onr_tally_add(to, arena, 0, doc->towns[i], document);
    }
}

static void
add_ages(const onr_chance *chance, onr_arena *arena, uint32_t document, onr_tally *to)
{
    const onr_context_document *const doc = context_of(chance, document);
    for (uint32_t i = 0; i < doc->age_count; ++i) {
        onr_tally_add(to, arena, 0, doc->ages[i], document);
    }
}

static void
add_words(const onr_chance *chance, onr_arena *arena, uint32_t document, onr_tally *to)
{
    const onr_sketch_document *const story = &chance->pool->documents[document];
    for (uint16_t i = 0; i < story->mark_count; ++i) {
        onr_tally_add(to, arena, 0, story->marks[i], document);
    }
}

static void
add_titles(const onr_chance *chance, onr_arena *arena, uint32_t document, onr_tally *to)
{
    const onr_sketch_document *const story = &chance->pool->documents[document];
    for (uint8_t i = 0; i < story->title_count; ++i) {
        onr_tally_add(to, arena, 0, story->title[i], document);
    }
}

/* The fortnight of a story; false if it has no date. */
static bool
find_fortnight(const onr_chance *chance, uint32_t document, uint32_t *fortnight)
{
    const onr_date published = chance->pool->documents[document].published;
    *fortnight = published.year ? (uint32_t)fortnight_of(published) : 0;
    return published.year != 0;
}

static void
add_names(const onr_chance *chance, onr_arena *arena, uint32_t document, onr_tally *to)
{
    const onr_context_document *const doc = context_of(chance, document);
    uint32_t fortnight;
    if (!find_fortnight(chance, document, &fortnight)) {
        return;
    }
    for (uint32_t i = 0; i < doc->people_count; ++i) {
        onr_tally_add(to, arena, 0, doc->people[i], fortnight);
    }
    for (uint32_t i = 0; i < doc->official_count; ++i) {
        onr_tally_add(to, arena, 0, doc->officials[i], fortnight);
    }
}

static void
add_local(const onr_chance *chance, onr_arena *arena, uint32_t document, onr_tally *to)
{
    const onr_context_document *const doc = context_of(chance, document);
    uint32_t fortnight;
    if (find_fortnight(chance, document, &fortnight)) {
        for (uint32_t t = 0; t < doc->town_count; ++t) {
            onr_tally_add(to, arena, doc->towns[t], 0, fortnight);
        }
    }
}

static void
add_local_words(const onr_chance *chance, onr_arena *arena, uint32_t document,
                onr_tally *to)
{
    const onr_context_document *const doc = context_of(chance, document);
    const onr_sketch_document *const story = &chance->pool->documents[document];
    uint32_t fortnight;
    if (!find_fortnight(chance, document, &fortnight)) {
        return;
    }
    for (uint16_t i = 0; i < story->mark_count; ++i) {
        for (uint32_t t = 0;
             t < doc->town_count && onr_tally_of(&chance->words, 0, story->marks[i]);
             ++t) {
            onr_tally_add(to, arena, doc->towns[t], story->marks[i], fortnight);
        }
    }
}

static void
add_local_names(const onr_chance *chance, onr_arena *arena, uint32_t document,
                onr_tally *to)
{
    const onr_context_document *const doc = context_of(chance, document);
    uint32_t fortnight;
    if (!find_fortnight(chance, document, &fortnight)) {
        return;
    }
    for (uint32_t t = 0; t < doc->town_count; ++t) {
        for (uint32_t i = 0; i < doc->people_count; ++i) {
            onr_tally_add(to, arena, doc->towns[t], doc->people[i], fortnight);
        }
        for (uint32_t i = 0; i < doc->official_count; ++i) {
            onr_tally_add(to, arena, doc->towns[t], doc->officials[i], fortnight);
        }
    }
}

static void
count(const onr_chance *chance, onr_arena *arena, adder add, onr_tally *to)
{
    onr_arena *const scratch = onr_arena_child(arena);
    for (uint32_t i = 0; i < chance->pool->document_count; ++i) {
        add(chance, scratch, i, to);
    }
    onr_tally_count(to, arena);
    onr_arena_free(scratch);
}

static void
count_days(onr_chance *chance, uint32_t document)
{
    const onr_context_document *const doc = context_of(chance, document);
    const onr_date published = chance->pool->documents[document].published;
    if (published.year) {
        chance->published[chance->published_count++] = onr_date_to_days(published);
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
        count_days(chance, i);
    }
    count(chance, arena, add_towns, &chance->towns);
    count(chance, arena, add_words, &chance->words);
    count(chance, arena, add_titles, &chance->titles);
    count(chance, arena, add_ages, &chance->ages);
    count(chance, arena, add_names, &chance->names);
    count(chance, arena, add_local, &chance->local);
    count(chance, arena, add_local_words, &chance->local_words);
    count(chance, arena, add_local_names, &chance->local_names);
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
