/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_RESOLVE_H
#define ONR_RESOLVE_RESOLVE_H

/**
   @file
   Many stories' facts made one: which people, agencies and events are the same, and what they are called.
*/

#include "extract/facts.h"

/**
   Merge facts and give every node its id.

   The result depends on the set of documents alone, not on their order.

   @param arena      The merged facts live in the arena; they keep strings of the documents.
   @param documents  [count] Facts of one article each; kept.
   @param out        Filled; lists in order of id.
*/
onr_status onr_resolve(onr_arena *arena, const onr_facts *const *documents, size_t count,
                       onr_facts *out, onr_error *err) ONR_WARN_UNUSED;

#endif
