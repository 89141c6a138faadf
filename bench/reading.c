/* SPDX-License-Identifier: Apache-2.0 */
/* bench/reading FILE...: the time that reading stories takes on one core, from text to words, trees, names, times and
   references, for bench/speed.  Prints stories, words, seconds to load, seconds to read, most memory in megabytes. */
#include "cli/pipeline.h"

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
    const double start = now();
    onr_status status = onr_pipeline_open(arena, &options, &pipeline, &err);
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
        printf("%zu %zu %.6f %.6f %.1f\n", total.stories, total.words, load,
               total.seconds, (double)usage.ru_maxrss / 1024);
    }
    onr_pipeline_close(pipeline);
    onr_arena_free(arena);
    return status != ONR_OK;
}
