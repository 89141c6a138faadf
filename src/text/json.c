/* SPDX-License-Identifier: Apache-2.0 */
/* JSON: one object, an array of them, or objects behind each other.

   The end of an object is found by its brackets, so that an array of any length is read one object at a time, and an
   object that does not follow the grammar does not keep those behind it from being read. */
#include "text/container.h"
#include "text/paged.h"
#include "text/record.h"

static bool
fits(onr_slice head, onr_slice name)
{
    const onr_slice text = onr_slice_trim(head);
    if (text.len == 0) {
        return onr_slice_ends(name, ONR_LIT(".json"));
    }
    if (text.ptr[0] != '[') {
        return text.ptr[0] == '{';
    }
    // "[UPDATE] Chief fired" is a story, not an array.
    const onr_slice inside = onr_slice_trim(onr_slice_part(text, 1, text.len));
    return onr_slice_ends(name, ONR_LIT(".json")) || inside.len == 0 ||
           inside.ptr[0] == '{' || inside.ptr[0] == ']';
}

/* How far a value has been followed. */
typedef struct {
    size_t at; // Bytes seen
    size_t depth;
    bool in_string, escaped;
} scan;

/* Go on through `window`; true when the value that begins at its first byte has ended at scan.at. */
static bool
value_ends(scan *state, onr_slice window)
{
    for (; state->at < window.len; ++state->at) {
        const char c = window.ptr[state->at];
        if (state->in_string) {
            state->in_string = state->escaped || c != '"';
            state->escaped = !state->escaped && c == '\\';
        } else if (c == '{' || c == '[') {
            ++state->depth;
        } else if (c == '}' || c == ']') {
            state->depth -= state->depth > 0;
            if (state->depth == 0) {
                state->at += 1;
                return true;
            }
        } else if (state->depth == 0 && state->at > 0 && (c == ',' || c == '\n')) {
            return true; // A number or a word, which is no record
        } else {
            state->in_string = c == '"';
        }
    }
    return false;
}

/* Pass over white space, and the commas and outer brackets of an array. */
static onr_status
skip_between(onr_reader *reader, onr_slice *window, onr_error *err)
{
    for (;;) {
        ONR_TRY(onr_source_peek(reader->source, ONR_CONTAINER_HEAD, window, err));
        size_t at = 0;
        for (; at < window->len; ++at) {
            const char c = window->ptr[at];
            const bool opens = c == '[' && !reader->opened;
            reader->opened = reader->opened || opens || c == '{';
            reader->array = reader->array || opens;
            if (!opens && c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != ',' &&
                c != ']') {
                break;
            }
        }
        onr_source_skip(reader->source, at);
        if (at < window->len || at == 0) {
            *window = onr_slice_part(*window, at, window->len);
            return ONR_OK;
        }
    }
}

/* The whole value in front. */
static onr_status
find_value(onr_reader *reader, onr_slice *value, onr_error *err)
{
    scan state = {0};
    size_t want = ONR_CONTAINER_HEAD;
    const size_t line = onr_source_line(reader->source);
    for (;;) {
        onr_slice window;
        ONR_TRY(onr_source_peek(reader->source, want, &window, err));
        if (value_ends(&state, window)) {
            *value = onr_slice_part(window, 0, state.at);
            return ONR_OK;
        }
        if (window.len < want) {
            reader->ended = true;
            return onr_reader_fail(
                reader, line, ONR_BAD_INPUT, err,
                "the record has no end: a bracket or a quotation mark is "
                "missing");
        }
        if (window.len > ONR_RECORD_MAX) {
            reader->ended = true;
            return onr_reader_fail(reader, line, ONR_LIMIT, err,
                                   "the record is too long");
        }
        want = window.len * 2;
    }
}

/* A file that is one object is its document: it counts no records. */
static onr_status
number_lone_record(onr_reader *reader, onr_document *document, bool read, onr_error *err)
{
    if (read && reader->record == 1 && !reader->array) {
        onr_slice rest;
        ONR_TRY(skip_between(reader, &rest, err));
        if (rest.len == 0) {
            document->record = 0;
        }
    }
    return ONR_OK;
}

/* Documents made of several records. */
static onr_status
give_paged(onr_reader *reader, onr_arena *arena, onr_document *out, bool *more,
           onr_error *err)
{
    *more = true;
    ONR_TRY(onr_paged_next(reader, reader->ended, arena, out, more, err));
    return ONR_OK;
}

static onr_status
next(onr_reader *reader, onr_arena *arena, onr_document *out, bool *more, onr_error *err)
{
    for (;;) {
        onr_slice window, value;
        bool skip;
        ONR_TRY(give_paged(reader, arena, out, more, err));
        if (reader->ended || *more) {
            return ONR_OK;
        }
        ONR_TRY(skip_between(reader, &window, err));
        if (window.len == 0) {
            reader->ended = true;
            continue;
        }
        *more = true;
        ++reader->record;
        const size_t line = onr_source_line(reader->source);
        ONR_TRY(find_value(reader, &value, err));
        const onr_status status =
            onr_record_read(reader, value, line, arena, out, &skip, err);
        onr_source_skip(reader->source, value.len);
        ONR_TRY(number_lone_record(reader, out, status == ONR_OK && !skip, err));
        if (status != ONR_OK || !skip) {
            return status;
        }
    }
}

const onr_container onr_container_json = {"json", "a JSON object or an array of them",
                                          ".json", fits, next};
