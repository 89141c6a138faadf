/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_WRITE_GZIP_H
#define ONR_WRITE_GZIP_H

/**
   @file
   A sink that compresses (RFC 1952, by zlib) on the way to another.

   No time and no name stand in the header: the same bytes give the same bytes.
*/

#include "base/sink.h"

typedef struct onr_gzip onr_gzip;

/**
   Start to compress.

   @param inner  Taken, also on failure.
   @param out    Set to the compressor, which the caller owns; null on failure.
   @param sink   Set to the sink to put bytes to, which lives as long as the compressor.
*/
onr_status onr_gzip_open(onr_sink *inner, onr_gzip **out, onr_sink **sink,
                         onr_error *err) ONR_WARN_UNUSED;

/**
   Finish and close everything if `status` is ONR_OK, else drop it; the compressor is freed in any case.

   @return The first failure.
*/
onr_status onr_gzip_close(onr_gzip *gzip, onr_status status,
                          onr_error *err) ONR_WARN_UNUSED;

#endif
