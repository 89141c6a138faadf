/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_WEIGHTS_H
#define ONR_LANG_WEIGHTS_H

/**
   @file
   The weights of a linear model over sparse binary features, as they lie in a mapped file.

   A feature is a 64-bit hash.  Its weights are pairs of a class and an 8-bit number; a weight past 127 stands as
   several pairs of its class.  A feature with many weights, all small, has a row of one byte for every class instead.  Features are found in buckets of four slots whose 16-bit marks are compared at once in
   one 64-bit word; a bucket that was full when the model was written sends on to the next.  A feature that is not there
   has weight 0 for every class; one in some 16,000 of those is taken for another one, which does no harm that can be
   measured.
*/

#include "base/slice.h"

enum {
    ONR_WEIGHTS_CLASSES_MAX = 256,
    ONR_WEIGHTS_KEYS_MAX = 192 /**< Most features of one decision */
};

typedef struct {
    uint64_t marks; ///< Four 16-bit marks, 0 for an empty slot
    uint32_t base;  ///< First pair of the first slot; top bit: look on in the next bucket
    uint8_t counts[4]; ///< Pairs of each slot; 255 for a row
} onr_weights_bucket;

typedef struct {
    const onr_weights_bucket *buckets; ///< [bucket_count + 1]
    const uint16_t
        *pairs; ///< [pair_count] class in the low byte, weight in the high one; or rows
    uint32_t bucket_count;
    uint32_t pair_count;
    uint32_t class_count;
    uint32_t stride; ///< Bytes of a row: classes, padded
} onr_weights;

/**
   Take the weights from a section of a model.

   @param section  Kept.
   @param source   For messages.
   @param out      Filled.
   @return ONR_OK; ONR_BAD_INPUT if a bucket points outside of the section.
*/
onr_status onr_weights_open(onr_slice section, const char *source, onr_weights *out,
                            onr_error *err) ONR_WARN_UNUSED;

/**
   Add the weights of features to the scores of the classes.

   @param keys    [count] of at most ONR_WEIGHTS_KEYS_MAX.
   @param scores  [ONR_WEIGHTS_CLASSES_MAX] added to.
*/
void onr_weights_add(const onr_weights *weights, const uint64_t *keys, size_t count,
                     int32_t *scores);

/** One feature with a weight, for writing. */
typedef struct {
    uint64_t key;
    uint8_t class_id;
    int16_t weight;
} onr_weights_triple;

/**
   Lay out weights as a section.

   @param arena    The section lives in the arena.
   @param triples  [count] sorted by key and class; borrowed.
*/
onr_slice onr_weights_write(onr_arena *arena, const onr_weights_triple *triples,
                            size_t count, size_t class_count);

#endif
