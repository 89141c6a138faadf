/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_rules.h"

/* Margins of the tagger below which one capital alone is no name. */
enum { LONE_LEAST = ONR_NAME_LONE_LEAST, LONE_GIVEN_LEAST = 0 };

/* "the Baker Act", "Marsy's Law", "an Alford or Newton plea": a thing called after somebody. */
static bool
is_eponym(const onr_name_desk *desk, const onr_name_span *span)
{
    uint32_t next = span->last;
    next += onr_name_is(desk, next, "'s");
    if (onr_name_is(desk, next, "or") && onr_name_capital(desk, next + 1)) {
        next += 2;
    }
    const onr_row *const row =
        next < desk->reading->tokens.count
            ? onr_table_find(desk->tables->eponyms,
                             onr_symbol_slice(desk->tokens[next].lower))
            : NULL;
    return row != NULL && (onr_name_capital(desk, next) ||
                           onr_slice_equal(onr_row_field(row, 1), ONR_LIT("small")));
}

/* "Photo/Ruth Lamb", "Ruth Lamb/Getty Images", "Ruth (@ruthlamb)": who took the picture, or who posted. */
static bool
is_credit(const onr_name_desk *desk, const onr_name_span *span)
{
    const uint32_t count = (uint32_t)desk->reading->tokens.count;
    const bool slash = (span->first > 0 && onr_name_is(desk, span->first - 1, "/")) ||
                       (span->last + 1 < count && onr_name_is(desk, span->last, "/") &&
                        onr_name_capital(desk, span->last + 1));
    const bool handle = span->last + 1 < count && onr_name_is(desk, span->last, "(") &&
                        desk->tokens[span->last + 1].form->text[0] == '@';
    return slash || handle;
}

/* A comma or stop with a closing quotation mark behind it. */
static bool
closes_quote(const onr_name_desk *desk, uint32_t i)
{
    return i + 1 < desk->reading->tokens.count && !desk->tokens[i].space_after &&
           (onr_name_is(desk, i, ",") || onr_name_is(desk, i, ".")) &&
           desk->tokens[i + 1].lower->text[0] == '"';
}

/* “Healthy Holly”: the title of a work, or a word that is talked about. */
static bool
is_quoted(const onr_name_desk *desk, const onr_name_span *span)
{
    const onr_token *const tokens = desk->tokens;
    return span->first > 0 && span->last < desk->reading->tokens.count &&
           tokens[span->first - 1].lower->text[0] == '"' &&
           (tokens[span->last].lower->text[0] == '"' || closes_quote(desk, span->last)) &&
           !(desk->seen[span->first].known & ONR_NW_GIVEN);
}

/* Who is named beside a picture and nowhere in the story took it, or has no part in what is told. */
static bool
is_caption_only(const onr_name_desk *desk, const onr_name_notes *notes,
                const onr_name_span *span)
{
    for (uint32_t i = span->first; i < span->last; ++i) {
        if (onr_name_note_of(notes, desk->tokens[i].lower)->body) {
            return false;
        }
    }
    return onr_name_zone(desk, span->first) == ONR_ZONE_CAPTION;
}

static bool
is_no_name(const onr_name_desk *desk, const onr_name_span *span)
{
    size_t length;
    return onr_table_match(desk->tables->no_names, &desk->tokens[span->first].lower,
                           sizeof(onr_token), span->last - span->first, &length) &&
           length == span->last - span->first;
}

/* "the Lambs": several of one surname. */
static bool
is_family(const onr_name_desk *desk, const onr_name_notes *notes, uint32_t i)
{
    const onr_slice lower = onr_symbol_slice(desk->tokens[i].lower);
    const onr_symbol one = lower.len > 3 && lower.ptr[lower.len - 1] == 's'
                               ? onr_symbols_find(desk->reading->symbols,
                                                  onr_slice_part(lower, 0, lower.len - 1))
                               : NULL;
    return one && onr_name_note_of(notes, one)->surname &&
           !onr_name_note_of(notes, desk->tokens[i].lower)->surname;
}

static bool
is_lone_supported(const onr_name_desk *desk, const onr_name_notes *notes,
                  const onr_name_span *span)
{
    const onr_name_token *const seen = &desk->seen[span->first];
    const onr_symbol lower = desk->tokens[span->first].lower;
    if (seen->known &
            (ONR_NW_STARTER | ONR_NW_CALENDAR | ONR_NW_DEMONYM | ONR_NW_TITLE) ||
        onr_table_find(desk->tables->things, onr_symbol_slice(lower)) ||
        onr_slice_equal(
            onr_row_field(onr_table_find(desk->tables->agencies, onr_symbol_slice(lower)),
                          3),
            ONR_LIT("platform")) ||
        (span->kind == ONR_NAME_PER && is_family(desk, notes, span->first))) {
        return false;
    }
    const bool known =
        span->kind == ONR_NAME_PER   ? onr_name_note_of(notes, lower)->surname
        : span->kind == ONR_NAME_LOC ? seen->known & (ONR_NW_PLACE | ONR_NW_STATE)
                                     : seen->known & ONR_NW_AGENCY;
    const bool given = span->kind == ONR_NAME_PER && seen->known & ONR_NW_GIVEN;
    const float least = given ? LONE_GIVEN_LEAST : LONE_LEAST;
    return known || span->score >= least;
}

static bool
is_supported(const onr_name_desk *desk, const onr_name_notes *notes,
             const onr_name_span *span)
{
    const bool eponym = is_eponym(desk, span) &&
                        (span->kind == ONR_NAME_PER || span->last - span->first == 1);
    if (is_no_name(desk, span) || eponym ||
        (span->kind == ONR_NAME_PER && is_credit(desk, span))) {
        return false;
    }
    if (span->kind == ONR_NAME_PER && is_caption_only(desk, notes, span)) {
        return false;
    }
    if (span->sure || span->title_first < span->first) {
        return true;
    }
    if (span->kind == ONR_NAME_PER && is_quoted(desk, span)) {
        return false;
    }
    return span->last - span->first > 1 || is_lone_supported(desk, notes, span);
}

/* A place that the tagger took for a person where nothing else does. */
static void
mend_place(const onr_name_desk *desk, const onr_name_notes *notes, onr_name_span *span)
{
    const uint16_t known = desk->seen[span->first].known;
    const onr_name_note *const word =
        onr_name_note_of(notes, desk->tokens[span->first].lower);
    const bool place = known & (ONR_NW_PLACE | ONR_NW_STATE) || word->place;
    if (span->kind == ONR_NAME_PER && span->last - span->first == 1 && !span->sure &&
        place && !(known & ONR_NW_GIVEN) && !word->surname) {
        span->kind = ONR_NAME_LOC;
    }
}

void
onr_name_drop_unsupported(const onr_name_desk *desk, const onr_name_notes *notes)
{
    for (size_t i = 0; i < desk->spans->count; ++i) {
        onr_name_span *const span = &desk->spans->items[i];
        mend_place(desk, notes, span);
        if (span->last > span->first && !is_supported(desk, notes, span)) {
            onr_name_spans_drop(desk->spans, span);
        }
    }
}
