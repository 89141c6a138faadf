/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_NAMING_H
#define ONR_RESOLVE_NAMING_H

/**
   @file
   Ids and labels of grouped nodes, as resolve.h describes them.
*/

#include "resolve/sketch.h"

/**
   Give every document, and the root of every group, its id, and events their label.

   @param pool  In order and grouped; roots come before the other nodes of their group.
*/
void onr_naming_run(onr_sketch_pool *pool);

/**
   Set the ids in one document's facts, the labels of parties and places to those of their groups (an own label that
   differs becomes an alias), and the labels of events.

   @param document  Index in the pool's documents.
   @param facts     Those that were added as this document; changed in place, new strings in the arena.
*/
void onr_naming_apply(const onr_sketch_pool *pool, uint32_t document, onr_arena *arena,
                      onr_facts *facts);

#endif
