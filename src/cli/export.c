/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/commands.h"
#include "cli/crew.h"
#include "cli/gather.h"
#include "cli/output.h"
#include "cli/publish.h"

#include <getopt.h>

/* What the command line says. */
typedef struct {
    onr_gather_options gather;
    const char *to;
    onr_publication publication;
} options;

/* -- the command line -- */

enum {
    OPTION_HELP = 256,
    OPTION_TO,
    OPTION_BASE,
    OPTION_LEXICON,
    OPTION_DECISIONS,
    OPTION_AUTHORITY,
    OPTION_THOROUGH,
    OPTION_SPLIT,
};

static const struct option long_options[] = {
    {"help", no_argument, NULL, OPTION_HELP},
    {"to", required_argument, NULL, OPTION_TO},
    {"output", required_argument, NULL, 'o'},
    {"base", required_argument, NULL, OPTION_BASE},
    {"lexicon", required_argument, NULL, OPTION_LEXICON},
    {"decisions", required_argument, NULL, OPTION_DECISIONS},
    {"authority", required_argument, NULL, OPTION_AUTHORITY},
    {"jobs", required_argument, NULL, 'j'},
    {"thorough", no_argument, NULL, OPTION_THOROUGH},
    {"split", no_argument, NULL, OPTION_SPLIT},
    {NULL, 0, NULL, 0},
};

/* An IRI that names can be put behind. */
static bool
is_base(onr_slice iri)
{
    const size_t colon = onr_slice_find(iri, ONR_LIT(":"), 0);
    for (size_t i = 0; i < iri.len; ++i) {
        if ((unsigned char)iri.ptr[i] <= ' ' || strchr("<>\"{}|\\^`", iri.ptr[i])) {
            return false;
        }
    }
    return colon != SIZE_MAX && colon > 0 &&
           (onr_slice_ends(iri, ONR_LIT("/")) || onr_slice_ends(iri, ONR_LIT("#")));
}

static onr_exit
choose_form(options *out)
{
    onr_error err = {0};
    return onr_publication_choose(&out->publication, out->to, &err) == ONR_OK
               ? ONR_EXIT_OK
               : onr_usage_error(&onr_command_export, "%s", err.text);
}

static onr_exit
take_option(int option, options *out, const char **lexicons)
{
    switch (option) {
    case OPTION_TO:
        out->to = optarg;
        return ONR_EXIT_OK;
    case 'o':
        out->publication.output = strcmp(optarg, "-") == 0 ? NULL : optarg;
        return ONR_EXIT_OK;
    case OPTION_BASE:
        out->publication.describe.base = onr_slice_of(optarg);
        return is_base(out->publication.describe.base)
                   ? ONR_EXIT_OK
                   : onr_usage_error(&onr_command_export,
                                     "--base must be an IRI that ends in \"/\" or \"#\"");
    case OPTION_DECISIONS:
        out->gather.judgment.decisions = optarg;
        return ONR_EXIT_OK;
    case OPTION_AUTHORITY:
        out->gather.judgment.authority = optarg;
        return ONR_EXIT_OK;
    case OPTION_LEXICON:
        lexicons[out->gather.pipeline.lexicon_count++] = optarg;
        return ONR_EXIT_OK;
    case 'j':
        return onr_jobs_read(optarg, &out->gather.pipeline.jobs)
                   ? ONR_EXIT_OK
                   : onr_usage_error(&onr_command_export,
                                     "--jobs must be a number from 1 to %d",
                                     ONR_CREW_MAX);
    case OPTION_THOROUGH:
        out->gather.pipeline.thorough = true;
        return ONR_EXIT_OK;
    case OPTION_SPLIT:
        out->publication.split = true;
        return ONR_EXIT_OK;
    default:
        return onr_usage_error(&onr_command_export, "the options make no sense");
    }
}

static onr_exit
read_options(int argc, char **argv, onr_arena *arena, options *out, bool *help)
{
    const char **const lexicons = onr_arena_array(arena, (size_t)argc, sizeof(char *));
    int option;
    *out = (options){.gather.pipeline = {.lexicons = lexicons, .jobs = 1}};
    optind = 1;
    while ((option = getopt_long(argc, argv, "o:j:h", long_options, NULL)) != -1) {
        *help = *help || option == OPTION_HELP || option == 'h';
        const onr_exit code = *help ? ONR_EXIT_OK : take_option(option, out, lexicons);
        if (*help || code != ONR_EXIT_OK) {
            return code;
        }
    }
    out->gather.inputs = argv + optind;
    out->gather.input_count = (size_t)(argc - optind);
    if (out->gather.input_count == 0) {
        return onr_usage_error(&onr_command_export, "an input is missing");
    }
    return choose_form(out);
}

/* -- the command -- */

static onr_exit
run_export(onr_arena *arena, const options *choice)
{
    onr_error err = {0};
    onr_gathering *gathering;
    onr_facts facts;
    onr_status status = onr_gather(arena, &choice->gather, &gathering, &facts, &err);
    if (status == ONR_OK) {
        status = onr_publish(&choice->publication, &facts, arena, &err);
    }
    const size_t failed = onr_gathering_failed(gathering);
    onr_gathering_close(gathering);
    if (status != ONR_OK) {
        onr_complain(&err);
        return ONR_EXIT_FAILED;
    }
    return failed > 0 ? ONR_EXIT_SOME : ONR_EXIT_OK;
}

static onr_exit
run(int argc, char **argv)
{
    options choice;
    bool help = false;
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        onr_no_memory();
    }
    onr_exit code = read_options(argc, argv, arena, &choice, &help);
    if (help) {
        code = onr_command_help(&onr_command_export);
    } else if (code == ONR_EXIT_OK) {
        code = run_export(arena, &choice);
    }
    onr_arena_free(arena);
    return code;
}

const onr_command onr_command_export = {
    "export",
    "[--to FORMAT] [-o FILE] [OPTION]... INPUT...",
    "Write the graph of news stories",
    "Inputs are files, folders (their files, sorted by name), \"-\" for standard "
    "input,\n"
    "collections, and records from \"onrecord extract\" or \"onrecord resolve\".\n"
    "\n"
    "  --to FORMAT       turtle, trig, ntriples, nquads, ...; else what the name of the\n"
    "                    output tells, else turtle\n"
    "  -o, --output FILE write to FILE, which appears only when whole; forms of several\n"
    "                    files want a folder; a name in .gz is compressed\n"
    "  --split           write a file for each article into the folder given with -o\n"
    "  --base IRI        what the names of things begin with (https://example.org/id/)\n"
    "  --lexicon FILE    add words (NAME.lex) or rules (NAME.rules) of your own; "
    "repeatable\n"
    "  --decisions FILE  heed what people decided: same, different, rename, suppress\n"
    "  --authority FILE  link people and agencies with the IRIs of a table in CSV\n"
    "  -j, --jobs N      read N stories at the same time\n"
    "  --thorough        read more slowly and a little better\n"
    "  --help            this text\n",
    run,
};
