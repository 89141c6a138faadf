/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a table, as rules and as a bundle of a user's: refused with a reason, or usable. */
#include "fuzz.h"

#include "extract/extract.h"
#include "text/zones.h"

static void
load(onr_slice bytes, const char *name)
{
    onr_error err = {0};
    onr_arena *const arena = onr_arena_new();
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    onr_lexicon *const lexicon = onr_lexicon_new(arena, symbols);
    if (onr_lexicon_add(lexicon, onr_slice_of(name), bytes, &err) != ONR_OK) {
        ONR_MUST(err.text[0]);
    } else {
        onr_zones *zones;
        onr_extractor *extractor;
        if (onr_zones_open(arena, lexicon, &zones, &err) != ONR_OK) {
            ONR_MUST(err.text[0]);
        }
        err = (onr_error){0};
        if (onr_extractor_open(arena, symbols, lexicon, &extractor, &err) != ONR_OK) {
            ONR_MUST(err.text[0]);
        }
    }
    onr_arena_free(arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const onr_slice input = {(const char *)bytes, size};
    load(input, "furniture.lex");
    load(input, "mine.rules");
    load(input, "mine.bundle");
    return 0;
}
