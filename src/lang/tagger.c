/* SPDX-License-Identifier: Apache-2.0 */
/* Tags are given from left to right, each by a linear model that sees the words around and the tags before:

       tag(i) = argmax_y  sum over features f of (words, i, tag(i-1), tag(i-2)):  weight[f, y]

   The weights are learned with the averaged perceptron: M. Collins, "Discriminative Training Methods for Hidden Markov
   Models: Theory and Experiments with Perceptron Algorithms", EMNLP 2002; there with Viterbi search, here greedily, which
   costs little when training follows its own predictions.  Most words are plain after a third of the features, and the others
   are then not asked: H. He, H. Daumé, J. Eisner, "Dynamic Feature Selection for Dependency Parsing", EMNLP 2013.  A class is a pair of universal and Penn tag: the parser
   wants both, and together they cost no more than one. */
#include "lang/tagger.h"

#include "lang/model.h"
#include "lang/tagger_features.h"
#include "lang/weights.h"
#include "lang/word_classes.h"

enum { SECTION_CLASSES, SECTION_WEIGHTS, SECTION_WORDS, SECTION_SURE };

typedef struct {
    uint8_t upos, xpos;
} tag_pair;

struct onr_tagger {
    onr_model model;
    onr_weights weights;
    onr_word_classes words;
    int32_t sure;            // a lead that the features not yet asked will hardly turn
    const tag_pair *classes; // [weights.class_count]
    uint64_t mixed[ONR_WEIGHTS_CLASSES_MAX];
    uint8_t parts[ONR_WEIGHTS_CLASSES_MAX]; // onr_tag_part
};

static onr_status
take_classes(onr_tagger *tagger, const char *path, onr_error *err)
{
    const onr_slice section = tagger->model.sections[SECTION_CLASSES];
    const size_t count = tagger->weights.class_count;
    bool good =
        onr_word_classes_open(tagger->model.sections[SECTION_WORDS], &tagger->words) &&
        count > 0 && section.len == count * sizeof(tag_pair);
    tagger->classes = (const void *)section.ptr;
    const onr_slice sure = tagger->model.sections[SECTION_SURE];
    good = good && sure.len == sizeof(tagger->sure);
    if (good) {
        memcpy(&tagger->sure, sure.ptr, sizeof(tagger->sure));
    }
    for (size_t i = 0; good && i < count; ++i) {
        const tag_pair tag = tagger->classes[i];
        good = tag.upos && tag.xpos && tag.upos < ONR_UPOS_COUNT &&
               tag.xpos < ONR_XPOS_COUNT;
        tagger->mixed[i] = onr_tag_mix(tag.upos, tag.xpos);
        tagger->parts[i] = (uint8_t)onr_tag_part_of(tag.upos, tag.xpos);
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

/* The best class, and how far it is ahead of the next. */
static size_t
best_class(const int32_t *scores, size_t count, int32_t *lead)
{
    size_t best = 0;
    int32_t second = INT32_MIN / 2;
    for (size_t i = 1; i < count; ++i) {
        if (scores[i] > second) {
            second = scores[i] > scores[best] ? scores[best] : scores[i];
            best = scores[i] > scores[best] ? i : best;
        }
    }
    *lead = scores[best] - second;
    return best;
}

static size_t
choose(const onr_tagger *tagger, const onr_tagger_sentence *sentence, size_t i)
{
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
    int32_t lead;
    const size_t first = onr_tagger_features_first(sentence, i, keys);
    onr_weights_add(&tagger->weights, keys, first, scores);
    const size_t best = best_class(scores, tagger->weights.class_count, &lead);
    if (lead > tagger->sure) {
        return best;
    }
    const size_t all = onr_tagger_features_rest(sentence, i, keys, first);
    onr_weights_add(&tagger->weights, keys + first, all - first, scores);
    return best_class(scores, tagger->weights.class_count, &lead);
}

static void
tag_sentence(const onr_tagger *tagger, onr_arena *arena, onr_token *tokens, size_t count)
{
    onr_tagger_sentence sentence;
    for (size_t i = 0; i < count; ++i) {
        tokens[i].word_class =
            onr_word_class(&tagger->words, onr_word_lower_hash(tokens[i].lower));
    }
    onr_tagger_sentence_read(arena, tokens, count, &sentence);
    for (size_t i = 0; i < count; ++i) {
        const size_t best = choose(tagger, &sentence, i);
        onr_tagger_sentence_set(&sentence, i, tagger->mixed[best],
                                (onr_tag_part)tagger->parts[best]);
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
