/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_PLACENAME_H
#define ONR_LANG_PLACENAME_H

/**
   @file
   How places' names are written.
*/

#include "base/slice.h"

/** Whether a name is all capitals, as datelines and headlines have it: "ASHBY". */
bool onr_place_is_shouted(onr_slice name);

/** "Ashby" for "ASHBY", in the arena; any other name as it is. */
onr_slice onr_place_spoken(onr_arena *arena, onr_slice name);

#endif
