/* SPDX-License-Identifier: Apache-2.0 */
#include "graph/order.h"

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
    onr_alloc_fail_at(0);
    onr_arena_free(arena);
}

static const onr_term *
iri(const char *text)
{
    return onr_graph_iri(graph, onr_slice_of(text));
}

static void
add(const char *subject, onr_iri predicate, const char *object, const char *name)
{
    onr_graph_add(graph, iri(subject), onr_graph_vocab(graph, predicate), iri(object),
                  name ? iri(name) : NULL);
}

static void
sort(onr_order order)
{
    ck_assert_int_eq(onr_graph_sort(graph, order, NULL), ONR_OK);
}

/** The graph as "name subject predicate object;" in order of blocks. */
static const char *
listed(void)
{
    onr_cursor cursor = {.graph = graph};
    onr_block block;
    bool more = true;
    const char *text = "";
    while (true) {
        ck_assert_int_eq(onr_cursor_next(&cursor, &block, &more, NULL), ONR_OK);
        if (!more) {
            return text;
        }
        text = onr_arena_printf(arena, "%s[%s %s", text,
                                block.name ? block.name->text.ptr : "-",
                                block.subject->text.ptr);
        for (size_t i = 0; i < block.count; ++i) {
            const onr_iri predicate = (onr_iri)block.pairs[i].predicate->id;
            const onr_slice local = onr_vocabulary_local(predicate);
            text =
                onr_arena_printf(arena, "%s %s=%s", text, local.len ? local.ptr : "type",
                                 block.pairs[i].object->text.ptr);
        }
        text = onr_arena_printf(arena, "%s]", text);
    }
}

START_TEST(statements_are_grouped_whatever_the_order_they_came_in)
{
    add("b", ONR_IRI_target, "y", "g2");
    add("a", ONR_IRI_actor, "z", "g1");
    add("b", ONR_IRI_actor, "x", NULL);
    add("a", ONR_IRI_actor, "y", "g2");
    add("a", ONR_IRI_actor, "z", "g2");
    add("b", ONR_IRI_target, "y", "g2");
    sort(ONR_ORDER_BY_GRAPH);
    ck_assert_str_eq(listed(),
                     "[- b actor=x][g1 a actor=z][g2 a actor=y actor=z][g2 b target=y]");
    ck_assert_uint_eq(onr_graph_count(graph), 5);
    sort(ONR_ORDER_MERGED);
    ck_assert_str_eq(listed(), "[- a actor=y actor=z][- b actor=x target=y]");
    sort(ONR_ORDER_BY_GRAPH);
    ck_assert_str_eq(listed(),
                     "[- b actor=x][g1 a actor=z][g2 a actor=y actor=z][g2 b target=y]");
}
END_TEST

START_TEST(types_come_first_and_the_narrowest_of_them_first)
{
    onr_graph_add(graph, iri("e"), onr_graph_vocab(graph, ONR_IRI_subject), iri("p"),
                  NULL);
    static const onr_iri classes[] = {ONR_IRI_Event, ONR_IRI_Termination,
                                      ONR_IRI_LegalAction, ONR_IRI_PersonnelAction};
    for (size_t i = 0; i < ONR_COUNT(classes); ++i) {
        onr_graph_add(graph, iri("e"), onr_graph_vocab(graph, ONR_IRI_rdf_type),
                      onr_graph_vocab(graph, classes[i]), NULL);
    }
    sort(ONR_ORDER_MERGED);
    ck_assert_str_eq(listed(), "[- e type=https://w3id.org/onrecord#Termination"
                               " type=https://w3id.org/onrecord#PersonnelAction"
                               " type=https://w3id.org/onrecord#LegalAction"
                               " type=https://w3id.org/onrecord#Event subject=p]");
}
END_TEST

/* Each row in order: what stands before comes before. */
static const char *const ordered[] = {
    "",     "A-9-12", "A-10-2", "A-10-11", "A-10-11-1", "A-10a",
    "A-99", "A-a",    "a",      "a1",      "a02",       "a10",
    "a:",   "b",      "b0c1",   "b0c10",   "b00c1",     "\xC3\xA9"};

START_TEST(iris_come_in_order_of_their_numbers)
{
    for (size_t i = 0; i < ONR_COUNT(ordered); ++i) {
        for (size_t k = 0; k < ONR_COUNT(ordered); ++k) {
            const int order = onr_term_compare(iri(ordered[i]), iri(ordered[k]));
            ck_assert_msg(i < k   ? order < 0
                          : i > k ? order > 0
                                  : order == 0,
                          "\"%s\" against \"%s\" is %d", ordered[i], ordered[k], order);
        }
    }
}
END_TEST

START_TEST(kinds_come_one_after_the_other)
{
    const onr_term *const terms[] = {
        onr_graph_vocab(graph, ONR_IRI_rdf_type),
        iri("zz"),
        onr_graph_blank(graph, ONR_LIT("a")),
        onr_graph_literal(graph, ONR_LIT("1"), NULL),
        onr_graph_literal(graph, ONR_LIT("1"),
                          onr_graph_vocab(graph, ONR_IRI_xsd_integer)),
        onr_graph_literal(graph, ONR_LIT("10"), NULL),
        onr_graph_tagged(graph, ONR_LIT("a"), ONR_LIT("en")),
        onr_graph_tagged(graph, ONR_LIT("a"), ONR_LIT("es")),
    };
    static const size_t rank[] = {0, 1, 2, 4, 3, 5, 6, 7};
    for (size_t i = 0; i < ONR_COUNT(terms); ++i) {
        for (size_t k = 0; k < ONR_COUNT(terms); ++k) {
            const int order = onr_term_compare(terms[i], terms[k]);
            ck_assert((order < 0) == (rank[i] < rank[k]) &&
                      (order > 0) == (rank[i] > rank[k]));
        }
    }
}
END_TEST

START_TEST(an_empty_graph_has_no_blocks)
{
    sort(ONR_ORDER_BY_GRAPH);
    ck_assert_str_eq(listed(), "");
}
END_TEST

START_TEST(running_out_of_memory_is_told)
{
    add("a", ONR_IRI_actor, "z", NULL);
    onr_error err = {0};
    onr_alloc_fail_at((size_t)_i + 1);
    ck_assert_int_eq(onr_graph_sort(graph, ONR_ORDER_MERGED, &err), ONR_NO_MEMORY);
    ck_assert_int_eq(err.code, ONR_NO_MEMORY);
    onr_alloc_fail_at(0);
    sort(ONR_ORDER_MERGED);
    onr_cursor cursor = {.graph = graph};
    onr_block block;
    bool more;
    onr_alloc_fail_at(1);
    ck_assert_int_eq(onr_cursor_next(&cursor, &block, &more, NULL), ONR_NO_MEMORY);
}
END_TEST

Suite *suite_order(void);

Suite *
suite_order(void)
{
    Suite *const suite = suite_create("order");
    TCase *const sorting = tcase_create("sorting");
    tcase_add_checked_fixture(sorting, setup, teardown);
    tcase_add_test(sorting, statements_are_grouped_whatever_the_order_they_came_in);
    tcase_add_test(sorting, types_come_first_and_the_narrowest_of_them_first);
    tcase_add_test(sorting, iris_come_in_order_of_their_numbers);
    tcase_add_test(sorting, kinds_come_one_after_the_other);
    tcase_add_test(sorting, an_empty_graph_has_no_blocks);
    tcase_add_loop_test(sorting, running_out_of_memory_is_told, 0, 2);
    suite_add_tcase(suite, sorting);
    return suite;
}
