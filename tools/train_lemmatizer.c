/* SPDX-License-Identifier: Apache-2.0 */
#include "stages.h"

#include "base/map.h"
#include "lang/lemma_rules.h"
#include "lang/lemmatizer.h"
#include "lang/model.h"
#include "lang/word.h"

#include <stdio.h>

enum {
    RULES_MAX = 0x7FFF,
    GAIN_MIN = 2 // how many more words an entry for an ending must get right
};

/* How often each rule was right under one key. */
typedef struct tally {
    onr_lemma_key kind;
    onr_slice text;
    uint8_t upos, xpos;
    onr_letters letters;
    struct {
        struct {
            unsigned rule, count;
        } * items;
        size_t count, capacity;
    } rules;
} tally;

typedef struct {
    onr_arena *arena;
    onr_symbols *symbols;
    struct {
        onr_lemma_rule *items;
        size_t count, capacity;
    } rules;
    onr_map *rule_ids; // text of a rule -> its number + 1
    onr_map *tallies;  // packed key -> tally
    struct {
        uint64_t *items;
        size_t count, capacity;
    } entries;       // key | value
    onr_map *values; // packed key -> entry's value + 1
} learner;

static unsigned
rule_id(learner *l, onr_slice word, onr_slice lemma, bool *fits)
{
    size_t same = 0;
    while (same < word.len && same < lemma.len && word.ptr[same] == lemma.ptr[same]) {
        ++same;
    }
    while (same > 0 && same < word.len &&
           ((unsigned char)word.ptr[same] & 0xC0) == 0x80) {
        --same;
    }
    onr_lemma_rule rule = {.strip = (uint8_t)(word.len - same),
                           .append_len = (uint8_t)(lemma.len - same)};
    *fits = word.len <= ONR_LEMMA_MAX && lemma.len - same <= ONR_LEMMA_APPEND_MAX;
    if (!*fits) {
        return 0;
    }
    memcpy(rule.append, lemma.ptr + same, lemma.len - same);
    const onr_slice packed = {(const char *)&rule, sizeof(rule)};
    void **const id = onr_map_at(l->rule_ids, onr_slice_copy(l->arena, packed));
    if (!*id) {
        *ONR_PUSH(l->arena, &l->rules) = rule;
        *id = (void *)(uintptr_t)l->rules.count;
    }
    *fits = l->rules.count < RULES_MAX;
    return (unsigned)(uintptr_t)*id - 1;
}

static onr_slice
pack(learner *l, onr_lemma_key kind, const onr_token *token, onr_letters letters,
     onr_slice text)
{
    const char head[] = {(char)kind, (char)token->upos, (char)token->xpos, (char)letters};
    return onr_slice_join(l->arena, (onr_slice){head, sizeof(head)}, text);
}

static void
count_rule(learner *l, onr_lemma_key kind, const onr_token *token, onr_letters letters,
           onr_slice text, unsigned rule, unsigned amount)
{
    void **const place = onr_map_at(l->tallies, pack(l, kind, token, letters, text));
    if (!*place) {
        *place = onr_arena_alloc(l->arena, sizeof(tally));
        *(tally *)*place = (tally){.kind = kind,
                                   .text = text,
                                   .upos = token->upos,
                                   .xpos = token->xpos,
                                   .letters = letters};
    }
    tally *const t = *place;
    for (size_t i = 0; i < t->rules.count; ++i) {
        if (t->rules.items[i].rule == rule) {
            t->rules.items[i].count += amount;
            return;
        }
    }
    ONR_PUSH(l->arena, &t->rules)->rule = rule;
    t->rules.items[t->rules.count - 1].count = amount;
}

static void
count_token(learner *l, const onr_token *token)
{
    const onr_slice lower = onr_symbol_slice(token->lower);
    const onr_slice lemma = onr_symbol_slice(token->lemma);
    const onr_slice small = onr_symbol_slice(onr_word_lower(l->symbols, l->arena, lemma));
    bool fits;
    const unsigned rule = rule_id(l, lower, small, &fits);
    if (!fits || onr_symbol_is(token->lemma, "_") || !token->upos) {
        return;
    }
    count_rule(l, ONR_LEMMA_WORD, token, 0, lower, rule, 1);
    if (token->form != token->lower) {
        const onr_letters letters = onr_lemma_letters(onr_symbol_slice(token->form));
        const unsigned keep = onr_slice_equal(lemma, small) ? 0 : ONR_LEMMA_KEEP;
        count_rule(l, ONR_LEMMA_CASE, token, letters, ONR_LIT(""), keep, 1);
        count_rule(l, ONR_LEMMA_CASE_WORD, token, letters, lower, keep, 1);
    } else {
        const unsigned whole = rule_id(l, lower, lemma, &fits);
        count_rule(l, ONR_LEMMA_SMALL_WORD, token, 0, lower, fits ? whole : rule, 1);
    }
}

/* Endings learn from different words, each of which counts once: "Sept." is no reason to lengthen "Capt.". */
static void
count_endings(learner *l)
{
    onr_slice key;
    void *found;
    for (size_t i = 0; onr_map_entry(l->tallies, i, &key, &found); ++i) {
        const tally *const t = found;
        const onr_token token = {.upos = t->upos, .xpos = t->xpos};
        for (size_t k = 0; t->kind == ONR_LEMMA_WORD && k < t->rules.count; ++k) {
            const unsigned rule = t->rules.items[k].rule;
            count_rule(l, ONR_LEMMA_TAG, &token, 0, ONR_LIT(""), rule, 1);
            for (size_t size = 1; size <= ONR_LEMMA_SUFFIX_MAX && size <= t->text.len;
                 ++size) {
                const onr_slice end =
                    onr_slice_part(t->text, t->text.len - size, t->text.len);
                count_rule(l, ONR_LEMMA_SUFFIX, &token, 0, end, rule, 1);
            }
        }
    }
}

static unsigned
count_of(const tally *t, unsigned rule)
{
    for (size_t i = 0; i < t->rules.count; ++i) {
        if (t->rules.items[i].rule == rule) {
            return t->rules.items[i].count;
        }
    }
    return 0;
}

static unsigned
most_frequent(const tally *t)
{
    size_t best = 0;
    for (size_t i = 1; i < t->rules.count; ++i) {
        if (t->rules.items[i].count > t->rules.items[best].count) {
            best = i;
        }
    }
    return t->rules.items[best].rule;
}

static bool
value_of(learner *l, onr_lemma_key kind, const tally *t, onr_slice text, unsigned *value)
{
    const onr_token token = {.upos = t->upos, .xpos = t->xpos};
    void *const found = onr_map_get(l->values, pack(l, kind, &token, t->letters, text));
    *value = (unsigned)(uintptr_t)found - 1;
    return found != NULL;
}

/* What the entries so far say of a key: that of the longest shorter ending, or of the tags alone. */
static bool
said_already(learner *l, const tally *t, unsigned *value)
{
    if (t->kind == ONR_LEMMA_CASE_WORD) {
        return value_of(l, ONR_LEMMA_CASE, t, ONR_LIT(""), value);
    }
    if (t->kind == ONR_LEMMA_TAG || t->kind == ONR_LEMMA_CASE) {
        return false;
    }
    if (t->kind == ONR_LEMMA_SMALL_WORD &&
        value_of(l, ONR_LEMMA_WORD, t, t->text, value)) {
        return true;
    }
    size_t size = t->kind == ONR_LEMMA_SUFFIX ? t->text.len - 1 : ONR_LEMMA_SUFFIX_MAX;
    for (size = size < t->text.len ? size : t->text.len; size > 0; --size) {
        const onr_slice end = onr_slice_part(t->text, t->text.len - size, t->text.len);
        if (value_of(l, ONR_LEMMA_SUFFIX, t, end, value)) {
            return true;
        }
    }
    return value_of(l, ONR_LEMMA_TAG, t, ONR_LIT(""), value);
}

static void
add_entry(learner *l, const tally *t)
{
    const onr_token token = {.upos = t->upos, .xpos = t->xpos};
    const unsigned value = most_frequent(t);
    unsigned before;
    if (said_already(l, t, &before)) {
        const unsigned gain = count_of(t, value) - count_of(t, before);
        if (gain < (t->kind == ONR_LEMMA_SUFFIX ? GAIN_MIN : 1)) {
            return;
        }
    }
    *ONR_PUSH(l->arena, &l->entries) =
        onr_lemma_key_of(t->kind, t->upos, t->xpos, t->letters, t->text) | value;
    onr_map_set(l->values, pack(l, t->kind, &token, t->letters, t->text),
                (void *)(uintptr_t)(value + 1));
}

/* Shorter keys come first, so that longer ones know what they need not say. */
static void
choose_entries(learner *l, onr_lemma_key kind, size_t length)
{
    onr_slice key;
    void *found;
    for (size_t i = 0; onr_map_entry(l->tallies, i, &key, &found); ++i) {
        const tally *const t = found;
        if (t->kind == kind && (kind != ONR_LEMMA_SUFFIX || t->text.len == length)) {
            add_entry(l, t);
        }
    }
}

static onr_slice
table_of(learner *l)
{
    size_t slots = 1;
    while (slots < l->entries.count * 2 + 2) {
        slots *= 2;
    }
    uint64_t *const table = onr_arena_array(l->arena, slots, sizeof(*table));
    for (size_t i = 0; i < l->entries.count; ++i) {
        size_t k = (size_t)(l->entries.items[i] >> 20) & (slots - 1);
        while (table[k]) {
            k = (k + 1) & (slots - 1);
        }
        table[k] = l->entries.items[i];
    }
    return (onr_slice){(const char *)table, slots * sizeof(*table)};
}

onr_status
train_lemmatizer(stage_input *input, onr_error *err)
{
    onr_arena *const arena = onr_arena_new();
    learner l = {.arena = arena,
                 .symbols = input->symbols,
                 .rule_ids = onr_map_new(arena),
                 .tallies = onr_map_new(arena),
                 .values = onr_map_new(arena)};
    for (size_t i = 0; i < input->train.count; ++i) {
        for (size_t k = 0; k < input->train.items[i].count; ++k) {
            count_token(&l, &input->train.items[i].tokens[k]);
        }
    }
    count_endings(&l);
    choose_entries(&l, ONR_LEMMA_TAG, 0);
    for (size_t length = 1; length <= ONR_LEMMA_SUFFIX_MAX; ++length) {
        choose_entries(&l, ONR_LEMMA_SUFFIX, length);
    }
    choose_entries(&l, ONR_LEMMA_WORD, 0);
    choose_entries(&l, ONR_LEMMA_SMALL_WORD, 0);
    choose_entries(&l, ONR_LEMMA_CASE, 0);
    choose_entries(&l, ONR_LEMMA_CASE_WORD, 0);
    const onr_slice sections[] = {
        {(const char *)l.rules.items, l.rules.count * sizeof(onr_lemma_rule)},
        table_of(&l),
    };
    printf("lemmatizer: %zu rules, %zu entries\n", l.rules.count, l.entries.count);
    const onr_status status =
        onr_model_write(onr_arena_printf(arena, "%s/" ONR_LEMMATIZER_FILE, input->models),
                        "lemmas", sections, ONR_COUNT(sections), err);
    onr_arena_free(arena);
    return status;
}
