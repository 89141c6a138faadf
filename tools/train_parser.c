/* SPDX-License-Identifier: Apache-2.0 */
#include "stages.h"

#include "beam_learner.h"
#include "lang/lemmatizer.h"
#include "lang/model.h"
#include "lang/parser.h"
#include "lang/transition.h"
#include "oracle.h"
#include "perceptron.h"

#include <stdio.h>

enum {
    EPOCHS = 10,
    MODELS = 2,         // trained with different chance and summed up
    DROP_PERCENT = 10,  // features left out of each decision in training
    BRIEF_PERCENT = 15, // decisions from the first features alone
    SURE = 320,        // a lead of the first features that the others are not asked about
    OBEY_PERCENT = 10, // how often the best known move is made instead of the model's own
    SCALE = 8,         // weight 1.0 in the model file
    LEAST = 16,        // weights below are dropped, in units of the file
    BEAM_WIDTH = 8,
    BEAM_EPOCHS = 4,
    BEAM_MODELS = 1,
};

/* What a search walks through. */
typedef struct {
    onr_parser_sentence seen;
    onr_subtree *stack; // two empty places below
    int32_t *words;     // on the stack
    size_t depth;
    onr_subtree front;
} state;

static void
start(state *s, onr_arena *arena, const onr_token *tokens, size_t count)
{
    onr_parser_sentence_read(arena, tokens, count, &s->seen);
    s->stack = (onr_subtree *)onr_arena_array(arena, count + 3, sizeof(onr_subtree)) + 2;
    s->stack[-1] = s->stack[-2] = onr_subtree_of(-1);
    s->words = onr_arena_array(arena, count + 1, sizeof(*s->words));
    s->depth = 0;
    s->front = onr_subtree_of(0);
}

static bool
at_root(const state *s)
{
    return s->front.word == s->seen.count;
}

static bool
finished(const state *s)
{
    return s->depth == 0 && at_root(s);
}

static size_t
features_first(const state *s, uint64_t *keys)
{
    const onr_subtree *const top = &s->stack[s->depth] - 1;
    return onr_parser_features_first(&s->seen, top, top - 1, top - 2, &s->front, keys);
}

static size_t
features_rest(const state *s, uint64_t *keys, size_t n)
{
    const onr_subtree *const top = &s->stack[s->depth] - 1;
    return onr_parser_features_rest(&s->seen, top, top - 1, top - 2, &s->front, keys, n);
}

/* Make a move; for an arc, tell which. */
static void
make(state *s, onr_parser_class c, int32_t *heads, uint8_t *labels)
{
    if (c.move == ONR_MOVE_SHIFT) {
        s->words[s->depth] = s->front.word;
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
best_of_both(const onr_parser_classes *classes, const state *s, const oracle *gold,
             const int32_t *scores, size_t *best, size_t *right)
{
    uint32_t costs[ONR_WEIGHTS_CLASSES_MAX];
    uint32_t least = ORACLE_FORBIDDEN;
    oracle_costs(gold, classes, s->words, s->depth, s->front.word, costs);
    *best = *right = SIZE_MAX;
    for (size_t i = 0; i < classes->count; ++i) {
        least = costs[i] < least ? costs[i] : least;
    }
    for (size_t i = 0; i < classes->count; ++i) {
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
learn_sentence(perceptron *model, const onr_parser_classes *classes, onr_arena *scratch,
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
        const size_t forced = onr_moves_forced(s.depth, at_root(&s));
        if (forced != SIZE_MAX) {
            make(&s, classes->items[forced], heads, labels);
            continue;
        }
        const size_t first = features_first(&s, keys);
        const bool brief = corpus_random(seed) % 100 < BRIEF_PERCENT;
        const size_t all = brief ? first : features_rest(&s, keys, first);
        const size_t count = corpus_drop(keys, all, DROP_PERCENT, seed);
        perceptron_score(model, keys, count, scores);
        best_of_both(classes, &s, &truth, scores, &best, &right);
        perceptron_tick(model);
        if (best != right) {
            perceptron_update(model, keys, count, right, 1);
            perceptron_update(model, keys, count, best, -1);
        }
        const bool obey = !explore || corpus_random(seed) % 100 < OBEY_PERCENT;
        make(&s, classes->items[obey ? right : best], heads, labels);
    }
}

static void
learn(perceptron *model, const onr_parser_classes *classes, const corpus *train,
      onr_token **tagged, uint64_t seed)
{
    onr_arena *const scratch = onr_arena_new();
    for (size_t epoch = 0; epoch < EPOCHS; ++epoch) {
        const onr_arena_mark mark = onr_arena_tell(scratch);
        const uint32_t *const order = corpus_shuffle(scratch, train->count, &seed);
        for (size_t i = 0; i < train->count; ++i) {
            const onr_arena_mark inner = onr_arena_tell(scratch);
            learn_sentence(model, classes, scratch, &train->items[order[i]],
                           tagged[order[i]], epoch > 0, &seed);
            onr_arena_rewind(scratch, inner);
        }
        onr_arena_rewind(scratch, mark);
    }
    perceptron_average(model, SCALE);
    onr_arena_free(scratch);
}

/* The sum of models that differ by chance; `like` tells what they may learn, or is null. */
static perceptron *
learn_sum(const perceptron *like, const onr_parser_classes *classes, const corpus *train,
          onr_token **tagged)
{
    perceptron *const sum = perceptron_new();
    for (size_t i = 0; i < MODELS; ++i) {
        perceptron *const model =
            like ? perceptron_new_like(like, false) : perceptron_new();
        learn(model, classes, train, tagged, i + 1);
        perceptron_add(sum, model);
        perceptron_free(model);
    }
    return sum;
}

/* As the parser does it, which is sure at a lead above `sure`. */
static size_t
choose(const perceptron *model, const onr_parser_classes *classes, const state *s,
       int32_t sure)
{
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
    int32_t lead;
    const onr_moves moves = onr_moves_allowed(classes, s->depth, at_root(s));
    const size_t first = features_first(s, keys);
    perceptron_score(model, keys, first, scores);
    const size_t best = onr_moves_best(scores, moves, &lead);
    if (lead > sure) {
        return best;
    }
    const size_t all = features_rest(s, keys, first);
    perceptron_score(model, keys + first, all - first, scores);
    return onr_moves_best(scores, moves, &lead);
}

static void
apply(const perceptron *model, const onr_parser_classes *classes, int32_t sure,
      onr_arena *scratch, const onr_token *tagged, size_t count, int32_t *heads,
      uint8_t *labels)
{
    state s;
    start(&s, scratch, tagged, count);
    while (!finished(&s)) {
        const size_t forced = onr_moves_forced(s.depth, at_root(&s));
        const size_t best =
            forced == SIZE_MAX ? choose(model, classes, &s, sure) : forced;
        make(&s, classes->items[best], heads, labels);
    }
}

static void
report(const char *what, const perceptron *model, const onr_parser_classes *classes,
       onr_parser_settings settings, const corpus *gold, onr_token **tagged)
{
    onr_arena *const scratch = onr_arena_new();
    size_t words = 0, heads_right = 0, both_right = 0;
    for (size_t i = 0; i < gold->count; ++i) {
        const corpus_sentence *const s = &gold->items[i];
        const onr_arena_mark mark = onr_arena_tell(scratch);
        int32_t *const heads = onr_arena_array(scratch, s->count + 1, sizeof(*heads));
        uint8_t *const labels = onr_arena_array(scratch, s->count + 1, sizeof(*labels));
        if (settings.beam == 1) {
            apply(model, classes, settings.sure, scratch, tagged[i], s->count, heads,
                  labels);
        } else {
            beam_apply(model, classes, scratch, tagged[i], s->count,
                       (size_t)settings.beam, heads, labels);
        }
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

/* What both parsers are trained with. */
typedef struct {
    stage_input *input;
    onr_arena *arena;
    onr_parser_classes classes;
    onr_token **tagged;
    onr_token **heldout[2];
} parser_input;

static void
report_heldout(const char *what, const parser_input *p, const perceptron *model,
               onr_parser_settings settings)
{
    for (size_t i = 0; i < ONR_COUNT(p->heldout); ++i) {
        report(what, model, &p->classes, settings, &p->input->heldout[i], p->heldout[i]);
    }
}

static onr_status
write_parser(const parser_input *p, const perceptron *model, const char *file,
             onr_parser_settings settings, onr_error *err)
{
    const onr_slice sections[] = {
        {(const char *)p->classes.items, p->classes.count * sizeof(onr_parser_class)},
        perceptron_write(model, p->classes.count, p->arena),
        {(const char *)&settings, sizeof(settings)},
    };
    printf("%s: %zu classes, %zu weights, %zu bytes\n", file, p->classes.count,
           perceptron_size(model), sections[1].len);
    return onr_model_write(onr_arena_printf(p->arena, "%s/%s", p->input->models, file),
                           "parser", sections, ONR_COUNT(sections), err);
}

static perceptron *
learn_thorough(const parser_input *p, const perceptron *like)
{
    perceptron *const sum = perceptron_new();
    for (size_t i = 0; i < BEAM_MODELS; ++i) {
        perceptron *const model =
            beam_learn(like, &p->classes, &p->input->train, p->tagged, BEAM_WIDTH,
                       BEAM_EPOCHS, SCALE, i + 1);
        perceptron_add(sum, model);
        perceptron_free(model);
    }
    perceptron_prune(sum, BEAM_MODELS, 1);
    return sum;
}

/* Replace the gold lemmas by those that the tags give. */
static void
lemmatize(const onr_lemmatizer *lemmatizer, onr_symbols *symbols, const corpus *sentences,
          onr_token **tagged)
{
    for (size_t i = 0; i < sentences->count; ++i) {
        onr_reading reading = {.symbols = symbols};
        reading.tokens.items = tagged[i];
        reading.tokens.count = sentences->items[i].count;
        onr_lemmatizer_apply(lemmatizer, &reading);
    }
}

/* Tag and lemmatise what both parsers learn from; the lemmatiser must have been trained. */
static onr_status
prepare(parser_input *p, onr_error *err)
{
    stage_input *const input = p->input;
    onr_lemmatizer *lemmatizer;
    ONR_TRY(onr_lemmatizer_open(
        p->arena, onr_arena_printf(p->arena, "%s/" ONR_LEMMATIZER_FILE, input->trained),
        &lemmatizer, err));
    p->tagged = tag_by_others(p->arena, &input->train);
    lemmatize(lemmatizer, input->symbols, &input->train, p->tagged);
    for (size_t i = 0; i < ONR_COUNT(p->heldout); ++i) {
        p->heldout[i] = tag_by_all(p->arena, &input->train, &input->heldout[i]);
        lemmatize(lemmatizer, input->symbols, &input->heldout[i], p->heldout[i]);
    }
    p->classes = oracle_classes(p->arena, &input->train);
    onr_lemmatizer_close(lemmatizer);
    return ONR_OK;
}

onr_status
train_parser(stage_input *input, onr_error *err)
{
    static const onr_parser_settings by_one = {1, SURE}, by_beam = {BEAM_WIDTH, 0};
    parser_input p = {.input = input, .arena = onr_arena_new()};
    ONR_TRY(prepare(&p, err));
    perceptron *const all = learn_sum(NULL, &p.classes, &input->train, p.tagged);
    report_heldout("all weights", &p, all, (onr_parser_settings){1, SURE * MODELS});
    perceptron_prune(all, MODELS, LEAST);
    report_heldout("large weights", &p, all, by_one);
    perceptron *const greedy = learn_sum(all, &p.classes, &input->train, p.tagged);
    perceptron_prune(greedy, MODELS, 1);
    report_heldout("large weights, learned again", &p, greedy, by_one);
    onr_status status = write_parser(&p, greedy, ONR_PARSER_FILE, by_one, err);
    perceptron_free(all);
    if (status == ONR_OK) {
        perceptron *const thorough = learn_thorough(&p, greedy);
        report_heldout("with a beam", &p, thorough, by_beam);
        status = write_parser(&p, thorough, ONR_PARSER_THOROUGH_FILE, by_beam, err);
        perceptron_free(thorough);
    }
    perceptron_free(greedy);
    onr_arena_free(p.arena);
    return status;
}
