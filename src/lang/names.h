/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_NAMES_H
#define ONR_LANG_NAMES_H

/**
   @file
   The stage of names: people, organisations and places, with the titles before people.

   A trained tagger proposes (lang/name_tagger.h); what is known of how news names people and institutions decides:
   the grammar of agencies (lang/agency_grammar.h), titles, streets, and that a document calls one thing by one name.
*/

#include "lang/agency_grammar.h"
#include "lang/name_tagger.h"

typedef struct onr_namer onr_namer;

/**
   The stage over a lexicon (kept), in the arena.

   @param symbols  The program's table, in which the lexicon's words are interned.
   @param tagger   Kept; null for none: then only what the rules know is found.
*/
const onr_namer *onr_namer_new(onr_arena *arena, onr_symbols *symbols,
                               const onr_lexicon *lexicon, const onr_name_tagger *tagger);

/**
   Fill `reading->names`, in order of text, none overlapping; a title may overlap the name of an agency before it ("Ashby
   Police Chief Ruth Lamb").

   @param arena    The names live in the arena.
   @param reading  With tokens and sentences.
*/
void onr_names_run(const onr_namer *namer, onr_arena *arena, onr_reading *reading);

#endif
