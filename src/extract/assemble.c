/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/assemble.h"

#include "extract/dating.h"
#include "extract/factuality.h"
#include "extract/gather.h"
#include "extract/habit.h"
#include "extract/identities.h"
#include "extract/merge.h"
#include "extract/offenses.h"
#include "extract/slots.h"

static void
set_date(const onr_desk *desk, onr_draft *draft, onr_date date)
{
    if (date.year != 0 && draft->event.dates.count == 0) {
        *ONR_PUSH(desk->story->arena, &draft->event.dates) = (onr_event_date){date, 0};
    }
}

/* "A shooting", "another lawsuit", "protests": what is told so has not been told of before. */
static bool
is_indefinite(const onr_desk *desk, const onr_candidate *candidate)
{
    const onr_tree *const tree = desk->tree;
    const onr_token *const tokens = desk->story->reading->tokens.items;
    if (candidate->verb) {
        return false;
    }
    const uint32_t det =
        onr_tree_child(tree, candidate->trigger, ONR_DEPREL_DET, ONR_NONE);
    if (det == ONR_NONE) {
        return tokens[candidate->trigger].xpos == ONR_XPOS_NNS &&
               onr_tree_child(tree, candidate->trigger, ONR_DEPREL_NMOD_POSS, ONR_NONE) ==
                   ONR_NONE;
    }
    return onr_table_find(onr_lexicon_table(desk->story->lexicon, "indefinite"),
                          onr_symbol_slice(tokens[det].lower)) != NULL;
}

static void
draft_one(const onr_desk *desk, uint32_t index, onr_draft *draft)
{
    const onr_candidate *const candidate = &desk->candidates->items[index];
    *draft = (onr_draft){.frame = candidate->rule->frame,
                         .trigger = candidate->trigger,
                         .sentence = candidate->sentence};
    onr_event *const event = &draft->event;
    event->kind = candidate->rule->frame->class_name;
    const onr_rule *const rule = candidate->rule;
    event->rule = onr_slice_of(onr_arena_printf(desk->story->arena, "%.*s, %.*s:%zu",
                                                ONR_ARG(rule->name), ONR_ARG(rule->file),
                                                rule->line));
    event->score = candidate->rule->score;
    event->deaths = event->injuries = -1;
    *ONR_PUSH(desk->story->arena, &event->articles) = 0;
    *ONR_PUSH(desk->story->arena, &draft->candidates) = index;
    (void)onr_frames_class(desk->story->lexicon, event->kind, &draft->incident);
    onr_slots_fill(desk, candidate, event);
    onr_offenses_gather(desk, candidate, event);
    onr_gather_fill(desk, candidate, event);
    onr_mention_told mention;
    onr_factuality_read(desk, candidate, &mention);
    draft->told = mention.told;
    draft->denied = mention.denied;
    draft->firm = mention.firm;
    draft->indefinite = is_indefinite(desk, candidate);
    draft->noun = !candidate->verb;
    set_date(desk, draft, onr_dating_find(desk, candidate));
    draft->dated = event->dates.count > 0;
    onr_dating_place(desk, candidate, draft->incident, event);
}

static void
guess_dates(onr_desk *desk)
{
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        onr_draft *const draft = &desk->drafts.items[i];
        if (draft->incident || draft->told != ONR_TOLD_REPORTED) {
            continue;
        }
        set_date(
            desk, draft,
            onr_dating_guess(desk, &desk->candidates->items[draft->candidates.items[0]]));
    }
}

/* Leave only the places that events are at. */
static void
prune_places(onr_facts *facts, onr_arena *arena)
{
    uint32_t *const moved = onr_arena_array(arena, facts->places.count, sizeof(*moved));
    size_t kept = 0;
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_index_list *const list = &facts->events.items[i].places;
        for (size_t p = 0; p < list->count; ++p) {
            moved[list->items[p]] = 1;
        }
    }
    for (size_t i = 0; i < facts->places.count; ++i) {
        if (moved[i]) {
            moved[i] = (uint32_t)kept;
            facts->places.items[kept++] = facts->places.items[i];
        }
    }
    facts->places.count = kept;
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_index_list *const list = &facts->events.items[i].places;
        for (size_t p = 0; p < list->count; ++p) {
            list->items[p] = moved[list->items[p]];
        }
    }
}

static void
publish(onr_desk *desk)
{
    onr_facts *const facts = desk->story->facts;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        onr_draft *const draft = &desk->drafts.items[i];
        *ONR_PUSH(desk->story->arena, &draft->event.factualities) =
            (onr_event_factuality){onr_told_name(draft->told), 0};
        *ONR_PUSH(desk->story->arena, &facts->events) = draft->event;
    }
    prune_places(facts, desk->story->arena);
}

static bool
is_press(const onr_desk *desk, uint32_t party)
{
    return onr_slice_equal(desk->story->facts->parties.items[party].kind,
                           ONR_LIT("NewsOrganization"));
}

/* "A Marlow Gazette investigation". */
static bool
follows_press(const onr_desk *desk, uint32_t trigger)
{
    const uint32_t party =
        onr_story_party_at(desk->story, trigger > 0 ? trigger - 1 : ONR_NONE);
    return party != ONR_NO_FACT && is_press(desk, party);
}

/* What a newspaper has looked into is its story. */
static bool
is_reporting(const onr_desk *desk, const onr_draft *draft)
{
    bool press = follows_press(desk, draft->trigger);
    for (size_t i = 0; i < draft->event.roles.count; ++i) {
        const onr_role *const r = &draft->event.roles.items[i];
        if (onr_slice_equal(r->role, ONR_LIT("authority"))) {
            if (!is_press(desk, r->party)) {
                return false;
            }
            press = true;
        }
    }
    return press && onr_class_is(desk->story->lexicon, draft->event.kind,
                                 ONR_LIT("Investigation"));
}

static void
note_repeats(const onr_desk *desk, onr_candidates *candidates)
{
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_index_list *const list = &desk->drafts.items[i].candidates;
        for (size_t j = 0; j < list->count; ++j) {
            candidates->items[list->items[j]].same_as =
                j == 0 ? ONR_NONE : list->items[0];
        }
    }
}

void
onr_events_assemble(onr_story *story, const onr_assembly *assembly,
                    onr_candidates *candidates)
{
    onr_desk desk = {.story = story,
                     .tree = assembly->tree,
                     .frames = assembly->frames,
                     .candidates = candidates};
    for (uint32_t i = 0; i < candidates->count; ++i) {
        onr_draft draft;
        if (onr_habit_tells(&desk, &candidates->items[i])) {
            continue;
        }
        draft_one(&desk, i, &draft);
        if (!is_reporting(&desk, &draft)) {
            onr_drafts_add(&desk, &draft);
        }
    }
    onr_drafts_settle(&desk);
    onr_identities_settle(&desk);
    guess_dates(&desk);
    onr_judges_run(assembly->judges, &desk,
                   assembly->watcher ? assembly->watcher->clerk : NULL);
    onr_offenses_inherit(&desk);
    note_repeats(&desk, candidates);
    publish(&desk);
    if (assembly->watcher && assembly->watcher->finished) {
        assembly->watcher->finished(assembly->watcher->data, &desk);
    }
}
