/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_SAYING_H
#define ONR_EXTRACT_SAYING_H

/**
   @file
   What it means that somebody says something: whether who says so asserts, alleges or denies it, by the tables "speech" and
   "documents".
*/

#include "extract/story.h"
#include "lang/tree.h"

/** The noun of the document that speaks at a cue ("the lawsuit alleges"), or ONR_NONE. */
uint32_t onr_saying_document(const onr_story *story, const onr_tree *tree, uint32_t cue);

/** "Asserts", "Alleges" or "Denies" by the cue's word, or by the document that speaks; empty for no cue. */
onr_slice onr_saying_stance(const onr_story *story, const onr_tree *tree, uint32_t cue);

#endif
