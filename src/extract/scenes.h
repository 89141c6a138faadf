/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_SCENES_H
#define ONR_EXTRACT_SCENES_H

/**
   @file
   What a story tells beside an event about when and where it was, by the table "scenes": news tells a day and a place once and
   goes on about what happened there.
*/

#include "extract/draft.h"

/**
   Date incidents without a date by the day of an incident told beside them, and a leave or a probe by the month that the
   incident it concerns and the story are both in.  Events that are foreseen or denied, and such whose sentences have a
   date of their own, stay as they are.

   @param dates  One for each draft; year 0 for none.
*/
void onr_scenes_complete_dates(const onr_desk *desk, onr_date *dates);

/**
   The only street that the story names where it goes on about an incident of one spot, instead of a place that tells less.

   @param place  Index in places, or ONR_NO_FACT.
   @return The street, or `place`.
*/
uint32_t onr_scenes_narrow(const onr_desk *desk, const onr_draft *draft, uint32_t place);

/** Place incidents without a place where the incident told beside them was, if both have the same date or none. */
void onr_scenes_share_places(onr_desk *desk);

#endif
