/* SPDX-License-Identifier: Apache-2.0 */
/* rewrite IN.nq OUT: read N-Quads and write them in each of our formats, as OUT.ttl, OUT.trig, …

   JSON-LD is written with its named graphs, as the writer can.  Numbers of blocks, prefixes and the base are those of
   an export. */
#include "write/writer.h"

#include "base/mapping.h"
#include "nquads.h"

#include <stdio.h>
#include <stdlib.h>

static void
stop(const onr_error *err)
{
    char text[ONR_ERROR_TEXT_MAX + ONR_ERROR_SOURCE_MAX];
    onr_error_format(err, text, sizeof(text));
    fprintf(stderr, "rewrite: %s\n", text);
    exit(EXIT_FAILURE);
}

static void
try(onr_status status, const onr_error *err)
{
    if (status != ONR_OK) {
        stop(err);
    }
}

static void
write_as(const onr_format *format, onr_graph *graph, onr_arena *arena, const char *out)
{
    onr_error err = {0};
    onr_sink *sink;
    onr_format with_graphs = *format;
    with_graphs.quads |= strcmp(format->name, "jsonld") == 0;
    try(onr_sink_open_file(onr_arena_printf(arena, "%s.%s", out, format->suffix), &sink,
                           &err),
        &err);
    try(onr_write_graph(&with_graphs, graph, arena, sink, &err), &err);
    try(onr_sink_close(sink, &err), &err);
}

int
main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: rewrite IN.nq OUT\n", stderr);
        return EXIT_FAILURE;
    }
    onr_error err = {0};
    onr_mapping in;
    try(onr_mapping_open(argv[1], &in, &err), &err);
    onr_arena *const arena = onr_arena_new();
    onr_graph *const graph = onr_graph_new(arena);
    onr_graph_set_base(graph, ONR_LIT("http://example.org/"));
    size_t line;
    if (!nquads_read(arena, graph, in.bytes, &line)) {
        fprintf(stderr, "%s:%zu: no N-Quads\n", argv[1], line);
        return EXIT_FAILURE;
    }
    size_t count;
    const onr_format *const *const formats = onr_formats(&count);
    for (size_t i = 0; i < count; ++i) {
        write_as(formats[i], graph, arena, argv[2]);
    }
    onr_arena_free(arena);
    onr_mapping_close(&in);
    return EXIT_SUCCESS;
}
