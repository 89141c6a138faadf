/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_GRAPH_SHAPES_H
#define ONR_GRAPH_SHAPES_H

/**
   @file
   Whether a graph keeps to the rules of the ontology: those of ontology/shapes.ttl (SHACL Core, W3C Recommendation of
   20 July 2017, over the union of all articles), and two that SHACL Core cannot say: a mention's text is as long as its
   offsets say, and the bounds of each date are there.
*/

#include "graph/graph.h"

/** A breach of a rule. */
typedef struct {
    const onr_term *node;     ///< That breaks it
    const onr_term *property; ///< Or null if it is about the node itself
    const onr_term *value;    ///< That is wrong, or null
    const char *rule;         ///< What each node does that keeps to it: "has one label"
} onr_breach;

/** Called for each breach, in order of nodes. */
typedef void onr_breach_report(void *data, const onr_breach *breach);

/** What was looked at. */
typedef struct {
    size_t nodes;    ///< That rules are about
    size_t breaches; ///< Found
} onr_shapes_count;

/**
   Look at a whole graph.

   @param graph   Sorted by the call.
   @param report  May be null.
   @return ONR_OK also where rules are broken; ONR_NO_MEMORY.
*/
onr_status onr_shapes_check(onr_graph *graph, onr_breach_report *report, void *data,
                            onr_shapes_count *out, onr_error *err) ONR_WARN_UNUSED;

#endif
