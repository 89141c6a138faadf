/* SPDX-License-Identifier: Apache-2.0 */
#include "store/collection.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum {
    APPLICATION = 0x6F6E7263, // "onrc", at byte 68 of the file
    APPLICATION_AT = 68,
    VERSION = 1,
    PATIENCE_MS = 60000, // How long a writer waits for another
};

typedef enum { LOOK, PUT, REMOVE, REMOVE_PREFIX, ALL, STATEMENTS } statement;

struct onr_collection {
    sqlite3 *db;
    char *path;
    sqlite3_stmt *statements[STATEMENTS];
    bool changing; // A transaction is open
};

static const char *const texts[STATEMENTS] = {
    [LOOK] = "SELECT digest FROM article WHERE key = ?1",
    [PUT] = "INSERT OR REPLACE INTO article(key, digest, record) VALUES(?1, ?2, ?3)",
    [REMOVE] = "DELETE FROM article WHERE key = ?1",
    [REMOVE_PREFIX] = "DELETE FROM article WHERE substr(key, 1, length(?1)) = ?1",
    [ALL] = "SELECT record FROM article ORDER BY key",
};

static onr_status
failed(const onr_collection *c, onr_error *err)
{
    const int code = sqlite3_errcode(c->db);
    return onr_error_set(err,
                         code == SQLITE_NOMEM                              ? ONR_NO_MEMORY
                         : code == SQLITE_NOTADB || code == SQLITE_CORRUPT ? ONR_BAD_INPUT
                                                                           : ONR_IO,
                         c->path, 0, 0, "%s", sqlite3_errmsg(c->db));
}

static onr_status
run(const onr_collection *c, const char *sql, onr_error *err)
{
    return sqlite3_exec(c->db, sql, NULL, NULL, NULL) == SQLITE_OK ? ONR_OK
                                                                   : failed(c, err);
}

bool
onr_collection_is(const char *path)
{
    static const unsigned char application[] = {
        APPLICATION >> 24 & 0xFF, APPLICATION >> 16 & 0xFF, APPLICATION >> 8 & 0xFF,
        APPLICATION & 0xFF};
    unsigned char head[APPLICATION_AT + sizeof(application)];
    FILE *const file = fopen(path, "rb");
    if (!file) {
        return false;
    }
    const bool whole = fread(head, 1, sizeof(head), file) == sizeof(head);
    fclose(file);
    return whole && memcmp(head, "SQLite format 3", 16) == 0 &&
           memcmp(head + APPLICATION_AT, application, sizeof(application)) == 0;
}

/* ---- Opening ---- */

/* Make an empty collection aside and move it to its place, so that it is there whole or not at all.  If another program
   was faster, its file stays. */
static onr_status
create(const char *path, onr_error *err)
{
    char *const aside = sqlite3_mprintf("%s.tmp-%ld", path, (long)getpid());
    char *const sql = sqlite3_mprintf(
        "PRAGMA journal_mode = WAL; PRAGMA application_id = %d; PRAGMA user_version = %d;"
        "CREATE TABLE article(key TEXT PRIMARY KEY, digest TEXT NOT "
        "NULL, record BLOB NOT NULL)",
        APPLICATION, VERSION);
    onr_collection made = {.path = aside};
    onr_status status = ONR_NO_MEMORY;
    if (aside && sql) {
        unlink(aside);
        status = sqlite3_open(aside, &made.db) == SQLITE_OK ? run(&made, sql, err)
                                                            : failed(&made, err);
        sqlite3_close(made.db);
        if (status == ONR_OK && link(aside, path) != 0 && errno != EEXIST) {
            status = onr_error_set(err, ONR_IO, path, 0, 0, "%s", strerror(errno));
        }
        unlink(aside);
    }
    sqlite3_free(sql);
    sqlite3_free(aside);
    return status;
}

static onr_status
check_version(onr_collection *c, onr_error *err)
{
    sqlite3_stmt *found = NULL;
    onr_status status = ONR_OK;
    if (sqlite3_prepare_v2(c->db, "PRAGMA user_version", -1, &found, NULL) != SQLITE_OK ||
        sqlite3_step(found) != SQLITE_ROW) {
        status = failed(c, err);
    } else if (sqlite3_column_int(found, 0) != VERSION) {
        status = onr_error_set(err, ONR_UNSUPPORTED, c->path, 0, 0,
                               "this collection is of version %d, not %d",
                               sqlite3_column_int(found, 0), VERSION);
    }
    sqlite3_finalize(found);
    return status;
}

static onr_status
connect(onr_collection *c, onr_collection_mode mode, onr_error *err)
{
    // A reader too must be able to undo what a killed writer left half done, if it may write at all.
    const bool writes = mode != ONR_COLLECTION_READ || access(c->path, W_OK) == 0;
    if (sqlite3_open_v2(c->path, &c->db,
                        writes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY,
                        NULL) != SQLITE_OK) {
        return failed(c, err);
    }
    sqlite3_busy_timeout(c->db, PATIENCE_MS);
    if (mode != ONR_COLLECTION_READ) {
        ONR_TRY(run(c, "PRAGMA synchronous = FULL", err));
    }
    ONR_TRY(check_version(c, err));
    for (int i = 0; i < STATEMENTS; ++i) {
        if (sqlite3_prepare_v3(c->db, texts[i], -1, SQLITE_PREPARE_PERSISTENT,
                               &c->statements[i], NULL) != SQLITE_OK) {
            return failed(c, err);
        }
    }
    return ONR_OK;
}

onr_status
onr_collection_open(const char *path, onr_collection_mode mode, onr_collection **out,
                    onr_error *err)
{
    *out = NULL;
    if (access(path, F_OK) != 0) {
        if (mode != ONR_COLLECTION_CREATE) {
            return onr_error_set(err, ONR_NOT_FOUND, path, 0, 0, "there is no such file");
        }
        ONR_TRY(create(path, err));
    }
    if (!onr_collection_is(path)) {
        return onr_error_set(err, ONR_BAD_INPUT, path, 0, 0, "this is no collection");
    }
    onr_collection *const c = onr_malloc(sizeof(*c));
    char *const copy = onr_malloc(strlen(path) + 1);
    if (!c || !copy) {
        onr_no_memory();
    }
    memcpy(copy, path, strlen(path) + 1);
    *c = (onr_collection){.path = copy};
    const onr_status status = connect(c, mode, err);
    if (status != ONR_OK) {
        onr_collection_close(c);
        return status;
    }
    *out = c;
    return ONR_OK;
}

void
onr_collection_close(onr_collection *collection)
{
    if (!collection) {
        return;
    }
    for (int i = 0; i < STATEMENTS; ++i) {
        sqlite3_finalize(collection->statements[i]);
    }
    sqlite3_close(collection->db);
    onr_free(collection->path);
    onr_free(collection);
}

/* ---- Changes ---- */

static onr_status
begin(onr_collection *c, onr_error *err)
{
    if (!c->changing) {
        ONR_TRY(run(c, "BEGIN IMMEDIATE", err));
        c->changing = true;
    }
    return ONR_OK;
}

onr_status
onr_collection_commit(onr_collection *collection, onr_error *err)
{
    if (!collection->changing) {
        return ONR_OK;
    }
    ONR_TRY(run(collection, "COMMIT", err));
    collection->changing = false;
    return ONR_OK;
}

static void
bind_text(sqlite3_stmt *to, int at, onr_slice text)
{
    sqlite3_bind_text64(to, at, text.len ? text.ptr : "", text.len, SQLITE_STATIC,
                        SQLITE_UTF8);
}

/* Run a statement to its end; rows that it gives are passed over. */
static onr_status
finish(const onr_collection *c, sqlite3_stmt *statement_to_run, onr_error *err)
{
    int code = sqlite3_step(statement_to_run);
    while (code == SQLITE_ROW) {
        code = sqlite3_step(statement_to_run);
    }
    const onr_status status = code == SQLITE_DONE ? ONR_OK : failed(c, err);
    sqlite3_reset(statement_to_run);
    return status;
}

onr_status
onr_collection_look(onr_collection *collection, onr_slice key, onr_slice digest,
                    onr_collection_change *out, onr_error *err)
{
    sqlite3_stmt *const look = collection->statements[LOOK];
    bind_text(look, 1, key);
    *out = ONR_COLLECTION_ADDED;
    const int code = sqlite3_step(look);
    if (code == SQLITE_ROW) {
        const onr_slice there = {(const char *)sqlite3_column_text(look, 0),
                                 (size_t)sqlite3_column_bytes(look, 0)};
        *out =
            onr_slice_equal(there, digest) ? ONR_COLLECTION_KEPT : ONR_COLLECTION_DIFFERS;
    }
    const onr_status status =
        code == SQLITE_ROW || code == SQLITE_DONE ? ONR_OK : failed(collection, err);
    sqlite3_reset(look);
    return status;
}

onr_status
onr_collection_put(onr_collection *collection, onr_slice key, onr_slice digest,
                   onr_slice record, bool replace, onr_collection_change *out,
                   onr_error *err)
{
    sqlite3_stmt *const put = collection->statements[PUT];
    ONR_TRY(begin(collection, err));
    ONR_TRY(onr_collection_look(collection, key, digest, out, err));
    if (*out != ONR_COLLECTION_ADDED && !replace) {
        return ONR_OK;
    }
    *out = *out == ONR_COLLECTION_ADDED ? *out : ONR_COLLECTION_REPLACED;
    bind_text(put, 1, key);
    bind_text(put, 2, digest);
    sqlite3_bind_blob64(put, 3, record.len ? record.ptr : "", record.len, SQLITE_STATIC);
    return finish(collection, put, err);
}

onr_status
onr_collection_remove(onr_collection *collection, onr_slice key, bool *removed,
                      onr_error *err)
{
    *removed = false;
    ONR_TRY(begin(collection, err));
    bind_text(collection->statements[REMOVE], 1, key);
    ONR_TRY(finish(collection, collection->statements[REMOVE], err));
    *removed = sqlite3_changes(collection->db) > 0;
    return ONR_OK;
}

onr_status
onr_collection_remove_prefix(onr_collection *collection, onr_slice prefix,
                             size_t *removed, onr_error *err)
{
    *removed = 0;
    ONR_TRY(begin(collection, err));
    bind_text(collection->statements[REMOVE_PREFIX], 1, prefix);
    ONR_TRY(finish(collection, collection->statements[REMOVE_PREFIX], err));
    *removed = (size_t)sqlite3_changes(collection->db);
    return ONR_OK;
}

/* ---- Reading ---- */

onr_status
onr_collection_rewind(onr_collection *collection, onr_error *err)
{
    return sqlite3_reset(collection->statements[ALL]) == SQLITE_OK
               ? ONR_OK
               : failed(collection, err);
}

onr_status
onr_collection_next(onr_collection *collection, onr_slice *record, bool *more,
                    onr_error *err)
{
    sqlite3_stmt *const all = collection->statements[ALL];
    const int code = sqlite3_step(all);
    *more = code == SQLITE_ROW;
    if (code == SQLITE_ROW) {
        *record = (onr_slice){sqlite3_column_blob(all, 0),
                              (size_t)sqlite3_column_bytes(all, 0)};
        return ONR_OK;
    }
    const onr_status status = code == SQLITE_DONE ? ONR_OK : failed(collection, err);
    sqlite3_reset(all);
    return status;
}
