/* SPDX-License-Identifier: Apache-2.0 */
#include "nquads.h"

#include "base/utf8.h"

#include <stdlib.h>

typedef struct {
    onr_arena *arena;
    onr_graph *graph;
    onr_slice rest; // Of the line
} reader;

static char
peek(const reader *r)
{
    return r->rest.len ? r->rest.ptr[0] : '\0';
}

static bool
take(reader *r, const char *text)
{
    const onr_slice wanted = onr_slice_of(text);
    const bool there = onr_slice_starts(r->rest, wanted);
    if (there) {
        r->rest = onr_slice_part(r->rest, wanted.len, r->rest.len);
    }
    return there;
}

static size_t
unescape(onr_slice text, size_t at, char *out, size_t *width)
{
    static const char from[] = "tbnrf\"'\\", to[] = "\t\b\n\r\f\"'\\";
    const char c = at + 1 < text.len ? text.ptr[at + 1] : '\0';
    const size_t digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
    const char *const hit = c ? strchr(from, c) : NULL;
    if (digits) {
        char hex[9] = {0};
        memcpy(hex, text.ptr + at + 2, digits);
        *width = digits + 2;
        return onr_utf8_write((uint32_t)strtoul(hex, NULL, 16), out);
    }
    *width = 2;
    *out = hit ? to[hit - from] : c;
    return 1;
}

/** The text up to an unescaped `end`, which is passed over; false if there is none. */
static bool
take_until(reader *r, char end, onr_slice *out)
{
    char *const text = onr_arena_alloc(r->arena, r->rest.len + 1);
    size_t used = 0, at = 0;
    while (at < r->rest.len && r->rest.ptr[at] != end) {
        size_t width = 1;
        if (r->rest.ptr[at] == '\\') {
            used += unescape(r->rest, at, text + used, &width);
        } else {
            text[used++] = r->rest.ptr[at];
        }
        at += width;
    }
    *out = (onr_slice){text, used};
    const bool found = at < r->rest.len;
    r->rest = onr_slice_part(r->rest, at + 1, r->rest.len);
    return found;
}

static onr_slice
take_word(reader *r)
{
    size_t end = 0;
    while (end < r->rest.len && r->rest.ptr[end] != ' ') {
        ++end;
    }
    const onr_slice word = onr_slice_part(r->rest, 0, end);
    r->rest = onr_slice_part(r->rest, end, r->rest.len);
    return word;
}

static const onr_term *
take_literal(reader *r)
{
    onr_slice text, datatype;
    if (!take_until(r, '"', &text)) {
        return NULL;
    }
    if (take(r, "@")) {
        return onr_graph_tagged(r->graph, text, take_word(r));
    }
    if (take(r, "^^<")) {
        return take_until(r, '>', &datatype)
                   ? onr_graph_literal(r->graph, text, onr_graph_iri(r->graph, datatype))
                   : NULL;
    }
    return onr_graph_literal(r->graph, text, NULL);
}

static const onr_term *
take_term(reader *r)
{
    onr_slice iri;
    if (take(r, "<")) {
        return take_until(r, '>', &iri) ? onr_graph_iri(r->graph, iri) : NULL;
    }
    if (take(r, "_:")) {
        return onr_graph_blank(r->graph, take_word(r));
    }
    return take(r, "\"") ? take_literal(r) : NULL;
}

static bool
read_line(reader *r)
{
    const onr_term *terms[4] = {NULL};
    for (size_t i = 0; i < 4 && peek(r) != '.'; ++i) {
        terms[i] = take_term(r);
        if (!terms[i] || !take(r, " ")) {
            return false;
        }
    }
    if (!terms[2] || !onr_slice_equal(r->rest, ONR_LIT("."))) {
        return false;
    }
    onr_graph_add(r->graph, terms[0], terms[1], terms[2], terms[3]);
    return true;
}

bool
nquads_read(onr_arena *arena, onr_graph *graph, onr_slice text, size_t *line)
{
    onr_slice rest = text, one;
    for (*line = 1; onr_slice_split(&rest, '\n', &one); ++*line) {
        reader r = {arena, graph, one};
        if (one.len > 0 && !read_line(&r)) {
            return false;
        }
    }
    return true;
}
