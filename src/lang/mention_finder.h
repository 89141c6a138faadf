/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_MENTION_FINDER_H
#define ONR_LANG_MENTION_FINDER_H

/**
   @file
   What the finders of mentions share: of names and pronouns, and of noun phrases.
*/

#include "lang/mentions.h"

/** What the steps of one call share. */
typedef struct {
    onr_arena *arena;
    const onr_lexicon *lexicon;
    const onr_table *people, *agencies, *pronouns, *articles, *numbers, *given;
    const onr_tree *tree;
    onr_reading *reading;
    onr_mention_traits_list *traits;
    uint8_t *
        time_at; // [tokens] Whether a token is part of a time expression other than an age
    uint32_t *name_at; // [tokens] Name or title of a name that a token is part of
} onr_mention_finder;

static inline const onr_token *
onr_finder_token_at(const onr_mention_finder *f, uint32_t token)
{
    return &f->reading->tokens.items[token];
}

static inline uint32_t
onr_finder_sentence_first(const onr_mention_finder *f, uint32_t token)
{
    return f->reading->sentences.items[onr_finder_token_at(f, token)->sentence].first;
}

static inline uint32_t
onr_finder_sentence_last(const onr_mention_finder *f, uint32_t token)
{
    return f->reading->sentences.items[onr_finder_token_at(f, token)->sentence].last;
}

static inline onr_slice
onr_finder_lower_of(const onr_mention_finder *f, uint32_t token)
{
    return onr_symbol_slice(onr_finder_token_at(f, token)->lower);
}

/** A whole number in figures, or in words by the table; 0 if the token is none. */
uint32_t onr_mention_read_count(const onr_mention_finder *f, uint32_t token);

/** Add a mention of the tokens [first, last); its traits are to be filled. */
onr_mention_traits *onr_mention_add(onr_mention_finder *f, onr_mention_kind kind,
                                    uint32_t first, uint32_t last, uint32_t head);

/** The tokens [first, last) as an organisation's name, in the arena. */
const onr_agency_name *onr_mention_agency_name(const onr_mention_finder *f,
                                               uint32_t first, uint32_t last);

/** Add the noun phrase that a token heads, if its noun stands for people or organisations. */
bool onr_mention_add_nominal(onr_mention_finder *f, uint32_t token);

/** Add "the 6-year-old" without a noun. */
bool onr_mention_add_aged(onr_mention_finder *f, uint32_t token);

/** Add "the two", "the three": people told before, by their number. */
bool onr_mention_add_counted(onr_mention_finder *f, uint32_t token);

/** Add "the Turpins" where a Turpin has been named. */
bool onr_mention_add_family(onr_mention_finder *f, uint32_t token);

#endif
