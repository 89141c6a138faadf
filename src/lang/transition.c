/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/transition.h"

static bool
is_quotation_mark(onr_slice form)
{
    return onr_slice_equal(form, ONR_LIT("\"")) || onr_slice_equal(form, ONR_LIT("``")) ||
           onr_slice_equal(form, ONR_LIT("''"));
}

static bool
is_nominal_or_verb(uint8_t upos)
{
    return upos == ONR_UPOS_NOUN || upos == ONR_UPOS_PROPN || upos == ONR_UPOS_VERB ||
           upos == ONR_UPOS_PRON || upos == ONR_UPOS_NUM;
}

static onr_parser_word
word_of(const onr_token *token)
{
    const bool by_lemma = token->lemma && token->upos != ONR_UPOS_PROPN;
    return (onr_parser_word){
        .word = onr_word_lower_hash(by_lemma ? token->lemma : token->lower),
        .tag = onr_tag_mix(token->upos, token->xpos),
        .coarse = onr_tag_mix(token->upos, 0),
        .cluster = onr_word_cluster_mix(token->word_class),
    };
}

void
onr_parser_sentence_read(onr_arena *arena, const onr_token *tokens, size_t count,
                         onr_parser_sentence *out)
{
    const size_t whole = count + 4;
    out->words =
        (onr_parser_word *)onr_arena_array(arena, whole, sizeof(*out->words)) + 1;
    out->before = onr_arena_array(arena, whole, sizeof(*out->before));
    out->next = onr_arena_array(arena, whole, sizeof(*out->next));
    out->count = (int32_t)count;
    for (size_t i = 0; i < count; ++i) {
        const onr_token *const token = &tokens[i];
        const onr_parser_counts *const before = &out->before[i];
        out->words[i] = word_of(token);
        out->before[i + 1] = (onr_parser_counts){
            .marks = before->marks + (token->upos == ONR_UPOS_PUNCT),
            .verbs = before->verbs + (token->upos == ONR_UPOS_VERB),
            .joins = before->joins + (token->upos == ONR_UPOS_CCONJ),
            .quotes = before->quotes + is_quotation_mark(onr_symbol_slice(token->lower)),
        };
    }
    const uint64_t root = onr_tag_mix(UINT8_MAX, UINT8_MAX);
    out->words[count] = (onr_parser_word){root, root, root, 0};
    out->next[count] = (int32_t)count + 1;
    for (size_t i = count, next = count; i-- > 0;) {
        out->next[i] = (int32_t)next;
        next = is_nominal_or_verb(tokens[i].upos) ? i : next;
    }
}

onr_subtree
onr_subtree_of(int32_t word)
{
    return (onr_subtree){.word = word, .left = {-1, -1}, .right = {-1, -1}};
}

static uint8_t
next_count(uint8_t count)
{
    return count < UINT8_MAX ? (uint8_t)(count + 1) : count;
}

void
onr_subtree_add_left(onr_subtree *head, const onr_subtree *child, uint8_t label)
{
    head->left[1] = head->left[0];
    head->left_label[1] = head->left_label[0];
    head->left[0] = child->word;
    head->left_label[0] = label;
    head->left_count = next_count(head->left_count);
    head->left_labels |= UINT64_C(1) << (label & 63);
}

void
onr_subtree_add_right(onr_subtree *head, const onr_subtree *child, uint8_t label)
{
    head->right[1] = head->right[0];
    head->right_label[1] = head->right_label[0];
    head->right[0] = child->word;
    head->right_label[0] = label;
    head->right_count = next_count(head->right_count);
    head->right_labels |= UINT64_C(1) << (label & 63);
}

bool
onr_parser_classes_check(onr_parser_classes *classes)
{
    const size_t count = classes->count;
    if (count < 4 || classes->items[0].move != ONR_MOVE_SHIFT) {
        return false;
    }
    classes->right = 1;
    while (classes->right < count &&
           classes->items[classes->right].move == ONR_MOVE_LEFT) {
        ++classes->right;
    }
    for (size_t i = 1; i < count; ++i) {
        const onr_parser_class c = classes->items[i];
        const bool root = c.label == ONR_DEPREL_ROOT;
        if (c.label == ONR_DEPREL_NONE || c.label >= ONR_DEPREL_COUNT ||
            root != (i == 1) || (i >= classes->right && c.move != ONR_MOVE_RIGHT)) {
            return false;
        }
    }
    return classes->right > 2 && classes->right < count;
}

onr_moves
onr_moves_allowed(const onr_parser_classes *classes, size_t depth, bool at_root)
{
    onr_moves m = {.shift = !at_root,
                   .left = at_root ? 1 : 2,
                   .left_end = at_root ? 2 : classes->right,
                   .right = classes->right,
                   .right_end = depth > 1 ? classes->count : classes->right};
    if (depth == 0 || (at_root && depth > 1)) {
        m.left_end = m.left;
    }
    return m;
}

typedef struct {
    size_t best;
    int32_t score, second;
} ranking;

static void
rank(const int32_t *scores, size_t first, size_t end, ranking *r)
{
    for (size_t i = first; i < end; ++i) {
        if (scores[i] > r->second) {
            if (scores[i] > r->score) {
                r->second = r->score;
                r->score = scores[i];
                r->best = i;
            } else {
                r->second = scores[i];
            }
        }
    }
}

size_t
onr_moves_best(const int32_t *scores, onr_moves moves, int32_t *lead)
{
    ranking r = {SIZE_MAX, INT32_MIN / 2, INT32_MIN / 2};
    rank(scores, 0, moves.shift, &r);
    rank(scores, moves.left, moves.left_end, &r);
    rank(scores, moves.right, moves.right_end, &r);
    *lead = r.score - r.second;
    return r.best;
}
