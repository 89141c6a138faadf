/* SPDX-License-Identifier: Apache-2.0 */
#include "stages.h"

#include "lang/model.h"
#include "lang/tagger.h"
#include "lang/tagger_features.h"
#include "perceptron.h"

#include <stdio.h>

enum {
    EPOCHS = 8,
    FOLDS = 10,
    MARGIN = 3, // a right tag that wins by less is still pushed up
    SCALE = 8,  // weight 1.0 in the model file
    LEAST = 8,  // weights below are dropped, in units of the file
};

typedef struct {
    uint8_t upos, xpos;
} tag_pair;

/* The tag pairs of a corpus, in order of first use. */
typedef struct {
    tag_pair pairs[ONR_WEIGHTS_CLASSES_MAX];
    uint64_t mixed[ONR_WEIGHTS_CLASSES_MAX];
    size_t count;
} tag_set;

static size_t
class_of(tag_set *set, const onr_token *token)
{
    for (size_t i = 0; i < set->count; ++i) {
        if (set->pairs[i].upos == token->upos && set->pairs[i].xpos == token->xpos) {
            return i;
        }
    }
    if (set->count == ONR_WEIGHTS_CLASSES_MAX) {
        return 0;
    }
    set->pairs[set->count] = (tag_pair){token->upos, token->xpos};
    set->mixed[set->count] = onr_tag_mix(token->upos, token->xpos);
    return set->count++;
}

static bool
has_tag(const onr_token *token)
{
    return token->upos && token->xpos;
}

/* The best class, and the best apart from `gold`. */
static size_t
best_two(const int32_t *scores, size_t count, size_t gold, size_t *rival)
{
    size_t best = 0, second = SIZE_MAX;
    for (size_t i = 0; i < count; ++i) {
        if (scores[i] > scores[best]) {
            best = i;
        }
        if (i != gold && (second == SIZE_MAX || scores[i] > scores[second])) {
            second = i;
        }
    }
    *rival = second == SIZE_MAX ? gold : second;
    return best;
}

static void
learn_sentence(perceptron *model, tag_set *set, onr_arena *scratch,
               const corpus_sentence *gold)
{
    onr_tagger_sentence sentence;
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    onr_tagger_sentence_read(scratch, gold->tokens, gold->count, &sentence);
    for (size_t i = 0; i < gold->count; ++i) {
        int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
        size_t rival, best;
        const size_t key_count = onr_tagger_features(&sentence, i, keys);
        perceptron_score(model, keys, key_count, scores);
        const size_t right = class_of(set, &gold->tokens[i]);
        best = best_two(scores, set->count, right, &rival);
        if (has_tag(&gold->tokens[i])) {
            perceptron_tick(model);
            if (rival != right && scores[right] - scores[rival] < MARGIN) {
                perceptron_update(model, keys, key_count, right, 1);
                perceptron_update(model, keys, key_count, rival, -1);
            }
        }
        sentence.tags[i + ONR_TAGGER_MARGIN] = set->mixed[best];
    }
}

static void
learn(perceptron *model, tag_set *set, const corpus *train, size_t fold)
{
    onr_arena *const scratch = onr_arena_new();
    uint64_t seed = 17;
    for (size_t epoch = 0; epoch < EPOCHS; ++epoch) {
        const onr_arena_mark mark = onr_arena_tell(scratch);
        const uint32_t *const order = corpus_shuffle(scratch, train->count, &seed);
        for (size_t i = 0; i < train->count; ++i) {
            if (order[i] % FOLDS != fold) {
                const onr_arena_mark inner = onr_arena_tell(scratch);
                learn_sentence(model, set, scratch, &train->items[order[i]]);
                onr_arena_rewind(scratch, inner);
            }
        }
        onr_arena_rewind(scratch, mark);
    }
    perceptron_average(model, SCALE);
    onr_arena_free(scratch);
}

static void
apply(const perceptron *model, const tag_set *set, onr_arena *scratch, onr_token *tokens,
      size_t count)
{
    onr_tagger_sentence sentence;
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    onr_tagger_sentence_read(scratch, tokens, count, &sentence);
    for (size_t i = 0; i < count; ++i) {
        int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
        size_t rival;
        const size_t key_count = onr_tagger_features(&sentence, i, keys);
        perceptron_score(model, keys, key_count, scores);
        const size_t best = best_two(scores, set->count, 0, &rival);
        sentence.tags[i + ONR_TAGGER_MARGIN] = set->mixed[best];
        tokens[i].upos = set->pairs[best].upos;
        tokens[i].xpos = set->pairs[best].xpos;
    }
}

static onr_token **
copy_tokens(onr_arena *arena, const corpus *sentences)
{
    onr_token **const copies =
        onr_arena_array(arena, sentences->count + 1, sizeof(*copies));
    for (size_t i = 0; i < sentences->count; ++i) {
        const size_t count = sentences->items[i].count;
        copies[i] = onr_arena_array(arena, count, sizeof(onr_token));
        memcpy(copies[i], sentences->items[i].tokens, count * sizeof(onr_token));
    }
    return copies;
}

static void
report(const char *what, const corpus *gold, onr_token **tagged)
{
    size_t words = 0, upos = 0, both = 0;
    for (size_t i = 0; i < gold->count; ++i) {
        for (size_t k = 0; k < gold->items[i].count; ++k) {
            const onr_token *const token = &gold->items[i].tokens[k];
            ++words;
            upos += token->upos == tagged[i][k].upos;
            both += token->upos == tagged[i][k].upos && token->xpos == tagged[i][k].xpos;
        }
    }
    printf("%s: UPOS %.2f, with XPOS %.2f\n", what, 100.0 * (double)upos / (double)words,
           100.0 * (double)both / (double)words);
    fflush(stdout);
}

onr_token **
tag_by_others(onr_arena *arena, const corpus *sentences)
{
    onr_token **const copies = copy_tokens(arena, sentences);
    for (size_t fold = 0; fold < FOLDS; ++fold) {
        onr_arena *const scratch = onr_arena_new();
        tag_set set = {0};
        perceptron *const model = perceptron_new();
        learn(model, &set, sentences, fold);
        for (size_t i = fold; i < sentences->count; i += FOLDS) {
            apply(model, &set, scratch, copies[i], sentences->items[i].count);
        }
        perceptron_free(model);
        onr_arena_free(scratch);
    }
    report("tags by taggers that have not seen them", sentences, copies);
    return copies;
}

static onr_token **
tag_by(const perceptron *model, const tag_set *set, onr_arena *arena,
       const corpus *sentences)
{
    onr_arena *const scratch = onr_arena_new();
    onr_token **const copies = copy_tokens(arena, sentences);
    for (size_t i = 0; i < sentences->count; ++i) {
        apply(model, set, scratch, copies[i], sentences->items[i].count);
    }
    onr_arena_free(scratch);
    return copies;
}

onr_token **
tag_by_all(onr_arena *arena, const corpus *train, const corpus *sentences)
{
    tag_set set = {0};
    perceptron *const model = perceptron_new();
    learn(model, &set, train, SIZE_MAX);
    onr_token **const copies = tag_by(model, &set, arena, sentences);
    perceptron_free(model);
    return copies;
}

onr_status
train_tagger(stage_input *input, onr_error *err)
{
    onr_arena *const arena = onr_arena_new();
    tag_set set = {0};
    perceptron *const model = perceptron_new();
    learn(model, &set, &input->train, SIZE_MAX);
    report("all weights", &input->heldout, tag_by(model, &set, arena, &input->heldout));
    perceptron_prune(model, LEAST);
    learn(model, &set, &input->train, SIZE_MAX);
    report("large weights", &input->heldout, tag_by(model, &set, arena, &input->heldout));
    const onr_slice sections[] = {
        {(const char *)set.pairs, set.count * sizeof(tag_pair)},
        perceptron_write(model, set.count, arena),
    };
    printf("tagger: %zu classes, %zu weights, %zu bytes\n", set.count,
           perceptron_size(model), sections[1].len);
    perceptron_free(model);
    const onr_status status =
        onr_model_write(onr_arena_printf(arena, "%s/" ONR_TAGGER_FILE, input->models),
                        "tagger", sections, ONR_COUNT(sections), err);
    onr_arena_free(arena);
    return status;
}
