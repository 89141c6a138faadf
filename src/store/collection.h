/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_STORE_COLLECTION_H
#define ONR_STORE_COLLECTION_H

/**
   @file
   Records of many articles in one file, which is as it was before or after a change whenever the program is killed.

   The file is an SQLite database with a write-ahead log: readers see it as it was when they began while a writer goes on,
   and writers wait for each other.  SQLite was chosen over LMDB: with records of 20 kB in transactions of 64, each
   synced, both write 2,000 a second (the disk's syncs are what counts), SQLite reads them at 550 MB/s and LMDB, which
   only maps them, at 5 GB/s, both far above the 100 MB/s at which JSON is read; and SQLite asks for no size in
   advance, takes part in users' backups, and can be looked into with its own shell.

   What a record says is not known here.  A collection is used by one thread at a time.
*/

#include "base/slice.h"

typedef struct onr_collection onr_collection;

typedef enum {
    ONR_COLLECTION_READ,
    ONR_COLLECTION_WRITE, ///< It must be there
    ONR_COLLECTION_CREATE ///< Made if there is none
} onr_collection_mode;

/** What a change came to. */
typedef enum {
    ONR_COLLECTION_ADDED,
    ONR_COLLECTION_REPLACED,
    ONR_COLLECTION_KEPT,   ///< It was there with the same text: nothing was done
    ONR_COLLECTION_DIFFERS ///< It was there with another text: nothing was done
} onr_collection_change;

/** Whether a file is a collection. */
bool onr_collection_is(const char *path);

/**
   Open a collection.

   @param path  Copied.
   @param out   Set to the collection, which the caller owns; null on failure.
   @return ONR_OK; ONR_NOT_FOUND; ONR_BAD_INPUT if the file is something else; ONR_UNSUPPORTED if a later version made
           it; ONR_IO.
*/
onr_status onr_collection_open(const char *path, onr_collection_mode mode,
                               onr_collection **out, onr_error *err) ONR_WARN_UNUSED;

/** Close and free; changes since the last commit are undone.  Null is fine. */
void onr_collection_close(onr_collection *collection);

/** Make the changes since the last commit last, all together.  When it returns ONR_OK they are on the disk. */
onr_status onr_collection_commit(onr_collection *collection,
                                 onr_error *err) ONR_WARN_UNUSED;

/** What putting an article with this key and digest without `replace` would come to. */
onr_status onr_collection_look(onr_collection *collection, onr_slice key,
                               onr_slice digest, onr_collection_change *out,
                               onr_error *err) ONR_WARN_UNUSED;

/**
   Put an article in.

   @param key      What tells it from all others.
   @param digest   Of its text.
   @param record   Its facts.
   @param replace  Replace what is there under this key.
*/
onr_status onr_collection_put(onr_collection *collection, onr_slice key, onr_slice digest,
                              onr_slice record, bool replace, onr_collection_change *out,
                              onr_error *err) ONR_WARN_UNUSED;

/** Take an article out; `removed` tells whether it was there. */
onr_status onr_collection_remove(onr_collection *collection, onr_slice key, bool *removed,
                                 onr_error *err) ONR_WARN_UNUSED;

/** Take out every article whose key begins with `prefix`; `removed` counts them. */
onr_status onr_collection_remove_prefix(onr_collection *collection, onr_slice prefix,
                                        size_t *removed, onr_error *err) ONR_WARN_UNUSED;

/** Begin to go through the records in order of key, as they are now. */
onr_status onr_collection_rewind(onr_collection *collection,
                                 onr_error *err) ONR_WARN_UNUSED;

/**
   The next record.

   @param record  Set to bytes that live until the next call on the collection.
   @param more    Set to false behind the last one.
*/
onr_status onr_collection_next(onr_collection *collection, onr_slice *record, bool *more,
                               onr_error *err) ONR_WARN_UNUSED;

#endif
