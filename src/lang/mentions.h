/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_MENTIONS_H
#define ONR_LANG_MENTIONS_H

/**
   @file
   The phrases of a story that stand for people, groups and organisations, and what each says about its bearer.

   Mentions are names; pronouns of the third person, and of the first inside quotation marks; and noun phrases whose head is a noun
   for people (table `person-nouns`) or for organisations (`agency-nouns`).  Titles before a name belong to the name.
*/

#include "lang/agencyname.h"
#include "lang/personname.h"
#include "lang/reading.h"
#include "lang/tree.h"

/** How a noun phrase begins, which decides whether it may take up something known. */
typedef enum {
    ONR_ARTICLE_BARE,       ///< "officers", "police"
    ONR_ARTICLE_DEFINITE,   ///< "the officer", "this department"
    ONR_ARTICLE_INDEFINITE, ///< "an officer", "two officers"
    ONR_ARTICLE_OTHER,      ///< "another officer", "the other officer"
    ONR_ARTICLE_OWNED,      ///< "his father", "the city's police department"
} onr_article;

/** Grammatical number; unknown for nouns like "police" and for names of organisations. */
typedef enum { ONR_PLURAL_UNKNOWN, ONR_PLURAL_NO, ONR_PLURAL_YES } onr_plurality;

/** What a mention says by itself. */
typedef struct {
    onr_entity_kind kind;
    onr_gender gender;
    onr_plurality plural;
    onr_article article;
    const onr_row *row; ///< Of person-nouns or agency-nouns; null for names and pronouns
    onr_slice noun;     ///< The row's key; empty without
    uint32_t owner;     ///< Token of the owner ("Orr" in "Orr's attorney"), or ONR_NONE
    uint32_t age;       ///< In years; 0 if it is not told
    uint32_t count;     ///< Of "two officers"; 0 if it is not told
    onr_person_name name; ///< Of people's names
    const onr_agency_name
        *agency;   ///< Of organisations called by name or place, else null
    onr_slice key; ///< Names in small letters, without "the" and a possessive ending
    onr_slice
        family; ///< Surname, in small letters, that a plural stands for ("the Turpins"); else empty
    uint32_t quote; ///< Quotation that it stands in, or ONR_NONE
} onr_mention_traits;

/** The mentions' traits, one to one with reading->mentions. */
typedef struct {
    onr_mention_traits *items;
    size_t count, capacity;
} onr_mention_traits_list;

/** The gender of a table's letter: m, f, n; unknown for any other. */
onr_gender onr_gender_of_letter(onr_slice letter);

/**
   Fill `reading->mentions`, in order of text, without entities (ONR_NONE).

   @param lexicon  Borrowed.
   @param tree     Of the reading, or null where there are no trees: then only names are found.
   @param traits   Filled.
*/
void onr_mentions_find(const onr_lexicon *lexicon, onr_arena *arena, const onr_tree *tree,
                       onr_reading *reading, onr_mention_traits_list *traits);

#endif
