/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/tenures.h"

#include "fixture.h"

#include <check.h>

/* A story and one tenure in it as "holder, title, agency, status"; a status of "" where there must be none of that title. */
static const struct {
    const char *text, *holder, *title, *agency, *status;
} tenures[] = {
    {"Marlow Falls Police Chief Dana Ruiz resigned in May.", "Dana Ruiz", "police chief",
     "Marlow Falls Police Department", "Former"},
    {"Marlow Falls Mayor Dana Ruiz spoke Monday.", "Dana Ruiz", "mayor",
     "City of Marlow Falls", "Current"},
    {"Former Marlow Falls Mayor Dana Ruiz spoke Monday.", "Dana Ruiz", "mayor",
     "City of Marlow Falls", "Former"},
    {"Interim City Manager Dana Ruiz of Marlow Falls spoke Monday.", "Dana Ruiz",
     "city manager", NULL, "Interim"},
    {"Dana Ruiz, a spokeswoman for the Tarrant County Sheriff's Office, spoke Monday.",
     "Dana Ruiz", "spokeswoman", "Tarrant County Sheriff's Office", "Current"},
    {"Dana Ruiz, a former officer and prosecutor, spoke Monday.", "Dana Ruiz",
     "prosecutor", NULL, "Former"},
    {"Dana Ruiz, who served as mayor of Marlow Falls, spoke Monday.", "Dana Ruiz",
     "mayor", "City of Marlow Falls", "Former"},
    {"Dana Ruiz was a member of the Marlow Falls City Council.", "Dana Ruiz", "member",
     "Marlow Falls City Council", "Former"},
    {"Officers Dana Ruiz and Tom Hale of the Marlow Falls Police Department spoke.",
     "Tom Hale", "officer", "Marlow Falls Police Department", "Current"},
    {"Tom Hale's attorney, Dana Ruiz, spoke Monday.", "Dana Ruiz", "attorney", NULL,
     "Current"},
    {"Dana Ruiz and Ana Bell, the family's attorneys, spoke Monday.", "Ana Bell",
     "attorney", NULL, "Current"},
    {"Iowa Gov. Dana Ruiz spoke Monday.", "Dana Ruiz", "governor", "State of Iowa",
     "Current"},
    {"U.S. District Judge Dana Ruiz spoke Monday.", "Dana Ruiz", "u.s. district judge",
     "U.S. District Court", "Current"},
    {"Tarrant County District Judge Dana Ruiz spoke Monday.", "Dana Ruiz",
     "district judge", "Tarrant County District Court", "Current"},
    {"Cook County Circuit Judge Dana Ruiz spoke Monday.", "Dana Ruiz", "circuit judge",
     "Cook County Circuit Court", "Current"},
    {"The city of Marlow Falls fired Sgt. Dana Ruiz on Monday. Chief Tom Hale was a "
     "captain with the Dallas Police Department before.",
     "Tom Hale", "captain", "Dallas Police Department", "Former"},
    {"The city of Marlow Falls fired Sgt. Dana Ruiz on Monday. Chief Tom Hale was a "
     "captain with the Dallas Police Department before.",
     "Dana Ruiz", "sergeant", "Marlow Falls Police Department", "Former"},
    {"Gregg Township Supervisors Dana Ruiz and Tom Hale spoke Monday.", "Tom Hale",
     "supervisor", "Gregg Township Board of Supervisors", "Current"},
    {"Mr. Dana Ruiz spoke Monday.", "Dana Ruiz", "mr.", NULL, ""},
    {"Dana Ruiz, the victim, spoke Monday.", "Dana Ruiz", "victim", NULL, ""},
    {"Dana Ruiz is not a deputy.", "Dana Ruiz", "deputy", NULL, ""},
};

static onr_slice
label_of(const onr_facts *facts, uint32_t party)
{
    return party == ONR_NO_FACT ? ONR_LIT("") : facts->parties.items[party].label;
}

static const onr_tenure *
find(const onr_facts *facts, const char *holder, const char *title)
{
    for (size_t i = 0; i < facts->tenures.count; i++) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        if (onr_slice_equal(label_of(facts, tenure->holder), onr_slice_of(holder)) &&
            onr_slice_ends(tenure->title, onr_slice_of(title))) {
            return tenure;
        }
    }
    return NULL;
}

START_TEST(titles_are_held_at_agencies)
{
    const onr_facts *const facts = fixture_facts(tenures[_i].text, "2024-10-10");
    const onr_tenure *const tenure = find(facts, tenures[_i].holder, tenures[_i].title);
    if (tenures[_i].status[0] == '\0') {
        ck_assert_msg(tenure == NULL, "%s: %s", tenures[_i].title, tenures[_i].text);
        return;
    }
    ck_assert_msg(tenure != NULL, "no %s: %s", tenures[_i].title, tenures[_i].text);
    ck_assert_msg(onr_slice_equal(tenure->status, onr_slice_of(tenures[_i].status)),
                  "%.*s: %s", ONR_ARG(tenure->status), tenures[_i].text);
    ck_assert_msg(tenures[_i].agency == NULL ||
                      onr_slice_equal(label_of(facts, tenure->agency),
                                      onr_slice_of(tenures[_i].agency)),
                  "%.*s: %s", ONR_ARG(label_of(facts, tenure->agency)), tenures[_i].text);
    ck_assert_uint_ge(tenure->evidence.count, 1);
}
END_TEST

START_TEST(one_post_told_twice_is_one_tenure)
{
    const onr_facts *const facts = fixture_facts(
        "Marlow Falls Police Chief Dana Ruiz spoke. Chief Ruiz left.", "2024-10-10");
    ck_assert_uint_eq(facts->tenures.count, 1);
}
END_TEST

Suite *suite_tenures(void);

Suite *
suite_tenures(void)
{
    Suite *const suite = suite_create("tenures");
    TCase *const tests = tcase_create("tenures");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, titles_are_held_at_agencies, 0, ONR_COUNT(tenures));
    tcase_add_test(tests, one_post_told_twice_is_one_tenure);
    suite_add_tcase(suite, tests);
    return suite;
}
