/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_OPTIONS_H
#define ONR_CLI_OPTIONS_H

/**
   @file
   Command lines: the loop that reads them, and options that several commands have.
*/

#include "cli/commands.h"
#include "cli/judgment.h"
#include "cli/pipeline.h"

#include <getopt.h>

/** The numbers of options without a letter. */
enum {
    ONR_OPTION_LEXICON = 256,
    ONR_OPTION_THOROUGH,
    ONR_OPTION_DECISIONS,
    ONR_OPTION_AUTHORITY,
    ONR_OPTION_OWN, ///< The first of a command's own
};

/** Rows of a table of options, for onr_option_of_reading(). */
#define ONR_OPTIONS_OF_READING                                                           \
    {"lexicon", required_argument, NULL, ONR_OPTION_LEXICON},                            \
        {"thorough", no_argument, NULL, ONR_OPTION_THOROUGH},                            \
    {                                                                                    \
        "jobs", required_argument, NULL, 'j'                                             \
    }

/** Rows of a table of options, for onr_option_of_judgment(). */
#define ONR_OPTIONS_OF_JUDGMENT                                                          \
    {"decisions", required_argument, NULL, ONR_OPTION_DECISIONS},                        \
    {                                                                                    \
        "authority", required_argument, NULL, ONR_OPTION_AUTHORITY                       \
    }

/** The last rows of every table of options. */
#define ONR_OPTIONS_END                                                                  \
    {"help", no_argument, NULL, 'h'},                                                    \
    {                                                                                    \
        NULL, 0, NULL, 0                                                                 \
    }

/** What a command reads of its command line. */
typedef struct {
    const onr_command *command;
    const char *letters;        ///< As for getopt(3), with "h"
    const struct option *names; ///< As for getopt_long(3)
    const char *missing; ///< What is missing if only options are there; null if nothing

    /** Take an option, which is not --help; `value` is its argument. */
    onr_exit (*take)(const onr_command *command, int option, const char *value,
                     void *data);
} onr_options;

/** What is left of a command line behind its options. */
typedef struct {
    char **items; ///< [count] and a null
    size_t count;
} onr_arguments;

/**
   Read options up to the first that is wrong, or --help, which is answered here.

   @param data  Given to `how->take`.
   @param code  Set if the command is at its end.
   @return False if the command is at its end.
*/
bool onr_options_read(const onr_options *how, int argc, char **argv, void *data,
                      onr_arguments *rest, onr_exit *code);

/** How stories are read if the command line does not say: by one thread, with room for the words of `argc` files. */
onr_pipeline_options onr_reading_options(onr_arena *arena, int argc);

/** Take --lexicon, --thorough and --jobs; any other is an error. */
onr_exit onr_option_of_reading(const onr_command *command, int option, const char *value,
                               onr_pipeline_options *out);

/** Take --decisions and --authority; false for any other. */
bool onr_option_of_judgment(int option, const char *value, onr_judgment_files *out);

#endif
