/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/linear.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { NUMBER_MAX = 16, VALUES_MAX = 128 };

struct onr_linear {
    onr_linear_form form;
    const onr_table *table;
    size_t offset[ONR_LINEAR_TEMPLATES_MAX]; ///< Where a template's weights begin
    size_t width;                            ///< Weights of an outcome
    float *weights;                          ///< [outcome_count][width]
};

static const onr_value_set *
set_of(const onr_linear *model, size_t t, bool second)
{
    const onr_template *const template = &model->form.templates[t];
    return &model->form.sets[second ? template->b : template->a];
}

static int
write_value(const onr_value_set *set, unsigned value, char *out, size_t room)
{
    return set->names ? snprintf(out, room, "%.*s", ONR_ARG(set->names[value]))
                      : snprintf(out, room, "%u", value);
}

/* Numbers are whole thousandths, so that no locale has a say. */
static double
thousandths(const onr_row *row, double otherwise)
{
    const onr_slice field = onr_row_field(row, 1);
    char text[NUMBER_MAX];
    if (field.len == 0 || field.len >= sizeof(text)) {
        return otherwise;
    }
    memcpy(text, field.ptr, field.len);
    text[field.len] = '\0';
    return (double)strtol(text, NULL, 10) / 1000;
}

static bool
read_value(const onr_value_set *set, onr_slice name, size_t *value)
{
    char text[ONR_LINEAR_NAME_MAX];
    for (*value = 0; *value < set->size; ++*value) {
        write_value(set, (unsigned)*value, text, sizeof(text));
        if (onr_slice_equal(onr_slice_of(text), name)) {
            return true;
        }
    }
    return false;
}

static bool
find_outcome(const onr_linear *model, onr_slice name, size_t *outcome)
{
    for (*outcome = 0; *outcome < model->form.outcome_count; ++*outcome) {
        if (onr_slice_equal_nocase(onr_slice_of(model->form.outcomes[*outcome]), name)) {
            return true;
        }
    }
    return false;
}

/* Set the weight that a row like "subject class-kind:arrest/person" gives. */
static void
set_weight(onr_linear *model, const onr_row *row)
{
    onr_slice rest = onr_row_field(row, 0), word, name, a;
    size_t outcome, x, y;
    if (!onr_slice_split(&rest, ' ', &word) || !find_outcome(model, word, &outcome) ||
        !onr_slice_split(&rest, ':', &name) || !onr_slice_split(&rest, '/', &a)) {
        return;
    }
    for (size_t t = 0; t < model->form.template_count; ++t) {
        if (onr_slice_equal(onr_slice_of(model->form.templates[t].name), name) &&
            read_value(set_of(model, t, false), a, &x) &&
            read_value(set_of(model, t, true), rest, &y)) {
            model->weights[outcome * model->width + model->offset[t] +
                           x * set_of(model, t, true)->size + y] =
                (float)thousandths(row, 0);
        }
    }
}

const onr_linear *
onr_linear_new(onr_arena *arena, const onr_lexicon *lexicon, const onr_linear_form *form)
{
    onr_linear *const model = onr_arena_alloc(arena, sizeof(*model));
    model->form = *form;
    model->table = onr_lexicon_table(lexicon, form->table);
    for (size_t t = 0; t < form->template_count; ++t) {
        model->offset[t] = model->width;
        model->width += set_of(model, t, false)->size * set_of(model, t, true)->size;
    }
    model->weights =
        onr_arena_array(arena, model->width * form->outcome_count, sizeof(float));
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(model->table, i)); ++i) {
        set_weight(model, row);
    }
    return model;
}

bool
onr_linear_is_fitted(const onr_linear *model)
{
    return onr_table_row(model->table, 0) != NULL;
}

double
onr_linear_probability(const onr_linear *model, size_t outcome,
                       const onr_features *features)
{
    const float *const weights = model->weights + outcome * model->width;
    double sum = 0;
    for (size_t t = 0; t < model->form.template_count; ++t) {
        sum += weights[model->offset[t] + features->a[t] * set_of(model, t, true)->size +
                       features->b[t]];
    }
    return 1 / (1 + exp(-sum));
}

double
onr_linear_setting(const onr_linear *model, const char *name, double otherwise)
{
    return thousandths(onr_table_find(model->table, onr_slice_of(name)), otherwise);
}

onr_choice
onr_choice_begin(const onr_linear *model)
{
    return (onr_choice){model, onr_linear_setting(model, "keep", 0.1),
                        onr_linear_setting(model, "add", 0.5), SIZE_MAX};
}

bool
onr_choice_look(onr_choice *choice, size_t option, bool found,
                const onr_features *features)
{
    const double p = onr_linear_probability(choice->model, 0, features);
    const bool made = found && p >= choice->kept;
    if (made || p > choice->least) {
        choice->option = option;
        choice->least = p;
    }
    return made;
}

void
onr_linear_name(const onr_linear *model, size_t t, const onr_features *features,
                char out[ONR_LINEAR_NAME_MAX])
{
    size_t used =
        (size_t)snprintf(out, ONR_LINEAR_NAME_MAX, "%s:", model->form.templates[t].name);
    used += (size_t)write_value(set_of(model, t, false), features->a[t], out + used,
                                ONR_LINEAR_NAME_MAX - used);
    if (used + 2 < ONR_LINEAR_NAME_MAX) {
        out[used++] = '/';
        write_value(set_of(model, t, true), features->b[t], out + used,
                    ONR_LINEAR_NAME_MAX - used);
    }
}

const char *
onr_linear_outcome(const onr_linear *model, size_t outcome)
{
    return model->form.outcomes[outcome];
}

size_t
onr_linear_templates(const onr_linear *model)
{
    return model->form.template_count;
}

onr_value_set
onr_values_of_table(onr_arena *arena, const onr_lexicon *lexicon, const char *table,
                    size_t field, const char *first)
{
    onr_slice *const names = onr_arena_array(arena, VALUES_MAX, sizeof(*names));
    onr_value_set set = {0, names};
    if (first) {
        names[set.size++] = onr_slice_of(first);
    }
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(onr_lexicon_table(lexicon, table), i)); ++i) {
        const onr_slice name = onr_slice_lower(arena, onr_row_field(row, field));
        bool known = name.len == 0 || set.size == VALUES_MAX;
        for (size_t j = 0; j < set.size && !known; ++j) {
            known = onr_slice_equal(names[j], name);
        }
        if (!known) {
            names[set.size++] = name;
        }
    }
    return set;
}

uint16_t
onr_value_of(const onr_value_set *set, onr_slice name)
{
    for (size_t i = 0; i < set->size; ++i) {
        if (onr_slice_equal_nocase(set->names[i], name)) {
            return (uint16_t)i;
        }
    }
    return 0;
}
