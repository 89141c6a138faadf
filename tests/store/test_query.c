/* SPDX-License-Identifier: Apache-2.0 */
#include "store/query.h"

#include "writing.h"

#include <check.h>

#define ID "https://example.org/id/"
#define ONR "https://w3id.org/onrecord#"

static onr_arena *arena;
static onr_graph *graph;
static onr_sink *sink;

static void
setup(void)
{
    arena = onr_arena_new();
    graph = graph_of(arena,
                     "<" ID "a> <" ONR "title> \"chief\" <" ID "g> .\n"
                     "<" ID "a> <" ONR "title> \"chief\" <" ID "h> .\n"
                     "<" ID "b> <" ONR "title> \"major, \\\"retired\\\"\" <" ID "h> .\n"
                     "<" ID "b> <" ONR "agency> <" ID "c> <" ID "h> .\n");
    ck_assert_int_eq(onr_sink_open_memory(&sink, NULL), ONR_OK);
}

static void
teardown(void)
{
    onr_sink_drop(sink);
    onr_arena_free(arena);
}

static const char *
answer(const char *sparql, onr_results form)
{
    onr_error err = {0};
    ck_assert_msg(onr_query_ask(graph, onr_slice_of(sparql), form, sink, &err) == ONR_OK,
                  "%s", err.text);
    onr_sink_put_char(sink, '\0');
    return onr_sink_bytes(sink).ptr;
}

START_TEST(the_union_has_each_statement_once)
{
    ck_assert_str_eq(answer("SELECT ?s ?t WHERE { ?s <" ONR "title> ?t } ORDER BY ?s",
                            ONR_RESULTS_CSV),
                     "s,t\n" ID "a,chief\n" ID "b,\"major, \"\"retired\"\"\"\n");
}
END_TEST

START_TEST(graphs_can_be_asked_for)
{
    ck_assert_str_eq(answer("SELECT ?g WHERE { GRAPH ?g { <" ID "a> <" ONR
                            "title> ?t } } ORDER BY ?g",
                            ONR_RESULTS_CSV),
                     "g\n" ID "g\n" ID "h\n");
}
END_TEST

START_TEST(what_is_unbound_stays_empty)
{
    ck_assert_str_eq(answer("SELECT ?s ?a WHERE { ?s <" ONR
                            "title> ?t OPTIONAL { ?s <" ONR "agency> ?a } } ORDER BY ?s",
                            ONR_RESULTS_TSV),
                     "?s\t?a\n<" ID "a>\t\n<" ID "b>\t<" ID "c>\n");
}
END_TEST

START_TEST(a_question_for_truth_gets_it)
{
    ck_assert_ptr_nonnull(
        strstr(answer("ASK { ?s <" ONR "agency> ?a }", ONR_RESULTS_JSON), "true"));
}
END_TEST

START_TEST(what_matches_nothing_gives_no_rows)
{
    ck_assert_str_eq(answer("SELECT ?s WHERE { ?s <" ONR "holder> ?t }", ONR_RESULTS_CSV),
                     "s\n");
}
END_TEST

static const char *const refused[] = {
    "SELECT ?s WHERE { ?s ?p ?o FILTER NOT EXISTS { ?s a ?c } }",
    "SELECT ?s WHERE { ?s ?p ?o MINUS { ?s a ?c } }",
    "DESCRIBE <x>",
    "SELECT ?s WHERE { { SELECT ?s WHERE { ?s ?p ?o } } }",
    "SELECT ?s FROM <http://example.com/> WHERE { ?s ?p ?o }",
    "DELETE WHERE { ?s ?p ?o }",
    "select ?s where { values ?s { <x> } ?s ?p ?o }",
    "SELECT (COUNT(?a) AS ?n) (COUNT(?b) AS ?m) WHERE { ?a ?p ?b }",
    "SELECT (COUNT(?o) AS ?n) WHERE { ?s <" ONR "holder> ?o }",
    "SELECT ?s WHERE { ?s ?p ?o . ?o ?q ?r OPTIONAL { ?s a ?c } }",
    "SELECT ?s WHERE { ?s ?p ?o GRAPH ?g { ?s a ?c } }",
};

START_TEST(what_would_be_answered_wrongly_is_refused_with_the_way_out)
{
    onr_error err = {0};
    ck_assert_int_eq(
        onr_query_ask(graph, onr_slice_of(refused[_i]), ONR_RESULTS_CSV, sink, &err),
        ONR_UNSUPPORTED);
    ck_assert_msg(strstr(err.text, "server") || strstr(err.text, "onrecord load"), "%s",
                  err.text);
    ck_assert_uint_eq(onr_sink_bytes(sink).len, 0);
}
END_TEST

static const char *const fine[] = {
    "SELECT ?minus WHERE { ?minus ?p 'EXISTS' }",
    "# MINUS\nSELECT ?s WHERE { ?s <http://example.com/MINUS> \"\"\"a \" VALUES\"\"\" }",
    "PREFIX from: <x:> SELECT ?s WHERE { ?s from:load from:DESCRIBE }",
    "SELECT ?s WHERE { ?s ?p ?o FILTER(?o < 5 && ?o > 3) }",
};

START_TEST(words_in_names_strings_and_comments_do_not_count)
{
    onr_error err = {0};
    ck_assert_msg(onr_query_check(onr_slice_of(fine[_i]), &err) == ONR_OK, "%s",
                  err.text);
}
END_TEST

static const char *const broken[] = {"", "SELECT", "SELECT ?s WHERE { ?s ?p }", "what"};

START_TEST(what_is_no_query_is_told)
{
    onr_error err = {0};
    ck_assert_int_eq(
        onr_query_ask(graph, onr_slice_of(broken[_i]), ONR_RESULTS_CSV, sink, &err),
        ONR_BAD_INPUT);
    ck_assert_uint_gt(strlen(err.text), 0);
}
END_TEST

START_TEST(a_select_can_be_asked_for_its_truth)
{
    onr_slice out;
    ck_assert(onr_query_as_ask(
        arena, ONR_LIT("PREFIX a: <b:> SELECT ?s WHERE { ?s ?p '}' } LIMIT 1"), &out));
    ck_assert(onr_slice_equal(out, ONR_LIT("PREFIX a: <b:> ASK { ?s ?p '}' }")));
    ck_assert(!onr_query_as_ask(arena, ONR_LIT("ASK { ?s ?p ?o }"), &out));
}
END_TEST

Suite *suite_query(void);

Suite *
suite_query(void)
{
    Suite *const suite = suite_create("query");
    TCase *const questions = tcase_create("questions");
    tcase_add_checked_fixture(questions, setup, teardown);
    tcase_add_test(questions, the_union_has_each_statement_once);
    tcase_add_test(questions, graphs_can_be_asked_for);
    tcase_add_test(questions, what_is_unbound_stays_empty);
    tcase_add_test(questions, a_question_for_truth_gets_it);
    tcase_add_test(questions, what_matches_nothing_gives_no_rows);
    tcase_add_loop_test(questions,
                        what_would_be_answered_wrongly_is_refused_with_the_way_out, 0,
                        (int)ONR_COUNT(refused));
    tcase_add_loop_test(questions, words_in_names_strings_and_comments_do_not_count, 0,
                        (int)ONR_COUNT(fine));
    tcase_add_loop_test(questions, what_is_no_query_is_told, 0, (int)ONR_COUNT(broken));
    tcase_add_test(questions, a_select_can_be_asked_for_its_truth);
    suite_add_tcase(suite, questions);
    return suite;
}
