/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_RECORD_H
#define ONR_TEXT_RECORD_H

/**
   @file
   One JSON object as a document, whoever wrote it.

   Known are trafilatura, news-please, newspaper4k, Fundus, FollowTheMoney (`schema` with `properties`) and schema.org
   (`@type`).  For each meaning there is a list of field names, of which the first that holds something counts; null,
   "", "None" and "null" hold nothing.
*/

#include "text/container.h"

/**
   Read a record.

   @param bytes  One JSON object, of UTF-8.
   @param line   Its line in the input, for messages.
   @param skip   Set to true for an object that is no document and does not claim to be one (a person among
                 FollowTheMoney entities); then `out` is not filled.
   @return ONR_OK; ONR_BAD_INPUT, ONR_BAD_UTF8, ONR_LIMIT, ONR_NO_MEMORY.
*/
onr_status onr_record_read(onr_reader *reader, onr_slice bytes, size_t line,
                           onr_arena *arena, onr_document *out, bool *skip,
                           onr_error *err) ONR_WARN_UNUSED;

/** Whether a JSON-LD node's `@type` is that of an article. */
bool onr_record_is_article(const json_t *record);

/** Fill title, address, date, authors, publisher and language of a document from a record's fields. */
void onr_record_metadata(const json_t *record, onr_arena *arena, onr_document *out);

#endif
