/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TOOLS_STAGES_H
#define ONR_TOOLS_STAGES_H

/**
   @file
   The models that tools/train trains, one function each.
*/

#include "corpus.h"

/** What a stage is given. */
typedef struct {
    onr_arena *arena;       ///< Lives until the trainer ends
    onr_symbols *symbols;   ///< Likewise
    const char *corpora;    ///< Folder of the corpora
    const char *models;     ///< Folder to write to
    const char *trained;    ///< Folder with the lemmatiser that the parser learns with
    const char *lexicon;    ///< Bundle of the lexicon's files
    const char *words;      ///< File of the words that the name tagger knows
    corpus train;           ///< Treebanks to learn from
    corpus heldout[2];      ///< Treebank sentences to watch progress on
    onr_slice word_classes; ///< Table of src/lang/word_classes.h; the tokens have theirs
} stage_input;

/** Train, print what came of it and write the model's file. */
onr_status train_tagger(stage_input *input, onr_error *err) ONR_WARN_UNUSED;
onr_status train_lemmatizer(stage_input *input, onr_error *err) ONR_WARN_UNUSED;
onr_status train_names(stage_input *input, onr_error *err) ONR_WARN_UNUSED;
onr_status train_parser(stage_input *input, onr_error *err) ONR_WARN_UNUSED; ///< Both

/** Write the words that the name tagger knows, from the lexicon: for its next training, never part of it. */
onr_status list_name_words(stage_input *input, onr_error *err) ONR_WARN_UNUSED;

/**
   Tags for the sentences of a corpus as a tagger gives them that has not seen them.

   Each tenth of the corpus is tagged by a tagger trained on the other nine tenths, so that the parser learns from tags
   as faulty as those it will meet.

   @return Copies of the tokens, [sentence][token], in the arena.
*/
onr_token **tag_by_others(onr_arena *arena, const corpus *sentences);

/** Copies of the tokens as a tagger trained on `train` tags them. */
onr_token **tag_by_all(onr_arena *arena, const corpus *train, const corpus *sentences);

#endif
