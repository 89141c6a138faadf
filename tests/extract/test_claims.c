/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/claims.h"

#include "fixture.h"

#include <check.h>

/* A story and a claim in it: speaker ("" for none), stance, words ("" for a reported one), class of the event it is about ("" for
   none or any). */
static const struct {
    const char *text, *speaker, *stance, *quote, *about;
} claims[] = {
    {"“We did all we could that night,” Dana Ruiz said.", "Dana Ruiz", "Asserts",
     "We did all we could that night", ""},
    {"“I did nothing wrong that night, ever,” Dana Ruiz said.", "Dana Ruiz", "Denies",
     "I did nothing wrong that night, ever", ""},
    {"“They retaliated against me for months,” Dana Ruiz said.", "Dana Ruiz", "Alleges",
     "They retaliated against me for months", ""},
    {"“We saw him run from the store,” a caller said.", "", "Asserts",
     "We saw him run from the store", ""},
    {"Dana Ruiz assaulted Tom Hale in May, police said. Ruiz denies that she assaulted "
     "Hale.",
     "Dana Ruiz", "Denies", "", "Assault"},
    {"Dana Ruiz alleges that Tom Hale raped her in May.", "Dana Ruiz", "Alleges", "",
     "SexualOffense"},
    {"The Ashby Ethics Board filed a complaint against Judge Dana Ruiz on Monday.\n\n"
     "“Judge Ruiz plainly abused her office,” the complaint said.",
     "Ashby Ethics Board", "Alleges", "Judge Ruiz plainly abused her office", ""},
    {"Omar Haddad and Tom Hale sued the county in May. The lawsuit argues that “the "
     "chaos "
     "on that day was preventable.”",
     "Omar Haddad", "Alleges", "the chaos on that day was preventable.", ""},
    {"“We will look into what happened there,” a Marlow Falls Police Department "
     "spokeswoman said.",
     "Marlow Falls Police Department", "Asserts", "We will look into what happened there",
     ""},
};

static bool
is_speaker(const onr_facts *facts, const onr_claim *claim, const char *speaker)
{
    return claim->speaker == ONR_NO_FACT
               ? speaker[0] == '\0'
               : onr_slice_equal(facts->parties.items[claim->speaker].label,
                                 onr_slice_of(speaker));
}

static bool
is_about(const onr_facts *facts, const onr_claim *claim, const char *kind)
{
    return kind[0] == '\0' ||
           (claim->about != ONR_NO_FACT &&
            onr_slice_equal(facts->events.items[claim->about].kind, onr_slice_of(kind)));
}

START_TEST(who_says_what_is_a_claim)
{
    const onr_facts *const facts = fixture_facts(claims[_i].text, "2024-10-10");
    bool found = false;
    for (size_t i = 0; i < facts->claims.count; i++) {
        const onr_claim *const claim = &facts->claims.items[i];
        found =
            found || (is_speaker(facts, claim, claims[_i].speaker) &&
                      onr_slice_equal(claim->stance, onr_slice_of(claims[_i].stance)) &&
                      onr_slice_equal(claim->quote, onr_slice_of(claims[_i].quote)) &&
                      is_about(facts, claim, claims[_i].about));
    }
    ck_assert_msg(found, "%s", claims[_i].text);
}
END_TEST

START_TEST(short_quotations_are_no_claims)
{
    const onr_facts *const facts = fixture_facts("“We went home,” Dana Ruiz said.", "");
    ck_assert_uint_eq(facts->claims.count, 0);
}
END_TEST

Suite *suite_claims(void);

Suite *
suite_claims(void)
{
    Suite *const suite = suite_create("claims");
    TCase *const tests = tcase_create("claims");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, who_says_what_is_a_claim, 0, ONR_COUNT(claims));
    tcase_add_test(tests, short_quotations_are_no_claims);
    suite_add_tcase(suite, tests);
    return suite;
}
