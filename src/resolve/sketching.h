/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_SKETCHING_H
#define ONR_RESOLVE_SKETCHING_H

/**
   @file
   What the files share that sketch a document's facts (onr_sketch_add()).
*/

#include "resolve/sketch.h"

enum {
    ONR_SKETCH_LIST_MAX = 64 /**< Words, sums and the like of one node that are kept */
};

/** A document that is being added. */
typedef struct {
    onr_sketch_pool *pool;
    onr_arena *scratch; ///< Given back after each document
    const onr_facts *facts;
    onr_sketch_added *to; ///< With room for its nodes
} onr_sketching;

/** The symbol of a text; null for an empty one. */
onr_symbol onr_sketching_intern(const onr_sketching *s, onr_slice text);

/** The same for the folded text. */
onr_symbol onr_sketching_intern_folded(const onr_sketching *s, onr_slice text);

/** Where the earliest evidence begins; 0 without any. */
uint32_t onr_sketching_begin(const onr_evidence_list *evidence);

/** Sketch the parties and their tenures, the places and the events, each list by its own function. */
void onr_sketching_parties(const onr_sketching *s);
void onr_sketching_places(const onr_sketching *s);
void onr_sketching_events(const onr_sketching *s);

/** Sketch the words by which the story is told. */
void onr_sketching_words(const onr_sketching *s);

#endif
