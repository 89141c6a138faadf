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

void
onr_forms_tag(const onr_lexicon *lexicon, onr_reading *reading)
{
    const onr_table *const table = onr_lexicon_table(lexicon, "verb-forms");
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        onr_token *const token = &reading->tokens.items[i];
        const onr_row *const row = row_of(table, reading, i);
        const onr_xpos tag = onr_xpos_of(onr_row_field(row, 2));
        if (tag != ONR_XPOS_NONE && token->upos != ONR_UPOS_VERB &&
            token->upos != ONR_UPOS_AUX) {
            token->upos = ONR_UPOS_VERB;
            token->xpos = (uint8_t)tag;
        }
    }
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
