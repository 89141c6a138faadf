/* SPDX-License-Identifier: Apache-2.0 */
#include "text/brotli.h"
#include "text/input.h"

#include <check.h>

Suite *suite_warc(void);

#define PAGE                                                                             \
    "<title>T</title><p>The Otter Point library board fired its clerk, Dora Finn, on "   \
    "Monday after an audit found that money was missing from the fine box.</p>"
#define HTML "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" PAGE

static onr_arena *arena;

static void
set_up(void)
{
    arena = onr_arena_new();
}

static void
tear_down(void)
{
    onr_arena_free(arena);
}

static const char *
record(const char *type, const char *content_type, const char *block)
{
    return onr_arena_printf(arena,
                            "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: "
                            "https://a.example/1\r\nContent-Type: %s\r\n"
                            "content-length: %zu\r\n\r\n%s\r\n\r\n",
                            type, content_type, strlen(block), block);
}

/* "RECORD=URL;" for a document and "!ERROR;" for a failure. */
static const char *
trace(const char *bytes)
{
    onr_input *input;
    onr_error err = {0};
    bool more = true;
    char *out = onr_arena_copy(arena, "", 0);
    ck_assert_int_eq(onr_input_open_bytes(onr_slice_of(bytes), "a.warc", &input, &err),
                     ONR_OK);
    while (more) {
        onr_document document;
        if (onr_input_next(input, arena, &document, &more, &err) != ONR_OK) {
            out = onr_arena_printf(arena, "%s!%s;", out, err.text);
        } else if (more) {
            ck_assert(onr_slice_starts(document.text, ONR_LIT("The Otter Point")));
            out = onr_arena_printf(arena, "%s%zu=%.*s;", out, document.record,
                                   ONR_ARG(document.url));
        }
    }
    onr_input_close(input);
    return out;
}

static const struct {
    const char *type, *content_type, *block, *trace;
} records[] = {
    {"response", "application/http; msgtype=response", HTML, "1=https://a.example/1;"},
    {"resource", "text/html", PAGE, "1=https://a.example/1;"},
    {"conversion", "text/plain", "The Otter Point board met.", "1=https://a.example/1;"},
    {"response", "application/http", "HTTP/1.1 200\r\n\r\n<!DOCTYPE html>" PAGE,
     "1=https://a.example/1;"},
    // What is no page is passed over.
    {"warcinfo", "application/warc-fields", "software: x", ""},
    {"request", "application/http", "GET / HTTP/1.1\r\n\r\n", ""},
    {"response", "application/http",
     "HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\nx", ""},
    {"response", "application/http",
     "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx", ""},
    {"response", "application/http", "nonsense", ""},
    // Chunks, also announced and not there.
    {"response", "application/http",
     "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
     "10;x=y\r\n<title>T</title>\r\n89\r\n<p>The Otter Point library board fired its "
     "clerk, Dora Finn, on Monday after an audit found that money was missing from the "
     "fine box.</p>\r\n0\r\n\r\n",
     "1=https://a.example/1;"},
    {"response", "application/http",
     "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: "
     "chunked\r\n\r\n" PAGE,
     "1=https://a.example/1;"},
    {"response", "application/http",
     "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>No</p>",
     "!record 1 (https://a.example/1): there is no story on the page;"},
    {"response", "application/http",
     "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
     "\x1F\x8B\x08\xFF",
     "!record 1 (https://a.example/1): the page's gzip data are damaged;"},
};

START_TEST(records_are_documents_or_passed_over)
{
    const char *const first =
        record(records[_i].type, records[_i].content_type, records[_i].block);
    const char *const both = onr_arena_printf(
        arena, "%s%s", first, record("response", "application/http", HTML));
    const char *const wanted =
        onr_arena_printf(arena, "%s2=https://a.example/1;", records[_i].trace);
    ck_assert_str_eq(trace(first), records[_i].trace);
    ck_assert_str_eq(trace(both), wanted);
}
END_TEST

/* Behind 3 bytes that say so, Brotli data may hold a text as it is. */
#define BR "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n"

START_TEST(pages_in_brotli_are_decoded)
{
    const char *const packed =
        record("response", "application/http", BR "\x80\x09\x10" PAGE "\x03");
    const char *const damaged =
        record("response", "application/http", BR "\x80\x09\x10" PAGE "\xFF");
    const char *const decoded = record("response", "application/http", BR PAGE);
    ck_assert_str_eq(trace(packed),
                     onr_brotli_is_built()
                         ? "1=https://a.example/1;"
                         : "!record 1 (https://a.example/1): this build reads no pages "
                           "in Brotli;");
    ck_assert_str_eq(trace(damaged),
                     onr_brotli_is_built()
                         ? "!record 1 (https://a.example/1): the page's Brotli data are "
                           "damaged;"
                         : "!record 1 (https://a.example/1): this build reads no pages "
                           "in Brotli;");
    ck_assert_str_eq(trace(decoded), "1=https://a.example/1;");
}
END_TEST

static const struct {
    const char *bytes, *trace;
} bad[] = {
    {"WARC/1.0\r\nWARC-Type: response\r\n\r\n", "!record 1: the record has no length;"},
    {"WARC/1.0\r\nContent-Length: 12x\r\n\r\n", "!record 1: the record has no length;"},
    {"WARC/1.0\r\nContent-Length: 12\r\n\r\nabc", "!record 1: the record is cut off;"},
    {"WARC/1.0\r\nContent-Length: 3\r\n\r\nabcdef",
     "!record 2: this is no header of a WARC record;"},
    {"WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n",
     "!record 1: the record has no length;"},
};

START_TEST(damage_is_one_error)
{
    ck_assert_str_eq(trace(bad[_i].bytes), bad[_i].trace);
}
END_TEST

Suite *
suite_warc(void)
{
    Suite *const suite = suite_create("warc");
    TCase *const all = tcase_create("records");
    tcase_add_checked_fixture(all, set_up, tear_down);
    tcase_add_loop_test(all, records_are_documents_or_passed_over, 0,
                        (int)ONR_COUNT(records));
    tcase_add_test(all, pages_in_brotli_are_decoded);
    tcase_add_loop_test(all, damage_is_one_error, 0, (int)ONR_COUNT(bad));
    suite_add_tcase(suite, all);
    return suite;
}
