/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_AGENCYNAME_H
#define ONR_LANG_AGENCYNAME_H

/**
   @file
   The words of an organisation's name that tell it from others, its class, and whether two names may be one
   organisation's.
*/

#include "lang/reading.h"
#include "lexicon/lexicon.h"

enum { ONR_AGENCY_NAME_WORDS = 16 /**< Most words kept of a name */ };

/** "the Winston-Salem Police Department" is winston - salem police; "NYPD" is new york city police. */
typedef struct {
    onr_slice words
        [ONR_AGENCY_NAME_WORDS]; ///< In small letters, spellings made alike (table `agency-words`)
    size_t count;
    onr_slice
        full; ///< Full name by table `agencies`, as it is written; empty if not known
    onr_slice
        kind; ///< Class of the contract by `agencies` or `agency-heads`; empty if not known
    onr_slice initials; ///< First letters of the words with capitals, in small letters
    onr_slice
        acronym; ///< The name itself in small letters if it is one word of capitals, else empty
} onr_agency_name;

/** How two names agree, the surer the later. */
typedef enum {
    ONR_AGENCIES_DIFFER,
    ONR_AGENCIES_HEAD, ///< One is the beginning of the other: "Stanford" of "Stanford University"
    ONR_AGENCIES_TAIL, ///< One is the end of the other: "State Police" of "Iowa State Police"
    ONR_AGENCIES_ACRONYM, ///< One is the other's initials
    ONR_AGENCIES_AGREE,   ///< The same words
} onr_agencies_match;

/** Take the tokens [first, last) of a reading apart; the parts live in the arena. */
onr_agency_name onr_agency_name_parse(const onr_lexicon *lexicon, onr_arena *arena,
                                      const onr_reading *reading, uint32_t first,
                                      uint32_t last);

/** The same for a name in a string of its own (kept). */
onr_agency_name onr_agency_name_parse_text(const onr_lexicon *lexicon, onr_arena *arena,
                                           onr_slice text);

/** Compare two names; the order does not matter. */
onr_agencies_match onr_agency_names_compare(const onr_agency_name *a,
                                            const onr_agency_name *b);

/** Whether one of two long words has one letter more than the other and they are the same else. */
bool onr_words_differ_in_a_letter(onr_slice a, onr_slice b);

#endif
