/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_DECIDE_H
#define ONR_RESOLVE_DECIDE_H

/**
   @file
   Decisions of people brought to bear on a pool.

   Ids are those that come out without decisions.  So a pool is grouped and named, the decisions are looked up by those
   names and noted as ties between nodes, and the pool is grouped and named again.
*/

#include "resolve/decisions.h"
#include "resolve/sketch.h"

/**
   Note what the decisions say of a named pool: pairs that must and must not be one, labels, and people to leave out, who
   also leave the roles of events.

   What names something that is not there is passed over, and told to `decisions->complain`.

   @param decisions  Kept.
   @return Whether anything was noted, so that the pool must be grouped and named again.
*/
bool onr_decide_note(onr_sketch_pool *pool, const onr_decisions *decisions);

/** Whether two nodes were decided to be two. */
bool onr_decide_is_apart(const onr_sketch_pairs *apart, uint32_t a, uint32_t b);

/**
   Leave people out of a document's facts: their parties, roles, tenures, relations and claims, and every stretch of text,
   title or quotation that has a name of theirs.

   @param document  Index in the pool's documents.
   @param facts     Those of this document; changed in place, new lists in the arena.
*/
void onr_decide_suppress(const onr_sketch_pool *pool, uint32_t document, onr_arena *arena,
                         onr_facts *facts);

#endif
