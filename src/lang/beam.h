/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_BEAM_H
#define ONR_LANG_BEAM_H

/**
   @file
   Searching for the best sequence of transitions with a beam; shared by the parser and its trainer.

   A sentence of n words takes 2 n transitions whatever its tree, so states after as many steps can be compared.
   States share what they have in common: a stack is a list whose cells never change.
*/

#include "lang/transition.h"
#include "lang/weights.h"

enum { ONR_BEAM_MAX = 32 };

/** A place of a stack. */
typedef struct onr_beam_cell {
    const struct onr_beam_cell *below; ///< Null for the lowest
    onr_subtree tree;
} onr_beam_cell;

typedef struct onr_beam_state {
    const struct onr_beam_state *before; ///< Null at the start
    const onr_beam_cell *top;            ///< Null for an empty stack
    onr_subtree front;                   ///< First of the buffer, with its left children
    size_t depth;
    size_t class_id; ///< The transition that led here
    int64_t score;
} onr_beam_state;

typedef struct {
    onr_arena *arena;
    const onr_parser_sentence *sentence;
    const onr_parser_classes *classes;
    size_t width;
    const onr_beam_state *states[ONR_BEAM_MAX]; ///< [count] best first
    size_t count;
} onr_beam;

/** Adds the weights of features to the scores of the classes. */
typedef void (*onr_beam_scorer)(const void *data, const uint64_t *keys, size_t count,
                                int32_t *scores);

/** Begin with one state; what the beam makes lives in the arena.  A width of at most ONR_BEAM_MAX. */
void onr_beam_start(onr_beam *beam, onr_arena *arena, const onr_parser_sentence *sentence,
                    const onr_parser_classes *classes, size_t width);

/** Make the next transition in every state and keep the best; false if all have come to their end. */
bool onr_beam_step(onr_beam *beam, onr_beam_scorer score, const void *data);

/** The state that a transition leads to; in the beam's arena. */
const onr_beam_state *onr_beam_follow(const onr_beam *beam, const onr_beam_state *state,
                                      size_t class_id, int64_t score);

/** The features of a state. */
size_t onr_beam_features(const onr_beam *beam, const onr_beam_state *state,
                         uint64_t *keys);

#endif
