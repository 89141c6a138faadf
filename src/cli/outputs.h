/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_OUTPUTS_H
#define ONR_CLI_OUTPUTS_H

/**
   @file
   The formats that the command writes: those of `write` and those of rooms that need more libraries.
*/

#include "write/writer.h"

/** The `i`-th format, or null past the last. */
const onr_format *onr_output(size_t i);

/** The format of this name or suffix, or null. */
const onr_format *onr_output_find(onr_slice name);

#endif
