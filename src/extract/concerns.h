/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_CONCERNS_H
#define ONR_EXTRACT_CONCERNS_H

/**
   @file
   What a legal action is about: the charge that is dismissed, the incident that is investigated.
*/

#include "extract/draft.h"

/**
   Link each action to the event that it concerns, by the classes in the table "concerns", shared people and nearness.

   Links that were there before are replaced; they are indices in the desk's drafts, which the caller keeps in their order.
*/
void onr_concerns_link(onr_desk *desk);

#endif
