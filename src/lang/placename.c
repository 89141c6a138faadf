/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/placename.h"

#include "base/utf8.h"

bool
onr_place_is_shouted(onr_slice name)
{
    size_t width;
    for (size_t i = 0; i < name.len; i += width) {
        if (onr_utf8_is_lower(onr_utf8_read(name, i, &width))) {
            return false;
        }
    }
    return name.len > 2;
}

onr_slice
onr_place_spoken(onr_arena *arena, onr_slice name)
{
    if (!onr_place_is_shouted(name)) {
        return name;
    }
    char *const out = onr_arena_copy(arena, name.ptr, name.len);
    for (size_t i = 1; i < name.len; i++) {
        const bool inner = out[i - 1] != ' ' && out[i - 1] != '-';
        if (inner && out[i] >= 'A' && out[i] <= 'Z') {
            out[i] = (char)(out[i] - 'A' + 'a');
        }
    }
    return (onr_slice){out, name.len};
}
