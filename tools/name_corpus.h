/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TOOLS_NAME_CORPUS_H
#define ONR_TOOLS_NAME_CORPUS_H

/**
   @file
   Documents with names to learn from: Universal NER for EWT, GUM's entities, and the Groningen Meaning Bank.

   The three differ in what they call a name.  They are brought to one custom: no titles in the names of people, no words
   for peoples and languages among the places, no articles.
*/

#include "lang/name_tagger.h"

typedef struct {
    onr_reading *reading;         ///< Tokens and sentences
    const onr_name_token *tokens; ///< What the tagger sees of them
    uint8_t *labels;              ///< [tokens] gold labels
} name_document;

typedef struct {
    name_document *items;
    size_t count, capacity;
} name_corpus;

/** What reading a corpus needs; everything is kept. */
typedef struct {
    onr_arena *arena;
    onr_symbols *symbols;
    const onr_name_words *words;
    bool clean; ///< Bring the names to our custom; else leave them as they are annotated
} name_reader;

/**
   Names of `iob` (words and IOB2 labels, a blank line after each sentence) over the trees of `conllu`, from which
   spaces and documents are taken.  Sentences that only one of the two has are left out.
*/
onr_status name_corpus_read_uner(const name_reader *reader, const char *iob,
                                 const char *conllu, name_corpus *out,
                                 onr_error *err) ONR_WARN_UNUSED;

/** Named people, organisations and places among the `Entity=` of a treebank of GUM. */
onr_status name_corpus_read_gum(const name_reader *reader, const char *conllu,
                                name_corpus *out, onr_error *err) ONR_WARN_UNUSED;

/** Names of an IOB2 file, cut at hyphens as our tokens are; a dozen sentences count as a document. */
onr_status name_corpus_read_gmb(const name_reader *reader, const char *iob,
                                name_corpus *out, onr_error *err) ONR_WARN_UNUSED;

/** Label `[first, last)` as a name. */
void name_label(uint8_t *labels, size_t first, size_t last, onr_name_kind kind);

/** The end of the name that begins at `first` with its kind, or `first` if none does. */
size_t name_span(const uint8_t *labels, size_t first, size_t count, onr_name_kind *kind);

/**
   Take titles and articles off the front of a name.

   @param tokens  What `first` and `last` count in.
   @return True if a name is left that is one by our custom, or the reader leaves names as they are.
*/
bool name_clean(const name_reader *reader, const onr_token *tokens, size_t *first,
                size_t last, onr_name_kind kind);

/** Add the documents of a treebank; sentences that are not `known` are left out. */
void name_corpus_add(const name_reader *reader, const onr_reading *reading,
                     const uint8_t *labels, const bool *known, name_corpus *out);

/** Read a CoNLL-U file; its bytes are set too. */
onr_status name_treebank_read(const name_reader *reader, const char *path,
                              onr_reading **out, onr_slice *bytes,
                              onr_error *err) ONR_WARN_UNUSED;

/** Names found and right among those of a gold labelling. */
typedef struct {
    size_t right, found, gold;
} name_tally;

/** Count the names of `labels` that are in `gold` with the same borders and kind. */
void name_count(const uint8_t *labels, const uint8_t *gold, size_t count,
                name_tally *out);

/** F1 in percent. */
double name_f1(const name_tally *sum);

#endif
