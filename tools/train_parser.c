/* SPDX-License-Identifier: Apache-2.0 */
#include "stages.h"

#include "lang/model.h"
#include "lang/parser.h"
#include "lang/transition.h"
#include "oracle.h"
#include "perceptron.h"

#include <stdio.h>

enum {
    EPOCHS = 10,
    SCALE = 8,        // weight 1.0 in the model file
    LEAST = 12,       // weights below are dropped, in units of the file
    OBEY_PERCENT = 10 // how often the best known move is made instead of the model's own
};

/* What a search walks through. */
typedef struct {
    onr_parser_sentence seen;
    onr_subtree *stack; // two empty places below
    size_t depth;
    onr_subtree front;
} state;

static void
start(state *s, onr_arena *arena, const onr_token *tokens, size_t count)
{
    onr_parser_sentence_read(arena, tokens, count, &s->seen);
    s->stack = (onr_subtree *)onr_arena_array(arena, count + 3, sizeof(onr_subtree)) + 2;
    s->stack[-1] = s->stack[-2] = onr_subtree_of(-1);
    s->depth = 0;
    s->front = onr_subtree_of(0);
}

static bool
finished(const state *s)
{
    return s->depth == 0 && s->front.word == s->seen.count;
}

/* The only class that may follow, or SIZE_MAX. */
static size_t
forced(const state *s)
{
    return s->depth == 0                                     ? 0
           : s->depth == 1 && s->front.word == s->seen.count ? 1
                                                             : SIZE_MAX;
}

static size_t
features(const state *s, uint64_t *keys)
{
    const onr_subtree *const top = &s->stack[s->depth] - 1;
    return onr_parser_features(&s->seen, top, top - 1, top - 2, &s->front, keys);
}

/* Make a move; for an arc, tell which. */
static void
make(state *s, onr_parser_class c, int32_t *heads, uint8_t *labels)
{
    if (c.move == ONR_MOVE_SHIFT) {
        s->stack[s->depth++] = s->front;
        s->front = onr_subtree_of(s->front.word + 1);
        return;
    }
    const onr_subtree *const child = &s->stack[--s->depth];
    onr_subtree *const head =
        c.move == ONR_MOVE_LEFT ? &s->front : &s->stack[s->depth - 1];
    if (c.move == ONR_MOVE_LEFT) {
        onr_subtree_add_left(head, child, c.label);
    } else {
        onr_subtree_add_right(head, child, c.label);
    }
    heads[child->word] = head->word;
    labels[child->word] = c.label;
}

/* Best class that may follow, and best of those that lose least. */
static void
best_of_both(const class_set *set, const state *s, const oracle *gold,
             const int32_t *scores, size_t *best, size_t *right)
{
    uint32_t costs[ONR_WEIGHTS_CLASSES_MAX];
    uint32_t least = UINT32_MAX;
    oracle_costs(gold, set, s->stack, s->depth, s->front.word, costs);
    *best = *right = SIZE_MAX;
    for (size_t i = 0; i < set->count; ++i) {
        least = costs[i] < least ? costs[i] : least;
    }
    for (size_t i = 0; i < set->count; ++i) {
        if (costs[i] == ORACLE_FORBIDDEN) {
            continue;
        }
        if (*best == SIZE_MAX || scores[i] > scores[*best]) {
            *best = i;
        }
        if (costs[i] == least && (*right == SIZE_MAX || scores[i] > scores[*right])) {
            *right = i;
        }
    }
}

static void
learn_sentence(perceptron *model, const class_set *set, onr_arena *scratch,
               const corpus_sentence *gold, const onr_token *tagged, bool explore,
               uint64_t *seed)
{
    state s;
    oracle truth;
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    int32_t *const heads = onr_arena_array(scratch, gold->count + 1, sizeof(*heads));
    uint8_t *const labels = onr_arena_array(scratch, gold->count + 1, sizeof(*labels));
    start(&s, scratch, tagged, gold->count);
    oracle_init(&truth, scratch, gold);
    while (!finished(&s)) {
        int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
        size_t best, right;
        if (forced(&s) != SIZE_MAX) {
            make(&s, set->classes[forced(&s)], heads, labels);
            continue;
        }
        const size_t count = features(&s, keys);
        perceptron_score(model, keys, count, scores);
        best_of_both(set, &s, &truth, scores, &best, &right);
        perceptron_tick(model);
        if (best != right) {
            perceptron_update(model, keys, count, right, 1);
            perceptron_update(model, keys, count, best, -1);
        }
        const bool obey = !explore || corpus_random(seed) % 100 < OBEY_PERCENT;
        make(&s, set->classes[obey ? right : best], heads, labels);
    }
}

static void
learn(perceptron *model, const class_set *set, const corpus *train, onr_token **tagged,
      size_t epochs)
{
    onr_arena *const scratch = onr_arena_new();
    uint64_t seed = 23;
    for (size_t epoch = 0; epoch < epochs; ++epoch) {
        const onr_arena_mark mark = onr_arena_tell(scratch);
        const uint32_t *const order = corpus_shuffle(scratch, train->count, &seed);
        for (size_t i = 0; i < train->count; ++i) {
            const onr_arena_mark inner = onr_arena_tell(scratch);
            learn_sentence(model, set, scratch, &train->items[order[i]], tagged[order[i]],
                           epoch > 0, &seed);
            onr_arena_rewind(scratch, inner);
        }
        onr_arena_rewind(scratch, mark);
    }
    perceptron_average(model, SCALE);
    onr_arena_free(scratch);
}

static void
apply(const perceptron *model, const class_set *set, onr_arena *scratch,
      const onr_token *tagged, size_t count, int32_t *heads, uint8_t *labels)
{
    state s;
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    start(&s, scratch, tagged, count);
    while (!finished(&s)) {
        int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
        size_t best = forced(&s);
        if (best == SIZE_MAX) {
            perceptron_score(model, keys, features(&s, keys), scores);
        }
        for (size_t i = 0; forced(&s) == SIZE_MAX && i < set->count; ++i) {
            if (oracle_allows(set, i, s.depth, s.front.word == s.seen.count) &&
                (best == SIZE_MAX || scores[i] > scores[best])) {
                best = i;
            }
        }
        make(&s, set->classes[best], heads, labels);
    }
}

static void
report(const char *what, const perceptron *model, const class_set *set,
       const corpus *gold, onr_token **tagged)
{
    onr_arena *const scratch = onr_arena_new();
    size_t words = 0, heads_right = 0, both_right = 0;
    for (size_t i = 0; i < gold->count; ++i) {
        const corpus_sentence *const s = &gold->items[i];
        const onr_arena_mark mark = onr_arena_tell(scratch);
        int32_t *const heads = onr_arena_array(scratch, s->count + 1, sizeof(*heads));
        uint8_t *const labels = onr_arena_array(scratch, s->count + 1, sizeof(*labels));
        apply(model, set, scratch, tagged[i], s->count, heads, labels);
        for (size_t k = 0; k < s->count; ++k) {
            const bool right = heads[k] == oracle_head(s, k);
            ++words;
            heads_right += right;
            both_right += right && labels[k] == s->tokens[k].deprel;
        }
        onr_arena_rewind(scratch, mark);
    }
    onr_arena_free(scratch);
    printf("%s: UAS %.2f, LAS %.2f\n", what, 100.0 * (double)heads_right / (double)words,
           100.0 * (double)both_right / (double)words);
    fflush(stdout);
}

onr_status
train_parser(stage_input *input, onr_error *err)
{
    onr_arena *const arena = onr_arena_new();
    class_set set;
    onr_token **const tagged = tag_by_others(arena, &input->train);
    onr_token **const heldout = tag_by_all(arena, &input->train, &input->heldout);
    perceptron *const model = perceptron_new();
    class_set_read(&set, &input->train);
    learn(model, &set, &input->train, tagged, EPOCHS);
    printf("%zu weights\n", perceptron_size(model));
    report("all weights", model, &set, &input->heldout, heldout);
    perceptron_prune(model, LEAST);
    learn(model, &set, &input->train, tagged, EPOCHS);
    report("large weights", model, &set, &input->heldout, heldout);
    const onr_slice sections[] = {
        {(const char *)set.classes, set.count * sizeof(onr_parser_class)},
        perceptron_write(model, set.count, arena),
        ONR_LIT("\1"),
    };
    printf("parser: %zu classes, %zu weights, %zu bytes\n", set.count,
           perceptron_size(model), sections[1].len);
    perceptron_free(model);
    const onr_status status =
        onr_model_write(onr_arena_printf(arena, "%s/" ONR_PARSER_FILE, input->models),
                        "parser", sections, ONR_COUNT(sections), err);
    onr_arena_free(arena);
    return status;
}
