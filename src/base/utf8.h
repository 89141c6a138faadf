/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BASE_UTF8_H
#define ONR_BASE_UTF8_H

/**
   @file
   UTF-8 as RFC 3629 has it: no surrogates, nothing past U+10FFFF, no overlong forms.
*/

#include "base/slice.h"

enum { ONR_UTF8_MAX = 4 /**< Most bytes of one code point */ };

/** Offset of the first byte that is not UTF-8, or SIZE_MAX if all are. */
size_t onr_utf8_check(onr_slice text);

/**
   The code point at `at`, with its number of bytes in `*width`.

   A byte that starts no valid sequence reads as U+FFFD of width 1.  Past the end it is 0 of width 0.
*/
uint32_t onr_utf8_read(onr_slice text, size_t at, size_t *width);

/** The code point that ends just before `at`; 0 of width 0 at the start. */
uint32_t onr_utf8_read_back(onr_slice text, size_t at, size_t *width);

/** Write `c` as UTF-8 and return the number of bytes, 1 to ONR_UTF8_MAX. */
size_t onr_utf8_write(uint32_t c, char out[ONR_UTF8_MAX]);

/** Number of code points in valid UTF-8. */
size_t onr_utf8_count(onr_slice text);

/** Classes and simple case mapping for Latin, Greek and Cyrillic; other letters count as caseless letters. */
bool onr_utf8_is_upper(uint32_t c);
bool onr_utf8_is_lower(uint32_t c);
bool onr_utf8_is_alpha(uint32_t c);
bool onr_utf8_is_space(uint32_t c);
uint32_t onr_utf8_to_lower(uint32_t c);
uint32_t onr_utf8_to_upper(uint32_t c);

/** A copy in the arena with all letters made small. */
onr_slice onr_utf8_lower(onr_arena *arena, onr_slice text);

#endif
