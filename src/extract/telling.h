/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_TELLING_H
#define ONR_EXTRACT_TELLING_H

/**
   @file
   How a story tells of each event, once everything is known of it: a linear model (extract/linear.h) over what the words around its
   mentions say (extract/factuality.h) and what the story tells of its people.  Its weights stand in the table "telling".
*/

#include "extract/case.h"

typedef struct onr_telling onr_telling;

/** The model, in the arena. */
const onr_telling *onr_telling_new(onr_arena *arena, const onr_lexicon *lexicon);

/** Settle how all drafts are told; "reported" only where that is likely enough. */
void onr_telling_run(const onr_telling *telling, onr_desk *desk);

/** Call `sink` for every draft and way of telling; the outcome of a case is the onr_told. */
void onr_telling_list(const onr_telling *telling, const onr_desk *desk,
                      onr_case_sink sink, void *data);

#endif
