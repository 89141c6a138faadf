/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_SOURCE_H
#define ONR_TEXT_SOURCE_H

/**
   @file
   Bytes of an input, looked at from the front: a window over a file, a pipe or memory.

   Readers ask for a window of some size, find the end of a record in it and pass over that; so a file of any length
   is read in memory that grows with its longest record alone.
*/

#include "base/slice.h"

typedef struct onr_source onr_source;

/** Open a file, or standard input for "-".  ONR_NOT_FOUND; ONR_IO, also for a folder; ONR_NO_MEMORY. */
onr_status onr_source_open(const char *path, onr_source **out,
                           onr_error *err) ONR_WARN_UNUSED;

/** A source over bytes in memory (kept), named `name` (copied). */
onr_status onr_source_open_bytes(onr_slice bytes, const char *name, onr_source **out,
                                 onr_error *err) ONR_WARN_UNUSED;

/**
   The bytes in front: at least `want` of them, or all that are left.

   @param window  Set to them; valid until the next call on this source.
   @return ONR_OK; ONR_IO; ONR_NO_MEMORY.
*/
onr_status onr_source_peek(onr_source *source, size_t want, onr_slice *window,
                           onr_error *err) ONR_WARN_UNUSED;

/** Pass over `count` bytes of the last window. */
void onr_source_skip(onr_source *source, size_t count);

/** Line of the first byte of the window, from 1. */
size_t onr_source_line(const onr_source *source);

/** Name for messages: the path, or "standard input". */
const char *onr_source_name(const onr_source *source);

/** Share of the bytes passed over, 0 to 1; negative for pipes. */
double onr_source_progress(const onr_source *source);

/** Close and free; null is fine. */
void onr_source_close(onr_source *source);

#endif
