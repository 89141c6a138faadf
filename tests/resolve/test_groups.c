/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/groups.h"

#include <check.h>

enum { NODES = 6 };

static onr_arena *arena;
static onr_groups groups;
static uint32_t apart[2]; // A pair that clashes
static double odds[NODES][NODES];

static bool
clash(void *data, uint32_t a, uint32_t b)
{
    (void)data;
    return (a == apart[0] && b == apart[1]) || (a == apart[1] && b == apart[0]);
}

static double
weigh(void *data, uint32_t a, uint32_t b)
{
    (void)data;
    return odds[a][b];
}

static void
set_odds(uint32_t a, uint32_t b, double value)
{
    odds[a][b] = odds[b][a] = value;
}

static void
open_groups(void)
{
    arena = onr_arena_new();
    apart[0] = apart[1] = NODES;
    memset(odds, 0, sizeof(odds));
    onr_groups_open(&groups, arena, NODES, clash, NULL);
}

static void
close_groups(void)
{
    onr_arena_free(arena);
}

START_TEST(the_root_is_the_lowest_of_the_set)
{
    ck_assert(onr_groups_join(&groups, 5, 3));
    ck_assert(onr_groups_join(&groups, 3, 1));
    ck_assert_uint_eq(onr_groups_root(&groups, 5), 1);
    ck_assert_uint_eq(onr_groups_root(&groups, 0), 0);
}
END_TEST

START_TEST(members_that_clash_keep_sets_apart)
{
    apart[0] = 0;
    apart[1] = 3;
    ck_assert(onr_groups_join(&groups, 0, 1));
    ck_assert(onr_groups_join(&groups, 2, 3));
    ck_assert(!onr_groups_join(&groups, 1, 2));
    ck_assert(onr_groups_clashes(&groups, 1, 2));
    onr_groups_force(&groups, 1, 2);
    ck_assert_uint_eq(onr_groups_root(&groups, 3), 0);
}
END_TEST

START_TEST(one_likeness_does_not_join_sets_that_differ)
{
    groups.weigh = weigh;
    groups.least = 0;
    ck_assert(onr_groups_join(&groups, 0, 1));
    ck_assert(onr_groups_join(&groups, 2, 3));
    set_odds(1, 2, 9);
    set_odds(0, 2, -3);
    set_odds(0, 3, -3);
    set_odds(1, 3, -3);
    ck_assert(
        !onr_groups_join(&groups, 1, 2)); // However sure, one pair counts four at most
    set_odds(1, 3, 4);
    ck_assert(onr_groups_join(&groups, 1, 2));
}
END_TEST

START_TEST(surer_pairs_are_joined_first)
{
    onr_sketch_pair items[] = {{0, 1, 2.5F}, {1, 2, 4}, {3, 4, 1}};
    onr_sketch_pairs pairs = {items, ONR_COUNT(items), ONR_COUNT(items)};
    apart[0] = 0;
    apart[1] = 2;
    onr_groups_join_pairs(&groups, &pairs, 2);
    ck_assert_uint_eq(onr_groups_root(&groups, 2), 1);
    ck_assert_uint_eq(onr_groups_root(&groups, 1), 1);
    ck_assert_uint_eq(onr_groups_root(&groups, 4), 4);
}
END_TEST

START_TEST(sets_left_apart_are_doubtful_once)
{
    onr_sketch_pair items[] = {{0, 3, 1.5F}, {1, 3, 1}, {1, 4, 0}};
    onr_sketch_pairs pairs = {items, ONR_COUNT(items), ONR_COUNT(items)}, doubts = {0};
    ck_assert(onr_groups_join(&groups, 0, 1));
    onr_groups_doubts(&groups, arena, &pairs, 0.5, &doubts);
    ck_assert_uint_eq(doubts.count, 1);
    ck_assert_uint_eq(doubts.items[0].a, 0);
    ck_assert_uint_eq(doubts.items[0].b, 3);
    ck_assert(doubts.items[0].score > 0.8F && doubts.items[0].score < 0.83F);
}
END_TEST

Suite *suite_groups(void);

Suite *
suite_groups(void)
{
    Suite *const suite = suite_create("groups");
    TCase *const sets = tcase_create("sets");
    tcase_add_checked_fixture(sets, open_groups, close_groups);
    tcase_add_test(sets, the_root_is_the_lowest_of_the_set);
    tcase_add_test(sets, members_that_clash_keep_sets_apart);
    tcase_add_test(sets, one_likeness_does_not_join_sets_that_differ);
    tcase_add_test(sets, surer_pairs_are_joined_first);
    tcase_add_test(sets, sets_left_apart_are_doubtful_once);
    suite_add_tcase(suite, sets);
    return suite;
}
