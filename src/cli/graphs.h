/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_GRAPHS_H
#define ONR_CLI_GRAPHS_H

/**
   @file
   Inputs as one graph: files of RDF as they are, everything else as its export would be.
*/

#include "graph/graph.h"

/**
   Read all inputs.

   @param inputs  [count] Files of RDF by their names; stories, folders, collections and records.
   @param failed  Set to the number of stories that could not be read; each was reported on standard error.
   @return ONR_OK; the first failure to read a file of RDF, or any of the others.
*/
onr_status onr_graphs_read(onr_arena *arena, char *const *inputs, size_t count,
                           onr_graph *graph, size_t *failed,
                           onr_error *err) ONR_WARN_UNUSED;

#endif
