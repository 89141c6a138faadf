/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/pipeline.h"

#include "cli/data.h"
#include "lang/english.h"
#include "resolve/facts_copy.h"
#include "text/zones.h"

struct onr_pipeline {
    const onr_pipeline_options *options;
    onr_lexicon *lexicon;
    onr_zones *zones;
    onr_markup *markup;
    onr_english *english;
    onr_extractor *extractor;
};

static onr_status
load_lexicon(onr_arena *arena, const onr_pipeline_options *options, onr_symbols *symbols,
             onr_lexicon **out, onr_error *err)
{
    const char *bundle;
    onr_lexicon *const lexicon = onr_lexicon_new(arena, symbols);
    ONR_TRY(onr_data_find(arena, "lexicon/onrecord.bundle", &bundle, err));
    ONR_TRY(onr_lexicon_add_file(lexicon, bundle, err));
    for (size_t i = 0; i < options->lexicon_count; ++i) {
        ONR_TRY(onr_lexicon_add_file(lexicon, options->lexicons[i], err));
    }
    *out = lexicon;
    return ONR_OK;
}

onr_status
onr_pipeline_open(onr_arena *arena, const onr_pipeline_options *options,
                  onr_pipeline **out, onr_error *err)
{
    onr_pipeline *const pipeline = onr_arena_alloc(arena, sizeof(*pipeline));
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    const char *models;
    *out = NULL;
    pipeline->options = options;
    ONR_TRY(load_lexicon(arena, options, symbols, &pipeline->lexicon, err));
    const onr_lexicon *const lexicon = pipeline->lexicon;
    ONR_TRY(onr_zones_open(arena, lexicon, &pipeline->zones, err));
    ONR_TRY(onr_markup_open(arena, lexicon, &pipeline->markup, err));
    ONR_TRY(onr_extractor_open(arena, symbols, lexicon, &pipeline->extractor, err));
    ONR_TRY(onr_data_find(arena, "models", &models, err));
    ONR_TRY(onr_english_open(arena, symbols, lexicon, models, &pipeline->english, err));
    *out = pipeline;
    return ONR_OK;
}

onr_status
onr_pipeline_markup(onr_arena *arena, const onr_pipeline_options *options,
                    onr_markup **out, onr_error *err)
{
    onr_lexicon *lexicon;
    *out = NULL;
    ONR_TRY(load_lexicon(arena, options, onr_symbols_new(arena, NULL), &lexicon, err));
    return onr_markup_open(arena, lexicon, out, err);
}

onr_status
onr_pipeline_input(const onr_pipeline *pipeline, const char *path, onr_input **out,
                   onr_error *err)
{
    ONR_TRY(onr_input_open(path, out, err));
    onr_input_set_markup(*out, pipeline->markup);
    return ONR_OK;
}

void
onr_pipeline_close(onr_pipeline *pipeline)
{
    if (pipeline) {
        onr_english_close(pipeline->english);
        pipeline->english = NULL;
    }
}

onr_status
onr_pipeline_analyse(const onr_pipeline *pipeline, onr_arena *arena,
                     onr_document *document, onr_reading *out, onr_error *err)
{
    onr_zones_mark(pipeline->zones, arena, document);
    return onr_english_read(pipeline->english, arena, document,
                            pipeline->options->thorough, out, err);
}

onr_status
onr_pipeline_read(const onr_pipeline *pipeline, onr_arena *scratch, onr_arena *arena,
                  onr_document *document, onr_facts *out, onr_error *err)
{
    onr_reading reading;
    onr_facts found;
    *out = (onr_facts){0};
    ONR_TRY(onr_pipeline_analyse(pipeline, scratch, document, &reading, err));
    ONR_TRY(onr_extract(pipeline->extractor, scratch, &reading, &found, err));
    *out = onr_facts_copy(arena, &found);
    return ONR_OK;
}

const onr_pipeline_options *
onr_pipeline_options_of(const onr_pipeline *pipeline)
{
    return pipeline->options;
}

const onr_lexicon *
onr_pipeline_lexicon(const onr_pipeline *pipeline)
{
    return pipeline->lexicon;
}
