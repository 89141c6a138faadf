/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_FORMS_H
#define ONR_LANG_FORMS_H

/**
   @file
   Words whose tag and lemma are known whatever stands around them: the table "verb-forms"; and posts that people hold,
   which are no adjectives unless a noun follows; and forms that are verbs right behind somebody ("an officer shot him").

   The treebanks are small and speak little of crime: in their texts nobody "stole" or "fled" often enough for a tagger to
   learn that these are verbs, and a tree without its verb is worth nothing.
*/

#include "lang/reading.h"
#include "lexicon/lexicon.h"

/** Give known forms that were tagged as something else their tag. */
void onr_forms_tag(const onr_lexicon *lexicon, onr_reading *reading);

/** Give known forms that are tagged as verbs their lemma. */
void onr_forms_lemmatize(const onr_lexicon *lexicon, onr_reading *reading);

#endif
