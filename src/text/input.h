/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_INPUT_H
#define ONR_TEXT_INPUT_H

/**
   @file
   Documents out of a file, whatever its format: the kind is recognised from its content, behind gzip and UTF-16.
*/

#include "text/document.h"
#include "text/markup.h"

typedef struct onr_input onr_input;

/**
   Open an input.

   @param path  A file, or "-" for standard input.  Folders are the caller's to walk.
   @param out   Set to the input, which the caller owns; null on failure.
   @return ONR_OK; ONR_NOT_FOUND; ONR_IO; ONR_NO_MEMORY; ONR_BAD_INPUT if no format fits.
*/
onr_status onr_input_open(const char *path, onr_input **out,
                          onr_error *err) ONR_WARN_UNUSED;

/** An input over bytes in memory (kept), named `name` (copied); for tests, fuzzers and bindings. */
onr_status onr_input_open_bytes(onr_slice bytes, const char *name, onr_input **out,
                                onr_error *err) ONR_WARN_UNUSED;

/**
   Have the names of elements in web pages known; without them their stories are found by the text alone.

   @param markup  Kept; may be null.
*/
void onr_input_set_markup(onr_input *input, const onr_markup *markup);

/**
   Read the next document.

   A record that cannot be read is a failure of its own: after it, the next call goes on with the record behind it.

   @param arena  The document lives in the arena.
   @param out    Filled on ONR_OK.
   @param more   Set to false at the end of the input (then `out` is not filled and the status is ONR_OK).
   @param err    Filled on failure with file and line or record; zeroed first, so that it can be used again.
   @return ONR_OK; ONR_BAD_INPUT, ONR_BAD_UTF8, ONR_LIMIT for this record; ONR_IO ends the input.
*/
onr_status onr_input_next(onr_input *input, onr_arena *arena, onr_document *out,
                          bool *more, onr_error *err) ONR_WARN_UNUSED;

/** Share of the input's bytes read so far, 0 to 1, for a progress bar; negative if unknown. */
double onr_input_progress(const onr_input *input);

/** Whether a file of this name is taken up when a folder is walked. */
bool onr_input_is_known(const char *name);

/** Name and one line on the `i`-th input format, in order of recognition; false past the last. */
bool onr_input_format(size_t i, const char **name, const char **about);

/** Close and free; null is fine. */
void onr_input_close(onr_input *input);

#endif
