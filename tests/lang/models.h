/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_LANG_MODELS_H
#define TESTS_LANG_MODELS_H

/* Readings made by hand, and the models of the source tree. */

#include "lang/lemmatizer.h"
#include "lang/parser.h"
#include "lang/tagger.h"

/** Of a test: its arena, and the models in it. */
typedef struct {
    onr_arena *arena;
    onr_symbols *symbols;
    onr_tagger *tagger;
    onr_lemmatizer *lemmatizer;
    onr_parser *parser, *thorough;
} models_fixture;

/** The fixture; set by models_init(). */
extern models_fixture models;

void models_init(void);
void models_clear(void);

/** The path of a model file. */
const char *models_path(const char *file);

/** A reading of words that stand between spaces; a line break ends a sentence. */
onr_reading models_reading(const char *words);

/** The same with tags, lemmas and trees. */
onr_reading models_parsed(const char *words, const onr_parser *parser);

/** The token with this form. */
const onr_token *models_token(const onr_reading *reading, const char *form);

#endif
