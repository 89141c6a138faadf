/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_PAGE_H
#define ONR_TEXT_PAGE_H

/**
   @file
   A web page, or a piece of HTML, as a document.

   The document's text, in which its offsets count, is made of the paragraphs of the story in their order, each in one
   line, with an empty line between two: runs of white space are one space, `<br>` is a line break, characters that show
   nothing (soft hyphens, zero-width spaces) are left out.  The headline is not in it.  What the page shows around the
   story (navigation, promos, captions, comments) is left out; headings between paragraphs are marked as such.
*/

#include "text/document.h"
#include "text/markup.h"

/**
   Read a page: its story and what it says of itself.

   @param html    Of any encoding.
   @param label   The encoding that was declared outside of the page; may be empty.
   @param markup  Borrowed; may be null.
   @param arena   The document lives in the arena.
   @param out     `input`, `record` and `url` (the address that was asked for) are kept where they are set; what the page
                  says is added.
   @param reason  On failure set to what is wrong.
   @return ONR_OK; ONR_BAD_INPUT if there is no story on the page; ONR_LIMIT.
*/
onr_status onr_page_read(onr_slice html, onr_slice label, const onr_markup *markup,
                         onr_arena *arena, onr_document *out,
                         const char **reason) ONR_WARN_UNUSED;

/**
   Read a piece of HTML that is a story's text, as feeds and entity streams have it: all of its paragraphs count.

   @param html  Valid UTF-8.
   @param out   Its text and zones are set; the text is empty if there is none.
   @return ONR_OK; ONR_LIMIT.
*/
onr_status onr_page_read_piece(onr_slice html, const onr_markup *markup, onr_arena *arena,
                               onr_document *out, const char **reason) ONR_WARN_UNUSED;

#endif
