/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TOOLS_PERCEPTRON_H
#define ONR_TOOLS_PERCEPTRON_H

/**
   @file
   The averaged perceptron over sparse binary features, for training.

   All arithmetic is in whole numbers, so that the same data gives the same weights on every machine.
*/

#include "lang/weights.h"

typedef struct perceptron perceptron;

/** An empty model; aborts when there is no memory, as all of the trainer does. */
perceptron *perceptron_new(void);
void perceptron_free(perceptron *model);

/** Add the current weights of features to `scores`. */
void perceptron_score(const perceptron *model, const uint64_t *keys, size_t count,
                      int32_t *scores);

/** Add `delta` to the weight of each feature for a class. */
void perceptron_update(perceptron *model, const uint64_t *keys, size_t count,
                       size_t class_id, int32_t delta);

/** Count one more decision: what averages are over. */
void perceptron_tick(perceptron *model);

/** Replace every weight by `scale` times its average over time, rounded. */
void perceptron_average(perceptron *model, int32_t scale);

/** Add the weights of `from` (after perceptron_average) to those of `to`. */
void perceptron_add(perceptron *to, const perceptron *from);

/** Divide the weights by `divisor`, rounded, and drop those that come out below `least`. */
void perceptron_prune(perceptron *model, int32_t divisor, int32_t least);

/**
   A model that only learns the features and classes for which `like` has a weight.

   @param keep  Begin with the weights of `like`, else with 0.
*/
perceptron *perceptron_new_like(const perceptron *like, bool keep);

/** Number of weights that are not 0. */
size_t perceptron_size(const perceptron *model);

/** The weights as a section of a model file, in the arena. */
onr_slice perceptron_write(const perceptron *model, size_t class_count, onr_arena *arena);

#endif
