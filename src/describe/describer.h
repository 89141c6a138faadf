/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_DESCRIBE_DESCRIBER_H
#define ONR_DESCRIBE_DESCRIBER_H

/**
   @file
   What the files of `describe` share: the nodes of the facts, and how a statement is said in the graphs of articles.
*/

#include "describe/describe.h"

/** One node of the facts. */
typedef struct {
    const onr_term *term;
    onr_index_list
        articles; ///< Sorted: the articles that it stands in, in whose graphs it is described
} onr_described;

typedef struct {
    const onr_facts *facts;
    onr_slice base;
    onr_graph *graph;
    onr_arena *scratch; ///< Of this call
    onr_error *err;
    onr_described *articles, *parties, *places, *tenures, *events,
        *claims; ///< By index in the facts
} onr_describer;

/** The IRI of a node: the base and the id. */
const onr_term *onr_describer_iri(const onr_describer *d, onr_slice id);

/** The class or individual of this local name; fails if the ontology has none. */
onr_status onr_describer_vocab(const onr_describer *d, onr_slice local,
                               const onr_term **out) ONR_WARN_UNUSED;

/** Literals. */
const onr_term *onr_describer_string(const onr_describer *d, onr_slice text);
const onr_term *onr_describer_english(const onr_describer *d, onr_slice text);
const onr_term *onr_describer_typed(const onr_describer *d, onr_slice text,
                                    onr_iri datatype);
const onr_term *onr_describer_integer(const onr_describer *d, long long value);
const onr_term *onr_describer_date(const onr_describer *d, onr_date date);

/** Say it in the graph of one article. */
void onr_describer_say(const onr_describer *d, uint32_t article, const onr_term *subject,
                       onr_iri predicate, const onr_term *object);

/** Say it of a node in the graphs of all its articles. */
void onr_describer_say_all(const onr_describer *d, const onr_described *node,
                           onr_iri predicate, const onr_term *object);

/** Say in which articles a node is reported, of each in its graph. */
void onr_describer_say_reported(const onr_describer *d, const onr_described *node);

/** Say what a node is: its class and those above it. */
onr_status onr_describer_type(const onr_describer *d, const onr_described *node,
                              onr_slice kind) ONR_WARN_UNUSED;

/** Link a node to its evidence, each in the graph of the article that it stands in, and describe the mentions. */
void onr_describer_evidence(const onr_describer *d, const onr_described *node,
                            const onr_evidence_list *evidence);

/**
   Find out which articles each node stands in: those of its evidence and those of the events, tenures, claims and
   relations that it takes part in.
*/
void onr_describer_find_articles(const onr_describer *d);

/** Text cut after `max` code points, with an ellipsis then; for labels. */
onr_slice onr_describer_short(const onr_describer *d, onr_slice text, size_t max);

/** What the other files describe. */
onr_status onr_describe_parties(const onr_describer *d) ONR_WARN_UNUSED;
onr_status onr_describe_tenures(const onr_describer *d) ONR_WARN_UNUSED;
onr_status onr_describe_relations(const onr_describer *d) ONR_WARN_UNUSED;
onr_status onr_describe_events(const onr_describer *d) ONR_WARN_UNUSED;
onr_status onr_describe_claims(const onr_describer *d) ONR_WARN_UNUSED;

#endif
