/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/table.h"

#include <check.h>

static onr_arena *arena;
static onr_symbols *symbols;
static onr_table *table;

static void
setup(void)
{
    arena = onr_arena_new();
    symbols = onr_symbols_new(arena, NULL);
    table = onr_table_new(arena, symbols);
}

static void
teardown(void)
{
    onr_arena_free(arena);
}

static onr_status
add(const char *text, bool sorted, onr_error *err)
{
    return onr_table_add(table, onr_slice_of(text), ONR_LIT("t.lex"), 1, sorted, err);
}

START_TEST(rows_are_found_by_their_key_with_their_place)
{
    onr_error err = {0};
    ck_assert_int_eq(
        add("# head\n\ncapt.\tcaptain\tpolice\nsgt.\tsergeant\n", true, &err), ONR_OK);
    const onr_row *const row = onr_table_find(table, ONR_LIT("capt."));
    ck_assert_ptr_nonnull(row);
    ck_assert(onr_slice_equal(onr_row_field(row, 1), ONR_LIT("captain")));
    ck_assert_uint_eq(onr_row_field(row, 3).len, 0);
    ck_assert_uint_eq(row->line, 3);
    ck_assert_ptr_null(onr_table_find(table, ONR_LIT("lt.")));
}
END_TEST

static const struct {
    const char *text;
    size_t line;
} faults[] = {
    {"a\tx\nB\ty\n", 2}, {"b\na\n", 2}, {"a\na\n", 2},
    {"\tx\n", 1},        {"a  b\n", 1}, {"a b c d e f g h i j k l m\n", 1},
};

START_TEST(a_fault_is_told_with_its_line)
{
    onr_error err = {0};
    ck_assert_int_eq(add(faults[_i].text, true, &err), ONR_BAD_INPUT);
    ck_assert_msg(err.line == faults[_i].line, "row %d: line %zu", _i, err.line);
    ck_assert_str_eq(err.source, "t.lex");
}
END_TEST

START_TEST(later_files_replace_rows_and_need_no_order)
{
    onr_error err = {0};
    ck_assert_int_eq(add("a\told\nb\tkept\n", true, &err), ONR_OK);
    ck_assert_int_eq(add("c\tnew\na\tnew\n", false, &err), ONR_OK);
    const onr_row *const row = onr_table_find(table, ONR_LIT("a"));
    ck_assert(onr_slice_equal(onr_row_field(row, 1), ONR_LIT("new")));
    ck_assert_ptr_nonnull(onr_table_find(table, ONR_LIT("b")));
}
END_TEST

START_TEST(the_longest_run_of_words_wins)
{
    onr_error err = {0};
    ck_assert_int_eq(add("city\ncity manager\ncity manager of parks\n", true, &err),
                     ONR_OK);
    const onr_symbol words[] = {
        onr_symbols_intern(symbols, ONR_LIT("city")),
        onr_symbols_intern(symbols, ONR_LIT("manager")),
        onr_symbols_intern(symbols, ONR_LIT("of")),
        onr_symbols_intern(symbols, ONR_LIT("works")),
    };
    size_t length;
    const onr_row *const row = onr_table_match(table, words, sizeof(*words), 4, &length);
    ck_assert_uint_eq(length, 2);
    ck_assert(onr_slice_equal(onr_row_field(row, 0), ONR_LIT("city manager")));
    onr_table_match(table, words, sizeof(*words), 1, &length);
    ck_assert_uint_eq(length, 1);
    ck_assert_ptr_null(onr_table_match(table, words + 1, sizeof(*words), 3, &length));
}
END_TEST

Suite *suite_table(void);

Suite *
suite_table(void)
{
    Suite *const suite = suite_create("table");
    TCase *const rows = tcase_create("rows");
    tcase_add_checked_fixture(rows, setup, teardown);
    tcase_add_test(rows, rows_are_found_by_their_key_with_their_place);
    tcase_add_loop_test(rows, a_fault_is_told_with_its_line, 0, (int)ONR_COUNT(faults));
    tcase_add_test(rows, later_files_replace_rows_and_need_no_order);
    tcase_add_test(rows, the_longest_run_of_words_wins);
    suite_add_tcase(suite, rows);
    return suite;
}
