/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_rules.h"

/* What stands before a title in a span: a place, or nothing that is a name. */
static void
keep_front(const onr_name_desk *desk, onr_name_span *span, uint32_t end)
{
    uint32_t length;
    const uint32_t last = end - 1;
    if (onr_name_match(desk, desk->tables->places, span->first, end, &length)) {
        span->kind = ONR_NAME_LOC;
        onr_name_spans_move(desk->spans, span, span->first, span->first + length);
    } else if (onr_name_has(desk, last, ONR_NW_PLACE_END | ONR_NW_PLACE_PART)) {
        span->kind = ONR_NAME_LOC;
        onr_name_spans_move(desk->spans, span, span->first, end);
    } else if (end - span->first > 1 && onr_name_has(desk, last, ONR_NW_AGENCY_END) &&
               span->kind == ONR_NAME_ORG) {
        onr_name_spans_move(desk->spans, span, span->first, end);
    } else {
        onr_name_spans_drop(desk->spans, span);
    }
}

/* Part a span at a title inside of it: "Ashby Manager Ruth Lamb" and "New Jersey Governor" hold no name as they stand. */
static void
part_at_title(const onr_name_desk *desk, const onr_sentence *sentence,
              onr_name_span *span)
{
    uint32_t length;
    for (uint32_t i = span->first + 1; i < span->last; ++i) {
        const onr_row *const title =
            onr_name_match(desk, desk->tables->titles, i, sentence->last, &length);
        const uint32_t rest = i + length, last = span->last;
        if (!title || !onr_name_capital(desk, i) ||
            onr_slice_equal(onr_row_field(title, 3), ONR_LIT("none")) ||
            (rest < last && !onr_name_may_be_person(desk, rest, last))) {
            continue;
        }
        const bool role = onr_slice_equal(onr_row_field(title, 2), ONR_LIT("role"));
        const bool person = span->kind == ONR_NAME_PER;
        if ((rest >= last && (role || person)) ||
            (person && onr_name_has(desk, span->first, ONR_NW_GIVEN))) {
            continue; // "Larry King", "Mary Judge Lamb"
        }
        keep_front(desk, span, i);
        if (rest < last) {
            onr_name_spans_put(desk->spans, desk->arena, rest, last, ONR_NAME_PER)->sure =
                true;
        }
        return;
    }
}

static void
part_titles_of(const onr_name_desk *desk, const onr_sentence *sentence,
               onr_name_span *span)
{
    uint32_t first = span->first, length;
    while (first < span->last &&
           onr_name_match(desk, desk->tables->titles, first, sentence->last, &length)) {
        first += length;
    }
    if (first > span->first && first >= span->last) {
        onr_name_spans_drop(desk->spans, span);
    } else if (first > span->first && (span->kind == ONR_NAME_PER ||
                                       onr_name_may_be_person(desk, first, span->last))) {
        span->kind = ONR_NAME_PER;
        span->sure = true;
        onr_name_spans_move(desk->spans, span, first, span->last);
    } else {
        part_at_title(desk, sentence, span);
    }
}

/* "J.K. Lamb" and "Hairdresser Ruth Lamb", whatever the tagger took them for. */
static void
mend_person(const onr_name_desk *desk, const onr_sentence *sentence, onr_name_span *span)
{
    const uint32_t first = span->first, count = span->last - first;
    const onr_symbol form = desk->tokens[first].form;
    const bool initials = form->len == 4 && form->text[1] == '.' &&
                          form->text[3] == '.' && desk->seen[first].known == 0;
    if (count == 2 && initials && onr_name_may_be_person(desk, first, span->last) &&
        !onr_name_has(desk, first + 1, ONR_NW_COMPANY | ONR_NW_PLACE_END)) {
        span->kind = ONR_NAME_PER;
    } else if (span->kind != ONR_NAME_PER && (count == 2 || count == 3) &&
               onr_name_age(desk, sentence, span->last) &&
               onr_name_may_be_person(desk, first, span->last) &&
               !onr_name_has(desk, span->last - 1,
                             ONR_NW_COMPANY | ONR_NW_PLACE | ONR_NW_STATE)) {
        span->kind = ONR_NAME_PER;
        span->sure = true;
    } else if (count > 2 && first == sentence->first && span->kind == ONR_NAME_PER &&
               onr_table_find(desk->tables->people,
                              onr_symbol_slice(desk->tokens[first].lower))) {
        onr_name_spans_move(desk->spans, span, first + 1, span->last);
    }
}

void
onr_name_part_titles(const onr_name_desk *desk, const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        onr_name_span *const span = onr_name_spans_at(desk->spans, i);
        if (span && span->first == i) {
            mend_person(desk, sentence, span);
            part_titles_of(desk, sentence,
                           onr_name_spans_at(desk->spans, i)
                               ? onr_name_spans_at(desk->spans, i)
                               : span);
        }
    }
}

/* The start of a title that ends at `end`, or `end`. */
static uint32_t
title_start(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t end)
{
    uint32_t best = end, length;
    for (uint32_t back = 1; back <= 7 && sentence->first + back <= end; ++back) {
        const uint32_t i = end - back;
        if (onr_name_match(desk, desk->tables->titles, i, end, &length) &&
            i + length == end) {
            best = i;
        }
    }
    return best;
}

static uint32_t
titles_start(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t end)
{
    uint32_t first = title_start(desk, sentence, end), before = end;
    while (first < before) {
        before = first;
        first = title_start(desk, sentence, before);
    }
    /* "Narcotics Division Lt.": the unit is part of the title. */
    while (first < end && first > sentence->first && onr_name_capital(desk, first) &&
           onr_name_capital(desk, first - 1) &&
           onr_name_has(desk, first - 1, ONR_NW_AGENCY_PART | ONR_NW_TITLE_PART) &&
           onr_name_spans_free(desk->spans, first - 1, first)) {
        --first;
    }
    return first;
}

void
onr_name_find_titles(const onr_name_desk *desk, const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        onr_name_span *const span = onr_name_spans_at(desk->spans, i);
        if (span && span->first == i && span->kind == ONR_NAME_PER) {
            span->title_first = titles_start(desk, sentence, i);
        }
    }
}
