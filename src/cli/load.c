/* SPDX-License-Identifier: Apache-2.0 */
/* Graphs into a server.  Each article is a graph of its own that replaces what stands there under its name; with --graph,
   everything is one graph, sent in batches of which the first replaces.  So a second run never adds anything twice. */
#include "base/sha256.h"
#include "cli/graphs.h"
#include "cli/options.h"
#include "store/journal.h"
#include "store/server.h"
#include "write/writer.h"

#include <stdio.h>

enum {
    OPTION_TO = ONR_OPTION_OWN,
    OPTION_GRAPH,
    OPTION_RESUME,
    BATCH = 20000,    // Statements of a batch
    FAILURES_MAX = 3, // Graphs in a row that may fail before it is given up
    LINE_DIGEST = 16, // Bytes of a digest that tell a graph's content from others
};

typedef struct {
    const char *to, *graph, *resume;
    bool quiet;
    onr_arguments inputs;
} options;

typedef struct {
    const options *options;
    onr_arena *arena;
    onr_graph *graph;
    onr_server *server;
    onr_journal *journal;
    const onr_term *name; // Of the graph that is made
    onr_sink *sink;       // Into memory
    size_t sent, kept, failed, in_a_row;
} loading;

static const struct option long_options[] = {
    {"to", required_argument, NULL, OPTION_TO},
    {"graph", required_argument, NULL, OPTION_GRAPH},
    {"resume", required_argument, NULL, OPTION_RESUME},
    {"quiet", no_argument, NULL, 'q'},
    ONR_OPTIONS_END,
};

static onr_exit
take_option(const onr_command *command, int option, const char *value, void *data)
{
    options *const out = data;
    (void)command;
    out->to = option == OPTION_TO ? value : out->to;
    out->graph = option == OPTION_GRAPH ? value : out->graph;
    out->resume = option == OPTION_RESUME ? value : out->resume;
    out->quiet = out->quiet || option == 'q';
    return ONR_EXIT_OK;
}

static const onr_options reading = {&onr_command_load, "qh", long_options, "an input",
                                    take_option};

/* -- sending -- */

/** A graph, or a batch of one. */
typedef struct {
    onr_slice name;  // The graph's IRI
    size_t batch;    // From 0
    onr_slice whole; // What all batches hold
    onr_slice text;  // What this one holds
    onr_send_mode mode;
} part;

/** Send it, unless the journal has it; fails only if it is of no use to go on. */
static onr_status
send_part(loading *l, const part *p, onr_error *err)
{
    onr_error why = {0};
    char digest[ONR_SHA256_TEXT_SIZE];
    onr_sha256_text(p->whole, digest);
    const onr_slice state = {digest, LINE_DIGEST};
    const onr_slice thing = onr_slice_of(onr_arena_printf(
        l->arena, "%lu %.*s", (unsigned long)p->batch, ONR_ARG(p->name)));
    /* Once a batch is sent, those behind it are: it may have replaced what they had added. */
    if (onr_journal_has(l->journal, thing, state) && !(p->batch && l->sent)) {
        ++l->kept;
        return ONR_OK;
    }
    const onr_status status = onr_server_send(l->server, p->name, p->mode, p->text, &why);
    if (status == ONR_OK) {
        ++l->sent;
        l->in_a_row = 0;
        return onr_journal_add(l->journal, thing, state, err);
    }
    ++l->failed;
    if (status != ONR_IO || ++l->in_a_row == FAILURES_MAX || l->options->graph) {
        return onr_error_set(err, status, NULL, 0, 0, "%s", why.text);
    }
    onr_complain(&why);
    return ONR_OK;
}

static onr_status
open_part(void *data, const onr_term *name, onr_sink **sink, onr_error *err)
{
    loading *const l = data;
    l->name = name;
    ONR_TRY(onr_sink_open_memory(&l->sink, err));
    *sink = l->sink;
    return ONR_OK;
}

/** Send what was made; what stands in no article is added to the graph "other". */
static onr_status
close_part(void *data, onr_status status, onr_error *err)
{
    loading *const l = data;
    if (status == ONR_OK) {
        const onr_slice text = onr_sink_bytes(l->sink);
        const onr_slice other =
            onr_slice_join(l->arena, onr_graph_base(l->graph), ONR_LIT("other"));
        const part p = {.name = l->name ? l->name->text : other,
                        .whole = text,
                        .text = text,
                        .mode = l->name ? ONR_SEND_REPLACE : ONR_SEND_ADD};
        status = send_part(l, &p, err);
    }
    onr_sink_drop(l->sink);
    return status;
}

static onr_status
send_articles(loading *l, onr_error *err)
{
    const onr_parts parts = {.open = open_part, .close = close_part, .data = l};
    return onr_write_parts(onr_format_find(ONR_LIT("ntriples")), l->graph, l->arena,
                           &parts, err);
}

/** The end of the batch that begins at `at`: behind a line. */
static size_t
batch_end(onr_slice text, size_t at)
{
    for (size_t lines = 0; at < text.len && lines < BATCH; ++at) {
        lines += text.ptr[at] == '\n';
    }
    return at;
}

static bool
has_blank_nodes(const onr_graph *graph)
{
    for (size_t i = 0; i < onr_graph_term_count(graph); ++i) {
        if (onr_graph_term(graph, i)->kind == ONR_TERM_BLANK) {
            return true;
        }
    }
    return false;
}

static onr_status
send_batches(loading *l, onr_slice text, onr_error *err)
{
    const bool whole = has_blank_nodes(l->graph); // Which mean nothing to another request
    size_t at = 0;
    part p = {
        .name = onr_slice_of(l->options->graph), .whole = text, .mode = ONR_SEND_REPLACE};
    do {
        const size_t end = whole ? text.len : batch_end(text, at);
        p.text = onr_slice_part(text, at, end);
        ONR_TRY(send_part(l, &p, err));
        p.mode = ONR_SEND_ADD;
        ++p.batch;
        at = end;
    } while (at < text.len);
    return ONR_OK;
}

static onr_status
send_all(loading *l, onr_error *err)
{
    if (!l->options->graph) {
        return send_articles(l, err);
    }
    ONR_TRY(onr_sink_open_memory(&l->sink, err));
    onr_status status = onr_write_graph(onr_format_find(ONR_LIT("ntriples")), l->graph,
                                        l->arena, l->sink, err);
    if (status == ONR_OK) {
        status = send_batches(l, onr_sink_bytes(l->sink), err);
    }
    onr_sink_drop(l->sink);
    return status;
}

/* -- the command -- */

static onr_status
load(loading *l, size_t *unread, onr_error *err)
{
    const options *const o = l->options;
    l->graph = onr_graph_new(l->arena);
    onr_graph_set_base(l->graph, ONR_LIT("https://example.org/id/"));
    ONR_TRY(onr_server_open(o->to, &l->server, err));
    const char *const head = onr_arena_printf(l->arena, "onrecord load %s %s", o->to,
                                              o->graph ? o->graph : "");
    ONR_TRY(onr_journal_open(o->resume, onr_slice_of(head), &l->journal, err));
    ONR_TRY(onr_graphs_read(l->arena, o->inputs.items, o->inputs.count, l->graph, unread,
                            err));
    return send_all(l, err);
}

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    options choice = {0};
    onr_error err = {0};
    onr_exit code;
    size_t unread = 0;
    if (!onr_options_read(&reading, argc, argv, &choice, &choice.inputs, &code)) {
        return code;
    }
    if (!choice.to) {
        return onr_usage_error(&onr_command_load, "--to URL is missing");
    }
    loading l = {.options = &choice, .arena = arena};
    const onr_status status = load(&l, &unread, &err);
    onr_journal_close(l.journal);
    onr_server_close(l.server);
    if (status != ONR_OK) {
        onr_complain(&err);
    }
    if (!choice.quiet && (status == ONR_OK || l.sent + l.kept + l.failed > 0)) {
        const char *const what = choice.graph ? "batches" : "graphs";
        printf("%lu %s loaded, %lu loaded before, %lu failed%s\n", (unsigned long)l.sent,
               what, (unsigned long)l.kept, (unsigned long)l.failed,
               status == ONR_OK ? "" : "; given up");
    }
    if (onr_output_close() != ONR_EXIT_OK || (status != ONR_OK && l.sent + l.kept == 0)) {
        return ONR_EXIT_FAILED;
    }
    return status != ONR_OK || l.failed || unread ? ONR_EXIT_SOME : ONR_EXIT_OK;
}

const onr_command onr_command_load = {
    "load",
    "--to URL [--graph IRI] [--resume FILE] [-q] INPUT...",
    "Load graphs into a server",
    "Inputs are files of RDF and all that \"onrecord export\" takes.  Each article "
    "becomes "
    "a\n"
    "graph of its own and replaces what the server has under its name.\n"
    "\n"
    "  --to URL          the server's SPARQL 1.1 Graph Store service\n"
    "  --graph IRI       load everything into this graph, replacing it\n"
    "  --resume FILE     remember in FILE what is loaded, and do not load it again\n"
    "  -q, --quiet       print no report\n"
    "  --help            this text\n"
    "\n"
    "Who asks is told by ONRECORD_TOKEN, by ONRECORD_USER and ONRECORD_PASSWORD, or by\n"
    "~/.netrc.\n",
    run,
};
