/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include "base/arena.h"

#include <check.h>
#include <setjmp.h>
#include <stdalign.h>
#include <string.h>

Suite *suite_arena(void);

static onr_arena *arena;
static jmp_buf refused;

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

static void
jump(void *data)
{
    (void)data;
    longjmp(refused, 1);
}

START_TEST(memory_is_zeroed_and_aligned)
{
    for (size_t size = 0; size < 200; ++size) {
        unsigned char *const bytes = onr_arena_alloc(arena, size);
        ck_assert_uint_eq((uintptr_t)bytes % alignof(max_align_t), 0);
        for (size_t i = 0; i < size; ++i) {
            ck_assert_int_eq(bytes[i], 0);
        }
        memset(bytes, 0xFF, size);
    }
}
END_TEST

START_TEST(a_large_object_has_a_block_of_its_own)
{
    const size_t size = 10 * 1024 * 1024;
    char *const bytes = onr_arena_alloc(arena, size);
    bytes[size - 1] = 'x';
    ck_assert_uint_ge(onr_arena_size(arena), size);
}
END_TEST

START_TEST(rewind_gives_the_memory_back)
{
    char *const kept = onr_arena_copy(arena, "kept", 4);
    const size_t size = onr_arena_size(arena);
    const onr_arena_mark mark = onr_arena_tell(arena);
    for (int i = 0; i < 1000; ++i) {
        onr_arena_alloc(arena, 1000);
    }
    onr_arena_rewind(arena, mark);
    ck_assert_uint_eq(onr_arena_size(arena), size);
    ck_assert_str_eq(kept, "kept");
    ck_assert_int_eq(*(char *)onr_arena_alloc(arena, 1), 0);
}
END_TEST

START_TEST(rewind_to_the_start_empties_it)
{
    const onr_arena_mark mark = onr_arena_tell(arena);
    onr_arena_alloc(arena, 10);
    onr_arena_rewind(arena, mark);
    ck_assert_uint_eq(onr_arena_size(arena), 0);
}
END_TEST

START_TEST(clear_gives_all_back_and_can_be_used_again)
{
    for (int i = 0; i < 1000; ++i) {
        memset(onr_arena_alloc(arena, 1000), 0xFF, 1000);
    }
    const size_t before = onr_arena_size(arena);
    onr_arena_clear(arena);
    ck_assert_uint_lt(onr_arena_size(arena), before);
    ck_assert_int_eq(*(char *)onr_arena_alloc(arena, 1), 0);
    onr_arena_clear(arena);
    onr_arena_clear(arena);
}
END_TEST

START_TEST(copies_end_in_nul)
{
    ck_assert_str_eq(onr_arena_copy(arena, "abc", 2), "ab");
    ck_assert_str_eq(onr_arena_copy(arena, NULL, 0), "");
    ck_assert_str_eq(onr_arena_printf(arena, "%s %d", "a", 5), "a 5");
}
END_TEST

START_TEST(a_growing_list_keeps_its_elements)
{
    struct {
        int *items;
        size_t count, capacity;
    } list = {0};
    for (int i = 0; i < 1000; ++i) {
        int *const place = ONR_PUSH(arena, &list);
        ck_assert_int_eq(*place, 0);
        *place = i;
    }
    for (int i = 0; i < 1000; ++i) {
        ck_assert_int_eq(list.items[i], i);
    }
}
END_TEST

START_TEST(a_child_goes_with_its_parent)
{
    const size_t live = onr_alloc_live();
    onr_arena *const parent = onr_arena_new();
    onr_arena *const first = onr_arena_child(parent);
    onr_arena *const second = onr_arena_child(parent);
    onr_arena *const third = onr_arena_child(parent);
    onr_arena_alloc(onr_arena_child(second), 10);
    onr_arena_alloc(first, 10);
    onr_arena_alloc(third, 10);
    onr_arena_free(second); // From the middle of the list
    onr_arena_clear(parent);
    onr_arena_alloc(onr_arena_child(parent), 10);
    onr_arena_free(parent);
    ck_assert_uint_eq(onr_alloc_live(), live);
}
END_TEST

START_TEST(a_cleared_arena_asks_for_no_memory_again)
{
    onr_arena *const reused = onr_arena_new();
    size_t asked[2];
    for (int round = 0; round < 2; ++round) {
        onr_alloc_fail_at(0); // Count anew
        for (int i = 0; i < 100; ++i) {
            char *const bytes = onr_arena_alloc(reused, 10000);
            ck_assert_int_eq(bytes[0] | bytes[9999], 0);
            memset(bytes, 1, 10000);
        }
        asked[round] = onr_alloc_count();
        onr_arena_clear(reused);
    }
    onr_arena_free(reused);
#ifdef ONR_ARENA_SINGLE
    ck_assert_uint_eq(asked[1], asked[0]); // Every object is an allocation of its own
#else
    ck_assert_uint_eq(asked[1], 0);
#endif
}
END_TEST

START_TEST(children_of_children_need_no_stack)
{
    const size_t live = onr_alloc_live();
    onr_arena *const top = onr_arena_new();
    onr_arena *child = top;
    for (int i = 0; i < 1000; ++i) {
        child = onr_arena_child(child);
    }
    onr_arena_free(top);
    ck_assert_uint_eq(onr_alloc_live(), live);
}
END_TEST

static void
count_call(void *data)
{
    int *const calls = data;
    calls[0] = calls[0] * 10 + calls[1];
}

START_TEST(calls_are_put_off_until_the_arena_goes)
{
    onr_arena *const own = onr_arena_new();
    onr_arena *const child = onr_arena_child(own);
    int calls[2] = {0, 1};
    onr_arena_defer(own, count_call, calls);
    onr_arena_rewind(own, onr_arena_tell(own));
    ck_assert_int_eq(calls[0], 0);
    onr_arena_defer(child, count_call, calls);
    onr_arena_clear(own);
    ck_assert_int_eq(calls[0], 11);
    calls[1] = 2;
    onr_arena_defer(own, count_call, calls);
    onr_arena_free(own);
    ck_assert_int_eq(calls[0], 112);
}
END_TEST

START_TEST(a_product_that_overflows_is_no_memory)
{
    onr_no_memory_set(jump, NULL);
    if (setjmp(refused) == 0) {
        onr_arena_array(arena, SIZE_MAX / 2, 4);
        ck_abort_msg("an array larger than memory was made");
    }
    if (setjmp(refused) == 0) {
        onr_arena_alloc(arena, SIZE_MAX - 8);
        ck_abort_msg("an object larger than memory was made");
    }
    onr_no_memory_set(NULL, NULL);
}
END_TEST

START_TEST(an_allocation_can_be_made_to_fail)
{
    onr_alloc_fail_at(2);
    void *const first = onr_malloc(1);
    ck_assert_ptr_nonnull(first);
    ck_assert_ptr_null(onr_realloc(first, 10));
    void *const third = onr_realloc(first, 10);
    ck_assert_ptr_nonnull(third);
    ck_assert_uint_eq(onr_alloc_count(), 3);
    onr_alloc_fail_at(0);
    onr_free(third);
    onr_free(NULL);
    onr_arena_free(NULL);
}
END_TEST

START_TEST(the_handler_is_called_when_memory_is_refused)
{
    onr_no_memory_set(jump, NULL);
    onr_alloc_fail_at(1);
    if (setjmp(refused) == 0) {
        onr_arena_alloc(arena, 1024 * 1024);
        ck_abort_msg("memory that was refused was given");
    }
    onr_no_memory_set(NULL, NULL);
    onr_alloc_fail_at(0);
}
END_TEST

Suite *
suite_arena(void)
{
    Suite *const suite = suite_create("arena");
    TCase *const memory = tcase_create("memory");
    tcase_add_checked_fixture(memory, set_up, tear_down);
    tcase_add_test(memory, memory_is_zeroed_and_aligned);
    tcase_add_test(memory, a_large_object_has_a_block_of_its_own);
    tcase_add_test(memory, rewind_gives_the_memory_back);
    tcase_add_test(memory, rewind_to_the_start_empties_it);
    tcase_add_test(memory, clear_gives_all_back_and_can_be_used_again);
    tcase_add_test(memory, copies_end_in_nul);
    tcase_add_test(memory, a_growing_list_keeps_its_elements);
    suite_add_tcase(suite, memory);
    TCase *const children = tcase_create("children");
    tcase_add_test(children, a_child_goes_with_its_parent);
    tcase_add_test(children, calls_are_put_off_until_the_arena_goes);
    tcase_add_test(children, a_cleared_arena_asks_for_no_memory_again);
    tcase_add_test(children, children_of_children_need_no_stack);
    suite_add_tcase(suite, children);
    TCase *const failures = tcase_create("failures");
    tcase_add_checked_fixture(failures, set_up, tear_down);
    tcase_add_test(failures, a_product_that_overflows_is_no_memory);
    tcase_add_test(failures, an_allocation_can_be_made_to_fail);
    tcase_add_test(failures, the_handler_is_called_when_memory_is_refused);
    suite_add_tcase(suite, failures);
    return suite;
}
