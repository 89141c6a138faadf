/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_rules.h"

onr_name_tables
onr_name_tables_of(const onr_lexicon *lexicon)
{
    return (onr_name_tables){
        .titles = onr_lexicon_table(lexicon, "titles"),
        .places = onr_lexicon_table(lexicon, "places"),
        .place_heads = onr_lexicon_table(lexicon, "place-heads"),
        .demonyms = onr_lexicon_table(lexicon, "demonyms"),
        .parts = onr_lexicon_table(lexicon, "name-parts"),
        .eponyms = onr_lexicon_table(lexicon, "eponym-heads"),
        .things = onr_lexicon_table(lexicon, "instruments"),
        .where = onr_lexicon_table(lexicon, "where"),
        .agencies = onr_lexicon_table(lexicon, "agencies"),
        .common = onr_lexicon_table(lexicon, "common-names"),
        .people = onr_lexicon_table(lexicon, "person-nouns"),
        .no_names = onr_lexicon_table(lexicon, "no-names"),
    };
}

bool
onr_name_is(const onr_name_desk *desk, uint32_t i, const char *lower)
{
    return i < desk->reading->tokens.count && onr_symbol_is(desk->tokens[i].lower, lower);
}

bool
onr_name_capital(const onr_name_desk *desk, uint32_t i)
{
    return i < desk->reading->tokens.count &&
           onr_writing_is_capital(desk->seen[i].writing);
}

bool
onr_name_glue(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    return i > sentence->first && i + 1 < sentence->last && onr_name_is(desk, i, "-") &&
           !desk->tokens[i - 1].space_after && !desk->tokens[i].space_after;
}

uint32_t
onr_name_word_end(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    ++i;
    while (onr_name_glue(desk, sentence, i)) {
        i += 2;
    }
    return i < sentence->last ? i : sentence->last;
}

static const onr_row *
match(const onr_name_desk *desk, const onr_table *table, uint32_t i, uint32_t end,
      uint32_t *length)
{
    size_t n = 0;
    const onr_row *const row = i < end ? onr_table_match(table, &desk->tokens[i].lower,
                                                         sizeof(onr_token), end - i, &n)
                                       : NULL;
    *length = (uint32_t)n;
    return row;
}

static bool
has(const onr_name_desk *desk, uint32_t i, unsigned bits)
{
    return desk->seen[i].known & bits;
}

/* Whether what is left of a span after a title can be a person: capitals that are no words of agencies. */
static bool
may_be_person(const onr_name_desk *desk, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; ++i) {
        if (has(desk, i, ONR_NW_AGENCY_END | ONR_NW_AGENCY_PART | ONR_NW_CALENDAR) &&
            !has(desk, i, ONR_NW_GIVEN)) {
            return false;
        }
    }
    return first < last && onr_name_capital(desk, first);
}

static bool
is_age(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    return i + 2 < sentence->last && onr_name_is(desk, i, ",") &&
           desk->seen[i + 1].writing == ONR_WRITING_DIGITS &&
           desk->tokens[i + 1].form->len <= 3 &&
           (onr_name_is(desk, i + 2, ",") || onr_name_is(desk, i + 2, ".") ||
            onr_name_is(desk, i + 2, "and") || onr_name_is(desk, i + 2, "of"));
}

/* What stands before a title in a span: a place, or nothing that is a name. */
static void
keep_front(const onr_name_desk *desk, onr_name_span *span, uint32_t end)
{
    uint32_t length;
    const uint32_t last = end - 1;
    if (match(desk, desk->tables->places, span->first, end, &length)) {
        span->kind = ONR_NAME_LOC;
        onr_name_spans_move(desk->spans, span, span->first, span->first + length);
    } else if (has(desk, last, ONR_NW_PLACE_END | ONR_NW_PLACE_PART)) {
        span->kind = ONR_NAME_LOC;
        onr_name_spans_move(desk->spans, span, span->first, end);
    } else if (end - span->first > 1 && has(desk, last, ONR_NW_AGENCY_END) &&
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
            match(desk, desk->tables->titles, i, sentence->last, &length);
        const uint32_t rest = i + length, last = span->last;
        if (!title || !onr_name_capital(desk, i) ||
            onr_slice_equal(onr_row_field(title, 3), ONR_LIT("none")) ||
            (rest < last && !may_be_person(desk, rest, last))) {
            continue;
        }
        const bool role = onr_slice_equal(onr_row_field(title, 2), ONR_LIT("role"));
        const bool person = span->kind == ONR_NAME_PER;
        if ((rest >= last && (role || person)) ||
            (person && has(desk, span->first, ONR_NW_GIVEN))) {
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
           match(desk, desk->tables->titles, first, sentence->last, &length)) {
        first += length;
    }
    if (first > span->first && first >= span->last) {
        onr_name_spans_drop(desk->spans, span);
    } else if (first > span->first &&
               (span->kind == ONR_NAME_PER || may_be_person(desk, first, span->last))) {
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
    if (count == 2 && initials && may_be_person(desk, first, span->last) &&
        !has(desk, first + 1, ONR_NW_COMPANY | ONR_NW_PLACE_END)) {
        span->kind = ONR_NAME_PER;
    } else if (span->kind != ONR_NAME_PER && (count == 2 || count == 3) &&
               is_age(desk, sentence, span->last) &&
               may_be_person(desk, first, span->last) &&
               !has(desk, span->last - 1, ONR_NW_COMPANY | ONR_NW_PLACE | ONR_NW_STATE)) {
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

/* -- places -- */

/* Whether a name of a street may go over token `i`: "N.W.", "27th", "Ashby". */
static bool
is_street_word(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    if (has(desk, i, ONR_NW_STARTER | ONR_NW_CALENDAR)) {
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
    return (has(desk, first, ONR_NW_GIVEN) && at - first <= 2 && !after_where) ||
           (old && old->kind == ONR_NAME_PER) || is_age(desk, sentence, at + 1);
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
    const bool surname = onr_row_field(row, 2).len > 0;
    const uint32_t first = street_start(desk, sentence, at);
    if (first == at || (old && old->kind == ONR_NAME_LOC && old->first <= first) ||
        holds_agency(desk, first, at + 1) ||
        (surname && reads_as_person(desk, sentence, first, at))) {
        return;
    }
    onr_name_spans_put(desk->spans, desk->arena, first, at + 1, ONR_NAME_LOC)->sure =
        true;
}

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

/* A place of the lexicon where the words around it say that a place stands here. */
static void
find_known_place(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t at)
{
    uint32_t length;
    const onr_row *const row =
        match(desk, desk->tables->places, at, sentence->last, &length);
    const uint32_t end = at + length;
    if (!row || !all_capital(desk, at, end) ||
        !onr_name_spans_free(desk->spans, at, end) ||
        (end < sentence->last && onr_name_capital(desk, end) &&
         !has(desk, end, ONR_NW_TITLE | ONR_NW_TITLE_PART))) {
        return;
    }
    const bool before_title = end < sentence->last && onr_name_capital(desk, end);
    const bool after_where =
        at > sentence->first &&
        onr_table_find(desk->tables->where, onr_symbol_slice(desk->tokens[at - 1].lower));
    const bool before_state = end + 1 < sentence->last && onr_name_is(desk, end, ",") &&
                              has(desk, end + 1, ONR_NW_STATE) &&
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
        if (has(desk, i, ONR_NW_PLACE_END)) {
            find_place_head(desk, sentence, i);
        }
        if (has(desk, i, ONR_NW_PLACE | ONR_NW_PLACE_PART | ONR_NW_STATE)) {
            find_known_place(desk, sentence, i);
        }
    }
}

/* -- people -- */

static bool
is_part(const onr_name_desk *desk, uint32_t i, const char *kind)
{
    onr_slice word = onr_symbol_slice(desk->tokens[i].lower);
    word.len -= word.len > 1 && word.ptr[word.len - 1] == '.';
    return onr_slice_equal(onr_row_field(onr_table_find(desk->tables->parts, word), 1),
                           onr_slice_of(kind));
}

/* Whether a person's name may go over token `i`. */
static bool
is_person_word(const onr_name_desk *desk, uint32_t i)
{
    const unsigned no = ONR_NW_STARTER | ONR_NW_CALENDAR | ONR_NW_AGENCY_END |
                        ONR_NW_AGENCY_PART | ONR_NW_DEMONYM | ONR_NW_TITLE |
                        ONR_NW_COMPANY;
    return onr_name_capital(desk, i) && (!has(desk, i, no) || has(desk, i, ONR_NW_GIVEN));
}

/* The end of the run of words of a person's name from `i` on, with initials, particles and hyphens. */
static uint32_t
person_end(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    uint32_t end = i;
    for (size_t words = 0; words < 5 && end < sentence->last; ++words) {
        uint32_t next = end;
        while (next > i && next + 1 < sentence->last && is_part(desk, next, "particle") &&
               !onr_name_capital(desk, next)) {
            ++next;
        }
        const onr_name_span *const other = onr_name_spans_at(desk->spans, next);
        if (next >= sentence->last || !is_person_word(desk, next) ||
            (other && other->kind != ONR_NAME_PER)) {
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
        (has(desk, next, ONR_NW_PLACE) && !short_title &&
         !has(desk, next, ONR_NW_GIVEN))) {
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
    if (i == sentence->first || desk->seen[i].style != 0 || has(desk, i, other) ||
        desk->seen[i].seen & ONR_SEEN_SMALL ||
        (onr_name_capital(desk, i - 1) && !has(desk, i - 1, ONR_NW_STARTER)) ||
        (i + 1 < sentence->last &&
         (onr_name_capital(desk, i + 1) || onr_name_glue(desk, sentence, i + 1)))) {
        return false;
    }
    const onr_row *const row =
        onr_table_find(desk->tables->common, onr_symbol_slice(desk->tokens[i].lower));
    return row && !onr_slice_equal(onr_row_field(row, 1), ONR_LIT("given"));
}

static void
find_person_at(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    uint32_t length;
    if (has(desk, i, ONR_NW_TITLE | ONR_NW_TITLE_PART) && desk->seen[i].style == 0) {
        const onr_row *const title =
            match(desk, desk->tables->titles, i, sentence->last, &length);
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
        has(desk, i, ONR_NW_GIVEN) &&
        !has(desk, i, ONR_NW_GIVEN_WORD | ONR_NW_PLACE | ONR_NW_CALENDAR) &&
        !(inside && has(desk, i - 1, ONR_NW_GIVEN | ONR_NW_PLACE | ONR_NW_PLACE_PART));
    const bool words = end > onr_name_word_end(desk, sentence, i);
    if (words && onr_name_spans_free(desk->spans, i, end) &&
        ((given && desk->seen[i].style == 0 &&
          (end == sentence->last || !onr_name_capital(desk, end))) ||
         (is_age(desk, sentence, end) && !inside))) {
        put_person(desk, i, end);
    }
}

/* "Jr." and "III" behind a name, a comma before them or not. */
static uint32_t
generation_end(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t end)
{
    const uint32_t at = end + (end < sentence->last && onr_name_is(desk, end, ","));
    return at < sentence->last && onr_name_capital(desk, at) &&
                   is_part(desk, at, "suffix")
               ? at + 1
               : end;
}

/* A place right behind a person's name, before "Jr." or at the end of the capitals, is a surname. */
static uint32_t
surname_end(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t end)
{
    const onr_name_span *const next =
        end < sentence->last ? onr_name_spans_at(desk->spans, end) : NULL;
    if (!next || next->first != end || next->kind == ONR_NAME_PER || next->sure ||
        !is_person_word(desk, end)) {
        return end;
    }
    const uint32_t last = next->last;
    const bool ends = last >= sentence->last || !onr_name_capital(desk, last) ||
                      generation_end(desk, sentence, last) > last;
    return ends && last - end == 1 ? last : end;
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

/* -- titles -- */

/* The start of a title that ends at `end`, or `end`. */
static uint32_t
title_start(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t end)
{
    uint32_t best = end, length;
    for (uint32_t back = 1; back <= 7 && sentence->first + back <= end; ++back) {
        const uint32_t i = end - back;
        if (match(desk, desk->tables->titles, i, end, &length) && i + length == end) {
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
           has(desk, first - 1, ONR_NW_AGENCY_PART | ONR_NW_TITLE_PART) &&
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
