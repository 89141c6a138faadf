/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as an input of each kind of name: every document is valid, and its zones cover it. */
#include "fuzz.h"

#include "base/utf8.h"
#include "text/input.h"
#include "text/zones.h"

enum { MOST_DOCUMENTS = 1000 };

static onr_zones *
open_zones(void)
{
    static onr_zones *zones;
    if (!zones) {
        char path[4096];
        onr_error err = {0};
        const char *const root = getenv("ONR_SRCDIR");
        onr_arena *const arena = onr_arena_new();
        onr_lexicon *const lexicon = onr_lexicon_new(arena, onr_symbols_new(arena, NULL));
        snprintf(path, sizeof(path), "%s/lexicon/furniture.lex", root ? root : ".");
        ONR_MUST(onr_lexicon_add_file(lexicon, path, &err) == ONR_OK);
        ONR_MUST(onr_zones_open(arena, lexicon, &zones, &err) == ONR_OK);
    }
    return zones;
}

static void
check_zones(const onr_document *document)
{
    uint32_t end = 0;
    for (size_t i = 0; i < document->zone_count; ++i) {
        ONR_MUST(document->zones[i].span.begin == end);
        ONR_MUST(document->zones[i].span.end > end);
        end = document->zones[i].span.end;
    }
    ONR_MUST(end == document->text.len);
}

static void
check_document(onr_arena *arena, onr_document *document)
{
    ONR_MUST(document->text.len > 0);
    ONR_MUST(onr_utf8_check(document->text) == SIZE_MAX);
    ONR_MUST(onr_utf8_check(document->title) == SIZE_MAX);
    ONR_MUST(document->published.year == 0 || onr_date_valid(document->published));
    check_zones(document);
    onr_zones_mark(open_zones(), arena, document);
    check_zones(document);
}

static void
read_all(onr_slice bytes, const char *name)
{
    onr_input *input;
    onr_error err = {0};
    if (onr_input_open_bytes(bytes, name, &input, &err) != ONR_OK) {
        ONR_MUST(err.text[0]);
        return;
    }
    onr_arena *const arena = onr_arena_new();
    bool more = true;
    for (int i = 0; more && i < MOST_DOCUMENTS; ++i) {
        onr_document document;
        const onr_status status = onr_input_next(input, arena, &document, &more, &err);
        if (status == ONR_OK && more) {
            check_document(arena, &document);
        } else if (status != ONR_OK) {
            ONR_MUST(err.text[0]);
            more = status != ONR_IO && status != ONR_NO_MEMORY;
        }
    }
    onr_arena_free(arena);
    onr_input_close(input);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const onr_slice input = {(const char *)bytes, size};
    read_all(input, "story.txt");
    read_all(input, "story.json");
    read_all(input, "stories.jsonl");
    return 0;
}
