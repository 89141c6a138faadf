/* SPDX-License-Identifier: Apache-2.0 */
/* The templates follow Y. Zhang, J. Nivre, "Transition-based Dependency Parsing with Rich Non-local Features", ACL
   2011, fitted to arc-hybrid, with the punctuation, verbs and conjunctions that stand between two words.  Features are
   summed up as those of the tagger are. */
#include "lang/transition.h"

static uint64_t
kind_mix(uint64_t kind, uint64_t value)
{
    return onr_word_mix((kind << 32) + value);
}

enum { KIND_TAG = 0x75, KIND_COARSE, KIND_ROOT, KIND_LABEL, KIND_SET, KIND_SMALL };

void
onr_parser_sentence_read(onr_arena *arena, const onr_token *tokens, size_t count,
                         onr_parser_sentence *out)
{
    const size_t whole = count + 4;
    out->words = (uint64_t *)onr_arena_array(arena, whole, sizeof(uint64_t)) + 1;
    out->tags = (uint64_t *)onr_arena_array(arena, whole, sizeof(uint64_t)) + 1;
    out->coarse = (uint64_t *)onr_arena_array(arena, whole, sizeof(uint64_t)) + 1;
    out->commas = onr_arena_array(arena, whole, sizeof(uint32_t));
    out->verbs = onr_arena_array(arena, whole, sizeof(uint32_t));
    out->joins = onr_arena_array(arena, whole, sizeof(uint32_t));
    out->count = (int32_t)count;
    for (size_t i = 0; i < count; ++i) {
        const onr_token *const token = &tokens[i];
        out->words[i] = onr_word_lower_hash(token->lower);
        out->tags[i] = kind_mix(KIND_TAG, ((uint64_t)token->upos << 8) + token->xpos);
        out->coarse[i] = kind_mix(KIND_COARSE, token->upos);
        out->commas[i + 1] = out->commas[i] + (token->upos == ONR_UPOS_PUNCT);
        out->verbs[i + 1] = out->verbs[i] + (token->upos == ONR_UPOS_VERB);
        out->joins[i + 1] = out->joins[i] + (token->upos == ONR_UPOS_CCONJ);
    }
    out->words[count] = out->tags[count] = out->coarse[count] = kind_mix(KIND_ROOT, 0);
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

/* Distance between two words in five steps and more. */
static uint64_t
distance(int32_t a, int32_t b)
{
    const int32_t d = b - a;
    return a < 0 || b < 0 ? 0 : d <= 4 ? (uint64_t)d : d <= 7 ? 5 : d <= 12 ? 6 : 7;
}

/* What stands between two words: whether punctuation, verbs, conjunctions, and how many verbs. */
static uint64_t
between(const onr_parser_sentence *s, int32_t a, int32_t b)
{
    if (a < 0 || b <= a) {
        return 0;
    }
    const uint32_t commas = s->commas[b] - s->commas[a + 1];
    const uint32_t verbs = s->verbs[b] - s->verbs[a + 1];
    const uint32_t joins = s->joins[b] - s->joins[a + 1];
    return 1 + (commas > 2 ? 2 : commas) + 3 * (verbs > 2 ? 2 : verbs) + 9 * (joins > 0);
}

#define ADD(sum)                                                                         \
    (keys[n] = ((sum) + (n + 1) * UINT64_C(0xD1B54A32D192ED03)) *                        \
               UINT64_C(0x9E3779B97F4A7C15),                                             \
     ++n)

size_t
onr_parser_features(const onr_parser_sentence *s, const onr_subtree *s0,
                    const onr_subtree *s1, const onr_subtree *s2, const onr_subtree *b0,
                    uint64_t *keys)
{
    const uint64_t *const W = s->words, *const P = s->tags, *const C = s->coarse;
    const int32_t front = b0->word, last = s->count + 2;
    const int32_t b1 = front + 1 < last ? front + 1 : last;
    const int32_t b2 = front + 2 < last ? front + 2 : last;
    const uint64_t s0w = W[s0->word], s1w = 3 * W[s1->word], b0w = 5 * W[front],
                   b1w = 7 * W[b1], s2w = 9 * W[s2->word], b2w = 11 * W[b2];
    const uint64_t s0p = 13 * P[s0->word], s1p = 15 * P[s1->word], b0p = 17 * P[front],
                   b1p = 19 * P[b1], s2p = 21 * P[s2->word], b2p = 23 * P[b2];
    const uint64_t s0u = 25 * C[s0->word], s1u = 27 * C[s1->word], b0u = 29 * C[front];
    const uint64_t s0lp = 31 * P[s0->left[0]], s0rp = 33 * P[s0->right[0]],
                   b0lp = 35 * P[b0->left[0]], s1lp = 37 * P[s1->left[0]],
                   s1rp = 39 * P[s1->right[0]];
    const uint64_t s0l2p = 41 * P[s0->left[1]], s0r2p = 43 * P[s0->right[1]],
                   b0l2p = 45 * P[b0->left[1]], s1r2p = 47 * P[s1->right[1]];
    const uint64_t s0ll = kind_mix(KIND_LABEL, s0->left_label[0]) * 49,
                   s0rl = kind_mix(KIND_LABEL, s0->right_label[0]) * 51,
                   b0ll = kind_mix(KIND_LABEL, b0->left_label[0]) * 53,
                   s1ll = kind_mix(KIND_LABEL, s1->left_label[0]) * 55,
                   s1rl = kind_mix(KIND_LABEL, s1->right_label[0]) * 57,
                   s0l2l = kind_mix(KIND_LABEL, s0->left_label[1]) * 59,
                   s0r2l = kind_mix(KIND_LABEL, s0->right_label[1]) * 61,
                   b0l2l = kind_mix(KIND_LABEL, b0->left_label[1]) * 63,
                   s1r2l = kind_mix(KIND_LABEL, s1->right_label[1]) * 65;
    const uint64_t d0 = kind_mix(KIND_SMALL, distance(s0->word, front)) * 67,
                   d1 = kind_mix(KIND_SMALL, distance(s1->word, s0->word)) * 69,
                   m0 = kind_mix(KIND_SMALL, between(s, s0->word, front)) * 71,
                   m1 = kind_mix(KIND_SMALL, between(s, s1->word, s0->word)) * 73;
    const uint64_t s0vl = kind_mix(KIND_SMALL, s0->left_count) * 75,
                   s0vr = kind_mix(KIND_SMALL, s0->right_count) * 77,
                   s1vl = kind_mix(KIND_SMALL, s1->left_count) * 79,
                   s1vr = kind_mix(KIND_SMALL, s1->right_count) * 81,
                   b0vl = kind_mix(KIND_SMALL, b0->left_count) * 83;
    const uint64_t s0sl = kind_mix(KIND_SET, s0->left_labels) * 85,
                   s0sr = kind_mix(KIND_SET, s0->right_labels) * 87,
                   s1sl = kind_mix(KIND_SET, s1->left_labels) * 89,
                   s1sr = kind_mix(KIND_SET, s1->right_labels) * 91,
                   b0sl = kind_mix(KIND_SET, b0->left_labels) * 93;
    size_t n = 0;
    ADD(0);
    // words alone
    ADD(s0w);
    ADD(s0p);
    ADD(s0w + s0p);
    ADD(s1w);
    ADD(s1p);
    ADD(s1w + s1p);
    ADD(b0w);
    ADD(b0p);
    ADD(b0w + b0p);
    ADD(b1w);
    ADD(b1p);
    ADD(b1w + b1p);
    ADD(b2w);
    ADD(b2p);
    ADD(s2p);
    ADD(s2w);
    // stack and buffer
    ADD(s0w + s0p + b0w + b0p);
    ADD(s0w + s0p + b0w);
    ADD(s0w + b0w + b0p);
    ADD(s0w + s0p + b0p);
    ADD(s0p + b0w + b0p);
    ADD(s0w + b0w);
    ADD(s0p + b0p);
    ADD(s0w + b0p);
    ADD(s0p + b0w);
    ADD(b0p + b1p);
    ADD(b0w + b1w);
    ADD(b0w + b1p);
    ADD(b0p + b1w);
    ADD(s0p + b1p);
    ADD(s0w + b1w);
    // two on the stack
    ADD(s1w + s1p + s0w + s0p);
    ADD(s1w + s0w);
    ADD(s1p + s0p);
    ADD(s1w + s0p);
    ADD(s1p + s0w);
    ADD(s1w + s1p + s0p);
    ADD(s1p + s0w + s0p);
    ADD(s1p + b0p);
    ADD(s1w + b0p);
    ADD(s1p + b0w);
    ADD(s1w + b0w);
    // three tags
    ADD(b0p + b1p + b2p);
    ADD(s0p + b0p + b1p);
    ADD(s1p + s0p + b0p);
    ADD(s2p + s1p + s0p);
    ADD(s1p + s0p + b1p);
    ADD(s0p + s0lp + b0p);
    ADD(s0p + s0rp + b0p);
    ADD(s0p + b0p + b0lp);
    ADD(s1p + s1rp + s0p);
    ADD(s1p + s1lp + s0p);
    ADD(s1p + s0p + s0lp);
    ADD(s1p + s0p + s0rp);
    ADD(s0p + s0lp + s0l2p);
    ADD(s0p + s0rp + s0r2p);
    ADD(s1p + s1rp + s1r2p);
    ADD(b0p + b0lp + b0l2p);
    ADD(s1p + s0w + b0p);
    ADD(s1w + s0p + b0p);
    ADD(s1p + s0p + b0w);
    ADD(s0w + b0p + b1p);
    ADD(s0p + b0w + b1p);
    ADD(s0p + b0p + b1w);
    ADD(s1w + s0w + b0p);
    ADD(s1p + s0w + b0w);
    ADD(s2p + s1p + s0p + b0p);
    ADD(s1u + s0u + b0u + b1p);
    ADD(s1p + s0p + b0p + b1p);
    // distance and what stands between
    ADD(s0w + d0);
    ADD(s0p + d0);
    ADD(b0w + d0);
    ADD(b0p + d0);
    ADD(s0p + b0p + d0);
    ADD(s1w + d1);
    ADD(s1p + d1);
    ADD(s0w + d1);
    ADD(s1p + s0p + d1);
    ADD(s0p + b0p + m0);
    ADD(s1p + s0p + m1);
    ADD(s0u + b0u + m0 + d0);
    ADD(s1u + s0u + m1 + d1);
    ADD(s1p + s0p + b0p + m1);
    // children
    ADD(s0w + s0vr);
    ADD(s0p + s0vr);
    ADD(s0w + s0vl);
    ADD(s0p + s0vl);
    ADD(s1w + s1vr);
    ADD(s1p + s1vr);
    ADD(s1p + s1vl);
    ADD(b0w + b0vl);
    ADD(b0p + b0vl);
    ADD(s0lp + s0ll);
    ADD(s0rp + s0rl);
    ADD(b0lp + b0ll);
    ADD(s1lp + s1ll);
    ADD(s1rp + s1rl);
    ADD(W[s0->left[0]] * 95 + s0p);
    ADD(W[s0->right[0]] * 97 + s0p);
    ADD(W[b0->left[0]] * 99 + b0p);
    ADD(W[s1->left[0]] * 101 + s1p);
    ADD(W[s1->right[0]] * 103 + s1p);
    ADD(s0p + s0l2p + s0l2l);
    ADD(s0p + s0r2p + s0r2l);
    ADD(b0p + b0l2p + b0l2l);
    ADD(s1p + s1r2p + s1r2l);
    ADD(s0w + s0ll);
    ADD(s0w + s0rl);
    ADD(b0w + b0ll);
    ADD(s1w + s1rl);
    ADD(s1p + s0p + s1rl);
    ADD(s1p + s0p + s1ll);
    ADD(s0p + b0p + b0ll);
    ADD(s0p + b0p + s0ll);
    ADD(s0p + b0p + s0rl);
    // sets of relations
    ADD(s0w + s0sl);
    ADD(s0p + s0sl);
    ADD(s0w + s0sr);
    ADD(s0p + s0sr);
    ADD(s1w + s1sr);
    ADD(s1p + s1sr);
    ADD(s1p + s1sl);
    ADD(b0p + b0sl);
    ADD(b0w + b0sl);
    ADD(s1p + s1sr + s0p);
    ADD(s0p + s0sl + b0p);
    return n;
}
