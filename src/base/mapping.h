/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BASE_MAPPING_H
#define ONR_BASE_MAPPING_H

/**
   @file
   A whole file as bytes in memory, mapped where the system can map it.
*/

#include "base/slice.h"

typedef struct {
    onr_slice bytes; ///< The file's bytes; valid until the mapping is closed
    size_t
        mapped; ///< Length of the mapping; 0 if the bytes were read into memory instead
} onr_mapping;

/**
   Open a file read-only.

   @param path  A regular file; pipes and the like are read to their end.
   @param out   Filled; to be closed by the caller.  Zeroed on failure.
   @return ONR_OK; ONR_NOT_FOUND; ONR_IO; ONR_NO_MEMORY.
*/
onr_status onr_mapping_open(const char *path, onr_mapping *out,
                            onr_error *err) ONR_WARN_UNUSED;

/** Give the memory back; a zeroed mapping is fine. */
void onr_mapping_close(onr_mapping *mapping);

/** Read all that is left in a descriptor into memory; `name` is for messages. */
onr_status onr_mapping_read_fd(int fd, const char *name, onr_mapping *out,
                               onr_error *err) ONR_WARN_UNUSED;

#endif
