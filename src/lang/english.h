/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_ENGLISH_H
#define ONR_LANG_ENGLISH_H

/**
   @file
   The whole way from a document to its reading: the loaded models and the stages in their order.
*/

#include "lang/reading.h"
#include "lexicon/lexicon.h"

typedef struct onr_english onr_english;

/**
   Load the models.

   @param arena    The pipeline lives in the arena; the program's.
   @param symbols  The program's table; filled while loading, then only read.
   @param lexicon  Kept.
   @param models   Folder of the model files, or null for none: then tags and trees are missing and the stages that
                   need them find less.
   @param out      Set to the pipeline.
   @return ONR_OK; ONR_NOT_FOUND, ONR_BAD_INPUT naming the model file.
*/
onr_status onr_english_open(onr_arena *arena, onr_symbols *symbols,
                            const onr_lexicon *lexicon, const char *models,
                            onr_english **out, onr_error *err) ONR_WARN_UNUSED;

/** Unmap the models; null is fine. */
void onr_english_close(onr_english *english);

/**
   Read a document.  Safe to call from several threads at once, each with an arena of its own.

   @param thorough  Parse with a beam: slower and a little better.
   @param arena     The reading lives in the arena.
   @param out       Filled.
   @return ONR_OK; ONR_LIMIT for a document of more tokens than a reading can count.
*/
onr_status onr_english_read(const onr_english *english, onr_arena *arena,
                            const onr_document *document, bool thorough, onr_reading *out,
                            onr_error *err) ONR_WARN_UNUSED;

#endif
