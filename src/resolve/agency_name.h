/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_AGENCY_NAME_H
#define ONR_RESOLVE_AGENCY_NAME_H

/**
   @file
   The normal form of an agency's name: what it is, and whose.

   "Louisville Metro Police Department" and "Louisville police" are both "police" of "louisville"; "Office of the Attorney
   General" is "attorney general" of nobody that the name tells.  The phrases are those of `agency-forms.lex`.
*/

#include "base/symbol.h"
#include "resolve/tables.h"

typedef struct {
    onr_symbol
        key; ///< All words of the normal form in order of bytes, without repetition; null if none
    onr_symbol
        function; ///< What it is, for bodies that every town, county or state has; null for others
    onr_symbol owner; ///< The words besides the function, in order of bytes; null if none
    onr_symbol state; ///< State named in it; null if none
    onr_symbol
        letters; ///< An abbreviation in small letters: the name itself ("lmpd"), or the first letters of its words
    bool is_letters; ///< The name itself is an abbreviation
} onr_agency_name;

/**
   Read a name.

   @param kind    Its class: a Government without a word of kind is a city, or a state if its name is one.
   @param place   The place it belongs to, where known; stands in for a missing owner.  May be empty.
*/
void onr_agency_name_read(const onr_tables *tables, onr_symbols *symbols,
                          onr_arena *scratch, onr_slice label, onr_slice kind,
                          onr_slice place, onr_agency_name *out);

/** The state that a place's name ends in or is ("Marlow Falls, Pa."), as the table spells it; empty if none. */
onr_slice onr_agency_name_state(const onr_tables *tables, onr_arena *scratch,
                                onr_slice place);

/** A place's name without its state, folded: "marlow falls" of "Marlow Falls, Pa."; a state stays as it is. */
onr_slice onr_agency_name_town(const onr_tables *tables, onr_arena *scratch,
                               onr_slice place);

/** The folded words of `text` sorted, each once, as in an owner; null if there are none. */
onr_symbol onr_agency_name_sorted(onr_symbols *symbols, onr_arena *scratch,
                                  onr_slice text);

#endif
