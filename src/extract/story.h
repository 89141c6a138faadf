/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_STORY_H
#define ONR_EXTRACT_STORY_H

/**
   @file
   What the extractors of one document share: its reading, the facts that grow, and ways between the two.
*/

#include "extract/evidence.h"
#include "extract/facts.h"
#include "extract/whereabouts.h"
#include "lang/reading.h"
#include "lexicon/lexicon.h"

typedef struct {
    const onr_lexicon *lexicon;      ///< Kept
    onr_arena *arena;                ///< The facts' arena
    const onr_reading *reading;      ///< Borrowed
    const onr_evidence_index *index; ///< Of the document's text
    onr_whereabouts where;           ///< Its city, county and state
    onr_facts *facts;                ///< What has been found so far
    uint32_t *mention_at; ///< [tokens] Mention that the token heads, or ONR_NONE
    uint32_t *name_at;    ///< [tokens] Name that the token is part of, or ONR_NONE
    uint32_t *party_of;   ///< [entities] Index in facts->parties, or ONR_NO_FACT
    uint32_t *place_of;   ///< [entities] Index in facts->places, or ONR_NO_FACT
} onr_story;

/**
   Get a story ready: an index of its text, its article, and tables without parties.

   @param arena    Everything lives here.
   @param lexicon  Kept.
   @param reading  Borrowed as long as the story.
   @param facts    Kept; zeroed by the caller.
   @param out      Filled.
*/
void onr_story_init(onr_story *out, onr_arena *arena, const onr_lexicon *lexicon,
                    const onr_reading *reading, onr_facts *facts);

/** The party whose phrase the token heads, one that there is already; ONR_NO_FACT if there is none, or for ONR_NONE. */
uint32_t onr_story_party_at(const onr_story *story, uint32_t token);

/** The first token of a name that heads a mention, or ONR_NONE. */
uint32_t onr_story_name_head(const onr_story *story, const onr_name *name);

/** A copy in the arena of the text from the first byte of token `first` to the last of token `last` - 1. */
onr_slice onr_story_text(const onr_story *story, uint32_t first, uint32_t last);

/** Add the tokens [first, last) to a list of evidence. */
void onr_story_cite(const onr_story *story, uint32_t first, uint32_t last,
                    onr_evidence_list *list);

/** The place of a scope ("city", "county", "state", "township") that the story plays in; empty if it does not tell. */
onr_slice onr_story_place(const onr_story *story, onr_slice scope);

#endif
