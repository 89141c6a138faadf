/* SPDX-License-Identifier: Apache-2.0 */
#include "write/writer.h"

#include "write/formats.h"
#include "write/text.h"

static const onr_format *const formats[] = {
    &onr_format_jsonld, &onr_format_nquads, &onr_format_ntriples,
    &onr_format_trig,   &onr_format_turtle,
};

const onr_format *const *
onr_formats(size_t *count)
{
    *count = ONR_COUNT(formats);
    return formats;
}

const onr_format *
onr_format_find(onr_slice name)
{
    for (size_t i = 0; i < ONR_COUNT(formats); ++i) {
        if (onr_slice_equal(name, onr_slice_of(formats[i]->name)) ||
            onr_slice_equal(name, onr_slice_of(formats[i]->suffix))) {
            return formats[i];
        }
    }
    return NULL;
}

onr_status
onr_writer_open(const onr_format *format, const onr_writer_options *options,
                onr_arena *arena, onr_sink *sink, onr_writer **out, onr_error *err)
{
    *out = format->open(arena, options, sink, err);
    if (!*out) {
        return err && err->code != ONR_OK
                   ? err->code
                   : onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    (*out)->format = format;
    (*out)->sink = sink;
    return ONR_OK;
}

/** Whether RDF has terms of these kinds in these places. */
static bool
block_is_rdf(const onr_block *block)
{
    bool good = block->subject->kind != ONR_TERM_LITERAL &&
                (!block->name || block->name->kind != ONR_TERM_LITERAL);
    for (size_t i = 0; good && i < block->count; ++i) {
        good = block->pairs[i].predicate->kind == ONR_TERM_IRI;
    }
    return good;
}

onr_status
onr_writer_block(onr_writer *writer, const onr_block *block, onr_error *err)
{
    const onr_status status = block_is_rdf(block)
                                  ? writer->format->block(writer, block, err)
                                  : onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                                                  "a literal stands where RDF has none");
    writer->failed |= status != ONR_OK;
    return status;
}

onr_status
onr_writer_finish(onr_writer *writer, onr_error *err)
{
    return writer->format->finish(writer, err);
}

void
onr_writer_drop(onr_writer *writer)
{
    if (writer && writer->format->drop) {
        writer->format->drop(writer);
    }
}

/** Those prefixes of the graph that abbreviate an IRI in use, save for those that Turtle has shorter words for. */
static onr_writer_options
used_prefixes(onr_arena *arena, const onr_graph *graph)
{
    size_t count;
    const onr_prefix *const all = onr_graph_prefixes(graph, &count);
    bool *const used = onr_arena_array(arena, count, sizeof(*used));
    for (size_t i = 0; i < onr_graph_term_count(graph); ++i) {
        const onr_term *const term = onr_graph_term(graph, i);
        const bool unwritten = term->id == ONR_IRI_rdf_type ||
                               term->id == ONR_IRI_rdf_langString ||
                               term->id == ONR_IRI_xsd_string;
        if (term->used && term->kind == ONR_TERM_IRI && !unwritten) {
            const size_t hit = onr_text_prefix(all, count, term->text);
            if (hit < count) {
                used[hit] = true;
            }
        }
    }
    onr_prefix *const kept = onr_arena_array(arena, count, sizeof(*kept));
    onr_writer_options options = {.prefixes = kept, .base = onr_graph_base(graph)};
    for (size_t i = 0; i < count; ++i) {
        if (used[i]) {
            kept[options.prefix_count++] = all[i];
        }
    }
    return options;
}

static void
drop_cursor(void *cursor)
{
    onr_cursor_clear(cursor);
}

/** Write the block at hand and those behind it in the same graph. */
static onr_status
write_part(onr_writer *writer, onr_cursor *cursor, onr_block *block, bool *more,
           onr_error *err)
{
    const onr_term *const name = block->name;
    while (*more && block->name == name) {
        onr_block said = *block;
        said.name = writer->format->quads ? name : NULL;
        ONR_TRY(onr_writer_block(writer, &said, err));
        ONR_TRY(onr_cursor_next(cursor, block, more, err));
    }
    return ONR_OK;
}

static onr_status
put_part(const onr_format *format, const onr_writer_options *options, onr_arena *arena,
         onr_sink *sink, onr_cursor *cursor, onr_block *block, bool *more, onr_error *err)
{
    onr_writer *writer;
    ONR_TRY(onr_writer_open(format, options, arena, sink, &writer, err));
    const onr_status status = write_part(writer, cursor, block, more, err);
    if (status != ONR_OK) {
        onr_writer_drop(writer);
        return status;
    }
    return onr_writer_finish(writer, err);
}

onr_status
onr_write_parts(const onr_format *format, onr_graph *graph, onr_arena *arena,
                const onr_parts *parts, onr_error *err)
{
    ONR_TRY(onr_graph_sort(graph, ONR_ORDER_BY_GRAPH, err));
    const onr_writer_options options = used_prefixes(arena, graph);
    onr_cursor cursor = {.graph = graph};
    onr_block block;
    bool more;
    ONR_TRY(onr_cursor_next(&cursor, &block, &more, err));
    while (more) {
        onr_sink *sink;
        onr_status status = parts->open(parts->data, block.name, &sink, err);
        if (status == ONR_OK) {
            status = put_part(format, &options, arena, sink, &cursor, &block, &more, err);
            status = parts->close(parts->data, status, err);
        }
        if (status != ONR_OK) {
            onr_cursor_clear(&cursor);
            return status;
        }
    }
    return ONR_OK;
}

static onr_status
write_blocks(onr_writer *writer, const onr_graph *graph, onr_arena *arena, onr_error *err)
{
    onr_cursor *const cursor = onr_arena_alloc(arena, sizeof(*cursor));
    onr_block block;
    bool more;
    *cursor = (onr_cursor){.graph = graph};
    onr_arena_defer(arena, drop_cursor, cursor);
    ONR_TRY(onr_cursor_next(cursor, &block, &more, err));
    while (more) {
        const onr_status status = onr_writer_block(writer, &block, err);
        if (status != ONR_OK) {
            onr_cursor_clear(cursor);
            return status;
        }
        ONR_TRY(onr_cursor_next(cursor, &block, &more, err));
    }
    return ONR_OK;
}

onr_status
onr_write_graph(const onr_format *format, onr_graph *graph, onr_arena *arena,
                onr_sink *sink, onr_error *err)
{
    ONR_TRY(onr_graph_sort(graph, format->quads ? ONR_ORDER_BY_GRAPH : ONR_ORDER_MERGED,
                           err));
    const onr_writer_options options = used_prefixes(arena, graph);
    onr_writer *writer;
    ONR_TRY(onr_writer_open(format, &options, arena, sink, &writer, err));
    const onr_status status = write_blocks(writer, graph, arena, err);
    if (status != ONR_OK) {
        onr_writer_drop(writer);
        return status;
    }
    return onr_writer_finish(writer, err);
}
