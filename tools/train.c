/* SPDX-License-Identifier: Apache-2.0 */
/* tools/train [--check] [-c CORPORA] [-o MODELS] [STAGE...]: train the models again, all or those that are named;
   "name-words" writes the words that the name tagger knows anew from the lexicon, before its next training.

   The same corpora give the same files, byte for byte: weights are whole numbers, chance has a fixed seed, and nothing
   runs in parallel.  With --check, models are trained into a folder of their own and compared with those in MODELS. */
#include "stages.h"

#include "base/mapping.h"
#include "clause_words.h"
#include "clusters.h"
#include "lang/lemmatizer.h"
#include "lang/name_tagger.h"
#include "lang/parser.h"
#include "lang/tagger.h"
#include "lang/word.h"
#include "lang/word_classes.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

typedef struct {
    const char *name;
    onr_status (*train)(stage_input *input, onr_error *err);
    const char *files[2]; // that it writes to the folder of models; null for none
    bool asked;           // only run by its name
} stage;

static const stage stages[] = {
    {"lemmatizer", train_lemmatizer, {ONR_LEMMATIZER_FILE}, false},
    {"tagger", train_tagger, {ONR_TAGGER_FILE}, false},
    {"parser", train_parser, {ONR_PARSER_FILE, ONR_PARSER_THOROUGH_FILE}, false},
    {"names", train_names, {ONR_NAME_TAGGER_FILE}, false},
    {"name-words", list_name_words, {NULL}, true},
};

static const char *const train_files[] = {"ud/ewt/en_ewt-ud-train.conllu",
                                          "ud/gum/gum_train.conllu"};
static const char *const heldout_files[] = {"ud/ewt/en_ewt-ud-dev.conllu",
                                            "ud/gum/gum_dev.conllu"};

static const char *const plain_file = "ner/gmb_train.iob2";

static onr_status
read_files(stage_input *input, const char *const *files, size_t count, corpus *out,
           onr_error *err)
{
    for (size_t i = 0; i < count; ++i) {
        const char *const path =
            onr_arena_printf(input->arena, "%s/%s", input->corpora, files[i]);
        ONR_TRY(corpus_read(input->arena, input->symbols, path, out, err));
    }
    return ONR_OK;
}

static void
set_classes(const onr_word_classes *classes, corpus *sentences)
{
    for (size_t i = 0; i < sentences->count; ++i) {
        for (size_t k = 0; k < sentences->items[i].count; ++k) {
            onr_token *const token = &sentences->items[i].tokens[k];
            token->word_class =
                onr_word_class(classes, onr_word_lower_hash(token->lower));
        }
    }
}

static onr_status
sort_words(stage_input *input, onr_error *err)
{
    cluster_text text = {0};
    onr_word_classes classes;
    const char *const path =
        onr_arena_printf(input->arena, "%s/%s", input->corpora, plain_file);
    cluster_text_add(input->arena, &text, &input->train);
    ONR_TRY(cluster_text_add_iob(input->arena, input->symbols, &text, path, err));
    input->word_classes = clusters_make(input->arena, &text);
    input->word_classes =
        clause_words_mark(input->arena, &input->train, input->word_classes);
    onr_word_classes_open(input->word_classes, &classes);
    set_classes(&classes, &input->train);
    for (size_t i = 0; i < ONR_COUNT(input->heldout); ++i) {
        set_classes(&classes, &input->heldout[i]);
    }
    return ONR_OK;
}

static bool
wanted(const char *name, bool asked, char **names, int count)
{
    for (int i = 0; i < count; ++i) {
        if (strcmp(name, names[i]) == 0) {
            return true;
        }
    }
    return count == 0 && !asked;
}

static onr_status
run(stage_input *input, char **names, int count, onr_error *err)
{
    ONR_TRY(read_files(input, train_files, ONR_COUNT(train_files), &input->train, err));
    for (size_t i = 0; i < ONR_COUNT(input->heldout); ++i) {
        ONR_TRY(read_files(input, heldout_files + i, 1, &input->heldout[i], err));
    }
    ONR_TRY(sort_words(input, err));
    for (size_t i = 0; i < ONR_COUNT(stages); ++i) {
        if (wanted(stages[i].name, stages[i].asked, names, count)) {
            const clock_t start = clock();
            printf("-- %s\n", stages[i].name);
            ONR_TRY(stages[i].train(input, err));
            printf("%.0f s\n", (double)(clock() - start) / CLOCKS_PER_SEC);
            fflush(stdout);
        }
    }
    return ONR_OK;
}

static void
complain(const onr_error *err)
{
    char text[ONR_ERROR_TEXT_MAX + ONR_ERROR_SOURCE_MAX];
    onr_error_format(err, text, sizeof(text));
    fprintf(stderr, "train: %s\n", text);
}

static onr_status
compare(stage_input *input, const char *models, const char *file, bool *same,
        onr_error *err)
{
    onr_mapping made, kept;
    ONR_TRY(onr_mapping_open(onr_arena_printf(input->arena, "%s/%s", input->models, file),
                             &made, err));
    const onr_status status = onr_mapping_open(
        onr_arena_printf(input->arena, "%s/%s", models, file), &kept, err);
    if (status == ONR_OK) {
        const bool equal = onr_slice_equal(made.bytes, kept.bytes);
        printf("%s: %s\n", file, equal ? "the same" : "DIFFERS");
        *same = *same && equal;
        onr_mapping_close(&kept);
    }
    onr_mapping_close(&made);
    return status;
}

/* Train the named stages into a new folder and compare what they write with the files in `models`. */
static onr_status
check(stage_input *input, char **names, int count, bool *same, onr_error *err)
{
    const char *const models = input->models;
    char folder[] = "/tmp/onrecord-models.XXXXXX";
    input->models = mkdtemp(folder);
    if (!input->models) {
        return onr_error_set(err, ONR_IO, folder, 0, 0, "cannot be made");
    }
    onr_status status = run(input, names, count, err);
    for (size_t i = 0; i < ONR_COUNT(stages); ++i) {
        for (size_t k = 0; k < ONR_COUNT(stages[i].files) && stages[i].files[k]; ++k) {
            if (status == ONR_OK &&
                wanted(stages[i].name, stages[i].asked, names, count)) {
                status = compare(input, models, stages[i].files[k], same, err);
            }
            unlink(onr_arena_printf(input->arena, "%s/%s", folder, stages[i].files[k]));
        }
    }
    rmdir(folder);
    return status;
}

static const struct option long_options[] = {
    {"check", no_argument, NULL, 'k'},
    {"help", no_argument, NULL, 'h'},
    {NULL, 0, NULL, 0},
};

static const char usage[] =
    "usage: train [--check] [-c CORPORA] [-o MODELS] [STAGE...]\n"
    "Stages: lemmatizer, tagger, parser, names; name-words only by its name.\n";

int
main(int argc, char **argv)
{
    onr_error err = {0};
    bool checking = false, same = true;
    stage_input input = {.corpora = "../shared/corpora",
                         .models = "models",
                         .lexicon = "lexicon/onrecord.bundle",
                         .words = "tools/names.words"};
    for (int option;
         (option = getopt_long(argc, argv, "c:o:h", long_options, NULL)) != -1;) {
        if (option == 'c') {
            input.corpora = optarg;
        } else if (option == 'o') {
            input.models = optarg;
        } else if (option == 'k') {
            checking = true;
        } else {
            fputs(usage, option == 'h' ? stdout : stderr);
            return option == 'h' ? 0 : 2;
        }
    }
    input.arena = onr_arena_new();
    input.symbols = onr_symbols_new(input.arena, NULL);
    input.trained = input.models;
    char **const names = argv + optind;
    const onr_status status = checking ? check(&input, names, argc - optind, &same, &err)
                                       : run(&input, names, argc - optind, &err);
    if (status != ONR_OK) {
        complain(&err);
    }
    onr_arena_free(input.arena);
    return status != ONR_OK || !same;
}
