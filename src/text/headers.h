/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_HEADERS_H
#define ONR_TEXT_HEADERS_H

/**
   @file
   What a web page says of itself: title, date, outlet, address, authors, language.

   Read are schema.org articles in JSON-LD, then `<meta>`, `<link rel="canonical">` and microdata, then `<h1>`, `<title>` and
   `<time>`; the first that holds something counts.
*/

#include "text/document.h"
#include "text/dom.h"

/**
   Read what a page says of itself.

   @param arena     What is found lives in the arena.
   @param scratch   For the work.
   @param document  What is empty is filled.
   @param body      Set to the `articleBody` of the JSON-LD, in the arena; empty if there is none.
*/
void onr_headers_read(const onr_dom *dom, onr_arena *arena, onr_arena *scratch,
                      onr_document *document, onr_slice *body);

#endif
