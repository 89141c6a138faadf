/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/lemma_rules.h"

#include "lang/word.h"

onr_letters
onr_lemma_letters(onr_slice form)
{
    size_t big = 0, small = 0, first = 0, width;
    for (size_t i = 0; i < form.len; i += width) {
        const uint32_t c = onr_utf8_read(form, i, &width);
        big += onr_utf8_is_upper(c);
        small += onr_utf8_is_lower(c);
        first += i == 0 && onr_utf8_is_upper(c);
    }
    return big == 0            ? ONR_LETTERS_SMALL
           : big == 1 && first ? ONR_LETTERS_FIRST
           : small == 0        ? ONR_LETTERS_ALL
                               : ONR_LETTERS_MIXED;
}

uint64_t
onr_lemma_key_of(onr_lemma_key kind, unsigned upos, unsigned xpos, onr_letters letters,
                 onr_slice text)
{
    const uint64_t seed =
        ((uint64_t)kind << 32) + ((uint64_t)letters << 24) + (upos << 8) + xpos + 1;
    const uint64_t key = onr_slice_hash(text, onr_word_mix(seed)) & ~UINT64_C(0xFFFF);
    return key ? key : UINT64_C(0x10000);
}

size_t
onr_lemma_apply(const onr_lemma_rule *rule, onr_slice word, char *out)
{
    if (rule->strip > word.len || word.len > ONR_LEMMA_MAX ||
        rule->append_len > ONR_LEMMA_APPEND_MAX) {
        return 0;
    }
    const size_t kept = word.len - rule->strip;
    if (kept < word.len && ((unsigned char)word.ptr[kept] & 0xC0) == 0x80) {
        return 0;
    }
    memcpy(out, word.ptr, kept);
    memcpy(out + kept, rule->append, rule->append_len);
    return kept + rule->append_len;
}
