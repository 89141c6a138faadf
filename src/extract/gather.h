/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_GATHER_H
#define ONR_EXTRACT_GATHER_H

/**
   @file
   Terms, sums, weapons, the dead and the hurt that a sentence tells beside the grammar of an event's rule.
*/

#include "extract/draft.h"

/** Fill empty slots of an event from the candidate's sentence, by the table "gathers"; drop instruments that are none. */
void onr_gather_fill(const onr_desk *desk, const onr_candidate *candidate,
                     onr_event *event);

#endif
