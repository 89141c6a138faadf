/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_LIKENESS_H
#define ONR_EXTRACT_LIKENESS_H

/**
   @file
   Whether two mentions may be, and how likely they are, of one event.
*/

#include "extract/draft.h"

/** How strongly `b`, told later, repeats `a`; 0 if it does not or if something in them excludes it. */
int onr_drafts_likeness(const onr_desk *desk, const onr_draft *a, const onr_draft *b);

/** Whether both name somebody in the role, and nobody is named by both. */
bool onr_drafts_clash(const onr_desk *desk, const onr_draft *a, const onr_draft *b,
                      const char *role);

/** Whether one is foreseen or denied and the other is not. */
bool onr_told_clash(onr_told a, onr_told b);

/** Whether two nameless parties have the same description, of more words than one: "a state trooper", said twice. */
bool onr_parties_described_alike(const onr_desk *desk, uint32_t a, uint32_t b);

/** Number of parties that stand in the same role in both, authorities aside. */
int onr_drafts_share(const onr_draft *a, const onr_draft *b);

/** Whether anybody but an authority has a role. */
bool onr_draft_has_core(const onr_draft *draft);

/** Whether `draft` only names again, by a noun, what is known. */
bool onr_drafts_only_mention(const onr_draft *known, const onr_draft *draft);

/** Whether those in a role may be the same people, told once by name and once by what they are: "a former officer". */
bool onr_drafts_may_describe(const onr_desk *desk, const onr_draft *a, const onr_draft *b,
                             const char *role);

/** Whether what is known of their dates is compatible. */
bool onr_drafts_dates_agree(const onr_draft *a, const onr_draft *b);

#endif
