/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/crew.h"

#include "cli/signals.h"

#include <pthread.h>
#include <string.h>

/* A story on its way. */
typedef struct {
    onr_arena *arena; // Owned until read
    onr_document document;
    const char *source;
    onr_facts facts;
    onr_error error;
} task;

typedef struct {
    task **items;
    size_t count, capacity;
} task_list;

typedef struct {
    onr_crew *crew;
    pthread_t thread;
    onr_arena *facts; // Owned: what this worker found
} worker;

struct onr_crew {
    const onr_pipeline *pipeline;
    onr_arena *own;  // The crew's lists and tasks
    worker *workers; // [worker_count]
    size_t worker_count, started;
    onr_arena **free_arenas; // [arena_count], the first free_count of them unused
    size_t arena_count, free_count;
    task_list tasks;
    size_t next; // Tasks taken up so far
    bool closing;
    pthread_mutex_t lock;
    pthread_cond_t work, room; // There is a task, or none will come; an arena is free
};

/* What went wrong with a story, with its file and record. */
static void
name_error(task *story, onr_status status)
{
    const onr_error cause = story->error;
    const char *const text = cause.text[0] ? cause.text : onr_status_text(status);
    const char *const source = cause.source[0] ? cause.source : story->source;
    story->error = (onr_error){0};
    if (story->document.record) {
        onr_error_set(&story->error, status, source, cause.line, cause.column,
                      "record %zu: %.200s", story->document.record, text);
    } else {
        onr_error_set(&story->error, status, source, cause.line, cause.column, "%.300s",
                      text);
    }
}

static void
run(worker *self, task *story)
{
    const onr_status status =
        onr_pipeline_read(self->crew->pipeline, story->arena, self->facts,
                          &story->document, &story->facts, &story->error);
    if (status != ONR_OK) {
        name_error(story, status);
    }
}

static void
give_back(onr_crew *crew, onr_arena *arena)
{
    onr_arena_clear(arena);
    pthread_mutex_lock(&crew->lock);
    crew->free_arenas[crew->free_count++] = arena;
    pthread_cond_signal(&crew->room);
    pthread_mutex_unlock(&crew->lock);
}

static void *
work(void *data)
{
    worker *const self = data;
    onr_memory_guard();
    onr_crew *const crew = self->crew;
    for (;;) {
        pthread_mutex_lock(&crew->lock);
        while (crew->next == crew->tasks.count && !crew->closing) {
            pthread_cond_wait(&crew->work, &crew->lock);
        }
        task *const story =
            crew->next < crew->tasks.count ? crew->tasks.items[crew->next++] : NULL;
        pthread_mutex_unlock(&crew->lock);
        if (!story) {
            return NULL;
        }
        run(self, story);
        give_back(crew, story->arena);
        story->arena = NULL;
    }
}

/* -- the life of a crew -- */

static onr_status
out_of_memory(onr_error *err)
{
    return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
}

static onr_status
start_threads(onr_crew *crew, onr_error *err)
{
    while (crew->started < crew->worker_count) {
        worker *const next = &crew->workers[crew->started];
        const int code = pthread_create(&next->thread, NULL, work, next);
        if (code != 0) {
            return onr_error_set(err, ONR_IO, NULL, 0, 0, "cannot start a thread: %s",
                                 strerror(code));
        }
        ++crew->started;
    }
    return ONR_OK;
}

static onr_status
fill(onr_crew *crew, onr_error *err)
{
    for (size_t i = 0; i < crew->worker_count; ++i) {
        crew->workers[i] = (worker){.crew = crew, .facts = onr_arena_new()};
        if (!crew->workers[i].facts) {
            return out_of_memory(err);
        }
    }
    for (; crew->free_count < crew->arena_count; ++crew->free_count) {
        crew->free_arenas[crew->free_count] = onr_arena_new();
        if (!crew->free_arenas[crew->free_count]) {
            return out_of_memory(err);
        }
    }
    return crew->worker_count > 1 ? start_threads(crew, err) : ONR_OK;
}

onr_status
onr_crew_open(const onr_pipeline *pipeline, onr_crew **out, onr_error *err)
{
    const size_t jobs = onr_pipeline_options_of(pipeline)->jobs;
    onr_arena *const own = onr_arena_new();
    *out = NULL;
    if (!own) {
        return out_of_memory(err);
    }
    onr_crew *const crew = onr_arena_alloc(own, sizeof(*crew));
    crew->pipeline = pipeline;
    crew->own = own;
    crew->worker_count = jobs < 1 ? 1 : jobs > ONR_CREW_MAX ? ONR_CREW_MAX : jobs;
    crew->workers = onr_arena_array(own, crew->worker_count, sizeof(*crew->workers));
    crew->arena_count = crew->worker_count * 2;
    crew->free_arenas = onr_arena_array(own, crew->arena_count, sizeof(onr_arena *));
    pthread_mutex_init(&crew->lock, NULL);
    pthread_cond_init(&crew->work, NULL);
    pthread_cond_init(&crew->room, NULL);
    const onr_status status = fill(crew, err);
    if (status != ONR_OK) {
        onr_crew_close(crew);
        return status;
    }
    *out = crew;
    return ONR_OK;
}

onr_arena *
onr_crew_arena(onr_crew *crew)
{
    pthread_mutex_lock(&crew->lock);
    while (crew->free_count == 0) {
        pthread_cond_wait(&crew->room, &crew->lock);
    }
    onr_arena *const arena = crew->free_arenas[--crew->free_count];
    pthread_mutex_unlock(&crew->lock);
    return arena;
}

void
onr_crew_return(onr_crew *crew, onr_arena *arena)
{
    give_back(crew, arena);
}

void
onr_crew_add(onr_crew *crew, onr_arena *arena, const onr_document *document,
             const char *source)
{
    task *const story = onr_arena_alloc(crew->own, sizeof(*story));
    *story = (task){.arena = arena, .document = *document, .source = source};
    pthread_mutex_lock(&crew->lock);
    *ONR_PUSH(crew->own, &crew->tasks) = story;
    crew->next += crew->started == 0;
    pthread_cond_signal(&crew->work);
    pthread_mutex_unlock(&crew->lock);
    if (crew->started == 0) {
        run(&crew->workers[0], story);
        give_back(crew, arena);
        story->arena = NULL;
    }
}

/* Let the threads do what there is and end. */
static void
join(onr_crew *crew)
{
    pthread_mutex_lock(&crew->lock);
    crew->closing = true;
    pthread_cond_broadcast(&crew->work);
    pthread_mutex_unlock(&crew->lock);
    while (crew->started > 0) {
        pthread_join(crew->workers[--crew->started].thread, NULL);
    }
}

void
onr_crew_finish(onr_crew *crew, onr_arena *arena, void (*report)(const onr_error *err),
                onr_harvest *out)
{
    *out = (onr_harvest){0};
    join(crew);
    for (size_t i = 0; i < crew->tasks.count; ++i) {
        const task *const story = crew->tasks.items[i];
        if (story->error.code == ONR_OK) {
            *ONR_PUSH(arena, out) = &story->facts;
        } else {
            ++out->failed;
            report(&story->error);
        }
    }
}

void
onr_crew_close(onr_crew *crew)
{
    if (!crew) {
        return;
    }
    join(crew);
    for (size_t i = 0; i < crew->tasks.count; ++i) {
        onr_arena_free(crew->tasks.items[i]->arena);
    }
    for (size_t i = 0; i < crew->free_count; ++i) {
        onr_arena_free(crew->free_arenas[i]);
    }
    for (size_t i = 0; i < crew->worker_count; ++i) {
        onr_arena_free(crew->workers[i].facts);
    }
    pthread_cond_destroy(&crew->room);
    pthread_cond_destroy(&crew->work);
    pthread_mutex_destroy(&crew->lock);
    onr_arena_free(crew->own);
}
