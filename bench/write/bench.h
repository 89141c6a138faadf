/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BENCH_WRITE_BENCH_H
#define ONR_BENCH_WRITE_BENCH_H

/**
   @file
   One way of writing for each contestant, from the same sorted graph into nothing.
*/

#include "graph/graph.h"

/** Write the whole graph in a syntax ("turtle", "ntriples", …) and return the bytes made; 0 if it cannot. */
typedef size_t bench_write(const onr_graph *graph, const char *syntax);

bench_write bench_ours, bench_serd, bench_raptor;

/** Make what the contestant needs of the graph's terms, so that this is not timed; and give it back. */
void bench_serd_prepare(const onr_graph *graph);
void bench_serd_forget(void);
void bench_raptor_prepare(const onr_graph *graph);
void bench_raptor_forget(void);

#endif
