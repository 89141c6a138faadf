/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/merge.h"

#include "base/utf8.h"
#include "extract/likeness.h"

static bool
names_somebody(const onr_desk *desk, const onr_event *event, onr_slice role)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (onr_slice_equal(r->role, role) && !onr_desk_party(desk, r->party)->unnamed) {
            return true;
        }
    }
    return false;
}

static bool
knows_description(const onr_desk *desk, const onr_event *event, const onr_role *role)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (onr_slice_equal(r->role, role->role) &&
            onr_parties_described_alike(desk, r->party, role->party)) {
            return true;
        }
    }
    return false;
}

static void
join_roles(const onr_desk *desk, onr_event *into, const onr_event *from)
{
    for (size_t i = 0; i < from->roles.count; ++i) {
        const onr_role *const r = &from->roles.items[i];
        const bool vague =
            onr_desk_party(desk, r->party)->unnamed && onr_role_is_core(r->role) &&
            (names_somebody(desk, into, r->role) || knows_description(desk, into, r));
        if (vague && !onr_event_has(into, r->role, r->party)) {
            continue; // "the officer" beside the officer's name adds nobody
        }
        onr_role *const kept =
            onr_event_add_role(desk->story->arena, into, r->role, r->party, r->implied);
        for (size_t e = 0; e < r->evidence.count; ++e) {
            *ONR_PUSH(desk->story->arena, &kept->evidence) = r->evidence.items[e];
        }
    }
}

static void
join_offenses(const onr_desk *desk, onr_slice_list *into, const onr_slice_list *from)
{
    for (size_t i = 0; i < from->count; ++i) {
        bool known = false;
        for (size_t j = 0; j < into->count && !known; ++j) {
            known = onr_slice_find(into->items[j], from->items[i], 0) != SIZE_MAX;
            if (!known && onr_slice_find(from->items[i], into->items[j], 0) != SIZE_MAX) {
                into->items[j] = from->items[i];
                known = true;
            }
        }
        if (!known) {
            onr_slices_add(desk->story->arena, into, from->items[i]);
        }
    }
}

static int
fineness(onr_date date)
{
    return (date.year != 0) + (date.month != 0) + (date.day != 0);
}

/* Of two places the one that tells more closely where: the street rather than the city. */
static void
join_places(const onr_desk *desk, onr_event *into, const onr_event *from)
{
    const onr_place *const places = desk->story->facts->places.items;
    if (from->places.count == 0) {
        return;
    }
    if (into->places.count == 0) {
        *ONR_PUSH(desk->story->arena, &into->places) = from->places.items[0];
        return;
    }
    uint32_t *const now = &into->places.items[0];
    const uint32_t fresh = from->places.items[0];
    if (onr_place_fineness(desk->story->lexicon, desk->story->arena,
                           places[fresh].label) >
        onr_place_fineness(desk->story->lexicon, desk->story->arena,
                           places[*now].label)) {
        *now = fresh;
    }
}

static void
join_values(const onr_desk *desk, onr_event *into, const onr_event *from)
{
    onr_arena *const arena = desk->story->arena;
    join_offenses(desk, &into->offenses, &from->offenses);
    for (size_t i = 0; i < from->instruments.count; ++i) {
        onr_slices_add(arena, &into->instruments, from->instruments.items[i]);
    }
    for (size_t i = 0; i < from->terms.count && into->terms.count == 0; ++i) {
        onr_slices_add(arena, &into->terms, from->terms.items[i]);
    }
    for (size_t i = 0; i < from->amounts.count && into->amounts.count == 0; ++i) {
        *ONR_PUSH(arena, &into->amounts) = from->amounts.items[i];
    }
    join_places(desk, into, from);
    into->deaths = into->deaths < from->deaths ? from->deaths : into->deaths;
    into->injuries = into->injuries < from->injuries ? from->injuries : into->injuries;
    for (size_t i = 0; i < from->evidence.count; ++i) {
        *ONR_PUSH(arena, &into->evidence) = from->evidence.items[i];
    }
}

/* An allegation outweighs a bare mention; of one that names nobody, the plain statement counts. */
static onr_told
join_told(const onr_draft *a, const onr_draft *b)
{
    if (onr_told_clash(a->told, b->told)) {
        return a->told;
    }
    if (!a->incident || a->told == b->told) {
        return a->told < b->told ? a->told : b->told;
    }
    if (!onr_event_fills(&b->event, ONR_LIT("actor"))) {
        return a->told;
    }
    if (!onr_event_fills(&a->event, ONR_LIT("actor"))) {
        return b->told;
    }
    return a->told > b->told ? a->told : b->told;
}

void
onr_drafts_join(onr_desk *desk, onr_draft *into, const onr_draft *from)
{
    into->told = join_told(into, from);
    if (onr_class_is(desk->story->lexicon, from->event.kind, into->event.kind)) {
        into->event.kind = from->event.kind;
        into->frame = from->frame;
    }
    const onr_row *const kin =
        onr_table_find(onr_lexicon_table(desk->story->lexicon, "kindred"),
                       onr_utf8_lower(desk->story->arena, into->event.kind));
    if (onr_slice_equal(onr_row_field(kin, 1), from->event.kind)) {
        into->event.kind = from->event.kind;
        into->frame = from->frame;
    }
    join_roles(desk, &into->event, &from->event);
    join_values(desk, &into->event, &from->event);
    if (fineness(onr_draft_date(from)) > fineness(onr_draft_date(into))) {
        into->event.dates = from->event.dates;
    }
    into->dated |= from->dated;
    into->denied |= from->denied;
    into->firm |= from->firm && from->told == into->told;
    for (size_t i = 0; i < from->candidates.count; ++i) {
        *ONR_PUSH(desk->story->arena, &into->candidates) = from->candidates.items[i];
    }
}

void
onr_drafts_add(onr_desk *desk, const onr_draft *fresh)
{
    int best = 0;
    size_t at = 0;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const int score = onr_drafts_likeness(desk, &desk->drafts.items[i], fresh);
        if (score >= best &&
            score > 0) { // Of equals the latest: it is what the story last spoke of
            best = score;
            at = i;
        }
    }
    if (best > 0) {
        onr_drafts_join(desk, &desk->drafts.items[at], fresh);
    } else {
        *ONR_PUSH(desk->story->arena, &desk->drafts) = *fresh;
    }
}
