/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_BLOCKS_H
#define ONR_TEXT_BLOCKS_H

/**
   @file
   A page as its paragraphs: the stretches of text between the borders of block elements.
*/

#include "text/dom.h"

typedef struct {
    onr_slice
        text; ///< Runs of white space made one space, `<br>` a line break; never empty
    uint32_t first;   ///< Its first text node
    uint32_t element; ///< The innermost block element around its beginning
    uint32_t words;   ///< Of letters or digits
    uint32_t linked;  ///< Words in links to other pages
    uint32_t bold;    ///< Words in `<b>` or `<strong>`
    bool sentence;    ///< It ends as a sentence does
    bool heading;     ///< It stands in h1 to h6
    bool left_out;    ///< It is no part of a story; set by text/body.c
} onr_block;

typedef struct {
    onr_block *items;
    size_t count, capacity;
} onr_block_list;

/**
   The blocks under a node in document order; silent elements (ONR_ROLE_SILENT) and those that the page hides are left
   out.

   @param arena   The blocks live in the arena.
   @param blocks  Empty; filled.
*/
void onr_blocks_find(const onr_dom *dom, size_t root, onr_arena *arena,
                     onr_block_list *blocks);

#endif
