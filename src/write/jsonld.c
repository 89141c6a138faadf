/* SPDX-License-Identifier: Apache-2.0 */
/* JSON-LD 1.1: one node object for each block, in "@graph", under a context that gives short names.

   What a context would read back differently is written in full: numbers stand bare only in canonical form and where the
   context types them, and an IRI is shortened only to a name of the vocabulary or to what is left of it behind the base. */
#include "write/context.h"
#include "write/formats.h"
#include "write/text.h"

enum { INTEGER_DIGITS_MAX = 15 /* Every JSON reader holds such an integer exactly */ };

typedef struct {
    onr_writer base;
    const onr_context *context;
    onr_slice front;      // Of the IRIs that are written without it; empty for none
    const char *mark;     // What stands in their place: "" or "#"
    const onr_term *name; // Of the graph that stands open, else null
    bool in_graph;        // A node stands before in this graph
    bool begun;           // A node or a graph stands before at the top
    bool lines;           // Each node is a document of its own, on a line
    onr_slice resolved;   // In lines: the base that IRIs are resolved against
} jsonld;

static void
put(const jsonld *j, const char *text)
{
    onr_sink_put_string(j->base.sink, text);
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

/** Whether the rest of an IRI behind the base is resolved to that IRI again, whatever it is. */
static bool
is_safe_relative(onr_slice rest)
{
    bool safe = rest.len > 0 && rest.ptr[0] != '.' && rest.ptr[0] != '-';
    for (size_t i = 0; i < rest.len && safe; ++i) {
        const char c = rest.ptr[i];
        safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    }
    return safe;
}

/** Put the IRI or the label of a node as a JSON string. */
static void
put_node(const jsonld *j, const onr_term *term)
{
    onr_sink *const sink = j->base.sink;
    if (term->kind == ONR_TERM_BLANK) {
        put(j, "\"_:");
        onr_sink_put(sink, term->text);
        put(j, "\"");
        return;
    }
    const onr_slice rest = onr_slice_part(term->text, j->front.len, term->text.len);
    if (j->front.len && onr_slice_starts(term->text, j->front) &&
        is_safe_relative(rest)) {
        onr_sink_put_char(sink, '"');
        put(j, j->mark);
        onr_sink_put(sink, rest);
        onr_sink_put_char(sink, '"');
        return;
    }
    onr_text_put_string(sink, term->text);
}

/** Put an IRI where names of the vocabulary are read: keys, types, some values. */
static void
put_name(const jsonld *j, const onr_term *term)
{
    const onr_slice word =
        term->id < ONR_IRI_COUNT ? j->context->words[term->id].name : ONR_LIT("");
    if (word.len) {
        onr_sink_put_char(j->base.sink, '"');
        onr_sink_put(j->base.sink, word);
        onr_sink_put_char(j->base.sink, '"');
    } else if (term->kind == ONR_TERM_BLANK) {
        put_node(j, term);
    } else {
        onr_text_put_string(j->base.sink, term->text);
    }
}

static bool
is_canonical_integer(onr_slice text)
{
    const bool negative = text.len > 0 && text.ptr[0] == '-';
    const onr_slice digits = onr_slice_part(text, negative, text.len);
    if (digits.len == 0 || digits.len > INTEGER_DIGITS_MAX ||
        (digits.ptr[0] == '0' && (digits.len > 1 || negative))) {
        return false;
    }
    for (size_t i = 0; i < digits.len; ++i) {
        if (digits.ptr[i] < '0' || digits.ptr[i] > '9') {
            return false;
        }
    }
    return true;
}

/** Whether JSON's own integers and truth values say the literal under this word. */
static bool
is_native(const onr_context_word *word, const onr_term *literal)
{
    if (word->coercion != ONR_COERCE_DATATYPE ||
        literal->datatype->id != word->datatype) {
        return false;
    }
    switch (word->datatype) {
    case ONR_IRI_xsd_integer:
        return is_canonical_integer(literal->text);
    case ONR_IRI_xsd_boolean:
        return onr_text_is_bare(literal);
    default:
        return false;
    }
}

/** Whether a JSON string under this word is read as the literal. */
static bool
is_plain(const onr_context_word *word, const onr_term *literal)
{
    switch (word->coercion) {
    case ONR_COERCE_NONE:
        return literal->datatype->id == ONR_IRI_xsd_string;
    case ONR_COERCE_DATATYPE:
        return literal->datatype->id == word->datatype;
    default:
        return false;
    }
}

static void
put_literal(const jsonld *j, const onr_context_word *word, const onr_term *literal)
{
    onr_sink *const sink = j->base.sink;
    if (is_native(word, literal)) {
        onr_sink_put(sink, literal->text);
        return;
    }
    if (is_plain(word, literal)) {
        onr_text_put_string(sink, literal->text);
        return;
    }
    put(j, "{");
    if (literal->language.len) {
        put(j, "\"language\": ");
        onr_text_put_string(sink, literal->language);
        put(j, ", ");
    } else if (literal->datatype->id != ONR_IRI_xsd_string) {
        put(j, "\"type\": ");
        put_name(j, literal->datatype);
        put(j, ", ");
    }
    put(j, "\"value\": ");
    onr_text_put_string(sink, literal->text);
    put(j, "}");
}

static void
put_object(const jsonld *j, const onr_context_word *word, const onr_term *object)
{
    if (object->kind == ONR_TERM_LITERAL) {
        put_literal(j, word, object);
    } else if (word->coercion == ONR_COERCE_ID) {
        put_node(j, object);
    } else if (word->coercion == ONR_COERCE_VOCAB) {
        put_name(j, object);
    } else {
        put(j, "{\"id\": ");
        put_node(j, object);
        put(j, "}");
    }
}

/** Put one key with its values: pairs of one predicate. */
static void
put_property(const jsonld *j, const onr_pair *pairs, size_t count)
{
    static const onr_context_word none = {.coercion = ONR_COERCE_NONE};
    static const onr_context_word type = {.coercion = ONR_COERCE_VOCAB};
    const onr_term *const predicate = pairs[0].predicate;
    const onr_context_word *word =
        predicate->id < ONR_IRI_COUNT ? &j->context->words[predicate->id] : &none;
    put_break(j, ",");
    put(j, j->lines ? "" : "  ");
    if (predicate->id == ONR_IRI_rdf_type && pairs[0].object->kind != ONR_TERM_LITERAL) {
        put(j, "\"type\"");
        word = &type;
    } else {
        put_name(j, predicate);
    }
    put(j, count > 1 ? ": [" : ": ");
    for (size_t i = 0; i < count; ++i) {
        put(j, i > 0 ? ", " : "");
        put_object(j, word, pairs[i].object);
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
        put_node(j, name);
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
    put_node(j, block->subject);
    for (size_t i = 0, run; i < block->count; i += run) {
        run = run_length(&block->pairs[i], block->count - i);
        put_property(j, &block->pairs[i], run);
    }
    put(j, "\n");
    put(j, indent(j));
    put(j, "}");
    return ONR_OK;
}

/** Put the context's text, indented and with the base in it, up to its closing brackets. */
static void
put_context(const jsonld *j, onr_slice base)
{
    static const char open[] = "  \"@context\": {\n";
    const size_t at = onr_slice_find(j->context->text, ONR_LIT("  \"@context\": {\n"), 0);
    const size_t inner = at + sizeof(open) - 1;
    const size_t end = onr_slice_find(j->context->text, ONR_LIT("\n  }\n}"), inner);
    put(j, "{\n");
    put(j, open);
    if (base.len) {
        put(j, "    \"@base\": ");
        onr_text_put_string(j->base.sink, base);
        put(j, ",\n");
    }
    onr_sink_put(j->base.sink, onr_slice_part(j->context->text, inner, end));
    put(j, "\n  },\n  \"@graph\": [\n");
}

/** Put `"word": …, ` as the context defines it, if the vocabulary mapping does not. */
static void
put_definition(const jsonld *j, onr_iri term)
{
    static const char *const coercions[] = {
        [ONR_COERCE_ID] = "@id", [ONR_COERCE_VOCAB] = "@vocab"};
    const onr_context_word *const word = &j->context->words[term];
    const bool plain = word->coercion == ONR_COERCE_NONE;
    if (word->name.len == 0 || (plain && onr_vocabulary_local(term).len > 0)) {
        return;
    }
    onr_text_put_string(j->base.sink, word->name);
    put(j, plain ? ": " : ": {\"@id\": ");
    onr_text_put_string(j->base.sink, onr_vocabulary_iri(term));
    if (!plain) {
        put(j, ", \"@type\": ");
        onr_text_put_string(j->base.sink, word->coercion == ONR_COERCE_DATATYPE
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
    if (j->resolved.len) {
        put(j, "\"@base\": ");
        onr_text_put_string(j->base.sink, j->resolved);
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
    put_node(j, block->subject);
    for (size_t i = 0, run; i < block->count; i += run) {
        run = run_length(&block->pairs[i], block->count - i);
        put_property(j, &block->pairs[i], run);
    }
    put(j, "}\n");
    return ONR_OK;
}

static jsonld *
new_writer(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
           onr_error *err)
{
    jsonld *const j = onr_arena_alloc(arena, sizeof(*j));
    j->context = onr_context_new(arena, err);
    j->base.sink = sink;
    j->resolved = options->base;
    j->mark = "";
    if (onr_slice_ends(j->resolved, ONR_LIT("#"))) {
        j->mark = "#";
        j->front = j->resolved;
        j->resolved = onr_slice_part(j->resolved, 0, j->resolved.len - 1);
    } else if (onr_slice_ends(j->resolved, ONR_LIT("/"))) {
        j->front = j->resolved;
    }
    return j->context ? j : NULL;
}

static onr_writer *
jsonl_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
           onr_error *err)
{
    jsonld *const j = new_writer(arena, options, sink, err);
    if (!j) {
        return NULL;
    }
    j->lines = true;
    return &j->base;
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
    jsonld *const j = new_writer(arena, options, sink, err);
    if (!j) {
        return NULL;
    }
    put_context(j, j->resolved);
    return &j->base;
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
