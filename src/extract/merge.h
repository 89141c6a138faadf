/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_MERGE_H
#define ONR_EXTRACT_MERGE_H

/**
   @file
   One event for each event: mentions of the same one are joined.

   Event coreference by constraints first and evidence second, in the spirit of Lee et al., "Joint Entity and Event
   Coreference Resolution across Documents" (EMNLP 2012): two mentions whose classes, dates, participants or
   factualities exclude each other never join; of the rest, those join that share a participant in its role, or of
   which the later one brings nothing that the earlier lacks.
*/

#include "extract/draft.h"

/**
   Put a draft made from one candidate to the others: into the one that it repeats, or behind them.

   @param fresh  Copied.
*/
void onr_drafts_add(onr_desk *desk, const onr_draft *fresh);

/** Join drafts that have turned out to be the same since they were added (a killing told as death and as shooting). */
void onr_drafts_settle(onr_desk *desk);

/** Put all that `from` knows into `into`. */
void onr_drafts_join(onr_desk *desk, onr_draft *into, const onr_draft *from);

#endif
