/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_TIMING_H
#define ONR_EXTRACT_TIMING_H

/**
   @file
   When each event was, among all times that the story names near it, its day of publication, and the date of what it concerns: a linear
   model (extract/linear.h) over how each stands to the event (extract/dating.h).  Its weights stand in the table "timing".
*/

#include "extract/case.h"

typedef struct onr_timing onr_timing;

/** The model, in the arena. */
const onr_timing *onr_timing_new(onr_arena *arena, const onr_lexicon *lexicon);

/** Give each draft the likeliest date, where one is likely enough, in place of the one it has. */
void onr_timing_run(const onr_timing *timing, onr_desk *desk);

/** Call `sink` for every draft and date that onr_timing_run() would weigh. */
void onr_timing_list(const onr_timing *timing, const onr_desk *desk, onr_case_sink sink,
                     void *data);

#endif
