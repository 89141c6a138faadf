/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_GROUPS_H
#define ONR_RESOLVE_GROUPS_H

/**
   @file
   Sets of nodes that grow by joining, where some nodes must never meet.

   A union-find forest whose roots are the lowest index of their set (Galler and Fischer, 1964), with each set also a
   ring, so that before two sets are joined their members can be held against each other.  Pairs are joined from the
   surest downwards; equal ones in order of index, so that the outcome does not hang on the order of finding them.
*/

#include "resolve/sketch.h"

enum {
    ONR_GROUPS_CHECKED =
        64, ///< Members of each set that are held against each other before a join
    ONR_GROUPS_WEIGHED = 12 ///< And those that are weighed
};

/** Whether two nodes must not be in one set. */
typedef bool (*onr_groups_clash)(void *data, uint32_t a, uint32_t b);

/** What speaks for two nodes being one, as log odds. */
typedef double (*onr_groups_weigh)(void *data, uint32_t a, uint32_t b);

typedef struct {
    uint32_t *root; ///< [count] towards the set's lowest index
    uint32_t *next; ///< [count] ring of the set
    uint32_t count;
    onr_groups_clash clash;
    void *data;
    onr_groups_weigh
        weigh; ///< Null, or sets are joined only if their members fit on average
    void *weigh_data;
    double least; ///< That average
} onr_groups;

/** `count` sets of one node; `data` is kept. */
void onr_groups_open(onr_groups *groups, onr_arena *arena, uint32_t count,
                     onr_groups_clash clash, void *data);

/** The lowest index of a node's set. */
uint32_t onr_groups_root(onr_groups *groups, uint32_t node);

/** Join the sets of two nodes unless members clash or fit too little on average; true if they are one now. */
bool onr_groups_join(onr_groups *groups, uint32_t a, uint32_t b);

/** Join the sets of two nodes whatever clashes. */
void onr_groups_force(onr_groups *groups, uint32_t a, uint32_t b);

/** Whether joining the sets of two nodes would make members clash. */
bool onr_groups_clashes(onr_groups *groups, uint32_t a, uint32_t b);

/**
   Join all pairs from `threshold` on, surest first.

   @param pairs  Sorted in place.
*/
void onr_groups_join_pairs(onr_groups *groups, onr_sketch_pairs *pairs, double threshold);

/**
   Pairs of sets that were not joined though a pair of their members reaches `doubt`, with the probability of the
   surest such pair; each once, in order.
*/
void onr_groups_doubts(onr_groups *groups, onr_arena *arena,
                       const onr_sketch_pairs *pairs, double doubt,
                       onr_sketch_pairs *out);

#endif
