/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_BROTLI_H
#define ONR_TEXT_BROTLI_H

/**
   @file
   Bytes out of Brotli data (RFC 7932), which have no mark to know them by.
*/

#include "base/slice.h"

/** Whether this build reads Brotli data: libbrotlidec was there. */
bool onr_brotli_is_built(void);

/**
   The whole of Brotli data.

   @param arena  The bytes live in the arena.
   @param most   Most bytes to make.
   @param out    What could be made, also if the data are damaged or cut off; empty without libbrotlidec.
   @return False if the data are no whole Brotli stream, or make more than `most` bytes.
*/
bool onr_brotli_bytes(onr_slice bytes, size_t most, onr_arena *arena, onr_slice *out);

#endif
