/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_FOLDER_H
#define ONR_PAGES_FOLDER_H

/**
   @file
   A folder that is filled aside ("PATH.tmp-PID") and takes its place when it is whole.
*/

#include "base/sink.h"

/** The file that tells a folder of ours from others; it says where the site is. */
#define ONR_FOLDER_MARK "site.json"

typedef struct onr_folder onr_folder;

/**
   Begin a folder.

   @param path  Copied.
   @return ONR_OK; ONR_BAD_ARG if something stands there that is neither empty nor a site of ours; ONR_IO.
*/
onr_status onr_folder_open(const char *path, onr_folder **out,
                           onr_error *err) ONR_WARN_UNUSED;

/**
   A sink to a file in it, to be given to onr_folder_close_file(), or null for it if somebody else has closed it.

   @param name  May hold one "/", but no way out of the folder.  One file is open at a time.
*/
onr_status onr_folder_open_file(onr_folder *folder, const char *name, onr_sink **out,
                                onr_error *err) ONR_WARN_UNUSED;
onr_status onr_folder_close_file(onr_folder *folder, onr_sink *sink, onr_status status,
                                 onr_error *err) ONR_WARN_UNUSED;

/** Write a whole file. */
onr_status onr_folder_put(onr_folder *folder, const char *name, onr_slice bytes,
                          onr_error *err) ONR_WARN_UNUSED;

/** Take back a file. */
onr_status onr_folder_remove(onr_folder *folder, const char *name,
                             onr_error *err) ONR_WARN_UNUSED;

/** Count files that another process has written. */
void onr_folder_add(onr_folder *folder, size_t count);

/** Files written so far. */
size_t onr_folder_count(const onr_folder *folder);

/** Put the folder in its place if `status` is ONR_OK, else remove what was written.  Frees it.  Returns the first failure. */
onr_status onr_folder_close(onr_folder *folder, onr_status status,
                            onr_error *err) ONR_WARN_UNUSED;

#endif
