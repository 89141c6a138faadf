/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_SYNTAX_H
#define ONR_EXTRACT_SYNTAX_H

/**
   @file
   Who does what to whom, read off the dependency trees of a reading.

   The functions here undo what grammar does with the participants of a verb: passive voice, coordination ("was arrested and
   charged"), control ("refused to resign", "accused of firing"), relative clauses and participles.  After the
   enhanced dependencies of Universal Dependencies v2 (Schuster and Manning, LREC 2016), found on demand.
*/

#include "lang/tree.h"

enum {
    ONR_SYNTAX_DEPTH_MAX = 12, ///< Words that a search climbs
    ONR_SYNTAX_FOUND_MAX = 16, ///< Words that one function of a word may lead to
};

/** The trees, with what this file adds to their index. */
typedef struct {
    const onr_reading *reading;
    onr_tree links;     ///< From heads to dependents
    uint8_t *universal; ///< [tokens] Relation without its subtype
    bool *
        acts; ///< [tokens] The token stands for somebody who can act; all false until set
} onr_syntax;

/** Words that a search found, in order of finding. */
typedef struct {
    uint32_t items[ONR_SYNTAX_FOUND_MAX];
    size_t count;
    bool shared; ///< Reached through another word than the one asked
} onr_found_tokens;

/** Index a reading (kept); everything lives in the arena. */
void onr_syntax_init(onr_syntax *out, onr_arena *arena, const onr_reading *reading);

/** First child with a relation (of any subtype if the relation is universal), or ONR_NONE. */
uint32_t onr_syntax_child(const onr_syntax *syntax, uint32_t token, onr_deprel relation);

/** Whether the token is a verb in the passive or a participle that describes somebody to whom it is done. */
bool onr_syntax_is_passive(const onr_syntax *syntax, uint32_t verb);

/** Subject of a verb as the sentence has it, also shared or implied ones; ONR_NONE if there is none. */
uint32_t onr_syntax_subject(const onr_syntax *syntax, uint32_t verb, bool *shared);

/** Who receives what a verb gives: the indirect object, or the object where a sum of money stands beside it. */
uint32_t onr_syntax_recipient(const onr_syntax *syntax, uint32_t verb);

/** Object of an active verb, also one that a relative clause has moved; ONR_NONE if there is none. */
uint32_t onr_syntax_object(const onr_syntax *syntax, uint32_t verb);

/** The word that a relative pronoun stands for; any other word stands for itself. */
uint32_t onr_syntax_antecedent(const onr_syntax *syntax, uint32_t token);

/** The preposition or conjunction that introduces a phrase or clause, as a token; ONR_NONE if there is none. */
uint32_t onr_syntax_marker(const onr_syntax *syntax, uint32_t token);

/** Whether `preposition` introduces the phrase. */
bool onr_syntax_has_marker(const onr_syntax *syntax, uint32_t token,
                           onr_symbol preposition);

/** The verb at the head of the token's clause, the token itself if it is one. */
uint32_t onr_syntax_clause(const onr_syntax *syntax, uint32_t token);

/** Whether a token is a verb or a predicate with a copula. */
bool onr_syntax_is_predicate(const onr_syntax *syntax, uint32_t token);

/** Add a token and those coordinated with it. */
void onr_syntax_add_all(const onr_syntax *syntax, uint32_t token, onr_found_tokens *out);

#endif
