/* SPDX-License-Identifier: Apache-2.0 */
#include "export/network.h"

#include "fixture.h"

#include <check.h>

static onr_arena *arena;
static onr_facts facts;
static const onr_network *network;

static void
setup(void)
{
    arena = onr_arena_new();
    facts = fixture_facts(arena);
    const onr_exchange_input input = {
        .facts = &facts, .base = ONR_LIT("https://example.org/id/"), .arena = arena};
    network = onr_network_new(&input);
}

static void
teardown(void)
{
    onr_arena_free(arena);
}

static size_t
edges_of(const char *type)
{
    size_t count = 0;
    for (size_t i = 0; i < network->edges.count; ++i) {
        count += onr_slice_equal(network->edges.items[i].type, onr_slice_of(type));
    }
    return count;
}

START_TEST(each_fact_is_a_node)
{
    ck_assert_uint_eq(network->nodes.count, facts.articles.count + facts.parties.count +
                                                facts.places.count + facts.tenures.count +
                                                facts.events.count + facts.claims.count);
    for (size_t i = 0; i < network->nodes.count; ++i) {
        ck_assert(onr_slice_starts(network->nodes.items[i].iri,
                                   ONR_LIT("https://example.org/id/")));
        ck_assert_uint_gt(network->nodes.items[i].labels.count, 0);
        ck_assert_uint_eq(network->nodes.items[i].values[ONR_NODE_name].count, 1);
    }
}
END_TEST

START_TEST(edges_join_nodes_that_are_there)
{
    ck_assert_uint_gt(network->edges.count, 0);
    for (size_t i = 0; i < network->edges.count; ++i) {
        ck_assert_uint_lt(network->edges.items[i].from, network->nodes.count);
        ck_assert_uint_lt(network->edges.items[i].to, network->nodes.count);
    }
}
END_TEST

START_TEST(each_role_is_an_edge_and_so_is_each_article_of_an_event)
{
    size_t subjects = 0, articles = 0;
    for (size_t i = 0; i < facts.events.count; ++i) {
        const onr_event *const event = &facts.events.items[i];
        articles += event->articles.count;
        for (size_t k = 0; k < event->roles.count; ++k) {
            subjects += onr_slice_equal(event->roles.items[k].role, ONR_LIT("subject"));
        }
    }
    ck_assert_uint_gt(subjects, 0);
    ck_assert_uint_eq(edges_of("SUBJECT"), subjects);
    ck_assert_uint_ge(edges_of("REPORTED_IN"), articles);
}
END_TEST

START_TEST(single_values_are_single)
{
    for (size_t i = 0; i < network->nodes.count; ++i) {
        for (size_t c = 0; c < ONR_NODE_COLUMNS; ++c) {
            if (onr_node_columns[c].type != ONR_COLUMN_TEXTS) {
                ck_assert_msg(network->nodes.items[i].values[c].count <= 1, "%s of %.*s",
                              onr_node_columns[c].name,
                              ONR_ARG(network->nodes.items[i].iri));
            }
        }
    }
}
END_TEST

START_TEST(values_are_joined_in_their_order)
{
    onr_slice items[] = {ONR_LIT("a"), ONR_LIT("b"), ONR_LIT("c")};
    const onr_slice_list list = {items, 3, 3}, none = {0};
    ck_assert(onr_slice_equal(onr_values_join(arena, &list, ";"), ONR_LIT("a;b;c")));
    ck_assert_uint_eq(onr_values_join(arena, &none, ";").len, 0);
}
END_TEST

Suite *suite_network(void);

Suite *
suite_network(void)
{
    Suite *const suite = suite_create("network");
    TCase *const graphs = tcase_create("graphs");
    tcase_add_checked_fixture(graphs, setup, teardown);
    tcase_add_test(graphs, each_fact_is_a_node);
    tcase_add_test(graphs, edges_join_nodes_that_are_there);
    tcase_add_test(graphs, each_role_is_an_edge_and_so_is_each_article_of_an_event);
    tcase_add_test(graphs, single_values_are_single);
    tcase_add_test(graphs, values_are_joined_in_their_order);
    suite_add_tcase(suite, graphs);
    return suite;
}
