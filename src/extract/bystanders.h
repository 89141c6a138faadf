/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_BYSTANDERS_H
#define ONR_EXTRACT_BYSTANDERS_H

/**
   @file
   People without a name and without a part in anything, whom no graph needs.
*/

#include "extract/facts.h"

/** Take unnamed people out of the facts that no event, tenure, claim or relation speaks of. */
void onr_bystanders_drop(onr_arena *arena, onr_facts *facts);

#endif
