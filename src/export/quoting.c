/* SPDX-License-Identifier: Apache-2.0 */
#include "export/quoting.h"

#include "base/utf8.h"

static bool
needs_quotes(onr_slice text)
{
    for (size_t i = 0; i < text.len; ++i) {
        if (strchr(",\"\r\n", text.ptr[i])) {
            return true;
        }
    }
    return text.len > 0 && (text.ptr[0] == ' ' || text.ptr[text.len - 1] == ' ');
}

static void
put_doubled(onr_sink *sink, onr_slice text)
{
    for (size_t i = 0; i < text.len; ++i) {
        if (text.ptr[i] == '"') {
            onr_sink_put_char(sink, '"');
        }
        onr_sink_put_char(sink, text.ptr[i]);
    }
}

void
onr_quoting_csv(onr_sink *sink, onr_slice text)
{
    if (!needs_quotes(text)) {
        onr_sink_put(sink, text);
        return;
    }
    onr_sink_put_char(sink, '"');
    put_doubled(sink, text);
    onr_sink_put_char(sink, '"');
}

void
onr_quoting_cell(onr_sink *sink, onr_slice text)
{
    if (text.len == 0 || text.ptr[0] == '\0' || !strchr("=+-@\t\r", text.ptr[0])) {
        onr_quoting_csv(sink, text);
        return;
    }
    onr_sink_put_string(sink, "\"'");
    put_doubled(sink, text);
    onr_sink_put_char(sink, '"');
}

static bool
is_xml(uint32_t c)
{
    return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

void
onr_quoting_xml(onr_sink *sink, onr_slice text)
{
    for (size_t at = 0, width; at < text.len; at += width) {
        const uint32_t c = onr_utf8_read(text, at, &width);
        if (c == '&') {
            onr_sink_put_string(sink, "&amp;");
        } else if (c == '<') {
            onr_sink_put_string(sink, "&lt;");
        } else if (c == '>') {
            onr_sink_put_string(sink, "&gt;");
        } else if (c == '"') {
            onr_sink_put_string(sink, "&quot;");
        } else if (!is_xml(c)) {
            onr_sink_put_string(sink, "\xEF\xBF\xBD");
        } else if (c < 0x20) {
            onr_sink_printf(sink, "&#%u;", (unsigned)c);
        } else {
            onr_sink_put(sink, onr_slice_part(text, at, at + width));
        }
    }
}

void
onr_quoting_dot(onr_sink *sink, onr_slice text)
{
    onr_sink_put_char(sink, '"');
    for (size_t i = 0; i < text.len; ++i) {
        const char c = text.ptr[i];
        if (c == '"' || c == '\\') {
            onr_sink_put_char(sink, '\\');
        }
        onr_sink_put_char(sink, (unsigned char)c < ' ' ? ' ' : c);
    }
    onr_sink_put_char(sink, '"');
}
