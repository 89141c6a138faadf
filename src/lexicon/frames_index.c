/* SPDX-License-Identifier: Apache-2.0 */
/* From a word to the patterns that it may head, in order of preference. */
#include "lexicon/rules_reader.h"

#include <stdlib.h>

typedef struct {
    onr_pattern **items;
    size_t count, capacity;
} bucket;

static int
by_preference(const void *a, const void *b)
{
    const onr_pattern *const x = *(onr_pattern *const *)a, *const y =
                                                               *(onr_pattern *const *)b;
    if (x->count != y->count) {
        return x->count > y->count ? -1 : 1;
    }
    if (x->rule->score > y->rule->score || x->rule->score < y->rule->score) {
        return x->rule->score > y->rule->score ? -1 : 1;
    }
    return x->rank < y->rank ? -1 : x->rank > y->rank;
}

static void
add_to_index(onr_frames *frames, onr_arena *arena, onr_slice word, onr_pattern *pattern)
{
    void **const place = onr_map_at(frames->index, word);
    if (!*place) {
        *place = onr_arena_alloc(arena, sizeof(bucket));
    }
    *ONR_PUSH(arena, (bucket *)*place) = pattern;
}

/* A phrase of a set is found by its last word. */
static onr_slice
last_word(onr_slice phrase)
{
    size_t begin = phrase.len;
    while (begin > 0 && phrase.ptr[begin - 1] != ' ') {
        --begin;
    }
    return onr_slice_part(phrase, begin, phrase.len);
}

static void
index_pattern(onr_frames *frames, onr_arena *arena, onr_pattern *pattern)
{
    const onr_pattern_word *const head = &pattern->words[pattern->head];
    for (size_t i = 0; i < head->words.count; ++i) {
        add_to_index(frames, arena, onr_symbol_slice(head->words.items[i]), pattern);
    }
    onr_slice member;
    void *value;
    for (size_t i = 0; head->set && onr_map_entry(head->set->members, i, &member, &value);
         ++i) {
        add_to_index(frames, arena, last_word(member), pattern);
    }
}

void
onr_rules_index(onr_frames *frames, onr_arena *arena)
{
    onr_pattern_list *const list = &frames->patterns;
    for (size_t i = 0; i < list->count; ++i) {
        list->items[i]->rank = (uint32_t)i;
    }
    if (list->count) {
        qsort(list->items, list->count, sizeof(*list->items), by_preference);
    }
    for (size_t i = 0; i < list->count; ++i) {
        list->items[i]->rank = (uint32_t)i;
        index_pattern(frames, arena, list->items[i]);
    }
}

const onr_pattern *const *
onr_frames_patterns(const onr_frames *frames, onr_slice word, size_t *count)
{
    const bucket *const found = onr_map_get(frames->index, word);
    *count = found ? found->count : 0;
    return found ? (const onr_pattern *const *)found->items : NULL;
}
