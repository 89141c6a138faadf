/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXPORT_NETWORK_H
#define ONR_EXPORT_NETWORK_H

/**
   @file
   Facts as a property graph: nodes with labels and values, and edges with a type and values.

   People, agencies, places, tenures, events, claims and articles are nodes.  A mention is no node but an EVIDENCE edge to
   its article, with its offsets and words; what one article says of the date and factuality of an event stands on its
   REPORTED_IN edge.
*/

#include "export/exchange.h"

/** Of values; a text, a number and a date have at most one. */
typedef enum {
    ONR_COLUMN_TEXT,
    ONR_COLUMN_TEXTS,
    ONR_COLUMN_INTEGER,
    ONR_COLUMN_NUMBER,
    ONR_COLUMN_BOOLEAN,
    ONR_COLUMN_DATE, ///< A whole day, ISO 8601
} onr_column_type;

typedef struct {
    const char *name;
    onr_column_type type;
} onr_column;

typedef enum {
    ONR_NODE_name,
    ONR_NODE_aliases,
    ONR_NODE_unnamed,
    ONR_NODE_sameAs,
    ONR_NODE_title,
    ONR_NODE_status,
    ONR_NODE_dates, ///< Each as precise as the text
    ONR_NODE_earliest,
    ONR_NODE_latest,
    ONR_NODE_factuality,
    ONR_NODE_offenses,
    ONR_NODE_instruments,
    ONR_NODE_deaths,
    ONR_NODE_injuries,
    ONR_NODE_amounts, ///< "53000 USD"
    ONR_NODE_terms,
    ONR_NODE_stance,
    ONR_NODE_quote,
    ONR_NODE_source,
    ONR_NODE_published,
    ONR_NODE_publisher,
    ONR_NODE_authors,
    ONR_NODE_language,
    ONR_NODE_sha256,
    ONR_NODE_COLUMNS
} onr_node_column;

typedef enum {
    ONR_EDGE_date,
    ONR_EDGE_factuality,
    ONR_EDGE_start,
    ONR_EDGE_end,
    ONR_EDGE_exact,
    ONR_EDGE_score,
    ONR_EDGE_COLUMNS
} onr_edge_column;

extern const onr_column onr_node_columns[ONR_NODE_COLUMNS];
extern const onr_column onr_edge_columns[ONR_EDGE_COLUMNS];

typedef struct {
    onr_slice iri;
    onr_slice_list labels; ///< Class, then those above it
    onr_slice_list values[ONR_NODE_COLUMNS];
} onr_node;

typedef struct {
    size_t from, to; ///< Indices in nodes
    onr_slice type;  ///< "REPORTED_IN"
    onr_slice_list values[ONR_EDGE_COLUMNS];
} onr_edge;

typedef struct {
    struct {
        onr_node *items;
        size_t count, capacity;
    } nodes;
    struct {
        onr_edge *items;
        size_t count, capacity;
    } edges;
} onr_network;

/** The property graph of facts, in the input's arena. */
const onr_network *onr_network_new(const onr_exchange_input *input);

/** Values behind each other with `separator` between them. */
onr_slice onr_values_join(onr_arena *arena, const onr_slice_list *values,
                          const char *separator);

#endif
