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
    size_t count;
    onr_case letters;
} onr_tagger_sentence;

/** Look at the tokens of a sentence; the result lives in the arena. */
void onr_tagger_sentence_read(onr_arena *arena, const onr_token *tokens, size_t count,
                              onr_tagger_sentence *out);

/** The features of the `i`-th word, given the tags before it; at most ONR_WEIGHTS_KEYS_MAX of them. */
size_t onr_tagger_features(const onr_tagger_sentence *sentence, size_t i, uint64_t *keys);

/** A tag pair as features see it. */
static inline uint64_t
onr_tag_mix(unsigned upos, unsigned xpos)
{
    return onr_word_mix(UINT64_C(0x7400000000) + (upos << 8) + xpos);
}

#endif
