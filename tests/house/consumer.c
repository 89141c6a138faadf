/* SPDX-License-Identifier: Apache-2.0 */
/* A program as users of the library write it: the story in its first argument, with the data in the second, to Turtle. */
#include <onrecord.h>

#include <stdio.h>
#include <unistd.h>

static onr_status
read_story(onr_arena *arena, const char *story, const char *data, onr_facts *facts,
           onr_lexicon *lexicon, onr_symbols *symbols, onr_error *err)
{
    const char *const models = onr_arena_printf(arena, "%s/models", data);
    const char *const bundle =
        onr_arena_printf(arena, "%s/lexicon/onrecord.bundle", data);
    onr_zones *zones;
    onr_english *english;
    onr_extractor *extractor;
    onr_input *input;
    onr_document document;
    onr_reading reading;
    bool more;
    ONR_TRY(onr_lexicon_add_file(lexicon, bundle, err));
    ONR_TRY(onr_zones_open(arena, lexicon, &zones, err));
    ONR_TRY(onr_extractor_open(arena, symbols, lexicon, &extractor, err));
    ONR_TRY(onr_english_open(arena, symbols, lexicon, models, &english, err));
    ONR_TRY(onr_input_open(story, &input, err));
    ONR_TRY(onr_input_next(input, arena, &document, &more, err));
    onr_zones_mark(zones, arena, &document);
    ONR_TRY(onr_english_read(english, arena, &document, false, &reading, err));
    ONR_TRY(onr_extract(extractor, arena, &reading, facts, err));
    onr_input_close(input);
    onr_english_close(english);
    return ONR_OK;
}

static onr_status
run(onr_arena *arena, const char *story, const char *data, onr_error *err)
{
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    onr_lexicon *const lexicon = onr_lexicon_new(arena, symbols);
    onr_facts facts, merged;
    const onr_facts *const list[] = {&facts};
    onr_resolver *resolver;
    onr_sink *sink;
    ONR_TRY(read_story(arena, story, data, &facts, lexicon, symbols, err));
    ONR_TRY(onr_resolver_open(arena, lexicon, &resolver, err));
    ONR_TRY(onr_resolve(resolver, arena, list, 1, &merged, err));
    onr_graph *const graph = onr_graph_new(arena);
    ONR_TRY(onr_describe(&merged, NULL, graph, err));
    ONR_TRY(onr_sink_open_fd(STDOUT_FILENO, "standard output", &sink, err));
    ONR_TRY(onr_write_graph(onr_format_find(ONR_LIT("turtle")), graph, arena, sink, err));
    return onr_sink_close(sink, err);
}

int
main(int argc, char **argv)
{
    onr_error err = {0};
    onr_arena *const arena = onr_arena_new();
    if (argc != 3 || run(arena, argv[1], argv[2], &err) != ONR_OK) {
        fprintf(stderr, "%s: %s\n", err.source, err.text);
        return 1;
    }
    onr_arena_free(arena);
    return 0;
}
