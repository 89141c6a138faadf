/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TIMES_H
#define ONR_LANG_TIMES_H

/**
   @file
   The stage of times: dates, times of day, durations and sets, with their values.

   The annotation is TIMEX3 (TimeML 1.2.1).  Expressions are found by a grammar over the words of `lexicon/times.lex`
   (lang/timex.h), then anchored in the day of publication and in what the story told before (lang/timevalue.h), as
   HeidelTime does (Strötgen and Gertz 2010, "HeidelTime: High Quality Rule-Based Extraction and Normalization of
   Temporal Expressions").
*/

#include "lang/tense.h"
#include "lang/timeword.h"

/** What the stage reads of the lexicon; a value, filled once for all documents. */
typedef struct {
    onr_timewords_lexicon words;
    onr_tense tense;
} onr_timer;

/**
   The stage over a lexicon, which is kept.  Tables that are not there count as empty.

   @param arena    For an index of the words; the program's.
   @param symbols  The table that the lexicon's words are interned in; not kept.
*/
onr_timer onr_timer_of(onr_arena *arena, const onr_symbols *symbols,
                       const onr_lexicon *lexicon);

/**
   Fill `reading->times`, in order of text, none overlapping.

   The day of publication is the document's; where it has none, the first date with a year that stands alone in one of
   the first paragraphs.  Without either, weekdays and what is told from today have no date, and months no year unless
   the story told one before.

   @param arena    The times live in the arena.
   @param reading  With tokens and sentences; tags, trees and names are used where they are.
   @param tree     Its trees; null if it has none.
*/
void onr_times_run(const onr_timer *timer, onr_arena *arena, onr_reading *reading,
                   const onr_tree *tree);

#endif
