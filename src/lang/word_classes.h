/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_WORD_CLASSES_H
#define ONR_LANG_WORD_CLASSES_H

/**
   @file
   A table of words and the class each was sorted into, as it lies in a model.

   A slot holds the upper 48 bits of the hash of a word in small letters (onr_word_lower_hash) and 16 bits of class: in
   the lower byte words with like neighbours, in the upper one how often the word is written with a capital inside of
   sentences, and its role in clauses.  The number of slots is a power of two, an empty slot is 0.
*/

#include "base/slice.h"

/** What a word nearly always is. */
typedef enum {
    ONR_CLAUSE_OTHER,  ///< Nothing of these, or not always the same
    ONR_CLAUSE_FINITE, ///< A finite verb: "was", "said", "will"
    ONR_CLAUSE_OPENER, ///< What opens a clause with a finite verb of its own: "who", "because"
} onr_clause_role;

enum { ONR_CLASS_CAPITALS_SHIFT = 8, ONR_CLASS_ROLE_SHIFT = 11 };

/** How often a word of a class has a capital: 0 unknown, 1 hardly ever, … 4 nearly always. */
static inline unsigned
onr_class_capitals(uint16_t word_class)
{
    return word_class >> ONR_CLASS_CAPITALS_SHIFT & 7;
}

static inline onr_clause_role
onr_class_role(uint16_t word_class)
{
    return (onr_clause_role)(word_class >> ONR_CLASS_ROLE_SHIFT & 3);
}

typedef struct {
    const uint64_t *slots; // [mask + 1]
    size_t mask;
} onr_word_classes;

/** Take the table from a section, which is kept; false if it is no such table. */
bool onr_word_classes_open(onr_slice section, onr_word_classes *out);

/** The class of a word, or 0 for a word that has none. */
static inline uint16_t
onr_word_class(const onr_word_classes *classes, uint64_t hash)
{
    size_t i = (size_t)(hash >> 24) & classes->mask;
    for (; classes->slots[i]; i = (i + 1) & classes->mask) {
        if ((classes->slots[i] ^ hash) >> 16 == 0) {
            return (uint16_t)classes->slots[i];
        }
    }
    return 0;
}

/** Lay out a table. */
onr_slice onr_word_classes_write(onr_arena *arena, const uint64_t *hashes,
                                 const uint16_t *classes, size_t count);

#endif
