/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_SOURCE_H
#define ONR_TEXT_SOURCE_H

/**
   @file
   Bytes of an input, looked at from the front: a window over a file, a pipe or memory.

   Readers ask for a window of some size, find the end of a record in it and pass over that; so a file of any length
   is read in memory that grows with its longest record alone.  A source may stand on another whose bytes it decodes.
*/

#include "base/slice.h"

typedef struct onr_source onr_source;

/** Open a file, or standard input for "-".  ONR_NOT_FOUND; ONR_IO, also for a folder; ONR_NO_MEMORY. */
onr_status onr_source_open(const char *path, onr_source **out,
                           onr_error *err) ONR_WARN_UNUSED;

enum { ONR_DECODE_ROOM = 4 /**< Bytes that a decoder may need for one character */ };

/**
   Makes bytes out of the source below.

   @param room   Bytes that `out` takes, at least ONR_DECODE_ROOM.
   @param count  Set to those written; 0 only at the end.
   @return ONR_OK; ONR_IO for bytes that cannot be decoded; ONR_NO_MEMORY.
*/
typedef onr_status (*onr_decode)(void *decoder, onr_source *below, char *out, size_t room,
                                 size_t *count, onr_error *err);

/**
   A source of what a decoder makes of another source.

   @param below    Taken: closed with the new source, and on failure.
   @param decoder  Taken: freed with `drop(decoder)`, also on failure.
*/
onr_status onr_source_open_decoded(onr_source *below, onr_decode decode, void *decoder,
                                   void (*drop)(void *decoder), onr_source **out,
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
