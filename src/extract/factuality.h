/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_FACTUALITY_H
#define ONR_EXTRACT_FACTUALITY_H

/**
   @file
   Whether a story states an event, attributes it, rejects it or foresees it.

   First each mention by its own words (extract/modality.h) and by who says so, then each event by all its mentions and by what
   the story tells of the people in it.
*/

#include "extract/draft.h"

/** How one mention of an event is told. */
typedef struct {
    onr_told told;
    bool
        firm; ///< The words stand on a verb or right over it, so that little can be meant otherwise; or the rule says so
    bool bare;   ///< A noun that only names the event: it says nothing of how sure it is
    bool denied; ///< Somebody is reported as rejecting it
    bool proven; ///< Somebody is convicted of it, pleads guilty to it or admits it
    bool attributed; ///< It stands in what somebody is reported to have said
    bool claimed;    ///< Likewise, as an allegation
    bool contended;  ///< Likewise, of a party rather than of officials
    bool pleaded;    ///< In a lawyer's own words
    uint32_t cue;    ///< The token that decides, or ONR_NONE
} onr_mention_told;

/** Read how a mention of an event is told. */
void onr_factuality_read(const onr_desk *desk, const onr_candidate *candidate,
                         onr_mention_told *out);

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
