/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_NAME_SPANS_H
#define ONR_LANG_NAME_SPANS_H

/**
   @file
   The names of a document while they are being decided: spans that never overlap.
*/

#include "lang/reading.h"

typedef struct {
    uint32_t first, last; ///< Tokens: [first, last); empty if taken back
    uint32_t title_first; ///< First token of the title that ends where the name begins
    onr_name_kind kind;
    float score;
    bool sure; ///< Found by a rule that needs no other support
} onr_name_span;

typedef struct {
    onr_name_span *items;
    size_t count, capacity;
    uint32_t *owner; ///< [tokens] index of the span over a token, or ONR_NONE
} onr_name_spans;

/** No spans over `tokens` tokens. */
void onr_name_spans_init(onr_name_spans *spans, onr_arena *arena, size_t tokens);

/** The span over a token, or null. */
onr_name_span *onr_name_spans_at(const onr_name_spans *spans, uint32_t token);

/** Whether no span lies over [first, last). */
bool onr_name_spans_free(const onr_name_spans *spans, uint32_t first, uint32_t last);

/** Put a span over [first, last); those that overlap it are taken back. */
onr_name_span *onr_name_spans_put(onr_name_spans *spans, onr_arena *arena, uint32_t first,
                                  uint32_t last, onr_name_kind kind);

/** Take a span back. */
void onr_name_spans_drop(onr_name_spans *spans, onr_name_span *span);

/** Set the borders of a span; the tokens that it grows over must be free. */
void onr_name_spans_move(onr_name_spans *spans, onr_name_span *span, uint32_t first,
                         uint32_t last);

#endif
