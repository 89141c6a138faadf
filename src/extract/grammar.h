/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_GRAMMAR_H
#define ONR_EXTRACT_GRAMMAR_H

/**
   @file
   The functions and kinds that rules speak of ("whom", "from(agency)", "is person"), evaluated in a reading.
*/

#include "extract/syntax.h"
#include "lexicon/frames.h"

enum {
    ONR_GAP_MAX = 9,    ///< Words that "..." in a trigger may pass over
    ONR_PHRASE_MAX = 4, ///< Words of the longest phrase that is looked up in a set
};

/** A reading made ready for rules. */
typedef struct {
    const onr_reading *reading;
    onr_syntax syntax;
    uint32_t *
        mention_at; ///< [tokens] Mention that the token heads, else one whose name it is part of, or ONR_NONE
    uint32_t
        *phrase_at;    ///< [tokens] Longest mention that begins at the token, or ONR_NONE
    uint32_t *ends_at; ///< [tokens] Longest mention whose last token it is, or ONR_NONE
    uint32_t *name_at; ///< [tokens] Name that the token is part of, or ONR_NONE
    uint32_t
        *time_at; ///< [tokens] Time expression that the token is part of, or ONR_NONE
    onr_arena *scratch;
} onr_grammar;

/** Get ready; `reading` is kept, everything lives in the arena. */
void onr_grammar_init(onr_grammar *out, onr_arena *arena, const onr_reading *reading);

/** Where a step leads from a trigger: tokens of a kind that the path asks for; none if there are none. */
void onr_grammar_follow(const onr_grammar *grammar, const onr_path *path,
                        uint32_t trigger, onr_found_tokens *out);

/** Whether the phrase of a head token is of one of the kinds; an empty list accepts all. */
bool onr_grammar_is(const onr_grammar *grammar, uint32_t token,
                    const onr_type_tests *tests);

/** Whether all conditions of a rule hold at a trigger. */
bool onr_grammar_holds(const onr_grammar *grammar, const onr_rule *rule,
                       uint32_t trigger);

/** Whether a phrase that ends in the token, or the token's lemma, is in a set. */
bool onr_grammar_in_set(const onr_grammar *grammar, uint32_t token,
                        const onr_word_set *set);

/**
   Whether a pattern stands in the text with its head at `head`.

   @param words  Filled with the pattern's tokens in order; room for ONR_PATTERN_WORDS_MAX * ONR_PHRASE_MAX.
   @param count  Set to their number.
*/
bool onr_grammar_match(const onr_grammar *grammar, const onr_pattern *pattern,
                       uint32_t head, uint32_t *words, size_t *count);

#endif
