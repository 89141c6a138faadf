/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_OFFENSES_H
#define ONR_EXTRACT_OFFENSES_H

/**
   @file
   The offenses of an event that its rule's grammar does not find: lists of charges, and offenses that an action has from what it
   concerns.
*/

#include "extract/draft.h"

/**
   Add the offenses that the trigger's sentence names to events of the classes in the table "charge-like", and take away
   phrases that name none ("three distinct crimes").

   Offenses stand in the table "offenses"; they are looked for from the trigger to the next trigger of such a class, and
   right before a trigger that is a noun ("murder charges").
*/
void onr_offenses_gather(const onr_desk *desk, const onr_candidate *candidate,
                         onr_event *event);

/** Give the actions of the table "inherits" that name no offense those of the action that they concern. */
void onr_offenses_inherit(onr_desk *desk);

#endif
