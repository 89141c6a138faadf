/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_WRITE_CONTEXT_H
#define ONR_WRITE_CONTEXT_H

/**
   @file
   The JSON-LD context of ontology/context.jsonld, compiled in, as text and as a table.

   Its vocabulary mapping is the onr namespace and it defines no prefixes, so that no absolute IRI can be taken for a
   compact one.
*/

#include "write/writer.h"

/** How a context's term reads its values. */
typedef enum {
    ONR_COERCE_NONE,     ///< Strings are strings
    ONR_COERCE_ID,       ///< Strings are IRIs against the base
    ONR_COERCE_VOCAB,    ///< Strings are names of the vocabulary
    ONR_COERCE_DATATYPE, ///< Strings are literals of a datatype
} onr_coercion;

/** The word of the context for a term of the vocabulary. */
typedef struct {
    onr_slice name; ///< Empty if there is none: then the whole IRI stands
    onr_coercion coercion;
    onr_iri datatype; ///< For ONR_COERCE_DATATYPE
} onr_context_word;

/** A word for a property read from its values. */
typedef struct {
    onr_slice name;
    onr_iri property;
} onr_context_reverse;

struct onr_context {
    onr_slice text; ///< The file's text
    onr_context_word words[ONR_IRI_COUNT];
    struct {
        onr_context_reverse *items;
        size_t count, capacity;
    } reverses;
};

/** Lines behind each other, in the arena. */
onr_slice onr_lines_join(onr_arena *arena, const char *const *lines, size_t count);

/** The context, in the arena; null with `err` filled on failure. */
const onr_context *onr_context_new(onr_arena *arena, onr_error *err);

#endif
