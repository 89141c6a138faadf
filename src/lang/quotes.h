/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_QUOTES_H
#define ONR_LANG_QUOTES_H

/**
   @file
   The stage of quotations, in two halves around the stage of references.

   Marks may be straight, curly or doubled ('' and ``), also one kind against another; single marks count outside double
   ones where they cannot be apostrophes.  A quotation ends with its paragraph at the latest; where the next paragraph
   opens with a mark, it goes on there.  Speakers are found by rules over the tree and the words around, after O'Keefe et
   al. 2012, "A Sequence Labelling Approach to Quote Attribution", whose rule baselines are close to the learned ones on
   news.
*/

#include "lang/sources.h"
#include "lang/speech.h"

/** Words below which words in quotation marks with nothing said about them are no speech. */
enum { ONR_QUOTE_WORDS_MIN = 6 };

/**
   Fill `reading->quotes` with spans, cues and the heads of speakers' phrases, in order of text, none inside another.

   The first half: before the references.

   @param arena    The quotations live in the arena.
   @param reading  With tokens, sentences and tags.
   @param tree     Its trees; null if it has none.
*/
void onr_quotes_find(onr_speech speech, onr_arena *arena, onr_reading *reading,
                     const onr_tree *tree);

/**
   Set the speakers: the entity of the mention at the head of the speaker's phrase; for a quotation with none, that of
   the quotation that it goes on from, of the one before in its paragraph, of what its paragraph or the one above tells
   who spoke.

   The second half: after the references.
*/
void onr_quotes_attribute(onr_speech speech, onr_sources sources, onr_reading *reading,
                          const onr_tree *tree);

#endif
