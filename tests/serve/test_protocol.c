/* SPDX-License-Identifier: Apache-2.0 */
#include "serve/protocol.h"

#include "base/arena.h"

#include <check.h>

static const struct {
    const char *query;
    bool graph;
} queries[] = {
    {"SELECT * { ?s ?p ?o }", false},
    {"construct { ?s ?p ?o } where { ?s ?p ?o }", true},
    {"DESCRIBE <http://x.example/>", true},
    {"ASK { ?s ?p \"construct\" }", false},
    {"PREFIX construct: <http://x.example/construct#>\nSELECT * {}", false},
    {"BASE <http://x.example/describe>\n# construct\nCONSTRUCT {} {}", true},
    {"prefix a.b-1: <http://x.example/> describe a.b-1:c", true},
    {"# only a comment about construct", false},
    {"<unclosed construct", false},
    {"", false},
};

START_TEST(questions_for_graphs_are_told_from_those_for_rows)
{
    ck_assert_msg(onr_protocol_makes_graph(onr_slice_of(queries[_i].query)) ==
                      queries[_i].graph,
                  "%s", queries[_i].query);
}
END_TEST

static const struct {
    const char *query, *accept, *type; // Null for none
} forms[] = {
    {"SELECT * {}", NULL, "application/sparql-results+json"},
    {"SELECT * {}", "text/csv", "text/csv"},
    {"SELECT * {}", "application/xml;q=0.5, text/tab-separated-values;q=0.4",
     "application/xml"},
    {"SELECT * {}", "text/turtle", NULL},
    {"DESCRIBE <x:y>", "*/*", "text/turtle"},
    {"DESCRIBE <x:y>", "text/csv", NULL},
};

START_TEST(the_form_of_the_answer_is_one_that_there_is)
{
    onr_error err = {0};
    onr_protocol_question question;
    const onr_status status = onr_protocol_form(onr_slice_of(forms[_i].query),
                                                forms[_i].accept, &question, &err);
    ck_assert_int_eq(status, forms[_i].type ? ONR_OK : ONR_UNSUPPORTED);
    if (forms[_i].type) {
        ck_assert_str_eq(question.type, forms[_i].type);
    }
}
END_TEST

static const char form[] = "application/x-www-form-urlencoded";
static const struct {
    const char *type, *body, *query; // Null for none
    onr_status status;
} bodies[] = {
    {"application/sparql-query", "ASK {}", "ASK {}", ONR_OK},
    {"application/sparql-query; charset=utf-8", "ASK {}", "ASK {}", ONR_OK},
    {form, "query=ASK+%7B%7D", "ASK {}", ONR_OK},
    {form, "a=b&query=ASK%20%7b%7D&c", "ASK {}", ONR_OK},
    {form, "query=%zz%4", "%zz%4", ONR_OK}, // What is no escape stays
    {form, "query=", NULL, ONR_BAD_INPUT},
    {form, "query", NULL, ONR_BAD_INPUT},
    {form, "", NULL, ONR_BAD_INPUT},
    {form, "update=DROP+ALL", NULL, ONR_UNSUPPORTED},
    {form, "upd%61te=DROP+ALL&query=ASK+{}", NULL, ONR_UNSUPPORTED},
    {form, "query=ASK+{}&default-graph-uri=x", NULL, ONR_UNSUPPORTED},
    {"application/sparql-update", "DROP ALL", NULL, ONR_UNSUPPORTED},
    {"text/plain", "ASK {}", NULL, ONR_UNSUPPORTED},
    {NULL, "ASK {}", NULL, ONR_UNSUPPORTED},
};

START_TEST(bodies_are_read_and_what_would_change_something_is_refused)
{
    onr_error err = {0};
    onr_slice query;
    onr_arena *const arena = onr_arena_new();
    const onr_status status = onr_protocol_body(
        arena, bodies[_i].type, onr_slice_of(bodies[_i].body), &query, &err);
    ck_assert_msg(status == bodies[_i].status, "%s: %s", bodies[_i].body, err.text);
    if (bodies[_i].query) {
        ck_assert_msg(onr_slice_equal(query, onr_slice_of(bodies[_i].query)), "%.*s",
                      ONR_ARG(query));
    }
    onr_arena_free(arena);
}
END_TEST

Suite *suite_protocol(void);

Suite *
suite_protocol(void)
{
    Suite *const suite = suite_create("protocol");
    TCase *const asking = tcase_create("asking");
    tcase_add_loop_test(asking, questions_for_graphs_are_told_from_those_for_rows, 0,
                        (int)ONR_COUNT(queries));
    tcase_add_loop_test(asking, the_form_of_the_answer_is_one_that_there_is, 0,
                        (int)ONR_COUNT(forms));
    tcase_add_loop_test(asking,
                        bodies_are_read_and_what_would_change_something_is_refused, 0,
                        (int)ONR_COUNT(bodies));
    suite_add_tcase(suite, asking);
    return suite;
}
