/* SPDX-License-Identifier: Apache-2.0 */
/* The templates follow Y. Zhang, J. Nivre, "Transition-based Dependency Parsing with Rich Non-local Features", ACL
   2011, fitted to arc-hybrid.  Words are seen by their lemmas: with the tags beside them nothing is lost, and "charges"
   helps with "charged".  Beyond that paper are what stands between two words (punctuation, verbs, conjunctions), the
   words that mark a phrase ("in", "that") beside its governor, the next noun or verb ahead, how many verbs are to come, and
   on which side of quotation marks the words stand.

   Features are summed up as those of the tagger are: each part a well mixed number times an odd one for its role. */
#include "lang/transition.h"

/* A small number in a role: times a mixed number of the role's own. */
#define SMALL(value, role) (((uint64_t)(value) + 1) * (onr_word_mix(role) | 1))

#define ADD(sum)                                                                         \
    (keys[n] = ((sum) + (n + 1) * UINT64_C(0xD1B54A32D192ED03)) *                        \
               UINT64_C(0x9E3779B97F4A7C15),                                             \
     ++n)

/* The parts: s0, s1, s2 from the top of the stack, b0, b1, b2 from the front of the buffer; w word, p tag, u coarse
   tag, c cluster, l left child, r right child. */
typedef struct {
    uint64_t s0w, s1w, s2w, b0w, b1w, b2w;
    uint64_t s0p, s1p, s2p, b0p, b1p, b2p;
    uint64_t s0u, s1u, b0u;
    uint64_t s0c, s1c, b0c, b1c;
    uint64_t s0lw, s0rw, b0lw, s1lw, s1rw;
    uint64_t s0lp, s0rp, b0lp, s1lp, s1rp, s0l2p, s0r2p, b0l2p, s1r2p;
} parts;

/* Distance between two words in five steps and more. */
static uint64_t
distance(int32_t a, int32_t b)
{
    const int32_t d = b - a;
    return a < 0 || b < 0 ? 0 : d <= 4 ? (uint64_t)d : d <= 7 ? 5 : d <= 12 ? 6 : 7;
}

/* What stands between two words: punctuation, verbs and conjunctions. */
static uint64_t
between(const onr_parser_sentence *s, int32_t a, int32_t b)
{
    if (a < 0 || b <= a) {
        return 0;
    }
    const uint32_t commas = s->before[b].marks - s->before[a + 1].marks;
    const uint32_t verbs = s->before[b].verbs - s->before[a + 1].verbs;
    const uint32_t joins = s->before[b].joins - s->before[a + 1].joins;
    return 1 + (commas > 2 ? 2 : commas) + 3 * (verbs > 2 ? 2 : verbs) + 9 * (joins > 0);
}

static parts
parts_of(const onr_parser_sentence *s, const onr_subtree *s0, const onr_subtree *s1,
         const onr_subtree *s2, const onr_subtree *b0)
{
    const int32_t b1 = b0->word + 1, last = s->count + 2;
    const int32_t b2 = b1 + 1 < last ? b1 + 1 : last;
    const onr_parser_word *const w = s->words;
    return (parts){
        .s0w = w[s0->word].word,
        .s1w = 3 * w[s1->word].word,
        .b0w = 5 * w[b0->word].word,
        .b1w = 7 * w[b1].word,
        .s2w = 9 * w[s2->word].word,
        .b2w = 11 * w[b2].word,
        .s0p = 13 * w[s0->word].tag,
        .s1p = 15 * w[s1->word].tag,
        .b0p = 17 * w[b0->word].tag,
        .b1p = 19 * w[b1].tag,
        .s2p = 21 * w[s2->word].tag,
        .b2p = 23 * w[b2].tag,
        .s0u = 25 * w[s0->word].coarse,
        .s1u = 27 * w[s1->word].coarse,
        .b0u = 29 * w[b0->word].coarse,
        .s0lp = 31 * w[s0->left[0]].tag,
        .s0rp = 33 * w[s0->right[0]].tag,
        .b0lp = 35 * w[b0->left[0]].tag,
        .s1lp = 37 * w[s1->left[0]].tag,
        .s1rp = 39 * w[s1->right[0]].tag,
        .s0l2p = 41 * w[s0->left[1]].tag,
        .s0r2p = 43 * w[s0->right[1]].tag,
        .b0l2p = 45 * w[b0->left[1]].tag,
        .s1r2p = 47 * w[s1->right[1]].tag,
        .s0lw = 95 * w[s0->left[0]].word,
        .s0rw = 97 * w[s0->right[0]].word,
        .b0lw = 99 * w[b0->left[0]].word,
        .s1lw = 101 * w[s1->left[0]].word,
        .s1rw = 103 * w[s1->right[0]].word,
        .s0c = 105 * w[s0->word].cluster,
        .s1c = 107 * w[s1->word].cluster,
        .b0c = 109 * w[b0->word].cluster,
        .b1c = 111 * w[b1].cluster,
    };
}

static size_t
add_words(const parts *x, uint64_t *keys, size_t n)
{
    ADD(0);
    ADD(x->s0w);
    ADD(x->s0p);
    ADD(x->s0w + x->s0p);
    ADD(x->s1w);
    ADD(x->s1p);
    ADD(x->s1w + x->s1p);
    ADD(x->b0w);
    ADD(x->b0p);
    ADD(x->b0w + x->b0p);
    ADD(x->b1w);
    ADD(x->b1p);
    ADD(x->b1w + x->b1p);
    ADD(x->b2w);
    ADD(x->b2p);
    ADD(x->s2p);
    ADD(x->s2w);
    return n;
}

static size_t
add_pairs(const parts *x, uint64_t *keys, size_t n)
{
    ADD(x->s0w + x->s0p + x->b0w + x->b0p);
    ADD(x->s0w + x->s0p + x->b0w);
    ADD(x->s0w + x->b0w + x->b0p);
    ADD(x->s0w + x->s0p + x->b0p);
    ADD(x->s0p + x->b0w + x->b0p);
    ADD(x->s0w + x->b0w);
    ADD(x->s0p + x->b0p);
    ADD(x->s0w + x->b0p);
    ADD(x->s0p + x->b0w);
    ADD(x->b0p + x->b1p);
    ADD(x->b0w + x->b1w);
    ADD(x->b0w + x->b1p);
    ADD(x->b0p + x->b1w);
    ADD(x->s0p + x->b1p);
    ADD(x->s0w + x->b1w);
    ADD(x->s1w + x->s1p + x->s0w + x->s0p);
    ADD(x->s1w + x->s0w);
    ADD(x->s1p + x->s0p);
    ADD(x->s1w + x->s0p);
    ADD(x->s1p + x->s0w);
    ADD(x->s1w + x->s1p + x->s0p);
    ADD(x->s1p + x->s0w + x->s0p);
    ADD(x->s1p + x->b0p);
    ADD(x->s1w + x->b0p);
    ADD(x->s1p + x->b0w);
    ADD(x->s1w + x->b0w);
    return n;
}

static size_t
add_triples(const parts *x, uint64_t *keys, size_t n)
{
    ADD(x->s1p + x->s0p + x->b1p);
    ADD(x->s0p + x->s0lp + x->b0p);
    ADD(x->s0p + x->s0rp + x->b0p);
    ADD(x->s0p + x->b0p + x->b0lp);
    ADD(x->s1p + x->s1rp + x->s0p);
    ADD(x->s1p + x->s1lp + x->s0p);
    ADD(x->s1p + x->s0p + x->s0lp);
    ADD(x->s1p + x->s0p + x->s0rp);
    ADD(x->s0p + x->s0lp + x->s0l2p);
    ADD(x->s0p + x->s0rp + x->s0r2p);
    ADD(x->s1p + x->s1rp + x->s1r2p);
    ADD(x->b0p + x->b0lp + x->b0l2p);
    ADD(x->s0p + x->b0p + x->b1w);
    ADD(x->s1w + x->s0w + x->b0p);
    ADD(x->s1p + x->s0w + x->b0w);
    ADD(x->s2p + x->s1p + x->s0p + x->b0p);
    ADD(x->s1u + x->s0u + x->b0u + x->b1p);
    ADD(x->s1p + x->s0p + x->b0p + x->b1p);
    return n;
}

static size_t
add_clusters(const parts *x, uint64_t *keys, size_t n)
{
    ADD(x->s0c + x->s0p);
    ADD(x->s1c + x->s1p);
    ADD(x->b0c + x->b0p);
    ADD(x->b1c + x->b1p);
    ADD(x->s0c + x->b0p);
    ADD(x->s0p + x->b0c);
    ADD(x->s1c + x->s0p);
    ADD(x->s1p + x->s0c);
    ADD(x->s1c + x->s0c + x->b0p);
    ADD(x->s0c + x->b0c + x->b1p);
    ADD(x->s1p + x->s0c + x->b0c);
    return n;
}

static size_t
add_distances(const onr_parser_sentence *s, const parts *x, int32_t s0, int32_t s1,
              int32_t b0, uint64_t *keys, size_t n)
{
    const uint64_t d0 = SMALL(distance(s0, b0), 1), d1 = SMALL(distance(s1, s0), 2);
    const uint64_t m0 = SMALL(between(s, s0, b0), 3), m1 = SMALL(between(s, s1, s0), 4);
    ADD(x->s0w + d0);
    ADD(x->s0p + d0);
    ADD(x->b0w + d0);
    ADD(x->b0p + d0);
    ADD(x->s0p + x->b0p + d0);
    ADD(x->s1w + d1);
    ADD(x->s1p + d1);
    ADD(x->s0w + d1);
    ADD(x->s1p + x->s0p + d1);
    ADD(x->s0p + x->b0p + m0);
    ADD(x->s1p + x->s0p + m1);
    ADD(x->s0u + x->b0u + m0 + d0);
    ADD(x->s1u + x->s0u + m1 + d1);
    ADD(x->s1p + x->s0p + x->b0p + m1);
    return n;
}

static size_t
add_children(const parts *x, const onr_subtree *s0, const onr_subtree *s1,
             const onr_subtree *b0, uint64_t *keys, size_t n)
{
    const uint64_t s0vl = SMALL(s0->left_count, 5), s0vr = SMALL(s0->right_count, 6),
                   s1vl = SMALL(s1->left_count, 7), s1vr = SMALL(s1->right_count, 8),
                   b0vl = SMALL(b0->left_count, 9);
    const uint64_t s0ll = SMALL(s0->left_label[0], 10),
                   s0rl = SMALL(s0->right_label[0], 11),
                   b0ll = SMALL(b0->left_label[0], 12),
                   s1ll = SMALL(s1->left_label[0], 13),
                   s1rl = SMALL(s1->right_label[0], 14);
    ADD(x->s0w + s0vr);
    ADD(x->s0p + s0vr);
    ADD(x->s0w + s0vl);
    ADD(x->s0p + s0vl);
    ADD(x->s1w + s1vr);
    ADD(x->s1p + s1vr);
    ADD(x->s1p + s1vl);
    ADD(x->b0w + b0vl);
    ADD(x->b0p + b0vl);
    ADD(x->s0lp + s0ll);
    ADD(x->s0rp + s0rl);
    ADD(x->b0lp + b0ll);
    ADD(x->s1lp + s1ll);
    ADD(x->s1rp + s1rl);
    ADD(x->s0lw + x->s0p);
    ADD(x->s0rw + x->s0p);
    ADD(x->b0lw + x->b0p);
    ADD(x->s1lw + x->s1p);
    ADD(x->s1rw + x->s1p);
    ADD(x->s0p + x->s0l2p + SMALL(s0->left_label[1], 15));
    ADD(x->s0p + x->s0r2p + SMALL(s0->right_label[1], 16));
    ADD(x->b0p + x->b0l2p + SMALL(b0->left_label[1], 17));
    ADD(x->s1p + x->s1r2p + SMALL(s1->right_label[1], 18));
    ADD(x->s0w + s0ll);
    ADD(x->s0w + s0rl);
    ADD(x->b0w + b0ll);
    ADD(x->s1w + s1rl);
    ADD(x->s1p + x->s0p + s1rl);
    ADD(x->s1p + x->s0p + s1ll);
    ADD(x->s0p + x->b0p + b0ll);
    ADD(x->s0p + x->b0p + s0ll);
    ADD(x->s0p + x->b0p + s0rl);
    return n;
}

static size_t
add_label_sets(const parts *x, const onr_subtree *s0, const onr_subtree *s1,
               const onr_subtree *b0, uint64_t *keys, size_t n)
{
    const uint64_t s0sl = SMALL(s0->left_labels, 19), s1sl = SMALL(s1->left_labels, 21),
                   s1sr = SMALL(s1->right_labels, 22), b0sl = SMALL(b0->left_labels, 23);
    ADD(x->s0w + s0sl);
    ADD(x->s1p + s1sl);
    ADD(x->b0w + b0sl);
    ADD(x->s1p + s1sr + x->s0p);
    return n;
}

/* What decides most transitions, together with words and pairs. */
static size_t
add_frequent(const parts *x, const onr_subtree *s0, const onr_subtree *s1,
             const onr_subtree *b0, uint64_t *keys, size_t n)
{
    const uint64_t s0sl = SMALL(s0->left_labels, 19), s0sr = SMALL(s0->right_labels, 20),
                   s1sr = SMALL(s1->right_labels, 22), b0sl = SMALL(b0->left_labels, 23);
    ADD(x->b0p + x->b1p + x->b2p);
    ADD(x->s0p + x->b0p + x->b1p);
    ADD(x->s1p + x->s0p + x->b0p);
    ADD(x->s2p + x->s1p + x->s0p);
    ADD(x->s1p + x->s0w + x->b0p);
    ADD(x->s1w + x->s0p + x->b0p);
    ADD(x->s1p + x->s0p + x->b0w);
    ADD(x->s0w + x->b0p + x->b1p);
    ADD(x->s0p + x->b0w + x->b1p);
    ADD(x->s0p + s0sl);
    ADD(x->s0w + s0sr);
    ADD(x->s0p + s0sr);
    ADD(x->s1w + s1sr);
    ADD(x->s1p + s1sr);
    ADD(x->b0p + b0sl);
    ADD(x->s0p + s0sl + x->b0p);
    ADD(x->s0c + x->b0c);
    ADD(x->s1c + x->s0c);
    ADD(x->s1p + x->s0p + x->s0lw);
    return n;
}

/* The words that mark phrases beside the words that may govern them. */
static size_t
add_markers(const parts *x, uint64_t *keys, size_t n)
{
    ADD(x->s1w + x->s0lw);
    ADD(x->s1w + x->s0p + x->s0lw);
    ADD(x->s1p + x->s0w + x->s0lw);
    ADD(x->s0w + x->b0lw);
    ADD(x->s0p + x->b0p + x->b0lw);
    ADD(x->s0w + x->b0p + x->b0lw);
    ADD(x->s1p + x->s0p + x->b0lw);
    ADD(x->s1w + x->s0p + x->b0lw);
    return n;
}

static size_t
add_outlook(const onr_parser_sentence *s, const parts *x, int32_t s0, int32_t s1,
            int32_t b0, uint64_t *keys, size_t n)
{
    const int32_t next = s->next[b0];
    const uint64_t nw = 113 * s->words[next].word, np = 115 * s->words[next].tag;
    const uint32_t verbs = s->before[s->count].verbs - s->before[b0].verbs;
    const uint64_t v = SMALL(verbs > 3 ? 3 : verbs, 24);
    const uint32_t b0q = s->before[b0].quotes & 1,
                   s0q = s->before[s0 < 0 ? 0 : s0].quotes & 1,
                   s1q = s->before[s1 < 0 ? 0 : s1].quotes & 1;
    const uint64_t q = SMALL(b0q + 2 * s0q + 4 * s1q, 25);
    ADD(nw + x->b0w);
    ADD(x->s0p + x->b0w + nw);
    ADD(x->s1w + x->b0w + nw);
    ADD(x->s0w + x->b0w + np);
    ADD(x->s0w + x->b0w + nw);
    ADD(x->s0p + x->b0p + np);
    ADD(x->s1p + x->s0p + x->b0w + np);
    ADD(v + x->s0p + x->s1p);
    ADD(v + x->s0p + x->b0p);
    ADD(v + x->s1u + x->s0u + x->b0u);
    ADD(q + x->s0p + x->b0p);
    ADD(q + x->s1p + x->s0p);
    ADD(q + x->s1p + x->s0w);
    return n;
}

size_t
onr_parser_features_first(const onr_parser_sentence *s, const onr_subtree *s0,
                          const onr_subtree *s1, const onr_subtree *s2,
                          const onr_subtree *b0, uint64_t *keys)
{
    const parts x = parts_of(s, s0, s1, s2, b0);
    size_t n = add_words(&x, keys, 0);
    n = add_pairs(&x, keys, n);
    return add_frequent(&x, s0, s1, b0, keys, n);
}

size_t
onr_parser_features_rest(const onr_parser_sentence *s, const onr_subtree *s0,
                         const onr_subtree *s1, const onr_subtree *s2,
                         const onr_subtree *b0, uint64_t *keys, size_t n)
{
    const parts x = parts_of(s, s0, s1, s2, b0);
    n = add_triples(&x, keys, n);
    n = add_clusters(&x, keys, n);
    n = add_distances(s, &x, s0->word, s1->word, b0->word, keys, n);
    n = add_children(&x, s0, s1, b0, keys, n);
    n = add_label_sets(&x, s0, s1, b0, keys, n);
    n = add_markers(&x, keys, n);
    return add_outlook(s, &x, s0->word, s1->word, b0->word, keys, n);
}
