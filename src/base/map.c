/* SPDX-License-Identifier: Apache-2.0 */
#include "base/map.h"

typedef struct {
    onr_slice key;
    uint64_t hash;
    void *value;
} entry;

/* A part of the hash stands beside the index, so that other entries are passed by without a look at them. */
typedef struct {
    uint32_t entry; // index plus one, 0 for free
    uint32_t hash;
} slot;

struct onr_map {
    onr_arena *arena;
    struct {
        entry *items;
        size_t count, capacity;
    } entries;   // In order of insertion
    slot *slots; // [capacity]
    size_t capacity;
};

static const uint64_t SEED = UINT64_C(0x72656164);

onr_map *
onr_map_new(onr_arena *arena)
{
    onr_map *const map = onr_arena_alloc(arena, sizeof(*map));
    map->arena = arena;
    map->capacity = 16;
    map->slots = onr_arena_array(arena, map->capacity, sizeof(*map->slots));
    return map;
}

static size_t
slot_of(const onr_map *map, onr_slice key, uint64_t hash)
{
    const size_t mask = map->capacity - 1;
    size_t i = (size_t)hash & mask;
    for (const slot *s; (s = &map->slots[i])->entry; i = (i + 1) & mask) {
        if (s->hash == (uint32_t)(hash >> 32) &&
            onr_slice_equal(map->entries.items[s->entry - 1].key, key)) {
            break;
        }
    }
    return i;
}

void *
onr_map_get(const onr_map *map, onr_slice key)
{
    const uint32_t at = map->slots[slot_of(map, key, onr_slice_hash(key, SEED))].entry;
    return at ? map->entries.items[at - 1].value : NULL;
}

static void
grow(onr_map *map)
{
    map->capacity *= 2;
    map->slots = onr_arena_array(map->arena, map->capacity, sizeof(*map->slots));
    for (size_t i = 0; i < map->entries.count; ++i) {
        const entry *const e = &map->entries.items[i];
        map->slots[slot_of(map, e->key, e->hash)] =
            (slot){(uint32_t)i + 1, (uint32_t)(e->hash >> 32)};
    }
}

void **
onr_map_at(onr_map *map, onr_slice key)
{
    const uint64_t hash = onr_slice_hash(key, SEED);
    size_t at = slot_of(map, key, hash);
    if (!map->slots[at].entry) {
        if ((map->entries.count + 1) * 2 > map->capacity) {
            grow(map);
            at = slot_of(map, key, hash);
        }
        entry *const e = ONR_PUSH(map->arena, &map->entries);
        e->key = key;
        e->hash = hash;
        map->slots[at] = (slot){(uint32_t)map->entries.count, (uint32_t)(hash >> 32)};
    }
    return &map->entries.items[map->slots[at].entry - 1].value;
}

void
onr_map_set(onr_map *map, onr_slice key, void *value)
{
    *onr_map_at(map, key) = value;
}

size_t
onr_map_count(const onr_map *map)
{
    return map->entries.count;
}

bool
onr_map_entry(const onr_map *map, size_t i, onr_slice *key, void **value)
{
    if (i >= map->entries.count) {
        return false;
    }
    *key = map->entries.items[i].key;
    *value = map->entries.items[i].value;
    return true;
}
