/* SPDX-License-Identifier: Apache-2.0 */
/* bench/accuracy [-c CORPORA] [-m MODELS] [-l LEXICON] [-f FILE] [SECTION...]: how well the reading does on annotated
   texts, each figure beside the least that it should be. */
#include "accuracy.h"

#include <getopt.h>
#include <stdio.h>

static const struct {
    const char *name;
    onr_status (*measure)(const accuracy_input *input, onr_error *err);
} sections[] = {
    {"trees", accuracy_trees},
    {"names", accuracy_names},
    {"dates", accuracy_dates},
};

void
accuracy_title(const char *title)
{
    printf(" %s\n", title);
}

void
accuracy_row(const char *name, double value, double bar)
{
    printf("  %-44s %7.2f", name, value);
    if (bar > 0) {
        printf("   at least %6.2f   %s", bar, value >= bar ? "yes" : "NO");
    }
    putchar('\n');
}

static bool
wanted(const char *name, char **names, int count)
{
    for (int i = 0; i < count; ++i) {
        if (strcmp(name, names[i]) == 0) {
            return true;
        }
    }
    return count == 0;
}

static void
print_error(const char *section, const onr_error *err)
{
    char text[ONR_ERROR_TEXT_MAX + ONR_ERROR_SOURCE_MAX];
    onr_error_format(err, text, sizeof(text));
    if (err->code == ONR_NOT_FOUND) {
        printf("  skipped: %s\n", text);
    } else {
        fprintf(stderr, "bench/accuracy: %s: %s\n", section, text);
    }
}

int
main(int argc, char **argv)
{
    accuracy_input input = {.corpora = "../shared/corpora", .models = "models"};
    const char *bundle = "lexicon/onrecord.bundle";
    int failures = 0;
    for (int option; (option = getopt(argc, argv, "c:m:l:f:")) != -1;) {
        switch (option) {
        case 'c':
            input.corpora = optarg;
            break;
        case 'm':
            input.models = optarg;
            break;
        case 'l':
            bundle = optarg;
            break;
        case 'f':
            input.file = optarg;
            break;
        default:
            fputs("usage: accuracy [-c CORPORA] [-m MODELS] [-l LEXICON] [-f FILE] "
                  "[SECTION...]\n",
                  stderr);
            return 2;
        }
    }
    input.arena = onr_arena_new();
    input.symbols = onr_symbols_new(input.arena, NULL);
    onr_lexicon *const lexicon = onr_lexicon_new(input.arena, input.symbols);
    input.lexicon = lexicon;
    onr_error err = {0};
    if (onr_lexicon_add_file(lexicon, bundle, &err) != ONR_OK) {
        print_error("lexicon", &err);
        return 1;
    }
    for (size_t i = 0; i < ONR_COUNT(sections); ++i) {
        err = (onr_error){0};
        if (wanted(sections[i].name, argv + optind, argc - optind)) {
            printf("%s\n", sections[i].name);
            if (sections[i].measure(&input, &err) != ONR_OK) {
                print_error(sections[i].name, &err);
                failures += err.code != ONR_NOT_FOUND;
            }
        }
    }
    onr_arena_free(input.arena);
    return failures > 0;
}
