/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_LINEAR_H
#define ONR_EXTRACT_LINEAR_H

/**
   @file
   Small linear models over named features, with their weights in a table of the lexicon.

   A template joins two values out of two sets, as "class-found" joins a class of event and how a party was found; each pair
   is a feature.  For an outcome, such as a role, the model gives

       p = 1 / (1 + exp(-sum over templates of w[outcome][feature]))

   (logistic regression).  A row of the table is "outcome template:a/b" and the weight in thousandths; rows that only
   name a number ("keep") are settings.  tools/fit-events fits all tables.
*/

#include "lexicon/lexicon.h"

enum {
    ONR_LINEAR_NAME_MAX = 96,      ///< Bytes of a feature's name with its NUL
    ONR_LINEAR_TEMPLATES_MAX = 32, ///< Templates of a model
};

/** Values that a template may have: `size` of them; those with names are called so, others by number. */
typedef struct {
    size_t size;
    const onr_slice *names; ///< [size], or null
} onr_value_set;

typedef struct {
    const char *name;
    int a, b; ///< Indices of the sets it joins
} onr_template;

/** What a model is made of; all kept. */
typedef struct {
    const char *table; ///< Name of the table
    const char *const *outcomes;
    size_t outcome_count;
    const onr_template *templates;
    size_t template_count;
    const onr_value_set *sets;
} onr_linear_form;

typedef struct onr_linear onr_linear;

/** The values of one case, a pair for each template; each below the size of its set. */
typedef struct {
    uint16_t a[ONR_LINEAR_TEMPLATES_MAX], b[ONR_LINEAR_TEMPLATES_MAX];
} onr_features;

/** A model in the arena with the weights that the lexicon has; rows for unknown features are passed over. */
const onr_linear *onr_linear_new(onr_arena *arena, const onr_lexicon *lexicon,
                                 const onr_linear_form *form);

/** Whether the table has any rows. */
bool onr_linear_is_fitted(const onr_linear *model);

/** The probability of an outcome. */
double onr_linear_probability(const onr_linear *model, size_t outcome,
                              const onr_features *features);

/** A setting of the table, or `otherwise`. */
double onr_linear_setting(const onr_linear *model, const char *name, double otherwise);

/** What is chosen among options, of which a rule may have found one. */
typedef struct {
    const onr_linear *model;
    double kept, least; ///< What the one that was found, and another one, must reach
    size_t option;      ///< Index of what is chosen so far; SIZE_MAX for none
} onr_choice;

/** A choice by outcome 0 of a model, with its settings "keep" and "add", before its first option. */
onr_choice onr_choice_begin(const onr_linear *model);

/**
   Look at an option: the likeliest is chosen, but one that was found and is likely enough in any case.

   @return True if that is so, and the choice is made.
*/
bool onr_choice_look(onr_choice *choice, size_t option, bool found,
                     const onr_features *features);

/** Write the name of the feature that template `t` has for these values. */
void onr_linear_name(const onr_linear *model, size_t t, const onr_features *features,
                     char out[ONR_LINEAR_NAME_MAX]);

/** The name of an outcome. */
const char *onr_linear_outcome(const onr_linear *model, size_t outcome);

/** Number of templates. */
size_t onr_linear_templates(const onr_linear *model);

/**
   The values of a column of a table, each once, in small letters, in order of the file.

   @param first  A value that comes before them; may be null.
*/
onr_value_set onr_values_of_table(onr_arena *arena, const onr_lexicon *lexicon,
                                  const char *table, size_t field, const char *first);

/** The index of a name in a set, letters' case aside; 0 if it is not there. */
uint16_t onr_value_of(const onr_value_set *set, onr_slice name);

#endif
