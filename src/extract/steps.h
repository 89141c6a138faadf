/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_STEPS_H
#define ONR_EXTRACT_STEPS_H

/**
   @file
   Single steps of a path: from a word to those that stand in a function to it.
*/

#include "extract/grammar.h"

/** Add the words that a path's first step leads to, of whatever kind. */
void onr_step_follow(const onr_grammar *grammar, const onr_path *path, uint32_t trigger,
                     onr_found_tokens *out);

/** The verb from which a step "of file/bring" is taken: one that the trigger hangs on or that describes it; or ONR_NONE. */
uint32_t onr_step_governor(const onr_grammar *grammar, const onr_path *path,
                           uint32_t trigger);

/** Add what "of" brings to a noun. */
void onr_step_of(const onr_grammar *grammar, uint32_t noun, onr_found_tokens *out);

#endif
