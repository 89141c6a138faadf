/* SPDX-License-Identifier: Apache-2.0 */
/* Trees are built by transitions (lang/transition.h), each chosen by a linear model that sees the state:

       greedy:  next(s) = argmax_t  sum over features f of s:  weight[f, t]
       beam:    the k best sequences of transitions by the sum of such scores, one transition at a time

   A transition and its relation are one class.  Greedily, most transitions are plain after a third of the features, and the
   others are then not asked (H. He, H. Daumé, J. Eisner, "Dynamic Feature Selection for Dependency Parsing", EMNLP 2013).  The greedy model is trained with a dynamic oracle, which knows the best
   that can still be done from any state, and so learns to go on well after its own mistakes: Y. Goldberg, J. Nivre,
   "Training Deterministic Parsers with Non-Deterministic Oracles", TACL 2013.  A beam model is trained on whole
   sequences with the update where the wrong one leads most: L. Huang, S. Fayong, Y. Guo, "Structured Perceptron with
   Inexact Search", NAACL 2012. */
#include "lang/parser.h"

#include "lang/beam.h"
#include "lang/model.h"
#include "lang/weights.h"

enum { SECTION_CLASSES, SECTION_WEIGHTS, SECTION_SETTINGS };

struct onr_parser {
    onr_model model;
    onr_weights weights;
    onr_parser_classes classes;
    onr_parser_settings settings;
};

static bool
take_settings(onr_parser *parser)
{
    const onr_slice section = parser->model.sections[SECTION_SETTINGS];
    if (section.len != sizeof(parser->settings)) {
        return false;
    }
    memcpy(&parser->settings, section.ptr, section.len);
    return parser->settings.beam >= 1 && parser->settings.beam <= ONR_BEAM_MAX;
}

onr_status
onr_parser_open(onr_arena *arena, const char *path, onr_parser **out, onr_error *err)
{
    *out = NULL;
    onr_parser *const parser = onr_arena_alloc(arena, sizeof(*parser));
    ONR_TRY(onr_model_open(path, "parser", &parser->model, err));
    onr_status status = onr_weights_open(parser->model.sections[SECTION_WEIGHTS], path,
                                         &parser->weights, err);
    const onr_slice classes = parser->model.sections[SECTION_CLASSES];
    parser->classes.items = (const void *)classes.ptr;
    parser->classes.count = classes.len / sizeof(onr_parser_class);
    if (status == ONR_OK &&
        (parser->classes.count != parser->weights.class_count ||
         !onr_parser_classes_check(&parser->classes) || !take_settings(parser))) {
        status = onr_error_set(err, ONR_BAD_INPUT, path, 0, 0,
                               "the classes of the model are damaged");
    }
    if (status != ONR_OK) {
        onr_parser_close(parser);
        return status;
    }
    *out = parser;
    return ONR_OK;
}

void
onr_parser_close(onr_parser *parser)
{
    if (parser) {
        onr_model_close(&parser->model);
    }
}

/* -- greedy -- */

static void
attach(onr_token *tokens, int32_t child, uint32_t head, uint8_t label)
{
    tokens[child].head = head;
    tokens[child].deprel = label;
}

/* The class to take next; where there is no choice, without asking the model. */
static size_t
choose(const onr_parser *parser, const onr_parser_sentence *sentence,
       const onr_subtree *stack, size_t depth, const onr_subtree *front)
{
    const bool at_root = front->word == sentence->count;
    uint64_t keys[ONR_WEIGHTS_KEYS_MAX];
    int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
    const size_t forced = onr_moves_forced(depth, at_root);
    if (forced != SIZE_MAX) {
        return forced;
    }
    const onr_subtree *const top = &stack[depth - 1];
    const onr_moves moves = onr_moves_allowed(&parser->classes, depth, at_root);
    int32_t lead;
    const size_t n =
        onr_parser_features_first(sentence, top, top - 1, top - 2, front, keys);
    onr_weights_add(&parser->weights, keys, n, scores);
    const size_t best = onr_moves_best(scores, moves, &lead);
    if (lead > parser->settings.sure) {
        return best;
    }
    const size_t all =
        onr_parser_features_rest(sentence, top, top - 1, top - 2, front, keys, n);
    onr_weights_add(&parser->weights, keys + n, all - n, scores);
    return onr_moves_best(scores, moves, &lead);
}

/* `first` is the sentence's first token in the reading.  The stack has two empty places below. */
static void
parse_greedily(const onr_parser *parser, const onr_parser_sentence *sentence,
               onr_subtree *stack, onr_token *tokens, uint32_t first)
{
    onr_subtree front = onr_subtree_of(0);
    size_t depth = 0;
    while (front.word < sentence->count || depth > 0) {
        const size_t chosen = choose(parser, sentence, stack, depth, &front);
        const onr_parser_class c = parser->classes.items[chosen];
        if (c.move == ONR_MOVE_SHIFT) {
            stack[depth++] = front;
            front = onr_subtree_of(front.word + 1);
            continue;
        }
        const onr_subtree *const child = &stack[--depth];
        onr_subtree *const head = c.move == ONR_MOVE_LEFT ? &front : &stack[depth - 1];
        if (c.move == ONR_MOVE_LEFT) {
            onr_subtree_add_left(head, child, c.label);
        } else {
            onr_subtree_add_right(head, child, c.label);
        }
        attach(tokens, child->word,
               head->word == sentence->count ? ONR_NONE : first + (uint32_t)head->word,
               c.label);
    }
}

/* -- beam -- */

static void
score_state(const void *data, const uint64_t *keys, size_t count, int32_t *scores)
{
    const onr_parser *const parser = data;
    onr_weights_add(&parser->weights, keys, count, scores);
}

static void
parse_with_beam(const onr_parser *parser, onr_arena *arena,
                const onr_parser_sentence *sentence, onr_token *tokens, uint32_t first)
{
    onr_beam beam;
    onr_beam_start(&beam, arena, sentence, &parser->classes, parser->settings.beam);
    while (onr_beam_step(&beam, score_state, parser)) {
    }
    for (const onr_beam_state *s = beam.states[0]; s->before; s = s->before) {
        const onr_parser_class c = parser->classes.items[s->class_id];
        if (c.move != ONR_MOVE_SHIFT) {
            const onr_beam_state *const before = s->before;
            const int32_t head = c.move == ONR_MOVE_LEFT ? before->front.word
                                                         : before->top->below->tree.word;
            attach(tokens, before->top->tree.word,
                   head == sentence->count ? ONR_NONE : first + (uint32_t)head, c.label);
        }
    }
}

static void
parse_sentence(const onr_parser *parser, onr_arena *arena, onr_reading *reading,
               onr_sentence *sentence)
{
    onr_parser_sentence seen;
    onr_token *const tokens = reading->tokens.items + sentence->first;
    const size_t count = sentence->last - sentence->first;
    onr_parser_sentence_read(arena, tokens, count, &seen);
    if (parser->settings.beam > 1) {
        parse_with_beam(parser, arena, &seen, tokens, sentence->first);
    } else {
        onr_subtree *const stack = onr_arena_array(arena, count + 2, sizeof(*stack));
        stack[0] = stack[1] = onr_subtree_of(-1);
        parse_greedily(parser, &seen, stack + 2, tokens, sentence->first);
    }
    sentence->root = ONR_NONE;
    for (size_t i = 0; i < count; ++i) {
        if (tokens[i].head == ONR_NONE) {
            sentence->root = sentence->first + (uint32_t)i;
        }
    }
}

void
onr_parser_parse(const onr_parser *parser, onr_arena *arena, onr_reading *reading)
{
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        const onr_arena_mark mark = onr_arena_tell(arena);
        parse_sentence(parser, arena, reading, &reading->sentences.items[i]);
        onr_arena_rewind(arena, mark);
    }
}
