/* SPDX-License-Identifier: Apache-2.0 */
/* The right sequence of transitions is searched next to the beam.  Where the beam's best is ahead of it the most,

       t = argmax_t  score(best sequence of t transitions) - score(right sequence of t transitions),

   the weights of the one go down and those of the other up: L. Huang, S. Fayong, Y. Guo, "Structured Perceptron with
   Inexact Search", NAACL 2012.  Of several right sequences the one that the model likes best counts as right. */
#include "beam_learner.h"

#include "oracle.h"

static void
score_state(const void *data, const uint64_t *keys, size_t count, int32_t *scores)
{
    perceptron_score(data, keys, count, scores);
}

/* The class that loses least of the gold tree and among those scores best. */
static size_t
right_class(const onr_beam *beam, const onr_beam_state *state, const oracle *gold,
            const int32_t *scores, int32_t *words)
{
    uint32_t costs[ONR_WEIGHTS_CLASSES_MAX];
    size_t depth = state->depth, right = 0;
    for (const onr_beam_cell *cell = state->top; cell; cell = cell->below) {
        words[--depth] = cell->tree.word;
    }
    oracle_costs(gold, beam->classes, words, state->depth, state->front.word, costs);
    for (size_t i = 1; i < beam->classes->count; ++i) {
        if (costs[i] < costs[right] ||
            (costs[i] == costs[right] && scores[i] > scores[right])) {
            right = i;
        }
    }
    return right;
}

/* The states of the right sequence, [2 n + 1]. */
static const onr_beam_state **
right_states(const perceptron *model, onr_beam *beam, const corpus_sentence *gold)
{
    oracle truth;
    const size_t steps = 2 * (size_t)gold->count;
    int32_t *const words = onr_arena_array(beam->arena, gold->count + 1, sizeof(*words));
    const onr_beam_state **const states =
        onr_arena_array(beam->arena, steps + 1, sizeof(*states));
    oracle_init(&truth, beam->arena, gold);
    states[0] = beam->states[0];
    for (size_t i = 0; i < steps; ++i) {
        const onr_beam_state *const state = states[i];
        const bool at_root = state->front.word == beam->sentence->count;
        uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
        int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
        size_t next = onr_moves_forced(state->depth, at_root);
        if (next == SIZE_MAX) {
            perceptron_score(model, keys, onr_beam_features(beam, state, keys), scores);
            next = right_class(beam, state, &truth, scores, words);
        }
        states[i + 1] = onr_beam_follow(beam, state, next, state->score + scores[next]);
    }
    return states;
}

static void
update_sequence(perceptron *model, const onr_beam *beam, const onr_beam_state **states,
                size_t first, size_t end, int32_t delta)
{
    for (size_t i = first; i < end; ++i) {
        const bool at_root = states[i]->front.word == beam->sentence->count;
        if (onr_moves_forced(states[i]->depth, at_root) == SIZE_MAX) {
            uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
            const size_t count = onr_beam_features(beam, states[i], keys);
            perceptron_update(model, keys, count, states[i + 1]->class_id, delta);
        }
    }
}

static void
learn_sentence(perceptron *model, const onr_parser_classes *classes, onr_arena *scratch,
               const corpus_sentence *gold, const onr_token *tagged, size_t width,
               int32_t unit)
{
    onr_parser_sentence seen;
    onr_beam beam;
    onr_parser_sentence_read(scratch, tagged, gold->count, &seen);
    onr_beam_start(&beam, scratch, &seen, classes, width);
    const onr_beam_state **const right = right_states(model, &beam, gold);
    const onr_beam_state *in_beam = beam.states[0], *worst = NULL;
    int64_t violation = INT64_MIN;
    size_t worst_at = 0;
    for (size_t t = 1; onr_beam_step(&beam, score_state, model); ++t) {
        const onr_beam_state *here = NULL;
        for (size_t i = 0; i < beam.count && in_beam; ++i) {
            if (beam.states[i]->before == in_beam &&
                beam.states[i]->class_id == right[t]->class_id) {
                here = beam.states[i];
            }
        }
        in_beam = here;
        const int64_t ahead = beam.states[0]->score - right[t]->score;
        if (beam.states[0] != in_beam && ahead >= violation) {
            violation = ahead;
            worst = beam.states[0];
            worst_at = t;
        }
    }
    perceptron_tick(model);
    if (beam.states[0] == in_beam || !worst) {
        return;
    }
    const onr_beam_state **const wrong =
        onr_arena_array(scratch, worst_at + 1, sizeof(*wrong));
    for (size_t i = worst_at + 1; i-- > 0; worst = worst->before) {
        wrong[i] = worst;
    }
    size_t same = 0;
    while (same < worst_at && wrong[same + 1]->class_id == right[same + 1]->class_id) {
        ++same;
    }
    update_sequence(model, &beam, right, same, worst_at, unit);
    update_sequence(model, &beam, wrong, same, worst_at, -unit);
}

perceptron *
beam_learn(const perceptron *start, const onr_parser_classes *classes,
           const corpus *train, onr_token **tagged, size_t width, size_t epochs,
           int32_t unit, uint64_t seed)
{
    perceptron *const model = perceptron_new_like(start, true);
    onr_arena *const scratch = onr_arena_new();
    for (size_t epoch = 0; epoch < epochs; ++epoch) {
        const onr_arena_mark mark = onr_arena_tell(scratch);
        const uint32_t *const order = corpus_shuffle(scratch, train->count, &seed);
        for (size_t i = 0; i < train->count; ++i) {
            const onr_arena_mark inner = onr_arena_tell(scratch);
            learn_sentence(model, classes, scratch, &train->items[order[i]],
                           tagged[order[i]], width, unit);
            onr_arena_rewind(scratch, inner);
        }
        onr_arena_rewind(scratch, mark);
    }
    perceptron_average(model, 1);
    onr_arena_free(scratch);
    return model;
}

void
beam_apply(const perceptron *model, const onr_parser_classes *classes, onr_arena *scratch,
           const onr_token *tagged, size_t count, size_t width, int32_t *heads,
           uint8_t *labels)
{
    onr_parser_sentence seen;
    onr_beam beam;
    onr_parser_sentence_read(scratch, tagged, count, &seen);
    onr_beam_start(&beam, scratch, &seen, classes, width);
    while (onr_beam_step(&beam, score_state, model)) {
    }
    for (const onr_beam_state *s = beam.states[0]; s->before; s = s->before) {
        const onr_parser_class c = classes->items[s->class_id];
        if (c.move != ONR_MOVE_SHIFT) {
            const onr_beam_cell *const top = s->before->top;
            heads[top->tree.word] =
                c.move == ONR_MOVE_LEFT ? s->before->front.word : top->below->tree.word;
            labels[top->tree.word] = c.label;
        }
    }
}
