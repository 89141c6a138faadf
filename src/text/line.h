/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_LINE_H
#define ONR_TEXT_LINE_H

/**
   @file
   Lines of a page in a form that patterns can be held against.

   A pattern is a line in small letters in which "*" stands for any bytes, "%" for words with capitals ("By % and %"
   fits "By Ann Lee and Tom Ray"; "and", "of", "the" and "for" may stand between them), and "0" for a run of digits.
*/

#include "base/slice.h"

typedef struct {
    onr_slice
        text; ///< Small letters, one space between words, straight quotation marks, "-" for every dash, "0" for
              ///< every run of digits; without bullets, rules and brackets around it
    const bool *name; ///< [text.len] Whether the byte may stand in a "%"
    size_t words;
    char
        last; ///< Last character: '.', '"', 'a' for any letter or digit, '\0' if there is nothing
    bool capitals; ///< All of its letters are capitals
} onr_line;

/** Fold the bytes of a line (without its break); the result lives in the arena. */
onr_line onr_line_fold(onr_arena *arena, onr_slice raw);

/** Whether a pattern fits the whole line. */
bool onr_line_fits(const onr_line *line, onr_slice pattern);

/** Whether a line ends as a sentence does. */
bool onr_line_is_sentence(const onr_line *line);

#endif
