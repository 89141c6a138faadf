/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_GRAPH_ORDER_H
#define ONR_GRAPH_ORDER_H

/**
   @file
   What the files of `graph` share of a dataset's inside.
*/

#include "graph/graph.h"

/** A statement as four term ids; in `name`, 0 is the default graph and n is the term n - 1. */
typedef struct {
    uint32_t name, subject, predicate, object;
} onr_statement;

struct onr_graph {
    onr_arena *arena;
    struct {
        onr_term **items;
        size_t count, capacity;
    } terms; // By id
    uint32_t *
        slots; // [slot_count] id plus one, 0 for free; open addressing with linear probing
    size_t slot_count;
    struct {
        onr_statement *items;
        size_t count, capacity;
    } statements;
    struct {
        onr_prefix *items;
        size_t count, capacity;
    } prefixes;
    onr_slice base;
    onr_order order; // Of the last sort
    bool sorted;     // Nothing was added since
};

/** Negative, 0 or positive as a term comes before, is, or comes after another (see onr_graph_sort()). */
int onr_term_compare(const onr_term *a, const onr_term *b);

#endif
