/* SPDX-License-Identifier: Apache-2.0 */
/* The second half of an export: which of the facts of many stories are the same.  Records are read twice, first for their
   sketches, then to be written with their ids, so that memory holds sketches and one record. */
#include "resolve/resolve.h"
#include "cli/data.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/records.h"

typedef struct {
    onr_pipeline_options pipeline; // Its words alone
    const char *output;
    onr_judgment_files judgment;
    onr_arguments inputs;
} options;

typedef struct {
    const options *options;
    onr_arena *arena, *scratch;
    onr_records *records;
    onr_resolution *resolution;
    onr_judgment judgment;
    struct {
        size_t *items; // The record of each added document
        size_t count, capacity;
    } added;
    size_t failed;
} resolving;

static onr_status
load_lexicon(onr_arena *arena, const options *choice, onr_lexicon **out, onr_error *err)
{
    const char *bundle;
    *out = onr_lexicon_new(arena, onr_symbols_new(arena, NULL));
    ONR_TRY(onr_data_find(arena, "lexicon/onrecord.bundle", &bundle, err));
    ONR_TRY(onr_lexicon_add_file(*out, bundle, err));
    for (size_t i = 0; i < choice->pipeline.lexicon_count; ++i) {
        ONR_TRY(onr_lexicon_add_file(*out, choice->pipeline.lexicons[i], err));
    }
    return ONR_OK;
}

/* Sketch all records; one without an article, such as the doubts at the end of another run, says nothing here. */
static onr_status
sketch_records(resolving *r, onr_error *err)
{
    for (bool more = true; more;) {
        onr_facts facts;
        onr_error why = {0};
        onr_arena_clear(r->scratch);
        onr_status status = onr_records_next(r->records, r->scratch, &facts, &more, &why);
        if (status == ONR_IO) {
            *err = why;
            return status;
        }
        if (status == ONR_OK && more && facts.articles.count) {
            status = onr_resolution_add(r->resolution, &facts, &why);
            if (status == ONR_OK) {
                *ONR_PUSH(r->arena, &r->added) = onr_records_count(r->records) - 1;
            }
        }
        if (status != ONR_OK) {
            onr_complain(&why);
            ++r->failed;
        }
    }
    return ONR_OK;
}

static onr_status
write_records(resolving *r, onr_sink *sink, onr_error *err)
{
    onr_facts facts = {0};
    for (size_t i = 0; i < onr_resolution_count(r->resolution); ++i) {
        const size_t record = r->added.items[onr_resolution_document(r->resolution, i)];
        onr_arena_clear(r->scratch);
        ONR_TRY(onr_records_again(r->records, record, r->scratch, &facts, err));
        onr_resolution_apply(r->resolution, i, r->scratch, &facts);
        if (r->judgment.authority) {
            onr_authority_apply(r->judgment.authority, r->scratch, &facts);
        }
        ONR_TRY(onr_facts_record_write(&facts, sink, err));
    }
    facts = (onr_facts){0};
    onr_resolution_possibly_same(r->resolution, &facts);
    return onr_facts_record_write(&facts, sink, err);
}

static onr_status
resolve(resolving *r, onr_error *err)
{
    onr_lexicon *lexicon;
    onr_resolver *resolver;
    onr_sink *sink;
    ONR_TRY(load_lexicon(r->arena, r->options, &lexicon, err));
    ONR_TRY(onr_resolver_open(r->arena, lexicon, &resolver, err));
    ONR_TRY(onr_judgment_open(r->arena, &r->options->judgment, r->options->inputs.items,
                              r->options->inputs.count, resolver, &r->judgment, err));
    for (size_t i = 0; i < r->options->inputs.count; ++i) {
        ONR_TRY(onr_records_open(r->records, r->options->inputs.items[i], err));
    }
    r->resolution = onr_resolution_new(resolver, r->arena);
    const onr_status status = sketch_records(r, err);
    if (status != ONR_OK) {
        onr_resolution_drop(r->resolution);
        return status;
    }
    onr_resolution_run(r->resolution);
    ONR_TRY(onr_output_open(r->options->output, &sink, err));
    return onr_output_finish(sink, write_records(r, sink, err), err);
}

static onr_exit
run_resolve(onr_arena *arena, const options *choice)
{
    onr_error err = {0};
    resolving r = {.options = choice,
                   .arena = arena,
                   .scratch = onr_arena_new(),
                   .records = onr_records_new()};
    if (!r.scratch) {
        onr_no_memory();
    }
    const onr_status status = resolve(&r, &err);
    onr_records_free(r.records);
    onr_arena_free(r.scratch);
    return onr_command_end(status, &err, r.failed);
}

static const struct option long_options[] = {
    {"output", required_argument, NULL, 'o'},
    {"lexicon", required_argument, NULL, ONR_OPTION_LEXICON},
    ONR_OPTIONS_OF_JUDGMENT,
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
    return onr_option_of_judgment(option, value, &out->judgment)
               ? ONR_EXIT_OK
               : onr_option_of_reading(command, option, value, &out->pipeline);
}

static const onr_options reading = {&onr_command_resolve, "o:h", long_options, NULL,
                                    take_option};

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    static char standard_input[] = "-";
    static char *standard_inputs[] = {standard_input, NULL};
    options choice = {.pipeline = onr_reading_options(arena, argc)};
    onr_exit code;
    if (!onr_options_read(&reading, argc, argv, &choice, &choice.inputs, &code)) {
        return code;
    }
    if (choice.inputs.count == 0) {
        choice.inputs = (onr_arguments){standard_inputs, 1};
    }
    return run_resolve(arena, &choice);
}

const onr_command onr_command_resolve = {
    "resolve",
    "[-o FILE] [OPTION]... [RECORDS...]",
    "Find what is the same in the facts of many stories",
    "Reads what \"onrecord extract\" wrote, from files or standard input, and writes it "
    "in a "
    "fixed\n"
    "order with ids that are the same for the same person, agency, place and event.  The "
    "last "
    "line\n"
    "lists pairs that may be the same.\n"
    "\n"
    "  -o, --output FILE write to FILE, which appears only when whole\n"
    "  --lexicon FILE    add words (NAME.lex) or rules (NAME.rules) of your own; "
    "repeatable\n"
    "  --decisions FILE  heed what people decided: same, different, rename, suppress\n"
    "  --authority FILE  link people and agencies with the IRIs of a table in CSV\n"
    "  --help            this text\n",
    run,
};
