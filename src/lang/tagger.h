/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TAGGER_H
#define ONR_LANG_TAGGER_H

/**
   @file
   Part-of-speech tags: fills `upos` and `xpos` of every token of a reading.
*/

#include "lang/reading.h"

/** Name of the tagger's file in the folder of models. */
#define ONR_TAGGER_FILE "tagger.model"

typedef struct onr_tagger onr_tagger;

/**
   Map a trained tagger.

   @param arena  The tagger lives in the arena; the file stays mapped until onr_tagger_close().
   @param path   The model file.
   @param out    Set to the tagger; null on failure.
   @return ONR_OK; ONR_NOT_FOUND, ONR_IO; ONR_BAD_INPUT for a file that is damaged or of another kind.
*/
onr_status onr_tagger_open(onr_arena *arena, const char *path, onr_tagger **out,
                           onr_error *err) ONR_WARN_UNUSED;

/** Unmap the model; null is fine. */
void onr_tagger_close(onr_tagger *tagger);

/**
   Tag every sentence of the reading.

   @param tagger   Borrowed; may serve several threads at once.
   @param arena    For scratch, which is given back before the call returns.
   @param reading  Its tokens and sentences are filled; `upos` and `xpos` of the tokens are set, never to NONE.
*/
void onr_tagger_tag(const onr_tagger *tagger, onr_arena *arena, onr_reading *reading);

#endif
