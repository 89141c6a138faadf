/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_EACH_H
#define ONR_CLI_EACH_H

/**
   @file
   Commands that print something for each story, one after the other: their options and their loop.
*/

#include "cli/options.h"

/** A story to print; `first` is true for the first of an input. */
typedef onr_status (*onr_each_print)(void *data, const onr_pipeline *pipeline,
                                     onr_arena *arena, onr_document *document, bool first,
                                     onr_error *err);

/**
   Read the options `--lexicon FILE`, `--thorough`, `--help`, and `--to FORMAT` if `formats` are given, then print all
   stories of the inputs to standard output.  Stories that cannot be read are reported and the others printed.

   @param command  Borrowed; whose help and usage it is.
   @param formats  Names of what may follow `--to`, ending in null; the first is the default.  May be null.
   @param format   Set to the index of the chosen format before the first story; null if `formats` is.
   @param print    Called with an arena that is cleared after each story.
*/
onr_exit onr_each_story(onr_arena *arena, int argc, char **argv,
                        const onr_command *command, const char *const *formats,
                        size_t *format, onr_each_print print, void *data);

#endif
