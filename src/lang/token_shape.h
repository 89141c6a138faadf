/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TOKEN_SHAPE_H
#define ONR_LANG_TOKEN_SHAPE_H

/**
   @file
   How far a token reaches from its first byte, by the shape of its characters.

   Each function looks at `text` from `begin` and never past `end`, which is the end of a run without white space
   except where it says so.  They read a bounded number of characters back.
*/

#include "base/utf8.h"

/** Whether a code point parts tokens: white space and control characters. */
bool onr_token_is_gap(uint32_t c);

/** Whether a code point is a letter or digit, or goes on a word as they do (combining marks, soft hyphens). */
bool onr_token_is_word(uint32_t c);

/** The number of bytes of an apostrophe at `at` (' ’ ‘ ʼ `), or 0. */
size_t onr_token_apostrophe(onr_slice text, size_t at);

/** Bytes of a clitic ('s 're 've 'd 'll 'm) at `at`, or 0. */
size_t onr_token_clitic(onr_slice text, size_t at, size_t end);

/**
   Whether the character at `at` inside a word joins what stands on both sides: the stops of "U.S", the commas and
   colons of numbers, the apostrophe of "O'Brien", the hyphens of telephone numbers.

   @param begin  First byte of the word.
*/
bool onr_token_joins(onr_slice text, size_t begin, size_t at, size_t end);

/** End of the e-mail or web address at `begin`, or `begin`.  Takes time linear in the run, so call it once a run. */
size_t onr_token_address_end(onr_slice text, size_t begin, size_t end);

/** End of the punctuation mark, symbol or run of them at `begin`. */
size_t onr_token_mark_end(onr_slice text, size_t begin, size_t end);

#endif
