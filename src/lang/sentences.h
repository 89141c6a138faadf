/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_SENTENCES_H
#define ONR_LANG_SENTENCES_H

/**
   @file
   The second stage: tokens to sentences and paragraphs.

   A paragraph ends at a blank line, at the border of a zone, and at a line break unless the line breaks off in the
   middle of a sentence (no mark at its end, a small letter after it).  Inside a paragraph a sentence ends after a full
   stop, question or exclamation mark with the quotation marks and brackets that close behind it, but not after a mark
   inside quotation marks that a small letter follows (`"Stop!" he said`), and after the stop of an abbreviation only
   where the next word begins a sentence (`lexicon/after-stop.lex`).
*/

#include "lang/reading.h"
#include "lexicon/lexicon.h"

enum {
    ONR_SENTENCE_TOKENS_MAX = 400 /**< A longer sentence is cut, for the parser's sake */
};

/** The tables that the stage reads; a value, filled once for all documents. */
typedef struct {
    const onr_table *abbreviations, *after_stop, *says;
} onr_splitter;

/** The stage over a lexicon, which is kept.  Tables that are not there count as empty. */
onr_splitter onr_splitter_of(const onr_lexicon *lexicon);

/**
   Fill `reading->sentences` and the `sentence` of its tokens; roots are ONR_NONE.

   @param arena  The sentences live in the arena.
*/
void onr_sentences_run(const onr_splitter *splitter, onr_arena *arena,
                       onr_reading *reading);

#endif
