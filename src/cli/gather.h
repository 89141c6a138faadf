/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_GATHER_H
#define ONR_CLI_GATHER_H

/**
   @file
   The merged facts of all inputs, for the commands that show them to people.
*/

#include "cli/judgment.h"
#include "cli/pipeline.h"

typedef struct {
    onr_pipeline_options pipeline;
    onr_judgment_files judgment;
    char **inputs; // [input_count] Stories, folders, collections, records
    size_t input_count;
} onr_gather_options;

/**
   Read, resolve and merge.

   @param arena   The facts live in the arena.
   @param failed  Set to the number of stories and inputs that could not be read.
*/
onr_status onr_gather(onr_arena *arena, const onr_gather_options *options, onr_facts *out,
                      size_t *failed, onr_error *err) ONR_WARN_UNUSED;

/** "-j N", "--lexicon", "--decisions" and "--thorough" from a command line; what is left are the inputs. */
bool onr_gather_options_read(int argc, char **argv, onr_arena *arena,
                             onr_gather_options *out, bool *help);

#endif
