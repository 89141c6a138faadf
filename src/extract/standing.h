/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_STANDING_H
#define ONR_EXTRACT_STANDING_H

/**
   @file
   How somebody stands before the law in the matter of one incident, by the actions that the story tells.
*/

#include "extract/draft.h"

typedef struct {
    bool charged; ///< Charged or arrested
    bool settled; ///< Has pleaded guilty, been convicted or sentenced
    bool
        denies; ///< Has pleaded not guilty and was not convicted, or appeals against the conviction
} onr_standing;

/**
   The standing of a party in the matter of an incident.

   An action counts unless it concerns, also by way of other actions, other incidents and not this one.
*/
onr_standing onr_standing_of(const onr_desk *desk, const onr_draft *incident,
                             uint32_t party);

#endif
