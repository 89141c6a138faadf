/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_SOURCES_H
#define ONR_LANG_SOURCES_H

/**
   @file
   Who speaks when a document does: "the lawsuit says" speaks for who filed it, "the report found" for who wrote it.
*/

#include "lang/tree.h"
#include "lexicon/lexicon.h"

/** The words; a value, filled once for all documents. */
typedef struct {
    const onr_table *documents; ///< `documents` of the lexicon
} onr_sources;

onr_sources onr_sources_of(const onr_lexicon *lexicon);

/** Whether a token is a noun of something written or found. */
bool onr_sources_is_document(onr_sources sources, const onr_token *token);

/**
   The entity that speaks through the document whose noun is `token`; ONR_NONE if the story does not tell.

   Told by the nearest of the noun and its earlier mentions (then later ones): its owner ("Ruiz's lawsuit"), who it is by,
   who filed, wrote or issued it, or who said something in it.

   @param reading  With mentions and entities.
*/
uint32_t onr_sources_speaker(onr_sources sources, const onr_reading *reading,
                             const onr_tree *tree, uint32_t token);

/** The index of the mention whose head is `token`, or of the shortest that covers it; ONR_NONE if there is none. */
uint32_t onr_mention_at(const onr_reading *reading, uint32_t token);

/** The entity of the mention at a token if it can speak (no place); ONR_NONE otherwise, also for a token ONR_NONE. */
uint32_t onr_speaker_at(const onr_reading *reading, uint32_t token);

#endif
