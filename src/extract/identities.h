/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_IDENTITIES_H
#define ONR_EXTRACT_IDENTITIES_H

/**
   @file
   People whom events tell to be one: who is described at the first mention of an event ("a man was shot") and named at
   the next ("Reyes was shot twice") stands as one person in all events.

   Entities and events decide on each other, as in Lee et al., "Joint Entity and Event Coreference Resolution across
   Documents" (EMNLP 2012); here only where nothing in the story speaks against it.
*/

#include "extract/draft.h"

/** Put the named for the described in all drafts; the described party is left without events. */
void onr_identities_settle(onr_desk *desk);

#endif
