/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TOOLS_CLUSTERS_H
#define ONR_TOOLS_CLUSTERS_H

/**
   @file
   Word classes from running text.
*/

#include "corpus.h"

/** Running text as words in small letters with digits as zeros, a sentence's first word marked. */
typedef struct {
    struct {
        uint64_t hash;
        bool first, capital;
    } * items;
    size_t count, capacity;
} cluster_text;

/** Add the words of a treebank. */
void cluster_text_add(onr_arena *arena, cluster_text *text, const corpus *sentences);

/** Add the words of a file of one word a line with its tag, sentences parted by empty lines (IOB2). */
onr_status cluster_text_add_iob(onr_arena *arena, onr_symbols *symbols,
                                cluster_text *text, const char *path,
                                onr_error *err) ONR_WARN_UNUSED;

/**
   Sort the words of a text into classes such that the class of a word tells most about that of the next.

   @param arena  The result lives in the arena.
   @return A table as src/lang/word_classes.h describes it.
*/
onr_slice clusters_make(onr_arena *arena, const cluster_text *text);

#endif
