/* SPDX-License-Identifier: Apache-2.0 */
#include "writing.h"

#include "nquads.h"

#include <check.h>

onr_graph *
graph_of(onr_arena *arena, const char *nquads)
{
    size_t line;
    onr_graph *const graph = onr_graph_new(arena);
    onr_graph_set_base(graph, ONR_LIT("https://example.org/id/"));
    ck_assert_msg(nquads_read(arena, graph, onr_slice_of(nquads), &line),
                  "line %zu of:\n%s", line, nquads);
    return graph;
}

const char *
document_of(onr_arena *arena, onr_graph *graph, const char *format)
{
    onr_sink *sink;
    onr_error err = {0};
    ck_assert_int_eq(onr_sink_open_memory(&sink, &err), ONR_OK);
    ck_assert_int_eq(
        onr_write_graph(onr_format_find(onr_slice_of(format)), graph, arena, sink, &err),
        ONR_OK);
    const char *const text = onr_slice_copy(arena, onr_sink_bytes(sink)).ptr;
    ck_assert_int_eq(onr_sink_close(sink, &err), ONR_OK);
    return text;
}

const char *
blocks_of(onr_arena *arena, onr_graph *graph, const char *format)
{
    static const char *const marks[] = {"\"@graph\": [\n", "\n\n"};
    const char *const text = document_of(arena, graph, format);
    for (size_t i = 0; i < ONR_COUNT(marks); ++i) {
        const char *const mark = strstr(text, marks[i]);
        if (mark) {
            return mark + strlen(marks[i]);
        }
    }
    return text;
}
