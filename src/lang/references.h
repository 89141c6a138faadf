/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_REFERENCES_H
#define ONR_LANG_REFERENCES_H

/**
   @file
   Who is who within a story: mentions, and the entities that they stand for.

   Sieves of falling precision join mentions, as in Raghunathan et al., "A Multi-Pass Sieve for Coreference
   Resolution" (EMNLP 2010) and Lee et al., "Deterministic Coreference Resolution Based on Entity-Centric,
   Precision-Ranked Rules" (Computational Linguistics 39(4), 2013).  Each sieve sees whole entities, as the sieves before
   left them, so that a name learned late corrects what a pronoun may mean.
*/

#include "lang/reading.h"
#include "lexicon/lexicon.h"

typedef struct onr_references onr_references;

/** Tables of the stage, in the arena; `lexicon` is kept. */
const onr_references *onr_references_new(onr_arena *arena, const onr_lexicon *lexicon);

/**
   Fill the mentions and entities of a reading, and the entity of each name.

   Mentions come in order of text, entities in order of their first mention.

   @param arena    The document's.
   @param reading  Tokens, sentences and names must be there; without tags and trees only names are found.
*/
void onr_references_find(const onr_references *references, onr_arena *arena,
                         onr_reading *reading);

/**
   Give "I", "me" and "my" inside quotations to the quotation's speaker.

   To be called when the speakers of the quotations are known.
*/
void onr_references_attach_speakers(const onr_references *references, onr_arena *arena,
                                    onr_reading *reading);

#endif
