/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/publish.h"

#include "cli/outputs.h"
#include "cli/signals.h"
#include "write/gzip.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

/* -- choosing -- */

static bool
find_form(onr_publication *out, onr_slice name)
{
    out->gzip = onr_slice_ends(name, ONR_LIT(".gz"));
    name.len -= out->gzip ? 3 : 0;
    out->format = onr_output_find(name);
    out->exchange = out->format ? NULL : onr_exchange_find(name);
    return out->format || out->exchange;
}

/** By what stands behind a dot of the file's name, the longest such end first. */
static bool
find_by_output(onr_publication *out)
{
    const char *const slash = strrchr(out->output, '/');
    const char *dot = strchr(slash ? slash + 1 : out->output, '.');
    while (dot && !find_form(out, onr_slice_of(dot + 1))) {
        dot = strchr(dot + 1, '.');
    }
    return dot != NULL;
}

static onr_status
check_place(const onr_publication *choice, onr_error *err)
{
    if (choice->split && !choice->format) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "--split goes with formats of RDF");
    }
    if (choice->split && !choice->output) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "--split wants a folder, given with -o");
    }
    if (choice->exchange && choice->exchange->together && !choice->output) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "\"%s\" is several files and wants a folder, given with -o",
                             choice->exchange->name);
    }
    return ONR_OK;
}

onr_status
onr_publication_choose(onr_publication *publication, const char *to, onr_error *err)
{
    const char *const output = publication->output;
    if (!to && output && !publication->split && !find_by_output(publication)) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "the name \"%s\" tells no format; give --to FORMAT", output);
    }
    if ((to || !output || publication->split) &&
        !find_form(publication, onr_slice_of(to ? to : "turtle"))) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "there is no format \"%s\"; \"onrecord formats\" lists them",
                             to);
    }
    publication->gzip = publication->gzip ||
                        (output && onr_slice_ends(onr_slice_of(output), ONR_LIT(".gz")));
    return check_place(publication, err);
}

/* -- files -- */

typedef struct {
    onr_sink *sink;
    onr_gzip *gzip; // Null if it is not compressed
} outlet;

/** Open a file, or standard output for null. */
static onr_status
open_outlet(const char *path, bool gzip, outlet *out, onr_error *err)
{
    onr_sink *file;
    *out = (outlet){0};
    if (path) {
        onr_signals_guard(path);
        ONR_TRY(onr_sink_open_file(path, &file, err));
    } else {
        ONR_TRY(onr_sink_open_fd(STDOUT_FILENO, "standard output", &file, err));
    }
    out->sink = file;
    return gzip ? onr_gzip_open(file, &out->gzip, &out->sink, err) : ONR_OK;
}

/** Close it if `status` is ONR_OK, else leave no trace of it. */
static onr_status
close_outlet(const outlet *out, onr_status status, onr_error *err)
{
    if (out->gzip) {
        status = onr_gzip_close(out->gzip, status, err);
    } else if (status == ONR_OK) {
        status = onr_sink_close(out->sink, err);
    } else {
        onr_sink_drop(out->sink);
    }
    onr_signals_guard(NULL);
    return status;
}

static onr_status
make_folder(const char *path, onr_error *err)
{
    struct stat found;
    if (mkdir(path, 0777) == 0 || (stat(path, &found) == 0 && S_ISDIR(found.st_mode))) {
        return ONR_OK;
    }
    return onr_error_set(err, ONR_IO, path, 0, 0, "cannot make the folder: %s",
                         strerror(errno));
}

/* -- forms -- */

static onr_status
put_exchange(const onr_publication *choice, const onr_exchange_input *input, size_t file,
             const char *path, onr_error *err)
{
    outlet out;
    ONR_TRY(open_outlet(path, choice->gzip, &out, err));
    onr_exchange_input own = *input;
    own.arena = onr_arena_child(input->arena);
    choice->exchange->files[file].put(&own, out.sink);
    onr_arena_free(own.arena);
    return close_outlet(&out, ONR_OK, err);
}

/** One file where a name or standard output asks for it, else all of them into a folder. */
static onr_status
publish_exchange(const onr_publication *choice, const onr_facts *facts, onr_arena *arena,
                 onr_error *err)
{
    const onr_exchange *const exchange = choice->exchange;
    const onr_exchange_input input = {
        .facts = facts, .base = onr_describe_base(&choice->describe), .arena = arena};
    const char *const suffix =
        onr_arena_printf(arena, ".%s%s", exchange->suffix, choice->gzip ? ".gz" : "");
    const bool alone =
        exchange->file_count == 1 || !choice->output ||
        (!exchange->together &&
         onr_slice_ends(onr_slice_of(choice->output), onr_slice_of(suffix)));
    if (alone) {
        return put_exchange(choice, &input, 0, choice->output, err);
    }
    ONR_TRY(make_folder(choice->output, err));
    for (size_t i = 0; i < exchange->file_count; ++i) {
        const char *const path =
            onr_arena_printf(arena, "%s/%s%s", choice->output, exchange->files[i].name,
                             choice->gzip ? ".gz" : "");
        ONR_TRY(put_exchange(choice, &input, i, path, err));
    }
    return ONR_OK;
}

static onr_status
publish_graph(const onr_publication *choice, onr_graph *graph, onr_arena *arena,
              onr_error *err)
{
    outlet out;
    ONR_TRY(open_outlet(choice->output, choice->gzip, &out, err));
    return close_outlet(
        &out, onr_write_graph(choice->format, graph, arena, out.sink, err), err);
}

/** Files of articles in a folder. */
typedef struct {
    const onr_publication *choice;
    onr_arena *arena;
    onr_slice base;
    outlet out;
} splitting;

static onr_status
open_part(void *data, const onr_term *name, onr_sink **sink, onr_error *err)
{
    splitting *const s = data;
    const onr_slice id =
        name ? onr_slice_part(name->text, s->base.len, name->text.len) : ONR_LIT("other");
    const char *const path =
        onr_arena_printf(s->arena, "%s/%.*s.%s%s", s->choice->output, ONR_ARG(id),
                         s->choice->format->suffix, s->choice->gzip ? ".gz" : "");
    ONR_TRY(open_outlet(path, s->choice->gzip, &s->out, err));
    *sink = s->out.sink;
    return ONR_OK;
}

static onr_status
close_part(void *data, onr_status status, onr_error *err)
{
    const splitting *const s = data;
    return close_outlet(&s->out, status, err);
}

static onr_status
publish_parts(const onr_publication *choice, onr_graph *graph, onr_arena *arena,
              onr_error *err)
{
    splitting s = {.choice = choice, .arena = arena, .base = onr_graph_base(graph)};
    const onr_parts parts = {.open = open_part, .close = close_part, .data = &s};
    ONR_TRY(make_folder(choice->output, err));
    return onr_write_parts(choice->format, graph, arena, &parts, err);
}

onr_status
onr_publish(const onr_publication *publication, const onr_facts *facts, onr_arena *arena,
            onr_error *err)
{
    if (publication->exchange) {
        return publish_exchange(publication, facts, arena, err);
    }
    onr_graph *const graph = onr_graph_new(arena);
    ONR_TRY(onr_describe(facts, &publication->describe, graph, err));
    return publication->split ? publish_parts(publication, graph, arena, err)
                              : publish_graph(publication, graph, arena, err);
}
