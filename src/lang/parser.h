/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_PARSER_H
#define ONR_LANG_PARSER_H

/**
   @file
   Dependency trees: fills `head` and `deprel` of every token and `root` of every sentence of a reading.
*/

#include "lang/reading.h"

/** Names of the parser's files in the folder of models: the fast one, and the one searched with a beam. */
#define ONR_PARSER_FILE "parser.model"
#define ONR_PARSER_THOROUGH_FILE "parser-thorough.model"

typedef struct onr_parser onr_parser;

/**
   Map a trained parser.  The file says whether it is searched greedily or with a beam, and how wide.

   @param arena  The parser lives in the arena; the file stays mapped until onr_parser_close().
   @param path   The model file.
   @param out    Set to the parser; null on failure.
   @return ONR_OK; ONR_NOT_FOUND, ONR_IO; ONR_BAD_INPUT for a file that is damaged or of another kind.
*/
onr_status onr_parser_open(onr_arena *arena, const char *path, onr_parser **out,
                           onr_error *err) ONR_WARN_UNUSED;

/** Unmap the model; null is fine. */
void onr_parser_close(onr_parser *parser);

/**
   Parse every sentence of the reading.  Each gets a projective tree with one root: the root's head is ONR_NONE and
   its relation ONR_DEPREL_ROOT, every other token's head is a token of the same sentence.  A sentence without tokens
   keeps the root ONR_NONE.

   @param parser   Borrowed; may serve several threads at once.
   @param arena    For scratch, which is given back before the call returns.
   @param reading  Its tokens, sentences, tags and lemmas are filled; a word without a lemma counts as its own.
*/
void onr_parser_parse(const onr_parser *parser, onr_arena *arena, onr_reading *reading);

#endif
