/* SPDX-License-Identifier: Apache-2.0 */
#include "store/rdfxml.h"

#include "base/utf8.h"

#include <raptor2.h>

typedef struct {
    onr_writer base;
    raptor_world *world;
    raptor_serializer *serializer;
    raptor_iostream *stream;
    onr_error problem; // What raptor2 complains of
} rdfxml;

static int
write_byte(void *sink, const int byte)
{
    onr_sink_put_char(sink, (char)byte);
    return 0;
}

static int
write_bytes(void *sink, const void *bytes, size_t size, size_t count)
{
    onr_sink_put(sink, (onr_slice){bytes, size * count});
    return (int)count;
}

static void
take_note(void *data, raptor_log_message *message)
{
    rdfxml *const x = data;
    onr_error_set(&x->problem, ONR_UNSUPPORTED, NULL, 0, 0, "RDF/XML: %s", message->text);
}

static void
rdfxml_drop(onr_writer *writer)
{
    rdfxml *const x = (rdfxml *)writer;
    if (x->serializer) {
        raptor_free_serializer(x->serializer);
    }
    if (x->stream) {
        raptor_free_iostream(x->stream);
    }
    if (x->world) {
        raptor_free_world(x->world);
    }
}

static bool
set_namespaces(const rdfxml *x, const onr_writer_options *options)
{
    for (size_t i = 0; i < options->prefix_count; ++i) {
        const onr_prefix *const prefix = &options->prefixes[i];
        raptor_uri *const iri = raptor_new_uri_from_counted_string(
            x->world, (const unsigned char *)prefix->iri.ptr, prefix->iri.len);
        if (!iri || raptor_serializer_set_namespace(
                        x->serializer, iri, (const unsigned char *)prefix->name.ptr)) {
            raptor_free_uri(iri);
            return false;
        }
        raptor_free_uri(iri);
    }
    return true;
}

static bool
start(rdfxml *x, const onr_writer_options *options, onr_sink *sink)
{
    static const raptor_iostream_handler handler = {
        .version = 2, .write_byte = write_byte, .write_bytes = write_bytes};
    x->world = raptor_new_world();
    if (!x->world || raptor_world_set_log_handler(x->world, x, take_note) ||
        raptor_world_open(x->world)) {
        return false;
    }
    x->serializer = raptor_new_serializer(x->world, "rdfxml");
    x->stream = raptor_new_iostream_from_handler(x->world, sink, &handler);
    return x->serializer && x->stream && set_namespaces(x, options) &&
           raptor_serializer_start_to_iostream(x->serializer, NULL, x->stream) == 0;
}

static onr_writer *
rdfxml_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
            onr_error *err)
{
    rdfxml *const x = onr_arena_alloc(arena, sizeof(*x));
    if (!start(x, options, sink)) {
        rdfxml_drop(&x->base);
        onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "raptor2 cannot write RDF/XML");
        return NULL;
    }
    return &x->base;
}

/** Whether XML 1.0 can hold the text. */
static bool
is_xml(onr_slice text)
{
    for (size_t at = 0, width; at < text.len; at += width) {
        const uint32_t c = onr_utf8_read(text, at, &width);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE ||
            c == 0xFFFF) {
            return false;
        }
    }
    return true;
}

static raptor_term *
new_literal(raptor_world *world, const onr_term *literal)
{
    raptor_uri *type = NULL;
    const bool typed =
        literal->language.len == 0 && literal->datatype->id != ONR_IRI_xsd_string;
    if (typed) {
        type = raptor_new_uri_from_counted_string(
            world, (const unsigned char *)literal->datatype->text.ptr,
            literal->datatype->text.len);
    }
    raptor_term *const term =
        typed && !type
            ? NULL
            : raptor_new_term_from_counted_literal(
                  world, (const unsigned char *)literal->text.ptr, literal->text.len,
                  type,
                  literal->language.len ? (const unsigned char *)literal->language.ptr
                                        : NULL,
                  (unsigned char)literal->language.len);
    raptor_free_uri(type);
    return term;
}

static raptor_term *
new_term(raptor_world *world, const onr_term *term)
{
    const unsigned char *const text = (const unsigned char *)term->text.ptr;
    switch (term->kind) {
    case ONR_TERM_IRI:
        return raptor_new_term_from_counted_uri_string(world, text, term->text.len);
    case ONR_TERM_BLANK:
        return raptor_new_term_from_counted_blank(world, text, term->text.len);
    default:
        return new_literal(world, term);
    }
}

static onr_status
put_statement(rdfxml *x, const onr_term *subject, const onr_pair *pair, onr_error *err)
{
    if (pair->object->kind == ONR_TERM_LITERAL &&
        (!is_xml(pair->object->text) || pair->object->language.len > UINT8_MAX)) {
        return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "RDF/XML cannot hold a control character in a literal");
    }
    raptor_statement statement;
    raptor_statement_init(&statement, x->world);
    statement.subject = new_term(x->world, subject);
    statement.predicate = new_term(x->world, pair->predicate);
    statement.object = new_term(x->world, pair->object);
    const bool whole = statement.subject && statement.predicate && statement.object;
    const int failed =
        whole ? raptor_serializer_serialize_statement(x->serializer, &statement) : 1;
    raptor_statement_clear(&statement);
    if (x->problem.code != ONR_OK) {
        return onr_error_set(err, x->problem.code, NULL, 0, 0, "%s", x->problem.text);
    }
    return failed ? onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory")
                  : ONR_OK;
}

static onr_status
rdfxml_block(onr_writer *writer, const onr_block *block, onr_error *err)
{
    for (size_t i = 0; i < block->count; ++i) {
        ONR_TRY(put_statement((rdfxml *)writer, block->subject, &block->pairs[i], err));
    }
    return ONR_OK;
}

static onr_status
rdfxml_finish(onr_writer *writer, onr_error *err)
{
    rdfxml *const x = (rdfxml *)writer;
    const int failed = raptor_serializer_serialize_end(x->serializer);
    const onr_status status =
        failed ? onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0, "%s",
                               x->problem.code ? x->problem.text
                                               : "raptor2 cannot end the document")
               : ONR_OK;
    rdfxml_drop(writer);
    return status;
}

const onr_format onr_format_rdfxml = {
    .name = "rdfxml",
    .title = "RDF/XML",
    .media_type = "application/rdf+xml",
    .suffix = "rdf",
    .open = rdfxml_open,
    .block = rdfxml_block,
    .finish = rdfxml_finish,
    .drop = rdfxml_drop,
};
