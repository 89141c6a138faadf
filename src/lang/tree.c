/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/tree.h"

static void
cover(onr_tree *tree, uint32_t token)
{
    const onr_token *const tokens = tree->reading->tokens.items;
    const size_t count = tree->reading->tokens.count;
    uint32_t above = token;
    // Trees have no cycles, but a damaged reading must not hang us: never climb more steps than there are tokens.
    for (size_t steps = 0; above != ONR_NONE && steps <= count; ++steps) {
        if (token < tree->low[above]) {
            tree->low[above] = token;
        }
        if (token + 1 > tree->high[above]) {
            tree->high[above] = token + 1;
        }
        above = tokens[above].head;
    }
}

void
onr_tree_init(onr_tree *out, onr_arena *arena, const onr_reading *reading)
{
    const size_t count = reading->tokens.count;
    const onr_token *const tokens = reading->tokens.items;
    out->reading = reading;
    out->first = onr_arena_array(arena, count, sizeof(*out->first));
    out->next = onr_arena_array(arena, count, sizeof(*out->next));
    out->low = onr_arena_array(arena, count, sizeof(*out->low));
    out->high = onr_arena_array(arena, count, sizeof(*out->high));
    for (size_t i = 0; i < count; ++i) {
        out->first[i] = out->next[i] = ONR_NONE;
        out->low[i] = (uint32_t)i;
        out->high[i] = (uint32_t)i + 1;
    }
    for (size_t i = count; i-- > 0;) { // Backwards, so that lists come in order of text
        const uint32_t head = tokens[i].head;
        if (head < count) {
            out->next[i] = out->first[head];
            out->first[head] = (uint32_t)i;
        }
    }
    for (size_t i = 0; i < count; ++i) {
        cover(out, (uint32_t)i);
    }
}

uint32_t
onr_tree_child(const onr_tree *tree, uint32_t head, onr_deprel deprel, uint32_t after)
{
    uint32_t child = after == ONR_NONE ? tree->first[head] : tree->next[after];
    while (child != ONR_NONE && tree->reading->tokens.items[child].deprel != deprel) {
        child = tree->next[child];
    }
    return child;
}

uint32_t
onr_head_of_words(const onr_reading *reading, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; ++t) {
        const uint32_t head = reading->tokens.items[t].head;
        if (head == ONR_NONE || head < first || head >= last) {
            return t;
        }
    }
    return first;
}

bool
onr_tree_is_below(const onr_tree *tree, uint32_t token, uint32_t above)
{
    const size_t count = tree->reading->tokens.count;
    for (size_t steps = 0; token != ONR_NONE && steps <= count; ++steps) {
        if (token == above) {
            return true;
        }
        token = tree->reading->tokens.items[token].head;
    }
    return false;
}

bool
onr_tree_has(const onr_tree *tree, uint32_t token, onr_deprel deprel, const char *lower)
{
    uint32_t child = ONR_NONE;
    while ((child = onr_tree_child(tree, token, deprel, child)) != ONR_NONE) {
        if (onr_symbol_is(tree->reading->tokens.items[child].lower, lower)) {
            return true;
        }
    }
    return false;
}

bool
onr_deprel_is_clausal(onr_deprel deprel)
{
    switch (deprel) {
    case ONR_DEPREL_ROOT:
    case ONR_DEPREL_ACL:
    case ONR_DEPREL_ACL_RELCL:
    case ONR_DEPREL_ADVCL:
    case ONR_DEPREL_ADVCL_RELCL:
    case ONR_DEPREL_CCOMP:
    case ONR_DEPREL_CSUBJ:
    case ONR_DEPREL_CSUBJ_OUTER:
    case ONR_DEPREL_CSUBJ_PASS:
    case ONR_DEPREL_PARATAXIS:
    case ONR_DEPREL_XCOMP:
        return true;
    default:
        return false;
    }
}

uint32_t
onr_tree_clause(const onr_tree *tree, uint32_t token)
{
    const onr_token *const tokens = tree->reading->tokens.items;
    const size_t count = tree->reading->tokens.count;
    for (size_t steps = 0; steps <= count; ++steps) {
        const onr_token *const t = &tokens[token];
        const bool predicate = t->upos == ONR_UPOS_VERB && t->deprel == ONR_DEPREL_CONJ;
        if (t->head == ONR_NONE || predicate || onr_deprel_is_clausal(t->deprel)) {
            break;
        }
        token = t->head;
    }
    return token;
}
