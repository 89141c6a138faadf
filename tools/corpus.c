/* SPDX-License-Identifier: Apache-2.0 */
#include "corpus.h"

#include "base/mapping.h"
#include "lang/word.h"

onr_status
corpus_read(onr_arena *arena, onr_symbols *symbols, const char *path, corpus *out,
            onr_error *err)
{
    onr_mapping mapping;
    onr_reading *const reading = onr_arena_alloc(arena, sizeof(*reading));
    ONR_TRY(onr_mapping_open(path, &mapping, err));
    const onr_status status =
        onr_conllu_read(arena, symbols, path, mapping.bytes, reading, err);
    onr_mapping_close(&mapping);
    ONR_TRY(status);
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        const onr_sentence *const sentence = &reading->sentences.items[i];
        *ONR_PUSH(arena, out) =
            (corpus_sentence){.tokens = reading->tokens.items + sentence->first,
                              .first = sentence->first,
                              .count = sentence->last - sentence->first};
    }
    return ONR_OK;
}

uint64_t
corpus_random(uint64_t *state)
{
    return onr_word_mix(*state += UINT64_C(0x9E3779B97F4A7C15));
}

uint32_t *
corpus_shuffle(onr_arena *arena, size_t count, uint64_t *state)
{
    uint32_t *const order = onr_arena_array(arena, count + 1, sizeof(*order));
    for (size_t i = 0; i < count; ++i) {
        const size_t k = (size_t)(corpus_random(state) % (i + 1));
        order[i] = order[k];
        order[k] = (uint32_t)i;
    }
    return order;
}

size_t
corpus_drop(uint64_t *keys, size_t count, unsigned percent, uint64_t *state)
{
    size_t kept = 0;
    uint64_t chance = 0;
    for (size_t i = 0; i < count; ++i, chance >>= 8) {
        chance = i % 8 == 0 ? corpus_random(state) : chance;
        if ((chance & 0xFF) * 100 >= percent * 256) {
            keys[kept++] = keys[i];
        }
    }
    return kept;
}
