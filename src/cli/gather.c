/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/gather.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/ready.h"
#include "cli/stories.h"
#include "resolve/facts_record.h"

#include <getopt.h>

typedef struct {
    onr_arena *arena;
    onr_ready all;
} gathering;

/* Facts live on as what their record says. */
static onr_status
take(void *data, const onr_facts *facts, onr_error *err)
{
    gathering *const g = data;
    onr_sink *sink;
    onr_facts *const copy = onr_arena_alloc(g->arena, sizeof(*copy));
    ONR_TRY(onr_sink_open_memory(&sink, err));
    onr_status status = onr_facts_record_write(facts, sink, err);
    if (status == ONR_OK) {
        status = onr_facts_record_read(onr_sink_bytes(sink), g->arena, copy, err);
    }
    onr_sink_drop(sink);
    *ONR_PUSH(g->arena, &g->all) = copy;
    return status;
}

static onr_status
gather(gathering *g, const onr_gather_options *options, const onr_pipeline *pipeline,
       size_t *failed, onr_error *err)
{
    const onr_stories_taker taker = {.take = take, .data = g};
    for (size_t i = 0; i < options->input_count; ++i) {
        size_t some = 0;
        if (onr_ready_is(options->inputs[i])) {
            ONR_TRY(onr_ready_read(options->inputs[i], g->arena, &g->all, err));
        } else {
            ONR_TRY(
                onr_stories_read(pipeline, options->inputs + i, 1, &taker, &some, err));
        }
        *failed += some;
    }
    return ONR_OK;
}

onr_status
onr_gather(onr_arena *arena, const onr_gather_options *options, onr_facts *out,
           size_t *failed, onr_error *err)
{
    gathering g = {.arena = arena};
    onr_pipeline *pipeline;
    onr_resolver *resolver;
    onr_judgment judgment;
    *failed = 0;
    ONR_TRY(onr_pipeline_open(arena, &options->pipeline, &pipeline, err));
    onr_status status = gather(&g, options, pipeline, failed, err);
    if (status == ONR_OK) {
        status = onr_resolver_open(arena, onr_pipeline_lexicon(pipeline), &resolver, err);
    }
    if (status == ONR_OK) {
        status = onr_judgment_open(arena, &options->judgment, options->inputs,
                                   options->input_count, resolver, &judgment, err);
    }
    if (status == ONR_OK) {
        status = onr_resolve(resolver, arena, g.all.items, g.all.count, out, err);
    }
    onr_pipeline_close(pipeline);
    return status;
}

enum { OPTION_HELP = 256, OPTION_LEXICON, OPTION_DECISIONS, OPTION_THOROUGH };

bool
onr_gather_options_read(int argc, char **argv, onr_arena *arena, onr_gather_options *out,
                        bool *help)
{
    static const struct option long_options[] = {
        {"help", no_argument, NULL, OPTION_HELP},
        {"lexicon", required_argument, NULL, OPTION_LEXICON},
        {"decisions", required_argument, NULL, OPTION_DECISIONS},
        {"jobs", required_argument, NULL, 'j'},
        {"thorough", no_argument, NULL, OPTION_THOROUGH},
        {NULL, 0, NULL, 0},
    };
    const char **const lexicons = onr_arena_array(arena, (size_t)argc, sizeof(char *));
    int option;
    *out = (onr_gather_options){.pipeline = {.lexicons = lexicons, .jobs = 1}};
    *help = false;
    optind = 1;
    while ((option = getopt_long(argc, argv, "j:h", long_options, NULL)) != -1) {
        if (option == OPTION_LEXICON) {
            lexicons[out->pipeline.lexicon_count++] = optarg;
        } else if (option == OPTION_DECISIONS) {
            out->judgment.decisions = optarg;
        } else if (option == OPTION_THOROUGH) {
            out->pipeline.thorough = true;
        } else if (option == 'h' || option == OPTION_HELP) {
            *help = true;
            return true;
        } else if (option != 'j' || !onr_jobs_read(optarg, &out->pipeline.jobs)) {
            return false;
        }
    }
    out->inputs = argv + optind;
    out->input_count = (size_t)(argc - optind);
    return out->input_count > 0;
}
