/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_CASE_H
#define ONR_EXTRACT_CASE_H

/**
   @file
   A decision that a linear model makes about a draft, as it is listed for fitting the model.
*/

#include "extract/draft.h"
#include "extract/linear.h"

typedef struct {
    const onr_linear *model;
    size_t outcome;
    size_t draft;
    uint32_t
        other; ///< What is decided about: a party, another draft; ONR_NO_FACT if nothing of that kind
    bool found;    ///< What the rules alone decide
    onr_date date; ///< What is decided about, if a date
    const onr_features *features;
} onr_case;

/** Takes a case, which is borrowed. */
typedef void (*onr_case_sink)(void *data, const onr_case *c);

#endif
