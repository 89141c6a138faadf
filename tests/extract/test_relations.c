/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/relations.h"

#include "fixture.h"

#include <check.h>

/* A story and a relation in it; an empty kind where there must be none at all. */
static const struct {
    const char *text, *kind, *from, *to;
} relations[] = {
    {"Tom Hale's attorney, Dana Ruiz, spoke Monday.", "represents", "Dana Ruiz",
     "Tom Hale"},
    {"Dana Ruiz, an attorney for Tom Hale, spoke Monday.", "represents", "Dana Ruiz",
     "Tom Hale"},
    {"Dana Ruiz, who represents Tom Hale, spoke Monday.", "represents", "Dana Ruiz",
     "Tom Hale"},
    {"One of Tom Hale's attorneys, Dana Ruiz, spoke Monday.", "represents", "Dana Ruiz",
     "Tom Hale"},
    {"Tarrant County's lawyer, Dana Ruiz, spoke Monday.", "represents", "Dana Ruiz",
     "Tarrant County"},
    {"Tom Hale died Monday. His father, Mark Hale, spoke.", "relative", "Mark Hale",
     "Tom Hale"},
    {"Ana Bell is the mother of Tom Hale.", "relative", "Ana Bell", "Tom Hale"},
    {"Tom Hale's friend, Dana Ruiz, spoke Monday.", "", "", ""},
    {"The union that represents officers met Dana Ruiz.", "", "", ""},
};

static bool
is_party(const onr_facts *facts, uint32_t party, const char *label)
{
    return onr_slice_equal(facts->parties.items[party].label, onr_slice_of(label));
}

START_TEST(words_of_relation_relate)
{
    const onr_facts *const facts = fixture_facts(relations[_i].text, "2024-10-10");
    if (relations[_i].kind[0] == '\0') {
        ck_assert_uint_eq(facts->relations.count, 0);
        return;
    }
    bool found = false;
    for (size_t i = 0; i < facts->relations.count; i++) {
        const onr_relation *const relation = &facts->relations.items[i];
        found =
            found || (onr_slice_equal(relation->kind, onr_slice_of(relations[_i].kind)) &&
                      is_party(facts, relation->from, relations[_i].from) &&
                      is_party(facts, relation->to, relations[_i].to));
    }
    ck_assert_msg(found, "%s", relations[_i].text);
}
END_TEST

Suite *suite_relations(void);

Suite *
suite_relations(void)
{
    Suite *const suite = suite_create("relations");
    TCase *const tests = tcase_create("relations");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, words_of_relation_relate, 0, ONR_COUNT(relations));
    suite_add_tcase(suite, tests);
    return suite;
}
