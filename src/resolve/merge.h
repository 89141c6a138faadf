/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_MERGE_H
#define ONR_RESOLVE_MERGE_H

/**
   @file
   Facts of several documents, with ids, put together: nodes of one id become one node.
*/

#include "extract/facts.h"

/**
   Put documents together.

   What a node of several documents has in lists is joined, without repetition; every date and factuality stays, with
   its article.  Of values that there can be only one of, that of the first document in the given order is kept, save
   for numbers of dead and injured, where a later one tells more.

   @param arena      The facts live in the arena; they keep strings of the documents.
   @param documents  [count] Each with ids; indices in range.
   @param out        Filled; lists in order of id, relations in order of their kind and parties.
*/
void onr_merge(onr_arena *arena, const onr_facts *documents, size_t count,
               onr_facts *out);

#endif
