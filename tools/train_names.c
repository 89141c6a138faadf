/* SPDX-License-Identifier: Apache-2.0 */
/* The names stage: a structured perceptron (Collins 2002) whose features drop out at random while it learns, so that no
   single one is relied on: names of the next story are others than those of the last (Sutton, Sindelar and McCallum
   2006, "Reducing Weight Undertraining in Structured Discriminative Learning").  Corpora near to the task count more
   than once. */
#include "stages.h"

#include "base/mapping.h"
#include "lang/model.h"
#include "name_corpus.h"
#include "perceptron.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    EPOCHS = 6,
    SEED = 0,
    UNER_TIMES =
        3, // how often a corpus counts; GMB, the largest and least like, counts once
    GUM_TIMES = 2,
    DROPOUT_PERCENT = 35,
    TRANSITION_PERCENT =
        130,    // features weigh more when none drop out, so transitions must
    MARGIN = 2, // handed to every wrong label while learning
    SCALE = 12, // weight 1.0 in the model file
    LEAST = 28, // weights below are dropped, in units of the file
};

typedef struct {
    const name_document *document;
    uint32_t sentence;
} instance;

typedef struct {
    stage_input *input;
    perceptron *model;
    const onr_name_words *words;
    int64_t time;
    int64_t sums[ONR_NAME_LABELS * ONR_NAME_LABELS]; // of time * change
    int32_t transitions[ONR_NAME_LABELS * ONR_NAME_LABELS];
    uint64_t chance;
    onr_arena *scratch;
    struct {
        instance *items;
        size_t count, capacity;
    } instances;
} trainer;

static void
add_instances(trainer *t, const name_corpus *set, size_t times)
{
    for (size_t d = 0; d < set->count; ++d) {
        const onr_reading *const reading = set->items[d].reading;
        for (size_t s = 0; s < reading->sentences.count * times; ++s) {
            *ONR_PUSH(t->input->arena, &t->instances) =
                (instance){&set->items[d], (uint32_t)(s % reading->sentences.count)};
        }
    }
}

/* The features of a token that did not drop out; their number. */
static size_t
drop_out(trainer *t, const uint64_t *keys, uint64_t *kept)
{
    size_t count = 0;
    uint64_t random = 0;
    for (size_t i = 0; i < ONR_NAME_KEYS; ++i) {
        if (i % 8 == 0) {
            random = corpus_random(&t->chance);
        }
        if ((random & 0xFF) * 100 >= 256 * DROPOUT_PERCENT) {
            kept[count++] = keys[i];
        }
        random >>= 8;
    }
    return count;
}

static void
move_transition(trainer *t, unsigned from, unsigned to, int32_t delta)
{
    t->transitions[from * ONR_NAME_LABELS + to] += delta;
    t->sums[from * ONR_NAME_LABELS + to] += t->time * delta;
}

static void
learn_path(trainer *t, const uint8_t *labels, size_t count, int32_t delta)
{
    for (size_t i = 0; i < count; ++i) {
        move_transition(t, i > 0 ? labels[i - 1] : 0, labels[i], delta);
    }
}

static void
learn(trainer *t, const instance *example)
{
    const name_document *const document = example->document;
    const onr_sentence *const sentence =
        &document->reading->sentences.items[example->sentence];
    const size_t count = sentence->last - sentence->first;
    const uint8_t *const gold = document->labels + sentence->first;
    onr_arena_clear(t->scratch);
    uint64_t(*const kept)[ONR_NAME_KEYS] =
        onr_arena_array(t->scratch, count, sizeof(*kept));
    size_t *const kept_count = onr_arena_array(t->scratch, count, sizeof(*kept_count));
    int32_t(*const scores)[ONR_NAME_LABELS] =
        onr_arena_array(t->scratch, count, sizeof(*scores));
    uint8_t *const labels = onr_arena_array(t->scratch, count, 1);
    for (size_t i = 0; i < count; ++i) {
        uint64_t keys[ONR_NAME_KEYS];
        onr_name_keys(document->tokens, sentence, sentence->first + (uint32_t)i, keys);
        kept_count[i] = drop_out(t, keys, kept[i]);
        perceptron_score(t->model, kept[i], kept_count[i], scores[i]);
        for (unsigned label = 0; label < ONR_NAME_LABELS; ++label) {
            scores[i][label] += label != gold[i] ? MARGIN : 0;
        }
    }
    onr_name_viterbi((const int32_t(*)[ONR_NAME_LABELS])scores, t->transitions, count,
                     t->scratch, labels);
    if (memcmp(labels, gold, count) != 0) {
        for (size_t i = 0; i < count; ++i) {
            if (labels[i] != gold[i]) {
                perceptron_update(t->model, kept[i], kept_count[i], gold[i], 1);
                perceptron_update(t->model, kept[i], kept_count[i], labels[i], -1);
            }
        }
        learn_path(t, gold, count, 1);
        learn_path(t, labels, count, -1);
    }
    perceptron_tick(t->model);
    ++t->time;
}

/* Averages, to the scale of the file. */
static void
average(trainer *t)
{
    perceptron_average(t->model, SCALE);
    for (size_t i = 0; i < ONR_COUNT(t->transitions); ++i) {
        const int64_t sum =
            (t->transitions[i] * t->time - t->sums[i]) * SCALE * TRANSITION_PERCENT / 100;
        t->transitions[i] = (int32_t)(sum / t->time);
    }
}

static onr_status
write_model(trainer *t, const char *path, onr_error *err)
{
    perceptron *const model = t->model;
    const onr_slice sections[] = {
        perceptron_write(model, ONR_NAME_LABELS, t->input->arena),
        {(const char *)t->transitions, sizeof(t->transitions)},
        onr_name_words_section(t->words),
    };
    return onr_model_write(path, "names", sections, ONR_COUNT(sections), err);
}

/* Typed F1 of exact spans of the written model. */
static onr_status
report(trainer *t, const char *path, const char *name, const name_corpus *set,
       onr_error *err)
{
    onr_name_tagger *tagger;
    name_tally sum = {0};
    ONR_TRY(onr_name_tagger_open(t->input->arena, path, &tagger, err));
    for (size_t i = 0; i < set->count; ++i) {
        const name_document *const document = &set->items[i];
        const size_t count = document->reading->tokens.count;
        uint8_t *const labels = onr_arena_array(t->input->arena, count, 1);
        int32_t *const margin = onr_arena_array(t->input->arena, count, sizeof(*margin));
        onr_name_tagger_run(tagger, t->input->arena, document->reading, document->tokens,
                            labels, margin);
        name_count(labels, document->labels, count, &sum);
    }
    onr_name_tagger_close(tagger);
    printf("%s: F1 %.2f of %zu names\n", name, name_f1(&sum), sum.gold);
    return ONR_OK;
}

typedef struct {
    name_corpus uner, gum, gmb, uner_dev, gum_dev, uner_test;
} name_corpora;

static onr_status
read_corpora(const name_reader *reader, const char *folder, name_corpora *out,
             onr_error *err)
{
#define PATH(name) onr_arena_printf(reader->arena, "%s/" name, folder)
    ONR_TRY(name_corpus_read_uner(reader, PATH("ner/uner_train_draft.iob2"),
                                  PATH("ud/ewt/en_ewt-ud-train.conllu"), &out->uner,
                                  err));
    ONR_TRY(
        name_corpus_read_gum(reader, PATH("ud/gum/gum_train.conllu"), &out->gum, err));
    ONR_TRY(name_corpus_read_gmb(reader, PATH("ner/gmb_train.iob2"), &out->gmb, err));
    ONR_TRY(name_corpus_read_uner(reader, PATH("ner/uner_test.iob2"),
                                  PATH("ud/ewt/en_ewt-ud-test.conllu"), &out->uner_test,
                                  err));
    ONR_TRY(name_corpus_read_uner(reader, PATH("ner/uner_dev.iob2"),
                                  PATH("ud/ewt/en_ewt-ud-dev.conllu"), &out->uner_dev,
                                  err));
    return name_corpus_read_gum(reader, PATH("ud/gum/gum_dev.conllu"), &out->gum_dev,
                                err);
#undef PATH
}

static void
train(trainer *t)
{
    for (size_t epoch = 0; epoch < EPOCHS; ++epoch) {
        const uint32_t *const order =
            corpus_shuffle(t->input->arena, t->instances.count, &t->chance);
        for (size_t i = 0; i < t->instances.count; ++i) {
            learn(t, &t->instances.items[order[i]]);
        }
        printf("epoch %zu\n", epoch + 1);
        fflush(stdout);
    }
}

static onr_status
read_words(stage_input *input, const onr_name_words **out, onr_error *err)
{
    onr_mapping file;
    ONR_TRY(onr_mapping_open(input->words, &file, err));
    const onr_slice text = onr_slice_copy(input->arena, file.bytes);
    onr_mapping_close(&file);
    return onr_name_words_parse(input->arena, input->symbols, input->words, text, out,
                                err);
}

onr_status
train_names(stage_input *input, onr_error *err)
{
    const onr_name_words *words;
    ONR_TRY(read_words(input, &words, err));
    const name_reader reader = {input->arena, input->symbols, words, true};
    name_corpora corpora = {0};
    ONR_TRY(read_corpora(&reader, input->corpora, &corpora, err));
    trainer *const t = onr_arena_alloc(input->arena, sizeof(*t));
    t->input = input;
    t->words = words;
    t->model = perceptron_new();
    t->time = 1;
    t->chance = SEED;
    t->scratch = onr_arena_new();
    add_instances(t, &corpora.uner, UNER_TIMES);
    add_instances(t, &corpora.gum, GUM_TIMES);
    add_instances(t, &corpora.gmb, 1);
    train(t);
    average(t);
    perceptron_prune(t->model, 1, LEAST);
    const char *const path =
        onr_arena_printf(input->arena, "%s/" ONR_NAME_TAGGER_FILE, input->models);
    onr_status status = write_model(t, path, err);
    perceptron_free(t->model);
    onr_arena_free(t->scratch);
    ONR_TRY(status);
    ONR_TRY(report(t, path, "UNER dev", &corpora.uner_dev, err));
    ONR_TRY(report(t, path, "UNER test", &corpora.uner_test, err));
    return report(t, path, "GUM dev", &corpora.gum_dev, err);
}
