/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXPORT_ENTITY_H
#define ONR_EXPORT_ENTITY_H

/**
   @file
   One entity of FollowTheMoney as a line of JSON.

   Ids are "onr-" and 20 bytes of a SHA-256 in hexadecimal digits: they hold no dot, which Aleph would take for its
   signature.  Values are lists of strings in which none stands twice; a property without a value is not written.
*/

#include "base/sink.h"

enum {
    ONR_ENTITY_ID_MAX = 48,         ///< An id with its NUL
    ONR_ENTITY_PROPERTIES_MAX = 24, ///< Most properties of an entity
    ONR_ENTITY_VALUES_MAX = 512,    ///< Values of a property past these are left out
};

typedef struct {
    const char *name;
    onr_slice *values; ///< [count]
    size_t count, capacity;
} onr_entity_property;

typedef struct {
    onr_arena *arena; ///< For the values
    char id[ONR_ENTITY_ID_MAX];
    const char *schema;
    onr_entity_property properties[ONR_ENTITY_PROPERTIES_MAX]; ///< [count]
    size_t count;
} onr_entity;

/** Write the id for the IRI of a node, or for any other text that tells an entity from all others. */
void onr_entity_id(onr_slice key, char id[ONR_ENTITY_ID_MAX]);

/** An entity without properties. */
onr_entity onr_entity_new(onr_arena *arena, const char *schema, onr_slice key);

/**
   Give a property a value.

   @param property  Kept.
   @param value     Kept; empty and repeated values are passed over.  White space in it becomes single spaces, as tools
                    make it.
*/
void onr_entity_add(onr_entity *entity, const char *property, onr_slice value);

/** Refer to the entity with that key. */
void onr_entity_refer(onr_entity *entity, const char *property, onr_slice key);

/** Put it as a line. */
void onr_entity_put(const onr_entity *entity, onr_sink *sink);

#endif
