/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TREE_H
#define ONR_LANG_TREE_H

/**
   @file
   Ways through the dependency trees of a reading: from a token down to its dependents, as heads only lead up.
*/

#include "lang/reading.h"

/** Dependents of each token, and the stretch that each subtree covers. */
typedef struct {
    const onr_reading *reading;
    uint32_t *first; ///< [tokens] First dependent in order of text, or ONR_NONE
    uint32_t *next;  ///< [tokens] Next dependent of the same head, or ONR_NONE
    uint32_t *low;   ///< [tokens] First token of the subtree
    uint32_t *high;  ///< [tokens] One past the last token of the subtree
} onr_tree;

/** Index a reading (kept) whose heads are set; everything lives in the arena. */
void onr_tree_init(onr_tree *out, onr_arena *arena, const onr_reading *reading);

/**
   The first dependent of `head` whose relation is `deprel`, after the dependent `after` (ONR_NONE for the first).

   @return ONR_NONE if there is none.
*/
uint32_t onr_tree_child(const onr_tree *tree, uint32_t head, onr_deprel deprel,
                        uint32_t after);

/** The head of the words [first, last), not empty: the first that depends on none of them. */
uint32_t onr_head_of_words(const onr_reading *reading, uint32_t first, uint32_t last);

/** Whether `token` is `above` or stands below it. */
bool onr_tree_is_below(const onr_tree *tree, uint32_t token, uint32_t above);

/** Whether one of the dependents of `token` with relation `deprel` has the form `lower`. */
bool onr_tree_has(const onr_tree *tree, uint32_t token, onr_deprel deprel,
                  const char *lower);

/**
   The head of the clause in which `token` stands: itself if it is a predicate (root, or a clausal relation), else the first
   one above it that is.
*/
uint32_t onr_tree_clause(const onr_tree *tree, uint32_t token);

/** Whether a relation makes its dependent the head of a clause. */
bool onr_deprel_is_clausal(onr_deprel deprel);

#endif
