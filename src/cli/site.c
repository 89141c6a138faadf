/* SPDX-License-Identifier: Apache-2.0 */
/* "onrecord publish": src/cli/publish.c, which is older, is what "export" writes with. */
#include "cli/site.h"

#include "cli/data.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/outputs.h"
#include "cli/signals.h"
#include "describe/describe.h"
#include "store/rdfread.h"

#include <signal.h>
#include <stdio.h>

typedef struct {
    onr_site_choice site;
    bool quiet;
} options;

enum { OPTION_BASE = ONR_OPTION_OWN, OPTION_TITLE, OPTION_LICENCE };

static const struct option long_options[] = {
    {"output", required_argument, NULL, 'o'},
    {"base", required_argument, NULL, OPTION_BASE},
    {"title", required_argument, NULL, OPTION_TITLE},
    {"licence", required_argument, NULL, OPTION_LICENCE},
    {"quiet", no_argument, NULL, 'q'},
    ONR_OPTIONS_OF_JUDGMENT,
    ONR_OPTIONS_OF_READING,
    ONR_OPTIONS_END,
};

/* -- the command line -- */

/** An address that pages can stand behind. */
static bool
is_address(onr_slice iri)
{
    for (size_t i = 0; i < iri.len; ++i) {
        if ((unsigned char)iri.ptr[i] <= ' ' || strchr("<>\"{}|\\^`?#", iri.ptr[i])) {
            return false;
        }
    }
    return (onr_slice_starts(iri, ONR_LIT("http://")) ||
            onr_slice_starts(iri, ONR_LIT("https://"))) &&
           onr_slice_ends(iri, ONR_LIT("/"));
}

static onr_exit
take_option(const onr_command *command, int option, const char *value, void *data)
{
    options *const out = data;
    onr_site_choice *const site = &out->site;
    switch (option) {
    case 'o':
        site->folder = value;
        return ONR_EXIT_OK;
    case OPTION_BASE:
        site->base = onr_slice_of(value);
        return is_address(site->base)
                   ? ONR_EXIT_OK
                   : onr_usage_error(command,
                                     "--base must be a web address that ends in \"/\"");
    case OPTION_TITLE:
        site->title = value;
        return ONR_EXIT_OK;
    case OPTION_LICENCE:
        site->licence = value;
        return ONR_EXIT_OK;
    case 'q':
        out->quiet = true;
        return ONR_EXIT_OK;
    default:
        return onr_option_of_judgment(option, value, &site->gather.judgment)
                   ? ONR_EXIT_OK
                   : onr_option_of_reading(command, option, value,
                                           &site->gather.pipeline);
    }
}

static const onr_options reading = {&onr_command_publish, "o:j:qh", long_options,
                                    "an input", take_option};

/* -- what goes in -- */

/** Stories, collections and records, as their export would be. */
static onr_status
read_stories(onr_arena *arena, const onr_gather_options *gather, onr_slice base,
             onr_graph *graph, size_t *failed, onr_error *err)
{
    onr_gathering *gathering;
    onr_facts facts;
    const onr_describe_options describe = {.base = base};
    onr_status status = onr_gather(arena, gather, &gathering, &facts, err);
    if (status == ONR_OK) {
        status = onr_describe(&facts, &describe, graph, err);
    }
    *failed = onr_gathering_failed(gathering);
    onr_gathering_close(gathering);
    return status;
}

static onr_status
read_inputs(onr_arena *arena, const onr_site_choice *choice, onr_graph *graph,
            size_t *failed, onr_error *err)
{
    onr_gather_options stories = choice->gather;
    stories.inputs = onr_arena_array(arena, stories.input_count, sizeof(char *));
    stories.input_count = 0;
    *failed = 0;
    if (choice->base.len) {
        onr_graph_set_base(graph, choice->base);
    }
    for (size_t i = 0; i < choice->gather.input_count; ++i) {
        char *const input = choice->gather.inputs[i];
        if (onr_rdf_is(input)) {
            ONR_TRY(onr_rdf_read(input, graph, err));
        } else {
            stories.inputs[stories.input_count++] = input;
        }
    }
    return stories.input_count
               ? read_stories(arena, &stories, choice->base, graph, failed, err)
               : ONR_OK;
}

/** What people decided, for the page of corrections. */
static onr_status
read_corrections(onr_arena *arena, const onr_site_choice *choice, onr_pages_options *out,
                 onr_error *err)
{
    static const char *const names[] = {
        [ONR_DECISION_SAME] = "same",         [ONR_DECISION_DIFFERENT] = "different",
        [ONR_DECISION_APART] = "different",   [ONR_DECISION_RENAME] = "rename",
        [ONR_DECISION_SUPPRESS] = "suppress",
    };
    onr_decisions decisions;
    const onr_gather_options *const gather = &choice->gather;
    ONR_TRY(onr_judgment_decisions(arena, &gather->judgment, gather->inputs,
                                   gather->input_count, &decisions, err));
    onr_pages_correction *const all =
        onr_arena_array(arena, decisions.count, sizeof(*all));
    for (size_t i = 0; i < decisions.count; ++i) {
        const onr_decision *const one = &decisions.items[i];
        all[i] = (onr_pages_correction){names[one->kind], one->id, one->other};
    }
    out->corrections = all;
    out->correction_count = decisions.count;
    return ONR_OK;
}

/** Files that are published as they are, with where they lie among the program's data. */
static const char *const copied[][2] = {
    {"site.css", "site/site.css"},
    {"site.js", "site/site.js"},
    {"ontology.html", "ontology/index.html"},
    {"onrecord.ttl", "ontology/onrecord.ttl"},
    {"shapes.ttl", "ontology/shapes.ttl"},
    {"context.jsonld", "ontology/context.jsonld"},
};

static onr_status
find_parts(onr_arena *arena, onr_pages_options *out, onr_error *err)
{
    onr_pages_file *const files =
        onr_arena_array(arena, ONR_COUNT(copied), sizeof(*files));
    for (size_t i = 0; i < ONR_COUNT(copied); ++i) {
        files[i].name = copied[i][0];
        ONR_TRY(onr_data_find(arena, copied[i][1], &files[i].path, err));
    }
    size_t count = 0;
    while (onr_output(count)) {
        ++count;
    }
    const onr_format **const formats = onr_arena_array(arena, count, sizeof(*formats));
    for (size_t i = 0; i < count; ++i) {
        const bool described = strcmp(onr_output(i)->name, "void") == 0;
        formats[out->format_count] = onr_output(i);
        out->format_count += !described;
    }
    out->formats = formats;
    out->files = files;
    out->file_count = ONR_COUNT(copied);
    return onr_data_find(arena, "site", &out->site, err);
}

/* -- the command -- */

static bool
is_stopped(void *data)
{
    (void)data;
    return onr_signals_noted() != 0;
}

onr_status
onr_site_make(onr_arena *arena, const onr_site_choice *choice, onr_pages_tally *tally,
              size_t *failed, onr_error *err)
{
    onr_graph *const graph = onr_graph_new(arena);
    onr_pages_options pages = {.title = choice->title,
                               .licence = choice->licence,
                               .jobs = choice->gather.pipeline.jobs,
                               .stopped = is_stopped};
    ONR_TRY(find_parts(arena, &pages, err));
    ONR_TRY(read_corrections(arena, choice, &pages, err));
    ONR_TRY(read_inputs(arena, choice, graph, failed, err));
    onr_signals_hold();
    return onr_pages_publish(graph, &pages, choice->folder, tally, err);
}

static void
tell(const options *choice, const onr_pages_tally *tally)
{
    printf("%zu pages, %zu of them of people, in %zu files: %s/index.html\n",
           tally->pages, tally->people, tally->files, choice->site.folder);
    if (!tally->pictures) {
        puts("This program was built without Graphviz: there are no pictures of "
             "connections.");
    }
}

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    options choice = {.site.gather.pipeline = onr_reading_options(arena, argc)};
    onr_error err = {0};
    onr_pages_tally tally = {0};
    onr_exit code;
    size_t failed = 0;
    onr_arguments inputs;
    if (!onr_options_read(&reading, argc, argv, &choice, &inputs, &code)) {
        return code;
    }
    if (!choice.site.folder) {
        return onr_usage_error(&onr_command_publish, "-o FOLDER is missing");
    }
    choice.site.gather.inputs = inputs.items;
    choice.site.gather.input_count = inputs.count;
    const onr_status status = onr_site_make(arena, &choice.site, &tally, &failed, &err);
    if (status == ONR_OK && !choice.quiet) {
        tell(&choice, &tally);
    }
    code = onr_command_end(status, &err, failed);
    if (status == ONR_INTERRUPTED) {
        raise(onr_signals_noted());
    }
    return code;
}

const onr_command onr_command_publish = {
    "publish",
    "-o FOLDER [OPTION]... INPUT...",
    "Make a web site of a graph",
    "Inputs are stories, folders, collections, records and files of RDF.  The site can "
    "be "
    "put on\n"
    "any host; FOLDER/HOSTING.txt tells how its addresses also give data.\n"
    "\n"
    "  -o, --output FOLDER where it goes; appears only when whole, in place of an older "
    "one\n"
    "  --base IRI        the address that the site will have "
    "(https://example.org/id/)\n"
    "  --title TEXT      what it is called\n"
    "  --licence IRI     licence of the data\n"
    "  --decisions FILE  heed what people decided; whom it suppresses gets a notice "
    "instead of a page\n"
    "  --authority FILE  link people and agencies with the IRIs of a table in CSV\n"
    "  --lexicon FILE    add words (NAME.lex) or rules (NAME.rules) of your own; "
    "repeatable\n"
    "  -j, --jobs N      read N stories, and write N pages, at the same time\n"
    "  --thorough        read more slowly and a little better\n"
    "  -q, --quiet       do not tell what was made\n"
    "  --help            this text\n",
    run,
};
