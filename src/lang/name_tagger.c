/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_tagger.h"

#include "lang/model.h"
#include "lang/weights.h"

#define KIND "names"

enum { SECTION_WEIGHTS, SECTION_TRANSITIONS, SECTION_WORDS };

struct onr_name_tagger {
    onr_model model;
    onr_weights weights;
    const onr_name_words *words;
    int32_t transitions[ONR_NAME_LABELS * ONR_NAME_LABELS];
};

static onr_status
read_sections(onr_arena *arena, onr_name_tagger *tagger, const char *path, onr_error *err)
{
    const onr_slice bytes = tagger->model.sections[SECTION_TRANSITIONS];
    ONR_TRY(onr_weights_open(tagger->model.sections[SECTION_WEIGHTS], path,
                             &tagger->weights, err));
    if (bytes.len != sizeof(tagger->transitions) ||
        tagger->weights.class_count > ONR_NAME_LABELS) {
        return onr_error_set(err, ONR_BAD_INPUT, path, 0, 0,
                             "the model has other labels than this program");
    }
    memcpy(tagger->transitions, bytes.ptr, bytes.len);
    return onr_name_words_open(arena, tagger->model.sections[SECTION_WORDS], path,
                               &tagger->words, err);
}

onr_status
onr_name_tagger_open(onr_arena *arena, const char *path, onr_name_tagger **out,
                     onr_error *err)
{
    *out = NULL;
    onr_name_tagger *const tagger = onr_arena_alloc(arena, sizeof(*tagger));
    ONR_TRY(onr_model_open(path, KIND, &tagger->model, err));
    const onr_status status = read_sections(arena, tagger, path, err);
    if (status != ONR_OK) {
        onr_model_close(&tagger->model);
        return status;
    }
    *out = tagger;
    return ONR_OK;
}

void
onr_name_tagger_close(onr_name_tagger *tagger)
{
    if (tagger) {
        onr_model_close(&tagger->model);
    }
}

const onr_name_words *
onr_name_tagger_words(const onr_name_tagger *tagger)
{
    return tagger->words;
}

static bool
is_open(unsigned label)
{
    return label != 0 && label < ONR_NAME_LABELS && (label - 1) % 4 <= ONR_BILOU_I;
}

bool
onr_name_label_follows(unsigned label, unsigned next)
{
    const bool inside = next != 0 && next < ONR_NAME_LABELS &&
                        ((next - 1) % 4 == ONR_BILOU_I || (next - 1) % 4 == ONR_BILOU_L);
    if (is_open(label)) {
        return inside && (label - 1) / 4 == (next - 1) / 4;
    }
    return !inside;
}

/* The labels that may stand before each label, each list ended by ONR_NAME_LABELS. */
static const uint8_t before[ONR_NAME_LABELS][8] = {
    {0, 3, 4, 7, 8, 11, 12, 13}, {0, 3, 4, 7, 8, 11, 12, 13}, {1, 2, 13},  {1, 2, 13},
    {0, 3, 4, 7, 8, 11, 12, 13}, {0, 3, 4, 7, 8, 11, 12, 13}, {5, 6, 13},  {5, 6, 13},
    {0, 3, 4, 7, 8, 11, 12, 13}, {0, 3, 4, 7, 8, 11, 12, 13}, {9, 10, 13}, {9, 10, 13},
    {0, 3, 4, 7, 8, 11, 12, 13}};

enum { IMPOSSIBLE = INT32_MIN / 2 };

void
onr_name_viterbi(const int32_t (*scores)[ONR_NAME_LABELS], const int32_t *transitions,
                 size_t count, onr_arena *arena, uint8_t *labels)
{
    if (count == 0) {
        return;
    }
    int32_t best[ONR_NAME_LABELS], next[ONR_NAME_LABELS];
    uint8_t(*const back)[ONR_NAME_LABELS] = onr_arena_array(arena, count, sizeof(*back));
    for (unsigned label = 0; label < ONR_NAME_LABELS; ++label) {
        best[label] = onr_name_label_follows(ONR_NAME_LABELS, label)
                          ? scores[0][label] + transitions[label]
                          : IMPOSSIBLE;
    }
    for (size_t i = 1; i < count; ++i) {
        for (unsigned label = 0; label < ONR_NAME_LABELS; ++label) {
            int32_t top = IMPOSSIBLE;
            for (const uint8_t *from = before[label]; *from < ONR_NAME_LABELS; ++from) {
                const int32_t score =
                    best[*from] + transitions[*from * ONR_NAME_LABELS + label];
                if (score > top) {
                    top = score;
                    back[i][label] = *from;
                }
            }
            next[label] = top + scores[i][label];
        }
        memcpy(best, next, sizeof(best));
    }
    unsigned last = 0;
    for (unsigned label = 1; label < ONR_NAME_LABELS; ++label) {
        if (!is_open(label) && best[label] > best[last]) {
            last = label;
        }
    }
    for (size_t i = count; i-- > 0;) {
        labels[i] = (uint8_t)last;
        last = back[i][last];
    }
}

void
onr_name_tagger_run(const onr_name_tagger *tagger, onr_arena *arena,
                    const onr_reading *reading, const onr_name_token *tokens,
                    uint8_t *labels, int32_t *margin)
{
    const onr_arena_mark mark = onr_arena_tell(arena);
    int32_t all[ONR_WEIGHTS_CLASSES_MAX] = {0};
    uint64_t keys[ONR_NAME_KEYS];
    for (size_t s = 0; s < reading->sentences.count; ++s) {
        const onr_sentence *const sentence = &reading->sentences.items[s];
        const size_t count = sentence->last - sentence->first;
        int32_t(*const scores)[ONR_NAME_LABELS] =
            onr_arena_array(arena, count, sizeof(*scores));
        for (size_t i = 0; i < count; ++i) {
            onr_name_keys(tokens, sentence, sentence->first + (uint32_t)i, keys);
            onr_weights_add(&tagger->weights, keys, ONR_NAME_KEYS, all);
            memcpy(scores[i], all, sizeof(scores[i]));
            memset(all, 0, sizeof(scores[i]));
        }
        uint8_t *const out = labels + sentence->first;
        onr_name_viterbi((const int32_t(*)[ONR_NAME_LABELS])scores, tagger->transitions,
                         count, arena, out);
        for (size_t i = 0; i < count; ++i) {
            margin[sentence->first + i] = scores[i][out[i]] - scores[i][0];
        }
        onr_arena_rewind(arena, mark);
    }
}
