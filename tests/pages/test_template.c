/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/template.h"

#include "base/arena.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char folder[64];
static onr_arena *arena;

static void
make_folder(void)
{
    snprintf(folder, sizeof(folder), "/tmp/onrecord-template.XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    arena = onr_arena_new();
}

static void
remove_folder(void)
{
    static const char *const names[] = {"a", "b"};
    for (size_t i = 0; i < ONR_COUNT(names); ++i) {
        unlink(onr_arena_printf(arena, "%s/%s", folder, names[i]));
    }
    rmdir(folder);
    onr_arena_free(arena);
}

static void
put_file(const char *name, const char *text)
{
    FILE *const file = fopen(onr_arena_printf(arena, "%s/%s", folder, name), "w");
    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
}

/** Fill the template "a". */
static onr_status
fill(const onr_view *view, bool escape, onr_slice *out, onr_error *err)
{
    onr_sink *sink;
    ONR_TRY(onr_sink_open_memory(&sink, err));
    const onr_status status =
        onr_template_fill(onr_templates_new(arena, folder), "a", view, escape, sink, err);
    *out = onr_slice_copy(arena, onr_sink_bytes(sink));
    onr_sink_drop(sink);
    return status;
}

/** A view with a text, markup, a list of two, and an empty text. */
static onr_view *
make_view(void)
{
    onr_view *const view = onr_view_new(arena);
    onr_view_text(view, "text", ONR_LIT("a<b"));
    onr_view_markup(view, "markup", ONR_LIT("<i>"));
    onr_view_text(view, "none", ONR_LIT(""));
    onr_view_text(onr_view_add(view, "list"), "n", ONR_LIT("1"));
    onr_view_text(onr_view_add(view, "list"), "n", ONR_LIT("2"));
    return view;
}

static const struct {
    const char *template, *made;
} filled[] = {
    {"{{text}}{{markup}}{{unknown}}", "a&lt;b<i>"},
    {"{{#list}}{{n}},{{/list}}", "1,2,"},
    {"{{?list}}some{{/list}}", "some"},
    {"{{^list}}none{{/list}}{{^none}}none{{/none}}", "none"},
    {"{{#none}}x{{/none}}{{#unknown}}x{{/unknown}}", ""},
    {"{{#list}}{{text}}{{@text}}{{/list}}", "a&lt;ba&lt;b"}, // Not from the views around
    {"{{#list}}\n{{n}}\n{{/list}}\n", "1\n2\n"},
    {"  {{! of no matter }}\nx", "x"},
    {"{{>b}}{{>b}}", "[a&lt;b][a&lt;b]"},
    {"{ {text}} }}", "{ {text}} }}"},
    {"", ""},
};

START_TEST(tags_are_replaced)
{
    onr_slice out;
    onr_error err = {0};
    put_file("a", filled[_i].template);
    put_file("b", "[{{text}}]");
    ck_assert_int_eq(fill(make_view(), true, &out, &err), ONR_OK);
    ck_assert_msg(onr_slice_equal(out, onr_slice_of(filled[_i].made)), "%s gives %.*s",
                  filled[_i].template, ONR_ARG(out));
}
END_TEST

START_TEST(files_that_are_no_html_are_not_escaped)
{
    onr_slice out;
    onr_error err = {0};
    put_file("a", "{{text}}");
    ck_assert_int_eq(fill(make_view(), false, &out, &err), ONR_OK);
    ck_assert(onr_slice_equal(out, ONR_LIT("a<b")));
}
END_TEST

static const struct {
    const char *template;
    size_t line;
} broken[] = {
    {"x\n{{text", 2},          {"{{#a}}\n{{/b}}", 2}, {"\n\n{{/a}}", 3},
    {"{{#a}}\n\n{{text}}", 3}, {"x{{}}", 1},
};

START_TEST(what_makes_no_sense_is_refused_with_its_line)
{
    onr_slice out;
    onr_error err = {0};
    put_file("a", broken[_i].template);
    ck_assert_int_eq(fill(make_view(), true, &out, &err), ONR_BAD_INPUT);
    ck_assert_uint_eq(err.line, broken[_i].line);
}
END_TEST

START_TEST(templates_that_take_themselves_in_are_refused)
{
    onr_slice out;
    onr_error err = {0};
    put_file("a", "{{>a}}");
    ck_assert_int_eq(fill(make_view(), true, &out, &err), ONR_BAD_INPUT);
    put_file("a", "{{>c}}");
    ck_assert_int_eq(fill(make_view(), true, &out, &err), ONR_NOT_FOUND);
}
END_TEST

static const struct {
    const char *text, *escaped;
} escapes[] = {
    {"<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"},
    {"\" onload=\"x", "&quot; onload=&quot;x"},
    {"&lt;", "&amp;lt;"},
    {"\xE2\x80\xAE"
     "evil\xE2\x80\xAC",
     "\xEF\xBF\xBD"
     "evil\xEF\xBF\xBD"}, // U+202E, U+202C
    {"a\x01"
     "b\x7F",
     "a\xEF\xBF\xBD"
     "b\xEF\xBF\xBD"},
    {"a\xFF"
     "b",
     "a\xEF\xBF\xBD"
     "b"}, // No UTF-8
    {"jos\xC3\xA9 \xE6\x97\xA5", "jos\xC3\xA9 \xE6\x97\xA5"},
    {"{{text}}", "{{text}}"},
};

START_TEST(escaped_texts_hold_no_markup_and_hide_nothing)
{
    onr_sink *sink;
    ck_assert_int_eq(onr_sink_open_memory(&sink, NULL), ONR_OK);
    onr_template_escape(sink, onr_slice_of(escapes[_i].text));
    ck_assert_msg(
        onr_slice_equal(onr_sink_bytes(sink), onr_slice_of(escapes[_i].escaped)),
        "%s gives %.*s", escapes[_i].text, ONR_ARG(onr_sink_bytes(sink)));
    onr_sink_drop(sink);
}
END_TEST

Suite *suite_template(void);

Suite *
suite_template(void)
{
    Suite *const suite = suite_create("template");
    TCase *const filling = tcase_create("filling");
    tcase_add_checked_fixture(filling, make_folder, remove_folder);
    tcase_add_loop_test(filling, tags_are_replaced, 0, (int)ONR_COUNT(filled));
    tcase_add_test(filling, files_that_are_no_html_are_not_escaped);
    tcase_add_loop_test(filling, what_makes_no_sense_is_refused_with_its_line, 0,
                        (int)ONR_COUNT(broken));
    tcase_add_test(filling, templates_that_take_themselves_in_are_refused);
    suite_add_tcase(suite, filling);
    TCase *const escaping = tcase_create("escaping");
    tcase_add_loop_test(escaping, escaped_texts_hold_no_markup_and_hide_nothing, 0,
                        (int)ONR_COUNT(escapes));
    suite_add_tcase(suite, escaping);
    return suite;
}
