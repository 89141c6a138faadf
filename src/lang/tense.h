/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TENSE_H
#define ONR_LANG_TENSE_H

/**
   @file
   Whether the clause around a word tells of what was or of what is to come.
*/

#include "lang/tree.h"
#include "lexicon/lexicon.h"

/** The words that the judgement needs; kept by value. */
typedef struct {
    const onr_table *table; ///< `tense` of the lexicon
} onr_tense;

onr_tense onr_tense_of(const onr_lexicon *lexicon);

/**
   -1 if the clause that governs tokens [first, last) tells the past, 1 if the future; -2 if they hang on a verb of the past
   tense themselves, so that there is no doubt.

   With a tree, the verbs above the tokens are asked, nearest first: modal auxiliaries, words of planning, the present
   tense (future of dates that lie near) and infinitives, which go with their governor.  Without tags, the nearest modal
   or word of planning before the tokens in their sentence makes the future.

   @param tree  Borrowed; null if the reading has none.
*/
int onr_tense_direction(onr_tense tense, const onr_reading *reading, const onr_tree *tree,
                        uint32_t first, uint32_t last);

#endif
