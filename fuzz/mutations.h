/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_FUZZ_MUTATIONS_H
#define ONR_FUZZ_MUTATIONS_H

/**
   @file
   Seeds with a few things wrong with them: the `number`-th is the same on every machine.
*/

#include "fuzz.h"

typedef struct {
    onr_slice *items;
    size_t count, capacity;
} onr_seed_list;

/**
   Make a mutated seed.

   Bytes are changed, left out, doubled or taken from another seed, and pieces of markup that readers look for put in.

   @param seeds  At least one.
   @return In the arena.
*/
onr_slice onr_mutate(onr_arena *arena, const onr_seed_list *seeds, uint64_t number);

#endif
