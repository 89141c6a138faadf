/* SPDX-License-Identifier: Apache-2.0 */
/* print_fixture: the described fixture as N-Quads on standard output, for tests with outside programs. */
#include "describe/describe.h"
#include "fixture.h"
#include "write/writer.h"

#include <stdlib.h>
#include <unistd.h>

int
main(void)
{
    onr_error err = {0};
    onr_sink *sink;
    onr_arena *const arena = onr_arena_new();
    const onr_facts facts = fixture_facts(arena);
    onr_graph *const graph = onr_graph_new(arena);
    const bool good =
        onr_describe(&facts, NULL, graph, &err) == ONR_OK &&
        onr_sink_open_fd(STDOUT_FILENO, "standard output", &sink, &err) == ONR_OK &&
        onr_write_graph(onr_format_find(ONR_LIT("nquads")), graph, arena, sink, &err) ==
            ONR_OK &&
        onr_sink_close(sink, &err) == ONR_OK;
    onr_arena_free(arena);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
