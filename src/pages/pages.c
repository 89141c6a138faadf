/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/pages.h"

#include "pages/data.h"
#include "write/text.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static onr_status
emit_thing(const onr_site *site, const onr_thing *thing)
{
    switch (thing->kind) {
    case ONR_THING_PERSON:
    case ONR_THING_AGENCY:
        return onr_site_party_page(site, thing);
    case ONR_THING_EVENT:
        return onr_site_event_page(site, thing);
    case ONR_THING_PLACE:
        return onr_site_place_page(site, thing);
    case ONR_THING_ARTICLE:
        return onr_site_article_page(site, thing);
    case ONR_THING_MENTION:
        return ONR_OK;
    default:
        return onr_site_small_page(site, thing);
    }
}

/* -- several processes --

   Pages are written by processes, not threads, since Graphviz keeps state of its own.  Each takes the next things where the
   last was taken, so that all are done at about the same time; what they write does not depend on who writes it. */

enum { TURN = 32, JOBS_MAX = 64 }; // Things taken at a time; processes

/** What processes share. */
typedef struct {
    atomic_size_t next; // Thing that is to be taken
    struct {
        onr_status status;
        onr_error err;
        onr_pages_tally tally;
        size_t files;
    } results[JOBS_MAX];
} shared_work;

/** Write pages until none is left. */
static onr_status
emit_share(onr_site *site, atomic_size_t *next)
{
    const onr_pages_options *const o = site->options;
    const size_t count = site->record->count;
    for (size_t at; (at = atomic_fetch_add(next, TURN)) < count;) {
        for (size_t i = at; i < count && i < at + TURN; ++i) {
            const onr_thing *const thing = &site->record->things[i];
            if (o->stopped && o->stopped(o->data)) {
                return onr_error_set(site->err, ONR_INTERRUPTED, NULL, 0, 0,
                                     "interrupted");
            }
            onr_arena_clear(site->page);
            ONR_TRY(emit_thing(site, thing));
            site->tally.pages += thing->kind != ONR_THING_MENTION;
            site->tally.people += thing->kind == ONR_THING_PERSON;
        }
    }
    return ONR_OK;
}

/** Start another process on the work; 0 if there can be none. */
static pid_t
start_share(onr_site *site, shared_work *work, size_t index)
{
    const size_t before = onr_folder_count(site->folder);
    const pid_t parent = getpid(), child = fork();
    if (child != 0) {
        return child > 0 ? child : 0;
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() == parent) {
        onr_error *const err = &work->results[index].err;
        site->err = err;
        work->results[index].status = emit_share(site, &work->next);
        work->results[index].tally = site->tally;
        work->results[index].files = onr_folder_count(site->folder) - before;
    }
    _exit(0);
}

/** Wait for a process and take what it says. */
static onr_status
end_share(onr_site *site, const shared_work *work, size_t index, pid_t child, bool stop)
{
    int how;
    if (stop) {
        kill(child, SIGKILL);
    }
    while (waitpid(child, &how, 0) < 0 && errno == EINTR) {
    }
    if (stop || how != 0) {
        return onr_error_set(site->err, ONR_IO, NULL, 0, 0,
                             "a process that wrote pages came to a bad end");
    }
    const onr_error *const err = &work->results[index].err;
    site->tally.pages += work->results[index].tally.pages;
    site->tally.people += work->results[index].tally.people;
    onr_folder_add(site->folder, work->results[index].files);
    return work->results[index].status == ONR_OK
               ? ONR_OK
               : onr_error_set(site->err, work->results[index].status, err->source,
                               err->line, 0, "%s", err->text);
}

/** The file that tells the folder from others and a server where the site is. */
static onr_status
emit_mark(const onr_site *site)
{
    onr_sink *sink;
    ONR_TRY(onr_folder_open_file(site->folder, ONR_FOLDER_MARK, &sink, site->err));
    onr_sink_put_string(sink, "{\"generator\": \"onrecord\", \"base\": ");
    onr_text_put_string(sink, site->record->base);
    onr_sink_put_string(sink, "}\n");
    return onr_folder_close_file(site->folder, sink, ONR_OK, site->err);
}

static onr_status
emit_whole(const onr_site *site)
{
    ONR_TRY(emit_mark(site));
    ONR_TRY(onr_site_lists(site));
    ONR_TRY(onr_site_overview(site));
    ONR_TRY(onr_site_search(site));
    return onr_site_beside(site);
}

static onr_status
emit_all(onr_site *site)
{
    const size_t wanted = site->options->jobs;
    const size_t jobs = wanted > JOBS_MAX ? JOBS_MAX : wanted;
    pid_t children[JOBS_MAX] = {0};
    shared_work *const work = mmap(NULL, sizeof(*work), PROT_READ | PROT_WRITE,
                                   MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (work == MAP_FAILED) {
        return onr_error_set(site->err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    for (size_t i = 1; i < jobs; ++i) {
        children[i] = start_share(site, work, i);
    }
    onr_status status = emit_whole(site);
    if (status == ONR_OK) {
        status = emit_share(site, &work->next);
    }
    for (size_t i = 1; i < jobs; ++i) {
        if (children[i]) {
            const onr_status ended =
                end_share(site, work, i, children[i], status != ONR_OK);
            status = status == ONR_OK ? ended : status;
        }
    }
    munmap(work, sizeof(*work));
    return status;
}

static onr_status
publish(onr_site *site, const char *folder)
{
    const onr_pages_options *const o = site->options;
    const onr_context *const context = onr_context_new(site->arena, site->err);
    if (!context) {
        return ONR_NO_MEMORY;
    }
    ONR_TRY(onr_site_words_open(site->arena, o->site, &site->words, site->err));
    ONR_TRY(onr_folder_open(folder, &site->folder, site->err));
    site->context = onr_data_context(site->arena, context);
    site->layout = onr_layout_open();
    site->endings =
        onr_arena_array(site->arena, site->record->count + 1, sizeof(onr_things *));
    site->unsaid = onr_arena_array(site->arena, o->format_count + 1, sizeof(bool));
    site->tally.pictures = site->layout != NULL;
    onr_status status = emit_all(site);
    onr_layout_close(site->layout);
    site->tally.files = onr_folder_count(site->folder);
    return onr_folder_close(site->folder, status, site->err);
}

onr_status
onr_pages_publish(onr_graph *graph, const onr_pages_options *options, const char *folder,
                  onr_pages_tally *tally, onr_error *err)
{
    onr_arena *const arena = onr_arena_child(onr_graph_arena(graph));
    onr_site site = {.options = options,
                     .templates = onr_templates_new(arena, options->site),
                     .arena = arena,
                     .page = onr_arena_child(arena),
                     .err = err};
    onr_status status = onr_record_new(arena, graph, &site.record, err);
    if (status == ONR_OK) {
        status = publish(&site, folder);
    }
    *tally = site.tally;
    onr_arena_free(arena);
    return status;
}
