/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_JUDGMENT_H
#define ONR_CLI_JUDGMENT_H

/**
   @file
   What people add to the outcome: files of decisions and of authorities that the command line names, and the decisions
   that lie beside a collection as "COLLECTION.decisions".
*/

#include "resolve/authority.h"
#include "resolve/resolve.h"

typedef struct {
    const char *decisions, *authority; ///< Files; null where none is given
} onr_judgment_files;

typedef struct {
    onr_decisions decisions;
    onr_authority *authority; ///< Null if there is none
} onr_judgment;

/** Read the decisions alone. */
onr_status onr_judgment_decisions(onr_arena *arena, const onr_judgment_files *files,
                                  char *const *inputs, size_t input_count,
                                  onr_decisions *out, onr_error *err) ONR_WARN_UNUSED;

/**
   Read the files, and have the resolver heed the decisions.

   @param inputs    [input_count] Collections among them bring their own decisions.
   @param judgment  Filled, in the arena; the resolver keeps it.
*/
onr_status onr_judgment_open(onr_arena *arena, const onr_judgment_files *files,
                             char *const *inputs, size_t input_count,
                             onr_resolver *resolver, onr_judgment *judgment,
                             onr_error *err) ONR_WARN_UNUSED;

#endif
