/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/beam.h"

/* A transition that may be kept. */
typedef struct {
    const onr_beam_state *state;
    size_t class_id;
    int64_t score;
} candidate;

void
onr_beam_start(onr_beam *beam, onr_arena *arena, const onr_parser_sentence *sentence,
               const onr_parser_classes *classes, size_t width)
{
    onr_beam_state *const state = onr_arena_alloc(arena, sizeof(*state));
    state->front = onr_subtree_of(0);
    *beam = (onr_beam){.arena = arena,
                       .sentence = sentence,
                       .classes = classes,
                       .width = width < ONR_BEAM_MAX ? width : ONR_BEAM_MAX,
                       .states = {state},
                       .count = 1};
}

static const onr_beam_cell *
push(onr_arena *arena, const onr_beam_cell *below, const onr_subtree *tree)
{
    onr_beam_cell *const cell = onr_arena_alloc(arena, sizeof(*cell));
    *cell = (onr_beam_cell){below, *tree};
    return cell;
}

const onr_beam_state *
onr_beam_follow(const onr_beam *beam, const onr_beam_state *state, size_t class_id,
                int64_t score)
{
    const onr_parser_class c = beam->classes->items[class_id];
    onr_beam_state *const next = onr_arena_alloc(beam->arena, sizeof(*next));
    *next = *state;
    next->before = state;
    next->class_id = class_id;
    next->score = score;
    if (c.move == ONR_MOVE_SHIFT) {
        next->top = push(beam->arena, state->top, &state->front);
        next->front = onr_subtree_of(state->front.word + 1);
        ++next->depth;
        return next;
    }
    const onr_beam_cell *const below = state->top->below;
    --next->depth;
    next->top = below;
    if (c.move == ONR_MOVE_LEFT) {
        onr_subtree_add_left(&next->front, &state->top->tree, c.label);
    } else {
        onr_subtree head = below->tree;
        onr_subtree_add_right(&head, &state->top->tree, c.label);
        next->top = push(beam->arena, below->below, &head);
    }
    return next;
}

size_t
onr_beam_features(const onr_beam *beam, const onr_beam_state *state, uint64_t *keys)
{
    const onr_subtree none = onr_subtree_of(-1);
    const onr_beam_cell *const c0 = state->top;
    const onr_beam_cell *const c1 = c0 ? c0->below : NULL;
    const onr_beam_cell *const c2 = c1 ? c1->below : NULL;
    const onr_subtree *const s0 = c0 ? &c0->tree : &none;
    const onr_subtree *const s1 = c1 ? &c1->tree : &none;
    const onr_subtree *const s2 = c2 ? &c2->tree : &none;
    const size_t n =
        onr_parser_features_first(beam->sentence, s0, s1, s2, &state->front, keys);
    return onr_parser_features_rest(beam->sentence, s0, s1, s2, &state->front, keys, n);
}

/* Candidates are kept in order; of equal ones the first come stays before. */
static size_t
insert(candidate *best, size_t count, size_t width, candidate fresh)
{
    if (count == width && best[count - 1].score >= fresh.score) {
        return count;
    }
    size_t at = count < width ? count : count - 1;
    for (; at > 0 && best[at - 1].score < fresh.score; --at) {
        best[at] = best[at - 1];
    }
    best[at] = fresh;
    return count < width ? count + 1 : count;
}

static size_t
expand(const onr_beam *beam, const onr_beam_state *state, onr_beam_scorer score,
       const void *data, candidate *best, size_t count)
{
    const bool at_root = state->front.word == beam->sentence->count;
    const size_t forced = onr_moves_forced(state->depth, at_root);
    if (forced != SIZE_MAX) {
        return insert(best, count, beam->width, (candidate){state, forced, state->score});
    }
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
    score(data, keys, onr_beam_features(beam, state, keys), scores);
    const onr_moves m = onr_moves_allowed(beam->classes, state->depth, at_root);
    if (m.shift) {
        count = insert(best, count, beam->width,
                       (candidate){state, 0, state->score + scores[0]});
    }
    for (size_t i = m.left; i < m.left_end; ++i) {
        count = insert(best, count, beam->width,
                       (candidate){state, i, state->score + scores[i]});
    }
    for (size_t i = m.right; i < m.right_end; ++i) {
        count = insert(best, count, beam->width,
                       (candidate){state, i, state->score + scores[i]});
    }
    return count;
}

bool
onr_beam_step(onr_beam *beam, onr_beam_scorer score, const void *data)
{
    candidate best[ONR_BEAM_MAX];
    size_t count = 0;
    if (beam->states[0]->depth == 0 &&
        beam->states[0]->front.word == beam->sentence->count) {
        return false;
    }
    for (size_t i = 0; i < beam->count; ++i) {
        count = expand(beam, beam->states[i], score, data, best, count);
    }
    for (size_t i = 0; i < count; ++i) {
        beam->states[i] =
            onr_beam_follow(beam, best[i].state, best[i].class_id, best[i].score);
    }
    beam->count = count;
    return true;
}
