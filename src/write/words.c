/* SPDX-License-Identifier: Apache-2.0 */
#include "write/words.h"

onr_words *
onr_words_new(onr_arena *arena, onr_words_make *make)
{
    onr_words *const words = onr_arena_alloc(arena, sizeof(*words));
    words->arena = arena;
    words->make = make;
    return words;
}

char *
onr_words_put(onr_words *words, const void *writer, char *out, const onr_term *term)
{
    const size_t slot = term->id & (ONR_WORDS_SLOTS - 1);
    if (words->slots[slot].term == term) {
        const onr_slice known = words->slots[slot].bytes;
        memcpy(out, known.ptr, known.len);
        return out + known.len;
    }
    char *const end = words->make(writer, out, term);
    const onr_slice made = {out, (size_t)(end - out)};
    if (words->kept + made.len < ONR_WORDS_BYTES) {
        words->slots[slot].term = term;
        words->slots[slot].bytes = onr_slice_copy(words->arena, made);
        words->kept += made.len;
    }
    return end;
}
