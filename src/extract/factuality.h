/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_FACTUALITY_H
#define ONR_EXTRACT_FACTUALITY_H

/**
   @file
   Whether a story states an event, attributes it, rejects it or foresees it.

   After Saurí and Pustejovsky, "FactBank: a corpus annotated with event factuality" (2009): polarity and modality are
   read off the words on the event and those that govern it, up to the speaker.  Words and what they do stand in the
   table "modality".
*/

#include "extract/draft.h"

/**
   How one mention of an event is told.

   @param denied  Set to true if the words say that somebody rejects it; else left as it is.
   @param firm    Set to whether the words stand on a verb or right over it, so that little can be meant otherwise.
*/
onr_told onr_factuality_of(const onr_desk *desk, const onr_candidate *candidate,
                           bool *denied, bool *firm);

/**
   Weigh what the whole story says of each incident: one whose actor is only charged is alleged, one whose actor has
   pleaded guilty or been convicted is reported, one that its actor denies is disputed.
*/
void onr_factuality_settle(onr_desk *desk);

/**
   What the story's actions say of those who are said to have done an incident.

   @return Bits: 1 charged or arrested, 2 has pleaded guilty, been convicted or sentenced, 4 denies it.  0 for actions.
*/
uint16_t onr_factuality_standing(const onr_desk *desk, const onr_draft *draft);

/** The contract's name: "Alleged". */
onr_slice onr_told_name(onr_told told);

#endif
