/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/each.h"

#include "cli/walk.h"

enum { OPTION_TO = ONR_OPTION_OWN };

/* What is printed, and how. */
typedef struct {
    const onr_command *command;
    const char *const *formats;
    size_t *format;
    onr_each_print print;
    void *data;
    onr_pipeline_options pipeline;
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
    return onr_command_end(ONR_OK, NULL, failed);
}

static onr_exit
run_task(const task *t, onr_arena *arena, char **inputs)
{
    onr_pipeline *pipeline;
    onr_path_list paths = {0};
    onr_error err = {0};
    onr_status status = onr_pipeline_open(arena, &t->pipeline, &pipeline, &err);
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
    {"lexicon", required_argument, NULL, ONR_OPTION_LEXICON},
    {"thorough", no_argument, NULL, ONR_OPTION_THOROUGH},
    {"to", required_argument, NULL, OPTION_TO},
    ONR_OPTIONS_END,
};

static onr_exit
take_option(const onr_command *command, int option, const char *value, void *data)
{
    task *const t = data;
    if (option != OPTION_TO) {
        return onr_option_of_reading(command, option, value, &t->pipeline);
    }
    return find_format(t, value)
               ? ONR_EXIT_OK
               : onr_usage_error(command, "there is no format \"%s\"", value);
}

onr_exit
onr_each_story(onr_arena *arena, int argc, char **argv, const onr_command *command,
               const char *const *formats, size_t *format, onr_each_print print,
               void *data)
{
    const onr_options reading = {command, "h", long_options, "an input", take_option};
    task t = {command, formats, format, print, data, onr_reading_options(arena, argc)};
    onr_exit code;
    onr_arguments inputs;
    if (format) {
        *format = 0;
    }
    return onr_options_read(&reading, argc, argv, &t, &inputs, &code)
               ? run_task(&t, arena, inputs.items)
               : code;
}
