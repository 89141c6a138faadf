/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_rules.h"

enum { LONGEST_SUFFIX = 4 /* bytes of "Jr.": "Senior" may begin a title */ };

/* Whether a person's name may go over token `i`. */
static bool
is_person_word(const onr_name_desk *desk, uint32_t i)
{
    const unsigned no = ONR_NW_STARTER | ONR_NW_CALENDAR | ONR_NW_AGENCY_END |
                        ONR_NW_AGENCY_PART | ONR_NW_DEMONYM | ONR_NW_TITLE |
                        ONR_NW_COMPANY;
    return onr_name_capital(desk, i) &&
           (!onr_name_has(desk, i, no) || onr_name_has(desk, i, ONR_NW_GIVEN));
}

/* "Jim Justice", "Ruth Bishop": a title that ends a run of capitals after a given name. */
static bool
is_title_surname(const onr_name_desk *desk, uint32_t first, uint32_t i)
{
    return i > first && onr_name_has(desk, first, ONR_NW_GIVEN) &&
           onr_name_has(desk, i, ONR_NW_TITLE) && onr_name_capital(desk, i) &&
           desk->tokens[i].form->text[desk->tokens[i].form->len - 1] != '.' &&
           !onr_name_capital(desk, i + 1);
}

/* The end of the run of words of a person's name from `i` on, with initials, particles and hyphens. */
static uint32_t
person_end(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    uint32_t end = i;
    for (size_t words = 0; words < 5 && end < sentence->last; ++words) {
        uint32_t next = end;
        while (next > i && next + 1 < sentence->last &&
               onr_name_is_part(desk, next, "particle") &&
               !onr_name_capital(desk, next)) {
            ++next;
        }
        const onr_name_span *const other = onr_name_spans_at(desk->spans, next);
        const bool word = is_person_word(desk, next) || is_title_surname(desk, i, next);
        if (next >= sentence->last || !word || (other && other->kind != ONR_NAME_PER)) {
            break;
        }
        end = onr_name_word_end(desk, sentence, next);
    }
    return end;
}

static bool
is_mark(const onr_name_desk *desk, uint32_t i)
{
    const char c = desk->tokens[i].lower->text[0];
    return desk->seen[i].writing == ONR_WRITING_OTHER &&
           (c == '"' || c == '\'' || c == '(' || c == ')');
}

/* A nickname between marks, and the surname behind it: `Ruth "Red" Lamb`. */
static uint32_t
nickname_end(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t end)
{
    uint32_t close = end + 1;
    while (close < sentence->last && close < end + 4 && !is_mark(desk, close)) {
        ++close;
    }
    if (close + 1 < sentence->last && close > end + 1 && is_mark(desk, end) &&
        is_mark(desk, close) && onr_name_capital(desk, end + 1) &&
        is_person_word(desk, close + 1)) {
        const onr_name_span *const next = onr_name_spans_at(desk->spans, close + 1);
        if (!next ||
            (next->first == close + 1 && (next->kind == ONR_NAME_PER || !next->sure))) {
            return next ? next->last : onr_name_word_end(desk, sentence, close + 1);
        }
    }
    return end;
}

static void
put_person(const onr_name_desk *desk, uint32_t first, uint32_t last)
{
    onr_name_spans_put(desk->spans, desk->arena, first, last, ONR_NAME_PER)->sure = true;
}

/* Whether a title that ends at `i` calls the capital behind it a person. */
static bool
title_calls(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t at,
            uint32_t length, const onr_row *title)
{
    const uint32_t next = at + length;
    const onr_symbol last = desk->tokens[next - 1].form;
    const bool short_title = last->text[last->len - 1] == '.';
    if (next >= sentence->last || !is_person_word(desk, next) ||
        (onr_name_has(desk, next, ONR_NW_PLACE) && !short_title &&
         !onr_name_has(desk, next, ONR_NW_GIVEN))) {
        return false;
    }
    return onr_name_capital(desk, at) &&
           !onr_slice_equal(onr_row_field(title, 2), ONR_LIT("role"));
}

/* "If Ruiz is fired": a surname of many, inside a sentence and beside no other capital. */
static bool
is_lone_surname(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    const unsigned other = ONR_NW_PLACE | ONR_NW_PLACE_END | ONR_NW_STATE |
                           ONR_NW_CALENDAR | ONR_NW_TITLE | ONR_NW_AGENCY |
                           ONR_NW_AGENCY_PART | ONR_NW_DEMONYM | ONR_NW_STARTER |
                           ONR_NW_COMPANY | ONR_NW_NEWS;
    if (i == sentence->first || desk->seen[i].style != 0 ||
        onr_name_has(desk, i, other) || desk->seen[i].seen & ONR_SEEN_SMALL ||
        (onr_name_capital(desk, i - 1) && !onr_name_has(desk, i - 1, ONR_NW_STARTER)) ||
        (i + 1 < sentence->last &&
         (onr_name_capital(desk, i + 1) || onr_name_glue(desk, sentence, i + 1)))) {
        return false;
    }
    const onr_row *const row =
        onr_table_find(desk->tables->common, onr_symbol_slice(desk->tokens[i].lower));
    return row && !onr_slice_equal(onr_row_field(row, 1), ONR_LIT("given"));
}

/* "Jr." and "III" behind a name, a comma before them or not. */
static uint32_t
generation_end(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t end)
{
    const uint32_t at = end + (end < sentence->last && onr_name_is(desk, end, ","));
    const bool suffix = at < sentence->last && onr_name_capital(desk, at) &&
                        onr_name_is_part(desk, at, "suffix") &&
                        desk->tokens[at].form->len <= LONGEST_SUFFIX;
    return suffix ? at + 1 : end;
}

/* Whether at least two words and a "Jr." make up the run [first, end), or a comma and a "Jr." come after two words. */
static bool
ends_in_generation(const onr_name_desk *desk, const onr_sentence *sentence,
                   uint32_t first, uint32_t end)
{
    const bool inside = onr_name_is_part(desk, end - 1, "suffix") &&
                        desk->tokens[end - 1].form->len <= LONGEST_SUFFIX;
    return inside ? end - first > 2 : generation_end(desk, sentence, end) > end;
}

static void
find_person_at(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    uint32_t length;
    if (onr_name_has(desk, i, ONR_NW_TITLE | ONR_NW_TITLE_PART) &&
        desk->seen[i].style == 0) {
        const onr_row *const title =
            onr_name_match(desk, desk->tables->titles, i, sentence->last, &length);
        const uint32_t next = i + length;
        if (title && title_calls(desk, sentence, i, length, title) &&
            onr_name_spans_free(desk->spans, next, next + 1)) {
            put_person(desk, next, person_end(desk, sentence, next));
            return;
        }
    }
    if (!onr_name_capital(desk, i) || !onr_name_spans_free(desk->spans, i, i + 1)) {
        return;
    }
    if (desk->seen[i].style == 0 && nickname_end(desk, sentence, i + 1) > i + 1) {
        put_person(desk, i, i + 1); // What follows is added below
        return;
    }
    if (is_lone_surname(desk, sentence, i)) {
        put_person(desk, i, i + 1);
        return;
    }
    const uint32_t end = person_end(desk, sentence, i);
    const bool inside = i > sentence->first && onr_name_capital(desk, i - 1);
    const bool given =
        onr_name_has(desk, i, ONR_NW_GIVEN) &&
        !onr_name_has(desk, i, ONR_NW_GIVEN_WORD | ONR_NW_PLACE | ONR_NW_CALENDAR) &&
        !(inside &&
          onr_name_has(desk, i - 1, ONR_NW_GIVEN | ONR_NW_PLACE | ONR_NW_PLACE_PART));
    const bool words = end > onr_name_word_end(desk, sentence, i);
    if (words && onr_name_spans_free(desk->spans, i, end) &&
        ((given && desk->seen[i].style == 0 &&
          (end == sentence->last || !onr_name_capital(desk, end))) ||
         (!inside && (onr_name_age(desk, sentence, end) ||
                      ends_in_generation(desk, sentence, i, end))))) {
        put_person(desk, i, end);
    }
}

/* One word, with or without "Sr.", that has been read as a person of its own right behind another. */
static bool
is_torn_off(const onr_name_desk *desk, const onr_sentence *sentence,
            const onr_name_span *span)
{
    return span->kind == ONR_NAME_PER && span->title_first == span->first &&
           generation_end(desk, sentence, span->first + 1) >= span->last;
}

/* A place right behind a person's name, before "Jr." or at the end of the capitals, is a surname. */
static uint32_t
surname_end(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t end)
{
    const onr_name_span *const next =
        end < sentence->last ? onr_name_spans_at(desk->spans, end) : NULL;
    if (next && next->first == end && is_torn_off(desk, sentence, next)) {
        return next->last;
    }
    if (!next || next->first != end || next->kind == ONR_NAME_PER || next->sure ||
        !is_person_word(desk, end)) {
        return end;
    }
    const uint32_t last = next->last;
    const bool ends = last >= sentence->last || !onr_name_capital(desk, last) ||
                      generation_end(desk, sentence, last) > last;
    return ends && last - end == 1 ? last : end;
}

/* Where the name of somebody called "Rose Jr." begins, with the given name before it: "Antwon | Rose Jr." */
static uint32_t
given_start(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t first,
            uint32_t end)
{
    if (first == sentence->first || end - first != 2 ||
        !onr_name_is_part(desk, end - 1, "suffix")) {
        return first;
    }
    const uint32_t before = first - 1;
    const bool given =
        onr_name_has(desk, before, ONR_NW_GIVEN) ||
        (before > sentence->first && !(desk->seen[before].seen & ONR_SEEN_SMALL) &&
         !onr_name_has(desk, before, ONR_NW_PLACE | ONR_NW_STATE));
    return given && is_person_word(desk, before) &&
                   onr_name_spans_free(desk->spans, before, first)
               ? before
               : first;
}

static void
grow_person(const onr_name_desk *desk, const onr_sentence *sentence, onr_name_span *span)
{
    uint32_t end = span->last, first = span->first;
    while (onr_name_glue(desk, sentence, end)) {
        end += 2;
    }
    end = nickname_end(desk, sentence, end);
    end = surname_end(desk, sentence, end);
    end = generation_end(desk, sentence, end);
    first = given_start(desk, sentence, first, end);
    while (first > sentence->first &&
           desk->seen[first - 1].writing == ONR_WRITING_INITIAL &&
           desk->tokens[first - 1].form->len == 2 &&
           onr_name_spans_free(desk->spans, first - 1, first)) {
        --first;
    }
    if (end > span->last || first < span->first) {
        const float score = span->score;
        onr_name_span *const grown =
            onr_name_spans_put(desk->spans, desk->arena, first, end, ONR_NAME_PER);
        grown->score = score;
        grown->sure = true;
    }
}

void
onr_name_find_people(const onr_name_desk *desk, const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        if (onr_name_spans_free(desk->spans, i, i + 1)) {
            find_person_at(desk, sentence, i);
        }
        onr_name_span *const span = onr_name_spans_at(desk->spans, i);
        if (span && span->first == i && span->kind == ONR_NAME_PER) {
            grow_person(desk, sentence, span);
        }
    }
}
