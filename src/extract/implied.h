/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_IMPLIED_H
#define ONR_EXTRACT_IMPLIED_H

/**
   @file
   Roles that a sentence leaves out and a reader fills in: whose plea it was, which department suspends.

   A frame says how ("implied authority: employer"), or the table "implied" does for its class.
*/

#include "extract/draft.h"

/** Fill empty roles of all drafts; what is filled so is marked as implied. */
void onr_implied_fill(onr_desk *desk);

#endif
