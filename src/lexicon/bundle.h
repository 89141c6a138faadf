/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LEXICON_BUNDLE_H
#define ONR_LEXICON_BUNDLE_H

/**
   @file
   The lexicon's files in one: for each part a line "onrecord-lexicon NAME SIZE", then SIZE bytes and a line break.
*/

#include "base/sink.h"

typedef struct {
    onr_slice name; ///< "titles.lex"
    onr_slice bytes;
} onr_bundle_part;

/** Whether bytes begin as a bundle does. */
bool onr_bundle_is(onr_slice bytes);

/**
   Take the next part off `*bytes`.

   @param out  Slices into `*bytes`.
   @return ONR_OK; ONR_BAD_INPUT if a part is cut short or its head is malformed.
*/
onr_status onr_bundle_next(onr_slice *bytes, onr_bundle_part *out,
                           onr_error *err) ONR_WARN_UNUSED;

/** Write one part. */
void onr_bundle_write(onr_sink *sink, onr_slice name, onr_slice bytes);

#endif
