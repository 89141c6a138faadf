/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_OUTPUT_H
#define ONR_CLI_OUTPUT_H

/**
   @file
   Where a command writes.
*/

#include "base/sink.h"

/** A sink to a file that appears only when whole, or to standard output for null and "-". */
onr_status onr_output_open(const char *path, onr_sink **sink,
                           onr_error *err) ONR_WARN_UNUSED;

/**
   Close a sink if `status` is ONR_OK, else drop it.

   @return The first failure.
*/
onr_status onr_output_finish(onr_sink *sink, onr_status status,
                             onr_error *err) ONR_WARN_UNUSED;

#endif
