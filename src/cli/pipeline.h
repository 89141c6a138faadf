/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_PIPELINE_H
#define ONR_CLI_PIPELINE_H

/**
   @file
   From files to the facts of all their stories: every stage before the graph, for the commands that need them.
*/

#include "extract/extract.h"
#include "lang/reading.h"
#include "text/input.h"

/** What the command line says on how to read. */
typedef struct {
    const char **lexicons; ///< [lexicon_count] Files of the user's own words and rules
    size_t lexicon_count;
    bool thorough; ///< Parse with a beam
    size_t jobs;   ///< Threads; 0 and 1 mean none beside the caller's
} onr_pipeline_options;

typedef struct onr_pipeline onr_pipeline;

/**
   Load lexicon and models.

   @param arena     The pipeline lives in the arena.
   @param options   Kept.
   @param out       Set to the pipeline; close it before the arena goes.
   @return ONR_OK; ONR_NOT_FOUND, ONR_BAD_INPUT naming the file that is missing or wrong.
*/
onr_status onr_pipeline_open(onr_arena *arena, const onr_pipeline_options *options,
                             onr_pipeline **out, onr_error *err) ONR_WARN_UNUSED;

/** Open an input (see onr_input_open()) whose web pages are read by what the lexicon knows of their markup. */
onr_status onr_pipeline_input(const onr_pipeline *pipeline, const char *path,
                              onr_input **out, onr_error *err) ONR_WARN_UNUSED;

/** Load only what onr_input_set_markup() takes, in the arena. */
onr_status onr_pipeline_markup(onr_arena *arena, const onr_pipeline_options *options,
                               onr_markup **out, onr_error *err) ONR_WARN_UNUSED;

/** Unmap the models, after which no story can be read; null and once more are fine. */
void onr_pipeline_close(onr_pipeline *pipeline);

/**
   Read one story.  Safe to call from several threads at once.

   @param scratch   For everything but the facts; may be cleared after the call.
   @param arena     The facts live in the arena.
   @param document  As the reader left it; its zones are marked here.
*/
onr_status onr_pipeline_read(const onr_pipeline *pipeline, onr_arena *scratch,
                             onr_arena *arena, onr_document *document, onr_facts *out,
                             onr_error *err) ONR_WARN_UNUSED;

/**
   Read one story as far as words, trees, names and references, without its facts.

   @param arena     The reading lives in the arena.
   @param document  Kept by the reading; its zones are marked here.
*/
onr_status onr_pipeline_analyse(const onr_pipeline *pipeline, onr_arena *arena,
                                onr_document *document, onr_reading *out,
                                onr_error *err) ONR_WARN_UNUSED;

/** The options that the pipeline was opened with. */
const onr_pipeline_options *onr_pipeline_options_of(const onr_pipeline *pipeline);

/** The words and rules that were loaded. */
const onr_lexicon *onr_pipeline_lexicon(const onr_pipeline *pipeline);

#endif
