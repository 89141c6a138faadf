/* SPDX-License-Identifier: Apache-2.0 */
#include "text/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_WINDOW = 64 * 1024 };

struct onr_source {
    int fd;       // -1 for memory
    bool own_fd;  // Close it with the source
    bool ended;   // The descriptor has no more
    char *buffer; // [capacity], for descriptors
    size_t capacity;
    const char *bytes; // The window's first byte is bytes[begin], its end bytes[end]
    size_t begin, end;
    uint64_t passed, total; // total is 0 where it is unknown
    size_t line;
    char name[ONR_ERROR_SOURCE_MAX];
    onr_source *below; // Owned, with its decoder; null unless decoded
    onr_decode decode;
    void *decoder;
    void (*drop)(void *decoder);
};

static onr_status
source_new(const char *name, onr_source **out, onr_error *err)
{
    onr_source *const source = onr_malloc(sizeof(*source));
    *out = source;
    if (!source) {
        return onr_error_set(err, ONR_NO_MEMORY, name, 0, 0, "out of memory");
    }
    *source = (onr_source){.fd = -1, .line = 1};
    snprintf(source->name, sizeof(source->name), "%s", name);
    return ONR_OK;
}

static onr_status
fail_open(onr_source *source, onr_source **out, int code, onr_error *err)
{
    const onr_status status =
        onr_error_set(err, code == ENOENT ? ONR_NOT_FOUND : ONR_IO, source->name, 0, 0,
                      "cannot read: %s", strerror(code));
    onr_source_close(source);
    *out = NULL;
    return status;
}

onr_status
onr_source_open(const char *path, onr_source **out, onr_error *err)
{
    const bool standard = strcmp(path, "-") == 0;
    ONR_TRY(source_new(standard ? "standard input" : path, out, err));
    onr_source *const source = *out;
    source->own_fd = !standard;
    source->fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    struct stat info;
    if (source->fd < 0 || fstat(source->fd, &info) != 0) {
        return fail_open(source, out, errno, err);
    }
    if (S_ISDIR(info.st_mode)) {
        return fail_open(source, out, EISDIR, err);
    }
    if (S_ISREG(info.st_mode) && info.st_size > 0) {
        source->total = (uint64_t)info.st_size;
    }
    return ONR_OK;
}

onr_status
onr_source_open_bytes(onr_slice bytes, const char *name, onr_source **out, onr_error *err)
{
    ONR_TRY(source_new(name, out, err));
    (*out)->bytes = bytes.ptr;
    (*out)->end = bytes.len;
    (*out)->total = bytes.len;
    (*out)->ended = true;
    return ONR_OK;
}

onr_status
onr_source_open_decoded(onr_source *below, onr_decode decode, void *decoder,
                        void (*drop)(void *decoder), onr_source **out, onr_error *err)
{
    const onr_status status = source_new(below->name, out, err);
    if (status != ONR_OK) {
        drop(decoder);
        onr_source_close(below);
        return status;
    }
    (*out)->below = below;
    (*out)->decode = decode;
    (*out)->decoder = decoder;
    (*out)->drop = drop;
    return ONR_OK;
}

/* Room for `want` bytes from the window's begin on, which moves to the front of the buffer. */
static onr_status
make_room(onr_source *source, size_t want, onr_error *err)
{
    const size_t held = source->end - source->begin;
    if (held > 0 && source->begin > 0) {
        memmove(source->buffer, source->buffer + source->begin, held);
    }
    source->begin = 0;
    source->end = held;
    size_t capacity = source->capacity ? source->capacity : FIRST_WINDOW;
    while (capacity < want && capacity <= SIZE_MAX / 2) {
        capacity *= 2;
    }
    if (capacity > source->capacity) {
        char *const bigger =
            capacity < want ? NULL : onr_realloc(source->buffer, capacity);
        if (!bigger) {
            return onr_error_set(err, ONR_NO_MEMORY, source->name, 0, 0, "out of memory");
        }
        source->buffer = bigger;
        source->capacity = capacity;
    }
    source->bytes = source->buffer;
    return ONR_OK;
}

/* Read on behind the window. */
static onr_status
read_more(onr_source *source, onr_error *err)
{
    char *const room = source->buffer + source->end;
    const size_t size = source->capacity - source->end;
    if (source->below) {
        size_t count = 0;
        ONR_TRY(source->decode(source->decoder, source->below, room, size, &count, err));
        source->end += count;
        source->ended = count == 0;
        return ONR_OK;
    }
    const ssize_t n = read(source->fd, room, size);
    if (n < 0 && errno != EINTR) {
        return onr_error_set(err, ONR_IO, source->name, 0, 0, "cannot read: %s",
                             strerror(errno));
    }
    source->end += n > 0 ? (size_t)n : 0;
    source->ended = n == 0;
    return ONR_OK;
}

onr_status
onr_source_peek(onr_source *source, size_t want, onr_slice *window, onr_error *err)
{
    *window = (onr_slice){0};
    if (!source->ended && source->end - source->begin < want) {
        const size_t spare = source->below ? ONR_DECODE_ROOM : 0;
        ONR_TRY(make_room(source, want + spare, err));
    }
    while (!source->ended && source->end - source->begin < want) {
        ONR_TRY(read_more(source, err));
    }
    *window = (onr_slice){source->bytes ? source->bytes + source->begin : "",
                          source->end - source->begin};
    return ONR_OK;
}

void
onr_source_skip(onr_source *source, size_t count)
{
    const char *at = source->bytes + source->begin;
    const char *const stop = at + count;
    while (count > 0 && (at = memchr(at, '\n', (size_t)(stop - at)))) {
        ++source->line;
        if (++at == stop) {
            break;
        }
    }
    source->begin += count;
    source->passed += count;
}

size_t
onr_source_line(const onr_source *source)
{
    return source->line;
}

const char *
onr_source_name(const onr_source *source)
{
    return source->name;
}

double
onr_source_progress(const onr_source *source)
{
    if (source->below) {
        return onr_source_progress(source->below);
    }
    return source->total ? (double)source->passed / (double)source->total : -1.0;
}

void
onr_source_close(onr_source *source)
{
    if (source) {
        if (source->own_fd && source->fd >= 0) {
            close(source->fd);
        }
        if (source->below) {
            source->drop(source->decoder);
            onr_source_close(source->below);
        }
        onr_free(source->buffer);
        onr_free(source);
    }
}
