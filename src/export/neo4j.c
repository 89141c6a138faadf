/* SPDX-License-Identifier: Apache-2.0 */
/* The two tables that "neo4j-admin database import full" takes (Neo4j Operations Manual, "CSV header format"), with ";"
   between the elements of an array and line breaks inside quotes (--multiline-fields=true).  An element cannot hold the
   separator: there the full-width semicolon U+FF1B stands. */
#include "export/network.h"
#include "export/quoting.h"

static const char *
type_word(onr_column_type type)
{
    static const char *const words[] = {
        [ONR_COLUMN_TEXT] = "",
        [ONR_COLUMN_TEXTS] = ":string[]",
        [ONR_COLUMN_INTEGER] = ":int",
        [ONR_COLUMN_NUMBER] = ":double",
        [ONR_COLUMN_BOOLEAN] = ":boolean",
        [ONR_COLUMN_DATE] = ":date",
    };
    return words[type];
}

static void
put_header(onr_sink *sink, const onr_column *columns, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        onr_sink_printf(sink, ",%s%s", columns[i].name, type_word(columns[i].type));
    }
    onr_sink_put_char(sink, '\n');
}

/** Elements of an array, with what would cut them replaced. */
static onr_slice
array_text(onr_arena *arena, const onr_slice_list *values)
{
    onr_slice_list safe = {0};
    for (size_t i = 0; i < values->count; ++i) {
        onr_slice rest = values->items[i], part, text = {0};
        while (onr_slice_split(&rest, ';', &part)) {
            text = text.ptr ? onr_slice_of(onr_arena_printf(arena, "%.*s\xEF\xBC\x9B%.*s",
                                                            ONR_ARG(text), ONR_ARG(part)))
                            : part;
        }
        *ONR_PUSH(arena, &safe) = text;
    }
    return onr_values_join(arena, &safe, ";");
}

static void
put_values(onr_arena *arena, onr_sink *sink, const onr_column *columns,
           const onr_slice_list *values, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        onr_sink_put_char(sink, ',');
        if (columns[i].type == ONR_COLUMN_TEXTS) {
            onr_quoting_csv(sink, array_text(arena, &values[i]));
        } else if (values[i].count) {
            onr_quoting_csv(sink, values[i].items[0]);
        }
    }
}

static void
put_nodes(const onr_exchange_input *input, onr_sink *sink)
{
    const onr_network *const network = onr_network_new(input);
    onr_sink_put_string(sink, "iri:ID,:LABEL");
    put_header(sink, onr_node_columns, ONR_NODE_COLUMNS);
    for (size_t i = 0; i < network->nodes.count; ++i) {
        const onr_node *const node = &network->nodes.items[i];
        onr_quoting_csv(sink, node->iri);
        onr_sink_put_char(sink, ',');
        onr_quoting_csv(sink, onr_values_join(input->arena, &node->labels, ";"));
        put_values(input->arena, sink, onr_node_columns, node->values, ONR_NODE_COLUMNS);
        onr_sink_put_char(sink, '\n');
    }
}

static void
put_relationships(const onr_exchange_input *input, onr_sink *sink)
{
    const onr_network *const network = onr_network_new(input);
    onr_sink_put_string(sink, ":START_ID,:END_ID,:TYPE");
    put_header(sink, onr_edge_columns, ONR_EDGE_COLUMNS);
    for (size_t i = 0; i < network->edges.count; ++i) {
        const onr_edge *const edge = &network->edges.items[i];
        onr_quoting_csv(sink, network->nodes.items[edge->from].iri);
        onr_sink_put_char(sink, ',');
        onr_quoting_csv(sink, network->nodes.items[edge->to].iri);
        onr_sink_put_char(sink, ',');
        onr_quoting_csv(sink, edge->type);
        put_values(input->arena, sink, onr_edge_columns, edge->values, ONR_EDGE_COLUMNS);
        onr_sink_put_char(sink, '\n');
    }
}

const onr_exchange onr_exchange_neo4j = {
    .name = "neo4j",
    .title = "Neo4j import: nodes.csv and relationships.csv",
    .suffix = "neo4j",
    .files = {{"nodes.csv", put_nodes}, {"relationships.csv", put_relationships}},
    .file_count = 2,
    .together = true,
};
