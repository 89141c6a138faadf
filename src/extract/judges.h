/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_JUDGES_H
#define ONR_EXTRACT_JUDGES_H

/**
   @file
   The linear models that decide about drafts, in the order in which they sit: what is an event, who plays which role, what
   concerns what, when and where it was, how it is told.
*/

#include "extract/casting.h"
#include "extract/linking.h"
#include "extract/placing.h"
#include "extract/screening.h"
#include "extract/telling.h"
#include "extract/timing.h"

typedef struct {
    const onr_screening *screening;
    const onr_casting *casting;
    const onr_linking *linking;
    const onr_timing *timing;
    const onr_placing *placing;
    const onr_telling *telling;
} onr_judges;

/** All models, in the arena; lexicon and frames are kept. */
void onr_judges_init(onr_judges *out, onr_arena *arena, const onr_lexicon *lexicon,
                     const onr_frames *frames);

/** Somebody who wants to see every decision before it is made; for fitting. */
typedef struct onr_judges_clerk {
    void (*sitting)(void *data, const onr_desk *desk,
                    const char *model); ///< A model is about to decide
    onr_case_sink decision;             ///< One decision of it
    void *data;                         ///< Kept
} onr_judges_clerk;

/** Let all models decide; `clerk` may be null. */
void onr_judges_run(const onr_judges *judges, onr_desk *desk,
                    const onr_judges_clerk *clerk);

#endif
