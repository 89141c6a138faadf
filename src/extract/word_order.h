/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_WORD_ORDER_H
#define ONR_EXTRACT_WORD_ORDER_H

/**
   @file
   Participants by the order of words, for sentences that the parser has got wrong.
*/

#include "extract/grammar.h"

/** Add what stands behind a preposition right behind the trigger: "charged Monday with battery". */
void onr_order_adjacent(const onr_grammar *grammar, const char *preposition,
                        uint32_t trigger, onr_found_tokens *out);

/** Add what stands behind a preposition further on in the trigger's clause. */
void onr_order_scan(const onr_grammar *grammar, const char *preposition, uint32_t trigger,
                    onr_found_tokens *out);

/** Add the nearest party before a finite verb that no preposition governs. */
void onr_order_left(const onr_grammar *grammar, uint32_t verb, onr_found_tokens *out);

/** Whether a token right behind a verb is a pronoun that must be its object; `end` of the sentence. */
bool onr_order_is_object(const onr_grammar *grammar, uint32_t token, uint32_t end);

/** The party right before a participle that the tagger took for a past tense, or ONR_NONE. */
uint32_t onr_order_described(const onr_grammar *grammar, uint32_t verb, uint32_t end);

/** The mention that a list joins to one behind it ("Orr, 19, and Ruiz"), or null. */
const onr_mention *onr_order_next(const onr_grammar *grammar, const onr_mention *mention);

/** The name that a list has before one, or null. */
const onr_mention *onr_order_previous(const onr_grammar *grammar,
                                      const onr_mention *mention);

#endif
