/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mapping.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static onr_status
read_failed(const char *name, int code, onr_error *err)
{
    return onr_error_set(err, code == ENOENT ? ONR_NOT_FOUND : ONR_IO, name, 0, 0,
                         "cannot read: %s", strerror(code));
}

onr_status
onr_mapping_read_fd(int fd, const char *name, onr_mapping *out, onr_error *err)
{
    size_t used = 0, capacity = 64 * 1024;
    char *buffer = onr_malloc(capacity);
    *out = (onr_mapping){0};
    while (buffer) {
        const ssize_t n = read(fd, buffer + used, capacity - used);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n < 0) {
            const int code = errno;
            onr_free(buffer);
            return read_failed(name, code, err);
        }
        if (n == 0) {
            out->bytes = (onr_slice){buffer, used};
            return ONR_OK;
        }
        used += (size_t)n;
        if (used == capacity) {
            char *const bigger =
                capacity > SIZE_MAX / 2 ? NULL : onr_realloc(buffer, capacity * 2);
            if (!bigger) {
                onr_free(buffer);
            }
            buffer = bigger;
            capacity *= 2;
        }
    }
    return onr_error_set(err, ONR_NO_MEMORY, name, 0, 0, "out of memory");
}

onr_status
onr_mapping_open(const char *path, onr_mapping *out, onr_error *err)
{
    *out = (onr_mapping){0};
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return read_failed(path, errno, err);
    }
    struct stat info;
    if (fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0) {
        const size_t size = (size_t)info.st_size;
        void *const memory = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (memory != MAP_FAILED) {
            close(fd);
            out->bytes = (onr_slice){memory, size};
            out->mapped = size;
            return ONR_OK;
        }
    }
    const onr_status status = onr_mapping_read_fd(fd, path, out, err);
    close(fd);
    return status;
}

void
onr_mapping_close(onr_mapping *mapping)
{
    if (mapping->mapped) {
        munmap((void *)(uintptr_t)mapping->bytes.ptr, mapping->mapped);
    } else if (mapping->bytes.ptr) {
        onr_free((void *)(uintptr_t)mapping->bytes.ptr);
    }
    *mapping = (onr_mapping){0};
}
