/* SPDX-License-Identifier: Apache-2.0 */
#include "models.h"

#include "lang/word.h"

#include <check.h>
#include <stdlib.h>

models_fixture models;

const char *
models_path(const char *file)
{
    const char *const folder = getenv("ONR_SRCDIR");
    return onr_arena_printf(models.arena, "%s/models/%s", folder ? folder : ".", file);
}

void
models_init(void)
{
    onr_error err = {0};
    models.arena = onr_arena_new();
    onr_arena *const arena = models.arena;
    models.symbols = onr_symbols_new(arena, NULL);
    ck_assert_msg(onr_tagger_open(arena, models_path(ONR_TAGGER_FILE), &models.tagger,
                                  &err) == ONR_OK &&
                      onr_lemmatizer_open(arena, models_path(ONR_LEMMATIZER_FILE),
                                          &models.lemmatizer, &err) == ONR_OK &&
                      onr_parser_open(arena, models_path(ONR_PARSER_FILE), &models.parser,
                                      &err) == ONR_OK &&
                      onr_parser_open(arena, models_path(ONR_PARSER_THOROUGH_FILE),
                                      &models.thorough, &err) == ONR_OK,
                  "%s", err.text);
}

void
models_clear(void)
{
    onr_tagger_close(models.tagger);
    onr_lemmatizer_close(models.lemmatizer);
    onr_parser_close(models.parser);
    onr_parser_close(models.thorough);
    onr_arena_free(models.arena);
}

static void
close_sentence(onr_reading *reading, uint32_t first)
{
    if (reading->tokens.count > first) {
        *ONR_PUSH(models.arena, &reading->sentences) = (onr_sentence){
            .first = first, .last = (uint32_t)reading->tokens.count, .root = ONR_NONE};
    }
}

onr_reading
models_reading(const char *words)
{
    onr_reading reading = {.symbols = models.symbols};
    onr_slice rest = onr_slice_of(words), line, form;
    while (onr_slice_split(&rest, '\n', &line)) {
        const uint32_t first = (uint32_t)reading.tokens.count;
        while (onr_slice_split(&line, ' ', &form)) {
            if (form.len) {
                onr_token *const token = ONR_PUSH(models.arena, &reading.tokens);
                token->form = onr_symbols_intern(models.symbols, form);
                token->lower = onr_word_lower(models.symbols, models.arena, form);
                token->head = ONR_NONE;
                token->sentence = (uint32_t)reading.sentences.count;
            }
        }
        close_sentence(&reading, first);
    }
    return reading;
}

onr_reading
models_parsed(const char *words, const onr_parser *parser)
{
    onr_reading reading = models_reading(words);
    onr_tagger_tag(models.tagger, models.arena, &reading);
    onr_lemmatizer_apply(models.lemmatizer, &reading);
    onr_parser_parse(parser, models.arena, &reading);
    return reading;
}

const onr_token *
models_token(const onr_reading *reading, const char *form)
{
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        if (onr_symbol_is(reading->tokens.items[i].form, form)) {
            return &reading->tokens.items[i];
        }
    }
    ck_abort_msg("no token \"%s\"", form);
}
