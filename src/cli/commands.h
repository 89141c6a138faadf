/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_COMMANDS_H
#define ONR_CLI_COMMANDS_H

/**
   @file
   The commands of onrecord, one file each, and what they share.
*/

#include "base/arena.h"
#include "base/sink.h"

/** What the command's exit status says; onrecord(1) documents them. */
typedef enum {
    ONR_EXIT_OK = 0,
    ONR_EXIT_SOME = 1, ///< Some documents could not be read; the others are in the output
    ONR_EXIT_USAGE = 2,  ///< The command line makes no sense
    ONR_EXIT_FAILED = 3, ///< Nothing was written
} onr_exit;

typedef struct {
    const char *name;
    const char *usage; ///< Arguments, for the usage line
    const char *about; ///< One line of help
    const char *help;  ///< Lines on the options; may be null

    /** Run with the arguments from the command's own name on; the arena goes when it ends. */
    onr_exit (*run)(onr_arena *arena, int argc, char **argv);
} onr_command;

/** The table of commands in order of help (src/cli/main.c). */
extern const onr_command *const onr_commands[];
extern const size_t onr_command_count;

extern const onr_command onr_command_add;       ///< src/cli/collect.c
extern const onr_command onr_command_conflicts; ///< src/cli/conflicts.c
extern const onr_command onr_command_explain;   ///< src/cli/explain.c
extern const onr_command onr_command_export;    ///< src/cli/export.c
extern const onr_command onr_command_extract;   ///< src/cli/extract.c
extern const onr_command onr_command_formats;   ///< src/cli/formats.c
extern const onr_command onr_command_read;      ///< src/cli/read.c
extern const onr_command onr_command_load;      ///< src/cli/load.c
extern const onr_command onr_command_publish;   ///< src/cli/site.c
extern const onr_command onr_command_query;     ///< src/cli/query.c
extern const onr_command onr_command_remove;    ///< src/cli/collect.c
extern const onr_command onr_command_resolve;   ///< src/cli/resolve.c
extern const onr_command onr_command_review;    ///< src/cli/review.c
extern const onr_command onr_command_text;      ///< src/cli/text.c
extern const onr_command onr_command_serve;     ///< src/cli/serve.c
extern const onr_command onr_command_update;    ///< src/cli/collect.c
extern const onr_command onr_command_validate;  ///< src/cli/validate.c

/** Say on standard error what is wrong with the command line, and how it goes; returns ONR_EXIT_USAGE. */
onr_exit onr_usage_error(const onr_command *command, const char *format, ...)
    ONR_PRINTF(2, 3);

/** Print the help of a command to standard output. */
onr_exit onr_command_help(const onr_command *command);

/** Pass on what was printed to standard output; a failure is reported. */
onr_exit onr_output_close(void);

/** How a command ends: reports why it failed, else closes its output; `failed` documents could not be read. */
onr_exit onr_command_end(onr_status status, const onr_error *err, size_t failed);

/** Print an error as "onrecord: file:line: text" on standard error. */
void onr_complain(const onr_error *err);

#endif
