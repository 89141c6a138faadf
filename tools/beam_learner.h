/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TOOLS_BEAM_LEARNER_H
#define ONR_TOOLS_BEAM_LEARNER_H

/**
   @file
   Training a parser that searches with a beam: the structured perceptron with updates at the largest violation.
*/

#include "corpus.h"
#include "lang/beam.h"
#include "perceptron.h"

/**
   Go on training a model on whole sequences.

   @param start    Where to begin, and which weights may be learned; borrowed.
   @param unit     What one update adds to a weight.
   @param tagged   The sentences' tokens as the tagger tags them.
   @return The average over the training, times `scale`.
*/
perceptron *beam_learn(const perceptron *start, const onr_parser_classes *classes,
                       const corpus *train, onr_token **tagged, size_t width,
                       size_t epochs, int32_t unit, uint64_t seed);

/** Parse a sentence: heads count in the sentence, its number of words stands for the root. */
void beam_apply(const perceptron *model, const onr_parser_classes *classes,
                onr_arena *scratch, const onr_token *tagged, size_t count, size_t width,
                int32_t *heads, uint8_t *labels);

#endif
