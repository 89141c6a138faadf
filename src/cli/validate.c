/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/options.h"
#include "graph/shapes.h"
#include "store/rdfread.h"

#include <stdio.h>

static const struct option long_options[] = {
    {"quiet", no_argument, NULL, 'q'},
    ONR_OPTIONS_END,
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
take_option(const onr_command *command, int option, const char *value, void *data)
{
    bool *const quiet = data;
    (void)command;
    (void)value;
    *quiet = option == 'q';
    return ONR_EXIT_OK;
}

static const onr_options reading = {&onr_command_validate, "qh", long_options, "an input",
                                    take_option};

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    bool quiet = false;
    onr_error err = {0};
    onr_exit code;
    onr_arguments inputs;
    onr_shapes_count found = {0};
    if (!onr_options_read(&reading, argc, argv, &quiet, &inputs, &code)) {
        return code;
    }
    const onr_status status =
        validate(arena, inputs.items, inputs.count, quiet, &found, &err);
    if (status == ONR_OK && !quiet) {
        printf("%lu nodes, %lu breaches\n", (unsigned long)found.nodes,
               (unsigned long)found.breaches);
    }
    return onr_command_end(status, &err, found.breaches);
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
