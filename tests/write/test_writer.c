/* SPDX-License-Identifier: Apache-2.0 */
#include "writing.h"

#include <check.h>

static onr_arena *arena;

static void
setup(void)
{
    arena = onr_arena_new();
}

static void
teardown(void)
{
    onr_alloc_fail_at(0);
    onr_arena_free(arena);
}

START_TEST(formats_are_found_by_name_and_by_suffix)
{
    size_t count;
    const onr_format *const *const formats = onr_formats(&count);
    ck_assert_uint_eq(count, 5);
    for (size_t i = 0; i < count; ++i) {
        ck_assert_ptr_eq(onr_format_find(onr_slice_of(formats[i]->name)), formats[i]);
        ck_assert_ptr_eq(onr_format_find(onr_slice_of(formats[i]->suffix)), formats[i]);
        ck_assert(i == 0 || strcmp(formats[i - 1]->name, formats[i]->name) < 0);
    }
    ck_assert_ptr_null(onr_format_find(ONR_LIT("papyrus")));
}
END_TEST

START_TEST(a_block_with_a_literal_where_rdf_has_none_is_refused)
{
    onr_graph *const graph = onr_graph_new(arena);
    const onr_term *const iri = onr_graph_iri(graph, ONR_LIT("http://x.example/"));
    const onr_term *const literal = onr_graph_literal(graph, ONR_LIT("x"), NULL);
    const onr_pair good = {iri, literal}, bad = {literal, iri};
    const onr_block blocks[] = {
        {NULL, literal, &good, 1}, {literal, iri, &good, 1}, {NULL, iri, &bad, 1}};
    onr_sink *sink;
    onr_writer *writer;
    onr_error err = {0};
    const onr_writer_options options = {0};
    ck_assert_int_eq(onr_sink_open_memory(&sink, &err), ONR_OK);
    ck_assert_int_eq(onr_writer_open(onr_format_find(ONR_LIT("turtle")), &options, arena,
                                     sink, &writer, &err),
                     ONR_OK);
    ck_assert_int_eq(onr_writer_block(writer, &blocks[_i], &err), ONR_BAD_ARG);
    ck_assert(writer->failed);
    onr_writer_drop(writer);
    onr_sink_drop(sink);
}
END_TEST

START_TEST(the_same_graph_is_the_same_bytes_whatever_the_order_of_its_making)
{
    const char *const one = "<http://x/a> <http://x/p> <http://x/b> .\n"
                            "<http://x/a> <http://x/q> \"1\" <http://x/g> .\n"
                            "<http://x/c> <http://x/p> \"2\"@en <http://x/g> .";
    const char *const other = "<http://x/c> <http://x/p> \"2\"@en <http://x/g> .\n"
                              "<http://x/a> <http://x/q> \"1\" <http://x/g> .\n"
                              "<http://x/a> <http://x/q> \"1\" <http://x/g> .\n"
                              "<http://x/a> <http://x/p> <http://x/b> .";
    size_t count;
    const onr_format *const *const formats = onr_formats(&count);
    for (size_t i = 0; i < count; ++i) {
        ck_assert_str_eq(document_of(arena, graph_of(arena, one), formats[i]->name),
                         document_of(arena, graph_of(arena, other), formats[i]->name));
    }
}
END_TEST

START_TEST(running_out_of_memory_is_told_and_leaks_nothing)
{
    size_t count;
    const onr_format *const *const formats = onr_formats(&count);
    onr_graph *const graph = graph_of(arena, "<http://x/a> <http://x/p> <http://x/b> .");
    onr_sink *sink;
    onr_error err = {0};
    ck_assert_int_eq(onr_sink_open_memory(&sink, &err), ONR_OK);
    onr_alloc_fail_at(1);
    ck_assert_int_eq(onr_write_graph(formats[_i], graph, arena, sink, &err),
                     ONR_NO_MEMORY);
    ck_assert_int_eq(err.code, ONR_NO_MEMORY);
    onr_sink_drop(sink);
}
END_TEST

Suite *suite_writer(void);

Suite *
suite_writer(void)
{
    Suite *const suite = suite_create("writer");
    TCase *const common = tcase_create("common");
    tcase_add_checked_fixture(common, setup, teardown);
    tcase_add_test(common, formats_are_found_by_name_and_by_suffix);
    tcase_add_loop_test(common, a_block_with_a_literal_where_rdf_has_none_is_refused, 0,
                        3);
    tcase_add_test(common,
                   the_same_graph_is_the_same_bytes_whatever_the_order_of_its_making);
    tcase_add_loop_test(common, running_out_of_memory_is_told_and_leaks_nothing, 0, 5);
    suite_add_tcase(suite, common);
    return suite;
}
