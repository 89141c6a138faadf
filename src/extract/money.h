/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_MONEY_H
#define ONR_EXTRACT_MONEY_H

/**
   @file
   Numbers in figures and words, and sums of money.
*/

#include "extract/facts.h"
#include "lang/reading.h"
#include "lexicon/lexicon.h"

/** A number in the text. */
typedef struct {
    double value;
    uint32_t first, last; ///< Its tokens: [first, last)
} onr_number;

/**
   Read a number that begins at token `first` ("53,000", "1.5 million", "twenty-three", "two hundred").

   @param last  Tokens before this one may be used.
   @return False if none begins there; then `*out` is not set.
*/
bool onr_number_read(const onr_lexicon *lexicon, const onr_reading *reading,
                     uint32_t first, uint32_t last, onr_number *out);

/**
   Find the first sum of money among the tokens [first, last).

   @param arena  The number's text lives in the arena.
   @param at     Set to its tokens; may be null.
   @return False if there is none.
*/
bool onr_money_find(onr_arena *arena, const onr_lexicon *lexicon,
                    const onr_reading *reading, uint32_t first, uint32_t last,
                    onr_money *out, onr_number *at);

#endif
