/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_OFFENSES_H
#define ONR_EXTRACT_OFFENSES_H

/**
   @file
   Offenses that an action has from what it concerns.
*/

#include "extract/draft.h"

/** Give the actions of the table "inherits" that name no offense those of the action that they concern. */
void onr_offenses_inherit(onr_desk *desk);

#endif
