/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_WORD_H
#define ONR_LANG_WORD_H

/**
   @file
   What the trained models see of a word: hashes of its form, its ends and its shape.
*/

#include "lang/reading.h"

enum {
    ONR_WORD_SUFFIXES = 4, ///< The last 2, 3, 4 and 5 bytes
    ONR_WORD_PREFIXES = 3, ///< The first 2, 3 and 4 bytes
};

/** How the letters of a whole sentence are written: in headlines capitals mean little. */
typedef enum {
    ONR_CASE_PLAIN, ///< As in running text
    ONR_CASE_UPPER, ///< No small letter
    ONR_CASE_TITLE, ///< Most words begin with a capital
    ONR_CASE_LOWER, ///< No capital
} onr_case;

typedef struct {
    uint64_t form;  ///< As written; in small letters if the sentence's case tells nothing
    uint64_t lower; ///< In small letters, digits as zeros
    uint64_t suffix[ONR_WORD_SUFFIXES]; ///< 0 where the word is no longer than it
    uint64_t prefix[ONR_WORD_PREFIXES];
    uint64_t cluster;  ///< Words with like neighbours; 0 for none
    uint64_t capitals; ///< How often the word has a capital elsewhere
    uint64_t shape;    ///< "Xx-d" with runs drawn together, and the sentence's case
} onr_word;

/** A well mixed 64-bit number for a small one. */
static inline uint64_t
onr_word_mix(uint64_t x)
{
    x += UINT64_C(0x9E3779B97F4A7C15);
    x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
    return x ^ (x >> 31);
}

/**
   The symbol of `form` in small letters, curly quotation marks and apostrophes made straight.

   @param arena  For very long words.
*/
onr_symbol onr_word_lower(onr_symbols *symbols, onr_arena *arena, onr_slice form);

/** The lower byte of a word class, words with like neighbours, as features see it; 0 for none. */
static inline uint64_t
onr_word_cluster_mix(uint16_t word_class)
{
    return word_class & 0xFF ? onr_word_mix(UINT64_C(0x6300000000) + (word_class & 0xFF))
                             : 0;
}

/** A tag pair as features see it. */
static inline uint64_t
onr_tag_mix(unsigned upos, unsigned xpos)
{
    return onr_word_mix(UINT64_C(0x7400000000) + (upos << 8) + xpos);
}

/** Hash of a word in small letters, its digits taken as zeros. */
uint64_t onr_word_lower_hash(onr_symbol lower);

/** How the letters of a sentence are written. */
onr_case onr_word_sentence_case(const onr_token *tokens, size_t count);

/**
   Fill `word` from a token, whose word class is known.

   @param letters  The case of its sentence.
*/
void onr_word_read(const onr_token *token, onr_case letters, onr_word *word);

#endif
