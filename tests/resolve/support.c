/* SPDX-License-Identifier: Apache-2.0 */
#include "support.h"

#include <check.h>
#include <stdlib.h>

static const char *
folder(const char *variable)
{
    const char *const value = getenv(variable);
    return value ? value : ".";
}

const char *
test_path(onr_arena *arena, const char *name)
{
    return onr_arena_printf(arena, "%s/tests/resolve/%s", folder("ONR_SRCDIR"), name);
}

static void
must(onr_status status, const onr_error *err)
{
    ck_assert_msg(status == ONR_OK, "%s: %s", err->source, err->text);
}

static onr_lexicon *
open_lexicon(onr_arena *arena, onr_symbols *symbols)
{
    onr_error err = {0};
    onr_lexicon *const lexicon = onr_lexicon_new(arena, symbols);
    const char *const path =
        onr_arena_printf(arena, "%s/lexicon/onrecord.bundle", folder("ONR_BUILDDIR"));
    must(onr_lexicon_add_file(lexicon, path, &err), &err);
    return lexicon;
}

void
test_set_open(test_set *set)
{
    onr_error err = {0};
    *set = (test_set){.arena = onr_arena_new()};
    onr_lexicon *const lexicon =
        open_lexicon(set->arena, onr_symbols_new(set->arena, NULL));
    must(onr_resolver_open(set->arena, lexicon, &set->resolver, &err), &err);
}

void
test_tables_open(onr_arena *arena, onr_symbols **symbols, onr_tables *tables)
{
    onr_error err = {0};
    *symbols = onr_symbols_new(arena, NULL);
    must(onr_tables_open(open_lexicon(arena, *symbols), tables, &err), &err);
}

void
test_set_close(test_set *set)
{
    onr_arena_free(set->arena);
}

void
test_set_add(test_set *set, onr_slice lines)
{
    onr_slice line;
    while (onr_slice_split(&lines, '\n', &line)) {
        if (line.len) {
            onr_error err = {0};
            ck_assert_uint_lt(set->count, TEST_RECORDS_MAX);
            must(onr_facts_record_read(line, set->arena, &set->records[set->count++],
                                       &err),
                 &err);
        }
    }
}

onr_slice
test_record(onr_arena *arena, const onr_facts *facts)
{
    onr_error err = {0};
    onr_sink *sink;
    must(onr_sink_open_memory(&sink, &err), &err);
    must(onr_facts_record_write(facts, sink, &err), &err);
    const onr_slice bytes = onr_slice_copy(arena, onr_sink_bytes(sink));
    onr_sink_drop(sink);
    return bytes;
}

void
test_set_resolve(const test_set *set, const size_t *order, size_t count,
                 onr_facts named[TEST_RECORDS_MAX], onr_facts *doubts)
{
    onr_error err = {0};
    onr_resolution *const resolution = onr_resolution_new(set->resolver, set->arena);
    for (size_t i = 0; i < count; ++i) {
        must(onr_resolution_add(resolution, &set->records[order[i]], &err), &err);
    }
    onr_resolution_run(resolution);
    for (size_t i = 0; i < onr_resolution_count(resolution); ++i) {
        const size_t record = order[onr_resolution_document(resolution, i)];
        const onr_slice line = test_record(set->arena, &set->records[record]);
        must(onr_facts_record_read(line, set->arena, &named[record], &err), &err);
        onr_resolution_apply(resolution, i, set->arena, &named[record]);
    }
    if (doubts) {
        onr_resolution_possibly_same(resolution, doubts);
    }
}
