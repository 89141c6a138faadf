/* SPDX-License-Identifier: Apache-2.0 */
#include "graph/graph.h"

#include <check.h>

static onr_arena *arena;
static onr_graph *graph;

static void
setup(void)
{
    arena = onr_arena_new();
    graph = onr_graph_new(arena);
}

static void
teardown(void)
{
    onr_arena_free(arena);
}

static const onr_term *
iri(const char *text)
{
    return onr_graph_iri(graph, onr_slice_of(text));
}

START_TEST(equal_terms_are_one_pointer)
{
    char text[] = "https://example.org/id/a";
    const onr_term *const first = iri(text);
    text[0] = 'x';
    ck_assert_ptr_eq(iri("https://example.org/id/a"), first);
    ck_assert_ptr_eq(onr_graph_literal(graph, ONR_LIT("a"), NULL),
                     onr_graph_literal(graph, ONR_LIT("a"),
                                       onr_graph_vocab(graph, ONR_IRI_xsd_string)));
    ck_assert_ptr_eq(onr_graph_tagged(graph, ONR_LIT("a"), ONR_LIT("en")),
                     onr_graph_tagged(graph, ONR_LIT("a"), ONR_LIT("en")));
}
END_TEST

START_TEST(terms_that_differ_in_one_part_are_two)
{
    const onr_term *const terms[] = {
        iri("a"),
        onr_graph_blank(graph, ONR_LIT("a")),
        onr_graph_literal(graph, ONR_LIT("a"), NULL),
        onr_graph_literal(graph, ONR_LIT("a"), onr_graph_vocab(graph, ONR_IRI_xsd_date)),
        onr_graph_literal(graph, ONR_LIT("a"),
                          onr_graph_vocab(graph, ONR_IRI_rdf_langString)),
        onr_graph_tagged(graph, ONR_LIT("a"), ONR_LIT("en")),
        onr_graph_tagged(graph, ONR_LIT("a"), ONR_LIT("EN")),
        onr_graph_literal(graph, (onr_slice){"a\0", 2}, NULL),
    };
    for (size_t i = 0; i < ONR_COUNT(terms); ++i) {
        for (size_t k = 0; k < i; ++k) {
            ck_assert_msg(terms[i] != terms[k], "terms %zu and %zu are one", i, k);
        }
    }
}
END_TEST

START_TEST(terms_survive_growth)
{
    const size_t before = onr_graph_term_count(graph);
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 20000; ++i) {
            const char *const text = onr_arena_printf(arena, "https://example.org/%d", i);
            ck_assert_uint_eq(iri(text)->id, before + (size_t)i);
        }
    }
    ck_assert_uint_eq(onr_graph_term_count(graph), before + 20000);
}
END_TEST

START_TEST(the_vocabulary_is_there_from_the_start)
{
    ck_assert_ptr_eq(iri("https://w3id.org/onrecord#Termination"),
                     onr_graph_vocab(graph, ONR_IRI_Termination));
    ck_assert_uint_eq(onr_graph_vocab(graph, ONR_IRI_rdf_type)->id, ONR_IRI_rdf_type);
    ck_assert_uint_eq(onr_graph_term_count(graph), ONR_IRI_COUNT);
}
END_TEST

static const struct {
    const char *given, *kept;
} iris[] = {
    {"https://example.org/a b", "https://example.org/a%20b"},
    {"https://example.org/<>\"{}|^`\\",
     "https://example.org/%3C%3E%22%7B%7D%7C%5E%60%5C"},
    {"https://example.org/a\nb\x7F", "https://example.org/a%0Ab%7F"},
    {"https://example.org/M\xC3\xBCller'(1)%20~",
     "https://example.org/M\xC3\xBCller'(1)%20~"},
};

START_TEST(what_an_iri_cannot_hold_is_encoded)
{
    const onr_term *const term = iri(iris[_i].given);
    ck_assert_str_eq(term->text.ptr, iris[_i].kept);
    ck_assert_ptr_eq(iri(iris[_i].kept), term);
}
END_TEST

START_TEST(terms_in_statements_are_marked_with_their_datatypes)
{
    const onr_term *const day = onr_graph_literal(
        graph, ONR_LIT("2024-01-02"), onr_graph_vocab(graph, ONR_IRI_xsd_date));
    ck_assert(!day->used && !day->datatype->used);
    onr_graph_add(graph, iri("a"), onr_graph_vocab(graph, ONR_IRI_date), day, iri("g"));
    ck_assert(day->used && day->datatype->used && iri("a")->used && iri("g")->used);
    ck_assert(onr_graph_vocab(graph, ONR_IRI_date)->used);
    ck_assert(!onr_graph_vocab(graph, ONR_IRI_earliest)->used);
}
END_TEST

START_TEST(a_prefix_of_the_same_name_is_replaced)
{
    size_t before, after;
    onr_graph_prefixes(graph, &before);
    onr_graph_set_base(graph, ONR_LIT("https://example.org/id/"));
    onr_graph_prefix(graph, ONR_LIT("id"), ONR_LIT("https://example.org/other/"));
    const onr_prefix *const prefixes = onr_graph_prefixes(graph, &after);
    ck_assert_uint_eq(after, before + 1);
    ck_assert(
        onr_slice_equal(prefixes[before].iri, ONR_LIT("https://example.org/other/")));
    ck_assert(onr_slice_equal(onr_graph_base(graph), ONR_LIT("https://example.org/id/")));
}
END_TEST

Suite *suite_graph(void);

Suite *
suite_graph(void)
{
    Suite *const suite = suite_create("graph");
    TCase *const terms = tcase_create("terms");
    tcase_add_checked_fixture(terms, setup, teardown);
    tcase_add_test(terms, equal_terms_are_one_pointer);
    tcase_add_test(terms, terms_that_differ_in_one_part_are_two);
    tcase_add_test(terms, terms_survive_growth);
    tcase_add_test(terms, the_vocabulary_is_there_from_the_start);
    tcase_add_loop_test(terms, what_an_iri_cannot_hold_is_encoded, 0,
                        (int)ONR_COUNT(iris));
    tcase_add_test(terms, terms_in_statements_are_marked_with_their_datatypes);
    tcase_add_test(terms, a_prefix_of_the_same_name_is_replaced);
    suite_add_tcase(suite, terms);
    return suite;
}
