/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_FACTS_COPY_H
#define ONR_RESOLVE_FACTS_COPY_H

/**
   @file
   Facts that take no more room than they need, so that what they were made in may go.
*/

#include "extract/facts.h"

/**
   Copy facts.

   @param arena  The copy lives in the arena, with all its strings and lists; lists have no room to grow.
*/
onr_facts onr_facts_copy(onr_arena *arena, const onr_facts *facts);

#endif
