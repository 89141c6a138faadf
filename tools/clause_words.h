/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TOOLS_CLAUSE_WORDS_H
#define ONR_TOOLS_CLAUSE_WORDS_H

/**
   @file
   The roles of words in clauses (onr_clause_role), from the tags of a treebank.
*/

#include "corpus.h"

/** A table of word classes with the roles of words that nearly always have one; in the arena. */
onr_slice clause_words_mark(onr_arena *arena, const corpus *sentences, onr_slice table);

#endif
