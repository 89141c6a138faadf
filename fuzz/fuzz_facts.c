/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a line of facts: refused with a reason, or as good to resolve as those of a story. */
#include "fuzz.h"

#include "resolve/facts_record.h"
#include "resolve/resolve.h"

static onr_resolver *
open_resolver(void)
{
    static onr_resolver *resolver;
    if (!resolver) {
        char path[4096];
        onr_error err = {0};
        const char *const root = getenv("ONR_BUILDDIR");
        onr_arena *const arena = onr_arena_new();
        onr_lexicon *const lexicon = onr_lexicon_new(arena, onr_symbols_new(arena, NULL));
        snprintf(path, sizeof(path), "%s/lexicon/onrecord.bundle", root ? root : ".");
        ONR_MUST(onr_lexicon_add_file(lexicon, path, &err) == ONR_OK);
        ONR_MUST(onr_resolver_open(arena, lexicon, &resolver, &err) == ONR_OK);
    }
    return resolver;
}

static void
resolve(onr_arena *arena, const onr_facts *facts)
{
    onr_error err = {0};
    onr_facts merged;
    const onr_facts *const list[] = {facts};
    if (onr_resolve(open_resolver(), arena, list, 1, &merged, &err) != ONR_OK) {
        ONR_MUST(err.text[0]);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    onr_error err = {0};
    onr_facts facts;
    onr_arena *const arena = onr_arena_new();
    const onr_slice line = {(const char *)bytes, size};
    if (onr_facts_record_read(line, arena, &facts, &err) != ONR_OK) {
        ONR_MUST(err.text[0]);
    } else {
        onr_sink *sink;
        err = (onr_error){0};
        ONR_MUST(onr_sink_open_memory(&sink, &err) == ONR_OK);
        ONR_MUST(onr_facts_record_write(&facts, sink, &err) == ONR_OK);
        onr_sink_drop(sink);
        resolve(arena, &facts);
    }
    onr_arena_free(arena);
    return 0;
}
