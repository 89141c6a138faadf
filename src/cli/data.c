/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/data.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

/* The folder of the running program, or null. */
static const char *
program_folder(onr_arena *arena)
{
    char path[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", path, sizeof(path));
    size_t end = length > 0 && (size_t)length < sizeof(path) ? (size_t)length : 0;
    while (end > 0 && path[end - 1] != '/') {
        --end;
    }
    return end > 0 ? onr_arena_copy(arena, path, end) : NULL;
}

onr_status
onr_data_find(onr_arena *arena, const char *name, const char **path, onr_error *err)
{
    const char *const folders[] = {getenv("ONRECORD_DATA"), program_folder(arena),
                                   ONR_PKGDATADIR};
    for (size_t i = 0; i < ONR_COUNT(folders); ++i) {
        if (folders[i] && folders[i][0]) {
            *path = onr_arena_printf(arena, "%s/%s", folders[i], name);
            if (access(*path, R_OK) == 0) {
                return ONR_OK;
            }
        }
    }
    *path = NULL;
    return onr_error_set(err, ONR_NOT_FOUND, name, 0, 0,
                         "cannot find this part of the program; set ONRECORD_DATA to the "
                         "folder that holds it");
}
