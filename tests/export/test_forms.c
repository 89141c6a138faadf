/* SPDX-License-Identifier: Apache-2.0 */
/* Every form of output, of the same facts. */
#include "export/exchange.h"

#include "fixture.h"

#include <check.h>

/** The first file of a form, as a string. */
static onr_sink *
file_of(const onr_exchange *form, const onr_facts *facts, onr_arena *arena)
{
    onr_sink *sink;
    const onr_exchange_input input = {
        .facts = facts, .base = ONR_LIT("https://example.org/id/"), .arena = arena};
    ck_assert_int_eq(onr_sink_open_memory(&sink, NULL), ONR_OK);
    form->files[0].put(&input, sink);
    onr_sink_put_char(sink, '\0');
    return sink;
}

static size_t
count_of(const char *text, const char *part)
{
    size_t count = 0;
    for (const char *at = text; (at = strstr(at, part)); ++at) {
        ++count;
    }
    return count;
}

START_TEST(each_form_is_found_by_name_and_suffix)
{
    const onr_exchange *form;
    for (size_t i = 0; (form = onr_exchange_at(i)); ++i) {
        ck_assert_ptr_eq(onr_exchange_find(onr_slice_of(form->name)), form);
        ck_assert_ptr_nonnull(onr_exchange_find(onr_slice_of(form->suffix)));
    }
    ck_assert_ptr_null(onr_exchange_find(ONR_LIT("nothing")));
}
END_TEST

START_TEST(the_same_facts_give_the_same_bytes)
{
    const onr_exchange *form;
    onr_arena *const arena = onr_arena_new();
    const onr_facts facts = fixture_facts(arena);
    for (size_t i = 0; (form = onr_exchange_at(i)); ++i) {
        onr_sink *const one = file_of(form, &facts, arena);
        onr_sink *const two = file_of(form, &facts, arena);
        ck_assert_uint_gt(onr_sink_bytes(one).len, 100);
        ck_assert_msg(onr_slice_equal(onr_sink_bytes(one), onr_sink_bytes(two)), "%s",
                      form->name);
        onr_sink_drop(one);
        onr_sink_drop(two);
    }
    onr_arena_free(arena);
}
END_TEST

START_TEST(no_facts_are_written_too)
{
    const onr_exchange *form;
    onr_arena *const arena = onr_arena_new();
    const onr_facts none = {0};
    for (size_t i = 0; (form = onr_exchange_at(i)); ++i) {
        onr_sink_drop(file_of(form, &none, arena));
    }
    onr_arena_free(arena);
}
END_TEST

static const char *const schemas[] = {
    "Article", "Person",        "PublicBody",  "Employment", "Position", "Occupancy",
    "Event",   "Documentation", "UnknownLink", "Note",       "Mention"};

START_TEST(entities_of_each_kind_are_there)
{
    onr_arena *const arena = onr_arena_new();
    const onr_facts facts = fixture_facts(arena);
    onr_sink *const sink = file_of(&onr_exchange_ftm, &facts, arena);
    const char *const wanted = onr_arena_printf(arena, "\"schema\": \"%s\"", schemas[_i]);
    ck_assert_uint_gt(count_of(onr_sink_bytes(sink).ptr, wanted), 0);
    onr_sink_drop(sink);
    onr_arena_free(arena);
}
END_TEST

START_TEST(nobody_is_called_a_criminal)
{
    onr_arena *const arena = onr_arena_new();
    const onr_facts facts = fixture_facts(arena);
    onr_sink *const sink = file_of(&onr_exchange_ftm, &facts, arena);
    const char *const text = onr_sink_bytes(sink).ptr;
    ck_assert_uint_eq(count_of(text, "\"crime"), 0);
    ck_assert_uint_eq(count_of(text, "\"wanted\""), 0);
    ck_assert_uint_eq(count_of(text, "\"poi\""), 0);
    onr_sink_drop(sink);
    onr_arena_free(arena);
}
END_TEST

START_TEST(the_table_of_events_has_a_line_for_each)
{
    onr_arena *const arena = onr_arena_new();
    const onr_facts facts = fixture_facts(arena);
    onr_sink *const sink = file_of(&onr_exchange_csv, &facts, arena);
    ck_assert_uint_eq(count_of(onr_sink_bytes(sink).ptr, "\nhttps://example.org/id/"),
                      facts.events.count);
    onr_sink_drop(sink);
    onr_arena_free(arena);
}
END_TEST

Suite *suite_forms(void);

Suite *
suite_forms(void)
{
    Suite *const suite = suite_create("forms");
    TCase *const forms = tcase_create("forms");
    tcase_add_test(forms, each_form_is_found_by_name_and_suffix);
    tcase_add_test(forms, the_same_facts_give_the_same_bytes);
    tcase_add_test(forms, no_facts_are_written_too);
    tcase_add_loop_test(forms, entities_of_each_kind_are_there, 0,
                        (int)ONR_COUNT(schemas));
    tcase_add_test(forms, nobody_is_called_a_criminal);
    tcase_add_test(forms, the_table_of_events_has_a_line_for_each);
    suite_add_tcase(suite, forms);
    return suite;
}
