/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_WALK_H
#define ONR_CLI_WALK_H

/**
   @file
   From the arguments of the command line to the files that they mean.
*/

#include "base/slice.h"

enum { ONR_WALK_DEPTH = 64 /**< Most folders inside each other */ };

typedef struct {
    const char **items;
    size_t count, capacity;
} onr_path_list;

/**
   Add `path`; if it is a folder, the files in it and its folders whose names tell a known format, sorted by bytes.

   Names that begin with a dot are passed over, and so are links to folders.

   "@FILE" stands for the files and folders that FILE lists, one a line or with NUL bytes between them; "@-" for those
   that standard input lists.  A file that is called so counts as itself.

   @param path   Kept if it is a file; "-" stays as it is.
   @param paths  In the arena.
   @return ONR_OK; ONR_NOT_FOUND; ONR_IO; ONR_LIMIT past ONR_WALK_DEPTH folders.
*/
onr_status onr_walk(onr_arena *arena, const char *path, onr_path_list *paths,
                    onr_error *err) ONR_WARN_UNUSED;

#endif
