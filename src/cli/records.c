/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/records.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
    FILE *file;
    const char *name;
    size_t line;
} source;

/* Where a record stands. */
typedef struct {
    uint64_t begin;
    uint32_t len, source;
} place;

struct onr_records {
    onr_arena *arena;
    struct {
        source *items;
        size_t count, capacity;
    } sources;
    struct {
        place *items;
        size_t count, capacity;
    } places;
    size_t at; // The source that is being read
    char *line;
    size_t line_size;
};

onr_records *
onr_records_new(void)
{
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        onr_no_memory();
    }
    onr_records *const records = onr_arena_alloc(arena, sizeof(*records));
    records->arena = arena;
    return records;
}

void
onr_records_free(onr_records *records)
{
    if (!records) {
        return;
    }
    for (size_t i = 0; i < records->sources.count; ++i) {
        fclose(records->sources.items[i].file);
    }
    free(records->line);
    onr_arena_free(records->arena);
}

static onr_status
failed(const char *name, onr_error *err)
{
    return onr_error_set(err, errno == ENOENT ? ONR_NOT_FOUND : ONR_IO, name, 0, 0, "%s",
                         strerror(errno));
}

/* Copy a stream into a file without a name, and close the stream unless it is standard input. */
static onr_status
spool(FILE *from, const char *name, FILE **out, onr_error *err)
{
    char buffer[1 << 16];
    size_t size;
    *out = tmpfile();
    if (!*out) {
        return failed("temporary file", err);
    }
    while ((size = fread(buffer, 1, sizeof(buffer), from)) > 0) {
        if (fwrite(buffer, 1, size, *out) != size) {
            return failed("temporary file", err);
        }
    }
    if (ferror(from)) {
        return failed(name, err);
    }
    rewind(*out);
    return ONR_OK;
}

onr_status
onr_records_open(onr_records *records, const char *path, onr_error *err)
{
    const bool standard = strcmp(path, "-") == 0;
    const char *const name =
        standard ? "standard input" : onr_arena_copy(records->arena, path, strlen(path));
    struct stat info;
    FILE *file = standard ? stdin : fopen(path, "rb");
    if (!file || fstat(fileno(file), &info) != 0) {
        const onr_status status = failed(name, err);
        if (file && !standard) {
            fclose(file);
        }
        return status;
    }
    if (standard || !S_ISREG(info.st_mode)) {
        FILE *copy;
        const onr_status status = spool(file, name, &copy, err);
        if (!standard) {
            fclose(file);
        }
        if (status != ONR_OK) {
            if (copy) {
                fclose(copy);
            }
            return status;
        }
        file = copy;
    }
    *ONR_PUSH(records->arena, &records->sources) = (source){file, name, 0};
    return ONR_OK;
}

static onr_status
with_line(const source *from, onr_status status, const onr_error *why, onr_error *err)
{
    return onr_error_set(err, status, from->name, from->line, why->column, "%.300s",
                         why->text);
}

static bool
is_blank(const char *line, ssize_t len)
{
    return onr_slice_trim((onr_slice){line, (size_t)len}).len == 0;
}

onr_status
onr_records_next(onr_records *records, onr_arena *arena, onr_facts *out, bool *more,
                 onr_error *err)
{
    for (; records->at < records->sources.count; ++records->at) {
        source *const from = &records->sources.items[records->at];
        off_t begin = ftello(from->file);
        for (ssize_t len;
             (len = getline(&records->line, &records->line_size, from->file)) > 0;
             begin += len) {
            ++from->line;
            if (is_blank(records->line, len)) {
                continue;
            }
            onr_error why = {0};
            const onr_status status = onr_facts_record_read(
                (onr_slice){records->line, (size_t)len}, arena, out, &why);
            *more = true;
            if (status != ONR_OK || (size_t)len > UINT32_MAX) {
                return with_line(from, status ? status : ONR_LIMIT, &why, err);
            }
            *ONR_PUSH(records->arena, &records->places) =
                (place){(uint64_t)begin, (uint32_t)len, (uint32_t)records->at};
            return ONR_OK;
        }
        if (ferror(from->file)) {
            *more = false;
            return failed(from->name, err);
        }
    }
    *more = false;
    return ONR_OK;
}

size_t
onr_records_count(const onr_records *records)
{
    return records->places.count;
}

onr_status
onr_records_again(onr_records *records, size_t i, onr_arena *arena, onr_facts *out,
                  onr_error *err)
{
    const place *const at = &records->places.items[i];
    const source *const from = &records->sources.items[at->source];
    char *const line = onr_malloc(at->len);
    if (!line) {
        onr_no_memory();
    }
    size_t have = 0;
    while (have < at->len) {
        const ssize_t size = pread(fileno(from->file), line + have, at->len - have,
                                   (off_t)(at->begin + have));
        if (size <= 0) {
            onr_free(line);
            return onr_error_set(err, ONR_IO, from->name, 0, 0,
                                 "the file changed while it was read");
        }
        have += (size_t)size;
    }
    const onr_status status =
        onr_facts_record_read((onr_slice){line, at->len}, arena, out, err);
    onr_free(line);
    return status;
}
