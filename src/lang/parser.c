/* SPDX-License-Identifier: Apache-2.0 */
/* Trees are built by transitions (lang/transition.h), each chosen by a linear model that sees the state:

       greedy:  next(s) = argmax_t  sum over features f of s:  weight[f, t]
       beam:    the k best sequences of transitions by the sum of such scores, one transition at a time

   A transition and its relation are one class.  The greedy model is trained with a dynamic oracle, which knows the best
   that can still be done from any state, and so learns to go on well after its own mistakes: Y. Goldberg, J. Nivre,
   "Training Deterministic Parsers with Non-Deterministic Oracles", TACL 2013.  A beam model is trained on whole
   sequences with the update where the wrong one leads most: L. Huang, S. Fayong, Y. Guo, "Structured Perceptron with
   Inexact Search", NAACL 2012. */
#include "lang/parser.h"

#include "lang/model.h"
#include "lang/transition.h"
#include "lang/weights.h"

enum { SECTION_CLASSES, SECTION_WEIGHTS, SECTION_SETTINGS };

struct onr_parser {
    onr_model model;
    onr_weights weights;
    const onr_parser_class
        *classes;       // [weights.class_count]: SHIFT, then LEFT, then RIGHT
    size_t left, right; // first class of each
    size_t beam;        // 1 for greedy
};

/* Classes stand in this order: SHIFT, LEFT(root), the other LEFTs, the RIGHTs. */
static bool
classes_are_good(onr_parser *parser)
{
    const onr_slice section = parser->model.sections[SECTION_CLASSES];
    const size_t count = parser->weights.class_count;
    parser->classes = (const void *)section.ptr;
    if (count < 3 || section.len != count * sizeof(onr_parser_class) ||
        parser->classes[0].move != ONR_MOVE_SHIFT) {
        return false;
    }
    parser->left = 1;
    for (parser->right = 1; parser->right < count; ++parser->right) {
        if (parser->classes[parser->right].move != ONR_MOVE_LEFT) {
            break;
        }
    }
    for (size_t i = 1; i < count; ++i) {
        const onr_parser_class c = parser->classes[i];
        const bool root = c.label == ONR_DEPREL_ROOT;
        if (c.label == ONR_DEPREL_NONE || c.label >= ONR_DEPREL_COUNT ||
            root != (i == 1) || (i >= parser->right && c.move != ONR_MOVE_RIGHT)) {
            return false;
        }
    }
    return parser->right > 2 && parser->right < count;
}

onr_status
onr_parser_open(onr_arena *arena, const char *path, onr_parser **out, onr_error *err)
{
    *out = NULL;
    onr_parser *const parser = onr_arena_alloc(arena, sizeof(*parser));
    ONR_TRY(onr_model_open(path, "parser", &parser->model, err));
    onr_status status = onr_weights_open(parser->model.sections[SECTION_WEIGHTS], path,
                                         &parser->weights, err);
    const onr_slice settings = parser->model.sections[SECTION_SETTINGS];
    if (status == ONR_OK && (!classes_are_good(parser) || settings.len != 1)) {
        status = onr_error_set(err, ONR_BAD_INPUT, path, 0, 0,
                               "the classes of the model are damaged");
    }
    if (status != ONR_OK) {
        onr_parser_close(parser);
        return status;
    }
    parser->beam = (unsigned char)settings.ptr[0];
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

/* Which classes may follow a state. */
typedef struct {
    bool shift;
    size_t left, left_end,
        right_end; // LEFTs [left, left_end), RIGHTs [parser->right, right_end)
} moves;

static moves
allowed(const onr_parser *parser, size_t depth, bool at_root)
{
    moves m = {.shift = !at_root, .left = parser->left + 1, .left_end = parser->right};
    if (at_root) {
        m.left = parser->left;
        m.left_end = depth == 1 ? parser->left + 1 : parser->left;
    }
    m.right_end = depth > 1 ? parser->weights.class_count : parser->right;
    if (depth == 0) {
        m.left_end = m.left;
    }
    return m;
}

static size_t
best_class(const onr_parser *parser, const int32_t *scores, moves m)
{
    size_t best = SIZE_MAX;
    int32_t best_score = INT32_MIN;
    if (m.shift) {
        best = 0;
        best_score = scores[0];
    }
    for (size_t i = m.left; i < m.left_end; ++i) {
        if (scores[i] > best_score) {
            best = i;
            best_score = scores[i];
        }
    }
    for (size_t i = parser->right; i < m.right_end; ++i) {
        if (scores[i] > best_score) {
            best = i;
            best_score = scores[i];
        }
    }
    return best;
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
    if (depth == 0) {
        return 0;
    }
    if (at_root && depth == 1) {
        return parser->left;
    }
    const onr_subtree *const top = &stack[depth - 1];
    const size_t count =
        onr_parser_features(sentence, top, top - 1, top - 2, front, keys);
    onr_weights_add(&parser->weights, keys, count, scores);
    return best_class(parser, scores, allowed(parser, depth, at_root));
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
        const onr_parser_class c = parser->classes[chosen];
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

static void
parse_sentence(const onr_parser *parser, onr_arena *arena, onr_reading *reading,
               onr_sentence *sentence)
{
    onr_parser_sentence seen;
    onr_token *const tokens = reading->tokens.items + sentence->first;
    const size_t count = sentence->last - sentence->first;
    onr_parser_sentence_read(arena, tokens, count, &seen);
    onr_subtree *const stack = onr_arena_array(arena, count + 2, sizeof(*stack));
    stack[0] = stack[1] = onr_subtree_of(-1);
    parse_greedily(parser, &seen, stack + 2, tokens, sentence->first);
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
