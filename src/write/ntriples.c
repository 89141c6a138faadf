/* SPDX-License-Identifier: Apache-2.0 */
/* N-Triples and N-Quads: a statement a line, in the canonical white space of their Recommendations. */
#include "write/formats.h"
#include "write/text.h"

static void
put_node(onr_sink *sink, const onr_term *term)
{
    if (term->kind == ONR_TERM_BLANK) {
        onr_text_put_blank(sink, term->text);
    } else {
        onr_text_put_iri(sink, term->text);
    }
}

static void
put_object(onr_sink *sink, const onr_term *term)
{
    if (term->kind != ONR_TERM_LITERAL) {
        put_node(sink, term);
        return;
    }
    onr_text_put_string(sink, term->text);
    if (term->language.len) {
        onr_sink_put_char(sink, '@');
        onr_sink_put(sink, term->language);
    } else if (term->datatype->id != ONR_IRI_xsd_string) {
        onr_sink_put(sink, ONR_LIT("^^"));
        onr_text_put_iri(sink, term->datatype->text);
    }
}

static onr_writer *
lines_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
           onr_error *err)
{
    (void)options;
    (void)sink;
    (void)err;
    return onr_arena_alloc(arena, sizeof(onr_writer));
}

static onr_status
lines_block(onr_writer *writer, const onr_block *block, onr_error *err)
{
    (void)err;
    onr_sink *const sink = writer->sink;
    const onr_term *const name = writer->format->quads ? block->name : NULL;
    for (size_t i = 0; i < block->count; ++i) {
        put_node(sink, block->subject);
        onr_sink_put_char(sink, ' ');
        put_node(sink, block->pairs[i].predicate);
        onr_sink_put_char(sink, ' ');
        put_object(sink, block->pairs[i].object);
        if (name) {
            onr_sink_put_char(sink, ' ');
            put_node(sink, name);
        }
        onr_sink_put(sink, ONR_LIT(" .\n"));
    }
    return ONR_OK;
}

static onr_status
lines_finish(onr_writer *writer, onr_error *err)
{
    (void)writer;
    (void)err;
    return ONR_OK;
}

const onr_format onr_format_ntriples = {
    .name = "ntriples",
    .title = "N-Triples",
    .media_type = "application/n-triples",
    .suffix = "nt",
    .open = lines_open,
    .block = lines_block,
    .finish = lines_finish,
};

const onr_format onr_format_nquads = {
    .name = "nquads",
    .title = "N-Quads",
    .media_type = "application/n-quads",
    .suffix = "nq",
    .quads = true,
    .open = lines_open,
    .block = lines_block,
    .finish = lines_finish,
};
