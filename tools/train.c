/* SPDX-License-Identifier: Apache-2.0 */
/* tools/train [-c CORPORA] [-o MODELS] [STAGE...]: train the models again, all or those that are named;
   "name-words" writes the words that the name tagger knows anew from the lexicon, before its next training.

   The same corpora give the same files, byte for byte: weights are whole numbers, chance has a fixed seed, and nothing
   runs in parallel. */
#include "stages.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const struct {
    const char *name;
    onr_status (*train)(stage_input *input, onr_error *err);
    bool asked; // only run by its name
} stages[] = {
    {"lemmatizer", train_lemmatizer, false}, {"tagger", train_tagger, false},
    {"parser", train_parser, false},         {"names", train_names, false},
    {"name-words", list_name_words, true},
};

static const char *const train_files[] = {"ud/ewt/en_ewt-ud-train.conllu",
                                          "ud/gum/gum_train.conllu"};
static const char *const heldout_files[] = {"ud/ewt/en_ewt-ud-dev.conllu"};

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
    ONR_TRY(
        read_files(input, heldout_files, ONR_COUNT(heldout_files), &input->heldout, err));
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

int
main(int argc, char **argv)
{
    onr_error err = {0};
    stage_input input = {.corpora = "../shared/corpora",
                         .models = "models",
                         .lexicon = "lexicon/onrecord.bundle",
                         .words = "tools/names.words"};
    for (int option; (option = getopt(argc, argv, "c:o:")) != -1;) {
        if (option == 'c') {
            input.corpora = optarg;
        } else if (option == 'o') {
            input.models = optarg;
        } else {
            fputs("usage: train [-c CORPORA] [-o MODELS] [STAGE...]\n", stderr);
            return 2;
        }
    }
    input.arena = onr_arena_new();
    input.symbols = onr_symbols_new(input.arena, NULL);
    if (run(&input, argv + optind, argc - optind, &err) != ONR_OK) {
        char text[ONR_ERROR_TEXT_MAX + ONR_ERROR_SOURCE_MAX];
        onr_error_format(&err, text, sizeof(text));
        fprintf(stderr, "train: %s\n", text);
        return 1;
    }
    onr_arena_free(input.arena);
    return 0;
}
