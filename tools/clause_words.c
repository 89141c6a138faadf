/* SPDX-License-Identifier: Apache-2.0 */
#include "clause_words.h"

#include "lang/tagger_features.h"
#include "lang/word_classes.h"

#include <stdlib.h>

enum {
    LEAST = 3,           // times that a word must have been seen
    ALWAYS_PERCENT = 85, // of them in its role
};

typedef struct {
    uint64_t hash;
    onr_tag_part part;
} use;

static int
compare(const void *a, const void *b)
{
    const use *const x = a, *const y = b;
    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static onr_clause_role
role_of(const use *uses, size_t count)
{
    size_t finite = 0, opener = 0;
    for (size_t i = 0; i < count; ++i) {
        finite += uses[i].part == ONR_TAG_FINITE;
        opener += uses[i].part == ONR_TAG_OPENER;
    }
    return count < LEAST                            ? ONR_CLAUSE_OTHER
           : finite * 100 >= count * ALWAYS_PERCENT ? ONR_CLAUSE_FINITE
           : opener * 100 >= count * ALWAYS_PERCENT ? ONR_CLAUSE_OPENER
                                                    : ONR_CLAUSE_OTHER;
}

static void
mark(uint64_t *slots, size_t mask, uint64_t hash, onr_clause_role role)
{
    for (size_t i = (size_t)(hash >> 24) & mask; slots[i]; i = (i + 1) & mask) {
        if ((slots[i] ^ hash) >> 16 == 0) {
            slots[i] |= (uint64_t)role << ONR_CLASS_ROLE_SHIFT;
            return;
        }
    }
}

onr_slice
clause_words_mark(onr_arena *arena, const corpus *sentences, onr_slice table)
{
    onr_arena *const scratch = onr_arena_new();
    uint64_t *const slots =
        onr_arena_array(arena, table.len / sizeof(*slots), sizeof(*slots));
    memcpy(slots, table.ptr, table.len);
    size_t size = 0, used = 0;
    for (size_t i = 0; i < sentences->count; ++i) {
        size += sentences->items[i].count;
    }
    use *const uses = onr_arena_array(scratch, size + 1, sizeof(*uses));
    for (size_t i = 0; i < sentences->count; ++i) {
        for (size_t k = 0; k < sentences->items[i].count; ++k) {
            const onr_token *const token = &sentences->items[i].tokens[k];
            uses[used++] = (use){onr_word_lower_hash(token->lower),
                                 onr_tag_part_of(token->upos, token->xpos)};
        }
    }
    qsort(uses, used, sizeof(*uses), compare);
    for (size_t i = 0, end; i < used; i = end) {
        for (end = i + 1; end < used && uses[end].hash == uses[i].hash; ++end) {
        }
        mark(slots, table.len / sizeof(*slots) - 1, uses[i].hash,
             role_of(&uses[i], end - i));
    }
    onr_arena_free(scratch);
    return (onr_slice){(const char *)slots, table.len};
}
