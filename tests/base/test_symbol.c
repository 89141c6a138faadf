/* SPDX-License-Identifier: Apache-2.0 */
#include "base/symbol.h"

#include <check.h>
#include <stdio.h>

Suite *suite_symbol(void);

static onr_arena *arena;

static void
set_up(void)
{
    arena = onr_arena_new();
}

static void
tear_down(void)
{
    onr_arena_free(arena);
}

START_TEST(the_same_text_is_the_same_symbol)
{
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    char text[] = "chief";
    const onr_symbol first = onr_symbols_intern(symbols, onr_slice_of(text));
    text[0] = 'C';
    ck_assert_ptr_eq(first, onr_symbols_intern(symbols, ONR_LIT("chief")));
    ck_assert_ptr_ne(first, onr_symbols_intern(symbols, onr_slice_of(text)));
    ck_assert(onr_symbol_is(first, "chief"));
    ck_assert(!onr_symbol_is(first, "chie"));
    ck_assert(!onr_symbol_is(NULL, ""));
    ck_assert_uint_eq(onr_symbol_slice(NULL).len, 0);
}
END_TEST

START_TEST(many_symbols_keep_their_place)
{
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    onr_symbol kept[3000];
    for (uint32_t i = 0; i < 3000; ++i) {
        char text[16];
        snprintf(text, sizeof(text), "word %u", i);
        kept[i] = onr_symbols_intern(symbols, onr_slice_of(text));
        ck_assert_uint_eq(kept[i]->id, i + 1);
    }
    for (uint32_t i = 0; i < 3000; ++i) {
        ck_assert_ptr_eq(kept[i], onr_symbols_find(symbols, onr_symbol_slice(kept[i])));
    }
    ck_assert_uint_eq(onr_symbols_count(symbols), 3000);
}
END_TEST

START_TEST(a_table_stands_on_its_parent)
{
    onr_symbols *const program = onr_symbols_new(arena, NULL);
    const onr_symbol chief = onr_symbols_intern(program, ONR_LIT("chief"));
    onr_symbols *const document = onr_symbols_new(arena, program);
    ck_assert_ptr_eq(onr_symbols_intern(document, ONR_LIT("chief")), chief);
    const onr_symbol town = onr_symbols_intern(document, ONR_LIT("Marlow Falls"));
    ck_assert_uint_eq(town->id, 2);
    ck_assert_ptr_null(onr_symbols_find(program, ONR_LIT("Marlow Falls")));
    ck_assert_uint_eq(onr_symbols_count(document), 2);
    ck_assert_uint_eq(onr_symbols_count(program), 1);
}
END_TEST

START_TEST(a_text_may_hold_nul)
{
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    const onr_symbol symbol = onr_symbols_intern(symbols, ONR_LIT("a\0b"));
    ck_assert_uint_eq(symbol->len, 3);
    ck_assert_ptr_ne(symbol, onr_symbols_intern(symbols, ONR_LIT("a\0c")));
    ck_assert(!onr_symbol_is(symbol, "a"));
}
END_TEST

Suite *
suite_symbol(void)
{
    Suite *const suite = suite_create("symbol");
    TCase *const table = tcase_create("table");
    tcase_add_checked_fixture(table, set_up, tear_down);
    tcase_add_test(table, the_same_text_is_the_same_symbol);
    tcase_add_test(table, many_symbols_keep_their_place);
    tcase_add_test(table, a_table_stands_on_its_parent);
    tcase_add_test(table, a_text_may_hold_nul);
    suite_add_tcase(suite, table);
    return suite;
}
