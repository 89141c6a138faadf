/* SPDX-License-Identifier: Apache-2.0 */
/* What each format makes of small graphs, byte for byte. */
#include "writing.h"

#include <check.h>

#define ID "https://example.org/id/"
#define ONR "https://w3id.org/onrecord#"
#define TYPE "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
#define XSD "http://www.w3.org/2001/XMLSchema#"

static onr_arena *arena;

static void
setup(void)
{
    arena = onr_arena_new();
}

static void
teardown(void)
{
    onr_arena_free(arena);
}

typedef struct {
    const char *nquads, *written;
} row;

static const row turtles[] = {
    {"<" ID "a> " TYPE " <" ONR "Person> .", "id:a a onr:Person .\n"},
    {"<" ID "a> <" ONR "agency> <" ID "b> .\n<" ID "a> <" ONR "agency> <" ID "c> .\n"
     "<" ID "a> <" ONR "holder> <" ID "d'e> .\n<" ID "b> <" ONR "title> \"x\" .",
     "id:a onr:holder <" ID
     "d'e> ;\n    onr:agency id:b , id:c .\n\nid:b onr:title \"x\" .\n"},
    {"<" ID "a> <" ONR "start> \"5\"^^<" XSD "integer> .\n"
     "<" ID "a> <" ONR "date> \"2024\"^^<" XSD "gYear> .\n"
     "<" ID "a> <" ONR "title> \"chief\"@en-US .",
     "id:a onr:title \"chief\"@en-US ;\n    onr:date \"2024\"^^xsd:gYear ;\n"
     "    onr:start 5 .\n"},
    {"_:x <" ID "p> _:y <" ID "g> .", "_:x id:p _:y .\n"},
    {"<" ID "a> <http://other.example/p> <http://other.example/q#> .",
     "id:a <http://other.example/p> <http://other.example/q#> .\n"},
};

START_TEST(turtle_is_written_so)
{
    const char *const written =
        blocks_of(arena, graph_of(arena, turtles[_i].nquads), "turtle");
    ck_assert_str_eq(written, turtles[_i].written);
}
END_TEST

static const row trigs[] = {
    {"<" ID "a> <" ID "p> <" ID "b> .\n<" ID "c> <" ID "p> <" ID "d> <" ID "g> .\n"
     "<" ID "a> <" ID "p> <" ID "c> <" ID "g> .\n<" ID "a> <" ID "p> <" ID "e> _:h .",
     "id:a id:p id:b .\n\nid:g {\nid:a id:p id:c .\n\nid:c id:p id:d .\n}\n\n"
     "_:h {\nid:a id:p id:e .\n}\n"},
};

START_TEST(trig_is_written_so)
{
    const char *const written =
        blocks_of(arena, graph_of(arena, trigs[_i].nquads), "trig");
    ck_assert_str_eq(written, trigs[_i].written);
}
END_TEST

static const char quads[] = "<" ID "a> <" ID "p> \"x\\ny\" .\n"
                            "<" ID "a> <" ID "p> \"2\"^^<" XSD "integer> <" ID "g> .\n"
                            "<" ID "a> <" ID "p> \"z\"@EN <" ID "g> .\n"
                            "_:b <" ID "p> <" ID "c> <" ID "g> .\n";

START_TEST(nquads_are_lines_in_order)
{
    ck_assert_str_eq(document_of(arena, graph_of(arena, quads), "nquads"), quads);
}
END_TEST

START_TEST(ntriples_leave_graphs_out)
{
    ck_assert_str_eq(document_of(arena, graph_of(arena, quads), "ntriples"),
                     "<" ID "a> <" ID "p> \"2\"^^<" XSD "integer> .\n"
                     "<" ID "a> <" ID "p> \"x\\ny\" .\n"
                     "<" ID "a> <" ID "p> \"z\"@EN .\n"
                     "_:b <" ID "p> <" ID "c> .\n");
}
END_TEST

static const row jsons[] = {
    {"<" ID "a> " TYPE " <" ONR "Person> .\n<" ID "a> " TYPE " <http://x.example/T> .\n"
     "<" ID "a> " TYPE " \"T\" .",
     "    {\n      \"id\": \"a\",\n      \"type\": [\"Person\", "
     "\"http://x.example/T\"],\n"
     "      \"http://www.w3.org/1999/02/22-rdf-syntax-ns#type\": \"T\"\n    }\n  ]\n}\n"},
    {"<" ID "a> <" ONR "agency> <" ID "b> .\n<" ID "a> <" ONR "agency> <" ID "c/d> .\n"
     "<" ID "a> <" ONR "tenureStatus> <" ONR "Former> .\n"
     "<" ID "a> <" ONR "title> \"chief\"@en .\n<" ID "a> <" ONR "title> <" ID "t> .",
     "    {\n      \"id\": \"a\",\n      \"title\": [{\"id\": \"t\"}, "
     "{\"language\": \"en\", \"value\": \"chief\"}],\n"
     "      \"agency\": [\"b\", \"" ID "c/d\"],\n"
     "      \"tenureStatus\": \"Former\"\n    }\n  ]\n}\n"},
    {"<" ID "a> <" ONR "start> \"5\"^^<" XSD "integer> .\n"
     "<" ID "a> <" ONR "start> \"05\"^^<" XSD "integer> .\n"
     "<" ID "a> <" ONR "start> \"-0\"^^<" XSD "integer> .\n"
     "<" ID "a> <" ONR "start> \"1234567890123456\"^^<" XSD "integer> .\n"
     "<" ID "a> <" ONR "start> \"7\" .\n"
     "<" ID "a> <" ONR "unnamed> \"true\"^^<" XSD "boolean> .\n"
     "<" ID "a> <" ONR "unnamed> \"1\"^^<" XSD "boolean> .",
     "    {\n      \"id\": \"a\",\n      \"unnamed\": [\"1\", true],\n"
     "      \"start\": [\"-0\", \"05\", \"1234567890123456\", 5, {\"value\": \"7\"}]\n"
     "    }\n  ]\n}\n"},
    {"<" ID "a> <" ONR "date> \"2024-01-02\"^^<" XSD "date> .\n"
     "<" ID "a> <" ONR "date> \"2024\"^^<" XSD "gYear> .\n"
     "<" ID "a> <http://x.example/p> \"5\"^^<" XSD "integer> .",
     "    {\n      \"id\": \"a\",\n"
     "      \"date\": [{\"type\": \"gYear\", \"value\": \"2024\"}, \"2024-01-02\"],\n"
     "      \"http://x.example/p\": {\"type\": \"" XSD "integer\", \"value\": \"5\"}\n"
     "    }\n  ]\n}\n"},
    {"_:x <" ONR "agency> _:y .\n<http://other.example/a:b> <" ONR
     "stance> <http://s.example/> .",
     "    {\n      \"id\": \"http://other.example/a:b\",\n"
     "      \"stance\": \"http://s.example/\"\n    },\n"
     "    {\n      \"id\": \"_:x\",\n      \"agency\": \"_:y\"\n    }\n  ]\n}\n"},
    {"", "  ]\n}\n"},
};

START_TEST(jsonld_is_written_so)
{
    const char *const written =
        blocks_of(arena, graph_of(arena, jsons[_i].nquads), "jsonld");
    ck_assert_str_eq(written, jsons[_i].written);
}
END_TEST

START_TEST(prefixes_are_those_in_use)
{
    onr_graph *const graph =
        graph_of(arena, "<" ID "a> " TYPE " <" ONR "Person> .\n"
                        "<" ID "a> <http://www.w3.org/2000/01/rdf-schema#label> \"A\" .");
    ck_assert_str_eq(document_of(arena, graph, "turtle"),
                     "@prefix onr: <" ONR "> .\n"
                     "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
                     "@prefix id: <" ID
                     "> .\n\nid:a a onr:Person ;\n    rdfs:label \"A\" .\n");
}
END_TEST

START_TEST(a_base_that_ends_in_a_hash_is_left_out_of_ids)
{
    onr_graph *const graph = onr_graph_new(arena);
    onr_graph_set_base(graph, ONR_LIT("https://x.example/d#"));
    onr_graph_add(graph, onr_graph_iri(graph, ONR_LIT("https://x.example/d#a")),
                  onr_graph_vocab(graph, ONR_IRI_holder),
                  onr_graph_iri(graph, ONR_LIT("https://x.example/d#b")), NULL);
    const char *const written = document_of(arena, graph, "jsonld");
    ck_assert(strstr(written, "\"@base\": \"https://x.example/d\",\n"));
    ck_assert(strstr(written, "\"id\": \"#a\",\n      \"holder\": \"#b\"\n"));
}
END_TEST

START_TEST(long_texts_are_written_whole)
{
    static const char *const formats[] = {"turtle", "trig", "ntriples", "nquads",
                                          "jsonld"};
    const size_t size = 200000;
    char *const text = onr_arena_alloc(arena, size + 1);
    memset(text, 'x', size);
    for (size_t i = 0; i < ONR_COUNT(formats); ++i) {
        onr_graph *const graph = onr_graph_new(arena);
        onr_graph_add(graph, onr_graph_iri(graph, ONR_LIT(ID "a")),
                      onr_graph_vocab(graph, ONR_IRI_quote),
                      onr_graph_tagged(graph, (onr_slice){text, size}, ONR_LIT("en")),
                      onr_graph_iri(graph, ONR_LIT(ID "g")));
        const char *const written = document_of(arena, graph, formats[i]);
        const char *const begin = strstr(written, "\"xxxx");
        ck_assert_uint_eq(strspn(begin + 1, "x"), size);
        ck_assert_str_eq(onr_arena_printf(arena, "%.4s", begin + size + 1),
                         i == 4 ? "\"}\n " : "\"@en");
    }
}
END_TEST

Suite *suite_formats(void);

Suite *
suite_formats(void)
{
    Suite *const suite = suite_create("formats");
    TCase *const bytes = tcase_create("bytes");
    tcase_add_checked_fixture(bytes, setup, teardown);
    tcase_add_loop_test(bytes, turtle_is_written_so, 0, (int)ONR_COUNT(turtles));
    tcase_add_loop_test(bytes, trig_is_written_so, 0, (int)ONR_COUNT(trigs));
    tcase_add_test(bytes, nquads_are_lines_in_order);
    tcase_add_test(bytes, ntriples_leave_graphs_out);
    tcase_add_loop_test(bytes, jsonld_is_written_so, 0, (int)ONR_COUNT(jsons));
    tcase_add_test(bytes, prefixes_are_those_in_use);
    tcase_add_test(bytes, a_base_that_ends_in_a_hash_is_left_out_of_ids);
    tcase_add_test(bytes, long_texts_are_written_whole);
    suite_add_tcase(suite, bytes);
    return suite;
}
