/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/word.h"

#include "base/utf8.h"
#include "lang/word_classes.h"

enum { SHAPE_MAX = 8, DIGITS_MAX = 40, LOWER_MAX = 64 };

static const uint64_t SEED = 3;

/* The straight mark for a curly one (U+2018 to U+201F), else the small letter. */
static uint32_t
plain_of(uint32_t c)
{
    if (c >= 0x2018 && c <= 0x201F) {
        return c < 0x201C ? '\'' : '"';
    }
    return onr_utf8_to_lower(c);
}

onr_symbol
onr_word_lower(onr_symbols *symbols, onr_arena *arena, onr_slice form)
{
    char buffer[ONR_UTF8_MAX * LOWER_MAX];
    bool plain = true;
    for (size_t i = 0; plain && i < form.len; ++i) {
        const unsigned char c = (unsigned char)form.ptr[i];
        plain = c < 0x80 && !(c >= 'A' && c <= 'Z');
    }
    if (plain) {
        return onr_symbols_intern(symbols, form);
    }
    char *const text =
        form.len > LOWER_MAX ? onr_arena_array(arena, form.len, ONR_UTF8_MAX) : buffer;
    size_t used = 0, width;
    for (size_t i = 0; i < form.len; i += width) {
        used += onr_utf8_write(plain_of(onr_utf8_read(form, i, &width)), text + used);
    }
    return onr_symbols_intern(symbols, (onr_slice){text, used});
}

onr_case
onr_word_sentence_case(const onr_token *tokens, size_t count)
{
    size_t small = 0, big = 0, big_first = 0, long_words = 0;
    for (size_t i = 0; i < count; ++i) {
        const onr_slice form = onr_symbol_slice(tokens[i].form);
        size_t letters = 0;
        for (size_t k = 0; k < form.len; ++k) {
            const char c = form.ptr[k];
            letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            small += c >= 'a' && c <= 'z';
            big += c >= 'A' && c <= 'Z';
        }
        if (letters > 3 && letters == form.len) {
            ++long_words;
            big_first += form.ptr[0] >= 'A' && form.ptr[0] <= 'Z';
        }
    }
    if (big == 0) {
        return small > 3 ? ONR_CASE_LOWER : ONR_CASE_PLAIN;
    }
    if (small == 0) {
        return big > 5 ? ONR_CASE_UPPER : ONR_CASE_PLAIN;
    }
    return long_words >= 4 && big_first * 5 >= long_words * 4 ? ONR_CASE_TITLE
                                                              : ONR_CASE_PLAIN;
}

static uint64_t
part_hash(const char *text, size_t size)
{
    uint64_t packed = (uint64_t)size << 56;
    memcpy(&packed, text, size);
    return onr_word_mix(packed);
}

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

uint64_t
onr_word_lower_hash(onr_symbol lower)
{
    char zeros[DIGITS_MAX];
    bool digits = false;
    if (lower->len > DIGITS_MAX) {
        return lower->hash;
    }
    for (size_t i = 0; i < lower->len; ++i) {
        digits |= is_digit(lower->text[i]);
        zeros[i] = is_digit(lower->text[i]) ? '0' : lower->text[i];
    }
    return digits ? onr_slice_hash((onr_slice){zeros, lower->len}, SEED) : lower->hash;
}

static char
kind_of(char c)
{
    if (c >= 'A' && c <= 'Z') {
        return 'X';
    }
    if ((c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80) {
        return 'x';
    }
    return is_digit(c) ? 'd' : c;
}

/* The shape's letters, runs drawn together, longer words told from single letters. */
static uint64_t
shape_hash(onr_slice form, onr_case letters)
{
    char shape[SHAPE_MAX] = {0};
    size_t used = 0;
    char last = 0;
    for (size_t i = 0; i < form.len && used < SHAPE_MAX - 1; ++i) {
        const char kind = kind_of(form.ptr[i]);
        if (kind != last) {
            shape[used++] = kind;
        }
        last = kind;
    }
    shape[SHAPE_MAX - 1] =
        (char)((int)letters + 8 * (form.len < 2) + 16 * (form.len == 2));
    uint64_t packed;
    memcpy(&packed, shape, sizeof(packed));
    return onr_word_mix(packed);
}

void
onr_word_read(const onr_token *token, onr_case letters, onr_word *word)
{
    const onr_symbol lower = token->lower;
    word->lower = onr_word_lower_hash(lower);
    word->form = letters == ONR_CASE_PLAIN ? token->form->hash : lower->hash;
    for (size_t i = 0; i < ONR_WORD_SUFFIXES; ++i) {
        const size_t size = i + 2;
        word->suffix[i] =
            lower->len > size ? part_hash(lower->text + lower->len - size, size) : 0;
    }
    for (size_t i = 0; i < ONR_WORD_PREFIXES; ++i) {
        const size_t size = i + 2;
        word->prefix[i] = lower->len > size ? part_hash(lower->text, size) : 0;
    }
    word->cluster = onr_word_cluster_mix(token->word_class);
    word->capitals =
        onr_word_mix(UINT64_C(0x7700000000) + onr_class_capitals(token->word_class));
    word->shape = shape_hash(onr_symbol_slice(token->form), letters);
}
