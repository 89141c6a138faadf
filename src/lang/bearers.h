/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_BEARERS_H
#define ONR_LANG_BEARERS_H

/**
   @file
   The tree at a person's name behind the employer and the title: in "charges against former Ashby police Sgt. Ruth Lamb" the
   parser may let the police be charged and hang the sergeant on them.  What follows is of the person, who takes the
   place of the employer, and the employer becomes a `compound` of the name.
*/

#include "lang/reading.h"

/** Correct the trees of a reading whose names are known. */
void onr_bearers_rehead(onr_reading *reading);

#endif
