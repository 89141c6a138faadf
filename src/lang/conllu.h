/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_CONLLU_H
#define ONR_LANG_CONLLU_H

/**
   @file
   CoNLL-U, https://universaldependencies.org/format.html: treebanks in, readings out.
*/

#include "base/sink.h"
#include "lang/reading.h"

/**
   Read a treebank as a reading of one document.

   The text of the document is made from the tokens and their SpaceAfter; an empty line parts paragraphs and documents
   (`# newpar`, `# newdoc`).  A word of a multi-word token whose letters are no part of that token's
   ("au" = "à" + "le") gets the span of the whole token.  Empty nodes and enhanced dependencies are left out.

   @param arena    The reading and its document live in the arena.
   @param symbols  Kept as the reading's symbols.
   @param name     For messages and as the document's name; kept.
   @param bytes    Borrowed.
   @param out      Filled: tokens and sentences with tags, lemmas and trees.
   @return ONR_OK; ONR_BAD_INPUT with the line of the fault.
*/
onr_status onr_conllu_read(onr_arena *arena, onr_symbols *symbols, const char *name,
                           onr_slice bytes, onr_reading *out,
                           onr_error *err) ONR_WARN_UNUSED;

/**
   Write a reading as CoNLL-U: `# newdoc id`, and for each sentence `# sent_id`, `# text` and its words.

   Words that stand together in the text ("do" "n't") get the line of a multi-word token before them.  Lemmas, tags and
   trees that are missing become "_".  MISC holds `Entity=` with the mentions in brackets as CorefUD has them
   ("(e3-person" … "e3)"), `Name=` with the kinds of names likewise ("(PER" … "PER)"), SpaceAfter, and `Timex=` with the
   values of times ("(2021-09" … ")").

   @param reading  Borrowed.
   @param arena    For scratch, which is given back before the call returns.
   @param sink     Written to; its errors stick.
*/
void onr_conllu_write(const onr_reading *reading, onr_arena *arena, onr_sink *sink);

#endif
