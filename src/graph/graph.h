/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_GRAPH_GRAPH_H
#define ONR_GRAPH_GRAPH_H

/**
   @file
   An RDF 1.1 dataset in memory: interned terms, and statements of 16 bytes.

   Two terms that are equal in the sense of RDF 1.1 Concepts are the same pointer (language tags are compared as
   written).  All lives in the arena that the graph was made with.
*/

#include "graph/vocabulary.h"

typedef enum { ONR_TERM_IRI, ONR_TERM_BLANK, ONR_TERM_LITERAL } onr_term_kind;

typedef struct onr_term onr_term;

/** A node or an arc's name. */
struct onr_term {
    onr_slice
        text; ///< The IRI; a blank node's label without "_:"; a literal's lexical form
    const onr_term *
        datatype; ///< Of a literal, never null there; rdf:langString if it has a language
    onr_slice language; ///< As written; empty for none
    uint32_t
        id; ///< Counted from 0 in order of making; below ONR_IRI_COUNT it is an onr_iri
    uint8_t kind; ///< onr_term_kind
    bool used;    ///< Stands in a statement, or is the datatype of a term that does
};

typedef struct onr_graph onr_graph;

/** A new dataset in the arena, with the vocabulary's terms and prefixes. */
onr_graph *onr_graph_new(onr_arena *arena);

/** The arena that the dataset lives in. */
onr_arena *onr_graph_arena(const onr_graph *graph);

/** The term of the vocabulary. */
const onr_term *onr_graph_vocab(const onr_graph *graph, onr_iri iri);

/**
   An IRI.

   @param iri  Absolute, valid UTF-8 (copied).  What IRIREF of the Recommendations excludes (controls, spaces, quotes,
               brackets, …) is percent-encoded, so that an IRI of a graph can stand in any syntax as it is.
*/
const onr_term *onr_graph_iri(onr_graph *graph, onr_slice iri);

/** A blank node by its label (copied), which must follow BLANK_NODE_LABEL; to hold the data of others. */
const onr_term *onr_graph_blank(onr_graph *graph, onr_slice label);

/**
   A literal.

   @param text      Lexical form, valid UTF-8 (copied).
   @param datatype  An IRI of this graph; null means xsd:string.
*/
const onr_term *onr_graph_literal(onr_graph *graph, onr_slice text,
                                  const onr_term *datatype);

/** A literal with a language tag, which must follow LANGTAG (both copied). */
const onr_term *onr_graph_tagged(onr_graph *graph, onr_slice text, onr_slice language);

/** Number of terms made, and the term with an id below it. */
size_t onr_graph_term_count(const onr_graph *graph);
const onr_term *onr_graph_term(const onr_graph *graph, size_t id);

/**
   Add a statement.

   The same statement may be added again: it counts once after onr_graph_sort().

   @param name  The graph it stands in; null for the default graph.
*/
void onr_graph_add(onr_graph *graph, const onr_term *subject, const onr_term *predicate,
                   const onr_term *object, const onr_term *name);

/** Number of statements. */
size_t onr_graph_count(const onr_graph *graph);

/** Add a prefix (copied); one of the same name is replaced. */
void onr_graph_prefix(onr_graph *graph, onr_slice name, onr_slice iri);

/** The prefixes, those of the vocabulary first. */
const onr_prefix *onr_graph_prefixes(const onr_graph *graph, size_t *count);

/**
   Say what the IRIs of the graph's own nodes begin with: a writer may leave it out of them.  Also adds the prefix "id".

   @param iri  Copied.  Ends in "/" or "#".
*/
void onr_graph_set_base(onr_graph *graph, onr_slice iri);

/** That IRI; empty if none was set. */
onr_slice onr_graph_base(const onr_graph *graph);

/** How statements are put in order. */
typedef enum {
    ONR_ORDER_MERGED, ///< By subject; graph names are passed over, and what differs in them alone counts once
    ONR_ORDER_BY_GRAPH ///< By graph name, the default graph first, then by subject
} onr_order;

/**
   Put the statements in order and drop those that stand twice.

   Order of terms: the vocabulary's in the order of the ontology, but a class before the classes above it; other IRIs by
   bytes, but a run of digits before any longer one; then blank nodes by bytes; then literals by bytes of lexical form,
   datatype and language.  So the order depends on the set of statements alone.  Sorting again costs nothing if nothing was
   added since.

   @return ONR_OK; ONR_NO_MEMORY.
*/
onr_status onr_graph_sort(onr_graph *graph, onr_order order,
                          onr_error *err) ONR_WARN_UNUSED;

/** What is said of a subject. */
typedef struct {
    const onr_term *predicate, *object;
} onr_pair;

/** All that one graph says of one subject. */
typedef struct {
    const onr_term *name; ///< The graph; null for the default graph and in merged order
    const onr_term *subject;
    const onr_pair *pairs; ///< [count] in order, no two alike, at least one
    size_t count;
} onr_block;

/** A place in a sorted graph; zero it, save for `graph`, to start. */
typedef struct {
    const onr_graph *graph; ///< Sorted, and not changed since
    size_t at;              ///< Statements read
    onr_pair *pairs;        ///< [capacity] Room for a block, from onr_malloc()
    size_t capacity;
} onr_cursor;

/**
   Read the next block of a sorted graph.

   @param out   Filled; valid until the next call.
   @param more  Set to false at the end, and then the cursor has given back its room.
   @return ONR_OK; ONR_NO_MEMORY.
*/
onr_status onr_cursor_next(onr_cursor *cursor, onr_block *out, bool *more,
                           onr_error *err) ONR_WARN_UNUSED;

/** Give back a cursor's room before the end is reached. */
void onr_cursor_clear(onr_cursor *cursor);

#endif
