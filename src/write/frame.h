/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_WRITE_FRAME_H
#define ONR_WRITE_FRAME_H

/**
   @file
   The frames of ontology/NAME.frame.jsonld, compiled in: which nodes stand at the top of a document, and what of those that
   they are joined with stands inside them.

   They use a part of JSON-LD 1.1 Framing (W3C Recommendation, 16 July 2020): a type at the top, properties and reverse
   properties by the words of the context, and in every object "@explicit" true and "@embed" "@always", or "@never" alone.
*/

#include "write/context.h"

enum {
    ONR_FRAME_DEPTH_MAX = 8,     ///< Objects one in the other
    ONR_FRAME_DIRECTIONS_MAX = 8 ///< Reverse properties
};

typedef struct onr_frame onr_frame;

/** What stands under one key. */
typedef struct {
    onr_slice word;      ///< The key, if it is a reverse property; else empty
    onr_iri property;    ///< Whose values stand there, or which leads here from them
    size_t direction;    ///< Of a reverse property: its number in the frame, from 0
    const onr_frame *of; ///< For each node
} onr_frame_part;

struct onr_frame {
    onr_iri type; ///< At the top: of the nodes that stand there
    bool whole;   ///< Nodes are embedded; else only named
    bool nested;  ///< Something is embedded in what is
    struct {
        onr_frame_part *items;
        size_t count, capacity;
    } parts;
    onr_iri directions[ONR_FRAME_DIRECTIONS_MAX]; ///< At the top: all reverse properties
    size_t direction_count;
};

typedef enum { ONR_FRAME_ARTICLE, ONR_FRAME_PERSON } onr_frame_name;

/** The frame, in the arena; null with `err` filled on failure. */
const onr_frame *onr_frame_new(onr_arena *arena, const onr_context *context,
                               onr_frame_name name, onr_error *err);

#endif
