/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TESTS_WRITE_NQUADS_H
#define ONR_TESTS_WRITE_NQUADS_H

#include "graph/graph.h"

/**
   Read N-Quads as one-space lines without comments, as our own tests make them, into a graph.

   @return False at a line that does not follow; `*line` is its number then.
*/
bool nquads_read(onr_arena *arena, onr_graph *graph, onr_slice text, size_t *line);

#endif
