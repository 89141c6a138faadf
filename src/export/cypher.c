/* SPDX-License-Identifier: Apache-2.0 */
/* A statement of openCypher 9 a line, for Neo4j, Memgraph and others; run twice, they make nothing twice.  All nodes carry
   the label Onr, so that one index serves the MATCHes; for large graphs there is the import of CSV. */
#include "export/network.h"
#include "write/text.h"

static void
put_value(onr_sink *sink, onr_column_type type, onr_slice value)
{
    switch (type) {
    case ONR_COLUMN_INTEGER:
    case ONR_COLUMN_NUMBER:
    case ONR_COLUMN_BOOLEAN:
        onr_sink_put(sink, value);
        break;
    case ONR_COLUMN_DATE:
        onr_sink_put_string(sink, "date(");
        onr_text_put_string(sink, value);
        onr_sink_put_char(sink, ')');
        break;
    default:
        onr_text_put_string(sink, value);
        break;
    }
}

/** `, n.name = "…", n.aliases = ["…"]`, with `before` in front of the first. */
static void
put_settings(onr_sink *sink, const char *variable, const onr_column *columns,
             const onr_slice_list *values, size_t count, const char *before)
{
    for (size_t i = 0; i < count; ++i) {
        if (values[i].count == 0) {
            continue;
        }
        onr_sink_printf(sink, "%s%s.%s = ", before, variable, columns[i].name);
        before = ", ";
        const bool list = columns[i].type == ONR_COLUMN_TEXTS;
        onr_sink_put_string(sink, list ? "[" : "");
        for (size_t k = 0; k < (list ? values[i].count : 1); ++k) {
            onr_sink_put_string(sink, k ? ", " : "");
            put_value(sink, columns[i].type, values[i].items[k]);
        }
        onr_sink_put_string(sink, list ? "]" : "");
    }
}

static void
put_node(onr_sink *sink, const onr_node *node)
{
    onr_sink_put_string(sink, "MERGE (n:Onr {iri: ");
    onr_text_put_string(sink, node->iri);
    onr_sink_put_string(sink, "}) SET n");
    for (size_t i = 0; i < node->labels.count; ++i) {
        onr_sink_put_char(sink, ':');
        onr_sink_put(sink, node->labels.items[i]);
    }
    put_settings(sink, "n", onr_node_columns, node->values, ONR_NODE_COLUMNS, ", ");
    onr_sink_put_string(sink, ";\n");
}

static void
put_edge(onr_sink *sink, const onr_network *network, const onr_edge *edge)
{
    onr_sink_put_string(sink, "MATCH (a:Onr {iri: ");
    onr_text_put_string(sink, network->nodes.items[edge->from].iri);
    onr_sink_put_string(sink, "}), (b:Onr {iri: ");
    onr_text_put_string(sink, network->nodes.items[edge->to].iri);
    onr_sink_put_string(sink, "}) MERGE (a)-[r:");
    onr_sink_put(sink, edge->type);
    /* Mentions of one node in one article differ in their places alone. */
    if (edge->values[ONR_EDGE_start].count) {
        onr_sink_printf(sink, " {start: %.*s, end: %.*s}",
                        ONR_ARG(edge->values[ONR_EDGE_start].items[0]),
                        ONR_ARG(edge->values[ONR_EDGE_end].items[0]));
    }
    onr_sink_put_string(sink, "]->(b)");
    put_settings(sink, "r", onr_edge_columns, edge->values, ONR_EDGE_COLUMNS, " SET ");
    onr_sink_put_string(sink, ";\n");
}

static void
put_cypher(const onr_exchange_input *input, onr_sink *sink)
{
    const onr_network *const network = onr_network_new(input);
    for (size_t i = 0; i < network->nodes.count; ++i) {
        put_node(sink, &network->nodes.items[i]);
    }
    for (size_t i = 0; i < network->edges.count; ++i) {
        put_edge(sink, network, &network->edges.items[i]);
    }
}

const onr_exchange onr_exchange_cypher = {
    .name = "cypher",
    .title = "Cypher statements, for Neo4j and Memgraph",
    .suffix = "cypherl",
    .files = {{"graph.cypherl", put_cypher}},
    .file_count = 1,
};
