/* SPDX-License-Identifier: Apache-2.0 */
/* GraphML 1.0 (graphml.graphdrawing.org), as Gephi, yEd and networkx read it: it has no lists, so that several values stand
   in one with "; " between them, and edges carry their type as "type". */
#include "export/network.h"
#include "export/quoting.h"

static const char *
type_word(onr_column_type type)
{
    return type == ONR_COLUMN_INTEGER   ? "int"
           : type == ONR_COLUMN_NUMBER  ? "double"
           : type == ONR_COLUMN_BOOLEAN ? "boolean"
                                        : "string";
}

static void
put_keys(onr_sink *sink, const char *kind, const onr_column *columns, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        onr_sink_printf(sink,
                        "  <key id=\"%s-%s\" for=\"%s\" attr.name=\"%s\" "
                        "attr.type=\"%s\"/>\n",
                        kind, columns[i].name, kind, columns[i].name,
                        type_word(columns[i].type));
    }
}

static void
put_head(onr_sink *sink)
{
    onr_sink_put_string(sink,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"\n"
                        "    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
                        "    xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
                        "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
    onr_sink_put_string(sink, "  <key id=\"node-label\" for=\"node\" attr.name=\"label\" "
                              "attr.type=\"string\"/>\n"
                              "  <key id=\"node-class\" for=\"node\" attr.name=\"class\" "
                              "attr.type=\"string\"/>\n"
                              "  <key id=\"edge-type\" for=\"edge\" attr.name=\"type\" "
                              "attr.type=\"string\"/>\n");
    put_keys(sink, "node", onr_node_columns, ONR_NODE_COLUMNS);
    put_keys(sink, "edge", onr_edge_columns, ONR_EDGE_COLUMNS);
    onr_sink_put_string(sink, "  <graph id=\"onrecord\" edgedefault=\"directed\">\n");
}

static void
put_data(onr_sink *sink, const char *kind, const char *name, onr_slice text)
{
    if (text.len) {
        onr_sink_printf(sink, "      <data key=\"%s-%s\">", kind, name);
        onr_quoting_xml(sink, text);
        onr_sink_put_string(sink, "</data>\n");
    }
}

static void
put_values(onr_arena *arena, onr_sink *sink, const char *kind, const onr_column *columns,
           const onr_slice_list *values, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        put_data(sink, kind, columns[i].name, onr_values_join(arena, &values[i], "; "));
    }
}

static void
put_graphml(const onr_exchange_input *input, onr_sink *sink)
{
    const onr_network *const network = onr_network_new(input);
    put_head(sink);
    for (size_t i = 0; i < network->nodes.count; ++i) {
        const onr_node *const node = &network->nodes.items[i];
        onr_sink_put_string(sink, "    <node id=\"");
        onr_quoting_xml(sink, node->iri);
        onr_sink_put_string(sink, "\">\n");
        const onr_slice_list *const name = &node->values[ONR_NODE_name];
        put_data(sink, "node", "label", name->count ? name->items[0] : node->iri);
        put_data(sink, "node", "class", node->labels.items[0]);
        put_values(input->arena, sink, "node", onr_node_columns, node->values,
                   ONR_NODE_COLUMNS);
        onr_sink_put_string(sink, "    </node>\n");
    }
    for (size_t i = 0; i < network->edges.count; ++i) {
        const onr_edge *const edge = &network->edges.items[i];
        onr_sink_printf(sink, "    <edge id=\"e%lu\" source=\"", (unsigned long)i);
        onr_quoting_xml(sink, network->nodes.items[edge->from].iri);
        onr_sink_put_string(sink, "\" target=\"");
        onr_quoting_xml(sink, network->nodes.items[edge->to].iri);
        onr_sink_put_string(sink, "\">\n");
        put_data(sink, "edge", "type", edge->type);
        put_values(input->arena, sink, "edge", onr_edge_columns, edge->values,
                   ONR_EDGE_COLUMNS);
        onr_sink_put_string(sink, "    </edge>\n");
    }
    onr_sink_put_string(sink, "  </graph>\n</graphml>\n");
}

const onr_exchange onr_exchange_graphml = {
    .name = "graphml",
    .title = "GraphML, for Gephi, yEd and networkx",
    .suffix = "graphml",
    .files = {{"graph.graphml", put_graphml}},
    .file_count = 1,
};
