/* SPDX-License-Identifier: Apache-2.0 */
/* Tags, lemmas and trees against a treebank of Universal Dependencies, on its own tokens and on its raw text.

   On raw text, words count as found if they stand at the same place, and figures are F1 over them as in D. Zeman et al.,
   "CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text to Universal Dependencies", there with the universal part
   of relations only.  On the treebank's tokens relations are compared in full, which is a little harder. */
#include "accuracy.h"

#include "base/mapping.h"
#include "lang/conllu.h"
#include "lang/lemmatizer.h"
#include "lang/parser.h"
#include "lang/tagger.h"

typedef struct {
    size_t gold, found, words; // words of each, and those at the same place
    size_t upos, xpos, lemmas, heads, universal, full, sentences, sentences_gold,
        sentences_found;
} tally;

static double
f1(size_t right, size_t gold, size_t found)
{
    return gold + found ? 200.0 * (double)right / (double)(gold + found) : 0.0;
}

static double
share(size_t right, const tally *t)
{
    return f1(right, t->gold, t->found);
}

/* Whether two words, which stand at the same place, hang on words that do so too. */
static bool
same_head(const onr_reading *gold, const onr_token *a, const onr_reading *found,
          const onr_token *b)
{
    if (a->head == ONR_NONE || b->head == ONR_NONE) {
        return a->head == b->head;
    }
    const onr_span x = gold->tokens.items[a->head].span;
    const onr_span y = found->tokens.items[b->head].span;
    return x.begin == y.begin && x.end == y.end;
}

static void
count_word(const onr_reading *gold, const onr_token *a, const onr_reading *found,
           const onr_token *b, tally *t)
{
    const bool head = same_head(gold, a, found, b);
    ++t->words;
    t->upos += a->upos == b->upos;
    t->xpos += a->xpos == b->xpos;
    t->lemmas += a->lemma == b->lemma || onr_symbol_is(a->lemma, "_");
    t->heads += head;
    t->full += head && a->deprel == b->deprel;
    t->universal +=
        head && onr_deprel_universal(a->deprel) == onr_deprel_universal(b->deprel);
}

static tally
compare(const onr_reading *gold, const onr_reading *found)
{
    tally t = {.gold = gold->tokens.count,
               .found = found->tokens.count,
               .sentences_gold = gold->sentences.count,
               .sentences_found = found->sentences.count};
    for (size_t i = 0, k = 0; i < gold->tokens.count && k < found->tokens.count;) {
        const onr_token *const a = &gold->tokens.items[i];
        const onr_token *const b = &found->tokens.items[k];
        const bool same = a->span.begin == b->span.begin && a->span.end == b->span.end;
        if (same) {
            count_word(gold, a, found, b, &t);
        }
        const bool first = a->span.end <= b->span.end;
        k += same || b->span.end <= a->span.end;
        i += same || first;
    }
    for (size_t i = 0, k = 0; i < gold->sentences.count && k < found->sentences.count;) {
        const onr_span a = gold->sentences.items[i].span;
        const onr_span b = found->sentences.items[k].span;
        t.sentences += a.begin == b.begin && a.end == b.end;
        i += a.end <= b.end;
        k += b.end <= a.end;
    }
    return t;
}

/* The reading's tokens and sentences without what is to be found. */
static onr_reading
bare_copy(onr_arena *arena, const onr_reading *gold)
{
    onr_reading copy = *gold;
    const size_t count = gold->tokens.count;
    copy.tokens.items = onr_arena_array(arena, count + 1, sizeof(onr_token));
    copy.sentences.items =
        onr_arena_array(arena, gold->sentences.count + 1, sizeof(onr_sentence));
    for (size_t i = 0; i < count; ++i) {
        copy.tokens.items[i] = gold->tokens.items[i];
        copy.tokens.items[i].upos = copy.tokens.items[i].xpos = 0;
        copy.tokens.items[i].lemma = NULL;
        copy.tokens.items[i].head = ONR_NONE;
    }
    for (size_t i = 0; i < gold->sentences.count; ++i) {
        copy.sentences.items[i] = gold->sentences.items[i];
    }
    return copy;
}

static onr_status
on_gold_tokens(const accuracy_input *input, onr_arena *arena, const onr_reading *gold,
               const char *parser_file, tally *out, onr_error *err)
{
    onr_tagger *tagger;
    onr_lemmatizer *lemmatizer;
    onr_parser *parser;
    const char *const folder = input->models;
    ONR_TRY(onr_tagger_open(arena, onr_arena_printf(arena, "%s/" ONR_TAGGER_FILE, folder),
                            &tagger, err));
    ONR_TRY(onr_lemmatizer_open(
        arena, onr_arena_printf(arena, "%s/" ONR_LEMMATIZER_FILE, folder), &lemmatizer,
        err));
    ONR_TRY(onr_parser_open(arena, onr_arena_printf(arena, "%s/%s", folder, parser_file),
                            &parser, err));
    onr_reading found = bare_copy(arena, gold);
    onr_tagger_tag(tagger, arena, &found);
    onr_lemmatizer_apply(lemmatizer, &found);
    onr_parser_parse(parser, arena, &found);
    *out = compare(gold, &found);
    onr_parser_close(parser);
    onr_lemmatizer_close(lemmatizer);
    onr_tagger_close(tagger);
    return ONR_OK;
}

static onr_status
on_raw_text(const accuracy_input *input, onr_arena *arena, const onr_reading *gold,
            bool thorough, tally *out, onr_error *err)
{
    onr_english *english;
    onr_reading found;
    ONR_TRY(onr_english_open(arena, input->symbols, input->lexicon, input->models,
                             &english, err));
    const onr_status status =
        onr_english_read(english, arena, gold->document, thorough, &found, err);
    if (status == ONR_OK) {
        /* Lemmas are compared as symbols, so they have to come from one table. */
        for (size_t i = 0; i < found.tokens.count; ++i) {
            onr_token *const token = &found.tokens.items[i];
            token->lemma =
                onr_symbols_intern(gold->symbols, onr_symbol_slice(token->lemma));
        }
        *out = compare(gold, &found);
    }
    onr_english_close(english);
    return status;
}

/* The least figures, 0 where a treebank has none. */
typedef struct {
    double upos, lemmas, uas, las, las_thorough, words, raw_las;
} bars;

static onr_status
measure(const accuracy_input *input, const char *path, const bars *least, onr_error *err)
{
    onr_mapping mapping;
    onr_reading gold;
    tally t;
    onr_arena *const arena = input->arena;
    ONR_TRY(onr_mapping_open(path, &mapping, err));
    const onr_status status = onr_conllu_read(
        arena, onr_symbols_new(arena, input->symbols), path, mapping.bytes, &gold, err);
    onr_mapping_close(&mapping);
    ONR_TRY(status);
    ONR_TRY(on_gold_tokens(input, arena, &gold, ONR_PARSER_FILE, &t, err));
    accuracy_row("gold tokens: UPOS", share(t.upos, &t), least->upos);
    accuracy_row("gold tokens: XPOS", share(t.xpos, &t), 0);
    accuracy_row("gold tokens: lemmas", share(t.lemmas, &t), least->lemmas);
    accuracy_row("gold tokens: UAS", share(t.heads, &t), least->uas);
    accuracy_row("gold tokens: LAS", share(t.full, &t), least->las);
    accuracy_row("gold tokens: LAS, universal relations", share(t.universal, &t), 0);
    ONR_TRY(on_gold_tokens(input, arena, &gold, ONR_PARSER_THOROUGH_FILE, &t, err));
    accuracy_row("gold tokens, thorough: UAS", share(t.heads, &t), 0);
    accuracy_row("gold tokens, thorough: LAS", share(t.full, &t), least->las_thorough);
    ONR_TRY(on_raw_text(input, arena, &gold, false, &t, err));
    accuracy_row("raw text: words", share(t.words, &t), least->words);
    accuracy_row("raw text: sentences",
                 f1(t.sentences, t.sentences_gold, t.sentences_found), 0);
    accuracy_row("raw text: UPOS", share(t.upos, &t), 0);
    accuracy_row("raw text: lemmas", share(t.lemmas, &t), 0);
    accuracy_row("raw text: UAS", share(t.heads, &t), 0);
    accuracy_row("raw text: LAS", share(t.universal, &t), least->raw_las);
    ONR_TRY(on_raw_text(input, arena, &gold, true, &t, err));
    accuracy_row("raw text, thorough: LAS", share(t.universal, &t), 0);
    return ONR_OK;
}

onr_status
accuracy_trees(const accuracy_input *input, onr_error *err)
{
    static const bars none = {0};
    static const struct {
        const char *file;
        bars least;
    } treebanks[] = {
        {"ud/ewt/en_ewt-ud-test.conllu", {95.6, 96.0, 85.7, 82.6, 83.8, 99.0, 79.0}},
        {"ud/gum/gum_dev.conllu", {.upos = 0}},
    };
    if (input->file) {
        return measure(input, input->file, &none, err);
    }
    for (size_t i = 0; i < ONR_COUNT(treebanks); ++i) {
        const char *const path =
            onr_arena_printf(input->arena, "%s/%s", input->corpora, treebanks[i].file);
        accuracy_title(treebanks[i].file);
        ONR_TRY(measure(input, path, &treebanks[i].least, err));
    }
    return ONR_OK;
}
