/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_AGENCY_GRAMMAR_H
#define ONR_LANG_AGENCY_GRAMMAR_H

/**
   @file
   The grammar of the names of organisations.

   Names of agencies are made, not given: a place or a word of its own before a head ("Ashby Police Department"), a head and
   what it is for ("Department of Public Works", "City of Ashby"), or a head known by itself.  Heads with their classes
   are the rows of `lexicon/agency-heads.lex`, bodies known all over the country those of `lexicon/agencies.lex`.
*/

#include "lang/name_features.h"

/** The tables of the grammar; a value, filled once for all documents. */
typedef struct {
    const onr_table *heads, *known, *titles, *modifiers, *where;
} onr_agency_grammar;

/** The grammar over a lexicon, which is kept.  Tables that are not there count as empty. */
onr_agency_grammar onr_agency_grammar_of(const onr_lexicon *lexicon);

/** The name of an organisation. */
typedef struct {
    uint32_t first, last; ///< Tokens of the reading: [first, last)
    onr_slice kind;       ///< Class of the contract: "Court"
    bool weak;            ///< The head alone does not make it a name
} onr_agency_span;

/** What else is known of a token, as bits. */
enum {
    ONR_HINT_PLACE = 1 << 0, ///< It is, or may be, part of a place's name
    ONR_HINT_PERSON = 1 << 1 ///< It is part of a person's name
};

typedef struct {
    onr_agency_span *items;
    size_t count, capacity;
} onr_agency_list;

/**
   Find what may be names of organisations in a sentence.

   @param arena    The spans live in the arena.
   @param tokens   What onr_name_tokens() saw of the reading.
   @param hints    [tokens] ONR_HINT_*.
   @param out      Added to: no two overlap; in order of text.
*/
void onr_agency_grammar_find(const onr_agency_grammar *grammar, onr_arena *arena,
                             const onr_reading *reading, const onr_name_token *tokens,
                             const uint8_t *hints, const onr_sentence *sentence,
                             onr_agency_list *out);

#endif
