/* SPDX-License-Identifier: Apache-2.0 */
/* bench/reading FILE...: the time that reading stories takes on one core, from text to words, trees, names, times and
   references, for bench/speed.  Prints stories, words, seconds to load, seconds to read, most memory in megabytes, seconds
   to load the models alone. */
#include "cli/data.h"
#include "cli/pipeline.h"
#include "lang/lemmatizer.h"
#include "lang/name_tagger.h"
#include "lang/parser.h"
#include "lang/tagger.h"

#include <stdio.h>
#include <sys/resource.h>
#include <time.h>

typedef struct {
    size_t stories, words;
    double seconds;
} sums;

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Map and check all models, those of both parsers, and let them go again. */
static onr_status
open_models(onr_arena *arena, const char *folder, onr_error *err)
{
    onr_tagger *tagger = NULL;
    onr_lemmatizer *lemmatizer = NULL;
    onr_name_tagger *names = NULL;
    onr_parser *parser = NULL, *thorough = NULL;
#define PATH(file) onr_arena_printf(arena, "%s/%s", folder, file)
    onr_status status = onr_tagger_open(arena, PATH(ONR_TAGGER_FILE), &tagger, err);
    if (status == ONR_OK) {
        status = onr_lemmatizer_open(arena, PATH(ONR_LEMMATIZER_FILE), &lemmatizer, err);
    }
    if (status == ONR_OK) {
        status = onr_name_tagger_open(arena, PATH(ONR_NAME_TAGGER_FILE), &names, err);
    }
    if (status == ONR_OK) {
        status = onr_parser_open(arena, PATH(ONR_PARSER_FILE), &parser, err);
    }
    if (status == ONR_OK) {
        status = onr_parser_open(arena, PATH(ONR_PARSER_THOROUGH_FILE), &thorough, err);
    }
#undef PATH
    onr_tagger_close(tagger);
    onr_lemmatizer_close(lemmatizer);
    onr_name_tagger_close(names);
    onr_parser_close(parser);
    onr_parser_close(thorough);
    return status;
}

static onr_status
time_models(onr_arena *arena, double *seconds, onr_error *err)
{
    const char *folder;
    ONR_TRY(onr_data_find(arena, "models", &folder, err));
    const double start = now();
    const onr_status status = open_models(arena, folder, err);
    *seconds = now() - start;
    return status;
}

/* Runs of bytes without white space: what the other programs' words are counted by, too. */
static size_t
count_words(onr_slice text)
{
    size_t count = 0;
    bool inside = false;
    for (size_t i = 0; i < text.len; ++i) {
        const bool space = (unsigned char)text.ptr[i] <= ' ';
        count += !space && !inside;
        inside = !space;
    }
    return count;
}

static onr_status
read_file(const onr_pipeline *pipeline, const char *path, sums *total, onr_error *err)
{
    onr_input *input;
    ONR_TRY(onr_input_open(path, &input, err));
    onr_arena *const arena = onr_arena_new();
    onr_status status = ONR_OK;
    for (bool more = true; status == ONR_OK && more;) {
        onr_document document;
        onr_reading reading;
        onr_arena_clear(arena);
        status = onr_input_next(input, arena, &document, &more, err);
        if (status == ONR_OK && more) {
            const double start = now();
            status = onr_pipeline_analyse(pipeline, arena, &document, &reading, err);
            total->seconds += now() - start;
            total->words += count_words(document.text);
            ++total->stories;
        }
    }
    onr_arena_free(arena);
    onr_input_close(input);
    return status;
}

int
main(int argc, char **argv)
{
    static const onr_pipeline_options options = {0};
    onr_arena *const arena = onr_arena_new();
    onr_pipeline *pipeline = NULL;
    onr_error err = {0};
    sums total = {0};
    struct rusage usage;
    double models = 0;
    onr_status status = time_models(arena, &models, &err);
    const double start = now();
    if (status == ONR_OK) {
        status = onr_pipeline_open(arena, &options, &pipeline, &err);
    }
    const double load = now() - start;
    for (int i = 1; status == ONR_OK && i < argc; ++i) {
        status = read_file(pipeline, argv[i], &total, &err);
    }
    if (status != ONR_OK) {
        char text[ONR_ERROR_TEXT_MAX + ONR_ERROR_SOURCE_MAX];
        onr_error_format(&err, text, sizeof(text));
        fprintf(stderr, "bench/reading: %s\n", text);
    } else {
        getrusage(RUSAGE_SELF, &usage);
        printf("%zu %zu %.6f %.6f %.1f %.6f\n", total.stories, total.words, load,
               total.seconds, (double)usage.ru_maxrss / 1024, models);
    }
    onr_pipeline_close(pipeline);
    onr_arena_free(arena);
    return status != ONR_OK;
}
