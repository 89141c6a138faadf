/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/scenes.h"

#include "base/utf8.h"
#include "extract/dating.h"
#include "extract/view.h"

enum {
    BESIDE = 1,          ///< Sentences between two parts of one scene
    STREET_FINENESS = 6, ///< As the table "kinds-of-place" has it: streets and buildings
    SCENE_SENTENCES = 2, ///< Sentences from an incident to the street that it happened in
    NEWS_SENTENCES = 6,  ///< The same from the first incident, which the story is about
};

/* The row of the table "scenes" for an incident of one time and place, or null. */
static const onr_row *
scene_of(const onr_desk *desk, const onr_draft *draft)
{
    return onr_table_find(onr_lexicon_table(desk->story->lexicon, "scenes"),
                          onr_utf8_lower(desk->story->arena, draft->event.kind));
}

// --- dates ---

/* Whether a sentence of the draft has a date of its own, which was found not to be the draft's. */
static bool
has_time(const onr_desk *desk, const onr_draft *draft)
{
    const onr_reading *const reading = desk->story->reading;
    for (size_t i = 0; i < reading->times.count; ++i) {
        const onr_time *const time = &reading->times.items[i];
        const uint32_t sentence = reading->tokens.items[time->first].sentence;
        for (size_t c = 0; time->date.year && c < draft->candidates.count; ++c) {
            if (desk->candidates->items[draft->candidates.items[c]].sentence ==
                sentence) {
                return true;
            }
        }
    }
    return false;
}

/* The day of the incident beside it: shots in a chase are of the day of the chase. */
static onr_date
date_of_scene(const onr_desk *desk, const onr_draft *draft, const onr_date *dates)
{
    uint32_t nearest = BESIDE + 1;
    onr_date date = {0};
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_draft *const other = &desk->drafts.items[d];
        bool before;
        if (other == draft || dates[d].day == 0 || !scene_of(desk, other)) {
            continue;
        }
        const uint32_t apart = onr_view_apart(desk, draft, other, &before);
        if (apart < nearest) {
            nearest = apart;
            date = dates[d];
        } else if (apart == nearest && !onr_date_equal(dates[d], date)) {
            date = (onr_date){0};
        }
    }
    return date;
}

/* Who is looked into or put on leave over an incident is so after it and before the story: in the month that both are in. */
static onr_date
date_between(const onr_desk *desk, const onr_draft *draft, const onr_date *dates)
{
    const onr_date p = desk->story->reading->document->published;
    const bool prompt =
        onr_class_is(desk->story->lexicon, draft->event.kind, ONR_LIT("Investigation")) ||
        onr_class_is(desk->story->lexicon, draft->event.kind, ONR_LIT("Leave"));
    for (size_t i = 0; prompt && i < draft->event.concerns.count; ++i) {
        const uint32_t about = draft->event.concerns.items[i];
        const onr_date date = dates[about];
        if (desk->drafts.items[about].incident && date.month && date.year == p.year &&
            date.month == p.month) {
            return (onr_date){p.year, p.month, 0};
        }
    }
    return (onr_date){0};
}

void
onr_scenes_complete_dates(const onr_desk *desk, onr_date *dates)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_draft *const draft = &desk->drafts.items[d];
        if (dates[d].year || draft->told == ONR_TOLD_PROSPECTIVE ||
            draft->told == ONR_TOLD_NEGATED || has_time(desk, draft)) {
            continue;
        }
        dates[d] = scene_of(desk, draft) ? date_of_scene(desk, draft, dates)
                   : draft->incident     ? (onr_date){0}
                                         : date_between(desk, draft, dates);
    }
}

// --- places ---

static int
fineness(const onr_desk *desk, uint32_t place)
{
    return onr_place_fineness(desk->story->lexicon, desk->story->arena,
                              desk->story->facts->places.items[place].label);
}

/* Whether the story tells of no incident before this one: it is what the news is about. */
static bool
is_first(const onr_desk *desk, const onr_draft *draft)
{
    for (const onr_draft *other = desk->drafts.items; other < draft; ++other) {
        if (other->incident) {
            return false;
        }
    }
    return true;
}

/* Whether a name stands where the story tells on how an incident happened. */
static bool
is_at_scene(const onr_desk *desk, const onr_draft *draft, const onr_name *name)
{
    const uint32_t reach = is_first(desk, draft) ? NEWS_SENTENCES : SCENE_SENTENCES;
    const uint32_t there = desk->story->reading->tokens.items[name->first].sentence;
    for (size_t c = 0; c < draft->candidates.count; ++c) {
        const uint32_t here =
            desk->candidates->items[draft->candidates.items[c]].sentence;
        if (there >= here && there - here <= reach) {
            return onr_dating_is_scene(desk, name->first, name->last);
        }
    }
    return false;
}

/* Whether the words have placed another event there. */
static bool
is_elsewhere(const onr_desk *desk, const onr_draft *draft, uint32_t place)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_draft *const other = &desk->drafts.items[d];
        if (other != draft && other->event.places.count > 0 &&
            other->event.places.items[0] == place) {
            return true;
        }
    }
    return false;
}

/* A street by its last word: "Oak Street", not "the county jail". */
static bool
is_street(const onr_desk *desk, const onr_name *name)
{
    const onr_token *const last = &desk->story->reading->tokens.items[name->last - 1];
    const onr_row *const head =
        onr_table_find(onr_lexicon_table(desk->story->lexicon, "place-heads"),
                       onr_symbol_slice(last->lower));
    return name->kind == ONR_NAME_LOC && name->entity != ONR_NONE &&
           onr_slice_equal(onr_row_field(head, 1), ONR_LIT("street"));
}

/* "Officers were called to a home in the 5500 block of Oak Street": the only street that is named where the story tells on
   of an incident; ONR_NO_FACT if there is none. */
static uint32_t
street_of(const onr_desk *desk, const onr_draft *draft)
{
    const onr_reading *const reading = desk->story->reading;
    uint32_t street = ONR_NO_FACT;
    for (size_t n = 0; n < reading->names.count; ++n) {
        const onr_name *const name = &reading->names.items[n];
        const uint32_t place = is_street(desk, name)
                                   ? onr_place_of_entity(desk->story, name->entity)
                                   : ONR_NO_FACT;
        if (place == ONR_NO_FACT || place == street || !is_at_scene(desk, draft, name) ||
            is_elsewhere(desk, draft, place)) {
            continue;
        }
        if (street != ONR_NO_FACT) {
            return ONR_NO_FACT;
        }
        street = place;
    }
    return street;
}

uint32_t
onr_scenes_narrow(const onr_desk *desk, const onr_draft *draft, uint32_t place)
{
    const onr_row *const scene = scene_of(desk, draft);
    if (!onr_slice_equal(onr_row_field(scene, 1), ONR_LIT("spot")) ||
        (place != ONR_NO_FACT && fineness(desk, place) >= STREET_FINENESS)) {
        return place;
    }
    const uint32_t street = street_of(desk, draft);
    return street == ONR_NO_FACT ? place : street;
}

void
onr_scenes_share_places(onr_desk *desk)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        onr_draft *const draft = &desk->drafts.items[d];
        uint32_t place = ONR_NO_FACT;
        for (size_t i = 0; i < desk->drafts.count && draft->event.places.count == 0 &&
                           scene_of(desk, draft);
             ++i) {
            const onr_draft *const other = &desk->drafts.items[i];
            bool before;
            if (scene_of(desk, other) && other->event.places.count > 0 &&
                onr_date_equal(onr_draft_date(draft), onr_draft_date(other)) &&
                onr_view_apart(desk, draft, other, &before) <= BESIDE) {
                place = other->event.places.items[0];
                break;
            }
        }
        if (place != ONR_NO_FACT) {
            *ONR_PUSH(desk->story->arena, &draft->event.places) = place;
        }
    }
}
