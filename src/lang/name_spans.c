/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_spans.h"

void
onr_name_spans_init(onr_name_spans *spans, onr_arena *arena, size_t tokens)
{
    *spans = (onr_name_spans){0};
    spans->owner = onr_arena_array(arena, tokens, sizeof(*spans->owner));
    memset(spans->owner, 0xFF, tokens * sizeof(*spans->owner));
}

onr_name_span *
onr_name_spans_at(const onr_name_spans *spans, uint32_t token)
{
    const uint32_t owner = spans->owner[token];
    return owner == ONR_NONE ? NULL : &spans->items[owner];
}

bool
onr_name_spans_free(const onr_name_spans *spans, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; ++i) {
        if (spans->owner[i] != ONR_NONE) {
            return false;
        }
    }
    return true;
}

static void
own(onr_name_spans *spans, uint32_t first, uint32_t last, uint32_t owner)
{
    for (uint32_t i = first; i < last; ++i) {
        spans->owner[i] = owner;
    }
}

void
onr_name_spans_drop(onr_name_spans *spans, onr_name_span *span)
{
    own(spans, span->first, span->last, ONR_NONE);
    span->last = span->first;
}

onr_name_span *
onr_name_spans_put(onr_name_spans *spans, onr_arena *arena, uint32_t first, uint32_t last,
                   onr_name_kind kind)
{
    for (uint32_t i = first; i < last; ++i) {
        if (spans->owner[i] != ONR_NONE) {
            onr_name_spans_drop(spans, &spans->items[spans->owner[i]]);
        }
    }
    onr_name_span *const span = ONR_PUSH(arena, spans);
    *span =
        (onr_name_span){.first = first, .last = last, .title_first = first, .kind = kind};
    own(spans, first, last, (uint32_t)spans->count - 1);
    return span;
}

void
onr_name_spans_move(onr_name_spans *spans, onr_name_span *span, uint32_t first,
                    uint32_t last)
{
    const uint32_t index = (uint32_t)(span - spans->items);
    own(spans, span->first, span->last, ONR_NONE);
    span->title_first = span->title_first == span->first || span->title_first > first
                            ? first
                            : span->title_first;
    span->first = first;
    span->last = last;
    own(spans, first, last, index);
}
