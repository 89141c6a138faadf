/* SPDX-License-Identifier: Apache-2.0 */
/* A feature is the sum of its parts' hashes, each times an odd number that tells its role, plus the number of its
   template, times a constant.  The parts are well mixed already, so sums collide no more often than chance has it. */
#include "lang/tagger_features.h"

void
onr_tagger_sentence_read(onr_arena *arena, const onr_token *tokens, size_t count,
                         onr_tagger_sentence *out)
{
    const size_t whole = count + 2 * ONR_TAGGER_MARGIN;
    out->words = onr_arena_array(arena, whole, sizeof(*out->words));
    out->tags = onr_arena_array(arena, whole, sizeof(*out->tags));
    out->count = count;
    out->letters = onr_word_sentence_case(tokens, count);
    for (size_t i = 0; i < count; ++i) {
        onr_word_read(&tokens[i], out->letters, &out->words[i + ONR_TAGGER_MARGIN]);
    }
}

#define ADD(sum)                                                                         \
    (keys[n] = ((sum) + (n + 1) * UINT64_C(0xD1B54A32D192ED03)) *                        \
               UINT64_C(0x9E3779B97F4A7C15),                                             \
     ++n)

size_t
onr_tagger_features(const onr_tagger_sentence *sentence, size_t i, uint64_t *keys)
{
    const onr_word *const w = &sentence->words[i + ONR_TAGGER_MARGIN];
    const uint64_t *const t = &sentence->tags[i + ONR_TAGGER_MARGIN];
    const uint64_t l0 = w->lower, lp1 = 3 * w[-1].lower, lp2 = 5 * w[-2].lower,
                   ln1 = 7 * w[1].lower, ln2 = 9 * w[2].lower;
    const uint64_t tp1 = 11 * t[-1], tp2 = 13 * t[-2];
    const uint64_t s3 = 15 * w->suffix[1], sn3 = 17 * w[1].suffix[1],
                   sp3 = 19 * w[-1].suffix[1];
    const uint64_t h0 = 21 * w->shape, hp1 = 23 * w[-1].shape, hn1 = 25 * w[1].shape;
    size_t n = 0;
    ADD(0);
    ADD(w->form);
    ADD(l0);
    for (size_t k = 0; k < ONR_WORD_SUFFIXES; ++k) {
        ADD(w->suffix[k]);
    }
    for (size_t k = 0; k < ONR_WORD_PREFIXES; ++k) {
        ADD(w->prefix[k]);
    }
    ADD(h0);
    ADD(h0 + s3);
    ADD(h0 + (i == 0));
    ADD(h0 + l0);
    ADD(lp1);
    ADD(lp2);
    ADD(ln1);
    ADD(ln2);
    ADD(tp1);
    ADD(tp1 + tp2);
    ADD(tp1 + l0);
    ADD(tp1 + ln1);
    ADD(tp1 + tp2 + l0);
    ADD(tp2 + l0);
    ADD(tp1 + l0 + ln1);
    ADD(lp1 + l0);
    ADD(l0 + ln1);
    ADD(lp1 + ln1);
    ADD(lp1 + lp2);
    ADD(ln1 + ln2);
    ADD(lp1 + l0 + ln1);
    ADD(l0 + ln2);
    ADD(lp2 + l0);
    ADD(w[-1].suffix[0]);
    ADD(sp3);
    ADD(w[1].suffix[0]);
    ADD(sn3);
    ADD(w[2].suffix[1]);
    ADD(w[-2].suffix[1]);
    ADD(s3 + tp1);
    ADD(s3 + tp1 + tp2);
    ADD(s3 + sn3);
    ADD(w->suffix[0] + tp1);
    ADD(w->suffix[0] + tp1 + sn3);
    ADD(h0 + hp1);
    ADD(h0 + hn1);
    ADD(h0 + hp1 + hn1);
    ADD(h0 + tp1);
    ADD(hn1 + tp1);
    ADD(h0 + lp1);
    ADD(h0 + ln1);
    ADD(hn1);
    ADD(tp1 + ln1 + ln2);
    ADD(tp1 + sn3);
    return n;
}
