/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/commands.h"
#include "cli/crew.h"
#include "cli/judgment.h"
#include "cli/outputs.h"
#include "cli/progress.h"
#include "cli/ready.h"
#include "cli/signals.h"
#include "cli/walk.h"
#include "describe/describe.h"
#include "resolve/merge.h"
#include "resolve/resolve.h"
#include "write/writer.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* What the command line says. */
typedef struct {
    onr_pipeline_options pipeline;
    const char *to, *output;
    onr_judgment_files judgment;
    onr_describe_options describe;
    const onr_format *format;
    char **inputs; // [input_count]
    size_t input_count;
} options;

/* An export under way. */
typedef struct {
    const options *options;
    onr_arena *arena;
    onr_pipeline *pipeline;
    onr_crew *crew;
    onr_progress progress;
    onr_ready ready; // Facts of collections and records
    size_t stories;  // Handed to the crew
    size_t failed;   // Inputs, records and stories that could not be read
} export;

/* -- the command line -- */

enum {
    OPTION_HELP = 256,
    OPTION_TO,
    OPTION_BASE,
    OPTION_LEXICON,
    OPTION_DECISIONS,
    OPTION_AUTHORITY,
    OPTION_JOBS,
    OPTION_THOROUGH
};

static const struct option long_options[] = {
    {"help", no_argument, NULL, OPTION_HELP},
    {"to", required_argument, NULL, OPTION_TO},
    {"output", required_argument, NULL, 'o'},
    {"base", required_argument, NULL, OPTION_BASE},
    {"lexicon", required_argument, NULL, OPTION_LEXICON},
    {"decisions", required_argument, NULL, OPTION_DECISIONS},
    {"authority", required_argument, NULL, OPTION_AUTHORITY},
    {"jobs", required_argument, NULL, 'j'},
    {"thorough", no_argument, NULL, OPTION_THOROUGH},
    {NULL, 0, NULL, 0},
};

static bool
read_jobs(const char *text, size_t *jobs)
{
    char *end;
    const unsigned long value = strtoul(text, &end, 10);
    *jobs = (size_t)value;
    return *text >= '1' && *text <= '9' && *end == '\0' && value <= ONR_CREW_MAX;
}

/* An IRI that names can be put behind. */
static bool
is_base(onr_slice iri)
{
    const size_t colon = onr_slice_find(iri, ONR_LIT(":"), 0);
    for (size_t i = 0; i < iri.len; ++i) {
        if ((unsigned char)iri.ptr[i] <= ' ' || strchr("<>\"{}|\\^`", iri.ptr[i])) {
            return false;
        }
    }
    return colon != SIZE_MAX && colon > 0 &&
           (onr_slice_ends(iri, ONR_LIT("/")) || onr_slice_ends(iri, ONR_LIT("#")));
}

static onr_exit
choose_format(options *out)
{
    const char *name = out->to ? out->to : "turtle";
    if (!out->to && out->output) {
        const char *const dot = strrchr(out->output, '.');
        if (!dot || !onr_output_find(onr_slice_of(dot + 1))) {
            return onr_usage_error(&onr_command_export,
                                   "the name \"%s\" tells no format; give --to FORMAT",
                                   out->output);
        }
        name = dot + 1;
    }
    out->format = onr_output_find(onr_slice_of(name));
    return out->format
               ? ONR_EXIT_OK
               : onr_usage_error(&onr_command_export,
                                 "there is no format \"%s\"; \"onrecord formats\" "
                                 "lists them",
                                 name);
}

static onr_exit
take_option(int option, options *out, const char **lexicons)
{
    switch (option) {
    case OPTION_TO:
        out->to = optarg;
        return ONR_EXIT_OK;
    case 'o':
        out->output = strcmp(optarg, "-") == 0 ? NULL : optarg;
        return ONR_EXIT_OK;
    case OPTION_BASE:
        out->describe.base = onr_slice_of(optarg);
        return is_base(out->describe.base)
                   ? ONR_EXIT_OK
                   : onr_usage_error(&onr_command_export,
                                     "--base must be an IRI that ends in \"/\" or \"#\"");
    case OPTION_DECISIONS:
        out->judgment.decisions = optarg;
        return ONR_EXIT_OK;
    case OPTION_AUTHORITY:
        out->judgment.authority = optarg;
        return ONR_EXIT_OK;
    case OPTION_LEXICON:
        lexicons[out->pipeline.lexicon_count++] = optarg;
        return ONR_EXIT_OK;
    case 'j':
        return read_jobs(optarg, &out->pipeline.jobs)
                   ? ONR_EXIT_OK
                   : onr_usage_error(&onr_command_export,
                                     "--jobs must be a number from 1 to %d",
                                     ONR_CREW_MAX);
    case OPTION_THOROUGH:
        out->pipeline.thorough = true;
        return ONR_EXIT_OK;
    default:
        return onr_usage_error(&onr_command_export, "the options make no sense");
    }
}

static onr_exit
read_options(int argc, char **argv, onr_arena *arena, options *out, bool *help)
{
    const char **const lexicons = onr_arena_array(arena, (size_t)argc, sizeof(char *));
    int option;
    *out = (options){.pipeline = {.lexicons = lexicons, .jobs = 1}};
    optind = 1;
    while ((option = getopt_long(argc, argv, "o:j:h", long_options, NULL)) != -1) {
        *help = *help || option == OPTION_HELP || option == 'h';
        const onr_exit code = *help ? ONR_EXIT_OK : take_option(option, out, lexicons);
        if (*help || code != ONR_EXIT_OK) {
            return code;
        }
    }
    out->inputs = argv + optind;
    out->input_count = (size_t)(argc - optind);
    if (out->input_count == 0) {
        return onr_usage_error(&onr_command_export, "an input is missing");
    }
    return choose_format(out);
}

/* -- reading -- */

static void
report(export *job, const onr_error *err)
{
    onr_progress_clear(&job->progress);
    onr_complain(err);
    ++job->failed;
}

static bool
ends_input(onr_status status)
{
    return status == ONR_IO || status == ONR_NO_MEMORY;
}

/* Hand all stories of an open input to the crew. */
static void
read_stories(export *job, onr_input *input, const char *path, double done, double share)
{
    for (;;) {
        onr_document document;
        onr_error err;
        bool more;
        onr_arena *const arena = onr_crew_arena(job->crew);
        const onr_status status = onr_input_next(input, arena, &document, &more, &err);
        if (status == ONR_OK && more) {
            onr_crew_add(job->crew, arena, &document, path);
            ++job->stories;
        } else {
            onr_crew_return(job->crew, arena);
        }
        if (status != ONR_OK) {
            report(job, &err);
        }
        if (ends_input(status) || (status == ONR_OK && !more)) {
            return;
        }
        const double part = onr_input_progress(input);
        onr_progress_show(&job->progress, done + (part > 0 ? part * share : 0),
                          job->stories);
    }
}

static void
read_inputs(export *job, const onr_path_list *paths)
{
    const double share = paths->count ? 1.0 / (double)paths->count : 1.0;
    for (size_t i = 0; i < paths->count; ++i) {
        onr_input *input;
        onr_error err = {0};
        if (onr_ready_is(paths->items[i])) {
            if (onr_ready_read(paths->items[i], job->arena, &job->ready, &err) !=
                ONR_OK) {
                report(job, &err);
            }
            continue;
        }
        if (onr_input_open(paths->items[i], &input, &err) != ONR_OK) {
            report(job, &err);
            continue;
        }
        const char *const name =
            strcmp(paths->items[i], "-") == 0 ? "standard input" : paths->items[i];
        read_stories(job, input, name, (double)i * share, share);
        onr_input_close(input);
    }
    onr_progress_clear(&job->progress);
}

static void
find_inputs(export *job, onr_path_list *paths)
{
    for (size_t i = 0; i < job->options->input_count; ++i) {
        onr_error err = {0};
        if (onr_walk(job->arena, job->options->inputs[i], paths, &err) != ONR_OK) {
            report(job, &err);
        }
    }
}

/* -- writing -- */

static onr_status
open_output(const char *path, onr_sink **sink, onr_error *err)
{
    if (!path) {
        return onr_sink_open_fd(STDOUT_FILENO, "standard output", sink, err);
    }
    onr_signals_guard(path);
    return onr_sink_open_file(path, sink, err);
}

static onr_status
write_output(const options *choice, onr_graph *graph, onr_arena *arena, onr_error *err)
{
    onr_sink *sink;
    ONR_TRY(open_output(choice->output, &sink, err));
    onr_status status = onr_write_graph(choice->format, graph, arena, sink, err);
    if (status == ONR_OK) {
        status = onr_sink_close(sink, err);
    } else {
        onr_sink_drop(sink);
    }
    onr_signals_guard(NULL);
    return status;
}

/* Facts that have their ids need only be put together. */
static onr_status
merge_named(export *job, const onr_harvest *harvest, onr_facts *merged, onr_error *err)
{
    if (harvest->count != job->ready.count) {
        return onr_error_set(err, ONR_BAD_INPUT, NULL, 0, 0,
                             "records with ids and stories cannot be put together");
    }
    onr_facts *const named = onr_arena_array(job->arena, harvest->count, sizeof(*named));
    for (size_t i = 0; i < harvest->count; ++i) {
        named[i] = *harvest->items[i];
    }
    onr_merge(job->arena, named, harvest->count, merged);
    merged->possibly_same = job->ready.pairs.possibly_same;
    return ONR_OK;
}

static onr_status
make_graph(export *job, const onr_harvest *harvest, onr_graph **graph, onr_error *err)
{
    onr_resolver *resolver;
    onr_judgment judgment;
    onr_facts merged;
    const options *const choice = job->options;
    const onr_lexicon *const lexicon = onr_pipeline_lexicon(job->pipeline);
    ONR_TRY(onr_resolver_open(job->arena, lexicon, &resolver, err));
    ONR_TRY(onr_judgment_open(job->arena, &choice->judgment, choice->inputs,
                              choice->input_count, resolver, &judgment, err));
    if (job->ready.count && job->ready.named) {
        ONR_TRY(merge_named(job, harvest, &merged, err));
    } else {
        ONR_TRY(onr_resolve(resolver, job->arena, harvest->items, harvest->count, &merged,
                            err));
    }
    if (judgment.authority) {
        onr_authority_apply(judgment.authority, job->arena, &merged);
    }
    *graph = onr_graph_new(job->arena);
    return onr_describe(&merged, &choice->describe, *graph, err);
}

/* -- the command -- */

static onr_status
export_all(export *job, onr_error *err)
{
    onr_path_list paths = {0};
    onr_harvest harvest;
    onr_graph *graph;
    find_inputs(job, &paths);
    read_inputs(job, &paths);
    onr_crew_finish(job->crew, job->arena, onr_complain, &harvest);
    job->failed += harvest.failed;
    for (size_t i = 0; i < job->ready.count; ++i) {
        *ONR_PUSH(job->arena, &harvest) = job->ready.items[i];
    }
    if (harvest.count == 0 && job->failed > 0) {
        return onr_error_set(err, ONR_BAD_INPUT, NULL, 0, 0, "nothing could be read");
    }
    ONR_TRY(make_graph(job, &harvest, &graph, err));
    return write_output(job->options, graph, job->arena, err);
}

static onr_exit
run_export(export *job)
{
    onr_error err = {0};
    onr_status status =
        onr_pipeline_open(job->arena, &job->options->pipeline, &job->pipeline, &err);
    if (status == ONR_OK) {
        status = onr_crew_open(job->pipeline, &job->crew, &err);
    }
    if (status == ONR_OK) {
        onr_progress_start(&job->progress);
        status = export_all(job, &err);
    }
    onr_crew_close(job->crew);
    onr_pipeline_close(job->pipeline);
    if (status != ONR_OK) {
        onr_complain(&err);
        return ONR_EXIT_FAILED;
    }
    return job->failed > 0 ? ONR_EXIT_SOME : ONR_EXIT_OK;
}

static onr_exit
run(int argc, char **argv)
{
    options choice;
    bool help = false;
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        onr_no_memory();
    }
    onr_exit code = read_options(argc, argv, arena, &choice, &help);
    if (help) {
        code = onr_command_help(&onr_command_export);
    } else if (code == ONR_EXIT_OK) {
        export job = {.options = &choice, .arena = arena};
        code = run_export(&job);
    }
    onr_arena_free(arena);
    return code;
}

const onr_command onr_command_export = {
    "export",
    "[--to FORMAT] [-o FILE] [OPTION]... INPUT...",
    "Write the graph of news stories",
    "Inputs are files, folders (their files, sorted by name), \"-\" for standard "
    "input,\n"
    "collections, and records from \"onrecord extract\" or \"onrecord resolve\".\n"
    "\n"
    "  --to FORMAT       turtle, trig, ntriples, nquads, ...; else what the name of the\n"
    "                    output tells, else turtle\n"
    "  -o, --output FILE write to FILE, which appears only when whole\n"
    "  --base IRI        what the names of things begin with (https://example.org/id/)\n"
    "  --lexicon FILE    add words (NAME.lex) or rules (NAME.rules) of your own; "
    "repeatable\n"
    "  --decisions FILE  heed what people decided: same, different, rename, suppress\n"
    "  --authority FILE  link people and agencies with the IRIs of a table in CSV\n"
    "  -j, --jobs N      read N stories at the same time\n"
    "  --thorough        read more slowly and a little better\n"
    "  --help            this text\n",
    run,
};
