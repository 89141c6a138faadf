/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_SLOTS_H
#define ONR_EXTRACT_SLOTS_H

/**
   @file
   From the phrases of a candidate to the values of an event: parties, offenses, instruments, money, terms, numbers, places,
   and the words that are its evidence.
*/

#include "extract/draft.h"

/** Fill the roles and slots of `event` from the candidate's fillers. */
void onr_slots_fill(const onr_desk *desk, const onr_candidate *candidate,
                    onr_event *event);

/**
   The phrase of a token as a value: in small letters, without article, possessive or count, cut before relative clauses.

   "two counts of second-degree murder" is "second-degree murder"; a clause keeps its words.
*/
onr_slice onr_phrase_value(const onr_desk *desk, uint32_t token);

/** Add the longest duration among the tokens [first, last) to the event's terms. */
void onr_slots_add_term(const onr_desk *desk, uint32_t first, uint32_t last,
                        onr_event *event);

#endif
