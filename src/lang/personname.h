/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_PERSONNAME_H
#define ONR_LANG_PERSONNAME_H

/**
   @file
   The parts of a person's name, and whether two names may be one person's.
*/

#include "lexicon/lexicon.h"

enum {
    ONR_PERSON_NAME_WORDS = 8 /**< Most words of a name; what follows is passed over */
};

/** A name without titles, in small letters: "Alan “Buzz” Carver Sr." is john suplizio, herm, sr. */
typedef struct {
    onr_slice words[ONR_PERSON_NAME_WORDS]; ///< Given names, middle names, surname
    size_t count;
    onr_slice nickname; ///< In quotation marks or brackets; empty if none
    onr_slice suffix;   ///< "jr", "sr", "ii", …; empty if none
} onr_person_name;

/** What two names have in common, the surer the later. */
typedef enum {
    ONR_NAMES_DIFFER,  ///< Two people, as far as names tell
    ONR_NAMES_GIVEN,   ///< One is the other's given name or nickname alone
    ONR_NAMES_SURNAME, ///< One is the other's surname alone
    ONR_NAMES_AGREE, ///< Both have given name and surname, and they fit; or both are the same word
} onr_names_match;

/**
   Take a name apart.

   @param lexicon  Borrowed; its table `name-suffixes` is read.
   @param text     As it stands in a text, without titles.
   @param arena    The parts live in the arena.
*/
onr_person_name onr_person_name_parse(const onr_lexicon *lexicon, onr_arena *arena,
                                      onr_slice text);

/**
   Compare two names; the order does not matter.

   "Jr." and "Sr." differ, either may be left out.  A given name fits an initial ("J. Smith"), a short form (table
   `nicknames`), and a nickname; middle names may be left out but not contradict each other.
*/
onr_names_match onr_person_names_compare(const onr_lexicon *lexicon,
                                         const onr_person_name *a,
                                         const onr_person_name *b);

/** Whether the second of two names that differ is a slip of the pen for the first: a letter or two in a long surname. */
bool onr_person_names_misspelt(const onr_person_name *a, const onr_person_name *b);

#endif
