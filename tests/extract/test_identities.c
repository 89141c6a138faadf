/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/identities.h"

#include "fixture.h"

#include <check.h>

static size_t
count_unnamed(const onr_facts *facts)
{
    size_t count = 0;
    for (size_t i = 0; i < facts->parties.count; i++) {
        count += facts->parties.items[i].unnamed;
    }
    return count;
}

START_TEST(who_is_described_first_and_named_later_is_one)
{
    static const char *const texts[] = {
        "A former clerk of the town has been fired for stealing money. Paula Hensley, "
        "56, was fired on Tuesday for stealing money.",
        "A man was arrested on Friday after a chase. Devin Castillo, of Ashby, was "
        "arrested on Friday, police said.",
    };
    static const char *const kinds[] = {"Termination", "Arrest"};
    static const char *const names[] = {"Paula Hensley", "Devin Castillo"};
    const onr_facts *const facts = fixture_facts(texts[_i], "2024-10-10");
    const onr_event *const event = fixture_event(facts, kinds[_i]);
    ck_assert_ptr_nonnull(event);
    ck_assert_uint_eq(fixture_count(facts, kinds[_i]), 1);
    ck_assert(fixture_role(facts, event, "subject", names[_i]));
    ck_assert_uint_eq(count_unnamed(facts), 0);
}
END_TEST

START_TEST(another_is_not_one)
{
    const onr_facts *const facts =
        fixture_facts("Another man was arrested on Friday after a chase. Devin Castillo "
                      "was arrested in May.",
                      "2024-10-10");
    ck_assert_uint_eq(count_unnamed(facts), 1);
}
END_TEST

START_TEST(who_is_named_in_a_role_is_not_described_there_besides)
{
    const onr_facts *const facts =
        fixture_facts("Marcus Bell shot Pat Roe in Ashby on Sept. 6. Bell shot the "
                      "26-year-old accountant in his kitchen, police said.",
                      "2024-10-10");
    const onr_event *const event = fixture_event(facts, "Shooting");
    ck_assert_ptr_nonnull(event);
    ck_assert_uint_eq(fixture_count(facts, "Shooting"), 1);
    ck_assert(fixture_role(facts, event, "target", "Pat Roe"));
    ck_assert(!fixture_role(facts, event, "target", "26-year-old accountant"));
}
END_TEST

Suite *suite_identities(void);

Suite *
suite_identities(void)
{
    Suite *const suite = suite_create("identities");
    TCase *const tests = tcase_create("people");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_add_loop_test(tests, who_is_described_first_and_named_later_is_one, 0, 2);
    tcase_add_test(tests, another_is_not_one);
    tcase_add_test(tests, who_is_named_in_a_role_is_not_described_there_besides);
    suite_add_tcase(suite, tests);
    return suite;
}
