/* SPDX-License-Identifier: Apache-2.0 */
/* Points in time that are told from another: "last year", "the next day", "yesterday". */
#include "lang/timex_rules.h"

static bool
is(onr_timewords words, size_t at, onr_timeword_class class)
{
    return onr_timewords_class(words, at) == class;
}

/* `unit-step := ["the"] step ["fiscal" | extra] unit`: "last year", "the following month" */
static size_t
parse_unit_step(onr_timewords words, size_t at, onr_timex *out)
{
    const size_t start = at + is(words, at, ONR_TIMEWORD_THE);
    if (!is(words, start, ONR_TIMEWORD_STEP)) {
        return at;
    }
    size_t end = start + 1;
    end += is(words, end, ONR_TIMEWORD_HYPHEN) || is(words, end, ONR_TIMEWORD_FISCAL) ||
           is(words, end, ONR_TIMEWORD_EXTRA);
    if (!is(words, end, ONR_TIMEWORD_UNIT) || words.items[end].note.len > 0 ||
        words.items[end].text.ptr[0] == 'T' || words.items[end].proper) {
        return at;
    }
    out->kind = ONR_TIME_DATE;
    out->form = ONR_TIMEX_STEP;
    onr_timex_set_step(out, words.items + start);
    out->count.whole = 1;
    out->unit = words.items[end].text;
    if (start > at && out->step > 0) {
        out->anchor = ONR_TIMEX_NARRATIVE;
    }
    if (out->step != 0 && out->unit.len > 2) { // "the past decade"
        out->kind = ONR_TIME_DURATION;
        out->form = ONR_TIMEX_LENGTH;
    }
    ++end;
    return end + is(words, end, ONR_TIMEWORD_ORSO);
}

/* `part-step := ["the"] step part`: "this morning", "the next night" */
static size_t
parse_part_step(onr_timewords words, size_t at, onr_timex *out)
{
    const size_t start = at + is(words, at, ONR_TIMEWORD_THE);
    if (!is(words, start, ONR_TIMEWORD_STEP) ||
        !is(words, start + 1, ONR_TIMEWORD_PART)) {
        return at;
    }
    out->kind = ONR_TIME_TIME;
    out->form = ONR_TIMEX_STEP;
    onr_timex_set_step(out, words.items + start);
    if (start > at && out->step > 0) {
        out->anchor = ONR_TIMEX_NARRATIVE;
    }
    out->count.whole = 1;
    out->unit = ONR_LIT("D");
    out->part = words.items[start + 1].text;
    return start + 2;
}

/* `the-unit := "the" ("weekend" | "quarter")`, "the night before", "the day after" */
static size_t
parse_the_unit(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_THE)) {
        return at;
    }
    out->kind = ONR_TIME_DATE;
    out->form = ONR_TIMEX_STEP;
    out->count.whole = 1;
    if (onr_timex_is_unit(words, at + 1, "WE") || onr_timex_is_unit(words, at + 1, "Q")) {
        out->unit = words.items[at + 1].text;
        out->anchor = onr_timex_is_unit(words, at + 1, "WE") ? ONR_TIMEX_TENSE
                                                             : ONR_TIMEX_NARRATIVE;
        return at + 2;
    }
    const bool part = is(words, at + 1, ONR_TIMEWORD_PART);
    const bool unit =
        is(words, at + 1, ONR_TIMEWORD_UNIT) && !words.items[at + 1].note.len;
    if ((!part && !unit) || !is(words, at + 2, ONR_TIMEWORD_SHIFT) ||
        onr_slice_equal(words.items[at + 2].note, ONR_LIT("published"))) {
        return at;
    }
    const size_t end = at + 3;
    const bool clause = end >= words.count || is(words, end, ONR_TIMEWORD_COMMA) ||
                        onr_symbol_is(words.items[end].word, ".");
    out->unit = part ? ONR_LIT("D") : words.items[at + 1].text;
    out->part = part ? words.items[at + 1].text : (onr_slice){0};
    out->kind = part ? ONR_TIME_TIME : ONR_TIME_DATE;
    out->anchor = ONR_TIMEX_NARRATIVE;
    out->step = words.items[at + 2].value;
    return clause ? end : at;
}

static bool
is_quarter(onr_timewords words, size_t at)
{
    return onr_timex_is_unit(words, at, "Q") || is(words, at, ONR_TIMEWORD_PERIOD);
}

/* `year-ago := "year" "-" shift | ["the"] "year" "-" shift ("quarter" | "period") | ["the"] year "period"` */
static size_t
parse_year_ago(onr_timewords words, size_t at, onr_timex *out)
{
    const size_t start = at + is(words, at, ONR_TIMEWORD_THE);
    const size_t year = onr_timex_parse_year(words, start, &out->year);
    if (year > start) {
        out->kind = ONR_TIME_DATE;
        out->form = ONR_TIMEX_CALENDAR;
        return is_quarter(words, year) ? year + 1 : at;
    }
    if (!onr_timex_is_unit(words, start, "Y") ||
        !is(words, start + 1, ONR_TIMEWORD_HYPHEN) ||
        !is(words, start + 2, ONR_TIMEWORD_SHIFT)) {
        return at;
    }
    out->kind = ONR_TIME_DATE;
    out->form = ONR_TIMEX_STEP;
    out->anchor = ONR_TIMEX_NARRATIVE;
    out->step = words.items[start + 2].value;
    out->count.whole = 1;
    out->unit = ONR_LIT("Y");
    const bool quarter = is_quarter(words, start + 3);
    return quarter || start == at ? start + 3 + quarter : at;
}

/* `latest-period := ["the"] step "period"` */
static size_t
parse_period(onr_timewords words, size_t at, onr_timex *out)
{
    const size_t start = at + is(words, at, ONR_TIMEWORD_THE);
    if (!is(words, start, ONR_TIMEWORD_STEP) ||
        !is(words, start + 1, ONR_TIMEWORD_PERIOD) ||
        !onr_slice_equal(words.items[start].note, ONR_LIT("published"))) {
        return at;
    }
    out->kind = ONR_TIME_DATE;
    out->form = ONR_TIMEX_STEP;
    out->anchor = ONR_TIMEX_NARRATIVE;
    out->unit = ONR_LIT("Q");
    return start + 2;
}

/* `day := "yesterday" | "today" | …` */
static size_t
parse_day_word(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_DAY)) {
        return at;
    }
    const onr_timeword *const word = words.items + at;
    out->kind = word->note.len ? ONR_TIME_TIME : ONR_TIME_DATE;
    out->form = ONR_TIMEX_STEP;
    out->anchor = ONR_TIMEX_PUBLISHED;
    out->step = word->value;
    out->count.whole = 1;
    out->unit = ONR_LIT("D");
    out->part = word->note;
    return at + 1;
}

/* `day-point := calendar | framed-calendar | day`, with the part of that day behind it */
size_t
onr_timex_parse_point(onr_timewords words, size_t at, onr_timex *out)
{
    static onr_timex_production *const all[] = {
        onr_timex_parse_calendar, onr_timex_parse_framed, parse_unit_step,
        parse_part_step,          parse_the_unit,         parse_year_ago,
        parse_day_word,           parse_period,
    };
    const size_t end = onr_timex_longest(all, ONR_COUNT(all), words, at, out);
    const bool day = onr_timex_is_day(out);
    size_t part = end;
    while (is(words, part, ONR_TIMEWORD_PHASE) && part < end + 1) {
        ++part;
    }
    if (end > at && day && !out->part.len && is(words, part, ONR_TIMEWORD_PART)) {
        out->part = words.items[part].text;
        out->kind = ONR_TIME_TIME;
        return part + 1;
    }
    return end;
}
