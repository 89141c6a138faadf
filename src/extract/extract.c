/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/extract.h"

#include "extract/assemble.h"
#include "extract/bodies.h"
#include "extract/bystanders.h"
#include "extract/claims.h"
#include "extract/parties.h"
#include "extract/relations.h"
#include "extract/tenures.h"

struct onr_extractor {
    const onr_lexicon *lexicon;
    onr_frames *frames;
    onr_judges judges;
};

onr_status
onr_extractor_open(onr_arena *arena, onr_symbols *symbols, const onr_lexicon *lexicon,
                   onr_extractor **out, onr_error *err)
{
    onr_extractor *const extractor = onr_arena_alloc(arena, sizeof(*extractor));
    extractor->lexicon = lexicon;
    ONR_TRY(onr_frames_parse(arena, symbols, lexicon, &extractor->frames, err));
    onr_judges_init(&extractor->judges, arena, lexicon, extractor->frames);
    *out = extractor;
    return ONR_OK;
}

onr_status
onr_extract(const onr_extractor *extractor, onr_arena *arena, const onr_reading *reading,
            onr_facts *out, onr_error *err)
{
    return onr_extract_watched(extractor, arena, reading, NULL, out, err);
}

onr_status
onr_extract_watched(const onr_extractor *extractor, onr_arena *arena,
                    const onr_reading *reading, const onr_extract_watcher *watcher,
                    onr_facts *out, onr_error *err)
{
    (void)err;
    onr_story story;
    *out = (onr_facts){0};
    onr_story_init(&story, arena, extractor->lexicon, reading, out);
    onr_tree tree;
    onr_candidates candidates = {0};
    onr_tree_init(&tree, arena, reading);
    onr_parties_extract(&story);
    onr_tenures_extract(&story, &tree);
    onr_bodies_extract(&story);
    onr_events_find(extractor->frames, arena, reading, &candidates);
    const onr_assembly assembly = {&tree, extractor->frames, &extractor->judges, watcher};
    onr_events_assemble(&story, &assembly, &candidates);
    onr_tenures_settle(&story);
    onr_relations_extract(&story, &tree);
    onr_claims_extract(&story, &tree);
    onr_bystanders_drop(arena, out);
    return ONR_OK;
}
