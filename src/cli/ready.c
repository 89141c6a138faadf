/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/ready.h"

#include "cli/records.h"
#include "store/collection.h"

#include <stdio.h>

static bool
begins_with_record(const char *path)
{
    static const char begin[] = "{\"onrecord\":";
    char head[sizeof(begin) - 1];
    FILE *const file = fopen(path, "rb");
    if (!file) {
        return false;
    }
    const bool is = fread(head, 1, sizeof(head), file) == sizeof(head) &&
                    memcmp(head, begin, sizeof(head)) == 0;
    fclose(file);
    return is;
}

bool
onr_ready_is(const char *path)
{
    return strcmp(path, "-") != 0 &&
           (onr_collection_is(path) || begins_with_record(path));
}

static onr_status
add(onr_arena *arena, const char *path, const onr_facts *facts, onr_ready *ready,
    onr_error *err)
{
    for (size_t i = 0; i < facts->possibly_same.count; ++i) {
        *ONR_PUSH(arena, &ready->pairs.possibly_same) = facts->possibly_same.items[i];
    }
    if (!facts->articles.count) {
        return ONR_OK;
    }
    const bool named = facts->articles.items[0].id.len > 0;
    if (ready->count && named != ready->named) {
        return onr_error_set(
            err, ONR_BAD_INPUT, path, 0, 0,
            "records with ids and records without cannot be put together");
    }
    onr_facts *const copy = onr_arena_alloc(arena, sizeof(*copy));
    *copy = *facts;
    ready->named = named;
    *ONR_PUSH(arena, ready) = copy;
    return ONR_OK;
}

static onr_status
read_collection(const char *path, onr_arena *arena, onr_ready *ready, onr_error *err)
{
    onr_collection *collection;
    ONR_TRY(onr_collection_open(path, ONR_COLLECTION_READ, &collection, err));
    onr_status status = onr_collection_rewind(collection, err);
    for (bool more = true; more && status == ONR_OK;) {
        onr_slice record;
        onr_facts facts;
        status = onr_collection_next(collection, &record, &more, err);
        if (status == ONR_OK && more) {
            status = onr_facts_record_read(record, arena, &facts, err);
        }
        if (status == ONR_OK && more) {
            status = add(arena, path, &facts, ready, err);
        }
    }
    onr_collection_close(collection);
    return status;
}

static onr_status
read_records(const char *path, onr_arena *arena, onr_ready *ready, onr_error *err)
{
    onr_records *const records = onr_records_new();
    onr_status status = onr_records_open(records, path, err);
    for (bool more = true; more && status == ONR_OK;) {
        onr_facts facts;
        status = onr_records_next(records, arena, &facts, &more, err);
        if (status == ONR_OK && more) {
            status = add(arena, path, &facts, ready, err);
        }
    }
    onr_records_free(records);
    return status;
}

onr_status
onr_ready_read(const char *path, onr_arena *arena, onr_ready *ready, onr_error *err)
{
    return onr_collection_is(path) ? read_collection(path, arena, ready, err)
                                   : read_records(path, arena, ready, err);
}
