/* SPDX-License-Identifier: Apache-2.0 */
#include "text/input.h"

#include <check.h>
#include <stdio.h>

Suite *suite_input(void);

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

/* What comes out of an input, as "text=RECORD;" for a document and "!STATUS;" for a failure. */
static const char *
trace(const char *name, const char *bytes)
{
    onr_input *input;
    onr_error err = {0};
    char *out = onr_arena_copy(arena, "", 0);
    onr_status status = onr_input_open_bytes(onr_slice_of(bytes), name, &input, &err);
    if (status != ONR_OK) {
        return onr_arena_printf(arena, "?%s", onr_status_text(status));
    }
    for (int i = 0; i < 100; ++i) {
        onr_document document;
        bool more;
        status = onr_input_next(input, arena, &document, &more, &err);
        if (status != ONR_OK) {
            out = onr_arena_printf(arena, "%s!%s;", out, onr_status_text(status));
        } else if (more) {
            out = onr_arena_printf(arena, "%s%.*s=%zu;", out, ONR_ARG(document.text),
                                   document.record);
        } else {
            break;
        }
    }
    onr_input_close(input);
    return out;
}

static const struct {
    const char *name, *bytes, *trace;
} inputs[] = {
    // One object is the document of its file.
    {"a.json", "{\"text\": \"a\"}", "a=0;"},
    {"a.json", "\xEF\xBB\xBF{\n \"text\": \"a\"\n}\n", "a=0;"},
    {"a.json", "{\"text\":\"a\"}{\"text\":\"b\"}", "a=1;b=2;"},
    {"a.json", "{\n\"text\":\"a\"\n}\n{\n\"text\":\"b\"\n}", "a=1;b=2;"},
    // Arrays, whatever their records are.
    {"a.json", "[]", ""},
    {"a.json", "", ""},
    {"a.json", "[{\"text\":\"a\"},{\"text\":\"b\"}]", "a=1;b=2;"},
    {"-", "[{\"text\":\"a\"}]", "a=1;"},
    {"a.json", "[{\"text\":\"a\",},{\"text\":\"b\"}]", "!bad input;b=2;"},
    {"a.json", "[1, \"x,]\", null, {\"text\":\"b\"}]",
     "!bad input;!bad input;!bad input;b=4;"},
    {"a.json", "[{\"text\":\"[}\\\"\"}]", "[}\"=1;"},
    {"a.json", "[{\"text\":\"a\"},{\"text\":", "a=1;!bad input;"},
    // Lines.
    {"a.jsonl", "{\"text\":\"a\"}\n\n{\"text\":\"b\"}\r\n", "a=1;b=2;"},
    {"-", "{\"text\":\"a\"}\n{\"text\":\"b\n{\"text\":\"c\"}", "a=1;!bad input;c=3;"},
    {"-", "{\"text\":\"a\n{\"text\":\"b\"}\n", "!bad input;b=2;"},
    {"a.jsonl", "{\"text\":\"a\"}", "a=1;"},
    {"a.jsonl", "", ""},
    {"a.jsonl", "nothing\n{\"text\":\"b\"}", "nothing\n{\"text\":\"b\"}=0;"},
    {"a.jsonl", "{\"text\":\"\xE9\"}\n{\"text\":\"b\"}", "!not UTF-8;b=2;"},
    // Text is what is left.
    {"a.txt", "A story", "A story=0;"},
    {"a.txt", "[UPDATE] A story", "[UPDATE] A story=0;"},
    {"a.txt", " \n ", "!bad input;"},
    {"a.txt", "\xC3\xA9\xFF", "!not UTF-8;"},
    {"a.txt", "A\xFF\x01", "!not UTF-8;"},
    // Without UTF-8 it is windows-1252; marks tell UTF-16.
    {"a.txt", "Caf\xE9 \x93no\x94", "Caf\xC3\xA9 \xE2\x80\x9Cno\xE2\x80\x9D=0;"},
    {"a.pdf", "%PDF-1.4 ...", "?bad input"},
    {"a.txt", "PK\x03\x04...", "?bad input"},
};

START_TEST(the_kind_is_recognised_by_content)
{
    ck_assert_str_eq(trace(inputs[_i].name, inputs[_i].bytes), inputs[_i].trace);
}
END_TEST

static onr_document
read_text(const char *bytes)
{
    onr_input *input;
    onr_document document;
    onr_error err = {0};
    bool more;
    ck_assert_int_eq(onr_input_open_bytes(onr_slice_of(bytes), "a/b.txt", &input, &err),
                     ONR_OK);
    ck_assert_int_eq(onr_input_next(input, arena, &document, &more, &err), ONR_OK);
    onr_input_close(input);
    return document;
}

START_TEST(header_lines_are_read_and_stay_in_the_text)
{
    const char *const bytes =
        "Title: Chief fired: city\nDATE: Sept. 2, 2021\n"
        "Source: The Courier\nURL: https://a.example/1\nBy: Ann Lee\n"
        "By: Tom Ray\n\nThe city: it fired its chief.\n";
    const onr_document document = read_text(bytes);
    ck_assert(onr_slice_equal(document.text, onr_slice_of(bytes)));
    ck_assert(onr_slice_equal(document.title, ONR_LIT("Chief fired: city")));
    ck_assert(onr_slice_equal(document.publisher, ONR_LIT("The Courier")));
    ck_assert(onr_slice_equal(document.url, ONR_LIT("https://a.example/1")));
    ck_assert(onr_slice_equal(document.input, ONR_LIT("b.txt")));
    ck_assert_uint_eq(document.author_count, 2);
    ck_assert(onr_date_equal(document.published, (onr_date){2021, 9, 2}));
    ck_assert_uint_eq(document.zone_count, 2);
    ck_assert_int_eq(document.zones[0].kind, ONR_ZONE_FURNITURE);
    ck_assert(onr_slice_starts(onr_slice_at(document.text, document.zones[1].span),
                               ONR_LIT("\nThe city")));
}
END_TEST

START_TEST(a_source_that_is_a_link_is_the_url)
{
    const onr_document document = read_text("Source: https://a.example/1\n\nStory");
    ck_assert(onr_slice_equal(document.url, ONR_LIT("https://a.example/1")));
    ck_assert_uint_eq(document.publisher.len, 0);
}
END_TEST

START_TEST(a_colon_alone_makes_no_header)
{
    const onr_document document = read_text("Marlow Falls: the chief is out\n\nStory");
    ck_assert_uint_eq(document.zone_count, 1);
    ck_assert_uint_eq(document.title.len, 0);
}
END_TEST

START_TEST(a_file_that_is_not_there_is_reported)
{
    onr_input *input;
    onr_error err = {0};
    ck_assert_int_eq(onr_input_open("/nowhere/at/all.txt", &input, &err), ONR_NOT_FOUND);
    ck_assert_ptr_null(input);
    ck_assert_str_eq(err.source, "/nowhere/at/all.txt");
}
END_TEST

START_TEST(errors_in_text_have_line_and_column)
{
    onr_input *input;
    onr_document document;
    onr_error err = {0};
    bool more;
    ck_assert_int_eq(
        onr_input_open_bytes(ONR_LIT("One\nTw\xC3\xB6 \xE9"), "a.txt", &input, &err),
        ONR_OK);
    ck_assert_int_eq(onr_input_next(input, arena, &document, &more, &err), ONR_BAD_UTF8);
    ck_assert_uint_eq(err.line, 2);
    ck_assert_uint_eq(err.column, 6);
    ck_assert_int_eq(onr_input_next(input, arena, &document, &more, &err), ONR_OK);
    ck_assert(!more);
    onr_input_close(input);
}
END_TEST

START_TEST(folders_give_files_of_known_names)
{
    ck_assert(onr_input_is_known("a.txt"));
    ck_assert(onr_input_is_known("a.b.JSON"));
    ck_assert(onr_input_is_known("a.jsonl"));
    ck_assert(onr_input_is_known("a.json.gz"));
    ck_assert(onr_input_is_known("a.HTM"));
    ck_assert(!onr_input_is_known("a.gz"));
    ck_assert(!onr_input_is_known("README"));
    ck_assert(!onr_input_is_known("a.png"));
}
END_TEST

Suite *
suite_input(void)
{
    Suite *const suite = suite_create("input");
    TCase *const kinds = tcase_create("kinds");
    tcase_add_checked_fixture(kinds, set_up, tear_down);
    tcase_add_loop_test(kinds, the_kind_is_recognised_by_content, 0,
                        (int)ONR_COUNT(inputs));
    suite_add_tcase(suite, kinds);
    TCase *const plain = tcase_create("plain");
    tcase_add_checked_fixture(plain, set_up, tear_down);
    tcase_add_test(plain, header_lines_are_read_and_stay_in_the_text);
    tcase_add_test(plain, a_source_that_is_a_link_is_the_url);
    tcase_add_test(plain, a_colon_alone_makes_no_header);
    tcase_add_test(plain, errors_in_text_have_line_and_column);
    suite_add_tcase(suite, plain);
    TCase *const files = tcase_create("files");
    tcase_add_checked_fixture(files, set_up, tear_down);
    tcase_add_test(files, a_file_that_is_not_there_is_reported);
    tcase_add_test(files, folders_give_files_of_known_names);
    suite_add_tcase(suite, files);
    return suite;
}
