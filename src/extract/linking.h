/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_LINKING_H
#define ONR_EXTRACT_LINKING_H

/**
   @file
   What each legal action is about, among all events of the story: a linear model (extract/linear.h) over their classes, the people that
   they share, and how near they are told.  Its weights stand in the table "linking"; without them the order of the table
   "concerns" decides (extract/concerns.h).
*/

#include "extract/case.h"

typedef struct onr_linking onr_linking;

/** The model, in the arena; `lexicon` is kept. */
const onr_linking *onr_linking_new(onr_arena *arena, const onr_lexicon *lexicon);

/** Link each action to the likeliest event, where one is likely enough, in place of the links it has. */
void onr_linking_run(const onr_linking *linking, onr_desk *desk);

/** Call `sink` for every action and event that onr_linking_run() would weigh; `other` of a case is the event's draft. */
void onr_linking_list(const onr_linking *linking, const onr_desk *desk,
                      onr_case_sink sink, void *data);

#endif
