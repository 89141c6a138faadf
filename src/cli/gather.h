/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_GATHER_H
#define ONR_CLI_GATHER_H

/**
   @file
   From inputs (stories, collections, records) to the facts of all of them together, with ids.
*/

#include "cli/options.h"

typedef struct {
    onr_pipeline_options pipeline;
    onr_judgment_files judgment;
    char **inputs; ///< [input_count] Files, folders and "-"
    size_t input_count;
} onr_gather_options;

typedef struct onr_gathering onr_gathering;

/**
   Read all inputs; what could not be read is reported on standard error.

   @param options  Kept.
   @param out      Set to what the facts live in, to be closed also on failure and before the arena goes.
   @param merged   Filled.
   @return ONR_OK; ONR_BAD_INPUT if nothing could be read; what was wrong with a file of the program.
*/
onr_status onr_gather(onr_arena *arena, const onr_gather_options *options,
                      onr_gathering **out, onr_facts *merged,
                      onr_error *err) ONR_WARN_UNUSED;

/** Number of inputs, records and stories that could not be read. */
size_t onr_gathering_failed(const onr_gathering *gathering);

/** Give back the facts; null is fine. */
void onr_gathering_close(onr_gathering *gathering);

/**
   Read the command line of a command whose only options are those of reading and "--decisions".

   @return False if the command is at its end, with `*code`.
*/
bool onr_gather_options_read(const onr_command *command, int argc, char **argv,
                             onr_arena *arena, onr_gather_options *out, onr_exit *code);

#endif
