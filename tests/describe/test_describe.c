/* SPDX-License-Identifier: Apache-2.0 */
#include "describe/describe.h"

#include "fixture.h"
#include "write/writer.h"

#include <check.h>

static onr_arena *arena;
static onr_sink *sink;

static void
setup(void)
{
    onr_error err = {0};
    arena = onr_arena_new();
    ck_assert_int_eq(onr_sink_open_memory(&sink, &err), ONR_OK);
}

static void
teardown(void)
{
    onr_sink_drop(sink);
    onr_arena_free(arena);
}

/** The fixture as text; ends in NUL. */
static const char *
described(const char *format, const char *base)
{
    const onr_facts facts = fixture_facts(arena);
    const onr_describe_options options = {.base = onr_slice_of(base)};
    onr_graph *const graph = onr_graph_new(arena);
    onr_error err = {0};
    ck_assert_int_eq(onr_describe(&facts, &options, graph, &err), ONR_OK);
    ck_assert_int_eq(
        onr_write_graph(onr_format_find(onr_slice_of(format)), graph, arena, sink, &err),
        ONR_OK);
    onr_sink_put_char(sink, '\0');
    return onr_sink_bytes(sink).ptr;
}

static const char *const wanted[] = {
    "@prefix id: <https://example.org/id/> .\n",
    "id:event-termination a onr:Termination , onr:PersonnelAction , onr:LegalAction , "
    "onr:Event ;\n"
    "    rdfs:label \"Termination of Ana Ruiz (2021)\"@en ;\n"
    "    onr:subject id:person-ana-ruiz ;\n"
    "    onr:authority id:agency-marlow-falls-police-department ;\n"
    "    onr:involves id:agency-marlow-falls-police-department , id:person-ana-ruiz ;\n"
    "    onr:offense \"policy\\nbreach\" ;\n"
    "    onr:amount \"53000\"^^xsd:decimal ;\n"
    "    onr:currency \"USD\" ;\n"
    "    onr:term \"P30D\"^^xsd:duration ;\n"
    "    onr:date \"2021-08\"^^xsd:gYearMonth , \"2021-09-02\"^^xsd:date ;\n"
    "    onr:earliest \"2021-08-01\"^^xsd:date , \"2021-09-02\"^^xsd:date ;\n"
    "    onr:latest \"2021-08-31\"^^xsd:date , \"2021-09-02\"^^xsd:date ;\n"
    "    onr:concerns id:event-force ;\n"
    "    onr:factuality onr:Reported ;\n"
    "    onr:reportedIn id:article-a , id:article-b ;\n"
    "    onr:evidence id:article-a-70-83 .\n",
    "id:person-ana-ruiz a onr:Person ;\n"
    "    rdfs:label \"Ana Ruiz\" ;\n"
    "    skos:altLabel \"Ruiz\" ;\n"
    "    owl:sameAs <http://www.wikidata.org/entity/Q0> ;\n"
    "    onr:evidence id:article-a-10-18 , id:article-a-70-73 , id:article-b-5-9 .\n",
    "id:person-teen-a a onr:Person ;\n"
    "    rdfs:label \"teen\"@en ;\n"
    "    onr:unnamed true ;\n",
    "id:article-a-70-73 a onr:Mention ;\n"
    "    rdfs:label \"she\" ;\n"
    "    onr:inArticle id:article-a ;\n"
    "    onr:start 70 ;\n"
    "    onr:end 73 ;\n"
    "    onr:exact \"she\" ;\n"
    "    oa:prefix \"before \" ;\n"
    "    oa:suffix \" after\" .\n",
    "    rdfs:label \"Lee O'Neil denies: “She never touched him.”\"@en ;\n",
    "    dcterms:source \"b.txt\" ;\n    dcterms:issued \"2021-09\"^^xsd:gYearMonth ;\n",
    "    onr:represents id:person-ana-ruiz ;\n",
};

START_TEST(facts_are_said_in_the_words_of_the_contract)
{
    const char *const turtle = described("turtle", "");
    ck_assert_msg(strstr(turtle, wanted[_i]) != NULL, "missing:\n%s\nin:\n%s", wanted[_i],
                  turtle);
}
END_TEST

START_TEST(each_article_has_a_graph_of_its_own)
{
    const char *const trig = described("trig", "");
    const char *const first = strstr(trig, "\nid:article-a {\n");
    const char *const second = strstr(trig, "\nid:article-b {\n");
    ck_assert(first && second && first < second);
    const char *const early = strstr(trig, "\"2021-08\""), *const day = strstr(
                                                               trig, "\"2021-09-02\"");
    ck_assert(day > first && day < second);
    ck_assert(early > second);
    ck_assert(strstr(trig, "id:person-teen-a onr:possiblySame id:person-teen-b .") <
              first);
}
END_TEST

START_TEST(a_node_is_described_in_each_graph_that_it_stands_in)
{
    const char *place = described("nquads", "");
    int count = 0;
    for (; (place = strstr(
                place, "/person-ana-ruiz> <http://www.w3.org/2000/01/rdf-schema#label>"));
         ++place) {
        ++count;
    }
    ck_assert_int_eq(count, 2);
}
END_TEST

START_TEST(ids_stand_behind_the_base_that_was_asked_for)
{
    const char *const lines = described("ntriples", "https://data.example/x#");
    ck_assert(strstr(lines, "<https://data.example/x#person-ana-ruiz> <"));
    ck_assert(!strstr(lines, "example.org"));
    ck_assert(!strstr(lines, "_:"));
}
END_TEST

START_TEST(what_an_iri_cannot_hold_is_encoded)
{
    onr_facts facts = fixture_facts(arena);
    facts.parties.items[0].id = ONR_LIT("person-a b<c>");
    facts.articles.items[0].url = ONR_LIT("https://news.example/a b");
    onr_graph *const graph = onr_graph_new(arena);
    onr_error err = {0};
    ck_assert_int_eq(onr_describe(&facts, NULL, graph, &err), ONR_OK);
    ck_assert_int_eq(
        onr_write_graph(onr_format_find(ONR_LIT("ttl")), graph, arena, sink, &err),
        ONR_OK);
    onr_sink_put_char(sink, '\0');
    const char *const turtle = onr_sink_bytes(sink).ptr;
    ck_assert(strstr(turtle, "<https://example.org/id/person-a%20b%3Cc%3E>"));
    ck_assert(strstr(turtle, "dcterms:source \"https://news.example/a b\""));
}
END_TEST

static void
lose_an_id(onr_facts *facts)
{
    facts->events.items[1].id = ONR_LIT("");
}

static void
invent_a_class(onr_facts *facts)
{
    facts->events.items[0].kind = ONR_LIT("Picnic");
}

static void
invent_a_role(onr_facts *facts)
{
    facts->events.items[0].roles.items[0].role = ONR_LIT("guest");
}

static void (*const breakers[])(onr_facts *) = {lose_an_id, invent_a_class,
                                                invent_a_role};

START_TEST(facts_that_the_ontology_cannot_say_are_refused)
{
    onr_facts facts = fixture_facts(arena);
    breakers[_i](&facts);
    onr_error err = {0};
    ck_assert_int_eq(onr_describe(&facts, NULL, onr_graph_new(arena), &err), ONR_BAD_ARG);
    ck_assert_int_eq(err.code, ONR_BAD_ARG);
}
END_TEST

Suite *suite_describe(void);

Suite *
suite_describe(void)
{
    Suite *const suite = suite_create("describe");
    TCase *const statements = tcase_create("statements");
    tcase_add_checked_fixture(statements, setup, teardown);
    tcase_add_loop_test(statements, facts_are_said_in_the_words_of_the_contract, 0,
                        (int)ONR_COUNT(wanted));
    tcase_add_test(statements, each_article_has_a_graph_of_its_own);
    tcase_add_test(statements, a_node_is_described_in_each_graph_that_it_stands_in);
    tcase_add_test(statements, ids_stand_behind_the_base_that_was_asked_for);
    tcase_add_test(statements, what_an_iri_cannot_hold_is_encoded);
    tcase_add_loop_test(statements, facts_that_the_ontology_cannot_say_are_refused, 0,
                        (int)ONR_COUNT(breakers));
    suite_add_tcase(suite, statements);
    return suite;
}
