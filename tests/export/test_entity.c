/* SPDX-License-Identifier: Apache-2.0 */
#include "export/entity.h"

#include <check.h>

static onr_arena *arena;
static onr_sink *sink;

static void
setup(void)
{
    arena = onr_arena_new();
    ck_assert_int_eq(onr_sink_open_memory(&sink, NULL), ONR_OK);
}

static void
teardown(void)
{
    onr_sink_drop(sink);
    onr_arena_free(arena);
}

static const char *
line_of(const onr_entity *entity)
{
    onr_entity_put(entity, sink);
    onr_sink_put_char(sink, '\0');
    return onr_sink_bytes(sink).ptr;
}

START_TEST(an_id_is_made_from_the_key_alone_and_holds_no_dot)
{
    char one[ONR_ENTITY_ID_MAX], same[ONR_ENTITY_ID_MAX], other[ONR_ENTITY_ID_MAX];
    onr_entity_id(ONR_LIT("https://example.org/id/a.b"), one);
    onr_entity_id(ONR_LIT("https://example.org/id/a.b"), same);
    onr_entity_id(ONR_LIT("https://example.org/id/a.c"), other);
    ck_assert_str_eq(one, same);
    ck_assert_str_ne(one, other);
    ck_assert_uint_eq(strspn(one, "onr-0123456789abcdef"), strlen(one));
    ck_assert_uint_eq(strlen(one), 44);
}
END_TEST

START_TEST(values_stand_once_and_empty_ones_not_at_all)
{
    onr_entity e = onr_entity_new(arena, "Person", ONR_LIT("k"));
    onr_entity_add(&e, "name", ONR_LIT("Ann Lee"));
    onr_entity_add(&e, "name", ONR_LIT("Ann  Lee"));
    onr_entity_add(&e, "alias", ONR_LIT(""));
    onr_entity_add(&e, "alias", ONR_LIT(" \n"));
    onr_entity_add(&e, "name", ONR_LIT("A. \"Lee\"\n"));
    const char *const line = line_of(&e);
    ck_assert_ptr_nonnull(strstr(line, "\"schema\": \"Person\""));
    ck_assert_ptr_nonnull(
        strstr(line, "\"properties\": {\"name\": [\"Ann Lee\", \"A. \\\"Lee\\\"\"]}}\n"));
}
END_TEST

START_TEST(a_reference_is_the_id_of_its_key)
{
    char id[ONR_ENTITY_ID_MAX];
    onr_entity e = onr_entity_new(arena, "Employment", ONR_LIT("k"));
    onr_entity_refer(&e, "employer", ONR_LIT("agency"));
    onr_entity_id(ONR_LIT("agency"), id);
    ck_assert_ptr_nonnull(strstr(line_of(&e), id));
}
END_TEST

START_TEST(values_past_the_limit_are_left_out)
{
    onr_entity e = onr_entity_new(arena, "Person", ONR_LIT("k"));
    for (int i = 0; i < ONR_ENTITY_VALUES_MAX + 5; ++i) {
        onr_entity_add(&e, "alias", onr_slice_of(onr_arena_printf(arena, "n%d", i)));
    }
    ck_assert_uint_eq(e.properties[0].count, ONR_ENTITY_VALUES_MAX);
}
END_TEST

Suite *suite_entity(void);

Suite *
suite_entity(void)
{
    Suite *const suite = suite_create("entity");
    TCase *const entities = tcase_create("entities");
    tcase_add_checked_fixture(entities, setup, teardown);
    tcase_add_test(entities, an_id_is_made_from_the_key_alone_and_holds_no_dot);
    tcase_add_test(entities, values_stand_once_and_empty_ones_not_at_all);
    tcase_add_test(entities, a_reference_is_the_id_of_its_key);
    tcase_add_test(entities, values_past_the_limit_are_left_out);
    suite_add_tcase(suite, entities);
    return suite;
}
