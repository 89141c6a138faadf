/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/assemble.h"

#include "fixture.h"

#include <check.h>

static const struct {
    const char *text, *kind, *told;
} factualities[] = {
    {"Police arrested Dana Ruiz on Monday.", "Arrest", "Reported"},
    {"The chief plans to fire Officer Dana Ruiz.", "Termination", "Prospective"},
    {"Officer Dana Ruiz could be fired.", "Termination", "Prospective"},
    {"Officer Dana Ruiz will be sentenced in May.", "Sentence", "Prospective"},
    {"Officer Dana Ruiz was not fired.", "Termination", "Negated"},
    {"No one was arrested.", "Arrest", "Negated"},
    {"Dana Ruiz did not enter a plea.", "Plea", "Negated"},
    {"A judge sentenced Dana Ruiz to 36 months in prison.", "Sentence", "Reported"},
    {"Dana Ruiz received a five-year prison sentence.", "Sentence", "Reported"},
    {"If Ruiz is fired, the union will sue.", "Termination", "Prospective"},
};

START_TEST(words_around_an_event_say_how_sure_it_is)
{
    const onr_facts *const facts = fixture_facts(factualities[_i].text, "2024-10-10");
    const onr_event *const event = fixture_event(facts, factualities[_i].kind);
    ck_assert_msg(event != NULL, "no %s: %s", factualities[_i].kind,
                  factualities[_i].text);
    ck_assert_msg(onr_slice_equal(event->factualities.items[0].value,
                                  onr_slice_of(factualities[_i].told)),
                  "%.*s: %s", ONR_ARG(event->factualities.items[0].value),
                  factualities[_i].text);
}
END_TEST

START_TEST(who_is_only_charged_has_done_nothing_yet)
{
    const onr_facts *const facts =
        fixture_facts("Marcus Bell shot a clerk at a store in Marlow Falls on Friday, "
                      "police said. Bell was "
                      "charged with attempted murder.",
                      "2024-10-10");
    const onr_event *const shooting = fixture_event(facts, "Shooting");
    ck_assert_ptr_nonnull(shooting);
    ck_assert(onr_slice_equal(shooting->factualities.items[0].value, ONR_LIT("Alleged")));
}
END_TEST

static const struct {
    const char *text, *kind, *date;
} dates[] = {
    {"Police arrested Dana Ruiz on Sept. 2, 2021.", "Arrest", "2021-09-02"},
    {"Dana Ruiz was charged Tuesday with theft.", "Charge", "2024-10-08"},
    {"A judge dismissed the charge against Dana Ruiz in January 2020.", "Dismissal",
     "2020-01"},
    {"The chief said Monday that Dana Ruiz was fired in 2019.", "Termination", "2019"},
    {"Dana Ruiz was charged with theft in May 2024. Ruiz pleaded guilty Monday to three "
     "charges of theft.",
     "Charge", "2024-05"},
    {"Dana Ruiz was arraigned Monday on a murder charge in the Sept. 5 shooting of a "
     "clerk.",
     "Hearing", "2024-10-07"},
    {"Dana Ruiz was arraigned Monday on a murder charge in the Sept. 5 shooting of a "
     "clerk.",
     "Shooting", "2024-09-05"},
    {"Dana Ruiz pointed a rifle at a clerk in Houston on Friday. Guards tackled Ruiz.",
     "UseOfForce", "2024-10-04"},
    {"An officer shot Dana Ruiz in Houston on Oct. 2. The officer was placed on leave "
     "after the shooting.",
     "Leave", "2024-10"},
};

START_TEST(an_adverb_dates_its_own_clause)
{
    const onr_facts *const facts = fixture_facts(dates[_i].text, "2024-10-10");
    const onr_event *const event = fixture_event(facts, dates[_i].kind);
    char date[ONR_DATE_TEXT_MAX];
    ck_assert_msg(event != NULL, "no %s: %s", dates[_i].kind, dates[_i].text);
    ck_assert_msg(event->dates.count == 1, "no date: %s", dates[_i].text);
    onr_date_write(event->dates.items[0].date, date);
    ck_assert_msg(strcmp(date, dates[_i].date) == 0, "%s: %s", date, dates[_i].text);
}
END_TEST

START_TEST(what_came_before_has_not_the_day_of_the_story)
{
    const onr_facts *const facts =
        fixture_facts("Dana Ruiz previously pleaded guilty to robbery, prosecutor Pat "
                      "Reed said Friday.",
                      "2024-10-10");
    const onr_event *const plea = fixture_event(facts, "Plea");
    ck_assert_ptr_nonnull(plea);
    ck_assert_uint_eq(plea->dates.count, 0);
}
END_TEST

static const struct {
    const char *text;
    int deaths, injuries;
} casualties[] = {
    {"The shooting left the owner, Pat Roe, dead and injured five other men.", 1, 5},
    {"Two people died and four others were wounded in a shooting in Ashby.", 2, 4},
    {"Marcus Bell shot Pat Roe in Ashby when he was 21, and Roe died.", 1, -1},
};

START_TEST(a_number_counts_the_word_that_it_stands_by)
{
    const onr_facts *const facts = fixture_facts(casualties[_i].text, "2024-10-10");
    const onr_event *const event = fixture_event(facts, "Shooting");
    ck_assert_msg(event != NULL, "no shooting: %s", casualties[_i].text);
    ck_assert_msg(event->deaths == casualties[_i].deaths, "%d dead: %s", event->deaths,
                  casualties[_i].text);
    ck_assert_msg(event->injuries == casualties[_i].injuries, "%d hurt: %s",
                  event->injuries, casualties[_i].text);
}
END_TEST

static const struct {
    const char *text, *kind, *offense;
} offenses[] = {
    {"Dana Ruiz was charged Friday with armed robbery in Houston.", "Charge",
     "armed robbery"},
    {"Dana Ruiz was charged with reckless conduct in May. On Friday a judge sentenced "
     "Ruiz to three years in prison for shooting her friend.",
     "Sentence", "reckless conduct"},
};

START_TEST(an_offense_is_what_the_law_calls_it)
{
    const onr_facts *const facts = fixture_facts(offenses[_i].text, "2024-10-10");
    const onr_event *const event = fixture_event(facts, offenses[_i].kind);
    ck_assert_msg(event != NULL, "no %s: %s", offenses[_i].kind, offenses[_i].text);
    ck_assert_uint_eq(event->offenses.count, 1);
    ck_assert_msg(
        onr_slice_equal(event->offenses.items[0], onr_slice_of(offenses[_i].offense)),
        "%.*s: %s", ONR_ARG(event->offenses.items[0]), offenses[_i].text);
}
END_TEST

START_TEST(the_court_named_beside_an_action_takes_it)
{
    const onr_facts *const facts = fixture_facts(
        "Dana Ruiz was sentenced Friday in Tarrant County Superior Court to four years "
        "in prison.",
        "2024-10-10");
    const onr_event *const event = fixture_event(facts, "Sentence");
    ck_assert_ptr_nonnull(event);
    ck_assert(fixture_role(facts, event, "authority", "Tarrant County Superior Court"));
}
END_TEST

/* Where an event was; empty for a place that is only somebody's home or post. */
static const struct {
    const char *text, *kind, *place;
} places[] = {
    {"Dana Ruiz shot a clerk in Houston on Friday.", "Shooting", "Houston"},
    {"A suspect in Ohio has been charged with fraud.", "Charge", ""},
    {"A former police officer in Houston was indicted Monday.", "Indictment", ""},
    {"A clerk was shot in Houston on Friday. Officers were called to a home in the 5500 "
     "block of Oak Street at 8 p.m.",
     "Shooting", "Oak Street, Houston"},
    {"Dana Ruiz pointed a rifle at a clerk in Houston on Friday. Guards tackled Ruiz.",
     "UseOfForce", "Houston"},
    {"A student was stabbed outside Ridgemont High School on Monday.", "Assault",
     "Ridgemont High School"},
    {"Dana Ruiz shot a clerk at the Marlow Falls Police Department on Friday.",
     "Shooting", ""},
};

START_TEST(an_action_is_not_where_its_people_are)
{
    const onr_facts *const facts = fixture_facts(places[_i].text, "2024-10-10");
    const onr_event *const event = fixture_event(facts, places[_i].kind);
    ck_assert_msg(event != NULL, "no %s: %s", places[_i].kind, places[_i].text);
    const onr_slice place = event->places.count > 0
                                ? facts->places.items[event->places.items[0]].label
                                : ONR_LIT("");
    ck_assert_msg(onr_slice_equal(place, onr_slice_of(places[_i].place)), "%.*s: %s",
                  ONR_ARG(place), places[_i].text);
}
END_TEST

START_TEST(mentions_of_one_event_are_one)
{
    const onr_facts *const facts = fixture_facts(
        "Police Chief Lou Hartman fired Officer Dana Ruiz on Tuesday.\n\nRuiz was fired "
        "after "
        "an argument at the station. The firing came as a surprise to the council.",
        "2024-10-10");
    ck_assert_uint_eq(fixture_count(facts, "Termination"), 1);
    ck_assert_uint_ge(fixture_event(facts, "Termination")->evidence.count, 2);
}
END_TEST

START_TEST(two_people_two_events)
{
    const onr_facts *const facts = fixture_facts(
        "Police Chief Lou Hartman fired Officer Dana Ruiz on Tuesday. The city "
        "fired Officer Kevin Marsh in 2019.",
        "2024-10-10");
    ck_assert_uint_eq(fixture_count(facts, "Termination"), 2);
}
END_TEST

static const struct {
    const char *text, *kind;
} told_twice[] = {
    {"One officer shot Marcus Bell with a rifle. A second officer shot Bell twice with a "
     "handgun.",
     "Shooting"},
    {"A state trooper was charged with murder on Monday. The trial opened in Tarrant "
     "County. Lawyers spoke of a state trooper charged with murder.",
     "Charge"},
};

START_TEST(what_is_told_in_two_ways_is_one)
{
    const onr_facts *const facts = fixture_facts(told_twice[_i].text, "2024-10-10");
    ck_assert_uint_eq(fixture_count(facts, told_twice[_i].kind), 1);
}
END_TEST

START_TEST(another_man_is_another)
{
    const onr_facts *const facts = fixture_facts(
        "Police arrested Omar Haddad on Monday. Another man was arrested at the mall.",
        "2024-10-10");
    ck_assert_uint_eq(fixture_count(facts, "Arrest"), 2);
}
END_TEST

START_TEST(the_day_of_a_charge_is_not_that_of_the_crime)
{
    const onr_facts *const facts = fixture_facts(
        "Omar Haddad was charged with murder Wednesday in the shooting of Dana Orr.",
        "2024-10-10");
    const onr_event *const shooting = fixture_event(facts, "Shooting");
    ck_assert_ptr_nonnull(shooting);
    ck_assert_uint_eq(shooting->dates.count, 0);
}
END_TEST

START_TEST(an_action_concerns_what_came_before_it)
{
    const onr_facts *const facts = fixture_facts(
        "Dana Ruiz was charged with battery in May 2023. A judge dismissed the "
        "charge in January 2024.",
        "2024-10-10");
    const onr_event *const dismissal = fixture_event(facts, "Dismissal");
    ck_assert_ptr_nonnull(dismissal);
    ck_assert_uint_eq(dismissal->concerns.count, 1);
    ck_assert(onr_slice_equal(facts->events.items[dismissal->concerns.items[0]].kind,
                              ONR_LIT("Charge")));
}
END_TEST

START_TEST(a_plea_is_to_the_charge_against_the_same_people)
{
    const onr_facts *const facts = fixture_facts(
        "Dana Ruiz was charged with theft in May. Marcus Bell was charged with battery "
        "in June. Ruiz pleaded guilty on Monday.",
        "2024-10-10");
    const onr_event *const plea = fixture_event(facts, "Plea");
    ck_assert_ptr_nonnull(plea);
    ck_assert_uint_eq(plea->concerns.count, 1);
    const onr_event *const charge = &facts->events.items[plea->concerns.items[0]];
    ck_assert(onr_slice_equal(charge->kind, ONR_LIT("Charge")));
    ck_assert(fixture_role(facts, charge, "subject", "Dana Ruiz"));
}
END_TEST

Suite *suite_assemble(void);

Suite *
suite_assemble(void)
{
    Suite *const suite = suite_create("assemble");
    TCase *const tests = tcase_create("stories");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_add_loop_test(tests, words_around_an_event_say_how_sure_it_is, 0,
                        (int)ONR_COUNT(factualities));
    tcase_add_test(tests, who_is_only_charged_has_done_nothing_yet);
    tcase_add_loop_test(tests, an_adverb_dates_its_own_clause, 0, (int)ONR_COUNT(dates));
    tcase_add_test(tests, what_came_before_has_not_the_day_of_the_story);
    tcase_add_loop_test(tests, a_number_counts_the_word_that_it_stands_by, 0,
                        (int)ONR_COUNT(casualties));
    tcase_add_loop_test(tests, an_offense_is_what_the_law_calls_it, 0,
                        (int)ONR_COUNT(offenses));
    tcase_add_test(tests, the_court_named_beside_an_action_takes_it);
    tcase_add_loop_test(tests, an_action_is_not_where_its_people_are, 0,
                        (int)ONR_COUNT(places));
    tcase_add_test(tests, mentions_of_one_event_are_one);
    tcase_add_test(tests, two_people_two_events);
    tcase_add_loop_test(tests, what_is_told_in_two_ways_is_one, 0,
                        (int)ONR_COUNT(told_twice));
    tcase_add_test(tests, another_man_is_another);
    tcase_add_test(tests, the_day_of_a_charge_is_not_that_of_the_crime);
    tcase_add_test(tests, an_action_concerns_what_came_before_it);
    tcase_add_test(tests, a_plea_is_to_the_charge_against_the_same_people);
    suite_add_tcase(suite, tests);
    return suite;
}
