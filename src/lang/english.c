/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/english.h"

#include "lang/sentences.h"
#include "lang/times.h"
#include "lang/tokens.h"

struct onr_english {
    const onr_symbols *symbols;
    onr_tokenizer tokenizer;
    onr_splitter splitter;
    onr_timer timer;
};

onr_status
onr_english_open(onr_arena *arena, onr_symbols *symbols, const onr_lexicon *lexicon,
                 const char *models, onr_english **out, onr_error *err)
{
    (void)models;
    (void)err;
    onr_english *const english = onr_arena_alloc(arena, sizeof(*english));
    english->symbols = symbols;
    english->tokenizer = onr_tokenizer_of(lexicon);
    english->splitter = onr_splitter_of(lexicon);
    english->timer = onr_timer_of(lexicon);
    *out = english;
    return ONR_OK;
}

void
onr_english_close(onr_english *english)
{
    (void)english;
}

onr_status
onr_english_read(const onr_english *english, onr_arena *arena,
                 const onr_document *document, bool thorough, onr_reading *out,
                 onr_error *err)
{
    (void)thorough;
    *out = (onr_reading){.document = document};
    if (document->text.len > ONR_DOCUMENT_TEXT_MAX) {
        return onr_error_set(err, ONR_LIMIT, NULL, 0, 0,
                             "a text of %zu bytes is too long to read",
                             document->text.len);
    }
    out->symbols = onr_symbols_new(arena, english->symbols);
    onr_tokens_run(&english->tokenizer, arena, out);
    onr_sentences_run(&english->splitter, arena, out);
    onr_times_run(&english->timer, arena, out, NULL);
    return ONR_OK;
}
