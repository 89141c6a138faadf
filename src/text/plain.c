/* SPDX-License-Identifier: Apache-2.0 */
/* Plain text: the whole file is the document's text, so that offsets count in the file, or in its UTF-8 if it is of
   windows-1252.

   It may begin with lines such as "Title: …", "Date: …", "Source: …", "URL: …", ended by an empty line or by the first
   line that is none; they stay in the text and are marked as furniture. */
#include "base/utf8.h"
#include "text/charset.h"
#include "text/container.h"
#include "text/when.h"

static bool
fits(onr_slice head, onr_slice name)
{
    (void)head;
    (void)name;
    return true;
}

/* -- header lines -- */

static void
set_title(onr_document *document, onr_arena *arena, onr_slice value)
{
    (void)arena;
    document->title = value;
}

static void
set_published(onr_document *document, onr_arena *arena, onr_slice value)
{
    (void)arena;
    (void)onr_when_read(value, &document->published);
}

static void
set_url(onr_document *document, onr_arena *arena, onr_slice value)
{
    (void)arena;
    document->url = value;
}

static void
set_publisher(onr_document *document, onr_arena *arena, onr_slice value)
{
    const bool web = onr_slice_starts(value, ONR_LIT("http://")) ||
                     onr_slice_starts(value, ONR_LIT("https://"));
    if (web) {
        set_url(document, arena, value);
    } else {
        document->publisher = value;
    }
}

static void
set_language(onr_document *document, onr_arena *arena, onr_slice value)
{
    (void)arena;
    document->language = value;
}

static void
add_author(onr_document *document, onr_arena *arena, onr_slice value)
{
    onr_slice *const authors =
        onr_arena_array(arena, document->author_count + 1, sizeof(*authors));
    if (document->author_count) {
        memcpy(authors, document->authors, document->author_count * sizeof(*authors));
    }
    authors[document->author_count++] = value;
    document->authors = authors;
}

static const struct {
    const char *key;
    void (*set)(onr_document *document, onr_arena *arena, onr_slice value);
} headers[] = {
    {"title", set_title},       {"headline", set_title},
    {"date", set_published},    {"published", set_published},
    {"source", set_publisher},  {"publisher", set_publisher},
    {"url", set_url},           {"link", set_url},
    {"author", add_author},     {"by", add_author},
    {"language", set_language},
};

/* Use "Key: value"; false if the line is none. */
static bool
read_header(onr_document *document, onr_arena *arena, onr_slice line)
{
    const size_t colon = onr_slice_find(line, ONR_LIT(":"), 0);
    if (colon == SIZE_MAX) {
        return false;
    }
    const onr_slice key = onr_slice_trim(onr_slice_part(line, 0, colon));
    const onr_slice value = onr_slice_trim(onr_slice_part(line, colon + 1, line.len));
    for (size_t i = 0; i < ONR_COUNT(headers); ++i) {
        if (onr_slice_equal_nocase(key, onr_slice_of(headers[i].key))) {
            if (value.len > 0) {
                headers[i].set(document, arena, value);
            }
            return true;
        }
    }
    return false;
}

/* Bytes of the header lines at the front of the text, 0 if there are none. */
static size_t
read_headers(onr_document *document, onr_arena *arena)
{
    static const char mark[] = "\xEF\xBB\xBF"; // A byte order mark
    const onr_slice text = document->text;
    size_t at = onr_slice_starts(text, onr_slice_of(mark)) ? sizeof(mark) - 1 : 0,
           end = 0;
    while (at < text.len) {
        const size_t found = onr_slice_find(text, ONR_LIT("\n"), at);
        const size_t stop = found == SIZE_MAX ? text.len : found;
        const onr_slice line = onr_slice_trim(onr_slice_part(text, at, stop));
        const bool blank = line.len == 0;
        if (blank ? end > 0 : !read_header(document, arena, line)) {
            break;
        }
        at = found == SIZE_MAX ? text.len : found + 1;
        end = blank ? end : at;
    }
    return end;
}

/* -- the document -- */

static onr_status
check(const onr_reader *reader, onr_slice text, onr_error *err)
{
    if (text.len > ONR_DOCUMENT_TEXT_MAX) {
        return onr_error_set(err, ONR_LIMIT, onr_source_name(reader->source), 0, 0,
                             "the text is longer than %d bytes", ONR_DOCUMENT_TEXT_MAX);
    }
    const size_t bad = onr_utf8_check(text);
    if (bad != SIZE_MAX) {
        size_t line = 1, begin = 0;
        for (size_t i = 0; i < bad; ++i) {
            if (text.ptr[i] == '\n') {
                ++line;
                begin = i + 1;
            }
        }
        return onr_error_set(err, ONR_BAD_UTF8, onr_source_name(reader->source), line,
                             bad - begin + 1, "bytes that are not UTF-8");
    }
    if (onr_slice_trim(text).len == 0) {
        return onr_error_set(err, ONR_BAD_INPUT, onr_source_name(reader->source), 0, 0,
                             "there is no text in it");
    }
    return ONR_OK;
}

static onr_status
next(onr_reader *reader, onr_arena *arena, onr_document *out, bool *more, onr_error *err)
{
    *more = !reader->ended;
    if (reader->ended) {
        return ONR_OK;
    }
    reader->ended = true;
    onr_slice window;
    ONR_TRY(
        onr_source_peek(reader->source, ONR_DOCUMENT_TEXT_MAX + (size_t)1, &window, err));
    const bool utf8 = onr_utf8_check(window) == SIZE_MAX;
    const onr_slice none = {"", 0};
    const onr_slice text = !utf8 && onr_charset_is_single_byte(window)
                               ? onr_charset_decode(arena, window, none)
                               : onr_slice_copy(arena, window);
    ONR_TRY(check(reader, text, err));
    *out = (onr_document){.input = reader->name, .text = text};
    onr_source_skip(reader->source, window.len);
    onr_zone_list zones = {0};
    const size_t end = read_headers(out, arena);
    if (end > 0) {
        *ONR_PUSH(arena, &zones) = (onr_zone){{0, (uint32_t)end}, ONR_ZONE_FURNITURE};
    }
    onr_document_set_zones(out, arena, &zones);
    return ONR_OK;
}

const onr_container onr_container_plain = {"text", "plain text, one story a file",
                                           ".txt .text", fits, next};
