/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/saying.h"

static onr_slice
lemma_of(const onr_story *story, uint32_t token)
{
    return onr_symbol_slice(story->reading->tokens.items[token].lemma);
}

uint32_t
onr_saying_document(const onr_story *story, const onr_tree *tree, uint32_t cue)
{
    const uint32_t subject = onr_tree_child(tree, cue, ONR_DEPREL_NSUBJ, ONR_NONE);
    const uint32_t source = subject != ONR_NONE
                                ? subject
                                : onr_tree_child(tree, cue, ONR_DEPREL_OBL, ONR_NONE);
    const onr_table *const documents = onr_lexicon_table(story->lexicon, "documents");
    return source != ONR_NONE && onr_table_find(documents, lemma_of(story, source))
               ? source
               : ONR_NONE;
}

onr_slice
onr_saying_stance(const onr_story *story, const onr_tree *tree, uint32_t cue)
{
    if (cue == ONR_NONE) {
        return ONR_LIT("");
    }
    const onr_table *const speech = onr_lexicon_table(story->lexicon, "speech");
    const onr_slice own = onr_row_field(onr_table_find(speech, lemma_of(story, cue)), 2);
    if (own.len > 0 && !onr_slice_equal(own, ONR_LIT("Asserts"))) {
        return own;
    }
    const uint32_t source = onr_saying_document(story, tree, cue);
    if (source == ONR_NONE) {
        return own;
    }
    const onr_table *const documents = onr_lexicon_table(story->lexicon, "documents");
    const onr_slice stance =
        onr_row_field(onr_table_find(documents, lemma_of(story, source)), 2);
    return stance.len > 0 ? stance : own;
}
