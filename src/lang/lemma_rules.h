/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_LEMMA_RULES_H
#define ONR_LANG_LEMMA_RULES_H

/**
   @file
   How the rules of the lemmatiser are keyed and applied; shared by it and its trainer.
*/

#include "base/utf8.h"
#include "lang/reading.h"

enum {
    ONR_LEMMA_SUFFIX_MAX = 6,  ///< Longest ending that a rule looks at, in bytes
    ONR_LEMMA_APPEND_MAX = 14, ///< Longest ending that a rule puts on
    ONR_LEMMA_MAX = 120,       ///< Longer words are their own lemmas
    ONR_LEMMA_KEEP = 0x8000,   ///< Added to a rule's number in entries of ONR_LEMMA_CASE
};

/** What a rule is looked up by. */
typedef enum {
    ONR_LEMMA_TAG,    ///< The tags alone
    ONR_LEMMA_SUFFIX, ///< The tags and the last bytes of the word in small letters
    ONR_LEMMA_WORD,   ///< The tags and the word in small letters
    ONR_LEMMA_SMALL_WORD, ///< The same for a word in small letters whose lemma has others: "i"
    ONR_LEMMA_CASE,       ///< The tags and the kind of letters: whether capitals stay
    ONR_LEMMA_CASE_WORD, ///< The same with the word
} onr_lemma_key;

/** "Take off `strip` bytes and put on `append`." */
typedef struct {
    uint8_t strip;
    uint8_t append_len;
    char append[ONR_LEMMA_APPEND_MAX];
} onr_lemma_rule;

/** How a word uses capitals. */
typedef enum {
    ONR_LETTERS_SMALL,
    ONR_LETTERS_FIRST,
    ONR_LETTERS_ALL,
    ONR_LETTERS_MIXED
} onr_letters;

onr_letters onr_lemma_letters(onr_slice form);

/** The key of a rule; never 0 in its upper 48 bits, the lower 16 bits are 0. */
uint64_t onr_lemma_key_of(onr_lemma_key kind, unsigned upos, unsigned xpos,
                          onr_letters letters, onr_slice text);

/**
   Apply a rule.

   @param out  [ONR_LEMMA_MAX + ONR_LEMMA_APPEND_MAX]
   @return The length of the lemma; 0 if the rule does not fit the word.
*/
size_t onr_lemma_apply(const onr_lemma_rule *rule, onr_slice word, char *out);

#endif
