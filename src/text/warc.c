/* SPDX-License-Identifier: Apache-2.0 */
/* WARC 1.0 and 1.1 (ISO 28500) as Common Crawl and others write them: pages in records of type response or resource, and
   plain texts in those of type conversion.  Others are passed over without being held in memory, and so are answers other
   than 200 and those that are no pages.

   When a page was fetched says nothing of when it was published, so WARC-Date is not used. */
#include "text/brotli.h"
#include "text/charset.h"
#include "text/container.h"
#include "text/inflate.h"
#include "text/page.h"

enum { HEAD_MAX = 64 * 1024 /* Bytes of a record's header */ };

typedef struct {
    size_t head;   // Bytes of the header with the empty line behind it
    size_t length; // Bytes of the block
    onr_slice type, target, content_type;
} warc_head;

/* An HTTP response. */
typedef struct {
    int status;
    onr_slice content_type, content_encoding, transfer_encoding;
    onr_slice body;
} response;

static bool
fits(onr_slice head, onr_slice name)
{
    (void)name;
    return onr_slice_starts(head, ONR_LIT("WARC/"));
}

/* -- headers -- */

/* Bytes up to and with the empty line that ends a header; SIZE_MAX if there is none. */
static size_t
find_head_end(onr_slice bytes)
{
    for (size_t at = 0; (at = onr_slice_find(bytes, ONR_LIT("\n"), at)) != SIZE_MAX;) {
        ++at;
        if (at < bytes.len && bytes.ptr[at] == '\n') {
            return at + 1;
        }
        if (at + 1 < bytes.len && bytes.ptr[at] == '\r' && bytes.ptr[at + 1] == '\n') {
            return at + 2;
        }
    }
    return SIZE_MAX;
}

/* The value of a header field; empty if it is not there. */
static onr_slice
field(onr_slice head, const char *name)
{
    onr_slice rest = head, line;
    while (onr_slice_split(&rest, '\n', &line)) {
        const size_t colon = onr_slice_find(line, ONR_LIT(":"), 0);
        if (colon != SIZE_MAX &&
            onr_slice_equal_nocase(onr_slice_trim(onr_slice_part(line, 0, colon)),
                                   onr_slice_of(name))) {
            return onr_slice_trim(onr_slice_part(line, colon + 1, line.len));
        }
    }
    return (onr_slice){"", 0};
}

static bool
read_number(onr_slice text, size_t *out)
{
    *out = 0;
    for (size_t i = 0; i < text.len; ++i) {
        const char c = text.ptr[i];
        if (c < '0' || c > '9' || *out > SIZE_MAX / 16) {
            return false;
        }
        *out = *out * 10 + (size_t)(c - '0');
    }
    return text.len > 0;
}

static onr_status
end_with(onr_reader *reader, onr_error *err, const char *text)
{
    reader->ended = true;
    return onr_reader_fail(reader, 0, ONR_BAD_INPUT, err, text);
}

/* Pass over the empty lines between records; `*more` is false at the end. */
static onr_status
skip_between(onr_reader *reader, bool *more, onr_error *err)
{
    onr_slice window;
    size_t at;
    do {
        ONR_TRY(onr_source_peek(reader->source, ONR_CONTAINER_HEAD, &window, err));
        for (at = 0;
             at < window.len && strchr("\r\n", window.ptr[at]) && window.ptr[at];) {
            ++at;
        }
        onr_source_skip(reader->source, at);
    } while (at > 0 && at == window.len);
    *more = window.len > at;
    return ONR_OK;
}

/* The header of the record in front; the slices in it are of `arena`. */
static onr_status
read_head(onr_reader *reader, onr_arena *arena, warc_head *out, onr_error *err)
{
    onr_slice window;
    ONR_TRY(onr_source_peek(reader->source, HEAD_MAX, &window, err));
    const size_t end = find_head_end(onr_slice_part(window, 0, HEAD_MAX));
    if (!onr_slice_starts(window, ONR_LIT("WARC/")) || end == SIZE_MAX) {
        return end_with(reader, err, "this is no header of a WARC record");
    }
    const onr_slice head = onr_charset_mend(arena, onr_slice_part(window, 0, end));
    *out = (warc_head){.head = end,
                       .type = field(head, "WARC-Type"),
                       .target = field(head, "WARC-Target-URI"),
                       .content_type = field(head, "Content-Type")};
    if (onr_slice_starts(out->target, ONR_LIT("<")) &&
        onr_slice_ends(out->target, ONR_LIT(">"))) {
        out->target = onr_slice_part(out->target, 1, out->target.len - 1);
    }
    if (!read_number(field(head, "Content-Length"), &out->length)) {
        return end_with(reader, err, "the record has no length");
    }
    return ONR_OK;
}

/* Pass over bytes without holding them. */
static onr_status
skip_bytes(onr_reader *reader, size_t count, onr_error *err)
{
    while (count > 0) {
        onr_slice window;
        ONR_TRY(onr_source_peek(reader->source, ONR_CONTAINER_HEAD, &window, err));
        if (window.len == 0) {
            return end_with(reader, err, "the record is cut off");
        }
        const size_t part = window.len < count ? window.len : count;
        onr_source_skip(reader->source, part);
        count -= part;
    }
    return ONR_OK;
}

/* -- HTTP -- */

/* The chunks of a body behind each other (RFC 9112, 7.1); the body itself if it is not in chunks, as crawlers that have put
   them together leave the header standing. */
static onr_slice
join_chunks(onr_arena *arena, onr_slice body)
{
    char *const out = onr_arena_alloc(arena, body.len + 1);
    size_t count = 0, at = 0;
    while (at < body.len) {
        size_t size = 0, digits = 0;
        for (; at < body.len && onr_hex_digit(body.ptr[at]) >= 0 && digits < 8;
             ++digits) {
            size = size * 16 + (size_t)onr_hex_digit(body.ptr[at++]);
        }
        const size_t line = onr_slice_find(body, ONR_LIT("\n"), at);
        if (digits == 0 || line == SIZE_MAX || line - at > 256) {
            return count ? (onr_slice){out, count} : body;
        }
        const onr_slice chunk = onr_slice_part(body, line + 1, line + 1 + size);
        if (size == 0) {
            break;
        }
        memcpy(out + count, chunk.ptr, chunk.len);
        count += chunk.len;
        at = line + 1 + chunk.len;
        at += at < body.len && body.ptr[at] == '\r';
        at += at < body.len && body.ptr[at] == '\n';
    }
    return (onr_slice){out, count};
}

static bool
read_response(onr_slice bytes, response *out)
{
    const size_t end = find_head_end(bytes);
    const size_t space = onr_slice_find(bytes, ONR_LIT(" "), 0);
    size_t status;
    if (!onr_slice_starts(bytes, ONR_LIT("HTTP/")) || end == SIZE_MAX || space > end ||
        !read_number(onr_slice_part(bytes, space + 1, space + 4), &status)) {
        return false;
    }
    const onr_slice head = onr_slice_part(bytes, 0, end);
    *out = (response){.status = (int)status,
                      .content_type = field(head, "Content-Type"),
                      .content_encoding = field(head, "Content-Encoding"),
                      .transfer_encoding = field(head, "Transfer-Encoding"),
                      .body = onr_slice_part(bytes, end, bytes.len)};
    return true;
}

static bool
looks_like_page(onr_slice body)
{
    return onr_container_html.fits(onr_slice_part(body, 0, ONR_CONTAINER_HEAD),
                                   (onr_slice){"", 0});
}

static bool
is_page(onr_slice content_type, onr_slice body)
{
    const size_t end = onr_slice_find(content_type, ONR_LIT(";"), 0);
    const onr_slice type = onr_slice_trim(onr_slice_part(content_type, 0, end));
    return onr_slice_equal_nocase(type, ONR_LIT("text/html")) ||
           onr_slice_equal_nocase(type, ONR_LIT("application/xhtml+xml")) ||
           (type.len == 0 && looks_like_page(body));
}

/* Undo the coding of a body; null if that went well, or what is wrong.  Crawlers that have done so leave the header
   standing. */
static const char *
decode(onr_arena *arena, onr_slice coding, onr_slice *body)
{
    const bool deflate = onr_slice_equal_nocase(coding, ONR_LIT("deflate"));
    onr_slice decoded;
    if (onr_inflate_is_gzip(*body) || deflate) {
        const bool whole = onr_inflate_bytes(*body, ONR_PAGE_WINDOW, arena, &decoded);
        *body = whole ? decoded : *body;
        return whole || deflate ? NULL : "the page's gzip data are damaged";
    }
    if (onr_slice_equal_nocase(coding, ONR_LIT("br"))) {
        if (onr_brotli_bytes(*body, ONR_PAGE_WINDOW, arena, &decoded)) {
            *body = decoded;
        } else if (!looks_like_page(*body)) {
            return onr_brotli_is_built() ? "the page's Brotli data are damaged"
                                         : "this build reads no pages in Brotli";
        }
    }
    return NULL;
}

/* Undo what was done to a body on its way; null if that went well, or what is wrong. */
static const char *
unpack(onr_arena *arena, const response *from, onr_slice *body)
{
    *body = from->body;
    if (onr_slice_equal_nocase(from->transfer_encoding, ONR_LIT("chunked"))) {
        *body = join_chunks(arena, *body);
    }
    return decode(arena, from->content_encoding, body);
}

/* -- records -- */

/* What is to be done with a record. */
typedef enum { PASS_OVER, READ_RESPONSE, READ_PAGE, READ_TEXT } task;

static task
task_of(const warc_head *head)
{
    const bool answer = onr_slice_equal_nocase(head->type, ONR_LIT("response"));
    const bool resource = onr_slice_equal_nocase(head->type, ONR_LIT("resource"));
    const bool conversion = onr_slice_equal_nocase(head->type, ONR_LIT("conversion"));
    const bool web = onr_slice_starts(head->target, ONR_LIT("http"));
    if (answer && web) {
        return READ_RESPONSE;
    }
    if (resource && is_page(head->content_type, (onr_slice){"", 0})) {
        return READ_PAGE;
    }
    return conversion && onr_slice_starts(head->content_type, ONR_LIT("text/plain"))
               ? READ_TEXT
               : PASS_OVER;
}

static onr_status
read_text(onr_slice text, onr_arena *arena, onr_document *out, const char **reason)
{
    const onr_zone_list none = {0};
    const onr_slice clean = onr_charset_decode(arena, text, ONR_LIT("utf-8"));
    *reason = clean.len > ONR_DOCUMENT_TEXT_MAX ? "the text is too long"
                                                : "there is no text in it";
    if (clean.len > ONR_DOCUMENT_TEXT_MAX || onr_slice_trim(clean).len == 0) {
        return clean.len > ONR_DOCUMENT_TEXT_MAX ? ONR_LIMIT : ONR_BAD_INPUT;
    }
    out->text = onr_slice_copy(arena, clean);
    onr_document_set_zones(out, arena, &none);
    return ONR_OK;
}

/* `*skip` is set for answers that are no pages. */
static onr_status
read_page(const onr_reader *reader, onr_slice block, onr_arena *arena, onr_document *out,
          bool *skip, const char **reason)
{
    response answer;
    onr_slice body;
    *skip = !read_response(block, &answer) || answer.status != 200 ||
            !is_page(answer.content_type, answer.body);
    if (*skip) {
        return ONR_OK;
    }
    onr_arena *const scratch = onr_arena_child(arena);
    onr_status status = ONR_BAD_INPUT;
    *reason = unpack(scratch, &answer, &body);
    if (!*reason) {
        status = onr_page_read(body, onr_charset_in_type(answer.content_type),
                               reader->markup, arena, out, reason);
    }
    onr_arena_free(scratch);
    return status;
}

static onr_status
read_block(const onr_reader *reader, task what, const warc_head *head, onr_slice block,
           onr_arena *arena, onr_document *out, bool *skip, onr_error *err)
{
    const char *reason = "";
    *out = (onr_document){
        .input = reader->name, .record = reader->record, .url = head->target};
    *skip = false;
    const onr_status status =
        what == READ_TEXT ? read_text(block, arena, out, &reason)
        : what == READ_PAGE
            ? onr_page_read(block, onr_charset_in_type(head->content_type),
                            reader->markup, arena, out, &reason)
            : read_page(reader, block, arena, out, skip, &reason);
    if (status != ONR_OK) {
        return onr_error_set(err, status, onr_source_name(reader->source), 0, 0,
                             "record %zu (%.*s): %s", reader->record,
                             head->target.len < 200 ? (int)head->target.len : 200,
                             head->target.ptr, reason);
    }
    return ONR_OK;
}

static onr_status
read_record(onr_reader *reader, onr_arena *arena, onr_document *out, bool *skip,
            onr_error *err)
{
    warc_head head = {0};
    onr_slice window;
    *skip = true;
    ONR_TRY(read_head(reader, arena, &head, err));
    const task what = task_of(&head);
    if (what == PASS_OVER || head.length > ONR_RECORD_MAX) {
        ONR_TRY(skip_bytes(reader, head.head, err));
        ONR_TRY(skip_bytes(reader, head.length, err));
        return what == PASS_OVER
                   ? ONR_OK
                   : onr_reader_fail(reader, 0, ONR_LIMIT, err, "the record is too long");
    }
    const size_t size = head.head + head.length;
    ONR_TRY(onr_source_peek(reader->source, size, &window, err));
    if (window.len < size) {
        return end_with(reader, err, "the record is cut off");
    }
    const onr_status status =
        read_block(reader, what, &head, onr_slice_part(window, head.head, size), arena,
                   out, skip, err);
    onr_source_skip(reader->source, size);
    return status;
}

static onr_status
next(onr_reader *reader, onr_arena *arena, onr_document *out, bool *more, onr_error *err)
{
    bool skip = true;
    *more = !reader->ended;
    while (*more && skip) {
        ONR_TRY(skip_between(reader, more, err));
        if (*more) {
            ++reader->record;
            const onr_arena_mark mark = onr_arena_tell(arena);
            ONR_TRY(read_record(reader, arena, out, &skip, err));
            if (skip) {
                onr_arena_rewind(arena, mark);
            }
        }
    }
    return ONR_OK;
}

const onr_container onr_container_warc = {"warc", "WARC, as web crawls are kept", ".warc",
                                          fits, next};
