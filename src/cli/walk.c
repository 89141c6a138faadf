/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/walk.h"

#include "base/mapping.h"
#include "text/input.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
    const char *path;
    size_t depth;
} entry;

typedef struct {
    entry *items;
    size_t count, capacity;
} entry_list;

static int
compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static onr_status
fail(const char *path, onr_error *err)
{
    return onr_error_set(err, errno == ENOENT ? ONR_NOT_FOUND : ONR_IO, path, 0, 0,
                         "cannot read: %s", strerror(errno));
}

/* The names in a folder, sorted. */
static onr_status
list_folder(onr_arena *arena, const char *path, onr_path_list *names, onr_error *err)
{
    DIR *const folder = opendir(path);
    if (!folder) {
        return fail(path, err);
    }
    const struct dirent *item;
    while ((item = readdir(folder))) {
        if (item->d_name[0] != '.') {
            *ONR_PUSH(arena, names) =
                onr_arena_copy(arena, item->d_name, strlen(item->d_name));
        }
    }
    closedir(folder);
    if (names->count) {
        qsort(names->items, names->count, sizeof(*names->items), compare_names);
    }
    return ONR_OK;
}

/* Files go to `paths`, folders to `later`, so that a folder's own files come before those of its folders. */
static onr_status
sort_folder(onr_arena *arena, entry folder, onr_path_list *paths, entry_list *later,
            onr_error *err)
{
    if (folder.depth > ONR_WALK_DEPTH) {
        return onr_error_set(err, ONR_LIMIT, folder.path, 0, 0,
                             "more than %d folders inside each other", ONR_WALK_DEPTH);
    }
    onr_path_list names = {0};
    entry_list folders = {0};
    ONR_TRY(list_folder(arena, folder.path, &names, err));
    for (size_t i = 0; i < names.count; ++i) {
        const char *const path =
            onr_arena_printf(arena, "%s/%s", folder.path, names.items[i]);
        struct stat info, link;
        if (stat(path, &info) != 0 || lstat(path, &link) != 0) {
            continue; // A link that leads nowhere
        }
        if (S_ISREG(info.st_mode) && onr_input_is_known(names.items[i])) {
            *ONR_PUSH(arena, paths) = path;
        } else if (S_ISDIR(link.st_mode)) {
            *ONR_PUSH(arena, &folders) = (entry){path, folder.depth + 1};
        }
    }
    for (size_t i = folders.count; i > 0; --i) { // `later` is a stack
        *ONR_PUSH(arena, later) = folders.items[i - 1];
    }
    return ONR_OK;
}

static onr_status
walk_folder(onr_arena *arena, const char *path, onr_path_list *paths, onr_error *err)
{
    size_t length = strlen(path);
    while (length > 1 && path[length - 1] == '/') {
        --length;
    }
    entry_list stack = {0};
    *ONR_PUSH(arena, &stack) = (entry){onr_arena_copy(arena, path, length), 1};
    while (stack.count > 0) {
        const entry folder = stack.items[--stack.count];
        ONR_TRY(sort_folder(arena, folder, paths, &stack, err));
    }
    return ONR_OK;
}

/* A file or folder that is no list. */
static onr_status
walk_path(onr_arena *arena, const char *path, onr_path_list *paths, onr_error *err)
{
    struct stat info;
    if (stat(path, &info) != 0) {
        return fail(path, err);
    }
    if (S_ISDIR(info.st_mode)) {
        return walk_folder(arena, path, paths, err);
    }
    *ONR_PUSH(arena, paths) = path;
    return ONR_OK;
}

static onr_status
walk_names(onr_arena *arena, onr_slice names, onr_path_list *paths, onr_error *err)
{
    const char separator = memchr(names.ptr, '\0', names.len) ? '\0' : '\n';
    onr_slice rest = names, name;
    while (onr_slice_split(&rest, separator, &name)) {
        const bool carriage = separator == '\n' && onr_slice_ends(name, ONR_LIT("\r"));
        name.len -= carriage;
        if (name.len > 0) {
            const char *const path = onr_slice_copy(arena, name).ptr;
            ONR_TRY(walk_path(arena, path, paths, err));
        }
    }
    return ONR_OK;
}

static onr_status
walk_list(onr_arena *arena, const char *path, onr_path_list *paths, onr_error *err)
{
    onr_mapping list;
    ONR_TRY(strcmp(path, "-") == 0
                ? onr_mapping_read_fd(STDIN_FILENO, "standard input", &list, err)
                : onr_mapping_open(path, &list, err));
    const onr_slice names = onr_slice_copy(arena, list.bytes);
    onr_mapping_close(&list);
    return walk_names(arena, names, paths, err);
}

onr_status
onr_walk(onr_arena *arena, const char *path, onr_path_list *paths, onr_error *err)
{
    struct stat info;
    if (strcmp(path, "-") == 0) {
        *ONR_PUSH(arena, paths) = path;
        return ONR_OK;
    }
    if (path[0] == '@' && stat(path, &info) != 0) {
        return walk_list(arena, path + 1, paths, err);
    }
    return walk_path(arena, path, paths, err);
}
