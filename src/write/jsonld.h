/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_WRITE_JSONLD_H
#define ONR_WRITE_JSONLD_H

/**
   @file
   What the writers of JSON-LD 1.1 share: nodes, names and values as the published context reads them.
*/

#include "write/context.h"
#include "write/writer.h"

typedef struct {
    onr_writer base;
    const onr_context *context;
    onr_slice front;    ///< Of the IRIs that are written without it; empty for none
    const char *mark;   ///< What stands in their place: "" or "#"
    onr_slice resolved; ///< The base that IRIs are resolved against; empty for none
} onr_jsonld;

/** Get ready to write; false with `err` filled on failure. */
bool onr_jsonld_init(onr_jsonld *j, onr_arena *arena, const onr_writer_options *options,
                     onr_sink *sink, onr_error *err);

/** Put the beginning of a document: the context with the base in it, and "@graph" up to its opening bracket. */
void onr_jsonld_put_context(const onr_jsonld *j);

/** Put the IRI or the label of a node as a JSON string. */
void onr_jsonld_put_node(const onr_jsonld *j, const onr_term *term);

/** Put an IRI where names of the vocabulary are read: keys, types, some values. */
void onr_jsonld_put_name(const onr_jsonld *j, const onr_term *term);

/** Put a value of a property. */
void onr_jsonld_put_object(const onr_jsonld *j, const onr_context_word *word,
                           const onr_term *object);

#endif
