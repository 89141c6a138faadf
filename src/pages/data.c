/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/data.h"

#include "write/formats.h"
#include "write/text.h"

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
    onr_writer_options options = {.base = site->record->base,
                                  .context = site->context->context};
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

/** The term of the vocabulary that a line of the context defines, or ONR_IRI_COUNT. */
static onr_iri
defined_in(const onr_context *context, onr_slice line)
{
    for (size_t i = 0; i < ONR_IRI_COUNT; ++i) {
        const onr_slice name = context->words[i].name;
        if (name.len && line.len > name.len + 2 && line.ptr[name.len + 1] == '"' &&
            onr_slice_equal(onr_slice_part(line, 1, name.len + 1), name)) {
            return (onr_iri)i;
        }
    }
    return ONR_IRI_COUNT;
}

static bool
defines_reverse(const onr_context *context, onr_slice line)
{
    const size_t end = onr_slice_find(line, ONR_LIT("\""), 1);
    for (size_t i = 0; i < context->reverses.count; ++i) {
        if (onr_slice_equal(onr_slice_part(line, 1, end),
                            context->reverses.items[i].name)) {
            return true;
        }
    }
    return false;
}

onr_context_lines *
onr_data_context(onr_arena *arena, const onr_context *context)
{
    onr_context_lines *const all = onr_arena_alloc(arena, sizeof(*all));
    onr_slice rest = context->text, line;
    all->context = context;
    while (onr_slice_split(&rest, '\n', &line)) {
        line = onr_slice_trim(line);
        line.len -= onr_slice_ends(line, ONR_LIT(","));
        const bool definition = onr_slice_starts(line, ONR_LIT("\"")) &&
                                !onr_slice_ends(line, ONR_LIT("\"@context\": {"));
        if (definition && !defines_reverse(context, line)) {
            *ONR_PUSH(arena, all) = (onr_context_line){line, defined_in(context, line)};
        }
    }
    return all;
}

static void
note_used(const onr_block *block, bool used[ONR_IRI_COUNT])
{
    for (size_t i = 0; i < block->count; ++i) {
        const onr_term *const object = block->pairs[i].object;
        const uint32_t terms[] = {block->pairs[i].predicate->id,
                                  object->kind == ONR_TERM_LITERAL ? object->datatype->id
                                                                   : ONR_IRI_COUNT};
        for (size_t k = 0; k < ONR_COUNT(terms); ++k) {
            if (terms[k] < ONR_IRI_COUNT) {
                used[terms[k]] = true;
            }
        }
    }
}

/** The definitions that blocks need, behind each other, the base in front. */
static void
put_context(const onr_site *site, const onr_data *data, size_t begin, size_t end,
            onr_sink *sink)
{
    bool used[ONR_IRI_COUNT] = {false};
    for (size_t i = begin; i < end; ++i) {
        note_used(&data->items[i].block, used);
    }
    onr_sink_put_string(sink, "\"@base\": ");
    onr_text_put_string(sink, site->record->base);
    for (size_t i = 0; i < site->context->count; ++i) {
        const onr_context_line *const line = &site->context->items[i];
        if (line->term == ONR_IRI_COUNT || used[line->term]) {
            onr_sink_put_string(sink, ",");
            onr_sink_put(sink, line->text);
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
onr_data_read(const onr_site *site, const onr_data *data, size_t begin, size_t count,
              onr_data_json *out)
{
    static const char context_end[] = "\n  },\n";
    onr_sink *sink;
    ONR_TRY(onr_sink_open_memory(&sink, site->err));
    put_context(site, data, begin, begin + count, sink);
    const size_t context = onr_sink_bytes(sink).len;
    const onr_status status =
        onr_data_write(site, data, begin, count, &onr_format_jsonld, sink);
    const onr_slice text = onr_slice_copy(site->page, onr_sink_bytes(sink));
    const size_t end = onr_slice_find(text, onr_slice_of(context_end), context);
    onr_sink_drop(sink);
    ONR_TRY(status);
    out->context = onr_slice_part(text, 0, context);
    out->body = onr_slice_part(text, end + strlen(context_end), text.len);
    return ONR_OK;
}

void
onr_data_put(const onr_data_json *json, onr_sink *sink)
{
    onr_sink_put_string(sink, "{\n  \"@context\": {");
    onr_sink_put(sink, json->context);
    onr_sink_put_string(sink, "},\n");
    onr_sink_put(sink, json->body);
}

onr_status
onr_data_embed(const onr_site *site, const onr_data_json *json, onr_slice *out)
{
    onr_sink *sink;
    ONR_TRY(onr_sink_open_memory(&sink, site->err));
    onr_sink_put_string(sink, "{\"@context\":{");
    onr_sink_put(sink, json->context);
    onr_sink_put_string(sink, "},");
    put_body(sink, json->body);
    *out = onr_slice_copy(site->page, onr_sink_bytes(sink));
    onr_sink_drop(sink);
    return ONR_OK;
}
