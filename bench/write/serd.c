/* SPDX-License-Identifier: Apache-2.0 */
/* libserd's writer, as serdi uses it: prefixes, abbreviation, output in pages. */
#include "bench.h"

#include "base/utf8.h"

#include <serd/serd.h>
#include <stdlib.h>

static SerdNode *nodes; // By term id

static SerdNode
node_of(onr_slice text, SerdType type)
{
    SerdNode node = {(const uint8_t *)text.ptr, text.len, onr_utf8_count(text), 0, type};
    for (size_t i = 0; i < text.len; ++i) {
        node.flags |= text.ptr[i] == '"' ? SERD_HAS_QUOTE : 0U;
        node.flags |= text.ptr[i] == '\n' || text.ptr[i] == '\r' ? SERD_HAS_NEWLINE : 0U;
    }
    return node;
}

void
bench_serd_prepare(const onr_graph *graph)
{
    nodes = malloc(onr_graph_term_count(graph) * sizeof(*nodes));
    for (size_t i = 0; nodes && i < onr_graph_term_count(graph); ++i) {
        const onr_term *const term = onr_graph_term(graph, i);
        nodes[i] =
            node_of(term->text, term->kind == ONR_TERM_LITERAL ? SERD_LITERAL : SERD_URI);
    }
}

void
bench_serd_forget(void)
{
    free(nodes);
    nodes = NULL;
}

static size_t
count_bytes(const void *bytes, size_t size, void *total)
{
    (void)bytes;
    *(size_t *)total += size;
    return size;
}

static void
write_pair(SerdWriter *writer, const SerdNode *subject, const onr_pair *pair)
{
    const onr_term *const object = pair->object;
    const bool tagged = object->language.len > 0;
    const bool typed =
        object->datatype && !tagged && object->datatype->id != ONR_IRI_xsd_string;
    const SerdNode language = node_of(object->language, SERD_LITERAL);
    serd_writer_write_statement(
        writer, 0, NULL, subject, &nodes[pair->predicate->id], &nodes[object->id],
        typed ? &nodes[object->datatype->id] : NULL, tagged ? &language : NULL);
}

size_t
bench_serd(const onr_graph *graph, const char *syntax)
{
    size_t total = 0, count;
    const bool turtle = strcmp(syntax, "turtle") == 0;
    SerdEnv *const env = serd_env_new(NULL);
    SerdWriter *const writer = serd_writer_new(
        turtle ? SERD_TURTLE : SERD_NTRIPLES,
        turtle ? SERD_STYLE_ABBREVIATED | SERD_STYLE_CURIED | SERD_STYLE_BULK
               : SERD_STYLE_BULK,
        env, NULL, count_bytes, &total);
    const onr_prefix *const prefixes = onr_graph_prefixes(graph, &count);
    for (size_t i = 0; turtle && i < count; ++i) {
        const SerdNode name = node_of(prefixes[i].name, SERD_LITERAL);
        const SerdNode iri = node_of(prefixes[i].iri, SERD_URI);
        serd_writer_set_prefix(writer, &name, &iri);
    }
    onr_cursor cursor = {.graph = graph};
    onr_block block;
    bool more = true;
    while (onr_cursor_next(&cursor, &block, &more, NULL) == ONR_OK && more) {
        for (size_t i = 0; i < block.count; ++i) {
            write_pair(writer, &nodes[block.subject->id], &block.pairs[i]);
        }
    }
    serd_writer_finish(writer);
    serd_writer_free(writer);
    serd_env_free(env);
    return total;
}
