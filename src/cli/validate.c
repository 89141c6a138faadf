/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/commands.h"
#include "graph/shapes.h"
#include "store/rdfread.h"

#include <getopt.h>
#include <stdio.h>

enum { OPTION_HELP = 256 };

static const struct option long_options[] = {
    {"help", no_argument, NULL, OPTION_HELP},
    {"quiet", no_argument, NULL, 'q'},
    {NULL, 0, NULL, 0},
};

/** A breach as a line: the node, the property, the rule, and the value that breaks it. */
static void
print_breach(void *data, const onr_breach *breach)
{
    (void)data;
    printf("<%.*s>", ONR_ARG(breach->node->text));
    if (breach->property) {
        printf(" <%.*s>", ONR_ARG(breach->property->text));
    }
    printf(": a node of its kind %s", breach->rule);
    if (breach->value) {
        printf(", not \"%.*s\"", ONR_ARG(breach->value->text));
    }
    putchar('\n');
}

static onr_status
validate(onr_arena *arena, char **inputs, size_t count, bool quiet,
         onr_shapes_count *found, onr_error *err)
{
    onr_graph *const graph = onr_graph_new(arena);
    for (size_t i = 0; i < count; ++i) {
        ONR_TRY(onr_rdf_read(inputs[i], graph, err));
    }
    return onr_shapes_check(graph, quiet ? NULL : print_breach, NULL, found, err);
}

static onr_exit
run_validate(onr_arena *arena, int argc, char **argv)
{
    int option;
    bool quiet = false;
    onr_error err = {0};
    onr_shapes_count found;
    optind = 1;
    while ((option = getopt_long(argc, argv, "qh", long_options, NULL)) != -1) {
        if (option == 'q') {
            quiet = true;
        } else if (option == 'h' || option == OPTION_HELP) {
            return onr_command_help(&onr_command_validate);
        } else {
            return onr_usage_error(&onr_command_validate, "the options make no sense");
        }
    }
    if (optind == argc) {
        return onr_usage_error(&onr_command_validate, "an input is missing");
    }
    if (validate(arena, argv + optind, (size_t)(argc - optind), quiet, &found, &err) !=
        ONR_OK) {
        onr_complain(&err);
        return ONR_EXIT_FAILED;
    }
    if (!quiet) {
        printf("%lu nodes, %lu breaches\n", (unsigned long)found.nodes,
               (unsigned long)found.breaches);
    }
    const onr_exit closed = onr_output_close();
    return closed == ONR_EXIT_OK && found.breaches ? ONR_EXIT_SOME : closed;
}

static onr_exit
run(int argc, char **argv)
{
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        onr_no_memory();
    }
    const onr_exit code = run_validate(arena, argc, argv);
    onr_arena_free(arena);
    return code;
}

const onr_command onr_command_validate = {
    "validate",
    "[-q] FILE...",
    "Check graphs against the rules of the ontology",
    "Files are RDF (.ttl, .nt, .nq, .trig, .rdf, each also .gz, and \"-\"), looked at as "
    "one\n"
    "graph.  Each breach is a line.  The exit status is 0 if there is none and 1 if "
    "there\n"
    "are some.\n"
    "\n"
    "  -q, --quiet       print nothing\n"
    "  --help            this text\n",
    run,
};
