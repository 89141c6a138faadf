/* SPDX-License-Identifier: Apache-2.0 */
#include "serve/protocol.h"

#include "serve/accept.h"

/* -- what a query makes -- */

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/** Past an IRI in brackets, or a comment; else past one byte. */
static size_t
pass(onr_slice query, size_t at)
{
    const char end = query.ptr[at] == '<' ? '>' : query.ptr[at] == '#' ? '\n' : '\0';
    if (end == '\0') {
        return at + 1;
    }
    while (at < query.len && query.ptr[at] != end) {
        ++at;
    }
    return at + 1;
}

bool
onr_protocol_makes_graph(onr_slice query)
{
    size_t at = 0;
    while (at < query.len) {
        if (!is_letter(query.ptr[at])) {
            at = pass(query, at);
            continue;
        }
        size_t end = at;
        while (end < query.len &&
               (is_letter(query.ptr[end]) || strchr("0123456789_.-", query.ptr[end]))) {
            ++end;
        }
        const onr_slice word = onr_slice_part(query, at, end);
        const bool prologue = onr_slice_equal_nocase(word, ONR_LIT("prefix")) ||
                              onr_slice_equal_nocase(word, ONR_LIT("base")) ||
                              (end < query.len && query.ptr[end] == ':');
        if (!prologue) {
            return onr_slice_equal_nocase(word, ONR_LIT("construct")) ||
                   onr_slice_equal_nocase(word, ONR_LIT("describe"));
        }
        at = end;
    }
    return false;
}

/* -- forms -- */

static const char *const row_types[] = {
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
    "application/json",
    "application/xml",
};
static const onr_results row_forms[] = {ONR_RESULTS_JSON, ONR_RESULTS_XML,
                                        ONR_RESULTS_CSV,  ONR_RESULTS_TSV,
                                        ONR_RESULTS_JSON, ONR_RESULTS_XML};
static const char *const graph_types[] = {"text/turtle"};

onr_status
onr_protocol_form(onr_slice query, const char *accept, onr_protocol_question *out,
                  onr_error *err)
{
    const bool graph = onr_protocol_makes_graph(query);
    const char *const *const known = graph ? graph_types : row_types;
    const size_t count = graph ? ONR_COUNT(graph_types) : ONR_COUNT(row_types);
    const size_t chosen = onr_accept_choose(onr_slice_of(accept), known, count);
    if (chosen == count) {
        return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0, "%s",
                             graph ? "graphs are answered as text/turtle"
                                   : "rows are answered as JSON, XML, CSV or TSV");
    }
    *out = (onr_protocol_question){query, graph ? ONR_RESULTS_TURTLE : row_forms[chosen],
                                   known[chosen]};
    return ONR_OK;
}

/* -- bodies -- */

/** Decode "a+b%20c". */
static onr_slice
decode(onr_arena *arena, onr_slice text)
{
    char *const out = onr_arena_copy(arena, text.ptr, text.len);
    size_t length = 0;
    for (size_t i = 0; i < text.len; ++i) {
        const bool escaped = text.ptr[i] == '%' && i + 2 < text.len &&
                             onr_hex_digit(text.ptr[i + 1]) >= 0 &&
                             onr_hex_digit(text.ptr[i + 2]) >= 0;
        out[length++] = escaped ? (char)(onr_hex_digit(text.ptr[i + 1]) * 16 +
                                         onr_hex_digit(text.ptr[i + 2]))
                        : text.ptr[i] == '+' ? ' '
                                             : text.ptr[i];
        i += escaped ? 2 : 0;
    }
    out[length] = '\0';
    return (onr_slice){out, length};
}

onr_status
onr_protocol_parameter(const char *name, onr_error *err)
{
    static const char *const refused[] = {"update", "default-graph-uri",
                                          "named-graph-uri", "using-graph-uri",
                                          "using-named-graph-uri"};
    for (size_t i = 0; name && i < ONR_COUNT(refused); ++i) {
        if (strcmp(name, refused[i]) == 0) {
            return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                                 "the record can be asked as a whole, and not changed: "
                                 "leave \"%s\" out",
                                 refused[i]);
        }
    }
    return ONR_OK;
}

onr_status
onr_protocol_body(onr_arena *arena, const char *type, onr_slice body, onr_slice *query,
                  onr_error *err)
{
    onr_slice field;
    const onr_slice kind = onr_slice_of(type);
    *query = (onr_slice){"", 0};
    if (onr_slice_starts(kind, ONR_LIT("application/sparql-query"))) {
        *query = body;
    } else if (onr_slice_starts(kind, ONR_LIT("application/x-www-form-urlencoded"))) {
        while (onr_slice_split(&body, '&', &field)) {
            const size_t equals = onr_slice_find(field, ONR_LIT("="), 0);
            const size_t cut = equals == SIZE_MAX ? field.len : equals;
            const onr_slice name = decode(arena, onr_slice_part(field, 0, cut));
            ONR_TRY(onr_protocol_parameter(name.ptr, err));
            if (onr_slice_equal(name, ONR_LIT("query"))) {
                *query = decode(arena, onr_slice_part(field, cut + 1, field.len));
            }
        }
    } else {
        return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "a question is posted as application/sparql-query or as "
                             "application/x-www-form-urlencoded");
    }
    return query->len ? ONR_OK
                      : onr_error_set(err, ONR_BAD_INPUT, NULL, 0, 0,
                                      "a question is missing: give it as \"query\"");
}
