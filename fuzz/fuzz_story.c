/* SPDX-License-Identifier: Apache-2.0 */
/* Any text as a story, all the way to the bytes of each format. */
#include "fuzz.h"

#include "base/utf8.h"
#include "cli/pipeline.h"
#include "describe/describe.h"
#include "resolve/resolve.h"
#include "write/writer.h"

static const onr_pipeline_options options;
static onr_pipeline *pipeline;
static onr_resolver *resolver;

static void
open_pipeline(void)
{
    onr_error err = {0};
    if (!pipeline) {
        onr_arena *const arena = onr_arena_new();
        const char *const root = getenv("ONR_BUILDDIR");
        setenv("ONRECORD_DATA", root ? root : ".", 0);
        ONR_MUST(onr_pipeline_open(arena, &options, &pipeline, &err) == ONR_OK);
        ONR_MUST(onr_resolver_open(arena, onr_pipeline_lexicon(pipeline), &resolver,
                                   &err) == ONR_OK);
    }
}

static void
write_everywhere(onr_arena *arena, const onr_facts *facts)
{
    onr_error err = {0};
    size_t count;
    const onr_format *const *const formats = onr_formats(&count);
    onr_graph *const graph = onr_graph_new(arena);
    ONR_MUST(onr_describe(facts, NULL, graph, &err) == ONR_OK);
    for (size_t i = 0; i < count; ++i) {
        onr_sink *sink;
        ONR_MUST(onr_sink_open_memory(&sink, &err) == ONR_OK);
        ONR_MUST(onr_write_graph(formats[i], graph, arena, sink, &err) == ONR_OK);
        ONR_MUST(onr_utf8_check(onr_sink_bytes(sink)) == SIZE_MAX);
        onr_sink_drop(sink);
    }
}

static void
read_document(onr_arena *arena, onr_document *document)
{
    onr_error err = {0};
    onr_facts facts, merged;
    const onr_facts *const list[] = {&facts};
    ONR_MUST(onr_pipeline_read(pipeline, arena, arena, document, &facts, &err) == ONR_OK);
    ONR_MUST(onr_resolve(resolver, arena, list, 1, &merged, &err) == ONR_OK);
    write_everywhere(arena, &merged);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    open_pipeline();
    onr_input *input;
    onr_document document;
    onr_error err = {0};
    bool more;
    onr_arena *const arena = onr_arena_new();
    const onr_slice text = {(const char *)bytes, size};
    if (onr_input_open_bytes(text, "story.txt", &input, &err) == ONR_OK) {
        if (onr_input_next(input, arena, &document, &more, &err) == ONR_OK && more) {
            read_document(arena, &document);
        }
        onr_input_close(input);
    }
    onr_arena_free(arena);
    return 0;
}
