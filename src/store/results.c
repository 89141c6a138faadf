/* SPDX-License-Identifier: Apache-2.0 */
#include "store/results.h"

#include "base/utf8.h"
#include "write/text.h"

static const char *const form_names[] = {
    [ONR_RESULTS_TABLE] = "table", [ONR_RESULTS_CSV] = "csv",
    [ONR_RESULTS_TSV] = "tsv",     [ONR_RESULTS_JSON] = "json",
    [ONR_RESULTS_XML] = "xml",     [ONR_RESULTS_TURTLE] = "turtle"};

bool
onr_results_find(onr_slice name, onr_results *out)
{
    for (size_t i = 0; i < ONR_COUNT(form_names); ++i) {
        if (onr_slice_equal(name, onr_slice_of(form_names[i]))) {
            *out = (onr_results)i;
            return true;
        }
    }
    return false;
}

/* -- for people -- */

static onr_slice
text_of(const onr_term *term)
{
    return term ? term->text : ONR_LIT("");
}

/** Put a text on one line, with spaces up to `width` code points. */
static void
put_padded(onr_sink *sink, onr_slice text, size_t width)
{
    size_t count = 0;
    for (size_t at = 0, bytes; at < text.len; at += bytes, ++count) {
        if (onr_utf8_read(text, at, &bytes) < ' ') {
            onr_sink_put_char(sink, ' ');
        } else {
            onr_sink_put(sink, onr_slice_part(text, at, at + bytes));
        }
    }
    for (; count < width; ++count) {
        onr_sink_put_char(sink, ' ');
    }
}

static void
put_table(const onr_rows *rows, onr_arena *arena, onr_sink *sink)
{
    size_t *const widths = onr_arena_array(arena, rows->width, sizeof(*widths));
    for (size_t c = 0; c < rows->width; ++c) {
        widths[c] = onr_utf8_count(rows->names[c]);
        for (size_t r = 0; r < rows->rows.count; ++r) {
            const size_t width = onr_utf8_count(text_of(rows->rows.items[r][c]));
            widths[c] = width > widths[c] ? width : widths[c];
        }
    }
    for (size_t r = 0; r <= rows->rows.count; ++r) {
        for (size_t c = 0; c < rows->width; ++c) {
            const bool last = c + 1 == rows->width;
            put_padded(sink, r ? text_of(rows->rows.items[r - 1][c]) : rows->names[c],
                       last ? 0 : widths[c] + 2);
        }
        onr_sink_put_char(sink, '\n');
    }
}

/* -- CSV and TSV -- */

static void
put_csv_field(onr_sink *sink, onr_slice text)
{
    bool quoted = false;
    for (size_t i = 0; i < text.len && !quoted; ++i) {
        quoted = strchr(",\"\r\n", text.ptr[i]) != NULL;
    }
    onr_sink_put_string(sink, quoted ? "\"" : "");
    for (size_t i = 0; i < text.len; ++i) {
        onr_sink_put_string(sink, text.ptr[i] == '"' ? "\"" : "");
        onr_sink_put_char(sink, text.ptr[i]);
    }
    onr_sink_put_string(sink, quoted ? "\"" : "");
}

static void
put_csv(const onr_rows *rows, onr_sink *sink)
{
    for (size_t r = 0; r <= rows->rows.count; ++r) {
        for (size_t c = 0; c < rows->width; ++c) {
            onr_sink_put_string(sink, c ? "," : "");
            put_csv_field(sink, r ? text_of(rows->rows.items[r - 1][c]) : rows->names[c]);
        }
        onr_sink_put_char(sink, '\n');
    }
}

/** As Turtle has it. */
static void
put_term(onr_sink *sink, const onr_term *term)
{
    if (term->kind != ONR_TERM_LITERAL) {
        char *const out = onr_sink_reserve(sink, onr_text_node_max(term));
        if (out) {
            onr_sink_commit(sink, (size_t)(onr_text_node(out, term) - out));
        }
        return;
    }
    onr_text_put_string(sink, term->text);
    if (term->language.len) {
        onr_sink_put_char(sink, '@');
        onr_sink_put(sink, term->language);
    } else if (term->datatype->id != ONR_IRI_xsd_string) {
        onr_sink_printf(sink, "^^<%.*s>", ONR_ARG(term->datatype->text));
    }
}

static void
put_tsv(const onr_rows *rows, onr_sink *sink)
{
    for (size_t r = 0; r <= rows->rows.count; ++r) {
        for (size_t c = 0; c < rows->width; ++c) {
            onr_sink_put_string(sink, c ? "\t" : "");
            if (r == 0) {
                onr_sink_printf(sink, "?%.*s", ONR_ARG(rows->names[c]));
            } else if (rows->rows.items[r - 1][c]) {
                put_term(sink, rows->rows.items[r - 1][c]);
            }
        }
        onr_sink_put_char(sink, '\n');
    }
}

/* -- JSON -- */

static void
put_json_term(onr_sink *sink, const onr_term *term)
{
    static const char *const kinds[] = {[ONR_TERM_IRI] = "uri",
                                        [ONR_TERM_BLANK] = "bnode",
                                        [ONR_TERM_LITERAL] = "literal"};
    onr_sink_printf(sink, "{\"type\": \"%s\", \"value\": ", kinds[term->kind]);
    onr_text_put_string(sink, term->text);
    if (term->kind == ONR_TERM_LITERAL && term->language.len) {
        onr_sink_put_string(sink, ", \"xml:lang\": ");
        onr_text_put_string(sink, term->language);
    } else if (term->kind == ONR_TERM_LITERAL &&
               term->datatype->id != ONR_IRI_xsd_string) {
        onr_sink_put_string(sink, ", \"datatype\": ");
        onr_text_put_string(sink, term->datatype->text);
    }
    onr_sink_put_char(sink, '}');
}

static void
put_json(const onr_rows *rows, onr_sink *sink)
{
    onr_sink_put_string(sink, "{\"head\": {\"vars\": [");
    for (size_t c = 0; c < rows->width; ++c) {
        onr_sink_put_string(sink, c ? ", " : "");
        onr_text_put_string(sink, rows->names[c]);
    }
    onr_sink_put_string(sink, "]}, \"results\": {\"bindings\": [");
    for (size_t r = 0; r < rows->rows.count; ++r) {
        bool begun = false;
        onr_sink_put_string(sink, r ? ",\n{" : "\n{");
        for (size_t c = 0; c < rows->width; ++c) {
            if (rows->rows.items[r][c]) {
                onr_sink_put_string(sink, begun ? ", " : "");
                onr_text_put_string(sink, rows->names[c]);
                onr_sink_put_string(sink, ": ");
                put_json_term(sink, rows->rows.items[r][c]);
                begun = true;
            }
        }
        onr_sink_put_char(sink, '}');
    }
    onr_sink_put_string(sink, "\n]}}\n");
}

/* -- XML -- */

static void
put_escaped(onr_sink *sink, onr_slice text)
{
    for (size_t at = 0, width; at < text.len; at += width) {
        const uint32_t c = onr_utf8_read(text, at, &width);
        if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\r') {
            onr_sink_printf(sink, "&#%u;", (unsigned)c);
        } else if ((c < 0x20 && c != '\t' && c != '\n') || c == 0xFFFE || c == 0xFFFF) {
            onr_sink_put_string(sink, "\xEF\xBF\xBD"); // XML cannot hold it
        } else {
            onr_sink_put(sink, onr_slice_part(text, at, at + width));
        }
    }
}

static void
put_xml_term(onr_sink *sink, const onr_term *term)
{
    static const char *const kinds[] = {[ONR_TERM_IRI] = "uri",
                                        [ONR_TERM_BLANK] = "bnode",
                                        [ONR_TERM_LITERAL] = "literal"};
    onr_sink_printf(sink, "<%s", kinds[term->kind]);
    if (term->kind == ONR_TERM_LITERAL && term->language.len) {
        onr_sink_printf(sink, " xml:lang=\"%.*s\"", ONR_ARG(term->language));
    } else if (term->kind == ONR_TERM_LITERAL &&
               term->datatype->id != ONR_IRI_xsd_string) {
        onr_sink_put_string(sink, " datatype=\"");
        put_escaped(sink, term->datatype->text);
        onr_sink_put_string(sink, "\"");
    }
    onr_sink_put_char(sink, '>');
    put_escaped(sink, term->text);
    onr_sink_printf(sink, "</%s>", kinds[term->kind]);
}

#define XML_HEAD                                                                         \
    "<?xml version=\"1.0\"?>\n"                                                          \
    "<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n<head>\n"

static void
put_xml(const onr_rows *rows, onr_sink *sink)
{
    onr_sink_put_string(sink, XML_HEAD);
    for (size_t c = 0; c < rows->width; ++c) {
        onr_sink_printf(sink, "<variable name=\"%.*s\"/>\n", ONR_ARG(rows->names[c]));
    }
    onr_sink_put_string(sink, "</head>\n<results>\n");
    for (size_t r = 0; r < rows->rows.count; ++r) {
        onr_sink_put_string(sink, "<result>");
        for (size_t c = 0; c < rows->width; ++c) {
            if (rows->rows.items[r][c]) {
                onr_sink_printf(sink, "<binding name=\"%.*s\">", ONR_ARG(rows->names[c]));
                put_xml_term(sink, rows->rows.items[r][c]);
                onr_sink_put_string(sink, "</binding>");
            }
        }
        onr_sink_put_string(sink, "</result>\n");
    }
    onr_sink_put_string(sink, "</results>\n</sparql>\n");
}

void
onr_results_put_rows(onr_results form, const onr_rows *rows, onr_arena *arena,
                     onr_sink *sink)
{
    switch (form) {
    case ONR_RESULTS_CSV:
        put_csv(rows, sink);
        break;
    case ONR_RESULTS_TSV:
        put_tsv(rows, sink);
        break;
    case ONR_RESULTS_JSON:
        put_json(rows, sink);
        break;
    case ONR_RESULTS_XML:
        put_xml(rows, sink);
        break;
    default:
        put_table(rows, arena, sink);
        break;
    }
}

void
onr_results_put_truth(onr_results form, bool truth, onr_sink *sink)
{
    const char *const word = truth ? "true" : "false";
    if (form == ONR_RESULTS_JSON) {
        onr_sink_printf(sink, "{\"head\": {}, \"boolean\": %s}\n", word);
    } else if (form == ONR_RESULTS_XML) {
        onr_sink_printf(sink, XML_HEAD "</head>\n<boolean>%s</boolean>\n</sparql>\n",
                        word);
    } else {
        onr_sink_printf(sink, "%s\n", word);
    }
}
