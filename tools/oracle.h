/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TOOLS_ORACLE_H
#define ONR_TOOLS_ORACLE_H

/**
   @file
   The dynamic oracle of the arc-hybrid system: how many arcs of the gold tree a transition puts out of reach.

   Y. Goldberg, J. Nivre, "Training Deterministic Parsers with Non-Deterministic Oracles", TACL 2013, section 4.3.
*/

#include "corpus.h"
#include "lang/transition.h"
#include "lang/weights.h"

/** The classes that the trees of a corpus need, in the arena. */
onr_parser_classes oracle_classes(onr_arena *arena, const corpus *train);

/** A gold tree. */
typedef struct {
    int32_t *heads;                      ///< [count], `count` for the root's head
    uint8_t *labels;                     ///< [count]
    int32_t *first_child, *next_sibling; ///< Children in order; -1 ends
    int32_t count;
} oracle;

enum { ORACLE_FORBIDDEN = 1 << 20 };

/** The head of a word of a gold sentence, counted in the sentence; `count` for the root's. */
int32_t oracle_head(const corpus_sentence *sentence, size_t i);

/** Take the tree of a sentence; lives in the arena. */
void oracle_init(oracle *o, onr_arena *arena, const corpus_sentence *sentence);

/**
   Fill `costs` with what each class of a state loses: arcs, twice, plus one for a wrong relation on a right arc;
   ORACLE_FORBIDDEN where the class may not follow.

   @param stack  [depth] words on the stack, the top last.
   @param front  First word of the buffer.
*/
void oracle_costs(const oracle *o, const onr_parser_classes *classes,
                  const int32_t *stack, size_t depth, int32_t front, uint32_t *costs);

#endif
