/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_ASSEMBLE_H
#define ONR_EXTRACT_ASSEMBLE_H

/**
   @file
   From candidates to the events of a story: values, dates, factuality, one event for each, implied roles, links.
*/

#include "extract/extract.h"
#include "extract/judges.h"

/** What the step needs besides the story. */
typedef struct {
    const onr_tree *tree;
    const onr_frames *frames;
    const onr_judges *judges;
    const onr_extract_watcher *watcher; ///< May be null
} onr_assembly;

/**
   Put the events of a story into its facts.

   @param candidates  Kept; `same_as` of each is set.
*/
void onr_events_assemble(onr_story *story, const onr_assembly *assembly,
                         onr_candidates *candidates);

#endif
