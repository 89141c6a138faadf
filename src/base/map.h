/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BASE_MAP_H
#define ONR_BASE_MAP_H

/**
   @file
   A hash table from strings to pointers, in an arena.  Keys and values are kept, never copied.
*/

#include "base/slice.h"

typedef struct onr_map onr_map;

/** An empty table in the arena. */
onr_map *onr_map_new(onr_arena *arena);

/** The value of `key`, or null. */
void *onr_map_get(const onr_map *map, onr_slice key);

/** Set the value of `key` (kept); an earlier value is replaced. */
void onr_map_set(onr_map *map, onr_slice key, void *value);

/** The place of `key`'s value, made with a null value if there is none; valid until the next change. */
void **onr_map_at(onr_map *map, onr_slice key);

size_t onr_map_count(const onr_map *map);

/** The `i`-th entry in order of first insertion; false past the last. */
bool onr_map_entry(const onr_map *map, size_t i, onr_slice *key, void **value);

#endif
