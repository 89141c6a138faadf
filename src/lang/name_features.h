/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_NAME_FEATURES_H
#define ONR_LANG_NAME_FEATURES_H

/**
   @file
   What the name tagger sees of a token: its letters, its neighbours, the run of capitals it stands in, what the lexicon
   knows, and how the same word is written elsewhere in the document.
*/

#include "lang/name_words.h"
#include "lang/reading.h"

enum { ONR_NAME_KEYS = 48 /**< Features of one token */ };

/** How a token is written. */
typedef enum {
    ONR_WRITING_OTHER,   ///< Marks and symbols
    ONR_WRITING_SMALL,   ///< Begins with a small letter
    ONR_WRITING_DIGITS,  ///< Begins with a digit
    ONR_WRITING_CAPITAL, ///< Begins with a capital
    ONR_WRITING_UPPER,   ///< Two letters or more, all capitals
    ONR_WRITING_INITIAL, ///< A capital alone, or with its stop
} onr_writing;

/** What the document says of a word elsewhere, as bits. */
enum {
    ONR_SEEN_SMALL = 1 << 0,   ///< In small letters
    ONR_SEEN_CAPITAL = 1 << 1, ///< With a capital inside a sentence
    ONR_SEEN_PERSON = 1 << 2,  ///< After a title or a given name, or before an age
    ONR_SEEN_AGENCY = 1 << 3,  ///< In a run of capitals that ends like an agency
    ONR_SEEN_PLACE = 1 << 4,   ///< After a preposition of place, or before a state
};

/** Features of one token that do not depend on where it stands. */
typedef struct {
    uint32_t word, shape;         ///< Hashes
    uint32_t prefix[2];           ///< Of the first 3 and 4 bytes
    uint32_t suffix[3];           ///< Of the last 2, 3 and 4 bytes
    uint32_t run_first, run_last; ///< The run of capitals it stands in, empty if none
    uint16_t bits;                ///< ONR_NW_* of the words that the tagger learned
    uint16_t known;               ///< ONR_NW_* of the lexicon's words
    uint8_t writing;              ///< onr_writing
    uint8_t seen;                 ///< ONR_SEEN_*
    uint8_t style; ///< Of its sentence: 0 plain, 1 a headline's, 2 all capitals
} onr_name_token;

/** Whether a token begins with a capital. */
static inline bool
onr_writing_is_capital(uint8_t writing)
{
    return writing >= ONR_WRITING_CAPITAL;
}

/**
   Look at all tokens of a reading.

   @param learned  The words that the tagger learned from.
   @param known    Those of the lexicon.
   @return [tokens], in the arena.
*/
onr_name_token *onr_name_tokens(const onr_name_words *learned,
                                const onr_name_words *known, onr_arena *arena,
                                const onr_reading *reading);

/**
   The features of token `i` as hashes.

   @param sentence  Its sentence.
   @param keys      [ONR_NAME_KEYS], filled.
*/
void onr_name_keys(const onr_name_token *tokens, const onr_sentence *sentence, uint32_t i,
                   uint64_t *keys);

#endif
