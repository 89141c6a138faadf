/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

struct onr_folder {
    char path[PATH_MAX], aside[PATH_MAX], before[PATH_MAX];
    int fd;   // Of the folder aside
    int file; // Of the file that is open, or -1
    size_t count;
};

static onr_status
fail(onr_error *err, const char *path, const char *what)
{
    return onr_error_set(err, ONR_IO, path, 0, 0, "cannot %s: %s", what, strerror(errno));
}

static bool
is_dots(const char *name)
{
    return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

/** Remove a folder of files and folders of files. */
static void
remove_folder(int parent, const char *path, int depth)
{
    const int fd = openat(parent, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *const folder = fd < 0 ? NULL : fdopendir(fd);
    struct dirent *entry;
    if (!folder) {
        if (fd >= 0) {
            close(fd);
        }
        return;
    }
    while ((entry = readdir(folder))) {
        if (!is_dots(entry->d_name) && unlinkat(fd, entry->d_name, 0) != 0 && depth > 0) {
            remove_folder(fd, entry->d_name, depth - 1);
        }
    }
    closedir(folder);
    unlinkat(parent, path, AT_REMOVEDIR);
}

/** Whether a folder may be replaced: it is not there, empty, or ours. */
static bool
is_free(const char *path)
{
    char mark[PATH_MAX];
    struct stat found;
    DIR *const folder = opendir(path);
    struct dirent *entry;
    bool empty = true;
    if (!folder) {
        return lstat(path, &found) != 0 && errno == ENOENT;
    }
    while (empty && (entry = readdir(folder))) {
        empty = is_dots(entry->d_name);
    }
    closedir(folder);
    const int length = snprintf(mark, sizeof(mark), "%s/" ONR_FOLDER_MARK, path);
    return empty ||
           (length > 0 && (size_t)length < sizeof(mark) && access(mark, F_OK) == 0);
}

static bool
set_paths(onr_folder *folder, const char *path)
{
    size_t length = strlen(path);
    while (length > 1 && path[length - 1] == '/') {
        --length;
    }
    const int cut = length < PATH_MAX - 64 ? (int)length : 0;
    snprintf(folder->path, sizeof(folder->path), "%.*s", cut, path);
    snprintf(folder->aside, sizeof(folder->aside), "%.*s.tmp-%ld", cut, path,
             (long)getpid());
    snprintf(folder->before, sizeof(folder->before), "%.*s.old-%ld", cut, path,
             (long)getpid());
    return cut > 0;
}

onr_status
onr_folder_open(const char *path, onr_folder **out, onr_error *err)
{
    *out = NULL;
    onr_folder *const folder = onr_malloc(sizeof(*folder));
    if (!folder) {
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    *folder = (onr_folder){.fd = -1, .file = -1};
    onr_status status = ONR_OK;
    if (!set_paths(folder, path) || !is_free(folder->path)) {
        status = onr_error_set(err, ONR_BAD_ARG, path, 0, 0,
                               "there is something else than a site of ours; give a "
                               "folder that is empty or not there");
    } else if (mkdir(folder->aside, 0777) != 0 ||
               (folder->fd = open(folder->aside, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) <
                   0) {
        status = fail(err, folder->aside, "make the folder");
    }
    if (status != ONR_OK) {
        onr_free(folder);
        return status;
    }
    *out = folder;
    return ONR_OK;
}

/** Whether a name stays in the folder. */
static bool
is_inside(const char *name)
{
    const char *const slash = strchr(name, '/');
    return name[0] && name[0] != '/' && !strstr(name, "..") &&
           (!slash || (slash[1] && !strchr(slash + 1, '/')));
}

static onr_status
write_out(void *data, const char *bytes, size_t size, onr_error *err)
{
    onr_folder *const folder = data;
    while (size > 0) {
        const ssize_t written = write(folder->file, bytes, size);
        if (written < 0 && errno != EINTR) {
            return fail(err, folder->aside, "write");
        }
        bytes += written > 0 ? written : 0;
        size -= written > 0 ? (size_t)written : 0;
    }
    return ONR_OK;
}

onr_status
onr_folder_open_file(onr_folder *folder, const char *name, onr_sink **out, onr_error *err)
{
    char parent[NAME_MAX + 1];
    const char *const slash = strchr(name, '/');
    if (!is_inside(name) || (slash && slash - name > NAME_MAX)) {
        return onr_error_set(err, ONR_BAD_ARG, name, 0, 0, "no name for a file here");
    }
    if (slash) {
        snprintf(parent, sizeof(parent), "%.*s", (int)(slash - name), name);
        if (mkdirat(folder->fd, parent, 0777) != 0 && errno != EEXIST) {
            return fail(err, name, "make its folder");
        }
    }
    folder->file = openat(folder->fd, name,
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (folder->file < 0) {
        return fail(err, name, "make the file");
    }
    ++folder->count;
    return onr_sink_open_func(write_out, folder, out, err);
}

onr_status
onr_folder_close_file(onr_folder *folder, onr_sink *sink, onr_status status,
                      onr_error *err)
{
    if (status == ONR_OK && sink) {
        status = onr_sink_close(sink, err);
    } else {
        onr_sink_drop(sink);
    }
    if (close(folder->file) != 0 && status == ONR_OK) {
        status = fail(err, folder->aside, "write");
    }
    folder->file = -1;
    return status;
}

onr_status
onr_folder_put(onr_folder *folder, const char *name, onr_slice bytes, onr_error *err)
{
    onr_sink *sink;
    ONR_TRY(onr_folder_open_file(folder, name, &sink, err));
    onr_sink_put(sink, bytes);
    return onr_folder_close_file(folder, sink, ONR_OK, err);
}

onr_status
onr_folder_remove(onr_folder *folder, const char *name, onr_error *err)
{
    if (!is_inside(name) || unlinkat(folder->fd, name, 0) != 0) {
        return fail(err, name, "remove");
    }
    --folder->count;
    return ONR_OK;
}

void
onr_folder_add(onr_folder *folder, size_t count)
{
    folder->count += count;
}

size_t
onr_folder_count(const onr_folder *folder)
{
    return folder->count;
}

/** Put the folder in its place; the older one goes last, so that there is always one. */
static onr_status
take_place(onr_folder *folder, onr_error *err)
{
    const bool replaced = rename(folder->path, folder->before) == 0;
    if (!replaced && errno != ENOENT) {
        return fail(err, folder->path, "replace the folder");
    }
    if (rename(folder->aside, folder->path) != 0) {
        const onr_status status = fail(err, folder->path, "put the folder in place");
        (void)!rename(folder->before, folder->path);
        return status;
    }
    if (replaced) {
        remove_folder(AT_FDCWD, folder->before, 2);
    }
    return ONR_OK;
}

onr_status
onr_folder_close(onr_folder *folder, onr_status status, onr_error *err)
{
    close(folder->fd);
    if (status == ONR_OK) {
        status = take_place(folder, err);
    }
    if (status != ONR_OK) {
        remove_folder(AT_FDCWD, folder->aside, 2);
    }
    onr_free(folder);
    return status;
}
