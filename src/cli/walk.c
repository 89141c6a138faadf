/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/walk.h"

#include "text/input.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

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

onr_status
onr_walk(onr_arena *arena, const char *path, onr_path_list *paths, onr_error *err)
{
    struct stat info;
    if (strcmp(path, "-") == 0) {
        *ONR_PUSH(arena, paths) = path;
        return ONR_OK;
    }
    if (stat(path, &info) != 0) {
        return fail(path, err);
    }
    if (!S_ISDIR(info.st_mode)) {
        *ONR_PUSH(arena, paths) = path;
        return ONR_OK;
    }
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
