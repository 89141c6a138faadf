/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_SIDES_H
#define ONR_EXTRACT_SIDES_H

/**
   @file
   Who speaks for a side in a case, so that what he says of an event is a claim rather than a report.
*/

#include "extract/draft.h"

typedef enum {
    ONR_SIDE_NONE,
    ONR_SIDE_PROSECUTION, ///< A prosecutor or a prosecutor's office
    ONR_SIDE_LAWYER,      ///< Another lawyer
    ONR_SIDE_PLAINTIFF,   ///< Who has brought a lawsuit or complaint in the story
} onr_side;

/** The side that a party speaks for; ONR_NO_FACT speaks for none. */
onr_side onr_side_of(const onr_desk *desk, uint32_t party);

#endif
