/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_REPORTS_H
#define ONR_LANG_REPORTS_H

/**
   @file
   The stage of indirect speech, in two halves around the stage of references: what is told on somebody's word without
   quotation marks.
*/

#include "lang/sources.h"
#include "lang/speech.h"

/**
   Fill `reading->reports`, in order of cue.

   What is said is the clause that the verb governs; for "…, police said" and "according to …" the sentence but for
   that; for "denies it", "is accused of" and "the allegation that" what hangs on the word; for "allegedly" the clause
   that it stands in.  The first half: before the references.

   @param tree  Its trees; null if it has none: then only words at the end or the head of sentences are used.
*/
void onr_reports_find(onr_speech speech, onr_arena *arena, onr_reading *reading,
                      const onr_tree *tree);

/**
   Set the speakers: the mention at the head of the speaker's phrase, or, where a document speaks, the first mention of
   who stands behind it.  The second half: after the references.
*/
void onr_reports_attribute(onr_sources sources, onr_reading *reading,
                           const onr_tree *tree);

/**
   The head of the phrase of who says what stands at `token`, in a quotation or a report; of several the innermost.  ONR_NONE
   if nobody does.
*/
uint32_t onr_reports_teller(const onr_reading *reading, uint32_t token);

#endif
