/* SPDX-License-Identifier: Apache-2.0 */
#include "base/map.h"

#include <check.h>

Suite *suite_map(void);

START_TEST(values_are_found_by_key)
{
    onr_arena *const arena = onr_arena_new();
    onr_map *const map = onr_map_new(arena);
    int one = 1, two = 2;
    ck_assert_ptr_null(onr_map_get(map, ONR_LIT("a")));
    onr_map_set(map, ONR_LIT("a"), &one);
    onr_map_set(map, ONR_LIT(""), &two);
    ck_assert_ptr_eq(onr_map_get(map, ONR_LIT("a")), &one);
    ck_assert_ptr_eq(onr_map_get(map, ONR_LIT("")), &two);
    onr_map_set(map, ONR_LIT("a"), &two);
    ck_assert_ptr_eq(onr_map_get(map, ONR_LIT("a")), &two);
    ck_assert_uint_eq(onr_map_count(map), 2);
    onr_arena_free(arena);
}
END_TEST

START_TEST(a_place_is_made_empty)
{
    onr_arena *const arena = onr_arena_new();
    onr_map *const map = onr_map_new(arena);
    void **const place = onr_map_at(map, ONR_LIT("a"));
    ck_assert_ptr_null(*place);
    *place = map;
    ck_assert_ptr_eq(*onr_map_at(map, ONR_LIT("a")), map);
    ck_assert_uint_eq(onr_map_count(map), 1);
    onr_arena_free(arena);
}
END_TEST

START_TEST(entries_come_in_the_order_of_insertion)
{
    onr_arena *const arena = onr_arena_new();
    onr_map *const map = onr_map_new(arena);
    for (int i = 0; i < 1000; ++i) {
        const onr_slice key =
            onr_slice_of(onr_arena_printf(arena, "%d", i * 7919 % 1000));
        onr_map_set(map, key, (void *)(uintptr_t)key.ptr);
    }
    onr_slice key;
    void *value;
    for (int i = 0; i < 1000; ++i) {
        ck_assert(onr_map_entry(map, (size_t)i, &key, &value));
        ck_assert_str_eq(key.ptr, onr_arena_printf(arena, "%d", i * 7919 % 1000));
        ck_assert_ptr_eq(value, key.ptr);
    }
    ck_assert(!onr_map_entry(map, 1000, &key, &value));
    onr_arena_free(arena);
}
END_TEST

Suite *
suite_map(void)
{
    Suite *const suite = suite_create("map");
    TCase *const table = tcase_create("table");
    tcase_add_test(table, values_are_found_by_key);
    tcase_add_test(table, a_place_is_made_empty);
    tcase_add_test(table, entries_come_in_the_order_of_insertion);
    suite_add_tcase(suite, table);
    return suite;
}
