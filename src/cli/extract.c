/* SPDX-License-Identifier: Apache-2.0 */
/* The first half of an export: the facts of each story as a line of JSON, on as many machines as there are. */
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/stories.h"
#include "resolve/facts_record.h"

#include <getopt.h>
#include <stdlib.h>

enum { OPTION_HELP = 256, OPTION_LEXICON, OPTION_THOROUGH };

typedef struct {
    onr_pipeline_options pipeline;
    const char *output;
} options;

static onr_status
write_record(void *sink, const onr_facts *facts, onr_error *err)
{
    return onr_facts_record_write(facts, sink, err);
}

static onr_status
extract(const onr_pipeline *pipeline, const options *choice, char **inputs, size_t count,
        size_t *failed, onr_error *err)
{
    onr_sink *sink;
    ONR_TRY(onr_output_open(choice->output, &sink, err));
    const onr_stories_taker taker = {.take = write_record, .data = sink};
    const onr_status status =
        onr_stories_read(pipeline, inputs, count, &taker, failed, err);
    return onr_output_finish(sink, status, err);
}

static onr_exit
run_extract(onr_arena *arena, const options *choice, char **inputs, size_t count)
{
    onr_pipeline *pipeline;
    onr_error err = {0};
    size_t failed = 0;
    onr_status status = onr_pipeline_open(arena, &choice->pipeline, &pipeline, &err);
    if (status == ONR_OK) {
        status = extract(pipeline, choice, inputs, count, &failed, &err);
    }
    onr_pipeline_close(pipeline);
    if (status != ONR_OK) {
        onr_complain(&err);
        return ONR_EXIT_FAILED;
    }
    return failed ? ONR_EXIT_SOME : ONR_EXIT_OK;
}

static const struct option long_options[] = {
    {"help", no_argument, NULL, OPTION_HELP},
    {"output", required_argument, NULL, 'o'},
    {"lexicon", required_argument, NULL, OPTION_LEXICON},
    {"jobs", required_argument, NULL, 'j'},
    {"thorough", no_argument, NULL, OPTION_THOROUGH},
    {NULL, 0, NULL, 0},
};

static onr_exit
read_and_run(int argc, char **argv, onr_arena *arena)
{
    const char **const lexicons = onr_arena_array(arena, (size_t)argc, sizeof(char *));
    options choice = {.pipeline = {.lexicons = lexicons, .jobs = 1}};
    int option;
    optind = 1;
    while ((option = getopt_long(argc, argv, "o:j:h", long_options, NULL)) != -1) {
        switch (option) {
        case 'o':
            choice.output = optarg;
            break;
        case OPTION_LEXICON:
            lexicons[choice.pipeline.lexicon_count++] = optarg;
            break;
        case OPTION_THOROUGH:
            choice.pipeline.thorough = true;
            break;
        case 'j':
            if (!onr_jobs_read(optarg, &choice.pipeline.jobs)) {
                return onr_usage_error(&onr_command_extract,
                                       "\"%s\" is no number of jobs", optarg);
            }
            break;
        case 'h':
        case OPTION_HELP:
            return onr_command_help(&onr_command_extract);
        default:
            return onr_usage_error(&onr_command_extract, "the options make no sense");
        }
    }
    if (optind == argc) {
        return onr_usage_error(&onr_command_extract, "an input is missing");
    }
    return run_extract(arena, &choice, argv + optind, (size_t)(argc - optind));
}

static onr_exit
run(int argc, char **argv)
{
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        onr_no_memory();
    }
    const onr_exit code = read_and_run(argc, argv, arena);
    onr_arena_free(arena);
    return code;
}

const onr_command onr_command_extract = {
    "extract",
    "[-o FILE] [OPTION]... INPUT...",
    "Write the facts of each story as a line of JSON",
    "The lines are what \"onrecord resolve\" reads; they can be made on many machines "
    "and "
    "be put\n"
    "together in any order.\n"
    "\n"
    "  -o, --output FILE write to FILE, which appears only when whole\n"
    "  --lexicon FILE    add words (NAME.lex) or rules (NAME.rules) of your own; "
    "repeatable\n"
    "  -j, --jobs N      read N stories at the same time\n"
    "  --thorough        read more slowly and a little better\n"
    "  --help            this text\n",
    run,
};
