/* SPDX-License-Identifier: Apache-2.0 */
/* The first half of an export: the facts of each story as a line of JSON, on as many machines as there are. */
#include "cli/options.h"
#include "cli/output.h"
#include "cli/stories.h"
#include "resolve/facts_record.h"

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
    return onr_command_end(status, &err, failed);
}

static const struct option long_options[] = {
    {"output", required_argument, NULL, 'o'},
    ONR_OPTIONS_OF_READING,
    ONR_OPTIONS_END,
};

static onr_exit
take_option(const onr_command *command, int option, const char *value, void *data)
{
    options *const out = data;
    if (option == 'o') {
        out->output = value;
        return ONR_EXIT_OK;
    }
    return onr_option_of_reading(command, option, value, &out->pipeline);
}

static const onr_options reading = {&onr_command_extract, "o:j:h", long_options,
                                    "an input", take_option};

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    options choice = {.pipeline = onr_reading_options(arena, argc)};
    onr_exit code;
    onr_arguments inputs;
    return onr_options_read(&reading, argc, argv, &choice, &inputs, &code)
               ? run_extract(arena, &choice, inputs.items, inputs.count)
               : code;
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
