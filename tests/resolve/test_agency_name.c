/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"

#include "resolve/agency_name.h"

#include <check.h>

static const struct {
    const char *label, *kind, *place;
    const char *function, *owner;
} agencies[] = {
    {"Marlow Falls Police Department", "LawEnforcementAgency", "", "police",
     "falls marlow"},
    {"Marlow Falls police", "LawEnforcementAgency", "", "police", "falls marlow"},
    {"police department", "LawEnforcementAgency", "Marlow Falls", "police",
     "falls marlow"},
    {"police department", "LawEnforcementAgency", "", "police", NULL},
    {"Gilded Heron Tavern", "Company", "", NULL, "gilded heron tavern"},
};

static void
check_symbol(const char *what, const char *label, onr_symbol found, const char *expected)
{
    ck_assert_msg(
        (found == NULL) == (expected == NULL) &&
            (!found || onr_slice_equal(onr_symbol_slice(found), onr_slice_of(expected))),
        "%s of %s: %s", what, label, found ? found->text : "none");
}

START_TEST(a_name_tells_what_an_agency_is_and_whose)
{
    onr_arena *const arena = onr_arena_new();
    onr_symbols *symbols;
    onr_tables tables;
    onr_agency_name name;
    test_tables_open(arena, &symbols, &tables);
    onr_agency_name_read(&tables, symbols, arena, onr_slice_of(agencies[_i].label),
                         onr_slice_of(agencies[_i].kind),
                         onr_slice_of(agencies[_i].place), &name);
    check_symbol("function", agencies[_i].label, name.function, agencies[_i].function);
    check_symbol("owner", agencies[_i].label, name.owner, agencies[_i].owner);
    onr_arena_free(arena);
}
END_TEST

START_TEST(a_place_is_parted_from_its_state)
{
    onr_arena *const arena = onr_arena_new();
    onr_symbols *symbols;
    onr_tables tables;
    test_tables_open(arena, &symbols, &tables);
    const onr_slice place = ONR_LIT("Marlow Falls, Pa.");
    ck_assert(onr_slice_equal(onr_agency_name_town(&tables, arena, place),
                              ONR_LIT("marlow falls")));
    ck_assert(onr_slice_equal(onr_agency_name_state(&tables, arena, place),
                              ONR_LIT("pennsylvania")));
    ck_assert_uint_eq(onr_agency_name_state(&tables, arena, ONR_LIT("Marlow Falls")).len,
                      0);
    onr_arena_free(arena);
}
END_TEST

Suite *suite_agency_name(void);

Suite *
suite_agency_name(void)
{
    Suite *const suite = suite_create("agency_name");
    TCase *const tests = tcase_create("agency_name");
    tcase_add_loop_test(tests, a_name_tells_what_an_agency_is_and_whose, 0,
                        (int)ONR_COUNT(agencies));
    tcase_add_test(tests, a_place_is_parted_from_its_state);
    suite_add_tcase(suite, tests);
    return suite;
}
