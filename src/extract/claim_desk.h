/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_CLAIM_DESK_H
#define ONR_EXTRACT_CLAIM_DESK_H

/**
   @file
   What the finders of claims share.
*/

#include "extract/story.h"
#include "lang/tree.h"

/** A story with its trees and the tables of saying. */
typedef struct {
    onr_story *story;
    const onr_tree *tree;
    const onr_reading *reading;
    const onr_token *tokens;
    const onr_table *speech, *documents, *denials, *accusations;
} onr_claim_desk;

/** Whether an event is something that somebody did rather than a step of the law. */
bool onr_claim_is_incident(const onr_claim_desk *f, const onr_event *event);

/** Whether an event is alleged or disputed. */
bool onr_claim_is_contested(const onr_event *event);

/** Whether a stance is "Denies". */
bool onr_claim_is_denial(onr_slice stance);

/** Whether the facts have a claim of that speaker and stance about that event. */
bool onr_claim_is_told(const onr_claim_desk *f, uint32_t speaker, onr_slice stance,
                       uint32_t about);

/** Whether a party can take that stance: nobody accuses oneself, and no victim denies what was done to them. */
bool onr_claim_may_be(const onr_claim_desk *f, uint32_t speaker, onr_slice stance,
                      uint32_t about);

/** Add the claims that follow from events: what lawsuits and charges allege, who denies what is disputed, pleas. */
void onr_claims_from_events(const onr_claim_desk *f);

#endif
