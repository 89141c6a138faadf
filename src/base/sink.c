/* SPDX-License-Identifier: Apache-2.0 */
#include "base/sink.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BUFFER_SIZE = 64 * 1024 };

struct onr_sink {
    char *buffer; // [capacity]
    size_t used, capacity;
    uint64_t passed; // Bytes handed on
    onr_sink_func func;
    void *data;
    int fd;             // For files and descriptors, else -1
    bool owns_fd;       // Of a device or pipe, which has no file aside
    char *path, *aside; // For files: where it shall stand, and where it is written
    char *name;         // For messages
    onr_error error;
};

static onr_status
fd_write(void *data, const char *bytes, size_t size, onr_error *err)
{
    const onr_sink *const sink = data;
    while (size > 0) {
        const ssize_t n = write(sink->fd, bytes, size);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n < 0) {
            return onr_error_set(err, ONR_IO, sink->name, 0, 0, "cannot write: %s",
                                 strerror(errno));
        }
        bytes += n;
        size -= (size_t)n;
    }
    return ONR_OK;
}

static char *
copy_string(const char *string)
{
    const size_t size = strlen(string) + 1;
    char *const copy = onr_malloc(size);
    return copy ? memcpy(copy, string, size) : NULL;
}

static void
sink_free(onr_sink *sink)
{
    if (sink) {
        onr_free(sink->buffer);
        onr_free(sink->path);
        onr_free(sink->aside);
        onr_free(sink->name);
        onr_free(sink);
    }
}

static onr_status
sink_new(const char *name, onr_sink **out, onr_error *err)
{
    *out = NULL;
    onr_sink *const sink = onr_malloc(sizeof(*sink));
    if (sink) {
        *sink = (onr_sink){.fd = -1, .capacity = BUFFER_SIZE};
        sink->buffer = onr_malloc(sink->capacity);
        sink->name = copy_string(name);
    }
    if (!sink || !sink->buffer || !sink->name) {
        sink_free(sink);
        return onr_error_set(err, ONR_NO_MEMORY, name, 0, 0, "out of memory");
    }
    *out = sink;
    return ONR_OK;
}

/* Devices and pipes are written to as they are: a file that is renamed would take their place. */
static bool
is_special(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode);
}

/* Open the file aside of `path`. */
static onr_status
open_aside(onr_sink *sink, const char *path, onr_error *err)
{
    const size_t size = strlen(path) + 32;
    sink->path = copy_string(path);
    sink->aside = onr_malloc(size);
    if (!sink->path || !sink->aside) {
        return onr_error_set(err, ONR_NO_MEMORY, path, 0, 0, "out of memory");
    }
    snprintf(sink->aside, size, "%s" ONR_SINK_ASIDE, path, (long)getpid());
    (void)unlink(sink->aside); // Left by a process of the same number that was killed
    sink->fd = open(sink->aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    return sink->fd >= 0 ? ONR_OK
                         : onr_error_set(err, ONR_IO, path, 0, 0, "cannot create: %s",
                                         strerror(errno));
}

static onr_status
open_special(onr_sink *sink, const char *path, onr_error *err)
{
    sink->owns_fd = true;
    sink->fd = open(path, O_WRONLY | O_CLOEXEC);
    return sink->fd >= 0 ? ONR_OK
                         : onr_error_set(err, ONR_IO, path, 0, 0, "cannot open: %s",
                                         strerror(errno));
}

onr_status
onr_sink_open_file(const char *path, onr_sink **out, onr_error *err)
{
    onr_sink *sink;
    ONR_TRY(sink_new(path, &sink, err));
    *out = NULL;
    const onr_status status =
        is_special(path) ? open_special(sink, path, err) : open_aside(sink, path, err);
    if (status != ONR_OK) {
        sink_free(sink);
        return status;
    }
    sink->func = fd_write;
    sink->data = sink;
    *out = sink;
    return ONR_OK;
}

onr_status
onr_sink_open_fd(int fd, const char *name, onr_sink **out, onr_error *err)
{
    ONR_TRY(sink_new(name, out, err));
    (*out)->fd = fd;
    (*out)->func = fd_write;
    (*out)->data = *out;
    return ONR_OK;
}

onr_status
onr_sink_open_memory(onr_sink **out, onr_error *err)
{
    return sink_new("memory", out, err);
}

onr_status
onr_sink_open_func(onr_sink_func func, void *data, onr_sink **out, onr_error *err)
{
    ONR_TRY(sink_new("output", out, err));
    (*out)->func = func;
    (*out)->data = data;
    return ONR_OK;
}

static void
pass_on(onr_sink *sink, const char *bytes, size_t size)
{
    if (sink->error.code == ONR_OK && size > 0) {
        const onr_status status = sink->func(sink->data, bytes, size, &sink->error);
        if (status != ONR_OK) {
            onr_error_set(&sink->error, status, sink->name, 0, 0, "cannot write");
        }
        sink->passed += size;
    }
}

static bool
grow(onr_sink *sink, size_t more)
{
    size_t capacity = sink->capacity;
    while (capacity - sink->used < more) {
        if (capacity > SIZE_MAX / 2) {
            return false;
        }
        capacity *= 2;
    }
    char *const bigger = onr_realloc(sink->buffer, capacity);
    if (bigger) {
        sink->buffer = bigger;
        sink->capacity = capacity;
    }
    return bigger != NULL;
}

static void
put_slow(onr_sink *sink, onr_slice bytes)
{
    if (!sink->func) {
        if (!grow(sink, bytes.len)) {
            onr_error_set(&sink->error, ONR_NO_MEMORY, sink->name, 0, 0, "out of memory");
            return;
        }
    } else {
        pass_on(sink, sink->buffer, sink->used);
        sink->used = 0;
        if (bytes.len > sink->capacity) {
            pass_on(sink, bytes.ptr, bytes.len);
            return;
        }
    }
    memcpy(sink->buffer + sink->used, bytes.ptr, bytes.len);
    sink->used += bytes.len;
}

void
onr_sink_put(onr_sink *sink, onr_slice bytes)
{
    if (bytes.len == 0) {
        return;
    }
    if (sink->capacity - sink->used < bytes.len) {
        put_slow(sink, bytes);
        return;
    }
    memcpy(sink->buffer + sink->used, bytes.ptr, bytes.len);
    sink->used += bytes.len;
}

static bool
make_room(onr_sink *sink, size_t size)
{
    if (sink->func) {
        pass_on(sink, sink->buffer, sink->used);
        sink->used = 0;
    }
    if (sink->capacity - sink->used < size && !grow(sink, size)) {
        onr_error_set(&sink->error, ONR_NO_MEMORY, sink->name, 0, 0, "out of memory");
    }
    return sink->error.code == ONR_OK;
}

char *
onr_sink_reserve(onr_sink *sink, size_t size)
{
    if (sink->capacity - sink->used < size && !make_room(sink, size)) {
        return NULL;
    }
    return sink->buffer + sink->used;
}

void
onr_sink_commit(onr_sink *sink, size_t size)
{
    sink->used += size;
}

void
onr_sink_put_char(onr_sink *sink, char c)
{
    onr_sink_put(sink, (onr_slice){&c, 1});
}

void
onr_sink_put_string(onr_sink *sink, const char *string)
{
    onr_sink_put(sink, onr_slice_of(string));
}

void
onr_sink_printf(onr_sink *sink, const char *format, ...)
{
    char small[512];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const int length = vsnprintf(small, sizeof(small), format, args);
    va_end(args);
    if (length >= 0 && (size_t)length < sizeof(small)) {
        onr_sink_put(sink, (onr_slice){small, (size_t)length});
    } else if (length >= 0) {
        char *const large = onr_malloc((size_t)length + 1);
        if (large) {
            vsnprintf(large, (size_t)length + 1, format, again);
            onr_sink_put(sink, (onr_slice){large, (size_t)length});
            onr_free(large);
        } else {
            onr_error_set(&sink->error, ONR_NO_MEMORY, sink->name, 0, 0, "out of memory");
        }
    }
    va_end(again);
}

onr_slice
onr_sink_bytes(const onr_sink *sink)
{
    return (onr_slice){sink->buffer, sink->used};
}

uint64_t
onr_sink_count(const onr_sink *sink)
{
    return sink->passed + sink->used;
}

onr_status
onr_sink_flush(onr_sink *sink, onr_error *err)
{
    if (sink->func) {
        pass_on(sink, sink->buffer, sink->used);
        sink->used = 0;
    }
    if (sink->error.code != ONR_OK && err && err->code == ONR_OK) {
        *err = sink->error;
    }
    return sink->error.code;
}

static onr_status
settle_file(onr_sink *sink, onr_error *err)
{
    struct stat before;
    if (stat(sink->path, &before) == 0 && S_ISREG(before.st_mode)) {
        (void)!fchmod(sink->fd,
                      before.st_mode & 07777); // Keep the mode of what is replaced
    }
    const bool synced = fsync(sink->fd) == 0 || errno == EINVAL || errno == EROFS;
    const int sync_error = errno;
    const bool closed = close(sink->fd) == 0;
    const int close_error = errno;
    sink->fd = -1;
    if (!synced || !closed) {
        return onr_error_set(err, ONR_IO, sink->path, 0, 0, "cannot write: %s",
                             strerror(synced ? close_error : sync_error));
    }
    if (rename(sink->aside, sink->path) != 0) {
        return onr_error_set(err, ONR_IO, sink->path, 0, 0, "cannot rename: %s",
                             strerror(errno));
    }
    sink->aside[0] = '\0';
    return ONR_OK;
}

onr_status
onr_sink_close(onr_sink *sink, onr_error *err)
{
    onr_status status = onr_sink_flush(sink, err);
    if (status == ONR_OK && sink->path) {
        status = settle_file(sink, err);
    }
    onr_sink_drop(sink);
    return status;
}

void
onr_sink_drop(onr_sink *sink)
{
    if (!sink) {
        return;
    }
    if ((sink->path || sink->owns_fd) && sink->fd >= 0) {
        close(sink->fd);
    }
    if (sink->aside && sink->aside[0]) {
        unlink(sink->aside);
    }
    sink_free(sink);
}
