/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"

#include "resolve/chance.h"

#include <check.h>

static bool
is_near(double a, double b)
{
    return a - b < 1e-9 && b - a < 1e-9;
}

/* 50 days around which others lie, with a hundred more believed. */
START_TEST(days_are_counted_from_least_to_greatest_distance)
{
    int32_t days[50];
    for (int i = 0; i < 50; ++i) {
        days[i] = 1000 + i / 2; // Two on each of 25 days
    }
    ck_assert(is_near(onr_chance_day(days, 50, 1010, 0, 0, 0), 2 / 150.0));
    ck_assert(is_near(onr_chance_day(days, 50, 1010, 1, 2, 0), 8 / 150.0));
    ck_assert(is_near(onr_chance_day(days, 50, 1000, 0, 1, 0), 4 / 150.0));
    ck_assert(is_near(onr_chance_day(days, 50, 900, 0, 1, 0.03), 3 / 150.0));
    ck_assert(is_near(onr_chance_day(days, 0, 900, 0, 1, 0.25), 0.25));
}
END_TEST

START_TEST(fortnights_of_the_affair_itself_are_its_own)
{
    const onr_date a = {2023, 3, 4}, b = {2023, 3, 5}, far = {2023, 9, 5}, none = {0};
    ck_assert_uint_eq(onr_chance_own(a, a), 1);
    ck_assert_uint_eq(onr_chance_own(a, far), 2);
    ck_assert_uint_eq(onr_chance_own(b, none), 1);
}
END_TEST

/* Stories of one town on the first days of so many months, all of them with `word`, and one more without. */
static void
lay(onr_arena *arena, uint32_t months, uint32_t *word, onr_sketch_pool *pool,
    onr_context *context)
{
    static uint32_t town[] = {5};
    pool->document_count = months + 1;
    pool->documents = onr_arena_array(arena, months + 1, sizeof(*pool->documents));
    context->documents = onr_arena_array(arena, months + 1, sizeof(*context->documents));
    for (uint32_t i = 0; i <= months; ++i) {
        pool->documents[i].published =
            (onr_date){(int16_t)(2020 + i / 12), (uint8_t)(1 + i % 12), 1};
        pool->documents[i].marks = word;
        pool->documents[i].mark_count = i < months;
        context->documents[i].towns = town;
        context->documents[i].town_count = 1;
    }
}

START_TEST(what_comes_again_and_again_in_a_town_is_likely_there)
{
    onr_arena *const arena = onr_arena_new();
    uint32_t word[] = {77};
    double last = 0;
    for (uint32_t months = 2; months <= 12; months += 5) {
        onr_sketch_pool pool = {.arena = arena};
        onr_context context = {0};
        onr_chance chance;
        lay(arena, months, word, &pool, &context);
        onr_chance_open(&chance, &pool, &context, arena);
        const double now = onr_chance_local(&chance, &chance.local_words, 5, 77, 1, 0.01);
        ck_assert_double_gt(now, last);
        ck_assert_double_lt(now, 1);
        last = now;
        // Nothing of the kind is known of another town, nor of another word.
        ck_assert(is_near(onr_chance_local(&chance, &chance.local_words, 6, 77, 1, 0.01),
                          0.01));
        ck_assert_double_lt(
            onr_chance_local(&chance, &chance.local_words, 5, 78, 1, 0.01), 0.01);
        ck_assert(is_near(onr_chance_prior(&chance), 1 / (months + 101.0)));
        ck_assert(
            is_near(onr_chance_town(&chance, 5, 0), (months + 1) / (months + 101.0)));
        ck_assert(is_near(onr_chance_of(&chance, &chance.words, 77, 0.5),
                          (months + 500.0) / (months + 1001.0)));
    }
    onr_arena_free(arena);
}
END_TEST

Suite *suite_chance(void);

Suite *
suite_chance(void)
{
    Suite *const suite = suite_create("chance");
    TCase *const tests = tcase_create("chance");
    tcase_add_test(tests, days_are_counted_from_least_to_greatest_distance);
    tcase_add_test(tests, fortnights_of_the_affair_itself_are_its_own);
    tcase_add_test(tests, what_comes_again_and_again_in_a_town_is_likely_there);
    suite_add_tcase(suite, tests);
    return suite;
}
