/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/agencyname.h"

#include "reading.h"

#include <check.h>

static onr_arena *arena;

static void
setup(void)
{
    reading_init();
    arena = onr_arena_new();
}

static void
teardown(void)
{
    onr_arena_free(arena);
    reading_clear();
}

static const struct {
    const char *a, *b;
    onr_agencies_match match;
} pairs[] = {
    {"Marlow Falls Police Department", "Marlow Falls Police", ONR_AGENCIES_AGREE},
    {"the Marlow Falls Police Department", "Marlow Falls police", ONR_AGENCIES_AGREE},
    {"Tarrant County Sheriff's Office", "Tarrant County Sheriff’s Department",
     ONR_AGENCIES_AGREE},
    {"Marlow-Dale Police Department", "Marlow-Dle Police Department",
     ONR_AGENCIES_DIFFER},
    {"Ashbury Police Department", "Asbury Police Department", ONR_AGENCIES_AGREE},
    {"Iowa State Police", "State Police", ONR_AGENCIES_TAIL},
    {"Marlow University", "Marlow", ONR_AGENCIES_HEAD},
    {"Citizens Review Board", "CRB", ONR_AGENCIES_ACRONYM},
    {"Marlow Falls Police Department", "Ashby Police Department", ONR_AGENCIES_DIFFER},
    {"NYPD", "New York City Police Department", ONR_AGENCIES_AGREE},
};

START_TEST(names_agree_by_the_words_that_tell)
{
    const onr_lexicon *const lexicon = reading_lexicon();
    const onr_agency_name a =
        onr_agency_name_parse_text(lexicon, arena, onr_slice_of(pairs[_i].a));
    const onr_agency_name b =
        onr_agency_name_parse_text(lexicon, arena, onr_slice_of(pairs[_i].b));
    const onr_agencies_match there = onr_agency_names_compare(&a, &b);
    ck_assert_msg(there == pairs[_i].match && onr_agency_names_compare(&b, &a) == there,
                  "%s and %s: %d, not %d", pairs[_i].a, pairs[_i].b, there,
                  pairs[_i].match);
}
END_TEST

static const struct {
    const char *name, *kind;
} kinds[] = {
    {"Marlow Falls Police Department", "LawEnforcementAgency"},
    {"Marlow Falls City Council", "Legislature"},
    {"Fraternal Order of Police", "LaborUnion"},
    {"University of Marlow Hospital", "MedicalFacility"},
    {"Court of Appeals for the Ninth Circuit", "Court"},
    {"Tarrant County District Attorney's Office", "ProsecutorOffice"},
    {"Police Oversight Commission", "OversightBody"},
    {"Marlow Falls High School", "School"},
    {"Quillby", ""},
};

START_TEST(the_head_of_a_name_tells_its_class)
{
    const onr_agency_name name = onr_agency_name_parse_text(reading_lexicon(), arena,
                                                            onr_slice_of(kinds[_i].name));
    ck_assert_msg(onr_slice_equal(name.kind, onr_slice_of(kinds[_i].kind)), "%s: %.*s",
                  kinds[_i].name, ONR_ARG(name.kind));
}
END_TEST

Suite *suite_agencyname(void);

Suite *
suite_agencyname(void)
{
    Suite *const suite = suite_create("agencyname");
    TCase *const tests = tcase_create("names");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, names_agree_by_the_words_that_tell, 0, ONR_COUNT(pairs));
    tcase_add_loop_test(tests, the_head_of_a_name_tells_its_class, 0, ONR_COUNT(kinds));
    suite_add_tcase(suite, tests);
    return suite;
}
