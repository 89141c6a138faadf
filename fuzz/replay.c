/* SPDX-License-Identifier: Apache-2.0 */
/* Runs a fuzz target over its seeds, as TAP: those of ONR_FUZZ_SEEDS, or the files in its arguments. */
#include "fuzz.h"

#include "base/mapping.h"

#include <dirent.h>

static int tests;

static void
replay(const char *path)
{
    onr_mapping mapping;
    onr_error err = {0};
    const bool opened = onr_mapping_open(path, &mapping, &err) == ONR_OK;
    if (opened) {
        // A copy of its own, so that ASan and Valgrind see where it ends.
        uint8_t *const bytes = malloc(mapping.bytes.len + 1);
        ONR_MUST(bytes);
        memcpy(bytes, mapping.bytes.ptr ? mapping.bytes.ptr : "", mapping.bytes.len);
        LLVMFuzzerTestOneInput(bytes, mapping.bytes.len);
        free(bytes);
        onr_mapping_close(&mapping);
    }
    const char *const slash = strrchr(path, '/');
    printf("%sok %d - %s\n", opened ? "" : "not ", ++tests, slash ? slash + 1 : path);
}

static void
replay_folder(const char *folder)
{
    struct dirent **items;
    const int count = scandir(folder, &items, NULL, alphasort);
    for (int i = 0; i < count; ++i) {
        if (items[i]->d_name[0] != '.') {
            char path[8192];
            snprintf(path, sizeof(path), "%s/%s", folder, items[i]->d_name);
            replay(path);
        }
        free(items[i]);
    }
    if (count >= 0) {
        free(items);
    }
}

int
main(int argc, char **argv)
{
    const char *const root = getenv("ONR_SRCDIR");
    char folder[4096];
    for (int i = 1; i < argc; ++i) {
        replay(argv[i]);
    }
    if (argc == 1) {
        snprintf(folder, sizeof(folder), "%s/%s", root ? root : ".", ONR_FUZZ_SEEDS);
        replay_folder(folder);
    }
    printf("1..%d\n", tests);
    return tests > 0 ? 0 : 1;
}
