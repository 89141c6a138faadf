/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_DATA_H
#define ONR_CLI_DATA_H

/**
   @file
   Where the lexicon and the models are.
*/

#include "base/slice.h"

/**
   Find a file or folder of the program's data.

   Looked at are, in this order, the folder that the environment variable ONRECORD_DATA names, that in which the
   running program stands (the build tree), and the one that `make install` filled.

   @param name  With its folder: "lexicon/onrecord.bundle", "models".
   @param path  Set to a string in the arena.
   @return ONR_OK; ONR_NOT_FOUND.
*/
onr_status onr_data_find(onr_arena *arena, const char *name, const char **path,
                         onr_error *err) ONR_WARN_UNUSED;

#endif
