/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_PAGED_H
#define ONR_TEXT_PAGED_H

/**
   @file
   FollowTheMoney documents whose text stands in entities of its pages: a `Pages` with title and date, and for each page a
   `Page` with `document`, `index` and `bodyText`, in any order in the stream.

   They are held until the input ends, or until they have ONR_RECORD_MAX bytes; then each is a document, in order of first
   appearance, with its pages in order of their index and a line break between two.
*/

#include "text/container.h"

/** Take an entity of schema `Pages` (without a text of its own) or `Page`; others are left alone. */
void onr_paged_take(onr_reader *reader, const json_t *entity);

/**
   The next document that is complete.

   @param ended  The input has ended, so that all are.
   @param found  Set to whether there is one; then `out` is filled if the status is ONR_OK.
   @return ONR_OK; ONR_LIMIT for a text that is too long.
*/
onr_status onr_paged_next(onr_reader *reader, bool ended, onr_arena *arena,
                          onr_document *out, bool *found, onr_error *err) ONR_WARN_UNUSED;

#endif
