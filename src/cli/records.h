/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_RECORDS_H
#define ONR_CLI_RECORDS_H

/**
   @file
   Records (resolve/facts_record.h) in files, read line by line and again by their place.
*/

#include "resolve/facts_record.h"

typedef struct onr_records onr_records;

/** No records. */
onr_records *onr_records_new(void);

/** Close files and free; null is fine. */
void onr_records_free(onr_records *records);

/**
   Add a file.  What cannot be read twice, such as a pipe, is copied into a file of its own that has no name.

   @param path  Copied; "-" for standard input.
*/
onr_status onr_records_open(onr_records *records, const char *path,
                            onr_error *err) ONR_WARN_UNUSED;

/**
   Read the next record of all files, in order.

   @param arena  The facts live in the arena.
   @param more   Set to false behind the last one.
   @return ONR_OK; ONR_BAD_INPUT and the like naming file and line; then the next call goes on behind it.
*/
onr_status onr_records_next(onr_records *records, onr_arena *arena, onr_facts *out,
                            bool *more, onr_error *err) ONR_WARN_UNUSED;

/** Number of records that onr_records_next() has read well. */
size_t onr_records_count(const onr_records *records);

/** Read the `i`-th of them once more. */
onr_status onr_records_again(onr_records *records, size_t i, onr_arena *arena,
                             onr_facts *out, onr_error *err) ONR_WARN_UNUSED;

#endif
