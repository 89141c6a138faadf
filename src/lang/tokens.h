/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TOKENS_H
#define ONR_LANG_TOKENS_H

/**
   @file
   The first stage: text to syntactic words.

   Tokens follow the English Web Treebank of Universal Dependencies (Silveira et al. 2014, "A Gold Standard Dependency
   Corpus for English"): clitics are words ("do" "n't", "Orr" "'s"), hyphens part words save after a prefix
   ("Opa" "-" "locka", but "non-profit"), abbreviations and initials keep their stop, a sign of currency or percent is
   a word, numbers, telephone numbers and addresses are one.
*/

#include "lang/reading.h"
#include "lexicon/lexicon.h"

/** The tables that the stage reads; a value, filled once for all documents. */
typedef struct {
    const onr_table *abbreviations, *prefixes, *contractions, *units, *small_words;
} onr_tokenizer;

/** The stage over a lexicon, which is kept.  Tables that are not there count as empty. */
onr_tokenizer onr_tokenizer_of(const onr_lexicon *lexicon);

/**
   Fill `reading->tokens` from the zones of its document that are read: body, headlines and captions.

   Spans, forms, small forms and `space_after` are set; heads are ONR_NONE.  White space and control characters,
   NUL among them, part tokens and are in none.  A document without zones is all body.

   @param arena    The tokens live in the arena.
   @param reading  With `document` and `symbols` set.
*/
void onr_tokens_run(const onr_tokenizer *tokenizer, onr_arena *arena,
                    onr_reading *reading);

/** Whether the zone's text is read. */
bool onr_tokens_reads_zone(onr_zone_kind kind);

#endif
