/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"

#include "resolve/weighing.h"

#include <check.h>

static const struct {
    onr_date a, b;
    onr_dates_fit fit;
} dates[] = {
    {{2023, 3, 4}, {2023, 3, 4}, ONR_DATES_DAY},
    {{2023, 3, 4}, {2023, 3, 6}, ONR_DATES_NEAR},
    {{2023, 2, 28}, {2023, 3, 1}, ONR_DATES_NEAR},
    {{2023, 3, 4}, {2023, 3, 14}, ONR_DATES_DIFFER},
    {{2023, 3, 4}, {2023, 3, 15}, ONR_DATES_EXCLUDE},
    {{2023, 3, 4}, {2023, 3, 0}, ONR_DATES_FIT},
    {{2023, 3, 4}, {2023, 0, 0}, ONR_DATES_FIT},
    {{2023, 3, 4}, {2023, 4, 0}, ONR_DATES_EXCLUDE},
    {{2023, 3, 4}, {0, 0, 0}, ONR_DATES_UNKNOWN},
};

START_TEST(dates_go_together_or_not)
{
    ck_assert_int_eq(onr_weigh_dates(dates[_i].a, dates[_i].b), dates[_i].fit);
    ck_assert_int_eq(onr_weigh_dates(dates[_i].b, dates[_i].a), dates[_i].fit);
}
END_TEST

static const struct {
    const char *a, *b;
    bool fit;
} classes[] = {
    {"shooting", "shooting", true},  {"shooting", "death", true},
    {"incident", "shooting", true},  {"indictment", "charge", true},
    {"shooting", "theft", false},    {"arrest", "charge", false},
    {"termination", "leave", false},
};

START_TEST(classes_that_outlets_exchange_fit)
{
    onr_arena *const arena = onr_arena_new();
    onr_symbols *symbols;
    onr_tables tables;
    test_tables_open(arena, &symbols, &tables);
    const onr_symbol a = onr_symbols_intern(symbols, onr_slice_of(classes[_i].a));
    const onr_symbol b = onr_symbols_intern(symbols, onr_slice_of(classes[_i].b));
    ck_assert_msg(onr_weigh_classes_fit(&tables, a, b) == classes[_i].fit, "%s, %s",
                  classes[_i].a, classes[_i].b);
    ck_assert_msg(onr_weigh_classes_fit(&tables, b, a) == classes[_i].fit, "%s, %s",
                  classes[_i].b, classes[_i].a);
    onr_arena_free(arena);
}
END_TEST

/* Two first incidents on these days, told on those. */
static bool
may_err(onr_date a, onr_date told_a, onr_date b, onr_date told_b)
{
    onr_sketch_document documents[] = {{.published = told_a}, {.published = told_b}};
    const onr_sketch_pool pool = {.documents = documents, .document_count = 2};
    const onr_sketch_event p = {
        .document = 0, .date = a, .incident = true, .first = true};
    const onr_sketch_event q = {
        .document = 1, .date = b, .incident = true, .first = true};
    return onr_weigh_dates_may_err(&pool, &p, &q);
}

START_TEST(a_date_may_be_misread_unless_a_story_looks_back_for_more_than_a_year)
{
    const onr_date march = {2023, 3, 4}, april = {2023, 4, 20}, past = {2021, 6, 3};
    const onr_date told = {2023, 4, 21}, later = {2023, 9, 1};
    ck_assert(may_err(march, told, april, told));
    ck_assert(!may_err(past, told, april, told));
    ck_assert(may_err(past, told, april, later));
}
END_TEST

Suite *suite_event_fit(void);

Suite *
suite_event_fit(void)
{
    Suite *const suite = suite_create("event_fit");
    TCase *const tests = tcase_create("fit");
    tcase_add_loop_test(tests, dates_go_together_or_not, 0, (int)ONR_COUNT(dates));
    tcase_add_loop_test(tests, classes_that_outlets_exchange_fit, 0,
                        (int)ONR_COUNT(classes));
    tcase_add_test(tests,
                   a_date_may_be_misread_unless_a_story_looks_back_for_more_than_a_year);
    suite_add_tcase(suite, tests);
    return suite;
}
