/* SPDX-License-Identifier: Apache-2.0 */
/* Changing a collection: each story's facts go in as a record, in transactions of some dozens; a story is told of on
   standard output once it is on the disk. */
#include "base/sha256.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/stories.h"
#include "cli/walk.h"
#include "resolve/facts_record.h"
#include "resolve/resolve.h"
#include "store/collection.h"

#include <stdio.h>

typedef struct {
    onr_pipeline_options pipeline;
    const char *collection;
    char **inputs; // [input_count]
    size_t input_count;
    bool quiet;
} options;

/* Stories on their way into a collection. */
typedef struct {
    const options *options;
    onr_collection *collection;
    bool replace;
    size_t changed, kept, differing;
    onr_sink *told; // What to say after the next commit
    onr_error *err; // Of the filter, which cannot return one
} collecting;

static void
tell(collecting *c, const char *what, const char *key, onr_slice source)
{
    if (!c->options->quiet) {
        onr_sink_printf(c->told, "%s article-%.12s %.*s\n", what, key, ONR_ARG(source));
    }
}

/* -- add and update -- */

/* Leave out what is there already, before the work of reading it. */
static bool
is_wanted(void *data, const onr_document *document)
{
    collecting *const c = data;
    char sha256[ONR_SHA256_TEXT_SIZE], key[ONR_RESOLVE_KEY_SIZE];
    onr_collection_change change;
    onr_sha256_text(document->text, sha256);
    onr_resolve_key(document->url, sha256, key);
    if (onr_collection_look(c->collection, onr_slice_of(key), onr_slice_of(sha256),
                            &change, c->err) != ONR_OK ||
        c->replace) {
        return true;
    }
    c->kept += change == ONR_COLLECTION_KEPT;
    c->differing += change == ONR_COLLECTION_DIFFERS;
    if (change == ONR_COLLECTION_DIFFERS) {
        tell(c, "differs", key, document->url);
    }
    return change == ONR_COLLECTION_ADDED;
}

static onr_status
put(collecting *c, const onr_article *article, onr_slice record, onr_error *err)
{
    char key[ONR_RESOLVE_KEY_SIZE];
    onr_collection_change change;
    onr_resolve_key(article->url, article->sha256, key);
    ONR_TRY(onr_collection_put(c->collection, onr_slice_of(key),
                               onr_slice_of(article->sha256), record, c->replace, &change,
                               err));
    if (change == ONR_COLLECTION_ADDED || change == ONR_COLLECTION_REPLACED) {
        tell(c, change == ONR_COLLECTION_ADDED ? "added" : "replaced", key,
             article->url.len ? article->url : article->input);
        ++c->changed;
    } else {
        ++c->kept;
    }
    return ONR_OK;
}

static onr_status
take(void *data, const onr_facts *facts, onr_error *err)
{
    onr_sink *sink;
    ONR_TRY(onr_sink_open_memory(&sink, err));
    onr_status status = onr_facts_record_write(facts, sink, err);
    if (status == ONR_OK) {
        status = put(data, &facts->articles.items[0], onr_sink_bytes(sink), err);
    }
    onr_sink_drop(sink);
    return status;
}

/* Commit, and say so. */
static onr_status
confirm(void *data, onr_error *err)
{
    collecting *const c = data;
    ONR_TRY(onr_collection_commit(c->collection, err));
    return onr_sink_flush(c->told, err);
}

static onr_status
collect(onr_arena *arena, collecting *c, size_t *failed, onr_error *err)
{
    onr_pipeline *pipeline;
    const onr_stories_taker taker = {take, confirm, is_wanted, c};
    ONR_TRY(onr_pipeline_open(arena, &c->options->pipeline, &pipeline, err));
    const onr_status status = onr_stories_read(
        pipeline, c->options->inputs, c->options->input_count, &taker, failed, err);
    onr_pipeline_close(pipeline);
    return status;
}

/* -- remove -- */

static onr_status
remove_key(collecting *c, const char *key, onr_slice source, onr_error *err)
{
    bool removed;
    ONR_TRY(onr_collection_remove(c->collection, onr_slice_of(key), &removed, err));
    if (removed) {
        tell(c, "removed", key, source);
    }
    c->changed += removed;
    c->kept += !removed;
    return ONR_OK;
}

static onr_status
remove_stories(collecting *c, const onr_markup *markup, const char *path, size_t *failed,
               onr_error *err)
{
    onr_input *input;
    onr_arena *const arena = onr_arena_new();
    onr_status status = onr_input_open(path, &input, err);
    if (status == ONR_OK) {
        onr_input_set_markup(input, markup);
    }
    for (bool more = status == ONR_OK; more;) {
        onr_document document;
        onr_error why;
        onr_arena_clear(arena);
        const onr_status read = onr_input_next(input, arena, &document, &more, &why);
        if (read != ONR_OK) {
            onr_complain(&why);
            ++*failed;
            more = read != ONR_IO && read != ONR_NO_MEMORY;
        } else if (more) {
            char sha256[ONR_SHA256_TEXT_SIZE], key[ONR_RESOLVE_KEY_SIZE];
            onr_sha256_text(document.text, sha256);
            onr_resolve_key(document.url, sha256, key);
            status = remove_key(c, key, document.url, err);
            more = status == ONR_OK;
        }
    }
    onr_input_close(input);
    onr_arena_free(arena);
    return status;
}

/* "article-85c234672864", also at the end of an IRI: the digits. */
static onr_slice
digits_of_id(onr_slice text)
{
    const onr_slice prefix = ONR_LIT("article-");
    size_t at = onr_slice_find(text, prefix, 0);
    if (at == SIZE_MAX || text.len - at != prefix.len + 12) {
        return (onr_slice){"", 0};
    }
    const onr_slice digits = onr_slice_part(text, at + prefix.len, text.len);
    for (size_t i = 0; i < digits.len; ++i) {
        if (!strchr("0123456789abcdef", digits.ptr[i])) {
            return (onr_slice){"", 0};
        }
    }
    return digits;
}

static onr_status
remove_one(collecting *c, const char *name, size_t *failed, onr_error *err)
{
    const onr_slice text = onr_slice_of(name), digits = digits_of_id(text);
    char key[ONR_RESOLVE_KEY_SIZE];
    if (digits.len) {
        size_t removed;
        ONR_TRY(onr_collection_remove_prefix(c->collection, digits, &removed, err));
        if (removed) {
            tell(c, "removed", digits.ptr, (onr_slice){"", 0});
        }
        c->changed += removed;
        c->kept += !removed;
        return ONR_OK;
    }
    if (onr_slice_find(text, ONR_LIT("://"), 0) != SIZE_MAX) {
        onr_resolve_key(text, "", key);
        return remove_key(c, key, text, err);
    }
    onr_path_list paths = {0};
    onr_arena *const arena = onr_arena_new();
    onr_markup *markup = NULL;
    onr_status status = onr_walk(arena, name, &paths, err);
    if (status == ONR_OK) {
        status = onr_pipeline_markup(arena, &c->options->pipeline, &markup, err);
    }
    for (size_t i = 0; i < paths.count && status == ONR_OK; ++i) {
        status = remove_stories(c, markup, paths.items[i], failed, err);
    }
    onr_arena_free(arena);
    return status;
}

static onr_status
remove_all(collecting *c, size_t *failed, onr_error *err)
{
    for (size_t i = 0; i < c->options->input_count; ++i) {
        ONR_TRY(remove_one(c, c->options->inputs[i], failed, err));
    }
    return confirm(c, err);
}

/* -- the commands -- */

typedef enum { ADD, UPDATE, REMOVE } task;

static onr_status
change(onr_arena *arena, collecting *c, task what, size_t *failed, onr_error *err)
{
    const onr_collection_mode mode =
        what == ADD ? ONR_COLLECTION_CREATE : ONR_COLLECTION_WRITE;
    ONR_TRY(onr_output_open(NULL, &c->told, err));
    onr_status status =
        onr_collection_open(c->options->collection, mode, &c->collection, err);
    if (status == ONR_OK) {
        status =
            what == REMOVE ? remove_all(c, failed, err) : collect(arena, c, failed, err);
    }
    onr_collection_close(c->collection);
    return onr_output_finish(c->told, status, err);
}

static onr_exit
run_change(onr_arena *arena, const options *choice, task what)
{
    onr_error err = {0};
    size_t failed = 0;
    collecting c = {.options = choice, .replace = what == UPDATE, .err = &err};
    const onr_status status = change(arena, &c, what, &failed, &err);
    if (status == ONR_OK && c.differing) {
        fprintf(stderr,
                "onrecord: %zu %s in the collection with another text; "
                "\"onrecord update\" replaces them\n",
                c.differing, c.differing == 1 ? "story is" : "stories are");
    }
    return onr_command_end(status, &err, failed);
}

static const struct option long_options[] = {
    {"quiet", no_argument, NULL, 'q'},
    ONR_OPTIONS_OF_READING,
    ONR_OPTIONS_END,
};

static onr_exit
take_option(const onr_command *command, int option, const char *value, void *data)
{
    options *const out = data;
    if (option == 'q') {
        out->quiet = true;
        return ONR_EXIT_OK;
    }
    return onr_option_of_reading(command, option, value, &out->pipeline);
}

static onr_exit
run(const onr_command *command, onr_arena *arena, int argc, char **argv, task what)
{
    const onr_options reading = {command, "j:qh", long_options, "a collection",
                                 take_option};
    options choice = {.pipeline = onr_reading_options(arena, argc)};
    onr_exit code;
    onr_arguments rest;
    if (!onr_options_read(&reading, argc, argv, &choice, &rest, &code)) {
        return code;
    }
    if (rest.count == 1) {
        return onr_usage_error(command, "there is nothing to do with it");
    }
    choice.collection = rest.items[0];
    choice.inputs = rest.items + 1;
    choice.input_count = rest.count - 1;
    return run_change(arena, &choice, what);
}

static onr_exit
run_add(onr_arena *arena, int argc, char **argv)
{
    return run(&onr_command_add, arena, argc, argv, ADD);
}

static onr_exit
run_update(onr_arena *arena, int argc, char **argv)
{
    return run(&onr_command_update, arena, argc, argv, UPDATE);
}

static onr_exit
run_remove(onr_arena *arena, int argc, char **argv)
{
    return run(&onr_command_remove, arena, argc, argv, REMOVE);
}

#define READING_OPTIONS                                                                  \
    "\n"                                                                                 \
    "  --lexicon FILE    add words (NAME.lex) or rules (NAME.rules) of your own; "       \
    "repeatable\n"                                                                       \
    "  -j, --jobs N      read N stories at the same time\n"                              \
    "  --thorough        read more slowly and a little better\n"                         \
    "  -q, --quiet       do not tell of each story\n"                                    \
    "  --help            this text\n"

const onr_command onr_command_add = {
    "add",
    "COLLECTION [OPTION]... INPUT...",
    "Put stories into a collection on disk",
    "A collection is one file, made if there is none; \"onrecord export COLLECTION\" "
    "writes its "
    "graph.\n"
    "Stories that are in it are passed over.  A story is told of once it is "
    "safe.\n" READING_OPTIONS,
    run_add,
};

const onr_command onr_command_update = {
    "update",
    "COLLECTION [OPTION]... INPUT...",
    "Put stories into a collection, in place of older versions",
    "A story takes the place of the one with its URL.\n" READING_OPTIONS,
    run_update,
};

const onr_command onr_command_remove = {
    "remove",
    "COLLECTION [-q] STORY...",
    "Take stories out of a collection",
    "A story is told by its URL, its id (\"article-85c234672864\") or a file that holds "
    "it.\n"
    "\n"
    "  -q, --quiet       do not tell of each story\n"
    "  --help            this text\n",
    run_remove,
};
