/* SPDX-License-Identifier: Apache-2.0 */
/* Build-time program: checks the files of lexicon/ and puts them into one bundle.

       onr-lexicon BUNDLE FILE...

   A bad file stops the build with "file:line: reason". */
#include "base/mapping.h"
#include "lexicon/bundle.h"
#include "lexicon/frames.h"
#include "lexicon/lexicon.h"

#include <stdio.h>
#include <stdlib.h>

static const char *
base_name(const char *path)
{
    const char *const slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static onr_status
write_bundle(const char *out, char **files, int count, onr_error *err)
{
    onr_sink *sink;
    ONR_TRY(onr_sink_open_file(out, &sink, err));
    for (int i = 0; i < count; ++i) {
        onr_mapping file;
        const onr_status status = onr_mapping_open(files[i], &file, err);
        if (status != ONR_OK) {
            onr_sink_drop(sink);
            return status;
        }
        onr_bundle_write(sink, onr_slice_of(base_name(files[i])), file.bytes);
        onr_mapping_close(&file);
    }
    return onr_sink_close(sink, err);
}

/* Load the bundle as the program does. */
static onr_status
check_bundle(const char *path, onr_error *err)
{
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        return onr_error_set(err, ONR_NO_MEMORY, path, 0, 0, "out of memory");
    }
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    onr_lexicon *const lexicon = onr_lexicon_new(arena, symbols);
    onr_status status = onr_lexicon_add_file(lexicon, path, err);
    if (status == ONR_OK) {
        onr_frames *frames;
        status = onr_frames_parse(arena, symbols, lexicon, &frames, err);
    }
    onr_arena_free(arena);
    return status;
}

int
main(int argc, char **argv)
{
    onr_error error = {0};
    if (argc < 2) {
        fputs("usage: onr-lexicon BUNDLE FILE...\n", stderr);
        return 2;
    }
    onr_status status = write_bundle(argv[1], argv + 2, argc - 2, &error);
    if (status == ONR_OK) {
        status = check_bundle(argv[1], &error);
    }
    if (status != ONR_OK) {
        char text[ONR_ERROR_SOURCE_MAX + ONR_ERROR_TEXT_MAX];
        onr_error_format(&error, text, sizeof(text));
        fprintf(stderr, "%s\n", text);
        remove(argv[1]);
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
