/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/factuality.h"
#include "extract/offenses.h"

#include "fixture.h"

#include <check.h>

static const struct {
    const char *text, *kind, *told;
} tellings[] = {
    {"The hearing was scheduled for Dec. 11.", "Hearing", "Prospective"},
    {"Dana Ruiz is to be sentenced in May.", "Sentence", "Prospective"},
    {"Judge Lena Ortiz still has to rule on the motion.", "Ruling", "Prospective"},
    {"Dana Ruiz requested and was granted a speedy trial.", "Ruling", "Reported"},
    {"Deputies stopped and arrested Omar Haddad on Friday.", "Arrest", "Reported"},
    {"The arraignment was originally scheduled for June 3.", "Hearing", "Negated"},
    {"Dana Ruiz pleaded not guilty and a judge released her on Friday.", "Release",
     "Reported"},
    {"Omar Haddad was accused of stealing $9,000 from the union.", "Fraud", "Alleged"},
    {"Prosecutors say Officer Dana Ruiz used a stun gun on two inmates.", "UseOfForce",
     "Alleged"},
    {"The suit says Chief Ana Ruiz retaliated against Omar Haddad. Ruiz has denied the "
     "allegations.",
     "Misconduct", "Disputed"},
    {"Omar Haddad was charged with arson on Monday. Prosecutors say he set fire to a "
     "barn. "
     "His lawyer said he did nothing wrong.",
     "PropertyDamage", "Disputed"},
    {"The sentencing will be up to the court, Lamb said.", "Sentence", "Prospective"},
    {"At a trial for Omar Haddad, jurors could hear from 12 guards.", "Trial",
     "Prospective"},
    {"Omar Haddad sued the city of Ashby. The lawsuit says the department suspended "
     "Haddad in May.",
     "Suspension", "Alleged"},
    {"Omar Haddad sued the city of Ashby. “I was suspended without a hearing,” Haddad "
     "said.",
     "Suspension", "Alleged"},
    {"The affidavit says deputies arrested Omar Haddad on Friday.", "Arrest", "Reported"},
    {"Assistant District Attorney Dana Ruiz said Omar Haddad shot the clerk.", "Shooting",
     "Alleged"},
    {"A deputy was shot in Ashby on Friday. Omar Haddad was charged with murder in the "
     "shooting.",
     "Shooting", "Alleged"},
};

START_TEST(how_sure_an_event_is_follows_from_words_and_people)
{
    const onr_facts *const facts = fixture_facts(tellings[_i].text, "2024-10-10");
    const onr_event *const event = fixture_event(facts, tellings[_i].kind);
    ck_assert_msg(event != NULL, "no %s: %s", tellings[_i].kind, tellings[_i].text);
    ck_assert_msg(onr_slice_equal(event->factualities.items[0].value,
                                  onr_slice_of(tellings[_i].told)),
                  "%.*s: %s", ONR_ARG(event->factualities.items[0].value),
                  tellings[_i].text);
}
END_TEST

static const struct {
    const char *text, *kind;
    const char *offenses[6];
} charges[] = {
    {"Dana Ruiz was charged with three counts of theft by deception, two counts of "
     "identity theft and receiving stolen property.",
     "Charge",
     {"theft by deception", "identity theft", "receiving stolen property"}},
    {"Omar Haddad pleaded guilty Tuesday to attempted murder and other charges.",
     "Plea",
     {"attempted murder"}},
    {"Two guards were indicted on multiple counts of falsifying records and conspiracy.",
     "Indictment",
     {"falsifying records", "conspiracy"}},
    {"Tom Bell was charged with raping a student.", "Charge", {"rape"}},
    {"Dana Ruiz was charged with assault and battery.",
     "Charge",
     {"assault and battery"}},
    {"Omar Haddad was charged with arson in May. Haddad pleaded guilty in June.",
     "Plea",
     {"arson"}},
    {"Omar Haddad was charged in May. Haddad pleaded guilty to perjury in June.",
     "Charge",
     {"perjury"}},
};

static bool
has_offense(const onr_event *event, const char *name)
{
    for (size_t i = 0; i < event->offenses.count; ++i) {
        if (onr_slice_equal(event->offenses.items[i], onr_slice_of(name))) {
            return true;
        }
    }
    return false;
}

START_TEST(offenses_are_noun_phrases_one_each)
{
    const onr_facts *const facts = fixture_facts(charges[_i].text, "2024-10-10");
    const onr_event *const event = fixture_event(facts, charges[_i].kind);
    size_t wanted = 0;
    ck_assert_msg(event != NULL, "no %s: %s", charges[_i].kind, charges[_i].text);
    for (; charges[_i].offenses[wanted]; ++wanted) {
        ck_assert_msg(has_offense(event, charges[_i].offenses[wanted]), "no %s: %s",
                      charges[_i].offenses[wanted], charges[_i].text);
    }
    ck_assert_msg(event->offenses.count == wanted, "%zu offenses: %s",
                  event->offenses.count, charges[_i].text);
}
END_TEST

Suite *suite_told(void);

Suite *
suite_told(void)
{
    Suite *const suite = suite_create("told");
    TCase *const tests = tcase_create("stories");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_add_loop_test(tests, how_sure_an_event_is_follows_from_words_and_people, 0,
                        (int)ONR_COUNT(tellings));
    tcase_add_loop_test(tests, offenses_are_noun_phrases_one_each, 0,
                        (int)ONR_COUNT(charges));
    suite_add_tcase(suite, tests);
    return suite;
}
