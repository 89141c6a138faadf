/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TRANSITION_H
#define ONR_LANG_TRANSITION_H

/**
   @file
   The arc-hybrid transition system and what the parser sees of its states; shared by the parser and its trainer.

   A state has a stack of words with their subtrees, and a buffer of the words to come, after which stands the root.

       SHIFT       moves the first word of the buffer to the stack
       LEFT(l)     makes the top of the stack a child of the first word of the buffer, with relation l, and pops it
       RIGHT(l)    makes the top of the stack a child of the one below, with relation l, and pops it

   M. Kuhlmann, C. Gómez-Rodríguez, G. Satta, "Dynamic Programming Algorithms for Transition-Based Dependency
   Parsers", ACL 2011.  A tree has one root because LEFT to the root is only allowed to the last word on the stack.
*/

#include "lang/word.h"

/** What has been built of a word: itself, and its outermost children on each side. */
typedef struct {
    int32_t word;           ///< Index in the sentence; its count stands for the root
    int32_t left[2];        ///< Leftmost and second leftmost child, or -1
    int32_t right[2];       ///< Rightmost and second rightmost child, or -1
    uint8_t left_label[2];  ///< onr_deprel
    uint8_t right_label[2]; ///< onr_deprel
    uint8_t left_count, right_count;
    uint64_t left_labels;  ///< Set of onr_deprel
    uint64_t right_labels; ///< Set of onr_deprel
} onr_subtree;

/** A sentence as the parser sees it; index -1 stands for "no word", `count` for the root, and two more follow. */
typedef struct {
    uint64_t *words;                  ///< Mixed word, at [-1, count + 2]
    uint64_t *tags;                   ///< Mixed tag pair
    uint64_t *coarse;                 ///< Mixed universal tag
    uint32_t *commas, *verbs, *joins; ///< How many of them stand before: at [0, count]
    int32_t count;
} onr_parser_sentence;

/** Look at the tagged tokens of a sentence; the result lives in the arena. */
void onr_parser_sentence_read(onr_arena *arena, const onr_token *tokens, size_t count,
                              onr_parser_sentence *out);

/** A subtree of one word. */
onr_subtree onr_subtree_of(int32_t word);

/** Make `child` the new outermost left (or right) child. */
void onr_subtree_add_left(onr_subtree *head, const onr_subtree *child, uint8_t label);
void onr_subtree_add_right(onr_subtree *head, const onr_subtree *child, uint8_t label);

/**
   The features of a state; at most ONR_WEIGHTS_KEYS_MAX of them.

   @param s0,s1,s2  The topmost subtrees of the stack; those that are not there are onr_subtree_of(-1).
   @param b0        The first of the buffer, with the left children it has by now.
*/
size_t onr_parser_features(const onr_parser_sentence *sentence, const onr_subtree *s0,
                           const onr_subtree *s1, const onr_subtree *s2,
                           const onr_subtree *b0, uint64_t *keys);

/** Kinds of transitions. */
typedef enum { ONR_MOVE_SHIFT, ONR_MOVE_LEFT, ONR_MOVE_RIGHT } onr_move;

/** A class of the parser's model. */
typedef struct {
    uint8_t move;  ///< onr_move
    uint8_t label; ///< onr_deprel
} onr_parser_class;

#endif
