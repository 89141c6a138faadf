/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/parties.h"

#include "fixture.h"

#include <check.h>

static const onr_party *
party_of(const onr_facts *facts, const char *label)
{
    for (size_t i = 0; i < facts->parties.count; i++) {
        if (onr_slice_equal(facts->parties.items[i].label, onr_slice_of(label))) {
            return &facts->parties.items[i];
        }
    }
    return NULL;
}

static bool
has_alias(const onr_party *party, const char *alias)
{
    for (size_t i = 0; i < party->aliases.count; i++) {
        if (onr_slice_equal(party->aliases.items[i], onr_slice_of(alias))) {
            return true;
        }
    }
    return false;
}

/* A story, a party in it, its class, and one of its aliases; an empty class where there must be no such party. */
static const struct {
    const char *text, *label, *kind, *alias;
} parties[] = {
    {"Police fired Sgt. Dana Ruiz on Friday. Ruiz's lawyer protested.", "Dana Ruiz",
     "Person", "Sgt. Dana Ruiz"},
    {"Police fired Sgt. Dana Ruiz on Friday. Ruiz's lawyer protested.", "Dana Ruiz",
     "Person", "Ruiz"},
    {"Marlow Falls police arrested Tom Hale. The department has 40 officers.",
     "Marlow Falls Police Department", "LawEnforcementAgency", "Marlow Falls police"},
    {"Marlow Falls police arrested Tom Hale. The department has 40 officers.",
     "Marlow Falls Police Department", "LawEnforcementAgency", "The department"},
    {"The NYPD arrested Tom Hale.", "New York City Police Department",
     "LawEnforcementAgency", "NYPD"},
    {"Tom Hale sued the Tarrant County Sheriff’s Department.",
     "Tarrant County Sheriff’s Department", "LawEnforcementAgency", ""},
    {"Police in Marlow Falls arrested Tom Hale. The city sued Hale in May.",
     "City of Marlow Falls", "Government", "The city"},
    {"The Marlow Falls City Council voted Monday. The council fired Tom Hale.",
     "Marlow Falls City Council", "Legislature", "The council"},
    {"Tarrant County District Attorney Ana Bell charged Tom Hale with theft.",
     "Tarrant County District Attorney's Office", "ProsecutorOffice", ""},
    {"Mayor Ana Bell of Marlow Falls met Iowa Gov. Tom Hale.", "State of Iowa",
     "Government", ""},
    {"Sgt. Dana Ruiz posted a picture on Snapchat.", "Snapchat", "", ""},
    {"The store was robbed on Main Street in Marlow Falls.", "Marlow Falls", "", ""},
    {"A grand jury indicted Tom Hale.", "Grand jury", "", ""},
};

START_TEST(parties_have_their_normal_names)
{
    const onr_facts *const facts = fixture_facts(parties[_i].text, "2024-10-10");
    const onr_party *const party = party_of(facts, parties[_i].label);
    if (parties[_i].kind[0] == '\0') {
        ck_assert_msg(party == NULL, "%s: %s", parties[_i].label, parties[_i].text);
        return;
    }
    ck_assert_msg(party != NULL, "no %s: %s", parties[_i].label, parties[_i].text);
    ck_assert_msg(onr_slice_equal(party->kind, onr_slice_of(parties[_i].kind)),
                  "%.*s: %s", ONR_ARG(party->kind), parties[_i].text);
    ck_assert_msg(parties[_i].alias[0] == '\0' || has_alias(party, parties[_i].alias),
                  "no %s: %s", parties[_i].alias, parties[_i].text);
}
END_TEST

START_TEST(parties_come_with_evidence_and_without_copies_of_the_label)
{
    const onr_facts *const facts = fixture_facts(
        "Capt. Dana Ruiz sued Marlow Falls. Ruiz said she won.", "2024-10-10");
    const onr_party *const ruiz = party_of(facts, "Dana Ruiz");
    ck_assert_ptr_nonnull(ruiz);
    ck_assert_uint_eq(ruiz->evidence.count, 3);
    ck_assert(!has_alias(ruiz, "Dana Ruiz"));
    ck_assert(!ruiz->unnamed);
}
END_TEST

START_TEST(people_without_a_name_are_parties_of_events_only)
{
    const onr_facts *const facts = fixture_facts(
        "Police arrested a mentally ill teenager on Monday. A neighbor watched.",
        "2024-10-10");
    const onr_party *const teenager = party_of(facts, "mentally ill teenager");
    ck_assert_ptr_nonnull(teenager);
    ck_assert(teenager->unnamed);
    ck_assert_ptr_null(party_of(facts, "neighbor"));
}
END_TEST

Suite *suite_parties(void);

Suite *
suite_parties(void)
{
    Suite *const suite = suite_create("parties");
    TCase *const tests = tcase_create("parties");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, parties_have_their_normal_names, 0, ONR_COUNT(parties));
    tcase_add_test(tests, parties_come_with_evidence_and_without_copies_of_the_label);
    tcase_add_test(tests, people_without_a_name_are_parties_of_events_only);
    suite_add_tcase(suite, tests);
    return suite;
}
