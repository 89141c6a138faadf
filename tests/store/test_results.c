/* SPDX-License-Identifier: Apache-2.0 */
#include "store/results.h"

#include <check.h>

static onr_arena *arena;
static onr_sink *sink;

static void
setup(void)
{
    arena = onr_arena_new();
    ck_assert_int_eq(onr_sink_open_memory(&sink, NULL), ONR_OK);
}

static void
teardown(void)
{
    onr_sink_drop(sink);
    onr_arena_free(arena);
}

/** A row of an IRI, a literal that needs quoting, and nothing. */
static onr_rows
rows(onr_slice names[3])
{
    onr_graph *const graph = onr_graph_new(arena);
    onr_rows made = {.names = names, .width = 3};
    const onr_term **const row = onr_arena_array(arena, 3, sizeof(*row));
    row[0] = onr_graph_iri(graph, ONR_LIT("https://example.org/a"));
    row[1] = onr_graph_tagged(graph, ONR_LIT("a \"b\", <c> & \t\n"), ONR_LIT("en"));
    *ONR_PUSH(arena, &made.rows) = row;
    return made;
}

static const struct {
    const char *name, *wanted;
} forms[] = {
    {"csv", "s,t,u\nhttps://example.org/a,\"a \"\"b\"\", <c> & \t\n\",\n"},
    {"tsv", "?s\t?t\t?u\n<https://example.org/a>\t\"a \\\"b\\\", <c> & \\t\\n\"@en\t\n"},
    {"json", "\"t\": {\"type\": \"literal\", \"value\": \"a \\\"b\\\", <c> & \\t\\n\", "
             "\"xml:lang\": \"en\"}}"},
    {"xml", "<literal xml:lang=\"en\">a &#34;b&#34;, &#60;c&#62; &#38; \t\n</literal>"},
    {"table", "https://example.org/a"},
};

START_TEST(rows_are_written_in_each_form)
{
    onr_slice names[] = {ONR_LIT("s"), ONR_LIT("t"), ONR_LIT("u")};
    const onr_rows made = rows(names);
    onr_results form;
    ck_assert(onr_results_find(onr_slice_of(forms[_i].name), &form));
    onr_results_put_rows(form, &made, arena, sink);
    onr_sink_put_char(sink, '\0');
    ck_assert_msg(strstr(onr_sink_bytes(sink).ptr, forms[_i].wanted) != NULL, "%s: %s",
                  forms[_i].name, onr_sink_bytes(sink).ptr);
}
END_TEST

START_TEST(truth_is_written)
{
    onr_results_put_truth(ONR_RESULTS_JSON, false, sink);
    onr_results_put_truth(ONR_RESULTS_XML, true, sink);
    onr_sink_put_char(sink, '\0');
    ck_assert_ptr_nonnull(strstr(onr_sink_bytes(sink).ptr, "\"boolean\": false"));
    ck_assert_ptr_nonnull(strstr(onr_sink_bytes(sink).ptr, "<boolean>true</boolean>"));
}
END_TEST

START_TEST(other_forms_are_not_found)
{
    onr_results form;
    ck_assert(!onr_results_find(ONR_LIT("yaml"), &form));
    ck_assert(!onr_results_find(ONR_LIT(""), &form));
}
END_TEST

Suite *suite_results(void);

Suite *
suite_results(void)
{
    Suite *const suite = suite_create("results");
    TCase *const writing = tcase_create("writing");
    tcase_add_checked_fixture(writing, setup, teardown);
    tcase_add_loop_test(writing, rows_are_written_in_each_form, 0, (int)ONR_COUNT(forms));
    tcase_add_test(writing, truth_is_written);
    tcase_add_test(writing, other_forms_are_not_found);
    suite_add_tcase(suite, writing);
    return suite;
}
