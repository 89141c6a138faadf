/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_DISAVOWALS_H
#define ONR_EXTRACT_DISAVOWALS_H

/**
   @file
   Sentences in which somebody rejects what he is accused of without naming it again: "Orr denied the allegations", "Orr says
   he did nothing wrong", "his lawyer said it was self-defense".
*/

#include "extract/draft.h"

typedef struct {
    uint32_t party;    ///< Who rejects it: index in parties, or ONR_NO_FACT
    uint32_t sentence; ///< Where
} onr_disavowal;

typedef struct {
    onr_disavowal *items; ///< In order of text for each of the ways of saying so
    size_t count, capacity;
} onr_disavowals;

/** Find them by the tables "speech" (verbs that deny), "contested-nouns" (what is denied) and "denials" (words of innocence). */
void onr_disavowals_find(const onr_desk *desk, onr_disavowals *out);

/**
   Whether one of them rejects a draft: its actor does, after its first mention, or somebody near behind it who is not its victim.

   Actors who do are added to the deniers of its event.
*/
bool onr_disavowals_reject(const onr_desk *desk, const onr_disavowals *all,
                           onr_draft *draft);

#endif
