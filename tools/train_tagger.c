/* SPDX-License-Identifier: Apache-2.0 */
#include "stages.h"

#include "lang/model.h"
#include "lang/tagger.h"
#include "lang/tagger_features.h"
#include "perceptron.h"

#include <stdio.h>

enum {
    EPOCHS = 8,
    MODELS = 5, // trained with different chance and summed up
    FOLDS = 5,
    BLOCK =
        40, // sentences that stay together in a fold: a text is not to be known from its half
    MARGIN = 6,         // a right tag that wins by less is still pushed up
    DROP_PERCENT = 20,  // features left out of each decision in training
    BRIEF_PERCENT = 20, // decisions from the first features alone
    SURE = 250, // a lead of the first features that the others are not asked about: the
                // least that costs the held-out texts at most 0.02, see below
    SCALE = 8,  // weight 1.0 in the model file
    LEAST = 6,  // weights below are dropped, in units of the file
};

typedef struct {
    uint8_t upos, xpos;
} tag_pair;

/* The tag pairs of a corpus, in order of first use. */
typedef struct {
    tag_pair pairs[ONR_WEIGHTS_CLASSES_MAX];
    uint64_t mixed[ONR_WEIGHTS_CLASSES_MAX];
    onr_tag_part parts[ONR_WEIGHTS_CLASSES_MAX];
    size_t count;
} tag_set;

/* The class of a token's tags; SIZE_MAX if it has none. */
static size_t
class_of(const tag_set *set, const onr_token *token)
{
    for (size_t i = 0; i < set->count; ++i) {
        if (set->pairs[i].upos == token->upos && set->pairs[i].xpos == token->xpos) {
            return i;
        }
    }
    return SIZE_MAX;
}

static void
tag_set_read(tag_set *set, const corpus *train)
{
    *set = (tag_set){0};
    for (size_t i = 0; i < train->count; ++i) {
        for (size_t k = 0; k < train->items[i].count; ++k) {
            const onr_token *const token = &train->items[i].tokens[k];
            if (token->upos && token->xpos && class_of(set, token) == SIZE_MAX &&
                set->count < ONR_WEIGHTS_CLASSES_MAX) {
                set->pairs[set->count] = (tag_pair){token->upos, token->xpos};
                set->mixed[set->count] = onr_tag_mix(token->upos, token->xpos);
                set->parts[set->count] = onr_tag_part_of(token->upos, token->xpos);
                ++set->count;
            }
        }
    }
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
learn_sentence(perceptron *model, const tag_set *set, onr_arena *scratch,
               const corpus_sentence *gold, uint64_t *seed)
{
    onr_tagger_sentence sentence;
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    onr_tagger_sentence_read(scratch, gold->tokens, gold->count, &sentence);
    for (size_t i = 0; i < gold->count; ++i) {
        int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
        size_t rival;
        const size_t first = onr_tagger_features_first(&sentence, i, keys);
        const bool brief = corpus_random(seed) % 100 < BRIEF_PERCENT;
        const size_t all =
            brief ? first : onr_tagger_features_rest(&sentence, i, keys, first);
        const size_t key_count = corpus_drop(keys, all, DROP_PERCENT, seed);
        perceptron_score(model, keys, key_count, scores);
        const size_t right = class_of(set, &gold->tokens[i]);
        const size_t best = best_two(scores, set->count, right, &rival);
        perceptron_tick(model);
        if (right != SIZE_MAX && scores[right] - scores[rival] < MARGIN) {
            perceptron_update(model, keys, key_count, right, 1);
            perceptron_update(model, keys, key_count, rival, -1);
        }
        onr_tagger_sentence_set(&sentence, i, set->mixed[best], set->parts[best]);
    }
}

/* Train on all sentences but those of a fold. */
static void
learn(perceptron *model, const tag_set *set, const corpus *train, size_t fold,
      uint64_t seed)
{
    onr_arena *const scratch = onr_arena_new();
    for (size_t epoch = 0; epoch < EPOCHS; ++epoch) {
        const onr_arena_mark mark = onr_arena_tell(scratch);
        const uint32_t *const order = corpus_shuffle(scratch, train->count, &seed);
        for (size_t i = 0; i < train->count; ++i) {
            if (order[i] / BLOCK % FOLDS != fold) {
                const onr_arena_mark inner = onr_arena_tell(scratch);
                learn_sentence(model, set, scratch, &train->items[order[i]], &seed);
                onr_arena_rewind(scratch, inner);
            }
        }
        onr_arena_rewind(scratch, mark);
    }
    perceptron_average(model, SCALE);
    onr_arena_free(scratch);
}

/* The sum of models that differ by chance; `like` tells what they may learn, or is null. */
static perceptron *
learn_sum(const perceptron *like, const tag_set *set, const corpus *train)
{
    perceptron *const sum = perceptron_new();
    for (size_t i = 0; i < MODELS; ++i) {
        perceptron *const model =
            like ? perceptron_new_like(like, false) : perceptron_new();
        learn(model, set, train, SIZE_MAX, i + 1);
        perceptron_add(sum, model);
        perceptron_free(model);
    }
    return sum;
}

/* As the tagger does it, which is sure at a lead above `sure`. */
static size_t
choose(const perceptron *model, const tag_set *set, const onr_tagger_sentence *sentence,
       size_t i, int32_t sure)
{
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
    size_t rival;
    const size_t first = onr_tagger_features_first(sentence, i, keys);
    perceptron_score(model, keys, first, scores);
    size_t best = best_two(scores, set->count, SIZE_MAX, &rival);
    best_two(scores, set->count, best, &rival);
    if (scores[best] - scores[rival] <= sure) {
        const size_t all = onr_tagger_features_rest(sentence, i, keys, first);
        perceptron_score(model, keys + first, all - first, scores);
        best = best_two(scores, set->count, SIZE_MAX, &rival);
    }
    return best;
}

static void
apply(const perceptron *model, const tag_set *set, int32_t sure, onr_arena *scratch,
      onr_token *tokens, size_t count)
{
    onr_tagger_sentence sentence;
    onr_tagger_sentence_read(scratch, tokens, count, &sentence);
    for (size_t i = 0; i < count; ++i) {
        const size_t best = choose(model, set, &sentence, i, sure);
        onr_tagger_sentence_set(&sentence, i, set->mixed[best], set->parts[best]);
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
    tag_set set;
    tag_set_read(&set, sentences);
    for (size_t fold = 0; fold < FOLDS; ++fold) {
        onr_arena *const scratch = onr_arena_new();
        perceptron *const model = perceptron_new();
        learn(model, &set, sentences, fold, 1);
        for (size_t i = 0; i < sentences->count; ++i) {
            if (i / BLOCK % FOLDS == fold) {
                apply(model, &set, SURE, scratch, copies[i], sentences->items[i].count);
            }
        }
        perceptron_free(model);
        onr_arena_free(scratch);
    }
    report("tags by taggers that have not seen them", sentences, copies);
    return copies;
}

static onr_token **
tag_by(const perceptron *model, const tag_set *set, int32_t sure, onr_arena *arena,
       const corpus *sentences)
{
    onr_arena *const scratch = onr_arena_new();
    onr_token **const copies = copy_tokens(arena, sentences);
    for (size_t i = 0; i < sentences->count; ++i) {
        apply(model, set, sure, scratch, copies[i], sentences->items[i].count);
    }
    onr_arena_free(scratch);
    return copies;
}

onr_token **
tag_by_all(onr_arena *arena, const corpus *train, const corpus *sentences)
{
    tag_set set;
    perceptron *const model = perceptron_new();
    tag_set_read(&set, train);
    learn(model, &set, train, SIZE_MAX, 1);
    onr_token **const copies = tag_by(model, &set, SURE, arena, sentences);
    perceptron_free(model);
    return copies;
}

static void
report_heldout(const char *what, const stage_input *input, const perceptron *model,
               const tag_set *set, int32_t sure, onr_arena *arena)
{
    for (size_t i = 0; i < ONR_COUNT(input->heldout); ++i) {
        const corpus *const heldout = &input->heldout[i];
        report(what, heldout, tag_by(model, set, sure, arena, heldout));
    }
}

/* What a smaller or larger lead would give. */
static void
report_leads(const stage_input *input, const perceptron *model, const tag_set *set,
             onr_arena *arena)
{
    static const int32_t leads[] = {100, 150, 200, SURE, 300, 400, INT32_MAX};
    for (size_t i = 0; i < ONR_COUNT(leads); ++i) {
        report_heldout(onr_arena_printf(arena, "sure at %d", (int)leads[i]), input, model,
                       set, leads[i], arena);
    }
}

onr_status
train_tagger(stage_input *input, onr_error *err)
{
    onr_arena *const arena = onr_arena_new();
    tag_set set;
    tag_set_read(&set, &input->train);
    perceptron *const all = learn_sum(NULL, &set, &input->train);
    report_heldout("all weights", input, all, &set, SURE * MODELS, arena);
    perceptron_prune(all, MODELS, LEAST);
    perceptron *const model = learn_sum(all, &set, &input->train);
    perceptron_free(all);
    perceptron_prune(model, MODELS, 1);
    report_heldout("large weights", input, model, &set, SURE, arena);
    report_leads(input, model, &set, arena);
    const int32_t sure = SURE;
    const onr_slice sections[] = {
        {(const char *)set.pairs, set.count * sizeof(tag_pair)},
        perceptron_write(model, set.count, arena),
        input->word_classes,
        {(const char *)&sure, sizeof(sure)},
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
