/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_MARKUP_H
#define ONR_TEXT_MARKUP_H

/**
   @file
   What the class names and ids of web pages' elements say of what is in them, after `lexicon/markup.lex`.
*/

#include "lexicon/lexicon.h"
#include "text/zones.h"

typedef struct onr_markup onr_markup;

/** What an element is by its names, as bits. */
enum {
    ONR_MARKUP_STORY = 1,    ///< It holds the text of a story
    ONR_MARKUP_ASIDE = 2,    ///< It is no part of the story
    ONR_MARKUP_COMMENTS = 4, ///< It holds what readers wrote
};

/**
   Prepare the names, and the patterns of `lexicon/furniture.lex`.

   @param arena    They live in the arena.
   @param lexicon  Kept.
   @return ONR_OK; ONR_BAD_INPUT naming file and line of a row whose kind is unknown.
*/
onr_status onr_markup_open(onr_arena *arena, const onr_lexicon *lexicon, onr_markup **out,
                           onr_error *err) ONR_WARN_UNUSED;

/**
   What names say.

   @param markup  Null knows no names.
   @param names   The value of a `class` or `id` attribute.
*/
unsigned onr_markup_look(const onr_markup *markup, onr_slice names);

/** Whether a paragraph is a button, promo or the like; `scratch` is for the work. */
bool onr_markup_is_furniture(const onr_markup *markup, onr_arena *scratch,
                             onr_slice paragraph);

#endif
