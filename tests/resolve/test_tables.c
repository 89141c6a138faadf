/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"

#include <check.h>

static const struct {
    const char *text;
    bool number;
    double value;
} numbers[] = {{"2.5", true, 2.5}, {"-0.75", true, -0.75}, {"12", true, 12},
               {"", false, 0},     {"-", false, 0},        {"1,5", false, 0},
               {".5", false, 0},   {"1.2.3", false, 0},    {"1e3", false, 0}};

START_TEST(numbers_are_read_whatever_the_locale)
{
    double value = 0;
    ck_assert_msg(onr_tables_number(onr_slice_of(numbers[_i].text), &value) ==
                      numbers[_i].number,
                  "%s", numbers[_i].text);
    if (numbers[_i].number) {
        ck_assert_double_eq(value, numbers[_i].value);
    }
}
END_TEST

START_TEST(log_odds_become_probabilities)
{
    ck_assert_double_eq((double)onr_tables_probability(0), 0.5);
    ck_assert_double_gt((double)onr_tables_probability(2.94), 0.949);
    ck_assert_double_lt((double)onr_tables_probability(2.94), 0.951);
}
END_TEST

/* What is seen more often in pairs that are one speaks for them, and what is seen less often against. */
START_TEST(rows_of_leads_speak_for_what_they_name)
{
    static const onr_lead_view against[] = {
        ONR_LEAD_CLASS_BOTH,    ONR_LEAD_FRESH_DIFFERS,   ONR_LEAD_FRESH_EXCLUDED,
        ONR_LEAD_LATE_DIFFERS,  ONR_LEAD_LATE_EXCLUDED,   ONR_LEAD_TOWNS_DIFFER,
        ONR_LEAD_STATES_DIFFER, ONR_LEAD_PEOPLE_DIFFER,   ONR_LEAD_PRINCIPALS_DIFFER,
        ONR_LEAD_WORDS_DIFFER,  ONR_LEAD_TITLES_DIFFER,   ONR_LEAD_AGES_DIFFER,
        ONR_LEAD_DEAD_DIFFER,   ONR_LEAD_HURT_DIFFER,     ONR_LEAD_COUNTS_FAR,
        ONR_LEAD_ROUNDUP,       ONR_LEAD_ROLE_AGES_DIFFER};
    static const onr_lead_view speaking_for[] = {
        ONR_LEAD_CLASS_SAME, ONR_LEAD_FRESH_DAY, ONR_LEAD_LATE_DAY, ONR_LEAD_TOWN,
        ONR_LEAD_PRINCIPAL,  ONR_LEAD_PERSON,    ONR_LEAD_OFFICIAL, ONR_LEAD_WORD,
        ONR_LEAD_AGE,        ONR_LEAD_DEAD_SAME, ONR_LEAD_HURT_SAME};
    onr_arena *const arena = onr_arena_new();
    onr_symbols *symbols;
    onr_tables tables;
    test_tables_open(arena, &symbols, &tables);
    for (size_t i = 0; i < ONR_COUNT(against); ++i) {
        ck_assert_double_lt(tables.leads[against[i]].m, tables.leads[against[i]].u);
    }
    for (size_t i = 0; i < ONR_COUNT(speaking_for); ++i) {
        ck_assert_double_gt(tables.leads[speaking_for[i]].m,
                            tables.leads[speaking_for[i]].u);
    }
    onr_arena_free(arena);
}
END_TEST

Suite *suite_tables(void);

Suite *
suite_tables(void)
{
    Suite *const suite = suite_create("tables");
    TCase *const tests = tcase_create("tables");
    tcase_add_loop_test(tests, numbers_are_read_whatever_the_locale, 0,
                        (int)ONR_COUNT(numbers));
    tcase_add_test(tests, log_odds_become_probabilities);
    tcase_add_test(tests, rows_of_leads_speak_for_what_they_name);
    suite_add_tcase(suite, tests);
    return suite;
}
