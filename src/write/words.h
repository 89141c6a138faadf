/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_WRITE_WORDS_H
#define ONR_WRITE_WORDS_H

/**
   @file
   What a writer puts for terms that come again and again (predicates, classes, datatypes), made once each.
*/

#include "graph/graph.h"

enum {
    ONR_WORDS_SLOTS = 1024,       ///< A power of two
    ONR_WORDS_BYTES = 256 * 1024, ///< Once so much is kept, no more is
};

/** Put a term into room that is large enough, and return the end. */
typedef char *onr_words_make(const void *writer, char *out, const onr_term *term);

typedef struct {
    onr_arena *arena; ///< For what is kept
    onr_words_make *make;
    size_t kept; ///< Bytes
    struct {
        const onr_term *term;
        onr_slice bytes;
    } slots[ONR_WORDS_SLOTS];
} onr_words;

/** A memory of what `make` puts, in the arena. */
onr_words *onr_words_new(onr_arena *arena, onr_words_make *make);

/** Put a term as `make` would. */
char *onr_words_put(onr_words *words, const void *writer, char *out,
                    const onr_term *term);

#endif
