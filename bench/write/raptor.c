/* SPDX-License-Identifier: Apache-2.0 */
/* raptor2's serializers. */
#include "bench.h"

#include <raptor2.h>
#include <stdlib.h>

static raptor_world *world;
static raptor_term **terms; // By term id

static raptor_term *
term_of(const onr_term *term)
{
    if (term->kind != ONR_TERM_LITERAL) {
        return raptor_new_term_from_counted_uri_string(
            world, (const unsigned char *)term->text.ptr, term->text.len);
    }
    const bool typed =
        term->language.len == 0 && term->datatype->id != ONR_IRI_xsd_string;
    raptor_uri *const type =
        typed ? raptor_new_uri(world, (const unsigned char *)term->datatype->text.ptr)
              : NULL;
    raptor_term *const made = raptor_new_term_from_counted_literal(
        world, (const unsigned char *)term->text.ptr, term->text.len, type,
        term->language.len ? (const unsigned char *)term->language.ptr : NULL,
        (unsigned char)term->language.len);
    if (type) {
        raptor_free_uri(type);
    }
    return made;
}

void
bench_raptor_prepare(const onr_graph *graph)
{
    world = raptor_new_world();
    terms = calloc(onr_graph_term_count(graph), sizeof(raptor_term *));
    for (size_t i = 0; world && terms && i < onr_graph_term_count(graph); ++i) {
        terms[i] = term_of(onr_graph_term(graph, i));
    }
}

void
bench_raptor_forget(void)
{
    /* Terms and world stay: giving a million terms back takes longer than the race. */
    free(terms);
    terms = NULL;
}

static int
count_byte(void *total, const int byte)
{
    (void)byte;
    ++*(size_t *)total;
    return 0;
}

static int
count_bytes(void *total, const void *bytes, size_t size, size_t count)
{
    (void)bytes;
    *(size_t *)total += size * count;
    return (int)count;
}

size_t
bench_raptor(const onr_graph *graph, const char *syntax)
{
    static const raptor_iostream_handler handler = {
        .version = 2, .write_byte = count_byte, .write_bytes = count_bytes};
    size_t total = 0, count;
    raptor_iostream *const stream =
        raptor_new_iostream_from_handler(world, &total, &handler);
    raptor_serializer *const serializer = raptor_new_serializer(world, syntax);
    const onr_prefix *const prefixes = onr_graph_prefixes(graph, &count);
    raptor_serializer_start_to_iostream(serializer, NULL, stream);
    for (size_t i = 0; i < count; ++i) {
        raptor_uri *const uri =
            raptor_new_uri(world, (const unsigned char *)prefixes[i].iri.ptr);
        raptor_serializer_set_namespace(serializer, uri,
                                        (const unsigned char *)prefixes[i].name.ptr);
        raptor_free_uri(uri);
    }
    onr_cursor cursor = {.graph = graph};
    onr_block block;
    bool more = true;
    raptor_statement statement;
    raptor_statement_init(&statement, world);
    while (onr_cursor_next(&cursor, &block, &more, NULL) == ONR_OK && more) {
        for (size_t i = 0; i < block.count; ++i) {
            statement.subject = terms[block.subject->id];
            statement.predicate = terms[block.pairs[i].predicate->id];
            statement.object = terms[block.pairs[i].object->id];
            raptor_serializer_serialize_statement(serializer, &statement);
        }
    }
    raptor_serializer_serialize_end(serializer);
    raptor_free_serializer(serializer);
    raptor_free_iostream(stream);
    return total;
}
