/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include "cli/commands.h"
#include "cli/signals.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

const onr_command *const onr_commands[] = {
    &onr_command_export,  &onr_command_explain,  &onr_command_text,
    &onr_command_read,    &onr_command_formats,  &onr_command_extract,
    &onr_command_resolve, &onr_command_add,      &onr_command_query,
    &onr_command_update,  &onr_command_remove,   &onr_command_conflicts,
    &onr_command_review,  &onr_command_validate, &onr_command_load,
    &onr_command_publish, &onr_command_serve,
};
const size_t onr_command_count = ONR_COUNT(onr_commands);

void
onr_complain(const onr_error *err)
{
    char line[ONR_ERROR_TEXT_MAX + ONR_ERROR_SOURCE_MAX + 64];
    onr_error_format(err, line, sizeof(line));
    fprintf(stderr, "onrecord: %s\n", line);
}

onr_exit
onr_usage_error(const onr_command *command, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("onrecord: ", stderr);
    vfprintf(stderr, format, args);
    va_end(args);
    if (command) {
        fprintf(stderr, "\nusage: onrecord %s %s\n", command->name, command->usage);
    } else {
        fputs("\nTry \"onrecord --help\".\n", stderr);
    }
    return ONR_EXIT_USAGE;
}

onr_exit
onr_output_close(void)
{
    if (fflush(stdout) == 0 && !ferror(stdout)) {
        return ONR_EXIT_OK;
    }
    fputs("onrecord: standard output: cannot write\n", stderr);
    return ONR_EXIT_FAILED;
}

onr_exit
onr_command_help(const onr_command *command)
{
    printf("usage: onrecord %s %s\n\n%s.\n", command->name, command->usage,
           command->about);
    if (command->help) {
        printf("\n%s", command->help);
    }
    return onr_output_close();
}

onr_exit
onr_command_end(onr_status status, const onr_error *err, size_t failed)
{
    if (status != ONR_OK) {
        onr_complain(err);
        return ONR_EXIT_FAILED;
    }
    const onr_exit closed = onr_output_close();
    return closed == ONR_EXIT_OK && failed ? ONR_EXIT_SOME : closed;
}

static onr_exit
print_help(void)
{
    puts("usage: onrecord COMMAND [OPTION]... [INPUT]...\n"
         "\n"
         "Read news stories about police, courts and local government, and write the "
         "legal\n"
         "events that they report as RDF, each with its source.\n"
         "\n"
         "Commands:");
    for (size_t i = 0; i < onr_command_count; ++i) {
        printf("  %-12s %s\n", onr_commands[i]->name, onr_commands[i]->about);
    }
    puts("\n\"onrecord COMMAND --help\" tells the options of a command; onrecord(1) "
         "tells all.");
    return onr_output_close();
}

static onr_exit
print_version(void)
{
    puts(PACKAGE_STRING);
    return onr_output_close();
}

static onr_exit
run_command(int argc, char **argv)
{
    for (size_t i = 0; i < onr_command_count; ++i) {
        if (strcmp(argv[0], onr_commands[i]->name) == 0) {
            onr_arena *const arena = onr_arena_new();
            if (!arena) {
                onr_no_memory();
            }
            const onr_exit code = onr_commands[i]->run(arena, argc, argv);
            onr_arena_free(arena);
            return code;
        }
    }
    return onr_usage_error(NULL, "there is no command \"%s\"", argv[0]);
}

int
main(int argc, char **argv)
{
    onr_signals_init();
    onr_memory_guard();
    if (argc < 2) {
        return onr_usage_error(NULL, "a command is missing");
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
        strcmp(argv[1], "help") == 0) {
        return print_help();
    }
    if (strcmp(argv[1], "--version") == 0) {
        return print_version();
    }
    return run_command(argc - 1, argv + 1);
}
