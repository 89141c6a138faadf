/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_SCREENING_H
#define ONR_EXTRACT_SCREENING_H

/**
   @file
   Which drafts are events that a reader would note down, and which only sound like it: passing mentions, general talk,
   repetitions that could not be joined.  A linear model (extract/linear.h) over how the draft was found; its weights stand in
   the table "screening".
*/

#include "extract/case.h"

typedef struct onr_screening onr_screening;

/** The model, in the arena; `frames` is kept. */
const onr_screening *onr_screening_new(onr_arena *arena, const onr_lexicon *lexicon,
                                       const onr_frames *frames);

/**
   Drop the drafts that are too unlikely and set the score of the others.

   Of a story of which no incident would be left the likeliest stays, unless it is hardly one either or did not happen.
*/
void onr_screening_run(const onr_screening *screening, onr_desk *desk);

/** Call `sink` for every draft. */
void onr_screening_list(const onr_screening *screening, const onr_desk *desk,
                        onr_case_sink sink, void *data);

#endif
