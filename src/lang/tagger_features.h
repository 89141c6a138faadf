/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TAGGER_FEATURES_H
#define ONR_LANG_TAGGER_FEATURES_H

/**
   @file
   What the tagger sees of a word and its neighbours; shared by the tagger and its trainer.
*/

#include "lang/word.h"

enum {
    ONR_TAGGER_MARGIN = 2 /**< Empty words before and after a sentence */
};

/** A sentence as the tagger sees it. */
typedef struct {
    onr_word *
        words; ///< [count + 2 * ONR_TAGGER_MARGIN], the sentence's from ONR_TAGGER_MARGIN on
    uint64_t *tags; ///< Likewise: mixed tags of the words already tagged
    uint8_t *
        clauses; ///< [count + 1] what stands before a word in its clause; written with the tags
    uint8_t *outlook; ///< [count] what comes after a word
    size_t count;
    onr_case letters;
} onr_tagger_sentence;

/** What a tag says about clauses. */
typedef enum {
    ONR_TAG_OTHER,
    ONR_TAG_FINITE, ///< A finite verb
    ONR_TAG_OPENER, ///< A subordinating conjunction, a relative or a question word
    ONR_TAG_JOINT,  ///< A mark or a conjunction, behind which there may be a new clause
} onr_tag_part;

onr_tag_part onr_tag_part_of(unsigned upos, unsigned xpos);

/** Tell the sentence the tag of its `i`-th word. */
void onr_tagger_sentence_set(onr_tagger_sentence *sentence, size_t i, uint64_t mixed,
                             onr_tag_part part);

/** Look at the tokens of a sentence; the result lives in the arena. */
void onr_tagger_sentence_read(onr_arena *arena, const onr_token *tokens, size_t count,
                              onr_tagger_sentence *out);

/** The features of the `i`-th word that decide most tags, given the tags before it; returns their number. */
size_t onr_tagger_features_first(const onr_tagger_sentence *sentence, size_t i,
                                 uint64_t *keys);

/** The other features, put behind the first `n`; returns the number of all. */
size_t onr_tagger_features_rest(const onr_tagger_sentence *sentence, size_t i,
                                uint64_t *keys, size_t n);

#endif
