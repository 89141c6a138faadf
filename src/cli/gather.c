/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/gather.h"

#include "cli/commands.h"
#include "cli/crew.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/ready.h"
#include "cli/walk.h"
#include "resolve/facts_copy.h"
#include "resolve/merge.h"
#include "resolve/resolve.h"

struct onr_gathering {
    const onr_gather_options *options;
    onr_arena *arena; // For all but what comes out
    onr_pipeline *pipeline;
    onr_crew *crew;
    onr_progress progress;
    onr_ready ready; // Facts of collections and records
    size_t stories;  // Handed to the crew
    size_t failed;   // Inputs, records and stories that could not be read
};

/* -- reading -- */

static void
report(onr_gathering *job, const onr_error *err)
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
read_stories(onr_gathering *job, onr_input *input, const char *path, double done,
             double share)
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
read_inputs(onr_gathering *job, const onr_path_list *paths)
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
        if (onr_pipeline_input(job->pipeline, paths->items[i], &input, &err) != ONR_OK) {
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
find_inputs(onr_gathering *job, onr_path_list *paths)
{
    for (size_t i = 0; i < job->options->input_count; ++i) {
        onr_error err = {0};
        if (onr_walk(job->arena, job->options->inputs[i], paths, &err) != ONR_OK) {
            report(job, &err);
        }
    }
}

/* -- putting together -- */

/* Facts that have their ids need only be put together. */
static onr_status
merge_named(onr_gathering *job, const onr_harvest *harvest, onr_facts *merged,
            onr_error *err)
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
merge(onr_gathering *job, const onr_harvest *harvest, onr_facts *merged, onr_error *err)
{
    onr_resolver *resolver;
    onr_judgment judgment;
    const onr_gather_options *const choice = job->options;
    const onr_lexicon *const lexicon = onr_pipeline_lexicon(job->pipeline);
    ONR_TRY(onr_resolver_open(job->arena, lexicon, &resolver, err));
    ONR_TRY(onr_judgment_open(job->arena, &choice->judgment, choice->inputs,
                              choice->input_count, resolver, &judgment, err));
    if (job->ready.count && job->ready.named) {
        ONR_TRY(merge_named(job, harvest, merged, err));
    } else {
        ONR_TRY(onr_resolve(resolver, job->arena, harvest->items, harvest->count, merged,
                            err));
    }
    if (judgment.authority) {
        onr_authority_apply(judgment.authority, job->arena, merged);
    }
    return ONR_OK;
}

static onr_status
gather_all(onr_gathering *job, onr_facts *merged, onr_error *err)
{
    onr_path_list paths = {0};
    onr_harvest harvest;
    find_inputs(job, &paths);
    read_inputs(job, &paths);
    onr_crew_finish(job->crew, job->arena, onr_complain, &harvest);
    job->failed += harvest.failed;
    onr_pipeline_close(job->pipeline); // The models have done their part
    for (size_t i = 0; i < job->ready.count; ++i) {
        *ONR_PUSH(job->arena, &harvest) = job->ready.items[i];
    }
    if (harvest.count == 0 && job->failed > 0) {
        return onr_error_set(err, ONR_BAD_INPUT, NULL, 0, 0, "nothing could be read");
    }
    return merge(job, &harvest, merged, err);
}

/* Give back everything. */
static void
finish(onr_gathering *job)
{
    onr_crew_close(job->crew);
    onr_pipeline_close(job->pipeline);
    onr_arena_free(job->arena);
    job->crew = NULL;
    job->pipeline = NULL;
    job->arena = NULL;
}

onr_status
onr_gather(onr_arena *arena, const onr_gather_options *options, onr_gathering **out,
           onr_facts *merged, onr_error *err)
{
    onr_gathering *const job = onr_arena_alloc(arena, sizeof(*job));
    onr_facts found;
    job->options = options;
    job->arena = onr_arena_child(arena);
    *out = job;
    ONR_TRY(onr_pipeline_open(job->arena, &options->pipeline, &job->pipeline, err));
    ONR_TRY(onr_crew_open(job->pipeline, &job->crew, err));
    onr_progress_start(&job->progress);
    ONR_TRY(gather_all(job, &found, err));
    *merged = onr_facts_copy(arena, &found);
    finish(job); // A collection's statements take as much room again
    return ONR_OK;
}

size_t
onr_gathering_failed(const onr_gathering *gathering)
{
    return gathering->failed;
}

void
onr_gathering_close(onr_gathering *gathering)
{
    if (gathering) {
        finish(gathering);
    }
}

static const struct option long_options[] = {
    {"decisions", required_argument, NULL, ONR_OPTION_DECISIONS},
    ONR_OPTIONS_OF_READING,
    ONR_OPTIONS_END,
};

static onr_exit
take_option(const onr_command *command, int option, const char *value, void *data)
{
    onr_gather_options *const out = data;
    return onr_option_of_judgment(option, value, &out->judgment)
               ? ONR_EXIT_OK
               : onr_option_of_reading(command, option, value, &out->pipeline);
}

bool
onr_gather_options_read(const onr_command *command, int argc, char **argv,
                        onr_arena *arena, onr_gather_options *out, onr_exit *code)
{
    const onr_options reading = {command, "j:h", long_options, "an input", take_option};
    onr_arguments rest = {0};
    *out = (onr_gather_options){.pipeline = onr_reading_options(arena, argc)};
    const bool read = onr_options_read(&reading, argc, argv, out, &rest, code);
    out->inputs = rest.items;
    out->input_count = rest.count;
    return read;
}
