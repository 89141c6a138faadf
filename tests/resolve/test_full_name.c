/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"

#include "resolve/full_name.h"

#include <check.h>

static const struct {
    const char *a, *b;
    onr_names_fit fit;
} pairs[] = {
    {"Dana Quill", "Dana Quill", ONR_NAMES_SAME},
    {"Dana Quill", "DANA QUILL", ONR_NAMES_SAME},
    {"Dana M. Quill", "Dana Quill", ONR_NAMES_SAME},
    {"William Quill", "Bill Quill", ONR_NAMES_VARIANT},
    {"D. Quill", "Dana Quill", ONR_NAMES_INITIAL},
    {"Dana Quilley", "Dana Quiley", ONR_NAMES_SPELLING},
    {"Quill", "Dana Quill", ONR_NAMES_LONE},
    {"Dana Quill", "Dana Voss", ONR_NAMES_DIFFER},
    {"Dana Quill", "Omar Quill", ONR_NAMES_DIFFER},
    {"Dana Quill Jr.", "Dana Quill Sr.", ONR_NAMES_DIFFER},
};

static onr_full_name
read_name(onr_arena *arena, const onr_tables *tables, onr_symbols *symbols,
          const char *label)
{
    onr_full_name name;
    onr_full_name_read(tables, symbols, arena, onr_slice_of(label), &name);
    return name;
}

START_TEST(names_go_together_or_not)
{
    onr_arena *const arena = onr_arena_new();
    onr_symbols *symbols;
    onr_tables tables;
    test_tables_open(arena, &symbols, &tables);
    const onr_full_name a = read_name(arena, &tables, symbols, pairs[_i].a);
    const onr_full_name b = read_name(arena, &tables, symbols, pairs[_i].b);
    ck_assert_msg(onr_full_name_compare(&a, &b) == pairs[_i].fit, "%s, %s: %d",
                  pairs[_i].a, pairs[_i].b, (int)onr_full_name_compare(&a, &b));
    ck_assert_int_eq(onr_full_name_compare(&a, &b), onr_full_name_compare(&b, &a));
    onr_arena_free(arena);
}
END_TEST

static const struct {
    const char *a, *b;
    bool near;
} spellings[] = {
    {"petersen", "peterson", true}, {"peterson", "petrson", true},
    {"peterson", "peetrson", true}, {"peterson", "pedersen", false},
    {"lee", "lea", false}, // Too short to tell
};

START_TEST(spellings_are_one_letter_apart)
{
    ck_assert_msg(onr_full_name_is_near(onr_slice_of(spellings[_i].a),
                                        onr_slice_of(spellings[_i].b)) ==
                      spellings[_i].near,
                  "%s, %s", spellings[_i].a, spellings[_i].b);
}
END_TEST

START_TEST(middle_names_differ_only_if_both_are_there)
{
    onr_arena *const arena = onr_arena_new();
    onr_symbols *symbols;
    onr_tables tables;
    test_tables_open(arena, &symbols, &tables);
    const onr_full_name a = read_name(arena, &tables, symbols, "Dana Marie Quill");
    const onr_full_name b = read_name(arena, &tables, symbols, "Dana Quill");
    const onr_full_name c = read_name(arena, &tables, symbols, "Dana Rose Quill");
    const onr_full_name d = read_name(arena, &tables, symbols, "Dana M. Quill");
    ck_assert(!onr_full_name_middles_differ(&a, &b));
    ck_assert(onr_full_name_middles_differ(&a, &c));
    ck_assert(!onr_full_name_middles_differ(&a, &d));
    onr_arena_free(arena);
}
END_TEST

Suite *suite_full_name(void);

Suite *
suite_full_name(void)
{
    Suite *const suite = suite_create("full_name");
    TCase *const tests = tcase_create("full_name");
    tcase_add_loop_test(tests, names_go_together_or_not, 0, (int)ONR_COUNT(pairs));
    tcase_add_loop_test(tests, spellings_are_one_letter_apart, 0,
                        (int)ONR_COUNT(spellings));
    tcase_add_test(tests, middle_names_differ_only_if_both_are_there);
    suite_add_tcase(suite, tests);
    return suite;
}
