/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_DRAFT_H
#define ONR_EXTRACT_DRAFT_H

/**
   @file
   Events in the making: from candidates, one for each mention, to one event for each event.
*/

#include "extract/events.h"
#include "extract/parties.h"
#include "lang/tree.h"

/** How a story tells of an event, from the firmest. */
typedef enum {
    ONR_TOLD_REPORTED,
    ONR_TOLD_ALLEGED,
    ONR_TOLD_DISPUTED,
    ONR_TOLD_NEGATED,
    ONR_TOLD_PROSPECTIVE,
    ONR_TOLD_COUNT
} onr_told;

/** An event that grows. */
typedef struct {
    onr_event event;
    onr_index_list candidates; ///< Indices in candidates, in order of text
    const onr_frame *frame;    ///< Of the first candidate
    bool incident;             ///< Else an action
    onr_told told;
    bool firm; ///< `told` stands on the words of a verb and can hardly be meant otherwise
    bool denied; ///< Somebody is reported as denying it
    bool
        proven; ///< Somebody is convicted of it, pleads guilty to it or admits it, by the words on it
    bool
        indefinite; ///< First told with "a", "another", or no article in the plural: no earlier event
    bool noun;  ///< First told by a noun: "the lawsuit"
    bool dated; ///< Its date stands in the text rather than being guessed from tense
    uint32_t trigger; ///< Token of the first candidate
    uint32_t sentence;
} onr_draft;

typedef struct {
    onr_draft *items;
    size_t count, capacity;
} onr_drafts;

/** What the steps from candidates to events share. */
typedef struct onr_desk {
    onr_story *story;
    const onr_tree *tree;
    const onr_frames *frames;
    const onr_candidates *candidates;
    onr_drafts drafts;
} onr_desk;

/** A party of the story. */
const onr_party *onr_desk_party(const onr_desk *desk, uint32_t party);

/** The first entity behind a party, or null. */
const onr_entity *onr_desk_entity(const onr_desk *desk, uint32_t party);

/** The draft's date; the year is 0 if it has none. */
onr_date onr_draft_date(const onr_draft *draft);

/** Whether who plays the role takes part in what happens, rather than deciding about it. */
bool onr_role_is_core(onr_slice role);

/** Whether class `a` is `b` or below it ("Conviction" below "Verdict"), by the table "classes". */
bool onr_class_is(const onr_lexicon *lexicon, onr_slice a, onr_slice b);

/** The role's name as facts have it: "subject". */
onr_slice onr_role_slice(onr_slot role);

/** Whether `party` stands in the role `role` of the event; an empty role means any. */
bool onr_event_has(const onr_event *event, onr_slice role, uint32_t party);

/** Whether somebody stands in the role. */
bool onr_event_fills(const onr_event *event, onr_slice role);

/** Put a party into a role, once; the entry is returned, or the one that was there. */
onr_role *onr_event_add_role(onr_arena *arena, onr_event *event, onr_slice role,
                             uint32_t party, bool implied);

/** Note once that a party denies an event; ONR_NO_FACT is nobody. */
void onr_event_add_denier(onr_arena *arena, onr_event *event, uint32_t party);

/** Add a string to a list unless it is empty or there already (ASCII case aside). */
void onr_slices_add(onr_arena *arena, onr_slice_list *list, onr_slice text);

#endif
