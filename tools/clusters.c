/* SPDX-License-Identifier: Apache-2.0 */
/* The exchange algorithm: R. Kneser, H. Ney, "Improved Clustering Techniques for Class-based Statistical Language
   Modelling", Eurospeech 1993.  Words start in classes by frequency; each in turn moves to the class where the
   likelihood of a class bigram model,

       F = sum over classes c, d of n(c,d) log n(c,d)  -  2 sum over classes c of n(c) log n(c)

   is largest, for a few rounds.  Logarithms are taken in whole numbers, so that every machine sorts alike. */
#include "clusters.h"

#include "base/mapping.h"
#include "base/utf8.h"
#include "lang/word.h"
#include "lang/word_classes.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    CLASSES = 256,
    ROUNDS = 10,
    COUNT_MIN = 2, // rarer words stand for their kind
    FRACTION_BITS = 16,
};

/* Words 0 to 3: the edge of a sentence, and rare words by kind. */
enum { EDGE, RARE, RARE_CAPITAL, RARE_NUMBER, KINDS };

typedef struct {
    uint32_t other, count;
} neighbour;

typedef struct {
    uint64_t hash;
    int32_t count;
    uint32_t class_id;
    uint32_t inner, capitals;  // times not first in a sentence, and those with a capital
    int32_t self;              // followed by itself
    neighbour *after, *before; // without itself
    size_t after_count, before_count;
} word;

typedef struct {
    onr_arena *arena;
    word *words;
    size_t count;
    uint32_t *ids; // the running text, sentences parted by the edge
    size_t id_count;
    int32_t (*n)[CLASSES]; // [CLASSES][CLASSES] bigrams
    int32_t size[CLASSES];
    int64_t *xlogx; // [id_count + 1]
} clustering;

static void
add_word(onr_arena *arena, cluster_text *text, const onr_token *token, bool first)
{
    size_t width;
    const uint32_t c = onr_utf8_read(onr_symbol_slice(token->form), 0, &width);
    ONR_PUSH(arena, text)->hash = onr_word_lower_hash(token->lower);
    text->items[text->count - 1].first = first;
    text->items[text->count - 1].capital = onr_utf8_is_upper(c);
}

void
cluster_text_add(onr_arena *arena, cluster_text *text, const corpus *sentences)
{
    for (size_t i = 0; i < sentences->count; ++i) {
        for (size_t k = 0; k < sentences->items[i].count; ++k) {
            add_word(arena, text, &sentences->items[i].tokens[k], k == 0);
        }
    }
}

onr_status
cluster_text_add_iob(onr_arena *arena, onr_symbols *symbols, cluster_text *text,
                     const char *path, onr_error *err)
{
    onr_mapping mapping;
    ONR_TRY(onr_mapping_open(path, &mapping, err));
    onr_slice rest = mapping.bytes, line, form;
    bool first = true;
    while (onr_slice_split(&rest, '\n', &line)) {
        if (onr_slice_split(&line, '\t', &form) && form.len) {
            const onr_token token = {.form = onr_symbols_intern(symbols, form),
                                     .lower = onr_word_lower(symbols, arena, form)};
            add_word(arena, text, &token, first);
        }
        first = form.len == 0;
    }
    onr_mapping_close(&mapping);
    return ONR_OK;
}

/* log2 of x with FRACTION_BITS bits after the point. */
static int64_t
log2_of(uint64_t x)
{
    int64_t whole = 0;
    for (uint64_t y = x; y > 1; y >>= 1) {
        ++whole;
    }
    uint64_t mantissa = whole <= 30 ? x << (30 - whole) : x >> (whole - 30);
    int64_t result = whole;
    for (int bit = 0; bit < FRACTION_BITS; ++bit) {
        mantissa = (mantissa * mantissa) >> 30;
        result = 2 * result + (mantissa >= UINT64_C(1) << 31);
        mantissa >>= mantissa >= UINT64_C(1) << 31;
    }
    return result;
}

static int
compare_hashes(const void *a, const void *b)
{
    const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* More frequent first, then by hash. */
static int
compare_words(const void *a, const void *b)
{
    const word *const x = a, *const y = b;
    if (x->count != y->count) {
        return y->count - x->count;
    }
    return compare_hashes(&x->hash, &y->hash);
}

static void
count_words(clustering *c, const cluster_text *text)
{
    uint64_t *const hashes = onr_arena_array(c->arena, text->count + 1, sizeof(*hashes));
    for (size_t i = 0; i < text->count; ++i) {
        hashes[i] = text->items[i].hash;
    }
    qsort(hashes, text->count, sizeof(*hashes), compare_hashes);
    c->words =
        onr_arena_array(c->arena, text->count / COUNT_MIN + KINDS + 1, sizeof(*c->words));
    c->count = KINDS;
    for (size_t i = 0, k; i < text->count; i = k) {
        for (k = i; k < text->count && hashes[k] == hashes[i]; ++k) {
        }
        if (k - i >= COUNT_MIN) {
            c->words[c->count++] = (word){.hash = hashes[i], .count = (int32_t)(k - i)};
        }
    }
    qsort(c->words + KINDS, c->count - KINDS, sizeof(*c->words), compare_words);
}

typedef struct {
    uint64_t hash;
    uint32_t id;
} hash_id;

static uint32_t
id_of(const hash_id *sorted, size_t count, const cluster_text *text, size_t i)
{
    const hash_id key = {.hash = text->items[i].hash};
    const hash_id *const found =
        bsearch(&key, sorted, count, sizeof(key), compare_hashes);
    return found ? found->id : text->items[i].capital ? RARE_CAPITAL : RARE;
}

static void
number_text(clustering *c, const cluster_text *text)
{
    hash_id *const sorted = onr_arena_array(c->arena, c->count, sizeof(*sorted));
    for (size_t i = KINDS; i < c->count; ++i) {
        sorted[i - KINDS] = (hash_id){c->words[i].hash, (uint32_t)i};
    }
    qsort(sorted, c->count - KINDS, sizeof(*sorted), compare_hashes);
    c->ids = onr_arena_array(c->arena, 2 * text->count + 2, sizeof(*c->ids));
    for (size_t i = 0; i < text->count; ++i) {
        if (text->items[i].first) {
            c->ids[c->id_count++] = EDGE;
        }
        c->ids[c->id_count++] = id_of(sorted, c->count - KINDS, text, i);
    }
    c->ids[c->id_count++] = EDGE;
    for (size_t i = 0; i < KINDS; ++i) {
        c->words[i].count = 0;
    }
    for (size_t i = 0; i + 1 < c->id_count; ++i) {
        c->words[c->ids[i]].count += c->ids[i] < KINDS;
    }
}

static int
compare_pairs(const void *a, const void *b)
{
    const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* Fill `after` (or `before`) of every word from the sorted bigrams. */
static void
collect(clustering *c, bool after)
{
    const size_t count = c->id_count - 1;
    uint64_t *const pairs = onr_arena_array(c->arena, count, sizeof(*pairs));
    neighbour *const all = onr_arena_array(c->arena, count, sizeof(*all));
    size_t used = 0;
    for (size_t i = 0; i < count; ++i) {
        const uint64_t a = c->ids[i], b = c->ids[i + 1];
        pairs[i] = after ? a << 32 | b : b << 32 | a;
    }
    qsort(pairs, count, sizeof(*pairs), compare_pairs);
    for (size_t i = 0, k; i < count; i = k) {
        for (k = i; k < count && pairs[k] == pairs[i]; ++k) {
        }
        word *const w = &c->words[pairs[i] >> 32];
        const uint32_t other = (uint32_t)pairs[i];
        if (&c->words[other] == w) {
            w->self = (int32_t)(k - i);
            continue;
        }
        all[used] = (neighbour){other, (uint32_t)(k - i)};
        neighbour **const list = after ? &w->after : &w->before;
        *list = *list ? *list : &all[used];
        ++*(after ? &w->after_count : &w->before_count);
        ++used;
    }
}

/* What a word adds to the bigrams of a class that it is in: by class of the neighbour. */
typedef struct {
    int32_t after[CLASSES], before[CLASSES];
    uint32_t after_list[CLASSES], before_list[CLASSES];
    size_t after_count, before_count;
} profile;

static void
profile_of(const clustering *c, const word *w, profile *p)
{
    memset(p, 0, sizeof(*p));
    for (size_t i = 0; i < w->after_count; ++i) {
        const uint32_t k = c->words[w->after[i].other].class_id;
        if (p->after[k] == 0) {
            p->after_list[p->after_count++] = k;
        }
        p->after[k] += (int32_t)w->after[i].count;
    }
    for (size_t i = 0; i < w->before_count; ++i) {
        const uint32_t k = c->words[w->before[i].other].class_id;
        if (p->before[k] == 0) {
            p->before_list[p->before_count++] = k;
        }
        p->before[k] += (int32_t)w->before[i].count;
    }
}

static void
add_to_class(clustering *c, const word *w, const profile *p, uint32_t k, int32_t sign)
{
    for (size_t i = 0; i < p->after_count; ++i) {
        c->n[k][p->after_list[i]] += sign * p->after[p->after_list[i]];
    }
    for (size_t i = 0; i < p->before_count; ++i) {
        c->n[p->before_list[i]][k] += sign * p->before[p->before_list[i]];
    }
    c->n[k][k] += sign * w->self;
    c->size[k] += sign * w->count;
}

/* How much F grows when the word, which is in no class, comes to class k. */
static int64_t
gain(const clustering *c, const word *w, const profile *p, uint32_t k)
{
    const int64_t *const f = c->xlogx;
    int64_t sum = 0;
    for (size_t i = 0; i < p->after_count; ++i) {
        const uint32_t d = p->after_list[i];
        const int32_t n = c->n[k][d];
        sum += d == k ? 0 : f[n + p->after[d]] - f[n];
    }
    for (size_t i = 0; i < p->before_count; ++i) {
        const uint32_t d = p->before_list[i];
        const int32_t n = c->n[d][k];
        sum += d == k ? 0 : f[n + p->before[d]] - f[n];
    }
    const int32_t inner = c->n[k][k];
    sum += f[inner + p->after[k] + p->before[k] + w->self] - f[inner];
    return sum - 2 * (f[c->size[k] + w->count] - f[c->size[k]]);
}

static size_t
exchange_round(clustering *c)
{
    profile p;
    size_t moved = 0;
    for (size_t i = KINDS; i < c->count; ++i) {
        word *const w = &c->words[i];
        profile_of(c, w, &p);
        add_to_class(c, w, &p, w->class_id, -1);
        uint32_t best = w->class_id;
        int64_t best_gain = gain(c, w, &p, best);
        for (uint32_t k = 1; k < CLASSES; ++k) {
            const int64_t g = gain(c, w, &p, k);
            if (g > best_gain) {
                best = k;
                best_gain = g;
            }
        }
        moved += best != w->class_id;
        w->class_id = best;
        add_to_class(c, w, &p, best, 1);
    }
    return moved;
}

static void
count_capitals(clustering *c, const cluster_text *text)
{
    size_t at = 0;
    for (size_t i = 0; i < text->count; ++i) {
        at += text->items[i].first;
        word *const w = &c->words[c->ids[at++]];
        w->inner += !text->items[i].first;
        w->capitals += !text->items[i].first && text->items[i].capital;
    }
}

/* 0 unknown, 1 hardly ever, 2 less than half, 3 more than half, 4 nearly always. */
static uint32_t
capital_use(const word *w)
{
    return w->inner == 0                      ? 0
           : w->capitals * 20 < w->inner      ? 1
           : w->capitals * 2 < w->inner       ? 2
           : w->capitals * 20 < w->inner * 19 ? 3
                                              : 4;
}

onr_slice
clusters_make(onr_arena *arena, const cluster_text *text)
{
    onr_arena *const scratch = onr_arena_new();
    clustering c = {.arena = scratch};
    count_words(&c, text);
    number_text(&c, text);
    collect(&c, true);
    collect(&c, false);
    c.n = onr_arena_array(scratch, CLASSES, sizeof(*c.n));
    c.xlogx = onr_arena_array(scratch, c.id_count + 1, sizeof(*c.xlogx));
    for (size_t i = 1; i <= c.id_count; ++i) {
        c.xlogx[i] = (int64_t)i * log2_of(i);
    }
    for (size_t i = 0; i < c.count; ++i) {
        c.words[i].class_id = (uint32_t)(i < KINDS ? i : 1 + (i - KINDS) % (CLASSES - 1));
        c.size[c.words[i].class_id] += c.words[i].count;
    }
    for (size_t i = 0; i + 1 < c.id_count; ++i) {
        ++c.n[c.words[c.ids[i]].class_id][c.words[c.ids[i + 1]].class_id];
    }
    for (size_t round = 0, moved = 1; round < ROUNDS && moved; ++round) {
        moved = exchange_round(&c);
        printf("round %zu: %zu of %zu words moved\n", round + 1, moved, c.count);
        fflush(stdout);
    }
    count_capitals(&c, text);
    uint64_t *const hashes = onr_arena_array(scratch, c.count, sizeof(*hashes));
    uint16_t *const classes = onr_arena_array(scratch, c.count, sizeof(*classes));
    for (size_t i = KINDS; i < c.count; ++i) {
        hashes[i - KINDS] = c.words[i].hash;
        classes[i - KINDS] =
            (uint16_t)(c.words[i].class_id | capital_use(&c.words[i])
                                                 << ONR_CLASS_CAPITALS_SHIFT);
    }
    const onr_slice table =
        onr_word_classes_write(arena, hashes, classes, c.count - KINDS);
    onr_arena_free(scratch);
    return table;
}
