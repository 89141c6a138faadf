/* SPDX-License-Identifier: Apache-2.0 */
/* Runs a fuzz target over its seeds, as TAP: those in the folders of ONR_FUZZ_SEEDS, or the files and folders in its arguments.

   --mutate NUMBER  also run it over so many mutated seeds, each of which may take a second
   --write NUMBER   print the mutated seed of that number instead, to look at what went wrong */
#include "fuzz.h"

#include "base/mapping.h"
#include "mutations.h"

#include <dirent.h>
#include <time.h>

enum { PATH_SIZE = 8192 };

static int tests;

static void
result(bool ok, const char *name)
{
    printf("%sok %d - %s\n", ok ? "" : "not ", ++tests, name);
    fflush(stdout);
}

/* A copy of its own, so that ASan and Valgrind see where it ends. */
static void
run(onr_slice input)
{
    uint8_t *const bytes = malloc(input.len + 1);
    ONR_MUST(bytes);
    memcpy(bytes, input.ptr ? input.ptr : "", input.len);
    LLVMFuzzerTestOneInput(bytes, input.len);
    free(bytes);
}

/* Whether a file could be read; then it is a seed. */
static bool
add_file(onr_arena *arena, const char *path, onr_seed_list *seeds)
{
    onr_mapping mapping;
    onr_error err = {0};
    if (onr_mapping_open(path, &mapping, &err) != ONR_OK) {
        return false;
    }
    *ONR_PUSH(arena, seeds) = onr_slice_copy(arena, mapping.bytes);
    onr_mapping_close(&mapping);
    return true;
}

static void
replay(onr_arena *arena, const char *path, onr_seed_list *seeds)
{
    const char *const slash = strrchr(path, '/');
    const bool opened = add_file(arena, path, seeds);
    if (opened) {
        run(seeds->items[seeds->count - 1]);
    }
    result(opened, slash ? slash + 1 : path);
}

static bool
replay_folder(onr_arena *arena, const char *folder, onr_seed_list *seeds)
{
    struct dirent **items;
    const int count = scandir(folder, &items, NULL, alphasort);
    for (int i = 0; i < count; ++i) {
        if (items[i]->d_name[0] != '.') {
            char path[PATH_SIZE];
            snprintf(path, sizeof(path), "%s/%s", folder, items[i]->d_name);
            replay(arena, path, seeds);
        }
        free(items[i]);
    }
    if (count >= 0) {
        free(items);
    }
    return count >= 0;
}

/* Time of the processor, so that a busy machine makes nothing slow. */
static double
seconds(void)
{
    return (double)clock() / (double)CLOCKS_PER_SEC;
}

static void
mutate(const onr_seed_list *seeds, size_t count)
{
    double slowest = 0;
    size_t slowest_number = 0;
    char name[128];
    onr_arena *const arena = onr_arena_new();
    ONR_MUST(arena);
    for (size_t i = 0; i < count; ++i) {
        onr_arena_clear(arena);
        const onr_slice input = onr_mutate(arena, seeds, i);
        const double begin = seconds();
        run(input);
        const double taken = seconds() - begin;
        if (taken > slowest) {
            slowest = taken;
            slowest_number = i;
        }
    }
    onr_arena_free(arena);
    snprintf(name, sizeof(name), "%zu mutated inputs, the slowest (%zu) in %.3f s", count,
             slowest_number, slowest);
    result(slowest <= 1, name);
}

static void
write_mutated(const onr_seed_list *seeds, size_t number)
{
    onr_arena *const arena = onr_arena_new();
    ONR_MUST(arena);
    const onr_slice input = onr_mutate(arena, seeds, number);
    fwrite(input.ptr, 1, input.len, stdout);
    onr_arena_free(arena);
}

int
main(int argc, char **argv)
{
    const char *const root = getenv("ONR_SRCDIR");
    onr_seed_list seeds = {0};
    size_t mutations = 0;
    char folder[PATH_SIZE];
    onr_arena *const arena = onr_arena_new();
    ONR_MUST(arena);
    if (argc > 2 && strcmp(argv[1], "--write") == 0) {
        for (int i = 3; i < argc; ++i) {
            (void)add_file(arena, argv[i], &seeds);
        }
        write_mutated(&seeds, (size_t)strtoul(argv[2], NULL, 10));
        onr_arena_free(arena);
        return 0;
    }
    int first = 1;
    if (argc > 2 && strcmp(argv[1], "--mutate") == 0) {
        mutations = (size_t)strtoul(argv[2], NULL, 10);
        first = 3;
    }
    for (int i = first; i < argc; ++i) {
        if (!replay_folder(arena, argv[i], &seeds)) {
            replay(arena, argv[i], &seeds);
        }
    }
    onr_slice rest = onr_slice_of(argc == first ? ONR_FUZZ_SEEDS : ""), name;
    while (onr_slice_split(&rest, ' ', &name)) {
        snprintf(folder, sizeof(folder), "%s/%.*s", root ? root : ".", ONR_ARG(name));
        (void)replay_folder(arena, folder, &seeds);
    }
    if (mutations && seeds.count) {
        mutate(&seeds, mutations);
    }
    onr_arena_free(arena);
    printf("1..%d\n", tests);
    return tests > 0 ? 0 : 1;
}
