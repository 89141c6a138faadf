/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_FULL_NAME_H
#define ONR_RESOLVE_FULL_NAME_H

/**
   @file
   The parts of a person's name, and how two names go together.
*/

#include "base/symbol.h"
#include "resolve/tables.h"

/** Folded parts; null where there is none. */
typedef struct {
    onr_symbol surname; ///< The last word, with particles ("de la cruz"); or the only one
    onr_symbol given;   ///< The first word as written; may be an initial
    onr_symbol common;  ///< The one name that it is short for, else the same as given
    onr_symbol longer;  ///< All that it may be short for, parted by commas
    onr_symbol middle;  ///< The first of the words between
    onr_symbol nick;    ///< In quotation marks or brackets, as what it is short for
    onr_symbol suffix;  ///< "jr", "sr", "ii"
} onr_full_name;

/** How two names go together. */
typedef enum {
    ONR_NAMES_DIFFER,
    ONR_NAMES_LONE,     ///< One of them is only the other's surname or given name
    ONR_NAMES_SPELLING, ///< One letter apart
    ONR_NAMES_INITIAL,  ///< An initial of the one stands for the given name of the other
    ONR_NAMES_VARIANT, ///< A short form, a nickname, a middle name, or part of a double surname
    ONR_NAMES_SAME, ///< Given name and surname are the same
} onr_names_fit;

/** Read the parts of a name without titles; strings are interned in `symbols`. */
void onr_full_name_read(const onr_tables *tables, onr_symbols *symbols,
                        onr_arena *scratch, onr_slice label, onr_full_name *out);

/**
   Compare names by surname and given name.  Generations ("Jr." and "Sr.") that differ make the names differ; middle
   names are left to the caller.
*/
onr_names_fit onr_full_name_compare(const onr_full_name *a, const onr_full_name *b);

/** Whether two middle names, both there, cannot be the same. */
bool onr_full_name_middles_differ(const onr_full_name *a, const onr_full_name *b);

/** Whether two strings of at least four letters are one letter (left out, put in, exchanged, swapped) apart. */
bool onr_full_name_is_near(onr_slice a, onr_slice b);

#endif
