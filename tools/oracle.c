/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle.h"

static size_t
add_classes(onr_parser_class *classes, size_t count, const bool *labels, onr_move move)
{
    for (size_t label = 1; label < ONR_DEPREL_COUNT; ++label) {
        if (labels[label] && label != ONR_DEPREL_ROOT) {
            classes[count++] = (onr_parser_class){(uint8_t)move, (uint8_t)label};
        }
    }
    return count;
}

onr_parser_classes
oracle_classes(onr_arena *arena, const corpus *train)
{
    bool lefts[ONR_DEPREL_COUNT] = {false}, rights[ONR_DEPREL_COUNT] = {false};
    for (size_t i = 0; i < train->count; ++i) {
        for (uint32_t k = 0; k < train->items[i].count; ++k) {
            const uint8_t label = train->items[i].tokens[k].deprel;
            const bool left = oracle_head(&train->items[i], k) > (int32_t)k;
            (left ? lefts : rights)[label] = true;
        }
    }
    onr_parser_class *const items =
        onr_arena_array(arena, 2 * ONR_DEPREL_COUNT + 2, sizeof(*items));
    onr_parser_classes classes = {.items = items};
    items[0] = (onr_parser_class){ONR_MOVE_SHIFT, 0};
    items[1] = (onr_parser_class){ONR_MOVE_LEFT, ONR_DEPREL_ROOT};
    classes.right = add_classes(items, 2, lefts, ONR_MOVE_LEFT);
    classes.count = add_classes(items, classes.right, rights, ONR_MOVE_RIGHT);
    return classes;
}

int32_t
oracle_head(const corpus_sentence *sentence, size_t i)
{
    const uint32_t head = sentence->tokens[i].head;
    return head == ONR_NONE ? (int32_t)sentence->count
                            : (int32_t)(head - sentence->first);
}

void
oracle_init(oracle *o, onr_arena *arena, const corpus_sentence *sentence)
{
    const size_t count = sentence->count;
    o->count = (int32_t)count;
    o->heads = onr_arena_array(arena, count + 1, sizeof(*o->heads));
    o->labels = onr_arena_array(arena, count + 1, sizeof(*o->labels));
    o->first_child = onr_arena_array(arena, count + 1, sizeof(*o->first_child));
    o->next_sibling = onr_arena_array(arena, count + 1, sizeof(*o->next_sibling));
    for (size_t i = 0; i <= count; ++i) {
        o->first_child[i] = -1;
    }
    for (size_t i = count; i-- > 0;) {
        o->heads[i] = oracle_head(sentence, i);
        o->labels[i] = sentence->tokens[i].deprel;
        o->next_sibling[i] = o->first_child[o->heads[i]];
        o->first_child[o->heads[i]] = (int32_t)i;
    }
    o->heads[count] = -1;
}

/* Children of `word` that are still in the buffer. */
static uint32_t
children_ahead(const oracle *o, int32_t word, int32_t front)
{
    uint32_t count = 0;
    for (int32_t child = o->first_child[word]; child >= 0;
         child = o->next_sibling[child]) {
        count += child >= front;
    }
    return count;
}

static uint32_t
cost_of_shift(const oracle *o, const int32_t *stack, size_t depth, int32_t front)
{
    uint32_t cost = 0;
    for (size_t i = 0; i < depth; ++i) {
        cost += o->heads[stack[i]] == front;
        cost += i + 1 < depth && o->heads[front] == stack[i];
    }
    return cost;
}

/* `label` is the right relation if the arc is right, else 0. */
static void
arc_costs(const onr_parser_classes *classes, size_t first, size_t end, uint8_t label,
          uint32_t lost, uint32_t *costs)
{
    for (size_t i = first; i < end; ++i) {
        costs[i] = 2 * lost + (label && classes->items[i].label != label);
    }
}

void
oracle_costs(const oracle *o, const onr_parser_classes *classes, const int32_t *stack,
             size_t depth, int32_t front, uint32_t *costs)
{
    const onr_moves m = onr_moves_allowed(classes, depth, front == o->count);
    for (size_t i = 0; i < classes->count; ++i) {
        costs[i] = ORACLE_FORBIDDEN;
    }
    if (m.shift) {
        costs[0] = 2 * cost_of_shift(o, stack, depth, front);
    }
    if (depth == 0) {
        return;
    }
    const int32_t top = stack[depth - 1];
    const int32_t below = depth > 1 ? stack[depth - 2] : -1;
    const int32_t head = o->heads[top];
    const uint32_t ahead = children_ahead(o, top, front);
    arc_costs(classes, m.left, m.left_end, head == front ? o->labels[top] : 0,
              ahead + (head > front || head == below), costs);
    arc_costs(classes, m.right, m.right_end, head == below ? o->labels[top] : 0,
              ahead + (head >= front), costs);
}
