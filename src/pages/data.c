/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/data.h"

#include "write/formats.h"

enum { STATEMENT_SIZE = 40 /* Bytes that a statement takes beside its object */ };

/* -- which statements -- */

static void
add_block(const onr_site *site, onr_data *data, const onr_term *subject,
          const onr_pair *pairs, size_t count, size_t size)
{
    *ONR_PUSH(site->page, data) =
        (struct onr_data_block){{NULL, subject, pairs, count}, size};
}

/** All that is said of a thing, in several blocks if it is much. */
static void
add_out(const onr_site *site, onr_data *data, const onr_thing *thing)
{
    size_t begin = 0, size = 0;
    for (size_t i = 0; i < thing->out_count; ++i) {
        const size_t more = thing->out[i].object->text.len + STATEMENT_SIZE;
        if (i > begin && size + more > ONR_PAGES_DATA_MAX) {
            add_block(site, data, thing->term, thing->out + begin, i - begin, size);
            begin = i;
            size = 0;
        }
        size += more;
    }
    add_block(site, data, thing->term, thing->out + begin, thing->out_count - begin,
              size);
}

/** The statements of one subject that end in a thing. */
static void
add_in(const onr_site *site, onr_data *data, const onr_thing *thing, size_t begin,
       size_t end)
{
    onr_pair *const pairs = onr_arena_array(site->page, end - begin, sizeof(*pairs));
    const onr_term *const subject = thing->in[begin].thing->term;
    for (size_t i = begin; i < end; ++i) {
        pairs[i - begin] = (onr_pair){thing->in[i].predicate, thing->term};
    }
    add_block(site, data, subject, pairs, end - begin,
              subject->text.len +
                  (end - begin) * (thing->term->text.len + STATEMENT_SIZE));
}

/** All statements that end in a mention. */
static void
add_all_in(const onr_site *site, onr_data *data, const onr_thing *mention)
{
    for (size_t i = 0, end; i < mention->in_count; i = end) {
        for (end = i;
             end < mention->in_count && mention->in[end].thing == mention->in[i].thing;
             ++end) {
        }
        add_in(site, data, mention, i, end);
    }
}

onr_data
onr_data_of(const onr_site *site, const onr_thing *thing)
{
    onr_data data = {0};
    add_out(site, &data, thing);
    for (size_t i = 0, end; i < thing->in_count; i = end) {
        const onr_thing *const from = thing->in[i].thing;
        for (end = i; end < thing->in_count && thing->in[end].thing == from; ++end) {
        }
        if (from->kind == ONR_THING_MENTION && thing->kind == ONR_THING_ARTICLE) {
            add_out(site, &data, from);
            add_all_in(site, &data, from);
        } else if (from != thing) {
            add_in(site, &data, thing, i, end);
        }
    }
    return data;
}

size_t
onr_data_run(const onr_data *data, size_t begin)
{
    size_t end = begin, size = 0;
    while (end < data->count &&
           (end == begin || size + data->items[end].size <= ONR_PAGES_DATA_MAX)) {
        size += data->items[end++].size;
    }
    return end - begin;
}

/* -- writing -- */

static bool
has_term_of(const onr_block *block, onr_slice iri)
{
    bool found = onr_slice_starts(block->subject->text, iri);
    for (size_t i = 0; i < block->count && !found; ++i) {
        const onr_term *const object = block->pairs[i].object;
        const onr_term *const node =
            object->kind == ONR_TERM_LITERAL ? object->datatype : object;
        found = onr_slice_starts(block->pairs[i].predicate->text, iri) ||
                onr_slice_starts(node->text, iri);
    }
    return found;
}

/** The prefixes that some name in the blocks begins with. */
static const onr_prefix *
prefixes_of(const onr_site *site, const onr_data *data, size_t begin, size_t end,
            size_t *count)
{
    size_t known;
    const onr_prefix *const all = onr_graph_prefixes(site->record->graph, &known);
    onr_prefix *const used = onr_arena_array(site->page, known, sizeof(*used));
    *count = 0;
    for (size_t i = 0; i < known; ++i) {
        bool found = false;
        for (size_t k = begin; k < end && !found; ++k) {
            found = has_term_of(&data->items[k].block, all[i].iri);
        }
        if (found) {
            used[(*count)++] = all[i];
        }
    }
    return used;
}

onr_status
onr_data_write(const onr_site *site, const onr_data *data, size_t begin, size_t count,
               const onr_format *format, onr_sink *sink)
{
    onr_writer *writer;
    onr_writer_options options = {.base = site->record->base};
    options.prefixes =
        prefixes_of(site, data, begin, begin + count, &options.prefix_count);
    ONR_TRY(onr_writer_open(format, &options, site->page, sink, &writer, site->err));
    for (size_t i = begin; i < begin + count; ++i) {
        const onr_status status =
            onr_writer_block(writer, &data->items[i].block, site->err);
        if (status != ONR_OK) {
            onr_writer_drop(writer);
            return status;
        }
    }
    return onr_writer_finish(writer, site->err);
}

/** Whether a line of the context defines a word that nothing uses. */
static bool
is_idle(onr_slice line, onr_slice body)
{
    const size_t begin = onr_slice_find(line, ONR_LIT("\""), 0);
    const size_t end =
        begin == SIZE_MAX ? begin : onr_slice_find(line, ONR_LIT("\""), begin + 1);
    if (end == SIZE_MAX || line.ptr[begin + 1] == '@') {
        return false;
    }
    return onr_slice_find(body, onr_slice_part(line, begin, end + 1), 0) == SIZE_MAX;
}

/** Put the lines of the context that are used: the writer puts one definition a line. */
static void
put_context(onr_sink *sink, onr_slice context, onr_slice body)
{
    onr_slice line;
    bool first = true;
    while (onr_slice_split(&context, '\n', &line)) {
        onr_slice word = onr_slice_trim(line);
        word.len -= onr_slice_ends(word, ONR_LIT(","));
        if (word.len && !is_idle(word, body)) {
            onr_sink_put_string(sink, first ? "" : ",");
            onr_sink_put(sink, word);
            first = false;
        }
    }
}

/** Put JSON without the indentation and without any sign that means something to HTML. */
static void
put_body(onr_sink *sink, onr_slice body)
{
    onr_slice line;
    while (onr_slice_split(&body, '\n', &line)) {
        line = onr_slice_trim(line);
        for (size_t i = 0; i < line.len; ++i) {
            const char c = line.ptr[i];
            if (c == '<' || c == '>' || c == '&') {
                onr_sink_printf(sink, "\\u%04X", (unsigned)c);
            } else {
                onr_sink_put_char(sink, c);
            }
        }
    }
}

onr_status
onr_data_embed(const onr_site *site, const onr_data *data, size_t begin, size_t count,
               onr_slice *out)
{
    static const char context_begin[] = "\"@context\": {\n", context_end[] = "\n  },\n";
    onr_sink *whole, *trimmed;
    ONR_TRY(onr_sink_open_memory(&whole, site->err));
    onr_status status =
        onr_data_write(site, data, begin, count, &onr_format_jsonld, whole);
    if (status == ONR_OK) {
        status = onr_sink_open_memory(&trimmed, site->err);
    }
    if (status != ONR_OK) {
        onr_sink_drop(whole);
        return status;
    }
    const onr_slice text = onr_sink_bytes(whole);
    const size_t from =
        onr_slice_find(text, onr_slice_of(context_begin), 0) + strlen(context_begin);
    const size_t to = onr_slice_find(text, onr_slice_of(context_end), from);
    const onr_slice body = onr_slice_part(text, to + strlen(context_end), text.len);
    onr_sink_put_string(trimmed, "{\"@context\":{");
    put_context(trimmed, onr_slice_part(text, from, to), body);
    onr_sink_put_string(trimmed, "},");
    put_body(trimmed, body);
    *out = onr_slice_copy(site->page, onr_sink_bytes(trimmed));
    onr_sink_drop(trimmed);
    onr_sink_drop(whole);
    return ONR_OK;
}
