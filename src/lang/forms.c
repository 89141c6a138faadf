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

/* Whether a token is a noun for somebody, or a name: "officer", "Ruiz", "they". */
static bool
is_somebody(const onr_table *people, const onr_token *token)
{
    if (token->upos == ONR_UPOS_PROPN || token->xpos == ONR_XPOS_PRP) {
        return true;
    }
    onr_slice one = onr_symbol_slice(token->lower);
    const onr_row *row = onr_table_find(people, one);
    if (row == NULL && token->xpos == ONR_XPOS_NNS) {
        one.len -= onr_slice_ends(one, ONR_LIT("s"));
        row = onr_table_find(people, one);
    }
    return row != NULL;
}

/* Whether an object begins here: "shot him", "shot two deputies", "shot at officers", but not "Shot At House Party". */
static bool
begins_object(const onr_token *verb, const onr_token *token)
{
    const bool shouted = token->form != token->lower && verb->form != verb->lower;
    return token->upos == ONR_UPOS_DET || token->upos == ONR_UPOS_PRON ||
           token->upos == ONR_UPOS_NUM || token->upos == ONR_UPOS_PROPN ||
           token->xpos == ONR_XPOS_PRPS ||
           (onr_symbol_is(token->lower, "at") && !shouted);
}

/* "An officer shot him", "a man shot in the leg": the form of a verb behind somebody, where no noun follows. */
static void
tag_behind_people(const onr_lexicon *lexicon, onr_reading *reading)
{
    const onr_table *const forms = onr_lexicon_table(lexicon, "verb-forms");
    const onr_table *const people = onr_lexicon_table(lexicon, "person-nouns");
    for (size_t i = 1; i + 1 < reading->tokens.count; ++i) {
        onr_token *const token = &reading->tokens.items[i];
        if (!is_noun(token) || token[-1].sentence != token->sentence ||
            token[1].sentence != token->sentence) {
            continue;
        }
        const onr_row *const row = onr_table_find(forms, onr_symbol_slice(token->lower));
        if (!onr_slice_equal(onr_row_field(row, 3), ONR_LIT("people")) ||
            token[1].upos == ONR_UPOS_NOUN || !is_somebody(people, &token[-1])) {
            continue;
        }
        token->upos = ONR_UPOS_VERB;
        token->xpos = begins_object(token, &token[1]) ? ONR_XPOS_VBD : ONR_XPOS_VBN;
    }
}

void
onr_forms_tag(const onr_lexicon *lexicon, onr_reading *reading)
{
    const onr_table *const table = onr_lexicon_table(lexicon, "verb-forms");
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        onr_token *const token = &reading->tokens.items[i];
        const onr_row *const row = row_of(table, reading, i);
        const onr_xpos tag = row ? onr_xpos_of(onr_row_field(row, 2)) : ONR_XPOS_NONE;
        const uint8_t upos = tag == ONR_XPOS_JJ ? ONR_UPOS_ADJ : ONR_UPOS_VERB;
        if (tag != ONR_XPOS_NONE && token->upos != upos && token->upos != ONR_UPOS_AUX) {
            token->upos = upos;
            token->xpos = (uint8_t)tag;
        }
    }
    tag_posts(lexicon, reading);
    tag_behind_people(lexicon, reading);
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
