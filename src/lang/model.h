/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_MODEL_H
#define ONR_LANG_MODEL_H

/**
   @file
   The container of trained models: a head with a kind and a checksum, then sections of bytes.

   All numbers are little-endian, as they stand in memory; sections start at multiples of 16 bytes.  The head holds a
   hash of a known word as base/slice.h computes it: features are hashes, so a model is only good for the hash
   function that it was trained with.
*/

#include "base/mapping.h"

enum { ONR_MODEL_SECTIONS_MAX = 8 };

/** A mapped model file. */
typedef struct {
    onr_mapping mapping;
    onr_slice sections[ONR_MODEL_SECTIONS_MAX]; ///< Empty past the last
} onr_model;

/**
   Map a model file and check its head, its checksum and its borders.

   @param path   The file.
   @param kind   Up to eight letters that the file must have been written with.
   @param out    Filled; to be closed by the caller.  Zeroed on failure.
   @return ONR_OK; ONR_NOT_FOUND, ONR_IO; ONR_BAD_INPUT for a file that is damaged or of another kind.
*/
onr_status onr_model_open(const char *path, const char *kind, onr_model *out,
                          onr_error *err) ONR_WARN_UNUSED;

/** Unmap; a zeroed model is fine. */
void onr_model_close(onr_model *model);

/**
   Write a model file.

   @param kind      Up to eight letters.
   @param sections  [count] borrowed; at most ONR_MODEL_SECTIONS_MAX.
*/
onr_status onr_model_write(const char *path, const char *kind, const onr_slice *sections,
                           size_t count, onr_error *err) ONR_WARN_UNUSED;

#endif
