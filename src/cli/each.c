/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/each.h"

#include "cli/walk.h"

#include <getopt.h>

enum { OPTION_HELP = 256, OPTION_LEXICON, OPTION_THOROUGH, OPTION_TO };

/* What is printed, and how. */
typedef struct {
    const onr_command *command;
    const char *const *formats;
    size_t *format;
    onr_each_print print;
    void *data;
} task;

/* Print all stories of a file; returns how many could not be read. */
static size_t
print_file(const task *t, const onr_pipeline *pipeline, onr_arena *arena,
           const char *path)
{
    onr_input *input;
    onr_error err = {0};
    size_t failed = 0;
    if (onr_pipeline_input(pipeline, path, &input, &err) != ONR_OK) {
        onr_complain(&err);
        return 1;
    }
    for (bool more = true, first = true; more; first = false) {
        onr_document document;
        onr_arena_clear(arena);
        onr_status status = onr_input_next(input, arena, &document, &more, &err);
        if (status == ONR_OK && more) {
            status = t->print(t->data, pipeline, arena, &document, first, &err);
        }
        if (status != ONR_OK) {
            onr_complain(&err);
            ++failed;
        }
        more = more && status != ONR_IO && status != ONR_NO_MEMORY;
    }
    onr_input_close(input);
    return failed;
}

static onr_exit
print_paths(const task *t, const onr_pipeline *pipeline, const onr_path_list *paths)
{
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        onr_no_memory();
    }
    size_t failed = 0;
    for (size_t i = 0; i < paths->count; ++i) {
        failed += print_file(t, pipeline, arena, paths->items[i]);
    }
    onr_arena_free(arena);
    const onr_exit code = onr_output_close();
    return code == ONR_EXIT_OK && failed ? ONR_EXIT_SOME : code;
}

static onr_exit
run_task(const task *t, onr_arena *arena, const onr_pipeline_options *options,
         char **inputs)
{
    onr_pipeline *pipeline;
    onr_path_list paths = {0};
    onr_error err = {0};
    onr_status status = onr_pipeline_open(arena, options, &pipeline, &err);
    for (; status == ONR_OK && *inputs; ++inputs) {
        status = onr_walk(arena, *inputs, &paths, &err);
    }
    onr_exit code = ONR_EXIT_FAILED;
    if (status == ONR_OK) {
        code = print_paths(t, pipeline, &paths);
    } else {
        onr_complain(&err);
    }
    onr_pipeline_close(pipeline);
    return code;
}

static bool
find_format(const task *t, const char *name)
{
    for (size_t i = 0; t->formats && t->formats[i]; ++i) {
        if (strcmp(t->formats[i], name) == 0) {
            *t->format = i;
            return true;
        }
    }
    return false;
}

static const struct option long_options[] = {
    {"help", no_argument, NULL, OPTION_HELP},
    {"lexicon", required_argument, NULL, OPTION_LEXICON},
    {"thorough", no_argument, NULL, OPTION_THOROUGH},
    {"to", required_argument, NULL, OPTION_TO},
    {NULL, 0, NULL, 0},
};

static onr_exit
read_and_run(const task *t, int argc, char **argv, onr_arena *arena)
{
    const char **const lexicons = onr_arena_array(arena, (size_t)argc, sizeof(char *));
    onr_pipeline_options options = {.lexicons = lexicons, .jobs = 1};
    int option;
    optind = 1;
    while ((option = getopt_long(argc, argv, "h", long_options, NULL)) != -1) {
        switch (option) {
        case OPTION_LEXICON:
            lexicons[options.lexicon_count++] = optarg;
            break;
        case OPTION_THOROUGH:
            options.thorough = true;
            break;
        case OPTION_TO:
            if (!find_format(t, optarg)) {
                return onr_usage_error(t->command, "there is no format \"%s\"", optarg);
            }
            break;
        case 'h':
        case OPTION_HELP:
            return onr_command_help(t->command);
        default:
            return onr_usage_error(t->command, "the options make no sense");
        }
    }
    if (optind == argc) {
        return onr_usage_error(t->command, "an input is missing");
    }
    return run_task(t, arena, &options, argv + optind);
}

onr_exit
onr_each_story(int argc, char **argv, const onr_command *command,
               const char *const *formats, size_t *format, onr_each_print print,
               void *data)
{
    const task t = {command, formats, format, print, data};
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        onr_no_memory();
    }
    if (format) {
        *format = 0;
    }
    const onr_exit code = read_and_run(&t, argc, argv, arena);
    onr_arena_free(arena);
    return code;
}
