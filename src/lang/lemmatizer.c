/* SPDX-License-Identifier: Apache-2.0 */
/* A lemma is made by taking an ending off the word and putting another on.  Which, is told by the longest entry of a
   decision list that fits: the word itself with its tags, else its last six to one bytes with the tags, else the tags
   alone.  The list is learned from treebanks, an entry only where it says something else than the next shorter one, as
   in J. Plisson, N. Lavrač, D. Mladenić, "A Rule based Approach to Word Lemmatization", IS 2004 (ripple-down rules);
   the edit as a class is that of G. Chrupała, "Simple Data-Driven Context-Sensitive Lemmatization", SEPLN 2006.
   Whether capitals stay is a second decision of the same kind. */
#include "lang/lemmatizer.h"

#include "lang/lemma_rules.h"
#include "lang/model.h"

enum { SECTION_RULES, SECTION_TABLE };

struct onr_lemmatizer {
    onr_model model;
    const onr_lemma_rule *rules; // [rule_count]
    size_t rule_count;
    const uint64_t *table; // [mask + 1] key in the upper 48 bits, value in the lower 16
    size_t mask;
};

onr_status
onr_lemmatizer_open(onr_arena *arena, const char *path, onr_lemmatizer **out,
                    onr_error *err)
{
    *out = NULL;
    onr_lemmatizer *const lemmatizer = onr_arena_alloc(arena, sizeof(*lemmatizer));
    ONR_TRY(onr_model_open(path, "lemmas", &lemmatizer->model, err));
    const onr_slice rules = lemmatizer->model.sections[SECTION_RULES];
    const onr_slice table = lemmatizer->model.sections[SECTION_TABLE];
    const size_t slots = table.len / sizeof(uint64_t);
    lemmatizer->rules = (const void *)rules.ptr;
    lemmatizer->rule_count = rules.len / sizeof(onr_lemma_rule);
    lemmatizer->table = (const void *)table.ptr;
    lemmatizer->mask = slots - 1;
    bool free_slot = false;
    for (size_t i = 0; i < slots && !free_slot; ++i) {
        free_slot = lemmatizer->table[i] == 0;
    }
    if (slots == 0 || (slots & (slots - 1)) || !free_slot) {
        onr_lemmatizer_close(lemmatizer);
        return onr_error_set(err, ONR_BAD_INPUT, path, 0, 0,
                             "the rules of the model are damaged");
    }
    *out = lemmatizer;
    return ONR_OK;
}

void
onr_lemmatizer_close(onr_lemmatizer *lemmatizer)
{
    if (lemmatizer) {
        onr_model_close(&lemmatizer->model);
    }
}

static bool
look_up(const onr_lemmatizer *lemmatizer, uint64_t key, unsigned *value)
{
    for (size_t i = (size_t)(key >> 20) & lemmatizer->mask; lemmatizer->table[i];
         i = (i + 1) & lemmatizer->mask) {
        if ((lemmatizer->table[i] & ~UINT64_C(0xFFFF)) == key) {
            *value = (unsigned)(lemmatizer->table[i] & 0xFFFF);
            return true;
        }
    }
    return false;
}

static const onr_lemma_rule *
rule_for(const onr_lemmatizer *lemmatizer, const onr_token *token, onr_slice word)
{
    const unsigned u = token->upos, x = token->xpos;
    unsigned value = 0;
    bool found =
        (token->form == token->lower &&
         look_up(lemmatizer, onr_lemma_key_of(ONR_LEMMA_SMALL_WORD, u, x, 0, word),
                 &value)) ||
        look_up(lemmatizer, onr_lemma_key_of(ONR_LEMMA_WORD, u, x, 0, word), &value);
    const size_t longest =
        word.len < ONR_LEMMA_SUFFIX_MAX ? word.len : ONR_LEMMA_SUFFIX_MAX;
    for (size_t size = longest; !found && size > 0; --size) {
        const onr_slice end = onr_slice_part(word, word.len - size, word.len);
        found =
            look_up(lemmatizer, onr_lemma_key_of(ONR_LEMMA_SUFFIX, u, x, 0, end), &value);
    }
    if (!found) {
        found = look_up(lemmatizer, onr_lemma_key_of(ONR_LEMMA_TAG, u, x, 0, ONR_LIT("")),
                        &value);
    }
    return found && value < lemmatizer->rule_count ? &lemmatizer->rules[value] : NULL;
}

static bool
keeps_capitals(const onr_lemmatizer *lemmatizer, const onr_token *token)
{
    const unsigned u = token->upos, x = token->xpos;
    unsigned value = 0;
    if (token->form == token->lower) {
        return false;
    }
    const onr_letters letters = onr_lemma_letters(onr_symbol_slice(token->form));
    const onr_slice lower = onr_symbol_slice(token->lower);
    return (look_up(lemmatizer,
                    onr_lemma_key_of(ONR_LEMMA_CASE_WORD, u, x, letters, lower),
                    &value) ||
            look_up(lemmatizer,
                    onr_lemma_key_of(ONR_LEMMA_CASE, u, x, letters, ONR_LIT("")),
                    &value)) &&
           (value & ONR_LEMMA_KEEP);
}

static onr_symbol
lemma_of(const onr_lemmatizer *lemmatizer, const onr_token *token, onr_symbols *symbols)
{
    char lemma[ONR_LEMMA_MAX + ONR_LEMMA_APPEND_MAX];
    const bool keep =
        keeps_capitals(lemmatizer, token) && token->form->len == token->lower->len;
    const onr_symbol base = keep ? token->form : token->lower;
    const onr_lemma_rule *const rule =
        rule_for(lemmatizer, token, onr_symbol_slice(token->lower));
    if (!rule || (rule->strip == 0 && rule->append_len == 0)) {
        return base;
    }
    const size_t size = onr_lemma_apply(rule, onr_symbol_slice(base), lemma);
    return size ? onr_symbols_intern(symbols, (onr_slice){lemma, size}) : base;
}

void
onr_lemmatizer_apply(const onr_lemmatizer *lemmatizer, onr_reading *reading)
{
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        onr_token *const token = &reading->tokens.items[i];
        token->lemma = lemma_of(lemmatizer, token, reading->symbols);
    }
}
