/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/evidence.h"

#include "base/utf8.h"

enum { STEP = 128 /* Bytes between two places whose count is kept */ };

struct onr_evidence_index {
    onr_slice text;
    uint32_t *counts; // [text.len / STEP + 1] code points that begin before byte STEP * i
};

static bool
starts_code_point(char byte)
{
    return ((unsigned char)byte & 0xC0) != 0x80;
}

onr_evidence_index *
onr_evidence_index_new(onr_arena *arena, onr_slice text)
{
    onr_evidence_index *const index = onr_arena_alloc(arena, sizeof(*index));
    index->text = onr_slice_copy(arena, text);
    index->counts = onr_arena_array(arena, text.len / STEP + 1, sizeof(*index->counts));
    uint32_t count = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (i % STEP == 0) {
            index->counts[i / STEP] = count;
        }
        count += starts_code_point(text.ptr[i]);
    }
    if (text.len % STEP == 0) {
        index->counts[text.len / STEP] = count;
    }
    return index;
}

uint32_t
onr_evidence_offset(const onr_evidence_index *index, uint32_t at)
{
    const size_t end = at < index->text.len ? at : index->text.len;
    size_t i = end / STEP;
    uint32_t count = index->counts[i];
    for (i *= STEP; i < end; i++) {
        count += starts_code_point(index->text.ptr[i]);
    }
    return count;
}

onr_slice
onr_evidence_text(const onr_evidence_index *index, onr_span span)
{
    return onr_slice_at(index->text, span);
}

/* Where the context that begins before `at` starts. */
static size_t
context_begin(onr_slice text, size_t at)
{
    size_t width;
    for (int i = 0; i < ONR_EVIDENCE_CONTEXT && at > 0; i++, at -= width) {
        (void)onr_utf8_read_back(text, at, &width);
    }
    return at;
}

static size_t
context_end(onr_slice text, size_t at)
{
    size_t width;
    for (int i = 0; i < ONR_EVIDENCE_CONTEXT && at < text.len; i++, at += width) {
        (void)onr_utf8_read(text, at, &width);
    }
    return at;
}

onr_evidence
onr_evidence_of(const onr_evidence_index *index, onr_span span)
{
    const onr_slice text = index->text;
    const uint32_t end = span.end < text.len ? span.end : (uint32_t)text.len;
    const uint32_t begin = span.begin < end ? span.begin : end;
    return (onr_evidence){
        .begin = onr_evidence_offset(index, begin),
        .end = onr_evidence_offset(index, end),
        .exact = onr_slice_part(text, begin, end),
        .prefix = onr_slice_part(text, context_begin(text, begin), begin),
        .suffix = onr_slice_part(text, end, context_end(text, end)),
    };
}

void
onr_evidence_add(onr_arena *arena, const onr_evidence_index *index, onr_span span,
                 onr_evidence_list *list)
{
    const onr_evidence evidence = onr_evidence_of(index, span);
    if (evidence.begin == evidence.end) {
        return;
    }
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i].begin == evidence.begin &&
            list->items[i].end == evidence.end) {
            return;
        }
    }
    *ONR_PUSH(arena, list) = evidence;
}
