/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/stories.h"

#include "cli/commands.h"
#include "cli/crew.h"
#include "cli/progress.h"
#include "cli/walk.h"

#include <string.h>

typedef struct {
    const onr_pipeline *pipeline;
    const onr_stories_taker *taker;
    onr_crew *crew;
    size_t in_batch, batch, stories, failed;
    onr_progress progress;
} stories;

static void
report(stories *s, const onr_error *err)
{
    onr_progress_clear(&s->progress);
    onr_complain(err);
    ++s->failed;
}

/* Hand on what the crew has read, and let a new one begin. */
static onr_status
hand_on(stories *s, onr_error *err)
{
    onr_harvest harvest;
    onr_arena *const arena = onr_arena_new();
    onr_status status = ONR_OK;
    if (!arena) {
        onr_no_memory();
    }
    onr_progress_clear(&s->progress);
    onr_crew_finish(s->crew, arena, onr_complain, &harvest);
    s->failed += harvest.failed;
    for (size_t i = 0; i < harvest.count && status == ONR_OK; ++i) {
        status = s->taker->take(s->taker->data, harvest.items[i], err);
    }
    if (status == ONR_OK && s->taker->pause) {
        status = s->taker->pause(s->taker->data, err);
    }
    onr_arena_free(arena);
    onr_crew_close(s->crew);
    s->crew = NULL;
    s->in_batch = 0;
    return status;
}

static onr_status
add_story(stories *s, onr_arena *arena, const onr_document *document, const char *source,
          onr_error *err)
{
    onr_crew_add(s->crew, arena, document, source);
    ++s->stories;
    if (++s->in_batch < s->batch) {
        return ONR_OK;
    }
    ONR_TRY(hand_on(s, err));
    return onr_crew_open(s->pipeline, &s->crew, err);
}

static bool
is_wanted(const stories *s, const onr_document *document)
{
    return !s->taker->wanted || s->taker->wanted(s->taker->data, document);
}

static onr_status
read_input(stories *s, onr_input *input, const char *source, double done, double share,
           onr_error *err)
{
    for (bool more = true; more;) {
        onr_document document;
        onr_error why;
        onr_arena *const arena = onr_crew_arena(s->crew);
        const onr_status status = onr_input_next(input, arena, &document, &more, &why);
        if (status == ONR_OK && more && is_wanted(s, &document)) {
            ONR_TRY(add_story(s, arena, &document, source, err));
        } else {
            onr_crew_return(s->crew, arena);
        }
        if (status != ONR_OK) {
            report(s, &why);
            more = status != ONR_IO && status != ONR_NO_MEMORY;
        }
        const double part = onr_input_progress(input);
        onr_progress_show(&s->progress, done + (part > 0 ? part * share : 0), s->stories);
    }
    return ONR_OK;
}

static onr_status
read_paths(stories *s, const onr_path_list *paths, onr_error *err)
{
    const double share = paths->count ? 1.0 / (double)paths->count : 1.0;
    for (size_t i = 0; i < paths->count; ++i) {
        onr_input *input;
        onr_error why = {0};
        const char *const path = paths->items[i];
        if (onr_pipeline_input(s->pipeline, path, &input, &why) != ONR_OK) {
            report(s, &why);
            continue;
        }
        const char *const name = strcmp(path, "-") == 0 ? "standard input" : path;
        const onr_status status =
            read_input(s, input, name, (double)i * share, share, err);
        onr_input_close(input);
        if (status != ONR_OK) {
            return status;
        }
    }
    return hand_on(s, err);
}

onr_status
onr_stories_read(const onr_pipeline *pipeline, char *const *inputs, size_t input_count,
                 const onr_stories_taker *taker, size_t *failed, onr_error *err)
{
    const size_t jobs = onr_pipeline_options_of(pipeline)->jobs;
    stories s = {.pipeline = pipeline,
                 .taker = taker,
                 .batch = ONR_STORIES_BATCH * (jobs ? jobs : 1)};
    onr_path_list paths = {0};
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        onr_no_memory();
    }
    onr_progress_start(&s.progress);
    for (size_t i = 0; i < input_count; ++i) {
        onr_error why = {0};
        if (onr_walk(arena, inputs[i], &paths, &why) != ONR_OK) {
            report(&s, &why);
        }
    }
    onr_status status = onr_crew_open(pipeline, &s.crew, err);
    if (status == ONR_OK) {
        status = read_paths(&s, &paths, err);
    }
    onr_progress_clear(&s.progress);
    onr_crew_close(s.crew);
    onr_arena_free(arena);
    *failed = s.failed;
    return status;
}
