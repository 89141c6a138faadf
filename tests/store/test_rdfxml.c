/* SPDX-License-Identifier: Apache-2.0 */
#include "store/rdfxml.h"

#include "writing.h"

#include <check.h>

#define ID "https://example.org/id/"
#define ONR "https://w3id.org/onrecord#"

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

static onr_status
write_as_xml(onr_graph *graph, onr_error *err)
{
    const onr_status status =
        onr_write_graph(&onr_format_rdfxml, graph, arena, sink, err);
    onr_sink_put_char(sink, '\0');
    return status;
}

START_TEST(statements_are_written_with_our_prefixes)
{
    onr_error err = {0};
    onr_graph *const graph = graph_of(
        arena,
        "<" ID "a> <" ONR "agency> <" ID "b> <" ID "g> .\n"
        "<" ID "a> <" ONR "title> \"ch<i>ef & \\\"co\\\"\"@en <" ID "g> .\n"
        "<" ID "a> <" ONR "start> \"5\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"
        "_:x <" ONR "title> \"one\\r\\ntwo\" .");
    ck_assert_int_eq(write_as_xml(graph, &err), ONR_OK);
    const char *const xml = onr_sink_bytes(sink).ptr;
    ck_assert(strstr(xml, "<onr:agency rdf:resource=\"" ID "b\"/>"));
    ck_assert(
        strstr(xml, "<onr:title xml:lang=\"en\">ch&lt;i&gt;ef &amp; \"co\"</onr:title>"));
    ck_assert(strstr(xml, "#integer\">5</onr:start>"));
    ck_assert(strstr(xml, "one&#xD;\ntwo"));
    ck_assert(strstr(xml, "</rdf:RDF>"));
}
END_TEST

static const char *const unsayable[] = {
    "<" ID "a> <" ONR "title> \"bell \\u0007\" .",
    "<" ID "a> <" ONR "title> \"\\uFFFE\" .",
    "<" ID "a> <" ID "5> \"x\" .",
};

START_TEST(what_xml_cannot_say_is_refused)
{
    onr_error err = {0};
    ck_assert_int_eq(write_as_xml(graph_of(arena, unsayable[_i]), &err), ONR_UNSUPPORTED);
    ck_assert_int_eq(err.code, ONR_UNSUPPORTED);
    ck_assert(strstr(err.text, "RDF/XML"));
}
END_TEST

START_TEST(a_writer_can_be_given_up)
{
    onr_error err = {0};
    onr_writer *writer;
    const onr_writer_options options = {0};
    ck_assert_int_eq(
        onr_writer_open(&onr_format_rdfxml, &options, arena, sink, &writer, &err),
        ONR_OK);
    onr_writer_drop(writer);
}
END_TEST

Suite *suite_rdfxml(void);

Suite *
suite_rdfxml(void)
{
    Suite *const suite = suite_create("rdfxml");
    TCase *const documents = tcase_create("documents");
    tcase_add_checked_fixture(documents, setup, teardown);
    tcase_add_test(documents, statements_are_written_with_our_prefixes);
    tcase_add_loop_test(documents, what_xml_cannot_say_is_refused, 0,
                        (int)ONR_COUNT(unsayable));
    tcase_add_test(documents, a_writer_can_be_given_up);
    suite_add_tcase(suite, documents);
    return suite;
}
