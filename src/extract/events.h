/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_EVENTS_H
#define ONR_EXTRACT_EVENTS_H

/**
   @file
   Candidates: every place of a story where a rule of the lexicon has found the words of an event, with the phrases
   that its grammar puts into the roles.

   Each mention of an event in the text is a candidate of its own.  What follows after the grammar works on this list:
   dates and places, offenses and money as values, factuality, the merging of mentions of one event, roles that
   the sentence leaves out, what an action concerns.
*/

#include "lang/reading.h"
#include "lexicon/frames.h"

/** How a phrase was found for its role. */
typedef enum {
    ONR_FOUND_TREE, ///< By the dependency tree
    ONR_FOUND_SHARED, ///< By the tree of a word that the trigger hangs on: control, coordination
    ONR_FOUND_SURFACE, ///< By the order of words, where the tree has no answer
    ONR_FOUND_GIVEN,   ///< A word that the rule itself gives
} onr_found;

/** A phrase in a role or slot of a candidate. */
typedef struct {
    onr_slot slot;
    uint32_t token;     ///< Its head token, or ONR_NONE for ONR_FOUND_GIVEN
    uint32_t mention;   ///< Index in the reading's mentions, or ONR_NONE where it is none
    onr_slice constant; ///< For ONR_FOUND_GIVEN: the word
    onr_found found;
    const onr_path *path; ///< The rule's path that led there
} onr_filler;

/** A mention of an event. */
typedef struct {
    const onr_rule *rule;
    uint32_t trigger; ///< Token on which the participants hang
    uint32_t *words;  ///< [word_count] all tokens of the trigger, in order of text
    size_t word_count;
    uint32_t sentence;
    bool passive; ///< The trigger is a passive verb or participle
    bool verb;    ///< The trigger is a verb (or participle)
    uint32_t
        clause; ///< Head verb of the clause that the trigger stands in; the trigger itself if it is one
    struct {
        onr_filler *items; ///< In order of slot, then of text
        size_t count, capacity;
    } fillers;
    onr_slice factuality; ///< From the rule, or empty: set by the factuality step
    uint32_t
        same_as; ///< Index of the first candidate of the same event, ONR_NONE if it is the first; set by merging
} onr_candidate;

typedef struct {
    onr_candidate *items;
    size_t count, capacity;
} onr_candidates;

/**
   Find the candidates of a reading.

   At one token the pattern of lowest rank (the most words, then the surest rule, then the first in the files) whose
   conditions hold makes the candidate; rules of the class "Nothing" make none and so keep senses apart.  Only
   sentences of body, headlines and captions are searched.

   @param frames   Borrowed.
   @param arena    The candidates live in the arena.
   @param reading  Kept: candidates hold indices into it.
   @param out      Set to the list, in order of trigger.
*/
void onr_events_find(const onr_frames *frames, onr_arena *arena,
                     const onr_reading *reading, onr_candidates *out);

/** The fillers of a slot: the first at or after index `from`, or null. */
const onr_filler *onr_candidate_filler(const onr_candidate *candidate, onr_slot slot,
                                       size_t from);

#endif
