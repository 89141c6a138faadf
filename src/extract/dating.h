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

/** How a time expression stands to an event. */
typedef enum {
    ONR_FIT_NONE,
    ONR_FIT_ABOVE, ///< In a clause on which the trigger's clause hangs as part of the same scene
    ONR_FIT_SHARED, ///< On a verb that the trigger is coordinated with
    ONR_FIT_CLAUSE, ///< In the trigger's clause
    ONR_FIT_OWN,    ///< Hangs on the trigger
    ONR_FIT_COUNT
} onr_fit;

/** How `time` stands to a candidate of the same sentence. */
onr_fit onr_dating_fit(const onr_desk *desk, const onr_candidate *candidate,
                       const onr_time *time);

/** The same for any words [first, last) of the candidate's sentence. */
onr_fit onr_dating_fit_words(const onr_desk *desk, const onr_candidate *candidate,
                             uint32_t first, uint32_t last);

/** Whether the words [first, last) say where: a phrase with a preposition of place. */
bool onr_dating_is_where(const onr_desk *desk, uint32_t first, uint32_t last);

/** The same, also for what stands behind "of" in such a phrase: "in the 5500 block of Oak Street", and for what
    stands before its noun: "inside the Oak Street home". */
bool onr_dating_is_scene(const onr_desk *desk, uint32_t first, uint32_t last);

/** Whether a time expression stands in the clause of a verb of saying ("announced Monday that"). */
bool onr_dating_is_said(const onr_desk *desk, const onr_time *time);

/** Whether the clause of a candidate tells of an earlier time than the story's: "had previously pleaded guilty". */
bool onr_dating_is_earlier(const onr_desk *desk, const onr_candidate *candidate);

/** Whether the clause of a candidate tells of the present: present tense or present perfect. */
bool onr_dating_is_fresh(const onr_desk *desk, const onr_candidate *candidate);

/** Day, month or year of a candidate; zeroed if the text has none for it. */
onr_date onr_dating_find(const onr_desk *desk, const onr_candidate *candidate);

/**
   The month in which a story that is told as fresh news must have happened, from the tense of its verb.

   Present perfect and present tense in the story's first sentences tell what is news on the day of publication.

   @return The month of publication; zeroed if the candidate is no such news or the story has no date.
*/
onr_date onr_dating_guess(const onr_desk *desk, const onr_candidate *candidate);

/**
   Add the place that modifies the candidate's trigger or stands in its clause.

   @param incident  Whether it is an incident, which happens where its people are; an action does not.
*/
void onr_dating_place(const onr_desk *desk, const onr_candidate *candidate, bool incident,
                      onr_event *event);

#endif
