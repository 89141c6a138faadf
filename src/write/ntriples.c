/* SPDX-License-Identifier: Apache-2.0 */
/* N-Triples and N-Quads: a statement a line, in the canonical white space of their Recommendations. */
#include "write/formats.h"
#include "write/text.h"
#include "write/words.h"

enum {
    TEXT_MAX = 4096, // Bytes of a text that is put with the rest of its line
    MARKS_MAX = 16,  // Bytes between the terms of a line
};

typedef struct {
    onr_writer base;
    onr_words *words; // Predicates and what stands behind a literal for its datatype
} lines;

static char *
make_word(const void *writer, char *out, const onr_term *term)
{
    (void)writer;
    return onr_text_node(out, term);
}

/** What stands behind the closing quotation mark. */
static char *
put_tail(const lines *l, char *out, const onr_term *literal)
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
    return onr_words_put(l->words, l, out, literal->datatype);
}

static size_t
tail_max(const onr_term *literal)
{
    return literal->language.len + onr_text_node_max(literal->datatype);
}

/** Put the subject and the predicate of a line, with room for `more` bytes behind them. */
static char *
put_front(const lines *l, const onr_block *block, const onr_pair *pair, size_t more,
          char **begin)
{
    const size_t size = onr_text_node_max(block->subject) +
                        onr_text_node_max(pair->predicate) + MARKS_MAX + more;
    char *out = *begin = onr_sink_reserve(l->base.sink, size);
    if (out) {
        out = onr_text_node(out, block->subject);
        *out++ = ' ';
        out = onr_words_put(l->words, l, out, pair->predicate);
        *out++ = ' ';
    }
    return out;
}

static char *
put_end(const onr_term *name, char *out)
{
    if (name) {
        *out++ = ' ';
        out = onr_text_node(out, name);
    }
    return onr_text_copy(out, ONR_LIT(" .\n"));
}

/** Put a line whose literal is too long to be put at once. */
static void
put_long_line(const lines *l, const onr_block *block, const onr_pair *pair,
              const onr_term *name)
{
    char *begin;
    char *out = put_front(l, block, pair, 0, &begin);
    if (!out) {
        return;
    }
    onr_sink_commit(l->base.sink, (size_t)(out - begin));
    onr_text_put_string(l->base.sink, pair->object->text);
    begin = onr_sink_reserve(l->base.sink, tail_max(pair->object) + MARKS_MAX +
                                               (name ? onr_text_node_max(name) : 0));
    if (begin) {
        out = put_end(name, put_tail(l, begin, pair->object));
        onr_sink_commit(l->base.sink, (size_t)(out - begin));
    }
}

static void
put_line(const lines *l, const onr_block *block, const onr_pair *pair,
         const onr_term *name)
{
    const onr_term *const object = pair->object;
    const bool literal = object->kind == ONR_TERM_LITERAL;
    if (literal && object->text.len > TEXT_MAX) {
        put_long_line(l, block, pair, name);
        return;
    }
    char *begin;
    const size_t more = (literal ? onr_text_string_max(object->text) + tail_max(object)
                                 : onr_text_node_max(object)) +
                        (name ? onr_text_node_max(name) : 0);
    char *out = put_front(l, block, pair, more, &begin);
    if (out) {
        out = literal ? put_tail(l, onr_text_string(out, object->text), object)
                      : onr_text_node(out, object);
        onr_sink_commit(l->base.sink, (size_t)(put_end(name, out) - begin));
    }
}

static onr_writer *
lines_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
           onr_error *err)
{
    (void)options;
    (void)sink;
    (void)err;
    lines *const l = onr_arena_alloc(arena, sizeof(*l));
    l->words = onr_words_new(arena, make_word);
    return &l->base;
}

static onr_status
lines_block(onr_writer *writer, const onr_block *block, onr_error *err)
{
    (void)err;
    const onr_term *const name = writer->format->quads ? block->name : NULL;
    for (size_t i = 0; i < block->count; ++i) {
        put_line((const lines *)writer, block, &block->pairs[i], name);
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
