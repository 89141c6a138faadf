/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/word_classes.h"

bool
onr_word_classes_open(onr_slice section, onr_word_classes *out)
{
    const size_t count = section.len / sizeof(uint64_t);
    *out = (onr_word_classes){(const void *)section.ptr, count - 1};
    if (count == 0 || (count & (count - 1)) || section.len % sizeof(uint64_t)) {
        return false;
    }
    for (size_t i = 0; i < count; ++i) {
        if (out->slots[i] == 0) {
            return true;
        }
    }
    return false;
}

onr_slice
onr_word_classes_write(onr_arena *arena, const uint64_t *hashes, const uint16_t *classes,
                       size_t count)
{
    size_t slots = 2;
    while (slots < count * 2) {
        slots *= 2;
    }
    uint64_t *const table = onr_arena_array(arena, slots, sizeof(*table));
    for (size_t i = 0; i < count; ++i) {
        size_t k = (size_t)(hashes[i] >> 24) & (slots - 1);
        while (table[k]) {
            k = (k + 1) & (slots - 1);
        }
        table[k] = (hashes[i] & ~UINT64_C(0xFFFF)) | classes[i];
    }
    return (onr_slice){(const char *)table, slots * sizeof(*table)};
}
