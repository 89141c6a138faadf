/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_DATING_H
#define ONR_EXTRACT_DATING_H

/**
   @file
   When and where: the time expression and the place that belong to a candidate.

   An adverb dates the clause that it stands in, not all the sentence speaks of; a noun is dated by what modifies it, or by
   its clause if the verb only says that it takes place.
*/

#include "extract/draft.h"

/** Day, month or year of a candidate; zeroed if the text has none for it. */
onr_date onr_dating_find(const onr_desk *desk, const onr_candidate *candidate);

/**
   The month in which a story that is told as fresh news must have happened, from the tense of its verb.

   Present perfect and present tense in the story's first sentences tell what is news on the day of publication.

   @return The month of publication; zeroed if the candidate is no such news or the story has no date.
*/
onr_date onr_dating_guess(const onr_desk *desk, const onr_candidate *candidate);

/** Add the places that modify the candidate's trigger or stand in its clause. */
void onr_placing_find(const onr_desk *desk, const onr_candidate *candidate,
                      onr_event *event);

#endif
