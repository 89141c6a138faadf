/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TOOLS_CORPUS_H
#define ONR_TOOLS_CORPUS_H

/**
   @file
   Sentences to learn from, and the chance that training needs.
*/

#include "lang/conllu.h"

/** A sentence of a treebank; its tokens carry the gold annotation and live in their reading. */
typedef struct {
    onr_token *tokens;
    uint32_t first; ///< Index of the first token in its reading: what heads count from
    uint32_t count;
} corpus_sentence;

typedef struct {
    corpus_sentence *items;
    size_t count, capacity;
} corpus;

/** Add the sentences of a CoNLL-U file to the corpus; the bytes live as long as the arena. */
onr_status corpus_read(onr_arena *arena, onr_symbols *symbols, const char *path,
                       corpus *out, onr_error *err) ONR_WARN_UNUSED;

/** SplitMix64 (G. Steele, D. Lea, C. Flood, 2014): the state is the seed. */
uint64_t corpus_random(uint64_t *state);

/** The numbers below `count` in an order drawn from `state`; in the arena. */
uint32_t *corpus_shuffle(onr_arena *arena, size_t count, uint64_t *state);

/** Leave out each key with a chance of `percent`; returns how many are left. */
size_t corpus_drop(uint64_t *keys, size_t count, unsigned percent, uint64_t *state);

#endif
