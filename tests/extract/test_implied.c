/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/implied.h"

#include "fixture.h"

#include <check.h>

/* Roles that no sentence of the event fills, and by whom a reader fills them. */
static const struct {
    const char *text, *kind, *role, *who;
} rows[] = {
    {"Officer Dana Ruiz was charged with battery. Ruiz pleaded not guilty. A hearing "
     "is set for June.",
     "Hearing", "subject", "Dana Ruiz"},
    {"Dana Ruiz and Tom Hale were charged with theft. Ruiz and Hale pleaded guilty. The "
     "sentencing is set for June.",
     "Sentence", "subject", "Tom Hale"},
    {"The Marlow Falls Police Department hired Officer Dana Ruiz in 2012. Ruiz of the "
     "Marlow Falls Police Department was suspended in May.",
     "Suspension", "authority", "Marlow Falls Police Department"},
};

START_TEST(what_a_sentence_leaves_out_is_filled_in)
{
    const onr_facts *const facts = fixture_facts(rows[_i].text, "2024-10-10");
    const onr_event *const event = fixture_event(facts, rows[_i].kind);
    ck_assert_msg(event != NULL, "no %s: %s", rows[_i].kind, rows[_i].text);
    ck_assert_msg(fixture_role(facts, event, rows[_i].role, rows[_i].who), "no %s: %s",
                  rows[_i].role, rows[_i].text);
}
END_TEST

START_TEST(nobody_is_the_judge_of_what_is_still_to_come)
{
    const onr_facts *const facts =
        fixture_facts("Dana Ruiz pleaded guilty to theft before Judge Paul Adler on "
                      "Monday. Ruiz will be sentenced in June.",
                      "2024-10-10");
    const onr_event *const sentence = fixture_event(facts, "Sentence");
    ck_assert_ptr_nonnull(sentence);
    ck_assert(!fixture_role(facts, sentence, "authority", "Paul Adler"));
}
END_TEST

Suite *suite_implied(void);

Suite *
suite_implied(void)
{
    Suite *const suite = suite_create("implied");
    TCase *const tests = tcase_create("roles");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_add_loop_test(tests, what_a_sentence_leaves_out_is_filled_in, 0,
                        (int)ONR_COUNT(rows));
    tcase_add_test(tests, nobody_is_the_judge_of_what_is_still_to_come);
    suite_add_tcase(suite, tests);
    return suite;
}
