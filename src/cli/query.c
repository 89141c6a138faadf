/* SPDX-License-Identifier: Apache-2.0 */
#include "store/query.h"
#include "base/mapping.h"
#include "cli/data.h"
#include "cli/graphs.h"
#include "cli/options.h"
#include "cli/output.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    const char *name, *file, *output;
    onr_results form;
    bool list;
    onr_slice sparql;
    onr_arguments inputs;
} options;

enum { OPTION_NAME = ONR_OPTION_OWN, OPTION_FILE, OPTION_LIST, OPTION_TO };

static const struct option long_options[] = {
    {"name", required_argument, NULL, OPTION_NAME},
    {"file", required_argument, NULL, OPTION_FILE},
    {"list", no_argument, NULL, OPTION_LIST},
    {"to", required_argument, NULL, OPTION_TO},
    {"output", required_argument, NULL, 'o'},
    ONR_OPTIONS_END,
};

static onr_exit
take_option(const onr_command *command, int option, const char *value, void *data)
{
    options *const out = data;
    switch (option) {
    case OPTION_NAME:
        out->name = value;
        return ONR_EXIT_OK;
    case OPTION_FILE:
        out->file = value;
        return ONR_EXIT_OK;
    case OPTION_LIST:
        out->list = true;
        return ONR_EXIT_OK;
    case 'o':
        out->output = value;
        return ONR_EXIT_OK;
    default:
        return onr_results_find(onr_slice_of(value), &out->form)
                   ? ONR_EXIT_OK
                   : onr_usage_error(command,
                                     "results are written as table, csv, tsv, json, xml "
                                     "or turtle, not as \"%s\"",
                                     value);
    }
}

static const onr_options reading = {&onr_command_query, "o:h", long_options, NULL,
                                    take_option};

static bool
read_options(int argc, char **argv, options *out, onr_exit *code)
{
    if (!onr_options_read(&reading, argc, argv, out, &out->inputs, code) || out->list) {
        return *code == ONR_EXIT_OK && out->list;
    }
    if (!out->name && !out->file && out->inputs.count > 0) {
        out->sparql = onr_slice_of(*out->inputs.items++);
        --out->inputs.count;
    } else if (!out->name && !out->file) {
        *code = onr_usage_error(&onr_command_query, "a question is missing");
        return false;
    }
    if (out->inputs.count == 0) {
        *code = onr_usage_error(&onr_command_query, "an input is missing");
    }
    return *code == ONR_EXIT_OK;
}

/* -- ready questions -- */

static onr_status
read_question(onr_arena *arena, const char *path, onr_slice *out, onr_error *err)
{
    onr_mapping file;
    ONR_TRY(onr_mapping_open(path, &file, err));
    *out = onr_slice_copy(arena, file.bytes);
    onr_mapping_close(&file);
    return ONR_OK;
}

static onr_status
find_question(onr_arena *arena, options *choice, onr_error *err)
{
    const char *path = choice->file;
    if (choice->name) {
        const char *const name = onr_arena_printf(arena, "queries/%s.rq", choice->name);
        if (strchr(choice->name, '/') ||
            onr_data_find(arena, name, &path, NULL) != ONR_OK) {
            return onr_error_set(err, ONR_NOT_FOUND, NULL, 0, 0,
                                 "there is no question \"%s\"; \"onrecord query --list\" "
                                 "lists them",
                                 choice->name);
        }
    }
    return path ? read_question(arena, path, &choice->sparql, err) : ONR_OK;
}

static int
is_question(const struct dirent *entry)
{
    return onr_slice_ends(onr_slice_of(entry->d_name), ONR_LIT(".rq"));
}

/** Each question with its first line, which says what it asks. */
static onr_status
list_questions(onr_arena *arena, onr_error *err)
{
    const char *folder;
    struct dirent **entries;
    ONR_TRY(onr_data_find(arena, "queries", &folder, err));
    const int count = scandir(folder, &entries, is_question, alphasort);
    for (int i = 0; i < count; ++i) {
        onr_slice text = {0}, line = {0};
        const char *const name = entries[i]->d_name;
        const char *const path = onr_arena_printf(arena, "%s/%s", folder, name);
        if (read_question(arena, path, &text, err) == ONR_OK) {
            onr_slice_split(&text, '\n', &line);
            line = onr_slice_trim(onr_slice_part(line, 1, line.len));
            printf("  %-24.*s %.*s\n", (int)(strlen(name) - 3), name, ONR_ARG(line));
        }
        free(entries[i]);
    }
    if (count >= 0) {
        free(entries);
    }
    return ONR_OK;
}

/* -- the command -- */

static onr_status
ask(onr_arena *arena, options *choice, size_t *failed, onr_error *err)
{
    onr_sink *sink;
    onr_graph *const graph = onr_graph_new(arena);
    ONR_TRY(find_question(arena, choice, err));
    ONR_TRY(onr_query_check(choice->sparql, err));
    ONR_TRY(onr_graphs_read(arena, choice->inputs.items, choice->inputs.count, graph,
                            failed, err));
    ONR_TRY(onr_output_open(choice->output, &sink, err));
    return onr_output_finish(
        sink, onr_query_ask(graph, choice->sparql, choice->form, sink, err), err);
}

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    options choice = {.form = ONR_RESULTS_TABLE};
    onr_error err = {0};
    onr_exit code;
    size_t failed = 0;
    if (!read_options(argc, argv, &choice, &code)) {
        return code;
    }
    const onr_status status =
        choice.list ? list_questions(arena, &err) : ask(arena, &choice, &failed, &err);
    return onr_command_end(status, &err, failed);
}

const onr_command onr_command_query = {
    "query",
    "[--to FORM] [-o FILE] 'SPARQL'|--name NAME|--file FILE INPUT...",
    "Ask a graph in SPARQL",
    "Inputs are files of RDF (.ttl, .nt, .nq, .trig, .rdf, each also .gz), and all that\n"
    "\"onrecord export\" takes.  The default graph is the union of those of all "
    "articles;\n"
    "GRAPH asks for what one article says.\n"
    "\n"
    "  --name NAME       a ready question\n"
    "  --list            list the ready questions\n"
    "  --file FILE       a question in a file\n"
    "  --to FORM         table, csv, tsv, json, xml; of CONSTRUCT turtle\n"
    "  -o, --output FILE write to FILE, which appears only when whole\n"
    "  --help            this text\n",
    run,
};
