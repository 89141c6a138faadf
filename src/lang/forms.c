/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/forms.h"

/* The row of a form, or of the words that it begins: "shot and killed". */
static const onr_row *
row_of(const onr_table *table, const onr_reading *reading, size_t i)
{
    size_t length;
    return onr_table_match(table, &reading->tokens.items[i].lower, sizeof(onr_token),
                           reading->tokens.count - i, &length);
}

static bool
is_noun(const onr_token *token)
{
    return token->upos == ONR_UPOS_NOUN || token->upos == ONR_UPOS_PROPN;
}

/* The word before belongs to the same phrase: "the chief", "police chief". */
static bool
continues_phrase(const onr_reading *reading, const onr_sentence *sentence, uint32_t i)
{
    const onr_token *const before = &reading->tokens.items[i - 1];
    return i > sentence->first && (is_noun(before) || before->upos == ONR_UPOS_DET ||
                                   before->xpos == ONR_XPOS_PRPS);
}

/* "The chief suspended Orr", "Police Chief Lou Orr": who has a post, where no noun follows for the word to describe. */
static void
tag_posts(const onr_lexicon *lexicon, onr_reading *reading)
{
    const onr_table *const people = onr_lexicon_table(lexicon, "person-nouns");
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        onr_token *const token = &reading->tokens.items[i];
        if (token->xpos != ONR_XPOS_JJ) {
            continue;
        }
        const onr_sentence *const sentence = &reading->sentences.items[token->sentence];
        const bool last = i + 1 >= sentence->last;
        const bool named = !last && token[1].upos == ONR_UPOS_PROPN;
        const onr_row *const row = onr_table_find(people, onr_symbol_slice(token->lower));
        if (onr_slice_equal(onr_row_field(row, 4), ONR_LIT("job")) &&
            (last || token[1].upos != ONR_UPOS_NOUN) &&
            continues_phrase(reading, sentence, (uint32_t)i)) {
            const bool proper = named && token->form != token->lower;
            token->upos = proper ? ONR_UPOS_PROPN : ONR_UPOS_NOUN;
            token->xpos = proper ? ONR_XPOS_NNP : ONR_XPOS_NN;
        }
    }
}

void
onr_forms_tag(const onr_lexicon *lexicon, onr_reading *reading)
{
    const onr_table *const table = onr_lexicon_table(lexicon, "verb-forms");
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        onr_token *const token = &reading->tokens.items[i];
        const onr_row *const row = row_of(table, reading, i);
        const onr_xpos tag = onr_xpos_of(onr_row_field(row, 2));
        const uint8_t upos = tag == ONR_XPOS_JJ ? ONR_UPOS_ADJ : ONR_UPOS_VERB;
        if (tag != ONR_XPOS_NONE && token->upos != upos && token->upos != ONR_UPOS_AUX) {
            token->upos = upos;
            token->xpos = (uint8_t)tag;
        }
    }
    tag_posts(lexicon, reading);
}

void
onr_forms_lemmatize(const onr_lexicon *lexicon, onr_reading *reading)
{
    const onr_table *const table = onr_lexicon_table(lexicon, "verb-forms");
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        onr_token *const token = &reading->tokens.items[i];
        const onr_row *const row = row_of(table, reading, i);
        if (row && token->upos == ONR_UPOS_VERB) {
            token->lemma = onr_symbols_intern(reading->symbols, onr_row_field(row, 1));
        }
    }
}
