/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_ZONES_H
#define ONR_TEXT_ZONES_H

/**
   @file
   Which stretches of a document are the story, and which are what pages put around it.

   Lines are held against the patterns of `lexicon/furniture.lex` (see text/line.h); datelines and headings are told by
   their shape.  Where that is not enough to decide, a line counts as body: a button that is read costs less than a
   paragraph that is not.
*/

#include "lexicon/lexicon.h"
#include "text/document.h"

typedef struct onr_zones onr_zones;

/**
   Prepare the patterns.

   @param arena    The patterns live in the arena.
   @param lexicon  Kept.
   @return ONR_OK; ONR_BAD_INPUT naming file and line of a row whose kind is unknown.
*/
onr_status onr_zones_open(onr_arena *arena, const onr_lexicon *lexicon, onr_zones **out,
                          onr_error *err) ONR_WARN_UNUSED;

/**
   Find the zones of a document as a reader left it; what the reader marked stays.

   A document without a date of publication gets that which a dateline or a line such as "Posted: …" names, or else the
   year of its copyright line; one without a title gets the headline that stands above the story.

   @param arena     The zones live in the arena.
   @param document  Changed: zones and, where it has none, date of publication and title.
*/
void onr_zones_mark(const onr_zones *zones, onr_arena *arena, onr_document *document);

/** Whether a line fits a pattern of furniture, captions, copyright or links; `scratch` is for the work. */
bool onr_zones_is_furniture(const onr_zones *zones, onr_arena *scratch, onr_slice line);

#endif
