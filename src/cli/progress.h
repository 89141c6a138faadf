/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_PROGRESS_H
#define ONR_CLI_PROGRESS_H

/**
   @file
   A line on the terminal that tells how far the work is; nothing where standard error is no terminal.
*/

#include "base/status.h"

typedef struct {
    bool shown;       ///< Standard error is a terminal
    bool drawn;       ///< Something stands on the line
    int64_t drawn_at; ///< Milliseconds
} onr_progress;

void onr_progress_start(onr_progress *progress);

/** Draw `share` (0 to 1) and the number of stories, at most ten times a second. */
void onr_progress_show(onr_progress *progress, double share, size_t stories);

/** Wipe the line, so that something else can be printed. */
void onr_progress_clear(onr_progress *progress);

#endif
