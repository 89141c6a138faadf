/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXPORT_EXCHANGE_H
#define ONR_EXPORT_EXCHANGE_H

/**
   @file
   Facts as the files of programs that know no RDF: property graphs, drawings, tables and FollowTheMoney.

   A form is one file or several that go together; each is written from the same facts, in the order in which `resolve`
   left them, so that the same facts give the same bytes.
*/

#include "base/sink.h"
#include "extract/facts.h"

enum { ONR_EXCHANGE_FILES_MAX = 3 /**< Most files of a form */ };

/** What is written. */
typedef struct {
    const onr_facts *facts; ///< Borrowed; with ids
    onr_slice base;         ///< IRI that ids are put behind, ending in "/" or "#"
    onr_arena *arena;       ///< For what the writers need
} onr_exchange_input;

/** Put a file; errors stick to the sink. */
typedef void onr_exchange_put(const onr_exchange_input *input, onr_sink *sink);

/** A form of output. */
typedef struct {
    const char *name;   ///< What users ask for: "graphml"
    const char *title;  ///< What it is called
    const char *suffix; ///< Of file names, without the dot
    struct {
        const char *name; ///< In its folder: "nodes.csv"
        onr_exchange_put *put;
    } files[ONR_EXCHANGE_FILES_MAX]; ///< [file_count]
    size_t file_count;
    bool together; ///< The first file is of no use without the others
} onr_exchange;

extern const onr_exchange
    onr_exchange_csv; ///< Tables (RFC 4180): a line an event, a line a person
extern const onr_exchange
    onr_exchange_cypher;                    ///< Statements of openCypher 9, a line each
extern const onr_exchange onr_exchange_dot; ///< A drawing, in the language of Graphviz
extern const onr_exchange onr_exchange_ftm; ///< FollowTheMoney entities, a line each
extern const onr_exchange onr_exchange_graphml; ///< GraphML 1.0
extern const onr_exchange onr_exchange_neo4j;   ///< CSV for "neo4j-admin database import"

/** The `i`-th form in order of names, or null past the last. */
const onr_exchange *onr_exchange_at(size_t i);

/** The form of this name, or else of this suffix, or null. */
const onr_exchange *onr_exchange_find(onr_slice name);

#endif
