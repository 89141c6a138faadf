/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_INFLATE_H
#define ONR_TEXT_INFLATE_H

/**
   @file
   Bytes out of gzip (RFC 1952, of any number of members) and zlib (RFC 1950) data.
*/

#include "text/source.h"

/** Whether bytes begin as gzip data do. */
bool onr_inflate_is_gzip(onr_slice head);

/**
   A source of what the gzip data in `below` hold; its errors are ONR_IO.

   @param below  Taken, also on failure.
*/
onr_status onr_inflate_open(onr_source *below, onr_source **out,
                            onr_error *err) ONR_WARN_UNUSED;

/**
   The whole of gzip, zlib or bare deflate data, as bodies sent by HTTP have them.

   @param arena  The bytes live in the arena.
   @param most   Most bytes to make.
   @param out    What could be made, also if the data are cut off; empty if they are none.
   @return False if the data are broken before their end or make more than `most` bytes.
*/
bool onr_inflate_bytes(onr_slice bytes, size_t most, onr_arena *arena, onr_slice *out);

#endif
