/* SPDX-License-Identifier: Apache-2.0 */
/* JSON Lines: one object a line.  A line that cannot be read is one failure, and the next line is read. */
#include "text/container.h"
#include "text/paged.h"
#include "text/record.h"

/* Whether the line is an object with its closing bracket. */
static bool
is_whole(onr_slice line)
{
    const onr_slice trimmed = onr_slice_trim(line);
    return onr_slice_starts(trimmed, ONR_LIT("{")) &&
           onr_slice_ends(trimmed, ONR_LIT("}"));
}

/* What tells lines of objects from one object over many lines: the second line begins an object, too. */
static bool
fits(onr_slice head, onr_slice name)
{
    const onr_slice text = onr_slice_trim(head);
    if (!onr_slice_starts(text, ONR_LIT("{"))) {
        return text.len == 0 && (onr_slice_ends(name, ONR_LIT(".jsonl")) ||
                                 onr_slice_ends(name, ONR_LIT(".ndjson")));
    }
    const size_t end = onr_slice_find(text, ONR_LIT("\n"), 0);
    const bool named = onr_slice_ends(name, ONR_LIT(".jsonl")) ||
                       onr_slice_ends(name, ONR_LIT(".ndjson"));
    if (end == SIZE_MAX) {
        return named;
    }
    const onr_slice rest = onr_slice_trim(onr_slice_part(text, end, text.len));
    return named || onr_slice_starts(rest, ONR_LIT("{")) ||
           (is_whole(onr_slice_part(text, 0, end)) && rest.len > 0);
}

/* Find the end of the line in front; `*length` is its bytes without the break. */
static onr_status
find_line(onr_reader *reader, onr_slice *window, size_t *length, bool *whole,
          onr_error *err)
{
    size_t seen = 0, want = ONR_CONTAINER_HEAD;
    for (;;) {
        ONR_TRY(onr_source_peek(reader->source, want, window, err));
        const size_t end = onr_slice_find(*window, ONR_LIT("\n"), seen);
        *whole = end != SIZE_MAX || window->len < want;
        *length = end != SIZE_MAX ? end : window->len;
        if (*whole || want > ONR_RECORD_MAX) {
            return ONR_OK;
        }
        seen = window->len;
        want = window->len * 2;
    }
}

/* Pass over a line that is too long to be held. */
static onr_status
skip_line(onr_reader *reader, onr_error *err)
{
    for (;;) {
        onr_slice window;
        ONR_TRY(onr_source_peek(reader->source, ONR_CONTAINER_HEAD, &window, err));
        const size_t end = onr_slice_find(window, ONR_LIT("\n"), 0);
        onr_source_skip(reader->source, end == SIZE_MAX ? window.len : end + 1);
        if (end != SIZE_MAX || window.len == 0) {
            return ONR_OK;
        }
    }
}

static onr_status
next(onr_reader *reader, onr_arena *arena, onr_document *out, bool *more, onr_error *err)
{
    for (;;) {
        onr_slice window;
        size_t length;
        bool whole, skip, found;
        ONR_TRY(find_line(reader, &window, &length, &whole, err));
        *more = true;
        ONR_TRY(onr_paged_next(reader, window.len == 0, arena, out, &found, err));
        if (found) {
            return ONR_OK;
        }
        const size_t line = onr_source_line(reader->source);
        *more = window.len > 0;
        if (!*more) {
            return ONR_OK;
        }
        if (!whole) {
            ++reader->record;
            ONR_TRY(skip_line(reader, err));
            return onr_reader_fail(reader, line, ONR_LIMIT, err,
                                   "the record is too long");
        }
        const onr_slice bytes = onr_slice_trim(onr_slice_part(window, 0, length));
        if (bytes.len > 0) {
            ++reader->record;
            const onr_status status =
                onr_record_read(reader, bytes, line, arena, out, &skip, err);
            onr_source_skip(reader->source, length + (length < window.len));
            if (status != ONR_OK || !skip) {
                return status;
            }
        } else {
            onr_source_skip(reader->source, length + (length < window.len));
        }
    }
}

const onr_container onr_container_json_lines = {"jsonl", "JSON Lines, one story a line",
                                                ".jsonl .ndjson", fits, next};
