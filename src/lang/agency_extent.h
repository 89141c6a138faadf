/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_AGENCY_EXTENT_H
#define ONR_LANG_AGENCY_EXTENT_H

/**
   @file
   How far the name of an organisation reaches from its head to both sides.  Part of lang/agency_grammar.h.
*/

#include "lang/agency_grammar.h"

/** A sentence in which agencies are looked for; positions below are tokens of the reading. */
typedef struct {
    const onr_agency_grammar *grammar;
    const onr_token *tokens;
    const onr_name_token *seen;
    const uint8_t *hints; ///< ONR_HINT_*
    uint32_t first, last; ///< Of the sentence
} onr_agency_finder;

/** The longest row of a table from token `i` on; its number of tokens in `*length`. */
const onr_row *onr_agency_match(const onr_table *table, const onr_agency_finder *f,
                                uint32_t i, uint32_t *length);

/** Whether token `i` stands in the sentence and is `word`. */
bool onr_agency_is(const onr_agency_finder *f, uint32_t i, const char *word);

/** Whether it begins with a capital, may be of a place, is a hyphen without spaces, a number, or "17th". */
bool onr_agency_capital(const onr_agency_finder *f, uint32_t i);
bool onr_agency_is_place(const onr_agency_finder *f, uint32_t i);
bool onr_agency_glues(const onr_agency_finder *f, uint32_t i);
bool onr_agency_is_number(const onr_agency_finder *f, uint32_t i);
bool onr_agency_is_ordinal(const onr_agency_finder *f, uint32_t i);

/** Whether a field of a row is `text`. */
bool onr_agency_field_is(const onr_row *row, size_t field, const char *text);

/** Where the name before the head at `head_at` begins; `head_at` if there is none. */
uint32_t onr_agency_left_end(const onr_agency_finder *f, uint32_t head_at,
                             const onr_row *head);

/** Whether a head goes on after its last word, the token `last`: "Department of". */
bool onr_agency_ends_open(const onr_agency_finder *f, uint32_t last);

/** The end of what follows a head such as "Department of"; `start` if nothing does. */
uint32_t onr_agency_complement_end(const onr_agency_finder *f, uint32_t start,
                                   const onr_row *head);

/**
   The end of what may follow a name that ends at `end`: "Lodge 5", "No. 12", "for the Southern District of Iowa", "of Ashby
   County".
*/
uint32_t onr_agency_right_end(const onr_agency_finder *f, uint32_t end,
                              const onr_row *head);

#endif
