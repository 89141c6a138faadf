/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle.h"

static void
add_classes(class_set *set, const bool *labels, onr_move move)
{
    for (size_t label = 1; label < ONR_DEPREL_COUNT; ++label) {
        if (labels[label] && label != ONR_DEPREL_ROOT) {
            set->classes[set->count++] =
                (onr_parser_class){(uint8_t)move, (uint8_t)label};
        }
    }
}

void
class_set_read(class_set *set, const corpus *train)
{
    bool lefts[ONR_DEPREL_COUNT] = {false}, rights[ONR_DEPREL_COUNT] = {false};
    for (size_t i = 0; i < train->count; ++i) {
        for (uint32_t k = 0; k < train->items[i].count; ++k) {
            const uint8_t label = train->items[i].tokens[k].deprel;
            const bool left = oracle_head(&train->items[i], k) > (int32_t)k;
            (left ? lefts : rights)[label] = true;
        }
    }
    *set = (class_set){.count = 2};
    set->classes[0] = (onr_parser_class){ONR_MOVE_SHIFT, 0};
    set->classes[1] = (onr_parser_class){ONR_MOVE_LEFT, ONR_DEPREL_ROOT};
    add_classes(set, lefts, ONR_MOVE_LEFT);
    set->right = set->count;
    add_classes(set, rights, ONR_MOVE_RIGHT);
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

bool
oracle_allows(const class_set *set, size_t class_id, size_t depth, bool at_root)
{
    const onr_parser_class c = set->classes[class_id];
    if (c.move == ONR_MOVE_SHIFT) {
        return !at_root;
    }
    if (c.move == ONR_MOVE_RIGHT) {
        return depth > 1;
    }
    return at_root ? depth == 1 && class_id == 1 : depth > 0 && class_id != 1;
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
cost_of_shift(const oracle *o, const onr_subtree *stack, size_t depth, int32_t front)
{
    uint32_t cost = 0;
    for (size_t i = 0; i < depth; ++i) {
        cost += o->heads[stack[i].word] == front;
        cost += i + 1 < depth && o->heads[front] == stack[i].word;
    }
    return cost;
}

void
oracle_costs(const oracle *o, const class_set *set, const onr_subtree *stack,
             size_t depth, int32_t front, uint32_t *costs)
{
    const bool at_root = front == o->count;
    const int32_t top = depth > 0 ? stack[depth - 1].word : -1;
    const int32_t below = depth > 1 ? stack[depth - 2].word : -1;
    const int32_t head = top >= 0 ? o->heads[top] : -1;
    const uint32_t ahead = top >= 0 ? children_ahead(o, top, front) : 0;
    const uint32_t shift = at_root ? 0 : cost_of_shift(o, stack, depth, front);
    const uint32_t left = ahead + (head > front || (below >= 0 && head == below));
    const uint32_t right = ahead + (head >= front);
    for (size_t i = 0; i < set->count; ++i) {
        const onr_parser_class c = set->classes[i];
        const bool left_move = c.move == ONR_MOVE_LEFT;
        if (!oracle_allows(set, i, depth, at_root)) {
            costs[i] = ORACLE_FORBIDDEN;
        } else if (c.move == ONR_MOVE_SHIFT) {
            costs[i] = 2 * shift;
        } else {
            const bool arc = head == (left_move ? front : below);
            costs[i] =
                2 * (left_move ? left : right) + (arc && c.label != o->labels[top]);
        }
    }
}
