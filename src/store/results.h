/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_STORE_RESULTS_H
#define ONR_STORE_RESULTS_H

/**
   @file
   Rows of a SELECT, and the truth of an ASK, in the syntaxes of SPARQL 1.1 and as a table for people.
*/

#include "base/sink.h"
#include "graph/graph.h"

/** How results are written. */
typedef enum {
    ONR_RESULTS_TABLE, ///< For people; of CONSTRUCT Turtle
    ONR_RESULTS_CSV,   ///< SPARQL 1.1 Query Results CSV, with line feeds
    ONR_RESULTS_TSV,   ///< SPARQL 1.1 Query Results TSV
    ONR_RESULTS_JSON,  ///< SPARQL 1.1 Query Results JSON
    ONR_RESULTS_XML,   ///< SPARQL Query Results XML
    ONR_RESULTS_TURTLE ///< Of CONSTRUCT alone
} onr_results;

/** The form of this name; false if there is none. */
bool onr_results_find(onr_slice name, onr_results *out);

typedef struct {
    onr_slice *names; ///< [width] Of the variables
    size_t width;
    struct {
        const onr_term ***items; ///< [count] Each [width] terms, null where unbound
        size_t count, capacity;
    } rows;
} onr_rows;

/** Write rows.  A table and CSV show IRIs and literals by their text alone. */
void onr_results_put_rows(onr_results form, const onr_rows *rows, onr_arena *arena,
                          onr_sink *sink);

/** Write what an ASK found. */
void onr_results_put_truth(onr_results form, bool truth, onr_sink *sink);

#endif
