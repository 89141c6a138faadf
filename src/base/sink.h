/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BASE_SINK_H
#define ONR_BASE_SINK_H

/**
   @file
   Where bytes go: a file that appears only when whole, a stream, or memory.

   Errors stick: after the first one, puts do nothing, and onr_sink_close() reports it.  So writers need not check
   each byte.
*/

#include "base/slice.h"

typedef struct onr_sink onr_sink;

/** What is put behind the name of a file while it is written; the number is that of the process (a long). */
#define ONR_SINK_ASIDE ".tmp-%ld"

/** How a sink passes bytes on: returns ONR_OK or a failure with `err` filled. */
typedef onr_status (*onr_sink_func)(void *data, const char *bytes, size_t size,
                                    onr_error *err);

/**
   A sink to a file that is written aside ("PATH.tmp-PID") and renamed when closed.

   The caller owns the sink.  Until onr_sink_close() succeeds nothing stands at `path`, or what stood there before.
   Only a device or a pipe at `path` is written to directly, since a renamed file would take its place.

   @param path  Copied.
   @param out   Set to the sink; null on failure.
*/
onr_status onr_sink_open_file(const char *path, onr_sink **out,
                              onr_error *err) ONR_WARN_UNUSED;

/**
   A sink to an open descriptor (not closed with it).

   @param name  Copied; for messages ("standard output").
*/
onr_status onr_sink_open_fd(int fd, const char *name, onr_sink **out,
                            onr_error *err) ONR_WARN_UNUSED;

/** A sink into memory; read it with onr_sink_bytes(). */
onr_status onr_sink_open_memory(onr_sink **out, onr_error *err) ONR_WARN_UNUSED;

/** A sink that hands full buffers to `func`; `data` is kept. */
onr_status onr_sink_open_func(onr_sink_func func, void *data, onr_sink **out,
                              onr_error *err) ONR_WARN_UNUSED;

/** Add bytes. */
void onr_sink_put(onr_sink *sink, onr_slice bytes);
void onr_sink_put_char(onr_sink *sink, char c);
void onr_sink_put_string(onr_sink *sink, const char *string);
void onr_sink_printf(onr_sink *sink, const char *format, ...) ONR_PRINTF(2, 3);

/**
   Room for `size` bytes behind what was put, for writers that make their bytes in place.

   @return The room, valid until the next call with this sink; null after an error (an allocation's, too).
*/
char *onr_sink_reserve(onr_sink *sink, size_t size);

/** Count `size` bytes of the room last reserved as put. */
void onr_sink_commit(onr_sink *sink, size_t size);

/** What a memory sink holds; borrowed until the next put. */
onr_slice onr_sink_bytes(const onr_sink *sink);

/** Bytes put so far. */
uint64_t onr_sink_count(const onr_sink *sink);

/** Pass on what is buffered. */
onr_status onr_sink_flush(onr_sink *sink, onr_error *err) ONR_WARN_UNUSED;

/** Pass on everything, sync and rename a file, free the sink (also on failure). */
onr_status onr_sink_close(onr_sink *sink, onr_error *err) ONR_WARN_UNUSED;

/** Free the sink and throw away what is buffered, with a file that is not yet renamed.  Null is fine. */
void onr_sink_drop(onr_sink *sink);

#endif
