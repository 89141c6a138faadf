/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/habit.h"

#include "fixture.h"

#include <check.h>

static const struct {
    const char *text, *kind;
    size_t count;
} stories[] = {
    {"Most officers who shoot people do not face criminal charges.", "Charge", 0},
    {"Nearly 1,000 people are shot and killed by police every year.", "Shooting", 0},
    {"Officers are rarely charged with murder.", "Charge", 0},
    {"When an officer is arrested, the board meets at once.", "Arrest", 0},
    {"Any time there is a shooting, the state opens its books.", "Shooting", 0},
    {"The law tells officers to note the race of drivers who are arrested.", "Arrest", 0},
    {"The two men who are charged with murder are brothers.", "Charge", 1},
    {"Dana Orr is often arrested for her protests.", "Arrest", 1},
    {"Omar Haddad was sentenced in May. When he is arrested, the judge will see him.",
     "Arrest", 1},
    {"Most of the crowd left. Police arrested Dana Orr.", "Arrest", 1},
    {"The officers often kicked the boy.", "UseOfForce", 1},
};

START_TEST(what_names_nobody_and_holds_in_general_is_no_event)
{
    const onr_facts *const facts = fixture_facts(stories[_i].text, "2024-10-10");
    ck_assert_msg(fixture_count(facts, stories[_i].kind) == stories[_i].count, "%s",
                  stories[_i].text);
}
END_TEST

START_TEST(what_a_newspaper_looks_into_is_no_investigation)
{
    const onr_facts *const facts = fixture_facts(
        "The Marlow Gazette investigated Dana Orr. Haddad told the Marlow Gazette so.",
        "2024-10-10");
    ck_assert_uint_eq(fixture_count(facts, "Investigation"), 0);
}
END_TEST

Suite *suite_habit(void);

Suite *
suite_habit(void)
{
    Suite *const suite = suite_create("habit");
    TCase *const tests = tcase_create("what usually happens");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_add_loop_test(tests, what_names_nobody_and_holds_in_general_is_no_event, 0,
                        sizeof(stories) / sizeof(*stories));
    tcase_add_test(tests, what_a_newspaper_looks_into_is_no_investigation);
    suite_add_tcase(suite, tests);
    return suite;
}
