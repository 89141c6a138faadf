/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_DATELINE_H
#define ONR_TEXT_DATELINE_H

/**
   @file
   Datelines: "MARLOW FALLS, Texas (AP) — ", as the Associated Press Stylebook and its kin have them.
*/

#include "base/slice.h"

/**
   Bytes of the dateline at the head of a paragraph with its dash and the space after it; 0 if there is none.

   The place stands in capitals, or any way with the outlet in brackets behind it; state, date and outlet may follow.
*/
size_t onr_dateline_length(onr_slice paragraph);

#endif
