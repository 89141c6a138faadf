/* SPDX-License-Identifier: Apache-2.0 */
/* Turtle and TriG: a subject, its predicates on lines of their own, objects behind commas.

   Each block ends before the next begins, so that nothing but the graph's name is carried over. */
#include "write/formats.h"
#include "write/text.h"
#include "write/words.h"

enum {
    TEXT_MAX = 4096, // Bytes of a text that is put at once
    MARKS_MAX = 32,  // Bytes of white space and punctuation around a term
};

typedef struct {
    onr_writer base;
    const onr_prefix *prefixes; // [prefix_count]
    size_t prefix_count;
    size_t prefix_max;    // Bytes of the longest prefix with its colon
    onr_words *words;     // Predicates, classes, datatypes
    const onr_term *name; // Of the graph that stands open, else null
    bool graphs;          // TriG
    bool begun;           // A block or a prefix stands before
} turtle;

/** Put an IRI, short if it can be. */
static char *
put_iri(const void *writer, char *out, const onr_term *iri)
{
    const turtle *const t = writer;
    const size_t hit = onr_text_prefix(t->prefixes, t->prefix_count, iri->text);
    if (hit == t->prefix_count) {
        return onr_text_node(out, iri);
    }
    const onr_prefix *const prefix = &t->prefixes[hit];
    out = onr_text_copy(out, prefix->name);
    *out++ = ':';
    return onr_text_copy(out, onr_slice_part(iri->text, prefix->iri.len, iri->text.len));
}

static size_t
node_max(const turtle *t, const onr_term *node)
{
    return onr_text_node_max(node) + t->prefix_max;
}

static char *
put_node(const turtle *t, char *out, const onr_term *node)
{
    if (node->id < ONR_IRI_COUNT) {
        return onr_words_put(t->words, t, out, node);
    }
    return node->kind == ONR_TERM_BLANK ? onr_text_node(out, node)
                                        : put_iri(t, out, node);
}

static char *
put_predicate(const turtle *t, char *out, const onr_term *predicate)
{
    if (predicate->id == ONR_IRI_rdf_type) {
        *out++ = 'a';
        return out;
    }
    return onr_words_put(t->words, t, out, predicate);
}

/** What stands behind the closing quotation mark. */
static char *
put_tail(const turtle *t, char *out, const onr_term *literal)
{
    if (literal->language.len) {
        *out++ = '@';
        return onr_text_copy(out, literal->language);
    }
    if (literal->datatype->id == ONR_IRI_xsd_string) {
        return out;
    }
    *out++ = '^';
    *out++ = '^';
    return onr_words_put(t->words, t, out, literal->datatype);
}

static size_t
object_max(const turtle *t, const onr_term *object)
{
    return object->kind == ONR_TERM_LITERAL
               ? onr_text_string_max(object->text) + object->language.len +
                     node_max(t, object->datatype)
               : node_max(t, object);
}

static char *
put_object(const turtle *t, char *out, const onr_term *object)
{
    if (object->kind != ONR_TERM_LITERAL) {
        return put_node(t, out, object);
    }
    if (onr_text_is_bare(object)) {
        return onr_text_copy(out, object->text);
    }
    return put_tail(t, onr_text_string(out, object->text), object);
}

static void
put_one(const turtle *t, const onr_term *node)
{
    char *const begin = onr_sink_reserve(t->base.sink, node_max(t, node));
    if (begin) {
        onr_sink_commit(t->base.sink, (size_t)(put_node(t, begin, node) - begin));
    }
}

/** Put what stands before an object: a comma, or its predicate. */
static char *
put_front(const turtle *t, char *out, const onr_pair *pair, const onr_term *before)
{
    if (pair->predicate == before) {
        return onr_text_copy(out, ONR_LIT(" , "));
    }
    out = onr_text_copy(out, before ? ONR_LIT(" ;\n    ") : ONR_LIT(" "));
    out = put_predicate(t, out, pair->predicate);
    *out++ = ' ';
    return out;
}

/** Put a pair whose literal is too long to be put at once. */
static void
put_long_pair(const turtle *t, const onr_pair *pair, const onr_term *before)
{
    onr_sink *const sink = t->base.sink;
    char *begin = onr_sink_reserve(sink, node_max(t, pair->predicate) + MARKS_MAX);
    if (!begin) {
        return;
    }
    onr_sink_commit(sink, (size_t)(put_front(t, begin, pair, before) - begin));
    onr_text_put_string(sink, pair->object->text);
    begin = onr_sink_reserve(sink, pair->object->language.len +
                                       node_max(t, pair->object->datatype) + MARKS_MAX);
    if (begin) {
        onr_sink_commit(sink, (size_t)(put_tail(t, begin, pair->object) - begin));
    }
}

static void
put_pair(const turtle *t, const onr_pair *pair, const onr_term *before)
{
    if (pair->object->kind == ONR_TERM_LITERAL && pair->object->text.len > TEXT_MAX) {
        put_long_pair(t, pair, before);
        return;
    }
    const size_t size =
        node_max(t, pair->predicate) + object_max(t, pair->object) + MARKS_MAX;
    char *const begin = onr_sink_reserve(t->base.sink, size);
    if (begin) {
        char *const out = put_front(t, begin, pair, before);
        onr_sink_commit(t->base.sink, (size_t)(put_object(t, out, pair->object) - begin));
    }
}

static void
close_graph(turtle *t)
{
    if (t->name) {
        onr_sink_put(t->base.sink, ONR_LIT("}\n"));
        t->name = NULL;
    }
}

static void
enter_graph(turtle *t, const onr_term *name)
{
    if (t->name == name) {
        if (t->begun) {
            onr_sink_put_char(t->base.sink, '\n');
        }
        return;
    }
    close_graph(t);
    if (t->begun) {
        onr_sink_put_char(t->base.sink, '\n');
    }
    if (name) {
        put_one(t, name);
        onr_sink_put(t->base.sink, ONR_LIT(" {\n"));
    }
    t->name = name;
}

static onr_writer *
turtle_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
            onr_error *err)
{
    (void)err;
    turtle *const t = onr_arena_alloc(arena, sizeof(*t));
    t->base.sink = sink;
    t->prefixes = options->prefixes;
    t->prefix_count = options->prefix_count;
    t->begun = options->prefix_count > 0;
    t->words = onr_words_new(arena, put_iri);
    for (size_t i = 0; i < options->prefix_count; ++i) {
        const onr_prefix *const prefix = &options->prefixes[i];
        const size_t size = prefix->name.len + 1;
        t->prefix_max = size > t->prefix_max ? size : t->prefix_max;
        onr_sink_put(sink, ONR_LIT("@prefix "));
        onr_sink_put(sink, prefix->name);
        onr_sink_put(sink, ONR_LIT(": <"));
        onr_sink_put(sink, prefix->iri);
        onr_sink_put(sink, ONR_LIT("> .\n"));
    }
    return &t->base;
}

static onr_writer *
trig_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
          onr_error *err)
{
    onr_writer *const writer = turtle_open(arena, options, sink, err);
    ((turtle *)writer)->graphs = true;
    return writer;
}

static onr_status
turtle_block(onr_writer *writer, const onr_block *block, onr_error *err)
{
    (void)err;
    turtle *const t = (turtle *)writer;
    enter_graph(t, t->graphs ? block->name : NULL);
    t->begun = true;
    put_one(t, block->subject);
    const onr_term *before = NULL;
    for (size_t i = 0; i < block->count; ++i) {
        put_pair(t, &block->pairs[i], before);
        before = block->pairs[i].predicate;
    }
    onr_sink_put(writer->sink, ONR_LIT(" .\n"));
    return ONR_OK;
}

static onr_status
turtle_finish(onr_writer *writer, onr_error *err)
{
    (void)err;
    close_graph((turtle *)writer);
    return ONR_OK;
}

const onr_format onr_format_turtle = {
    .name = "turtle",
    .title = "Turtle",
    .media_type = "text/turtle",
    .suffix = "ttl",
    .open = turtle_open,
    .block = turtle_block,
    .finish = turtle_finish,
};

const onr_format onr_format_trig = {
    .name = "trig",
    .title = "TriG",
    .media_type = "application/trig",
    .suffix = "trig",
    .quads = true,
    .open = trig_open,
    .block = turtle_block,
    .finish = turtle_finish,
};
