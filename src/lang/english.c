/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/english.h"

#include "lang/bearers.h"
#include "lang/forms.h"
#include "lang/lemmatizer.h"
#include "lang/names.h"
#include "lang/parser.h"
#include "lang/quotes.h"
#include "lang/references.h"
#include "lang/reports.h"
#include "lang/sentences.h"
#include "lang/tagger.h"
#include "lang/times.h"
#include "lang/tokens.h"

struct onr_english {
    const onr_symbols *symbols;
    const onr_lexicon *lexicon;
    onr_tokenizer tokenizer;
    onr_splitter splitter;
    onr_timer timer;
    onr_tagger *tagger; // Null without models, like those below
    onr_lemmatizer *lemmatizer;
    onr_parser *parser, *thorough;
    onr_name_tagger *name_tagger;
    const onr_namer *namer;
    const onr_references *references;
    onr_speech speech;
    onr_sources sources;
};

static onr_status
open_models(onr_english *english, onr_arena *arena, const char *folder, onr_error *err)
{
    const char *const tagger = onr_arena_printf(arena, "%s/" ONR_TAGGER_FILE, folder);
    const char *const parser = onr_arena_printf(arena, "%s/" ONR_PARSER_FILE, folder);
    const char *const names = onr_arena_printf(arena, "%s/" ONR_NAME_TAGGER_FILE, folder);
    const char *const lemmas = onr_arena_printf(arena, "%s/" ONR_LEMMATIZER_FILE, folder);
    const char *const thorough =
        onr_arena_printf(arena, "%s/" ONR_PARSER_THOROUGH_FILE, folder);
    ONR_TRY(onr_tagger_open(arena, tagger, &english->tagger, err));
    ONR_TRY(onr_lemmatizer_open(arena, lemmas, &english->lemmatizer, err));
    ONR_TRY(onr_name_tagger_open(arena, names, &english->name_tagger, err));
    ONR_TRY(onr_parser_open(arena, parser, &english->parser, err));
    return onr_parser_open(arena, thorough, &english->thorough, err);
}

onr_status
onr_english_open(onr_arena *arena, onr_symbols *symbols, const onr_lexicon *lexicon,
                 const char *models, onr_english **out, onr_error *err)
{
    onr_english *const english = onr_arena_alloc(arena, sizeof(*english));
    english->symbols = symbols;
    english->lexicon = lexicon;
    english->tokenizer = onr_tokenizer_of(lexicon);
    english->splitter = onr_splitter_of(lexicon);
    english->timer = onr_timer_of(arena, symbols, lexicon);
    english->speech = onr_speech_of(lexicon);
    english->sources = onr_sources_of(lexicon);
    english->references = onr_references_new(arena, lexicon);
    if (models) {
        const onr_status status = open_models(english, arena, models, err);
        if (status != ONR_OK) {
            onr_english_close(english);
            return status;
        }
    }
    english->namer = onr_namer_new(arena, symbols, lexicon, english->name_tagger);
    *out = english;
    return ONR_OK;
}

void
onr_english_close(onr_english *english)
{
    if (english) {
        onr_name_tagger_close(english->name_tagger);
        onr_parser_close(english->parser);
        onr_parser_close(english->thorough);
        onr_lemmatizer_close(english->lemmatizer);
        onr_tagger_close(english->tagger);
    }
}

/* Tags, lemmas and trees, where there are models for them; whether there are trees. */
static bool
parse(const onr_english *english, onr_arena *arena, bool thorough, onr_reading *reading)
{
    if (!english->thorough) {
        return false;
    }
    onr_tagger_tag(english->tagger, arena, reading);
    onr_forms_tag(english->lexicon, reading);
    onr_lemmatizer_apply(english->lemmatizer, reading);
    onr_forms_lemmatize(english->lexicon, reading);
    onr_parser_parse(thorough ? english->thorough : english->parser, arena, reading);
    return true;
}

onr_status
onr_english_read(const onr_english *english, onr_arena *arena,
                 const onr_document *document, bool thorough, onr_reading *out,
                 onr_error *err)
{
    *out = (onr_reading){.document = document};
    if (document->text.len > ONR_DOCUMENT_TEXT_MAX) {
        return onr_error_set(err, ONR_LIMIT, NULL, 0, 0,
                             "a text of %zu bytes is too long to read",
                             document->text.len);
    }
    out->symbols = onr_symbols_new(arena, english->symbols);
    onr_tokens_run(&english->tokenizer, arena, out);
    onr_sentences_run(&english->splitter, arena, out);
    onr_tree tree;
    const bool parsed = parse(english, arena, thorough, out);
    const onr_tree *const trees = parsed ? &tree : NULL;
    onr_names_run(english->namer, arena, out);
    if (parsed) {
        onr_bearers_rehead(out);
        onr_tree_init(&tree, arena, out);
    }
    onr_times_run(&english->timer, arena, out, trees);
    onr_quotes_find(english->speech, arena, out, trees);
    onr_reports_find(english->speech, arena, out, trees);
    onr_references_find(english->references, arena, out);
    onr_quotes_attribute(english->speech, english->sources, out, trees);
    onr_references_attach_speakers(english->references, arena, out);
    onr_reports_attribute(english->sources, out, trees);
    return ONR_OK;
}
