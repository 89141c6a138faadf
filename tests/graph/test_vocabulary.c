/* SPDX-License-Identifier: Apache-2.0 */
#include "graph/vocabulary.h"

#include <check.h>

START_TEST(names_lead_to_terms_and_back)
{
    ck_assert_int_eq(onr_vocabulary_find(ONR_LIT("Termination")), ONR_IRI_Termination);
    ck_assert_int_eq(onr_vocabulary_find(ONR_LIT("agency")), ONR_IRI_agency);
    ck_assert_int_eq(onr_vocabulary_find(ONR_LIT("Agency")), ONR_IRI_Agency);
    ck_assert_int_eq(onr_vocabulary_find(ONR_LIT("label")), ONR_IRI_COUNT);
    ck_assert_int_eq(onr_vocabulary_find(ONR_LIT("")), ONR_IRI_COUNT);
    for (size_t i = 0; i < ONR_IRI_COUNT; ++i) {
        const onr_slice local = onr_vocabulary_local((onr_iri)i);
        ck_assert(onr_slice_ends(onr_vocabulary_iri((onr_iri)i), local));
        if (local.len) {
            ck_assert_uint_eq(onr_vocabulary_find(local), i);
        }
    }
}
END_TEST

static const struct {
    onr_iri class, above;
    bool below;
} kinships[] = {
    {ONR_IRI_Termination, ONR_IRI_PersonnelAction, true},
    {ONR_IRI_Termination, ONR_IRI_Event, true},
    {ONR_IRI_Termination, ONR_IRI_Termination, true},
    {ONR_IRI_Termination, ONR_IRI_Incident, false},
    {ONR_IRI_Event, ONR_IRI_Termination, false},
    {ONR_IRI_Indictment, ONR_IRI_Charge, true},
    {ONR_IRI_Court, ONR_IRI_Agency, true},
    {ONR_IRI_Person, ONR_IRI_Agency, false},
    {ONR_IRI_subject, ONR_IRI_Event, false},
};

START_TEST(classes_know_what_stands_above_them)
{
    ck_assert_int_eq(onr_vocabulary_is_below(kinships[_i].class, kinships[_i].above),
                     kinships[_i].below);
}
END_TEST

START_TEST(classes_are_told_from_properties)
{
    ck_assert(onr_vocabulary_is_class(ONR_IRI_Claim));
    ck_assert(!onr_vocabulary_is_class(ONR_IRI_speaker));
    ck_assert(!onr_vocabulary_is_class(ONR_IRI_Alleged));
    ck_assert(!onr_vocabulary_is_class(ONR_IRI_xsd_date));
}
END_TEST

START_TEST(every_term_of_the_vocabulary_has_a_prefix)
{
    size_t count;
    const onr_prefix *const prefixes = onr_vocabulary_prefixes(&count);
    for (size_t i = 0; i < ONR_IRI_COUNT; ++i) {
        size_t hits = 0;
        for (size_t k = 0; k < count; ++k) {
            hits += onr_slice_starts(onr_vocabulary_iri((onr_iri)i), prefixes[k].iri);
        }
        ck_assert_uint_eq(hits, 1);
    }
}
END_TEST

Suite *suite_vocabulary(void);

Suite *
suite_vocabulary(void)
{
    Suite *const suite = suite_create("vocabulary");
    TCase *const terms = tcase_create("terms");
    tcase_add_test(terms, names_lead_to_terms_and_back);
    tcase_add_loop_test(terms, classes_know_what_stands_above_them, 0,
                        (int)ONR_COUNT(kinships));
    tcase_add_test(terms, classes_are_told_from_properties);
    tcase_add_test(terms, every_term_of_the_vocabulary_has_a_prefix);
    suite_add_tcase(suite, terms);
    return suite;
}
