/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/gather.h"
#include "cli/options.h"
#include "cli/publish.h"

/* What the command line says. */
typedef struct {
    onr_gather_options gather;
    const char *to;
    onr_publication publication;
} options;

/* -- the command line -- */

enum { OPTION_TO = ONR_OPTION_OWN, OPTION_BASE, OPTION_SPLIT };

static const struct option long_options[] = {
    {"to", required_argument, NULL, OPTION_TO},
    {"output", required_argument, NULL, 'o'},
    {"base", required_argument, NULL, OPTION_BASE},
    {"split", no_argument, NULL, OPTION_SPLIT},
    ONR_OPTIONS_OF_JUDGMENT,
    ONR_OPTIONS_OF_READING,
    ONR_OPTIONS_END,
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
take_option(const onr_command *command, int option, const char *value, void *data)
{
    options *const out = data;
    switch (option) {
    case OPTION_TO:
        out->to = value;
        return ONR_EXIT_OK;
    case 'o':
        out->publication.output = strcmp(value, "-") == 0 ? NULL : value;
        return ONR_EXIT_OK;
    case OPTION_BASE:
        out->publication.describe.base = onr_slice_of(value);
        return is_base(out->publication.describe.base)
                   ? ONR_EXIT_OK
                   : onr_usage_error(command,
                                     "--base must be an IRI that ends in \"/\" or \"#\"");
    case OPTION_SPLIT:
        out->publication.split = true;
        return ONR_EXIT_OK;
    default:
        return onr_option_of_judgment(option, value, &out->gather.judgment)
                   ? ONR_EXIT_OK
                   : onr_option_of_reading(command, option, value, &out->gather.pipeline);
    }
}

static const onr_options reading = {&onr_command_export, "o:j:h", long_options,
                                    "an input", take_option};

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
    return onr_command_end(status, &err, failed);
}

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    options choice = {.gather.pipeline = onr_reading_options(arena, argc)};
    onr_exit code;
    onr_arguments inputs;
    if (!onr_options_read(&reading, argc, argv, &choice, &inputs, &code)) {
        return code;
    }
    choice.gather.inputs = inputs.items;
    choice.gather.input_count = inputs.count;
    code = choose_form(&choice);
    return code == ONR_EXIT_OK ? run_export(arena, &choice) : code;
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
