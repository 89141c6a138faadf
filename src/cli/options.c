/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/options.h"

#include "cli/crew.h"

#include <stdlib.h>

bool
onr_options_read(const onr_options *how, int argc, char **argv, void *data,
                 onr_arguments *rest, onr_exit *code)
{
    int option;
    *code = ONR_EXIT_OK;
    optind = 1;
    while ((option = getopt_long(argc, argv, how->letters, how->names, NULL)) != -1) {
        if (option == 'h') {
            *code = onr_command_help(how->command);
            return false;
        }
        *code = option == '?' ? onr_usage_error(how->command, "the options make no sense")
                              : how->take(how->command, option, optarg, data);
        if (*code != ONR_EXIT_OK) {
            return false;
        }
    }
    *rest = (onr_arguments){argv + optind, (size_t)(argc - optind)};
    if (how->missing && rest->count == 0) {
        *code = onr_usage_error(how->command, "%s is missing", how->missing);
    }
    return *code == ONR_EXIT_OK;
}

onr_pipeline_options
onr_reading_options(onr_arena *arena, int argc)
{
    return (onr_pipeline_options){
        .lexicons = onr_arena_array(arena, (size_t)argc, sizeof(char *)), .jobs = 1};
}

static bool
read_jobs(const char *text, size_t *jobs)
{
    char *end;
    const unsigned long value = strtoul(text, &end, 10);
    *jobs = (size_t)value;
    return *text >= '1' && *text <= '9' && *end == '\0' && value <= ONR_CREW_MAX;
}

onr_exit
onr_option_of_reading(const onr_command *command, int option, const char *value,
                      onr_pipeline_options *out)
{
    switch (option) {
    case ONR_OPTION_LEXICON:
        out->lexicons[out->lexicon_count++] = value;
        return ONR_EXIT_OK;
    case ONR_OPTION_THOROUGH:
        out->thorough = true;
        return ONR_EXIT_OK;
    case 'j':
        return read_jobs(value, &out->jobs)
                   ? ONR_EXIT_OK
                   : onr_usage_error(command, "--jobs must be a number from 1 to %d",
                                     ONR_CREW_MAX);
    default:
        return onr_usage_error(command, "the options make no sense");
    }
}

bool
onr_option_of_judgment(int option, const char *value, onr_judgment_files *out)
{
    out->decisions = option == ONR_OPTION_DECISIONS ? value : out->decisions;
    out->authority = option == ONR_OPTION_AUTHORITY ? value : out->authority;
    return option == ONR_OPTION_DECISIONS || option == ONR_OPTION_AUTHORITY;
}
