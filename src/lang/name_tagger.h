/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_NAME_TAGGER_H
#define ONR_LANG_NAME_TAGGER_H

/**
   @file
   People, organisations and places in running text, by a trained model.

   A structured perceptron (Collins 2002, "Discriminative Training Methods for Hidden Markov Models") over BILOU labels
   (Ratinov and Roth 2009): each token begins, is inside, is last in or is the whole of a name of one kind, or is outside.
   The best sequence is found by Viterbi's algorithm over label and transition weights.
*/

#include "lang/name_features.h"

/** Name of the model's file in the folder of models. */
#define ONR_NAME_TAGGER_FILE "names.model"

enum {
    ONR_NAME_KINDS = 3, ///< PER, ORG and LOC, in the order of onr_name_kind
    ONR_NAME_LABELS =
        1 + 4 * ONR_NAME_KINDS ///< 0 is outside; then B, I, L, U of each kind
};

/** Place in a name, as it counts in labels. */
typedef enum { ONR_BILOU_B, ONR_BILOU_I, ONR_BILOU_L, ONR_BILOU_U } onr_bilou;

/** The label of a place in a name of a kind. */
#define ONR_NAME_LABEL(kind, place) (1 + 4 * (kind) + (place))

typedef struct onr_name_tagger onr_name_tagger;

/**
   Map a trained model.

   @param arena  The tagger lives in the arena; the file stays mapped until onr_name_tagger_close().
   @param path   The model file.
   @param out    Set to the tagger; null on failure.
   @return ONR_OK; ONR_NOT_FOUND, ONR_IO; ONR_BAD_INPUT for a file that is damaged or of another kind.
*/
onr_status onr_name_tagger_open(onr_arena *arena, const char *path, onr_name_tagger **out,
                                onr_error *err) ONR_WARN_UNUSED;

/** Unmap the model; null is fine. */
void onr_name_tagger_close(onr_name_tagger *tagger);

/** The words that the model learned from. */
const onr_name_words *onr_name_tagger_words(const onr_name_tagger *tagger);

/**
   Label the tokens of every sentence.

   @param tagger  Borrowed; may serve several threads at once.
   @param arena   For scratch, which is given back before the call returns.
   @param tokens  What onr_name_tokens() saw.
   @param labels  [tokens] filled.
   @param margin  [tokens] filled with how far the label's score lies above that of being outside; below 0 where the
                  neighbours decided.
*/
void onr_name_tagger_run(const onr_name_tagger *tagger, onr_arena *arena,
                         const onr_reading *reading, const onr_name_token *tokens,
                         uint8_t *labels, int32_t *margin);

/** Whether `next` may follow `label`; ONR_NAME_LABELS stands for the border of a sentence. */
bool onr_name_label_follows(unsigned label, unsigned next);

/**
   The best sequence of labels.

   @param scores       [count][ONR_NAME_LABELS]
   @param transitions  [ONR_NAME_LABELS * ONR_NAME_LABELS], from the row's label to the column's.
   @param arena        For scratch.
   @param labels       [count] filled; ties go to the lower label.
*/
void onr_name_viterbi(const int32_t (*scores)[ONR_NAME_LABELS],
                      const int32_t *transitions, size_t count, onr_arena *arena,
                      uint8_t *labels);

#endif
