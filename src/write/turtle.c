/* SPDX-License-Identifier: Apache-2.0 */
/* Turtle and TriG: a subject, its predicates on lines of their own, objects behind commas.

   Each block ends before the next begins, so that nothing but the graph's name is carried over. */
#include "write/formats.h"
#include "write/text.h"

typedef struct {
    onr_writer base;
    const onr_prefix *prefixes; // [prefix_count]
    size_t prefix_count;
    const onr_term *name; // Of the graph that stands open, else null
    bool graphs;          // TriG
    bool begun;           // A block or a prefix stands before
} turtle;

static void
put_iri(const turtle *t, onr_slice iri)
{
    onr_sink *const sink = t->base.sink;
    const size_t hit = onr_text_prefix(t->prefixes, t->prefix_count, iri);
    if (hit == t->prefix_count) {
        onr_text_put_iri(sink, iri);
        return;
    }
    const onr_prefix *const prefix = &t->prefixes[hit];
    onr_sink_put(sink, prefix->name);
    onr_sink_put_char(sink, ':');
    onr_sink_put(sink, onr_slice_part(iri, prefix->iri.len, iri.len));
}

static void
put_literal(const turtle *t, const onr_term *literal)
{
    onr_sink *const sink = t->base.sink;
    if (onr_text_is_bare(literal)) {
        onr_sink_put(sink, literal->text);
        return;
    }
    onr_text_put_string(sink, literal->text);
    if (literal->language.len) {
        onr_sink_put_char(sink, '@');
        onr_sink_put(sink, literal->language);
    } else if (literal->datatype->id != ONR_IRI_xsd_string) {
        onr_sink_put(sink, ONR_LIT("^^"));
        put_iri(t, literal->datatype->text);
    }
}

static void
put_term(const turtle *t, const onr_term *term)
{
    switch (term->kind) {
    case ONR_TERM_IRI:
        put_iri(t, term->text);
        break;
    case ONR_TERM_BLANK:
        onr_text_put_blank(t->base.sink, term->text);
        break;
    default:
        put_literal(t, term);
    }
}

static void
put_predicate(const turtle *t, const onr_term *predicate)
{
    if (predicate->id == ONR_IRI_rdf_type) {
        onr_sink_put_char(t->base.sink, 'a');
    } else {
        put_iri(t, predicate->text);
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
        put_term(t, name);
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
    for (size_t i = 0; i < options->prefix_count; ++i) {
        onr_sink_put(sink, ONR_LIT("@prefix "));
        onr_sink_put(sink, options->prefixes[i].name);
        onr_sink_put(sink, ONR_LIT(": "));
        onr_text_put_iri(sink, options->prefixes[i].iri);
        onr_sink_put(sink, ONR_LIT(" .\n"));
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
    onr_sink *const sink = writer->sink;
    enter_graph(t, t->graphs ? block->name : NULL);
    t->begun = true;
    put_term(t, block->subject);
    const onr_term *before = NULL;
    for (size_t i = 0; i < block->count; ++i) {
        const onr_pair *const pair = &block->pairs[i];
        if (pair->predicate == before) {
            onr_sink_put(sink, ONR_LIT(" , "));
        } else {
            onr_sink_put(sink, before ? ONR_LIT(" ;\n    ") : ONR_LIT(" "));
            put_predicate(t, pair->predicate);
            onr_sink_put_char(sink, ' ');
        }
        put_term(t, pair->object);
        before = pair->predicate;
    }
    onr_sink_put(sink, ONR_LIT(" .\n"));
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
