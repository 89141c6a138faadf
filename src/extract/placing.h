/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_PLACING_H
#define ONR_EXTRACT_PLACING_H

/**
   @file
   Where each event was, among the places that the story names: a linear model (extract/linear.h) over how each stands to the
   event, what kind of place it is, and how often the story names it.  Its weights stand in the table "placing".
*/

#include "extract/case.h"

typedef struct onr_placing onr_placing;

/** The model, in the arena. */
const onr_placing *onr_placing_new(onr_arena *arena, const onr_lexicon *lexicon);

/** Give each draft the likeliest place, where one is likely enough, in place of the one it has. */
void onr_placing_run(const onr_placing *placing, onr_desk *desk);

/** Call `sink` for every draft and place that onr_placing_run() would weigh; `other` of a case is the place in the facts. */
void onr_placing_list(const onr_placing *placing, const onr_desk *desk,
                      onr_case_sink sink, void *data);

#endif
