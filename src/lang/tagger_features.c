/* SPDX-License-Identifier: Apache-2.0 */
/* Whether "cleared" is a finite verb or a participle, the words beside it often do not tell: "the board cleared him", "the
   man cleared of murder".  What tells is whether its clause has a finite verb elsewhere, so features also see whether
   there was one, by the tags given, and whether one comes, by words that are nearly always one.

   A feature is the sum of its parts' hashes, each times an odd number that tells its role, plus the number of its
   template, times a constant.  The parts are well mixed already, so sums collide no more often than chance has it. */
#include "lang/tagger_features.h"

#include "lang/word_classes.h"

/* What stands before a word, as bits. */
enum { HAS_VERB = 1, HAS_JOINT = 2, IS_OPENED = 4 };

/* What comes after a word: nothing that tells, a finite verb, an opener, an opener and then a finite verb. */
enum { NOTHING, VERB, OPENER, OPENER_AND_VERB };

onr_tag_part
onr_tag_part_of(unsigned upos, unsigned xpos)
{
    switch (xpos) {
    case ONR_XPOS_MD:
    case ONR_XPOS_VBD:
    case ONR_XPOS_VBP:
    case ONR_XPOS_VBZ:
        return ONR_TAG_FINITE;
    case ONR_XPOS_WDT:
    case ONR_XPOS_WP:
    case ONR_XPOS_WRB:
        return ONR_TAG_OPENER;
    default:
        return upos == ONR_UPOS_SCONJ                             ? ONR_TAG_OPENER
               : upos == ONR_UPOS_PUNCT || upos == ONR_UPOS_CCONJ ? ONR_TAG_JOINT
                                                                  : ONR_TAG_OTHER;
    }
}

void
onr_tagger_sentence_set(onr_tagger_sentence *sentence, size_t i, uint64_t mixed,
                        onr_tag_part part)
{
    const uint8_t before = sentence->clauses[i];
    sentence->tags[i + ONR_TAGGER_MARGIN] = mixed;
    sentence->clauses[i + 1] = part == ONR_TAG_FINITE   ? HAS_VERB | (before & IS_OPENED)
                               : part == ONR_TAG_OPENER ? IS_OPENED
                               : part == ONR_TAG_JOINT  ? before | HAS_JOINT
                                                        : before;
}

static void
look_out(const onr_token *tokens, size_t count, uint8_t *outlook)
{
    uint8_t next = NOTHING;
    for (size_t i = count; i-- > 0;) {
        const onr_clause_role role = onr_class_role(tokens[i].word_class);
        outlook[i] = next;
        if (role == ONR_CLAUSE_FINITE) {
            next = VERB;
        } else if (role == ONR_CLAUSE_OPENER) {
            next = next == NOTHING || next == OPENER ? OPENER : OPENER_AND_VERB;
        }
    }
}

void
onr_tagger_sentence_read(onr_arena *arena, const onr_token *tokens, size_t count,
                         onr_tagger_sentence *out)
{
    const size_t whole = count + 2 * ONR_TAGGER_MARGIN;
    out->words = onr_arena_array(arena, whole, sizeof(*out->words));
    out->tags = onr_arena_array(arena, whole, sizeof(*out->tags));
    out->clauses = onr_arena_array(arena, count + 1, sizeof(*out->clauses));
    out->outlook = onr_arena_array(arena, count + 1, sizeof(*out->outlook));
    out->count = count;
    look_out(tokens, count, out->outlook);
    out->letters = onr_word_sentence_case(tokens, count);
    for (size_t i = 0; i < count; ++i) {
        onr_word_read(&tokens[i], out->letters, &out->words[i + ONR_TAGGER_MARGIN]);
    }
}

#define ADD(sum)                                                                         \
    (keys[n] = ((sum) + (n + 1) * UINT64_C(0xD1B54A32D192ED03)) *                        \
               UINT64_C(0x9E3779B97F4A7C15),                                             \
     ++n)

/* The parts: l word in small letters, t tags, s last three letters, h shape, c cluster, r use of capitals; p before,
   n after; q what stands before in the clause, o what comes. */
typedef struct {
    uint64_t l0, lp1, lp2, ln1, ln2;
    uint64_t tp1, tp2;
    uint64_t s3, sp3, sn3;
    uint64_t h0, hp1, hn1;
    uint64_t c0, cp1, cp2, cn1, cn2;
    uint64_t r0, rp1, rn1;
    uint64_t q, o;
} parts;

static parts
parts_of(const onr_tagger_sentence *sentence, size_t i)
{
    const onr_word *const w = &sentence->words[i + ONR_TAGGER_MARGIN];
    const uint64_t *const t = &sentence->tags[i + ONR_TAGGER_MARGIN];
    return (parts){
        .l0 = w->lower,
        .lp1 = 3 * w[-1].lower,
        .lp2 = 5 * w[-2].lower,
        .ln1 = 7 * w[1].lower,
        .ln2 = 9 * w[2].lower,
        .tp1 = 11 * t[-1],
        .tp2 = 13 * t[-2],
        .s3 = 15 * w->suffix[1],
        .sn3 = 17 * w[1].suffix[1],
        .sp3 = 19 * w[-1].suffix[1],
        .h0 = 21 * w->shape,
        .hp1 = 23 * w[-1].shape,
        .hn1 = 25 * w[1].shape,
        .c0 = 27 * w->cluster,
        .cp1 = 29 * w[-1].cluster,
        .cp2 = 31 * w[-2].cluster,
        .cn1 = 33 * w[1].cluster,
        .cn2 = 35 * w[2].cluster,
        .r0 = 37 * w->capitals,
        .rp1 = 39 * w[-1].capitals,
        .rn1 = 41 * w[1].capitals,
        .q = 43 * onr_word_mix(UINT64_C(0x7100000000) + sentence->clauses[i]),
        .o = 45 * onr_word_mix(UINT64_C(0x6F00000000) + sentence->outlook[i]),
    };
}

size_t
onr_tagger_features_first(const onr_tagger_sentence *sentence, size_t i, uint64_t *keys)
{
    const onr_word *const w = &sentence->words[i + ONR_TAGGER_MARGIN];
    const parts x = parts_of(sentence, i);
    size_t n = 0;
    ADD(0);
    ADD(w->form);
    ADD(x.l0);
    for (size_t k = 0; k < ONR_WORD_SUFFIXES; ++k) {
        ADD(w->suffix[k]);
    }
    ADD(w->prefix[1]);
    ADD(x.h0 + (i == 0));
    ADD(x.lp1);
    ADD(x.ln1);
    ADD(x.tp1 + x.tp2);
    ADD(x.tp1 + x.l0);
    ADD(x.tp1 + x.s3);
    ADD(x.tp1 + x.ln1);
    ADD(x.lp1 + x.l0);
    ADD(x.l0 + x.ln1);
    ADD(x.sn3);
    ADD(x.c0 + x.tp1);
    ADD(x.cp1);
    ADD(x.cn1);
    ADD(x.tp1 + x.cn1);
    ADD(x.tp1 + x.c0 + x.cn1);
    ADD(x.r0 + x.h0);
    ADD(x.r0 + x.h0 + x.tp1);
    ADD(x.q + x.o + w->suffix[0]);
    ADD(x.q + x.o + x.l0);
    ADD(x.q + x.o + x.tp1);
    return n;
}

static size_t
add_clauses(const parts *x, const onr_word *w, uint64_t *keys, size_t n)
{
    ADD(x->q + w->suffix[0]);
    ADD(x->o + w->suffix[0]);
    ADD(x->q + x->o + x->c0);
    ADD(x->q + x->o + w->suffix[0] + x->tp1);
    ADD(x->q + x->o + w->suffix[0] + x->cn1);
    ADD(x->q + x->o + w->suffix[0] + x->hn1);
    ADD(x->q + x->o + w->suffix[0] + x->ln1);
    ADD(x->q + x->o + x->tp1 + x->cn1);
    ADD(x->q + x->l0);
    ADD(x->o + x->l0);
    return n;
}

static size_t
add_words(const parts *x, uint64_t *keys, size_t n)
{
    ADD(x->lp2);
    ADD(x->ln2);
    ADD(x->tp1);
    ADD(x->tp1 + x->tp2 + x->l0);
    ADD(x->tp2 + x->l0);
    ADD(x->tp1 + x->l0 + x->ln1);
    ADD(x->lp1 + x->ln1);
    ADD(x->lp1 + x->lp2);
    ADD(x->ln1 + x->ln2);
    ADD(x->lp1 + x->l0 + x->ln1);
    ADD(x->l0 + x->ln2);
    ADD(x->lp2 + x->l0);
    ADD(x->tp1 + x->ln1 + x->ln2);
    return n;
}

static size_t
add_shapes(const parts *x, const onr_word *w, uint64_t *keys, size_t n)
{
    ADD(w->prefix[0]);
    ADD(w->prefix[2]);
    ADD(x->h0);
    ADD(x->h0 + x->s3);
    ADD(x->h0 + x->l0);
    ADD(w[-1].suffix[0]);
    ADD(x->sp3);
    ADD(w[1].suffix[0]);
    ADD(w[2].suffix[1]);
    ADD(w[-2].suffix[1]);
    ADD(x->s3 + x->tp1 + x->tp2);
    ADD(x->s3 + x->sn3);
    ADD(w->suffix[0] + x->tp1);
    ADD(w->suffix[0] + x->tp1 + x->sn3);
    ADD(x->tp1 + x->sn3);
    ADD(x->h0 + x->hp1);
    ADD(x->h0 + x->hn1);
    ADD(x->h0 + x->hp1 + x->hn1);
    ADD(x->h0 + x->tp1);
    ADD(x->hn1 + x->tp1);
    ADD(x->h0 + x->lp1);
    ADD(x->h0 + x->ln1);
    ADD(x->hn1);
    return n;
}

static size_t
add_classes(const parts *x, bool is_first, uint64_t *keys, size_t n)
{
    ADD(x->c0);
    ADD(x->cn2);
    ADD(x->cp2);
    ADD(x->c0 + x->cn1);
    ADD(x->cp1 + x->c0);
    ADD(x->cp1 + x->cn1);
    ADD(x->cn1 + x->cn2);
    ADD(x->tp1 + x->tp2 + x->c0);
    ADD(x->tp1 + x->cn1 + x->cn2);
    ADD(x->tp1 + x->l0 + x->cn1);
    ADD(x->s3 + x->tp1 + x->cn1);
    ADD(x->h0 + x->s3 + x->cp1);
    ADD(x->h0 + x->s3 + x->cn1);
    ADD(x->r0);
    ADD(x->r0 + x->h0 + is_first);
    ADD(x->r0 + x->h0 + x->rp1 + x->hp1);
    ADD(x->r0 + x->h0 + x->rn1 + x->hn1);
    ADD(x->r0 + x->s3);
    return n;
}

size_t
onr_tagger_features_rest(const onr_tagger_sentence *sentence, size_t i, uint64_t *keys,
                         size_t n)
{
    const onr_word *const w = &sentence->words[i + ONR_TAGGER_MARGIN];
    const parts x = parts_of(sentence, i);
    n = add_words(&x, keys, n);
    n = add_shapes(&x, w, keys, n);
    n = add_clauses(&x, w, keys, n);
    return add_classes(&x, i == 0, keys, n);
}
