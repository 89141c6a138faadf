/* SPDX-License-Identifier: Apache-2.0 */
/* A drawing of who has to do with what, in the language of Graphviz.  Articles and evidence would hide it: they are left
   out; what is not reported as a fact is drawn in dashes. */
#include "export/network.h"
#include "export/quoting.h"

static bool
has_label(const onr_node *node, onr_slice label)
{
    for (size_t i = 0; i < node->labels.count; ++i) {
        if (onr_slice_equal(node->labels.items[i], label)) {
            return true;
        }
    }
    return false;
}

static const char *
shape_of(const onr_node *node)
{
    return has_label(node, ONR_LIT("Person"))   ? "ellipse"
           : has_label(node, ONR_LIT("Agency")) ? "box"
           : has_label(node, ONR_LIT("Place"))  ? "house"
           : has_label(node, ONR_LIT("Claim"))  ? "note"
           : has_label(node, ONR_LIT("Tenure")) ? "tab"
                                                : "octagon";
}

/** Whether no article states an event. */
static bool
is_unsure(const onr_node *node)
{
    const onr_slice_list *const said = &node->values[ONR_NODE_factuality];
    for (size_t i = 0; i < said->count; ++i) {
        if (onr_slice_equal(said->items[i], ONR_LIT("Reported"))) {
            return false;
        }
    }
    return said->count > 0;
}

static bool
is_article(const onr_node *node)
{
    return onr_slice_equal(node->labels.items[0], ONR_LIT("Article"));
}

static void
put_node(onr_sink *sink, const onr_node *node)
{
    const onr_slice_list *const name = &node->values[ONR_NODE_name];
    onr_sink_put_string(sink, "    ");
    onr_quoting_dot(sink, node->iri);
    onr_sink_put_string(sink, " [label=");
    onr_quoting_dot(sink, name->count ? name->items[0] : node->iri);
    onr_sink_printf(sink, ", shape=%s%s];\n", shape_of(node),
                    is_unsure(node) ? ", style=dashed" : "");
}

static void
put_dot(const onr_exchange_input *input, onr_sink *sink)
{
    const onr_network *const network = onr_network_new(input);
    onr_sink_put_string(sink, "digraph onrecord {\n    graph [rankdir=LR];\n"
                              "    node [fontname=\"sans-serif\"];\n");
    for (size_t i = 0; i < network->nodes.count; ++i) {
        if (!is_article(&network->nodes.items[i])) {
            put_node(sink, &network->nodes.items[i]);
        }
    }
    for (size_t i = 0; i < network->edges.count; ++i) {
        const onr_edge *const edge = &network->edges.items[i];
        if (!is_article(&network->nodes.items[edge->to])) {
            onr_sink_put_string(sink, "    ");
            onr_quoting_dot(sink, network->nodes.items[edge->from].iri);
            onr_sink_put_string(sink, " -> ");
            onr_quoting_dot(sink, network->nodes.items[edge->to].iri);
            onr_sink_put_string(sink, " [label=");
            const onr_slice label = onr_slice_lower(input->arena, edge->type);
            onr_quoting_dot(sink, label);
            onr_sink_put_string(sink, "];\n");
        }
    }
    onr_sink_put_string(sink, "}\n");
}

const onr_exchange onr_exchange_dot = {
    .name = "dot",
    .title = "Graphviz, without articles and evidence",
    .suffix = "dot",
    .files = {{"graph.dot", put_dot}},
    .file_count = 1,
};
