/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_OFFENSE_PHRASE_H
#define ONR_EXTRACT_OFFENSE_PHRASE_H

/**
   @file
   From the words after "charged with" to offenses in the form in which a record has them: one noun phrase each, in small
   letters, without the number of counts.
*/

#include "extract/draft.h"

/**
   Add the offenses that a phrase names: "two counts of assault, theft and other charges" are "assault" and "theft",
   "raping a student" is "rape".

   @param phrase  In small letters.
*/
void onr_offense_parts(const onr_desk *desk, onr_slice phrase, onr_slice_list *out);

/** Whether a phrase has the words of an offense of the table "offenses", or begins with what somebody did ("lying to detectives"). */
bool onr_offense_is_wrong(const onr_desk *desk, onr_slice phrase);

/** Whether a phrase has the words of an offense of the table "offenses". */
bool onr_offense_is_named(const onr_desk *desk, onr_slice phrase);

#endif
