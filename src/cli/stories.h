/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_STORIES_H
#define ONR_CLI_STORIES_H

/**
   @file
   The facts of all stories of some inputs, one story after the other, in memory that does not grow with their number.
*/

#include "cli/pipeline.h"

enum {
    ONR_STORIES_BATCH =
        32 ///< Stories a thread reads before those of all threads are handed on
};

/** Takes the facts of a story; they live until the call returns. */
typedef onr_status (*onr_stories_take)(void *data, const onr_facts *facts,
                                       onr_error *err);

/** Called when all facts so far have been handed on, before more stories are read; null for nothing to do. */
typedef onr_status (*onr_stories_pause)(void *data, onr_error *err);

/** Whether a story is to be read at all; null for each. */
typedef bool (*onr_stories_wanted)(void *data, const onr_document *document);

/** All three are called in the calling thread. */
typedef struct {
    onr_stories_take take;
    onr_stories_pause pause;
    onr_stories_wanted wanted;
    void *data; ///< Kept
} onr_stories_taker;

/**
   Read stories, in parallel as the pipeline's options say, and hand their facts on in the order of the inputs.

   @param inputs  [input_count] Files, folders and "-".
   @param failed  Set to the number of inputs, records and stories that could not be read; each was reported on standard
                  error.
   @return ONR_OK; what `taker` returned if it failed; ONR_IO or ONR_NO_MEMORY if no threads can be started.
*/
onr_status onr_stories_read(const onr_pipeline *pipeline, char *const *inputs,
                            size_t input_count, const onr_stories_taker *taker,
                            size_t *failed, onr_error *err) ONR_WARN_UNUSED;

#endif
