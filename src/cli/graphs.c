/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/graphs.h"

#include "cli/gather.h"
#include "describe/describe.h"
#include "store/rdfread.h"

static onr_status
read_stories(onr_arena *arena, char **inputs, size_t count, onr_graph *graph,
             size_t *failed, onr_error *err)
{
    const onr_gather_options options = {
        .pipeline = {.jobs = 1}, .inputs = inputs, .input_count = count};
    onr_gathering *gathering;
    onr_facts facts;
    onr_status status = onr_gather(arena, &options, &gathering, &facts, err);
    if (status == ONR_OK) {
        status = onr_describe(&facts, NULL, graph, err);
    }
    *failed = onr_gathering_failed(gathering);
    onr_gathering_close(gathering);
    return status;
}

onr_status
onr_graphs_read(onr_arena *arena, char *const *inputs, size_t count, onr_graph *graph,
                size_t *failed, onr_error *err)
{
    char **const others = onr_arena_array(arena, count, sizeof(*others));
    size_t other_count = 0;
    *failed = 0;
    for (size_t i = 0; i < count; ++i) {
        if (onr_rdf_is(inputs[i])) {
            ONR_TRY(onr_rdf_read(inputs[i], graph, err));
        } else {
            others[other_count++] = inputs[i];
        }
    }
    return other_count ? read_stories(arena, others, other_count, graph, failed, err)
                       : ONR_OK;
}
