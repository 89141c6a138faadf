/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_HABIT_H
#define ONR_EXTRACT_HABIT_H

/**
   @file
   What a story says of the way things go rather than of something that happened: "officers are often sued", "most
   shootings are never charged", "a thousand people are shot every year".

   After Mathew and Katz, "Supervised categorization of habitual and episodic sentences" (2009): the present tense,
   adverbs of frequency and quantified subjects tell most of them.
*/

#include "extract/draft.h"

/**
   Whether a mention of an event tells of a habit.

   It does if its clause stands in the present tense, names nobody, and has a word of the table "habits" on the verbs
   that govern the event, on their subjects or before their clause, or a repeated time ("every year").
*/
bool onr_habit_tells(const onr_desk *desk, const onr_candidate *candidate);

#endif
