/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/extract.h"

#include "extract/parties.h"

struct onr_extractor {
    const onr_lexicon *lexicon;
};

onr_status
onr_extractor_open(onr_arena *arena, onr_symbols *symbols, const onr_lexicon *lexicon,
                   onr_extractor **out, onr_error *err)
{
    (void)symbols;
    (void)err;
    onr_extractor *const extractor = onr_arena_alloc(arena, sizeof(*extractor));
    extractor->lexicon = lexicon;
    *out = extractor;
    return ONR_OK;
}

onr_status
onr_extract(const onr_extractor *extractor, onr_arena *arena, const onr_reading *reading,
            onr_facts *out, onr_error *err)
{
    (void)err;
    onr_story story;
    *out = (onr_facts){0};
    onr_story_init(&story, arena, extractor->lexicon, reading, out);
    onr_parties_extract(&story);
    return ONR_OK;
}
