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

/** A word as the parser sees it: mixed numbers. */
typedef struct {
    uint64_t word;    ///< By its lemma, a proper noun in small letters
    uint64_t tag;     ///< Both tags
    uint64_t coarse;  ///< Universal tag
    uint64_t cluster; ///< 0 for none
} onr_parser_word;

/** What stands before a word. */
typedef struct {
    uint32_t marks; ///< Punctuation
    uint32_t verbs;
    uint32_t joins;  ///< Conjunctions
    uint32_t quotes; ///< Quotation marks
} onr_parser_counts;

/** A sentence as the parser sees it. */
typedef struct {
    onr_parser_word
        *words; ///< At [-1, count + 2]: -1 stands for "no word", `count` for the root
    onr_parser_counts *before; ///< [count + 1]
    int32_t *
        next; ///< [count + 1] the next noun, pronoun, number or verb after a word, else `count`
    int32_t count;
} onr_parser_sentence;

/** Look at the tagged and lemmatised tokens of a sentence; the result lives in the arena. */
void onr_parser_sentence_read(onr_arena *arena, const onr_token *tokens, size_t count,
                              onr_parser_sentence *out);

/** A subtree of one word. */
onr_subtree onr_subtree_of(int32_t word);

/** Make `child` the new outermost left (or right) child. */
void onr_subtree_add_left(onr_subtree *head, const onr_subtree *child, uint8_t label);
void onr_subtree_add_right(onr_subtree *head, const onr_subtree *child, uint8_t label);

/**
   The features of a state that decide most transitions.

   @param s0,s1,s2  The topmost subtrees of the stack; those that are not there are onr_subtree_of(-1).
   @param b0        The first of the buffer, with the left children it has by now.
   @param keys      [ONR_WEIGHTS_KEYS_MAX]
   @return Their number.
*/
size_t onr_parser_features_first(const onr_parser_sentence *sentence,
                                 const onr_subtree *s0, const onr_subtree *s1,
                                 const onr_subtree *s2, const onr_subtree *b0,
                                 uint64_t *keys);

/** The other features, put behind the first `n`; returns the number of all. */
size_t onr_parser_features_rest(const onr_parser_sentence *sentence,
                                const onr_subtree *s0, const onr_subtree *s1,
                                const onr_subtree *s2, const onr_subtree *b0,
                                uint64_t *keys, size_t n);

/** Kinds of transitions. */
typedef enum { ONR_MOVE_SHIFT, ONR_MOVE_LEFT, ONR_MOVE_RIGHT } onr_move;

/** A class of the parser's model. */
typedef struct {
    uint8_t move;  ///< onr_move
    uint8_t label; ///< onr_deprel
} onr_parser_class;

/** How a model is searched. */
typedef struct {
    int32_t beam; ///< Width; 1 for greedy
    int32_t sure; ///< Greedy: a lead that the features not yet asked will hardly turn
} onr_parser_settings;

/** The classes of a model, in this order: SHIFT, LEFT(root), the other LEFTs, the RIGHTs. */
typedef struct {
    const onr_parser_class *items; ///< [count]
    size_t count;
    size_t right; ///< The first RIGHT
} onr_parser_classes;

/** Set `right` if the classes stand in their order; else false. */
bool onr_parser_classes_check(onr_parser_classes *classes);

/** The classes that may follow a state: SHIFT, and two ranges. */
typedef struct {
    bool shift;
    size_t left, left_end;
    size_t right, right_end;
} onr_moves;

/**
   What may follow a state.

   @param depth    Words on the stack.
   @param at_root  The buffer holds only the root.
*/
onr_moves onr_moves_allowed(const onr_parser_classes *classes, size_t depth,
                            bool at_root);

/** The best class of those that may follow; `lead` is set to how far it is ahead of the next. */
size_t onr_moves_best(const int32_t *scores, onr_moves moves, int32_t *lead);

/** The class that must follow where there is but one, else SIZE_MAX. */
static inline size_t
onr_moves_forced(size_t depth, bool at_root)
{
    return depth == 0 ? 0 : depth == 1 && at_root ? 1 : SIZE_MAX;
}

#endif
