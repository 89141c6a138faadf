/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_rules.h"

static bool
all_capital(const onr_name_desk *desk, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; ++i) {
        if (desk->seen[i].writing == ONR_WRITING_SMALL && desk->tokens[i].form->len > 3) {
            return false;
        }
    }
    return onr_name_capital(desk, first);
}

/* Whether a name of a street may go over token `i`: "N.W.", "27th", "Ashby". */
static bool
is_street_word(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    if (onr_name_has(desk, i, ONR_NW_STARTER | ONR_NW_CALENDAR)) {
        return false;
    }
    const onr_slice form = onr_symbol_slice(desk->tokens[i].form);
    const bool ordinal = desk->seen[i].writing == ONR_WRITING_DIGITS && form.len > 2 &&
                         form.ptr[form.len - 1] >= 'a';
    return ordinal || onr_name_capital(desk, i) ||
           (i > sentence->first && onr_name_glue(desk, sentence, i));
}

static uint32_t
street_start(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t end)
{
    uint32_t i = end;
    while (i > sentence->first && end - i < 6 && is_street_word(desk, sentence, i - 1)) {
        --i;
    }
    return i;
}

/* "Tiger Woods" and "Ruth Hill" are people, "on Ruth Hill" is not. */
static bool
reads_as_person(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t first,
                uint32_t at)
{
    const onr_name_span *const old = onr_name_spans_at(desk->spans, at);
    const bool after_where =
        first > sentence->first && !onr_name_is(desk, first - 1, "by") &&
        onr_table_find(desk->tables->where,
                       onr_symbol_slice(desk->tokens[first - 1].lower));
    return (onr_name_has(desk, first, ONR_NW_GIVEN) && at - first <= 2 && !after_where) ||
           (old && old->kind == ONR_NAME_PER) || onr_name_age(desk, sentence, at + 1);
}

/* Whether an organisation that a rule is sure of stands in [first, last). */
static bool
holds_agency(const onr_name_desk *desk, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; ++i) {
        const onr_name_span *const span = onr_name_spans_at(desk->spans, i);
        if (span && span->kind == ONR_NAME_ORG && span->sure) {
            return true;
        }
    }
    return false;
}

static void
find_place_head(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t at)
{
    const onr_row *const row = onr_table_find(desk->tables->place_heads,
                                              onr_symbol_slice(desk->tokens[at].lower));
    const onr_name_span *const old = onr_name_spans_at(desk->spans, at);
    const bool ends_run = at + 1 >= sentence->last || !onr_name_capital(desk, at + 1);
    const bool civil = onr_slice_equal(onr_row_field(row, 1), ONR_LIT("civil"));
    if (!row || !(ends_run || civil)) {
        return;
    }
    /* "Ashby Action Center" may be either; there the tagger decides. */
    const bool either = onr_name_has(desk, at, ONR_NW_AGENCY_END) && old &&
                        old->kind == ONR_NAME_ORG && old->last - old->first > 1;
    const bool surname = onr_row_field(row, 2).len > 0;
    const uint32_t first = street_start(desk, sentence, at);
    if (first == at || either ||
        (old && old->kind == ONR_NAME_LOC && old->first <= first) ||
        holds_agency(desk, first, at + 1) ||
        (surname && reads_as_person(desk, sentence, first, at))) {
        return;
    }
    onr_name_spans_put(desk->spans, desk->arena, first, at + 1, ONR_NAME_LOC)->sure =
        true;
}

/* A place of the lexicon where the words around it say that a place stands here. */
static void
find_known_place(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t at)
{
    uint32_t length;
    const onr_row *const row =
        onr_name_match(desk, desk->tables->places, at, sentence->last, &length);
    const uint32_t end = at + length;
    const bool letters =
        onr_slice_equal(onr_row_field(row, 1), ONR_LIT("state-abbreviation"));
    if (!row || !all_capital(desk, at, end) ||
        (letters && desk->seen[at].writing == ONR_WRITING_CAPITAL &&
         row->fields[0].len < 3) ||
        !onr_name_spans_free(desk->spans, at, end) ||
        (end < sentence->last && onr_name_capital(desk, end) &&
         !onr_name_has(desk, end, ONR_NW_TITLE | ONR_NW_TITLE_PART))) {
        return;
    }
    const bool before_title = end < sentence->last && onr_name_capital(desk, end);
    const bool after_where =
        at > sentence->first &&
        onr_table_find(desk->tables->where, onr_symbol_slice(desk->tokens[at - 1].lower));
    const bool before_state = end + 1 < sentence->last && onr_name_is(desk, end, ",") &&
                              onr_name_has(desk, end + 1, ONR_NW_STATE) &&
                              onr_name_capital(desk, end + 1);
    if (after_where || before_state || before_title || length > 1) {
        onr_name_spans_put(desk->spans, desk->arena, at, end, ONR_NAME_LOC)->sure = true;
    }
}

void
onr_name_find_places(const onr_name_desk *desk, const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        if (!onr_name_capital(desk, i)) {
            continue;
        }
        if (onr_name_has(desk, i, ONR_NW_PLACE_END)) {
            find_place_head(desk, sentence, i);
        }
        if (onr_name_has(desk, i, ONR_NW_PLACE | ONR_NW_PLACE_PART | ONR_NW_STATE)) {
            find_known_place(desk, sentence, i);
        }
    }
}
