/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_rules.h"

onr_name_note *
onr_name_note_of(const onr_name_notes *notes, onr_symbol lower)
{
    size_t i = (size_t)lower->hash & notes->mask;
    while (notes->items[i].lower && notes->items[i].lower != lower) {
        i = (i + 1) & notes->mask;
    }
    return &notes->items[i];
}

static onr_name_note *
note(const onr_name_notes *notes, onr_symbol lower)
{
    onr_name_note *const found = onr_name_note_of(notes, lower);
    found->lower = lower;
    return found;
}

/* The end of a person's name without "Jr." */
static uint32_t
surname_end(const onr_name_desk *desk, const onr_name_span *span)
{
    uint32_t last = span->last;
    while (last > span->first + 1 && (onr_name_is_part(desk, last - 1, "suffix") ||
                                      onr_name_is(desk, last - 1, ","))) {
        --last;
    }
    return last;
}

static void
note_person(const onr_name_desk *desk, const onr_name_span *span,
            const onr_name_notes *notes)
{
    const uint32_t last = surname_end(desk, span);
    const bool full = last - span->first > 1;
    const onr_symbol first = desk->tokens[span->first].lower;
    if (onr_name_zone(desk, span->first) != ONR_ZONE_CAPTION) {
        note(notes, desk->tokens[last - 1].lower)->body = true;
    }
    if (span->last - span->first == 1 && span->score >= ONR_NAME_LONE_LEAST) {
        note(notes, first)->lone = true;
    }
    if ((full || span->sure || span->title_first < span->first) &&
        desk->tokens[last - 1].form->len > 1) {
        note(notes, desk->tokens[last - 1].lower)->surname = true;
        if (full) {
            note(notes, first)->given = true;
        }
    }
}

void
onr_name_note_people(const onr_name_desk *desk, onr_name_notes *notes)
{
    /* A span makes three notes at most, and a place one more. */
    notes->mask = 63;
    while (notes->mask < desk->spans->count * 4) {
        notes->mask = notes->mask * 2 + 1;
    }
    notes->items = onr_arena_array(desk->arena, notes->mask + 1, sizeof(*notes->items));
    for (size_t n = 0; n < desk->spans->count; ++n) {
        const onr_name_span *const span = &desk->spans->items[n];
        if (span->kind == ONR_NAME_PER && span->last > span->first) {
            note_person(desk, span, notes);
        }
    }
}

/* The start of the word whose last part is token `i`: "Cole" of "Cole-Lamb". */
static uint32_t
word_start(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    while (i >= sentence->first + 2 && onr_name_glue(desk, sentence, i - 1)) {
        i -= 2;
    }
    return i;
}

static bool
after_where(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    const bool of_city = i >= sentence->first + 2 && onr_name_is(desk, i - 1, "of") &&
                         desk->seen[i - 2].known & ONR_NW_PLACE_END;
    return of_city || (i > sentence->first && !onr_name_is(desk, i - 1, "by") &&
                       onr_table_find(desk->tables->where,
                                      onr_symbol_slice(desk->tokens[i - 1].lower)));
}

/* Whether a word that some span covers may be taken for a person's name. */
static bool
yields(const onr_name_desk *desk, const onr_sentence *sentence, const onr_name_span *span)
{
    const bool place =
        span->kind == ONR_NAME_LOC && after_where(desk, sentence, span->first);
    return !span->sure && span->kind != ONR_NAME_PER && span->last - span->first <= 2 &&
           !place;
}

/* Whether token `i` names one of the document's people by itself. */
static bool
names_person(const onr_name_desk *desk, const onr_name_notes *notes,
             const onr_sentence *sentence, uint32_t i)
{
    const unsigned bits = desk->seen[i].known;
    const onr_name_note *const word = onr_name_note_of(notes, desk->tokens[i].lower);
    const bool beside = i + 1 < sentence->last && onr_name_capital(desk, i + 1) &&
                        onr_name_spans_free(desk->spans, i + 1, i + 2) &&
                        !onr_name_is_part(desk, i + 1, "suffix");
    const bool starter = bits & ONR_NW_STARTER &&
                         (i == sentence->first || !desk->tokens[i - 1].space_after);
    const bool given =
        word->given && bits & ONR_NW_GIVEN && onr_name_spans_free(desk->spans, i, i + 1);
    const onr_name_span *const span = onr_name_spans_at(desk->spans, i);
    const unsigned others = ONR_NW_AGENCY_END | ONR_NW_AGENCY_PART | ONR_NW_COMPANY |
                            ONR_NW_PLACE | ONR_NW_PLACE_END | ONR_NW_STATE | ONR_NW_NEWS;
    const bool last_of_two =
        word->lone && span && span->last - span->first == 2 && !(bits & others) &&
        !(desk->seen[span->first].known & (others | ONR_NW_STARTER | ONR_NW_DEMONYM));
    return (word->surname || given || last_of_two) && !beside && !starter &&
           !(bits & (ONR_NW_CALENDAR | ONR_NW_TITLE));
}

/* "Ashby Borough", "Ashby Township", not the county, whose name may be a person's too. */
static bool
is_town_with_kind(const onr_name_desk *desk, const onr_name_span *span, uint32_t i)
{
    return span && span->first == i && span->last - i == 2 &&
           span->kind == ONR_NAME_LOC &&
           onr_slice_equal(
               onr_row_field(onr_table_find(desk->tables->place_heads,
                                            onr_symbol_slice(desk->tokens[i + 1].lower)),
                             1),
               ONR_LIT("civil")) &&
           !onr_name_is(desk, i + 1, "county");
}

void
onr_name_note_places(const onr_name_desk *desk, onr_name_notes *notes,
                     const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        const onr_name_span *const span = onr_name_spans_at(desk->spans, i);
        const bool alone = span && span->last - span->first == 1 && !span->sure;
        const bool police = span && span->first == i && span->kind == ONR_NAME_ORG &&
                            i + 1 < sentence->last && onr_name_is(desk, i + 1, "police");
        const bool stands =
            alone && after_where(desk, sentence, i) && !onr_name_is(desk, i + 1, "'s");
        if (police || stands) {
            note(notes, desk->tokens[i].lower)->place = true;
        } else if (is_town_with_kind(desk, span, i)) {
            note(notes, desk->tokens[i].lower)->town = true;
        }
    }
}

void
onr_name_spread_places(const onr_name_desk *desk, const onr_name_notes *notes,
                       const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        const onr_name_note *const word = onr_name_note_of(notes, desk->tokens[i].lower);
        const bool beside =
            (i > sentence->first && onr_name_capital(desk, i - 1)) ||
            (i + 1 < sentence->last && onr_name_capital(desk, i + 1) &&
             !onr_name_has(desk, i + 1, ONR_NW_TITLE | ONR_NW_TITLE_PART));
        if (word->town && !word->surname && !word->given && onr_name_capital(desk, i) &&
            !beside && onr_name_spans_free(desk->spans, i, i + 1)) {
            onr_name_spans_put(desk->spans, desk->arena, i, i + 1, ONR_NAME_LOC)->sure =
                true;
        }
    }
}

void
onr_name_spread_people(const onr_name_desk *desk, const onr_name_notes *notes,
                       const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        const onr_name_span *const span = onr_name_spans_at(desk->spans, i);
        if (!onr_name_capital(desk, i) || desk->tokens[i].form->len < 2 ||
            (span && (!yields(desk, sentence, span) || i + 1 != span->last)) ||
            !names_person(desk, notes, sentence, i)) {
            continue;
        }
        const uint32_t start = span ? span->first : word_start(desk, sentence, i);
        const uint32_t end = i + 1 < sentence->last && onr_name_capital(desk, i + 1) &&
                                     onr_name_is_part(desk, i + 1, "suffix")
                                 ? i + 2
                                 : i + 1;
        if (onr_name_capital(desk, start)) {
            onr_name_spans_put(desk->spans, desk->arena, start, end, ONR_NAME_PER)->sure =
                true;
        }
    }
}
