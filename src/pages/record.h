/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_RECORD_H
#define ONR_PAGES_RECORD_H

/**
   @file
   A graph to be looked up in both directions, with the address of each node.
*/

#include "graph/graph.h"

/** What kind of page a node has. */
typedef enum {
    ONR_THING_PERSON,
    ONR_THING_AGENCY,
    ONR_THING_EVENT,
    ONR_THING_PLACE,
    ONR_THING_ARTICLE,
    ONR_THING_TENURE,
    ONR_THING_CLAIM,
    ONR_THING_OTHER,
    ONR_THING_MENTION, ///< Stands on the page of its article
    ONR_THING_KINDS
} onr_thing_kind;

typedef struct onr_thing onr_thing; ///< What the graph says something of

/** A statement that ends in a node, or begins there. */
typedef struct {
    const onr_term *predicate;
    onr_thing *thing;
} onr_tie;

struct onr_thing {
    const onr_term *term;
    const onr_pair *out; ///< [out_count] What is said of it, by predicate
    onr_tie *in;         ///< [in_count] What is said with it as object, by subject
    size_t out_count, in_count;
    onr_thing_kind kind;
    onr_slice
        page; ///< Name of its page without ".html"; of a mention that of its article
    onr_slice anchor; ///< Of a mention: its place on the page; else empty
    onr_slice label;
    onr_slice earliest; ///< Of an event: its first possible day, or empty
};

/** What one article says of an event's date or factuality. */
typedef struct {
    const onr_term *event, *predicate, *value, *article;
} onr_saying;

typedef struct {
    onr_arena *arena;
    onr_graph *graph;
    onr_slice base;
    onr_thing *things; ///< [count] In the order of the graph
    size_t count;
    onr_thing **by_term; ///< [term_count] Null for terms that are no node
    size_t term_count;
    onr_saying *sayings; ///< [saying_count] By event, in order of articles
    size_t saying_count;
} onr_record;

/**
   Look at a graph.

   @param arena  The record lives in the arena.
   @param graph  Kept; must not change after this.
*/
onr_status onr_record_new(onr_arena *arena, onr_graph *graph, onr_record **out,
                          onr_error *err) ONR_WARN_UNUSED;

/** The thing that a term names, or null. */
onr_thing *onr_record_thing(const onr_record *record, const onr_term *term);

/** The statements of a predicate, `*count` of them in a row. */
const onr_pair *onr_thing_all(const onr_thing *node, onr_iri predicate, size_t *count);

/** The first object of a predicate, or null; and its text, or the empty slice. */
const onr_term *onr_thing_first(const onr_thing *node, onr_iri predicate);
onr_slice onr_thing_text(const onr_thing *node, onr_iri predicate);

/** Whether it has a class. */
bool onr_thing_is(const onr_thing *node, onr_iri class);

/** Its most special class, or ONR_IRI_COUNT. */
onr_iri onr_thing_class(const onr_thing *node);

/** What articles say of an event's date or factuality; without graph names, the values alone. */
const onr_saying *onr_record_sayings(const onr_record *record, const onr_thing *event,
                                     size_t *count);

/** Events in order of date, those without one last. */
int onr_thing_compare_dates(const onr_thing *a, const onr_thing *b);

#endif
