/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/timing.h"

#include "extract/dating.h"
#include "extract/scenes.h"
#include "extract/view.h"

/* Where a date comes from; fits of times in the event's own sentence come first. */
enum {
    FROM_BEFORE = ONR_FIT_COUNT, ///< A time in the sentence before
    FROM_EARLIER,                ///< ... in the three before that
    FROM_AFTER,                  ///< ... in the sentence after
    FROM_PUBLICATION,
    FROM_CONCERNED, ///< The date of the event that this one concerns
    FROM_SCENE,     ///< The date of another event of the sentence
    FROM_COUNT
};

enum {
    EARLIER_SENTENCES = 4,
    WHENS =
        6, ///< Unknown; before the year, the month, the day of publication; on it; after it
    FINENESSES = 8,
};

enum {
    SET_ONE,
    SET_TWO,
    SET_CLASS,
    SET_FROM,
    SET_FIT,
    SET_TOLD,
    SET_FINE,
    SET_WHEN,
    SET_PLACES,
    SET_COUNTS,
    SET_COUNT
};

enum {
    F_BIAS,
    F_FROM,
    F_CLASS_FROM,
    F_TOLD_FROM,
    F_BEST,
    F_FINE,
    F_CLASS_FINE,
    F_FRESH,
    F_VERB,
    F_PLACE,
    F_WHEN,
    F_WHEN_FROM,
    F_NEAR,
    F_SIDE,
    F_SAID,
    F_MENTIONS,
    F_INCIDENT,
    F_COUNT
};

static const onr_template templates[F_COUNT] = {
    [F_BIAS] = {"bias", SET_ONE, SET_ONE},
    [F_FROM] = {"from", SET_FROM, SET_ONE},
    [F_CLASS_FROM] = {"class-from", SET_CLASS, SET_FROM},
    [F_TOLD_FROM] = {"told-from", SET_TOLD, SET_FROM},
    [F_BEST] = {"best", SET_FIT, SET_FROM},
    [F_FINE] = {"fine", SET_FINE, SET_FROM},
    [F_CLASS_FINE] = {"class-fine", SET_CLASS, SET_FINE},
    [F_FRESH] = {"fresh", SET_TWO, SET_FROM},
    [F_VERB] = {"verb", SET_TWO, SET_FROM},
    [F_PLACE] = {"place", SET_PLACES, SET_FROM},
    [F_WHEN] = {"when", SET_WHEN, SET_TOLD},
    [F_WHEN_FROM] = {"when-from", SET_WHEN, SET_FROM},
    [F_NEAR] = {"near", SET_COUNTS, SET_FROM},
    [F_SIDE] = {"side", SET_TWO, SET_FROM},
    [F_SAID] = {"said", SET_TWO, SET_FROM},
    [F_MENTIONS] = {"mentions", SET_COUNTS, SET_FROM},
    [F_INCIDENT] = {"incident", SET_TWO, SET_FROM},
};

struct onr_timing {
    onr_value_set sets[SET_COUNT];
    const onr_linear *model;
    onr_choice start; ///< Of each choice
};

const onr_timing *
onr_timing_new(onr_arena *arena, const onr_lexicon *lexicon)
{
    static const char *const outcomes[] = {"date"};
    onr_timing *const timing = onr_arena_alloc(arena, sizeof(*timing));
    const onr_value_set sets[SET_COUNT] = {
        [SET_ONE] = {1, NULL},
        [SET_TWO] = {2, NULL},
        [SET_CLASS] = onr_values_of_table(arena, lexicon, "classes", 0, NULL),
        [SET_FROM] = {FROM_COUNT, NULL},
        [SET_FIT] = {ONR_FIT_COUNT, NULL},
        [SET_TOLD] = {ONR_TOLD_COUNT, NULL},
        [SET_FINE] = {FINENESSES, NULL},
        [SET_WHEN] = {WHENS, NULL},
        [SET_PLACES] = {ONR_VIEW_PLACES, NULL},
        [SET_COUNTS] = {ONR_VIEW_COUNTS, NULL},
    };
    memcpy(timing->sets, sets, sizeof(sets));
    timing->model = onr_linear_new(
        arena, lexicon,
        &(onr_linear_form){"timing", outcomes, 1, templates, F_COUNT, timing->sets});
    timing->start = onr_choice_begin(timing->model);
    return timing;
}

/* A date that an event may have. */
typedef struct {
    onr_date date;
    uint8_t from;
    bool cut; ///< Only the month, or the year, of what the text says
    bool said, behind;
    uint32_t apart; ///< Times of the same kind nearer to the trigger
} option;

typedef struct {
    option *items;
    size_t count, capacity;
} options;

// --- options ---

static void
add_option(const onr_desk *desk, options *list, option fresh)
{
    if (fresh.date.year == 0) {
        return;
    }
    *ONR_PUSH(desk->story->arena, list) = fresh;
    if (fresh.date.day) {
        fresh.date.day = 0;
        fresh.cut = true;
        *ONR_PUSH(desk->story->arena, list) = fresh;
    }
}

static uint8_t
from_of(const onr_desk *desk, const onr_candidate *candidate, const onr_time *time)
{
    const uint32_t there = desk->story->reading->tokens.items[time->first].sentence;
    const uint32_t here = candidate->sentence;
    if (there == here) {
        return (uint8_t)onr_dating_fit(desk, candidate, time);
    }
    if (there == here + 1) {
        return FROM_AFTER;
    }
    return there + 1 == here                                   ? FROM_BEFORE
           : there < here && here - there <= EARLIER_SENTENCES ? FROM_EARLIER
                                                               : FROM_COUNT;
}

/* Times of the same source that lie nearer to the trigger. */
static uint32_t
rank_near(const onr_desk *desk, const onr_candidate *candidate, const onr_time *time,
          uint8_t from)
{
    const onr_reading *const reading = desk->story->reading;
    const uint32_t t = candidate->trigger;
    const uint32_t far = time->first > t ? time->first - t : t - time->first;
    uint32_t count = 0;
    for (size_t i = 0; i < reading->times.count; ++i) {
        const onr_time *const other = &reading->times.items[i];
        const uint32_t apart = other->first > t ? other->first - t : t - other->first;
        count += other != time && other->date.year && apart < far &&
                 from_of(desk, candidate, other) == from;
    }
    return count;
}

/* Whether a draft is an action that comes days or months after what it is about; an arrest may come at once. */
static bool
comes_later(const onr_draft *draft)
{
    return !draft->incident && !onr_slice_equal(draft->event.kind, ONR_LIT("Arrest"));
}

/* Whether a time belongs to an action of the sentence rather than to an incident: "was charged Wednesday in the shooting". */
static bool
is_of_action(const onr_desk *desk, const onr_candidate *incident, const onr_time *time)
{
    const onr_fit own = onr_dating_fit(desk, incident, time);
    for (size_t d = 0; own < ONR_FIT_OWN && d < desk->drafts.count; ++d) {
        const onr_draft *const draft = &desk->drafts.items[d];
        for (size_t i = 0; comes_later(draft) && i < draft->candidates.count; ++i) {
            const onr_candidate *const action =
                &desk->candidates->items[draft->candidates.items[i]];
            if (action->sentence == incident->sentence &&
                onr_dating_fit(desk, action, time) > own) {
                return true;
            }
        }
    }
    return false;
}

static void
add_times(const onr_desk *desk, const onr_candidate *candidate, bool incident,
          options *list)
{
    const onr_reading *const reading = desk->story->reading;
    for (size_t i = 0; i < reading->times.count; ++i) {
        const onr_time *const time = &reading->times.items[i];
        const uint8_t from = from_of(desk, candidate, time);
        if (time->date.year && from != FROM_COUNT &&
            !(incident && from < ONR_FIT_COUNT && is_of_action(desk, candidate, time))) {
            add_option(desk, list,
                       (option){time->date, from, false, onr_dating_is_said(desk, time),
                                time->first > candidate->trigger,
                                rank_near(desk, candidate, time, from)});
        }
    }
}

static void
add_scene(const onr_desk *desk, const onr_draft *draft, options *list)
{
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const other = &desk->drafts.items[i];
        if (other != draft && other->dated && other->sentence == draft->sentence &&
            !(draft->incident && comes_later(other))) {
            add_option(desk, list,
                       (option){other->event.dates.items[0].date, FROM_SCENE, false,
                                false, other->trigger > draft->trigger, 0});
        }
    }
}

static int
fineness_of(onr_date date)
{
    return date.day ? 3 : date.month ? 2 : 1;
}

/* Whether a date lies after the day of publication, as far as it tells. */
static bool
is_ahead(const onr_desk *desk, onr_date date)
{
    onr_date p = desk->story->reading->document->published;
    if (p.year == 0) {
        return false;
    }
    const int fine = fineness_of(date);
    p.day = fine < 3 ? 0 : p.day;
    p.month = fine < 2 ? 0 : p.month;
    return onr_date_to_days(date) > onr_date_to_days(p);
}

/* What is told as having happened did not happen after the story was printed, unless its own words say so; and "previously" is
   not the day that the story tells of. */
static void
drop_impossible(const onr_desk *desk, const onr_draft *draft, options *list)
{
    const bool past =
        draft->told != ONR_TOLD_PROSPECTIVE && draft->told != ONR_TOLD_NEGATED;
    const bool earlier = onr_dating_is_earlier(desk, onr_view_first(desk, draft));
    size_t kept = 0;
    for (size_t i = 0; i < list->count; ++i) {
        const option o = list->items[i];
        const bool own = o.from < ONR_FIT_COUNT && o.from > ONR_FIT_ABOVE;
        if ((past && (!own || draft->incident) && is_ahead(desk, o.date)) ||
            (earlier && !own)) {
            continue;
        }
        list->items[kept++] = o;
    }
    list->count = kept;
}

static void
list_options(const onr_desk *desk, const onr_draft *draft, options *list)
{
    for (size_t i = 0; i < draft->candidates.count; ++i) {
        add_times(desk, &desk->candidates->items[draft->candidates.items[i]],
                  draft->incident, list);
    }
    add_scene(desk, draft, list);
    onr_date published = desk->story->reading->document->published;
    add_option(desk, list, (option){published, FROM_PUBLICATION, false, false, false, 0});
    published.day = published.month = 0;
    add_option(desk, list, (option){published, FROM_PUBLICATION, true, false, false, 0});
    if (draft->event.concerns.count) {
        const onr_draft *const about =
            &desk->drafts.items[draft->event.concerns.items[0]];
        if (about->event.dates.count) {
            add_option(desk, list,
                       (option){about->event.dates.items[0].date, FROM_CONCERNED, false,
                                false, false, 0});
        }
    }
    drop_impossible(desk, draft, list);
}

// --- features ---

static uint16_t
fineness(const option *o)
{
    return (uint16_t)(fineness_of(o->date) + (o->cut ? 4 : 0));
}

static uint16_t
when(const onr_desk *desk, onr_date date)
{
    const onr_date p = desk->story->reading->document->published;
    if (p.year == 0) {
        return 0;
    }
    if (date.year != p.year) {
        return date.year < p.year ? 1 : 5;
    }
    if (date.month == 0 || date.month != p.month) {
        return date.month <= p.month ? 2 : 5;
    }
    return date.day == 0 || date.day < p.day ? 3 : date.day == p.day ? 4 : 5;
}

static uint16_t
best_fit(const options *list)
{
    uint16_t best = ONR_FIT_NONE;
    for (size_t i = 0; i < list->count; ++i) {
        const uint8_t from = list->items[i].from;
        best = from < ONR_FIT_COUNT && from > best ? from : best;
    }
    return best;
}

static void
fill(const onr_timing *timing, const onr_desk *desk, const onr_draft *draft,
     const options *list, const option *o, onr_features *out)
{
    const onr_candidate *const first = onr_view_first(desk, draft);
    const uint16_t class_id = onr_value_of(&timing->sets[SET_CLASS], draft->event.kind);
    const uint16_t a[F_COUNT] = {
        [F_FROM] = o->from,
        [F_CLASS_FROM] = class_id,
        [F_TOLD_FROM] = (uint16_t)draft->told,
        [F_BEST] = best_fit(list),
        [F_FINE] = fineness(o),
        [F_CLASS_FINE] = class_id,
        [F_FRESH] = onr_dating_is_fresh(desk, first),
        [F_VERB] = first->verb,
        [F_PLACE] = onr_view_place(draft->sentence),
        [F_WHEN] = when(desk, o->date),
        [F_WHEN_FROM] = when(desk, o->date),
        [F_NEAR] = onr_view_count(o->apart),
        [F_SIDE] = o->behind,
        [F_SAID] = o->said,
        [F_MENTIONS] = onr_view_count(draft->candidates.count),
        [F_INCIDENT] = draft->incident,
    };
    for (int t = 0; t < F_COUNT; ++t) {
        out->a[t] = a[t];
        out->b[t] = templates[t].b == SET_FROM ? o->from : 0;
    }
    out->b[F_CLASS_FINE] = fineness(o);
    out->b[F_WHEN] = (uint16_t)draft->told;
}

void
onr_timing_list(const onr_timing *timing, const onr_desk *desk, onr_case_sink sink,
                void *data)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_draft *const draft = &desk->drafts.items[d];
        const onr_date now =
            draft->event.dates.count ? draft->event.dates.items[0].date : (onr_date){0};
        options list = {0};
        list_options(desk, draft, &list);
        for (size_t i = 0; i < list.count; ++i) {
            onr_features features;
            fill(timing, desk, draft, &list, &list.items[i], &features);
            const onr_date date = list.items[i].date;
            sink(data, &(onr_case){timing->model, 0, d, ONR_NO_FACT,
                                   onr_date_equal(date, now), date, &features});
        }
    }
}

/* The date that the rules found, unless it is too unlikely; else the likeliest one. */
static onr_date
choose(const onr_timing *timing, const onr_desk *desk, const onr_draft *draft)
{
    options list = {0};
    const onr_date now =
        draft->event.dates.count ? draft->event.dates.items[0].date : (onr_date){0};
    onr_choice choice = timing->start;
    list_options(desk, draft, &list);
    for (size_t i = 0; i < list.count; ++i) {
        onr_features features;
        const bool found = now.year && onr_date_equal(list.items[i].date, now);
        fill(timing, desk, draft, &list, &list.items[i], &features);
        if (onr_choice_look(&choice, i, found, &features)) {
            break;
        }
    }
    return choice.option < list.count ? list.items[choice.option].date : (onr_date){0};
}

void
onr_timing_run(const onr_timing *timing, onr_desk *desk)
{
    if (!onr_linear_is_fitted(timing->model)) {
        return;
    }
    onr_date *const dates =
        onr_arena_array(desk->story->arena, desk->drafts.count, sizeof(*dates));
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        dates[d] = choose(timing, desk, &desk->drafts.items[d]);
    }
    onr_scenes_complete_dates(desk, dates);
    for (size_t d = 0; d < desk->drafts.count;
         ++d) { // Only now: each looked at the others as they were
        onr_event *const event = &desk->drafts.items[d].event;
        event->dates.count = 0;
        if (dates[d].year) {
            *ONR_PUSH(desk->story->arena, &event->dates) = (onr_event_date){dates[d], 0};
        }
    }
}
