/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BENCH_ACCURACY_H
#define ONR_BENCH_ACCURACY_H

/**
   @file
   What bench/accuracy measures: one section a kind of annotation, each a function in a file of its own.
*/

#include "lang/english.h"

/** What a section is given. */
typedef struct {
    onr_arena *arena;     ///< The program's
    onr_symbols *symbols; ///< The program's
    const onr_lexicon *lexicon;
    const char *corpora; ///< Folder of the corpora
    const char *models;  ///< Folder of the models
    const char *file;    ///< A file to measure on in place of the section's own, or null
} accuracy_input;

/** Print what the figures that follow are measured on. */
void accuracy_title(const char *title);

/** Print a figure beside the least that it should be; `bar` 0 for none. */
void accuracy_row(const char *name, double value, double bar);

/** Measure and print; ONR_NOT_FOUND if the corpus is not there. */
onr_status accuracy_dates(const accuracy_input *input, onr_error *err) ONR_WARN_UNUSED;
onr_status accuracy_names(const accuracy_input *input, onr_error *err) ONR_WARN_UNUSED;
onr_status accuracy_trees(const accuracy_input *input, onr_error *err) ONR_WARN_UNUSED;

#endif
