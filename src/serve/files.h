/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_SERVE_FILES_H
#define ONR_SERVE_FILES_H

/**
   @file
   What a path of a request leads to in a published folder.

   Only plain names are looked for, in the folder itself and in "search" and "dumps", and no link is followed: nothing that
   a request says can lead out.
*/

#include "base/slice.h"

enum { ONR_FILES_NAME_MAX = 256 /**< Bytes of a path */ };

typedef enum {
    ONR_FOUND_FILE,
    ONR_FOUND_THING, ///< The name of something: see another address
    ONR_FOUND_NOTHING,
    ONR_FOUND_NO_FORM, ///< A thing, but in no form that the client takes
} onr_found_kind;

typedef struct {
    onr_found_kind kind;
    int fd;           ///< Of a file, to be closed by the caller; else -1
    uint64_t size;    ///< Of a file
    const char *type; ///< Media type of a file
    char location[ONR_FILES_NAME_MAX * 3 + 64]; ///< Of a thing, relative to the request
} onr_found;

/**
   Look for a path.

   @param folder  Descriptor of the folder.
   @param path    Decoded, without the slash in front.
   @param accept  The request's Accept field; null for none.
*/
void onr_files_find(int folder, const char *path, const char *accept, onr_found *out);

#endif
