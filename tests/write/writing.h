/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TESTS_WRITE_WRITING_H
#define ONR_TESTS_WRITE_WRITING_H

#include "write/writer.h"

/** A graph of N-Quads, with "https://example.org/id/" as its base. */
onr_graph *graph_of(onr_arena *arena, const char *nquads);

/** The graph in a format, as a string in the arena, from its first block on: behind "\n\n" or "@graph": [". */
const char *blocks_of(onr_arena *arena, onr_graph *graph, const char *format);

/** The whole document. */
const char *document_of(onr_arena *arena, onr_graph *graph, const char *format);

#endif
