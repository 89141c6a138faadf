/* SPDX-License-Identifier: Apache-2.0 */
/* Lets each allocation of the way from bytes to bytes fail, one after the other: every time the failure is reported, no
   block is left, and the next run works.  As TAP.

   jansson allocates by itself here: its lexer passes over some failures (2.14, lex_save()), which is why the command has
   it end the program instead (cli/signals.h). */
#include "config.h"

#include "cli/pipeline.h"
#include "describe/describe.h"
#include "resolve/facts_record.h"
#include "resolve/resolve.h"
#include "write/writer.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    MOST_RUNS = 1000000,
#ifdef ONR_ARENA_SINGLE
    STEP = 101 // Every object is an allocation of its own: a sample of them has to do
#else
    STEP = 1
#endif
};

/* What a run may hold when memory ends. */
typedef struct {
    onr_arena *arena, *scratch;
    onr_input *input;
    onr_pipeline *pipeline;
    onr_sink *sink;
} holdings;

static jmp_buf out_of_memory;
static int tests, failures;
static const char *input_path;
static const onr_pipeline_options options;
static onr_pipeline *the_pipeline;
static onr_resolver *the_resolver;

static void
jump(void *data)
{
    (void)data;
    longjmp(out_of_memory, 1);
}

static void
drop(holdings *held)
{
    onr_sink_drop(held->sink);
    onr_input_close(held->input);
    onr_pipeline_close(held->pipeline);
    onr_arena_free(held->scratch);
    onr_arena_free(held->arena);
    *held = (holdings){0};
}

static onr_status
new_arena(onr_arena **out, onr_error *err)
{
    *out = onr_arena_new();
    return *out ? ONR_OK : onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
}

/* -- what is run -- */

static onr_status
load(holdings *held, onr_error *err)
{
    ONR_TRY(new_arena(&held->arena, err));
    return onr_pipeline_open(held->arena, &options, &held->pipeline, err);
}

static onr_status
read_facts(holdings *held, onr_facts *facts, onr_error *err)
{
    onr_document document;
    bool more;
    ONR_TRY(new_arena(&held->arena, err));
    ONR_TRY(new_arena(&held->scratch, err));
    ONR_TRY(onr_input_open(input_path, &held->input, err));
    ONR_TRY(onr_input_next(held->input, held->scratch, &document, &more, err));
    return onr_pipeline_read(the_pipeline, held->scratch, held->arena, &document, facts,
                             err);
}

static onr_status
read_and_write(holdings *held, onr_error *err)
{
    onr_facts facts, merged;
    const onr_facts *const list[] = {&facts};
    size_t count;
    const onr_format *const *const formats = onr_formats(&count);
    ONR_TRY(read_facts(held, &facts, err));
    ONR_TRY(onr_resolve(the_resolver, held->arena, list, 1, &merged, err));
    onr_graph *const graph = onr_graph_new(held->arena);
    ONR_TRY(onr_describe(&merged, NULL, graph, err));
    for (size_t i = 0; i < count; ++i) {
        ONR_TRY(onr_sink_open_memory(&held->sink, err));
        ONR_TRY(onr_write_graph(formats[i], graph, held->arena, held->sink, err));
        onr_sink *const sink = held->sink;
        held->sink = NULL;
        ONR_TRY(onr_sink_close(sink, err));
    }
    return ONR_OK;
}

static onr_status
keep_records(holdings *held, onr_error *err)
{
    onr_facts facts, again;
    ONR_TRY(read_facts(held, &facts, err));
    ONR_TRY(onr_sink_open_memory(&held->sink, err));
    ONR_TRY(onr_facts_record_write(&facts, held->sink, err));
    ONR_TRY(onr_sink_flush(held->sink, err));
    return onr_facts_record_read(onr_sink_bytes(held->sink), held->scratch, &again, err);
}

/* All documents of an input, as far as their texts. */
static onr_status
read_documents(holdings *held, onr_error *err)
{
    ONR_TRY(new_arena(&held->scratch, err));
    ONR_TRY(onr_pipeline_input(the_pipeline, input_path, &held->input, err));
    for (bool more = true; more;) {
        onr_document document;
        onr_arena_clear(held->scratch);
        ONR_TRY(onr_input_next(held->input, held->scratch, &document, &more, err));
    }
    return ONR_OK;
}

/* -- how it is run -- */

typedef onr_status (*job)(holdings *held, onr_error *err);

/* Run a job with its `n`-th allocation failing; true if it failed. */
static bool
run(job work, size_t n, const char **fault)
{
    static holdings held; // Static, so that it is what it was when memory ended
    static size_t live;
    static bool refused;
    onr_error err = {0};
    live = onr_alloc_live();
    refused = false;
    onr_alloc_fail_at(n);
    if (setjmp(out_of_memory) == 0) {
        const onr_status status = work(&held, &err);
        refused = status == ONR_NO_MEMORY;
        if (status != ONR_OK && !refused) {
            *fault = "the failure is called something else";
        } else if (refused && !err.text[0]) {
            *fault = "the failure is not explained";
        }
    } else {
        refused = true;
    }
    const size_t made = onr_alloc_count();
    onr_alloc_fail_at(0);
    drop(&held);
    if (onr_alloc_live() != live) {
        *fault = "memory is left behind";
    } else if (!refused && made >= n) {
        *fault = "the failure is passed over";
    }
    return refused;
}

static void
fail_each(const char *name, job work)
{
    const char *fault = NULL;
    size_t n = 1;
    while (n < MOST_RUNS && run(work, n, &fault) && !fault) {
        n += STEP;
    }
    ++tests;
    if (fault) {
        ++failures;
        printf("not ok %d - %s\n# allocation %zu: %s\n", tests, name, n, fault);
    } else {
        printf("ok %d - %s (%zu allocations)\n", tests, name, n - 1);
    }
    fflush(stdout);
}

/* Models and words of the build tree, for the jobs that only use them. */
static void
open_all(onr_arena *arena)
{
    onr_error err = {0};
    onr_no_memory_set(NULL, NULL);
    if (onr_pipeline_open(arena, &options, &the_pipeline, &err) != ONR_OK ||
        onr_resolver_open(arena, onr_pipeline_lexicon(the_pipeline), &the_resolver,
                          &err) != ONR_OK) {
        printf("Bail out! %s: %s\n", err.source, err.text);
        exit(99);
    }
    onr_no_memory_set(jump, NULL);
}

static const char *
source(onr_arena *arena, const char *path)
{
    const char *const root = getenv("ONR_SRCDIR");
    return onr_arena_printf(arena, "%s/%s", root ? root : ".", path);
}

/* One input of each kind that is not read whole into a document. */
static void
read_each_kind(onr_arena *arena)
{
    static const struct {
        const char *name, *path;
    } kinds[] = {
        {"a web page is read", "tests/text/pages/wordpress.html"},
        {"a web page of windows-1252 is read", "tests/text/pages/broken.html"},
        {"a web page of UTF-16 is read", "fuzz/seeds/input/utf16.html"},
        {"a feed is read", "tests/text/dialects/rss.xml"},
        {"a crawl is read", "fuzz/seeds/warc/records.warc"},
        {"a crawl in Brotli is read", "fuzz/seeds/warc/brotli.warc"},
        {"a crawl is read behind gzip", "fuzz/seeds/input/records.warc.gz"},
        {"a page of an entity is read", "tests/text/dialects/ftm-hypertext.jsonl"},
        {"pages of entities are put together", "tests/text/dialects/ftm-pages.jsonl"},
    };
    for (size_t i = 0; i < ONR_COUNT(kinds); ++i) {
        input_path = source(arena, kinds[i].path);
        fail_each(kinds[i].name, read_documents);
    }
}

int
main(void)
{
    const char *const root = getenv("ONR_BUILDDIR");
    onr_arena *const arena = onr_arena_new();
    setenv("ONRECORD_DATA", root ? root : ".", 1);
    open_all(arena);
    input_path = source(arena, "samples/kmrl-reinstated.txt");
    fail_each("a story goes from text to every format", read_and_write);
    input_path = source(arena, "samples/ledger-lawsuit.jsonl");
    fail_each("a story is read from JSON and kept as a record", keep_records);
    read_each_kind(arena);
    fail_each("words and models are loaded", load);
    onr_pipeline_close(the_pipeline);
    onr_arena_free(arena);
    printf("1..%d\n", tests);
    return failures > 0;
}
