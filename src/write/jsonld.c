/* SPDX-License-Identifier: Apache-2.0 */
/* JSON-LD 1.1: one node object for each block, in "@graph", under a context that gives short names. */
#include "write/jsonld.h"
#include "write/formats.h"
#include "write/text.h"

typedef struct {
    onr_jsonld json;
    const onr_term *name; // Of the graph that stands open, else null
    bool in_graph;        // A node stands before in this graph
    bool begun;           // A node or a graph stands before at the top
    bool lines;           // Each node is a document of its own, on a line
} jsonld;

static void
put(const jsonld *j, const char *text)
{
    onr_sink_put_string(j->json.base.sink, text);
}

static const char *
indent(const jsonld *j)
{
    return j->name ? "        " : "    ";
}

/** Put what ends a line of a node, and begin the next. */
static void
put_break(const jsonld *j, const char *end)
{
    put(j, end);
    put(j, j->lines ? " " : "\n");
    put(j, j->lines ? "" : indent(j));
}

/** Put one key with its values: pairs of one predicate. */
static void
put_property(const jsonld *j, const onr_pair *pairs, size_t count)
{
    static const onr_context_word none = {.coercion = ONR_COERCE_NONE};
    static const onr_context_word type = {.coercion = ONR_COERCE_VOCAB};
    const onr_term *const predicate = pairs[0].predicate;
    const onr_context_word *word =
        predicate->id < ONR_IRI_COUNT ? &j->json.context->words[predicate->id] : &none;
    put_break(j, ",");
    put(j, j->lines ? "" : "  ");
    if (predicate->id == ONR_IRI_rdf_type && pairs[0].object->kind != ONR_TERM_LITERAL) {
        put(j, "\"type\"");
        word = &type;
    } else {
        onr_jsonld_put_name(&j->json, predicate);
    }
    put(j, count > 1 ? ": [" : ": ");
    for (size_t i = 0; i < count; ++i) {
        put(j, i > 0 ? ", " : "");
        onr_jsonld_put_object(&j->json, word, pairs[i].object);
    }
    put(j, count > 1 ? "]" : "");
}

/** Number of pairs in front that stand under one key; literals stand apart from nodes under rdf:type. */
static size_t
run_length(const onr_pair *pairs, size_t count)
{
    const bool is_type = pairs[0].predicate->id == ONR_IRI_rdf_type;
    size_t n = 1;
    while (n < count && pairs[n].predicate == pairs[0].predicate &&
           (!is_type || (pairs[n].object->kind == ONR_TERM_LITERAL) ==
                            (pairs[0].object->kind == ONR_TERM_LITERAL))) {
        ++n;
    }
    return n;
}

static void
close_graph(jsonld *j)
{
    if (j->name) {
        put(j, "\n      ]\n    }");
        j->name = NULL;
    }
}

static void
enter_graph(jsonld *j, const onr_term *name)
{
    if (name != j->name) {
        close_graph(j);
        put(j, j->begun ? ",\n    {\n      \"id\": " : "    {\n      \"id\": ");
        onr_jsonld_put_node(&j->json, name);
        put(j, ",\n      \"@graph\": [\n");
        j->name = name;
        j->in_graph = false;
    }
    put(j, (j->name ? j->in_graph : j->begun) ? ",\n" : "");
    j->begun = j->in_graph = true;
}

static onr_status
jsonld_block(onr_writer *writer, const onr_block *block, onr_error *err)
{
    (void)err;
    jsonld *const j = (jsonld *)writer;
    enter_graph(j, block->name);
    put(j, indent(j));
    put(j, "{\n");
    put(j, indent(j));
    put(j, "  \"id\": ");
    onr_jsonld_put_node(&j->json, block->subject);
    for (size_t i = 0, run; i < block->count; i += run) {
        run = run_length(&block->pairs[i], block->count - i);
        put_property(j, &block->pairs[i], run);
    }
    put(j, "\n");
    put(j, indent(j));
    put(j, "}");
    return ONR_OK;
}

/** Put `"word": …, ` as the context defines it, if the vocabulary mapping does not. */
static void
put_definition(const jsonld *j, onr_iri term)
{
    static const char *const coercions[] = {
        [ONR_COERCE_ID] = "@id", [ONR_COERCE_VOCAB] = "@vocab"};
    const onr_context_word *const word = &j->json.context->words[term];
    const bool plain = word->coercion == ONR_COERCE_NONE;
    if (word->name.len == 0 || (plain && onr_vocabulary_local(term).len > 0)) {
        return;
    }
    onr_text_put_string(j->json.base.sink, word->name);
    put(j, plain ? ": " : ": {\"@id\": ");
    onr_text_put_string(j->json.base.sink, onr_vocabulary_iri(term));
    if (!plain) {
        put(j, ", \"@type\": ");
        onr_text_put_string(j->json.base.sink,
                            word->coercion == ONR_COERCE_DATATYPE
                                ? onr_vocabulary_iri(word->datatype)
                                : onr_slice_of(coercions[word->coercion]));
        put(j, "}");
    }
    put(j, ", ");
}

/** Put the part of the context that a node needs. */
static void
put_own_context(const jsonld *j, const onr_block *block)
{
    put(j, "{\"@context\": {");
    if (j->json.resolved.len) {
        put(j, "\"@base\": ");
        onr_text_put_string(j->json.base.sink, j->json.resolved);
        put(j, ", ");
    }
    put_definition(j, ONR_IRI_xsd_gYear);
    put_definition(j, ONR_IRI_xsd_gYearMonth);
    for (size_t i = 0, run; i < block->count; i += run) {
        run = run_length(&block->pairs[i], block->count - i);
        const onr_iri term = (onr_iri)block->pairs[i].predicate->id;
        if (term < ONR_IRI_COUNT && term != ONR_IRI_rdf_type) {
            put_definition(j, term);
        }
    }
    put(j, "\"@vocab\": \"https://w3id.org/onrecord#\", \"id\": \"@id\", "
           "\"type\": \"@type\", \"value\": \"@value\", "
           "\"language\": \"@language\"}, \"id\": ");
}

static onr_status
jsonl_block(onr_writer *writer, const onr_block *block, onr_error *err)
{
    (void)err;
    jsonld *const j = (jsonld *)writer;
    put_own_context(j, block);
    onr_jsonld_put_node(&j->json, block->subject);
    for (size_t i = 0, run; i < block->count; i += run) {
        run = run_length(&block->pairs[i], block->count - i);
        put_property(j, &block->pairs[i], run);
    }
    put(j, "}\n");
    return ONR_OK;
}

static onr_writer *
jsonl_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
           onr_error *err)
{
    jsonld *const j = onr_arena_alloc(arena, sizeof(*j));
    j->lines = true;
    return onr_jsonld_init(&j->json, arena, options, sink, err) ? &j->json.base : NULL;
}

static onr_status
jsonl_finish(onr_writer *writer, onr_error *err)
{
    (void)writer;
    (void)err;
    return ONR_OK;
}

static onr_writer *
jsonld_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
            onr_error *err)
{
    jsonld *const j = onr_arena_alloc(arena, sizeof(*j));
    if (!onr_jsonld_init(&j->json, arena, options, sink, err)) {
        return NULL;
    }
    onr_jsonld_put_context(&j->json);
    return &j->json.base;
}

static onr_status
jsonld_finish(onr_writer *writer, onr_error *err)
{
    (void)err;
    jsonld *const j = (jsonld *)writer;
    close_graph(j);
    put(j, j->begun ? "\n  ]\n}\n" : "  ]\n}\n");
    return ONR_OK;
}

const onr_format onr_format_jsonld = {
    .name = "jsonld",
    .title = "JSON-LD",
    .media_type = "application/ld+json",
    .suffix = "jsonld",
    .open = jsonld_open,
    .block = jsonld_block,
    .finish = jsonld_finish,
};

const onr_format onr_format_jsonl = {
    .name = "jsonl",
    .title = "JSON-LD, a node a line, each with the context it needs",
    .media_type = "application/x-ndjson",
    .suffix = "jsonl",
    .open = jsonl_open,
    .block = jsonl_block,
    .finish = jsonl_finish,
};
