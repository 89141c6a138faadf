/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_LEMMATIZER_H
#define ONR_LANG_LEMMATIZER_H

/**
   @file
   Dictionary forms: fills `lemma` of every token of a reading.
*/

#include "lang/reading.h"

/** Name of the lemmatiser's file in the folder of models. */
#define ONR_LEMMATIZER_FILE "lemmatizer.model"

typedef struct onr_lemmatizer onr_lemmatizer;

/**
   Map a trained lemmatiser.

   @param arena  The lemmatiser lives in the arena; the file stays mapped until onr_lemmatizer_close().
   @param path   The model file.
   @param out    Set to the lemmatiser; null on failure.
   @return ONR_OK; ONR_NOT_FOUND, ONR_IO; ONR_BAD_INPUT for a file that is damaged or of another kind.
*/
onr_status onr_lemmatizer_open(onr_arena *arena, const char *path, onr_lemmatizer **out,
                               onr_error *err) ONR_WARN_UNUSED;

/** Unmap the model; null is fine. */
void onr_lemmatizer_close(onr_lemmatizer *lemmatizer);

/**
   Give every token of the reading its lemma, interned in the reading's symbols.

   @param lemmatizer  Borrowed; may serve several threads at once.
   @param reading     Its tokens and tags are filled.
*/
void onr_lemmatizer_apply(const onr_lemmatizer *lemmatizer, onr_reading *reading);

#endif
