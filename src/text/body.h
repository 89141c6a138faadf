/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_BODY_H
#define ONR_TEXT_BODY_H

/**
   @file
   Which paragraphs of a page are its story.
*/

#include "text/blocks.h"
#include "text/markup.h"

enum { ONR_BODY_WORDS = 20 /**< Fewest words of sentences that make a story */ };

/** A page on which the story is looked for. */
typedef struct {
    const onr_dom *dom;
    const onr_markup *markup; ///< May be null
    onr_slice title;          ///< A paragraph that is this is left out; may be empty
    onr_slice
        url; ///< Its own address, so that links to other pages are known; may be empty
} onr_body_page;

/**
   Find the story.

   @param arena   Scratch; the blocks' text must live as long as the caller needs it.
   @param blocks  Of the page; what is no part of the story gets `left_out` set.
   @return Words of the sentences that are left; below ONR_BODY_WORDS there is no story.
*/
size_t onr_body_find(const onr_body_page *page, onr_arena *arena, onr_block_list *blocks);

/** Whether a block that is no sentence stands as a heading over what follows. */
bool onr_body_is_heading(const onr_block *block);

#endif
