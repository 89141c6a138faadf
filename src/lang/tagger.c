/* SPDX-License-Identifier: Apache-2.0 */
/* Tags are given from left to right, each by a linear model that sees the words around and the tags before:

       tag(i) = argmax_y  sum over features f of (words, i, tag(i-1), tag(i-2)):  weight[f, y]

   The weights are learned with the averaged perceptron: M. Collins, "Discriminative Training Methods for Hidden Markov
   Models: Theory and Experiments with Perceptron Algorithms", EMNLP 2002; there with Viterbi search, here greedily, which
   costs little when training follows its own predictions.  A class is a pair of universal and Penn tag: the parser
   wants both, and together they cost no more than one. */
#include "lang/tagger.h"

#include "lang/model.h"
#include "lang/tagger_features.h"
#include "lang/weights.h"

enum { SECTION_CLASSES, SECTION_WEIGHTS };

typedef struct {
    uint8_t upos, xpos;
} tag_pair;

struct onr_tagger {
    onr_model model;
    onr_weights weights;
    const tag_pair *classes; // [weights.class_count]
    uint64_t mixed[ONR_WEIGHTS_CLASSES_MAX];
};

static onr_status
take_classes(onr_tagger *tagger, const char *path, onr_error *err)
{
    const onr_slice section = tagger->model.sections[SECTION_CLASSES];
    const size_t count = tagger->weights.class_count;
    bool good = count > 0 && section.len == count * sizeof(tag_pair);
    tagger->classes = (const void *)section.ptr;
    for (size_t i = 0; good && i < count; ++i) {
        const tag_pair tag = tagger->classes[i];
        good = tag.upos && tag.xpos && tag.upos < ONR_UPOS_COUNT &&
               tag.xpos < ONR_XPOS_COUNT;
        tagger->mixed[i] = onr_tag_mix(tag.upos, tag.xpos);
    }
    return good ? ONR_OK
                : onr_error_set(err, ONR_BAD_INPUT, path, 0, 0,
                                "the tags of the model are damaged");
}

onr_status
onr_tagger_open(onr_arena *arena, const char *path, onr_tagger **out, onr_error *err)
{
    *out = NULL;
    onr_tagger *const tagger = onr_arena_alloc(arena, sizeof(*tagger));
    ONR_TRY(onr_model_open(path, "tagger", &tagger->model, err));
    onr_status status = onr_weights_open(tagger->model.sections[SECTION_WEIGHTS], path,
                                         &tagger->weights, err);
    if (status == ONR_OK) {
        status = take_classes(tagger, path, err);
    }
    if (status != ONR_OK) {
        onr_tagger_close(tagger);
        return status;
    }
    *out = tagger;
    return ONR_OK;
}

void
onr_tagger_close(onr_tagger *tagger)
{
    if (tagger) {
        onr_model_close(&tagger->model);
    }
}

static size_t
best_class(const int32_t *scores, size_t count)
{
    size_t best = 0;
    for (size_t i = 1; i < count; ++i) {
        best = scores[i] > scores[best] ? i : best;
    }
    return best;
}

static void
tag_sentence(const onr_tagger *tagger, onr_arena *arena, onr_token *tokens, size_t count)
{
    onr_tagger_sentence sentence;
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    onr_tagger_sentence_read(arena, tokens, count, &sentence);
    for (size_t i = 0; i < count; ++i) {
        int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
        const size_t key_count = onr_tagger_features(&sentence, i, keys);
        onr_weights_add(&tagger->weights, keys, key_count, scores);
        const size_t best = best_class(scores, tagger->weights.class_count);
        sentence.tags[i + ONR_TAGGER_MARGIN] = tagger->mixed[best];
        tokens[i].upos = tagger->classes[best].upos;
        tokens[i].xpos = tagger->classes[best].xpos;
    }
}

void
onr_tagger_tag(const onr_tagger *tagger, onr_arena *arena, onr_reading *reading)
{
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        const onr_sentence *const sentence = &reading->sentences.items[i];
        const onr_arena_mark mark = onr_arena_tell(arena);
        tag_sentence(tagger, arena, reading->tokens.items + sentence->first,
                     sentence->last - sentence->first);
        onr_arena_rewind(arena, mark);
    }
}
