/* SPDX-License-Identifier: Apache-2.0 */
/* Each production is a function: it gives the word after what it matched, or `at` for no match. */
#include "lang/timex.h"

#include <stdio.h>

static bool
is(onr_timewords words, size_t at, onr_timeword_class class)
{
    return onr_timewords_class(words, at) == class;
}

static void
set_step(onr_timex *out, const onr_timeword *word)
{
    out->step = word->value;
    out->anchor = onr_slice_equal(word->note, ONR_LIT("published")) ? ONR_TIMEX_PUBLISHED
                                                                    : ONR_TIMEX_NARRATIVE;
}

/* `year-step := ["of"] step ["fiscal"] "year"`: "last year" behind a month, season or quarter. */
static size_t
parse_year_step(onr_timewords words, size_t at, onr_timex *out)
{
    size_t end = at + is(words, at, ONR_TIMEWORD_OF);
    end += is(words, end, ONR_TIMEWORD_THE);
    if (!is(words, end, ONR_TIMEWORD_STEP)) {
        return at;
    }
    const onr_timeword *const word = words.items + end++;
    end += is(words, end, ONR_TIMEWORD_FISCAL);
    if (!is(words, end, ONR_TIMEWORD_UNIT) ||
        !onr_slice_equal(words.items[end].text, ONR_LIT("Y")) ||
        words.items[end].note.len > 0) {
        return at;
    }
    onr_timex step = {0};
    set_step(&step, word);
    out->year_steps = true;
    out->year_step = step.step;
    out->year_anchor = step.anchor;
    return end + 1;
}

/* `of-year := [","] ["of"] year | year-step` */
static size_t
parse_of_year(onr_timewords words, size_t at, onr_timex *out)
{
    const size_t start =
        at + (is(words, at, ONR_TIMEWORD_COMMA) || is(words, at, ONR_TIMEWORD_OF));
    const size_t end = onr_timex_parse_year(words, start, &out->year);
    return end > start ? end : parse_year_step(words, at, out);
}

/* `day := number | ordinal`, of a month */
static bool
is_day(onr_timewords words, size_t at)
{
    const onr_timeword *const word = words.items + at;
    const bool number = is(words, at, ONR_TIMEWORD_NUMBER) && word->digits &&
                        word->minute < 0 && word->span.end - word->span.begin <= 2;
    return (number || is(words, at, ONR_TIMEWORD_ORDINAL)) && word->value >= 1 &&
           word->value <= 31;
}

static bool
month_needs_more(const onr_timeword *word)
{
    return onr_slice_equal(word->note, ONR_LIT("day"));
}

/* `month-day := month [day] [of-year]` */
static size_t
parse_month_day(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_MONTH) || !words.items[at].proper) {
        return at;
    }
    out->month = words.items[at].value;
    size_t end = at + 1;
    if (is_day(words, end)) {
        out->day = words.items[end++].value;
    }
    const size_t after = parse_of_year(words, end, out);
    return month_needs_more(words.items + at) && after == at + 1 ? at : after;
}

/* `day-month := ["the"] day ["of"] month [of-year]` */
static size_t
parse_day_month(onr_timewords words, size_t at, onr_timex *out)
{
    const size_t start = at + is(words, at, ONR_TIMEWORD_THE);
    if (!is_day(words, start)) {
        return at;
    }
    const size_t of = start + 1 + is(words, start + 1, ONR_TIMEWORD_OF);
    if (!is(words, of, ONR_TIMEWORD_MONTH) || !words.items[of].proper ||
        (of == start + 1 && is_day(words, of + 1))) {
        return at;
    }
    out->day = words.items[start].value;
    out->month = words.items[of].value;
    const size_t end = parse_of_year(words, of + 1, out);
    return month_needs_more(words.items + of) && end == of + 1 ? at : end;
}

/* `weekday := weekday [[","] month-day]` */
static size_t
parse_weekday(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_WEEKDAY) || !words.items[at].proper) {
        return at;
    }
    out->weekday = words.items[at].value + 1;
    const size_t next = at + 1 + is(words, at + 1, ONR_TIMEWORD_COMMA);
    const onr_timex before = *out;
    size_t end = parse_month_day(words, next, out);
    if (end > next && out->day > 0) {
        return end;
    }
    *out = before;
    end = parse_day_month(words, next, out);
    return end > next ? end : at + 1;
}

/* `season := season [of-year]`; alone only behind "the", "last" and the like, which the caller sees to */
static size_t
parse_season(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_SEASON)) {
        return at;
    }
    out->season = words.items[at].text;
    return parse_of_year(words, at + 1, out);
}

static bool
is_unit(onr_timewords words, size_t at, const char *unit)
{
    return is(words, at, ONR_TIMEWORD_UNIT) && words.items[at].note.len == 0 &&
           onr_slice_equal(words.items[at].text, onr_slice_of(unit));
}

/* `years-quarter := step "year" "'s" [ordinal] "quarter"` */
static size_t
parse_years_quarter(onr_timewords words, size_t at, onr_timex *out)
{
    size_t end = parse_year_step(words, at, out);
    if (end == at || !is(words, end, ONR_TIMEWORD_GENITIVE) ||
        !is(words, end + 1, ONR_TIMEWORD_ORDINAL) || words.items[end + 1].value > 4) {
        return at;
    }
    out->quarter = words.items[end + 1].value;
    return is_unit(words, end + 2, "Q") ? end + 3 : at;
}

/* `quarter := [year] ["fiscal"] ordinal ["-"] ["fiscal"] "quarter" [of-year]` */
static size_t
parse_quarter(onr_timewords words, size_t at, onr_timex *out)
{
    size_t end = onr_timex_parse_year(words, at, &out->year);
    end += is(words, end, ONR_TIMEWORD_FISCAL);
    end += end > at && is(words, end, ONR_TIMEWORD_HYPHEN);
    if (!is(words, end, ONR_TIMEWORD_ORDINAL) || words.items[end].value > 4) {
        return at;
    }
    out->quarter = words.items[end++].value;
    end += is(words, end, ONR_TIMEWORD_HYPHEN) || is(words, end, ONR_TIMEWORD_FISCAL);
    if (!is_unit(words, end, "Q")) {
        return at;
    }
    return out->year ? end + 1 : parse_of_year(words, end + 1, out);
}

static size_t
parse_century(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_ORDINAL) || words.items[at].value > 21 ||
        !is_unit(words, at + 1 + is(words, at + 1, ONR_TIMEWORD_HYPHEN), "100Y")) {
        return at;
    }
    out->century = words.items[at].value;
    return at + 2 + is(words, at + 1, ONR_TIMEWORD_HYPHEN);
}

static size_t
parse_holiday(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_HOLIDAY) || !words.items[at].proper) {
        return at;
    }
    out->holiday = words.items[at].text;
    return parse_of_year(words, at + 1, out);
}

/* Whether a number of four digits can only be a year where it stands: never before a name, where it is the year of a
   car. */
static bool
year_fits(onr_timewords words, size_t at, size_t end)
{
    const onr_timeword_class after = onr_timewords_class(words, end);
    if (after == ONR_TIMEWORD_COUNTED || after == ONR_TIMEWORD_UNIT ||
        after == ONR_TIMEWORD_SCALE || words.items[at].value < 1800 ||
        (after == ONR_TIMEWORD_HYPHEN && words.items[end].glued)) {
        return false;
    }
    if (at == 0) {
        return after == ONR_TIMEWORD_COMMA;
    }
    const onr_timeword *const before = words.items + at - 1;
    const bool noun =
        after == ONR_TIMEWORD_OTHER && end < words.count && !words.items[end].proper;
    switch (before->class) {
    case ONR_TIMEWORD_PREPOSITION:
        return onr_slice_equal(before->text, ONR_LIT("end"))
                   ? after != ONR_TIMEWORD_OTHER || end == words.count ||
                         words.items[end].word->len == 1
                   : before->text.len > 0 || before->note.len > 0;
    case ONR_TIMEWORD_COMMA: {
        int32_t year;
        return at > 1 && onr_timex_parse_year(words, at - 2, &year) == at - 1;
    }
    case ONR_TIMEWORD_PHASE:
    case ONR_TIMEWORD_FISCAL:
    case ONR_TIMEWORD_SHIFT:
    case ONR_TIMEWORD_ABOUT:
    case ONR_TIMEWORD_OF:
        return true;
    case ONR_TIMEWORD_THE:
    case ONR_TIMEWORD_ARTICLE:
    case ONR_TIMEWORD_GENITIVE:
    case ONR_TIMEWORD_STEP:
        return noun;
    default:
        break;
    }
    return onr_symbol_is(before->word, "(") ||
           (noun && before->class == ONR_TIMEWORD_OTHER && before->word->len > 2 &&
            words.items[at].value > 1900 &&
            onr_symbol_slice(words.items[end].word).len > 2);
}

/* `year := ["fiscal" ["year"]] year`, where the words around leave no doubt */
static size_t
parse_bare_year(onr_timewords words, size_t at, onr_timex *out)
{
    size_t start = at;
    if (is(words, at, ONR_TIMEWORD_FISCAL)) {
        start += 1 + is_unit(words, at + 1, "Y");
    } else if (is(words, at, ONR_TIMEWORD_THE) && is_unit(words, at + 1, "Y")) {
        start += 2;
    }
    const size_t end = onr_timex_parse_year(words, start, &out->year);
    const bool told = start > at || (end > at && !words.items[at].digits);
    return end > start && (told || year_fits(words, at, end)) ? end : at;
}

/* `decade := ["the"] "1990s"` */
static size_t
parse_decade(onr_timewords words, size_t at, onr_timex *out)
{
    const size_t start = at + is(words, at, ONR_TIMEWORD_THE);
    const onr_timeword *const word = words.items + start;
    if (!is(words, start, ONR_TIMEWORD_DECADE) ||
        (start == at && word->word->len == 3 &&
         (at < 2 || !is(words, at - 2, ONR_TIMEWORD_THE)))) { // "in her late 30s"
        return at;
    }
    out->decade = words.items[start].value;
    return start + 1;
}

static bool
is_number_of(onr_timewords words, size_t at, size_t digits)
{
    return is(words, at, ONR_TIMEWORD_NUMBER) && words.items[at].digits &&
           words.items[at].span.end - words.items[at].span.begin == digits;
}

/* `iso := "2021" "-" "09" "-" "02"`, where the tokens part it */
static size_t
parse_iso(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is_number_of(words, at, 4) || !is(words, at + 1, ONR_TIMEWORD_HYPHEN) ||
        !is_number_of(words, at + 2, 2) || !is(words, at + 3, ONR_TIMEWORD_HYPHEN) ||
        !is_number_of(words, at + 4, 2) || !words.items[at + 4].glued) {
        return at;
    }
    out->year = words.items[at].value;
    out->month = words.items[at + 2].value;
    out->day = words.items[at + 4].value;
    const onr_date date = {(int16_t)out->year, (uint8_t)out->month, (uint8_t)out->day};
    return out->month && onr_date_valid(date) ? at + 5 : at;
}

/* `numeric := iso | "9/2/2021" | "2021-09-02"` */
static size_t
parse_numeric(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_DATE)) {
        return parse_iso(words, at, out);
    }
    out->year = words.items[at].date.year;
    out->month = words.items[at].date.month;
    out->day = words.items[at].date.day;
    return at + 1;
}

typedef size_t production(onr_timewords words, size_t at, onr_timex *out);

static size_t
longest(production *const *productions, size_t count, onr_timewords words, size_t at,
        onr_timex *out)
{
    const onr_timex before = *out;
    size_t best = at;
    for (size_t i = 0; i < count; ++i) {
        onr_timex t = before;
        const size_t end = productions[i](words, at, &t);
        if (end > best) {
            best = end;
            *out = t;
        }
    }
    return best;
}

/* `calendar := month-day | weekday | …` */
static size_t
parse_calendar(onr_timewords words, size_t at, onr_timex *out)
{
    static production *const all[] = {
        parse_weekday,   parse_month_day,     parse_day_month, parse_quarter,
        parse_century,   parse_holiday,       parse_decade,    parse_numeric,
        parse_bare_year, parse_years_quarter,
    };
    out->kind = ONR_TIME_DATE;
    out->form = ONR_TIMEX_CALENDAR;
    return longest(all, ONR_COUNT(all), words, at, out);
}

/* `framed-calendar := ["the"] [step] (weekday | month-day | season | holiday | quarter | century)` */
static size_t
parse_framed_calendar(onr_timewords words, size_t at, onr_timex *out)
{
    static production *const all[] = {parse_weekday, parse_month_day, parse_season,
                                      parse_holiday, parse_quarter,   parse_century};
    size_t start = at + is(words, at, ONR_TIMEWORD_THE);
    const bool step = is(words, start, ONR_TIMEWORD_STEP);
    if (!step && start == at) {
        const size_t end = parse_season(words, at, out);
        out->kind = ONR_TIME_DATE;
        return end > at + 1 ? end : at;
    }
    out->kind = ONR_TIME_DATE;
    out->form = ONR_TIMEX_CALENDAR;
    if (step) {
        set_step(out, words.items + start++);
    }
    const size_t end = longest(all, ONR_COUNT(all), words, start, out);
    const bool bare = !step && !out->season.len && !out->quarter && !out->century;
    const bool adjective = out->quarter && is(words, end - 2, ONR_TIMEWORD_HYPHEN);
    return end > start && !bare && !adjective ? end : at;
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
    set_step(out, words.items + start);
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
    set_step(out, words.items + start);
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
    if (is_unit(words, at + 1, "WE") || is_unit(words, at + 1, "Q")) {
        out->unit = words.items[at + 1].text;
        out->anchor =
            is_unit(words, at + 1, "WE") ? ONR_TIMEX_TENSE : ONR_TIMEX_NARRATIVE;
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
    return is_unit(words, at, "Q") || is(words, at, ONR_TIMEWORD_PERIOD);
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
    if (!is_unit(words, start, "Y") || !is(words, start + 1, ONR_TIMEWORD_HYPHEN) ||
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
static size_t
parse_point(onr_timewords words, size_t at, onr_timex *out)
{
    static production *const all[] = {
        parse_calendar, parse_framed_calendar, parse_unit_step, parse_part_step,
        parse_the_unit, parse_year_ago,        parse_day_word,  parse_period,
    };
    const size_t end = longest(all, ONR_COUNT(all), words, at, out);
    const bool day =
        out->weekday || out->day || out->holiday.len ||
        (out->form == ONR_TIMEX_STEP && onr_slice_equal(out->unit, ONR_LIT("D")));
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

/* `clock := hour (":" minute | meridiem | "o'clock") [zone]` */
static size_t
parse_clock(onr_timewords words, size_t at, onr_timex *out)
{
    size_t end = at + 1;
    if (is(words, at, ONR_TIMEWORD_CLOCK) || is(words, at, ONR_TIMEWORD_NUMBER)) {
        out->hour = words.items[at].value;
        out->minute = words.items[at].minute;
    } else {
        return at;
    }
    const bool told = is(words, at, ONR_TIMEWORD_CLOCK);
    if (is(words, end, ONR_TIMEWORD_MERIDIEM) && out->hour <= 12) {
        out->hour = out->hour % 12 + words.items[end++].value;
    } else if (is(words, end, ONR_TIMEWORD_OCLOCK) && out->hour <= 12) {
        ++end;
    } else if (!told) {
        return at;
    }
    out->minute = told ? out->minute : 0;
    end += is(words, end, ONR_TIMEWORD_ZONE);
    return end;
}

/* `time := clock [[","] day-point]` */
static size_t
parse_time(onr_timewords words, size_t at, onr_timex *out)
{
    const size_t end = parse_clock(words, at, out);
    if (end == at) {
        return at;
    }
    const onr_timex clock = *out;
    out->hour = -1;
    const size_t next = end + is(words, end, ONR_TIMEWORD_COMMA);
    const size_t after = parse_point(words, next, out);
    const bool day =
        out->weekday || out->day || out->holiday.len ||
        (out->form == ONR_TIMEX_STEP && onr_slice_equal(out->unit, ONR_LIT("D")));
    if (after == next || !day) {
        *out = clock;
        out->form = ONR_TIMEX_STEP;
        out->unit = ONR_LIT("D");
        out->anchor = ONR_TIMEX_NARRATIVE;
    }
    out->kind = ONR_TIME_TIME;
    out->hour = clock.hour;
    out->minute = clock.minute;
    return after > next && day ? after : end;
}

static void
set_value(onr_timex *out, onr_time_kind kind, onr_slice value)
{
    out->kind = kind;
    out->form = ONR_TIMEX_WORD;
    snprintf(out->value, sizeof(out->value), "%.*s", ONR_ARG(value));
}

/* What "every", "each" or an article make of the unit, day or part of a day at `at`. */
static size_t
parse_each(onr_timewords words, size_t at, int32_t every, onr_timex *out)
{
    const onr_timeword *const word = words.items + at;
    const onr_slice text = word->text;
    out->kind = ONR_TIME_SET;
    out->form = ONR_TIMEX_WORD;
    switch (onr_timewords_class(words, at)) {
    case ONR_TIMEWORD_UNIT:
        if (text.ptr[0] == 'T') {
            snprintf(out->value, sizeof(out->value), "PT%d%.*s", every, (int)text.len - 1,
                     text.ptr + 1);
        } else {
            snprintf(out->value, sizeof(out->value), "P%d%.*s", every, ONR_ARG(text));
        }
        return at + 1;
    case ONR_TIMEWORD_WEEKDAY:
        snprintf(out->value, sizeof(out->value), "XXXX-WXX-%d", word->value + 1);
        return at + 1;
    case ONR_TIMEWORD_MONTH:
        snprintf(out->value, sizeof(out->value), "XXXX-%02d", word->value);
        return at + 1;
    case ONR_TIMEWORD_SEASON:
        snprintf(out->value, sizeof(out->value), "XXXX-%.*s", ONR_ARG(text));
        return at + 1;
    case ONR_TIMEWORD_PART:
        snprintf(out->value, sizeof(out->value), "XXXX-XX-XXT%.*s", ONR_ARG(text));
        return at + 1;
    default:
        return at;
    }
}

/* `set := "daily" | "every" [number] unit | "Tuesdays" ["nights"]` */
static size_t
parse_set(onr_timewords words, size_t at, onr_timex *out)
{
    const onr_timeword *const word = words.items + at;
    if (word->class == ONR_TIMEWORD_SET) {
        set_value(out, ONR_TIME_SET, word->text);
        return at + 1;
    }
    if (word->class == ONR_TIMEWORD_WEEKDAYS && word->proper) {
        parse_each(words, at, 1, out);
        out->kind = ONR_TIME_SET;
        out->form = ONR_TIMEX_WORD;
        snprintf(out->value, sizeof(out->value), "XXXX-WXX-%d", word->value + 1);
        return at + 1;
    }
    if (word->class == ONR_TIMEWORD_WEEKDAY && is(words, at + 1, ONR_TIMEWORD_PARTS)) {
        set_value(out, ONR_TIME_SET, ONR_LIT(""));
        snprintf(out->value, sizeof(out->value), "XXXX-WXX-%dT%.*s", word->value + 1,
                 ONR_ARG(words.items[at + 1].text));
        return at + 2;
    }
    if (word->class != ONR_TIMEWORD_EACH) {
        return at;
    }
    onr_timex_count count;
    size_t next = onr_timex_parse_count(words, at + 1, &count);
    const bool counted = next > at + 1 && !count.several && !count.article;
    next = counted ? next : at + 1;
    const size_t end = parse_each(words, next, counted ? count.whole : word->value, out);
    return end > next ? end : at;
}

/* `rate := article unit` behind a number or another unit: "$50 a day", "24 hours a day" */
static size_t
parse_rate(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_ARTICLE) || at == 0 ||
        !is(words, at + 1, ONR_TIMEWORD_UNIT) || words.items[at + 1].note.len > 0) {
        return at;
    }
    const onr_timeword_class before = words.items[at - 1].class;
    const bool rate = before == ONR_TIMEWORD_NUMBER || before == ONR_TIMEWORD_SCALE ||
                      before == ONR_TIMEWORD_COUNTED ||
                      (before == ONR_TIMEWORD_UNIT && words.items[at - 1].note.len > 0);
    return rate && !is(words, at + 2, ONR_TIMEWORD_SHIFT)
               ? parse_each(words, at + 1, 1, out)
               : at;
}

static size_t
parse_word(onr_timewords words, size_t at, onr_timex *out)
{
    if (is(words, at, ONR_TIMEWORD_THE) && is(words, at + 1, ONR_TIMEWORD_STEP) &&
        onr_symbol_is(words.items[at + 1].word, "past") &&
        (at + 2 >= words.count || words.items[at + 2].word->len == 1)) {
        set_value(out, ONR_TIME_DATE, ONR_LIT("PAST_REF"));
        return at + 2;
    }
    const bool length = is(words, at, ONR_TIMEWORD_LENGTH);
    if (!length && !is(words, at, ONR_TIMEWORD_REF)) {
        return at;
    }
    set_value(out, length ? ONR_TIME_DURATION : ONR_TIME_DATE, words.items[at].text);
    return at + 1;
}

/* Parts of a day that say it alone: "overnight". */
static size_t
parse_lone_part(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_PART) || !words.items[at].note.len) {
        return at;
    }
    out->kind = ONR_TIME_TIME;
    out->form = ONR_TIMEX_STEP;
    out->anchor = ONR_TIMEX_NARRATIVE;
    out->unit = ONR_LIT("D");
    out->part = words.items[at].text;
    return at + 1;
}

/* `the-unit-now := "the" unit`, behind "the end of" */
static size_t
parse_unit_now(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_THE) || !is(words, at + 1, ONR_TIMEWORD_UNIT) ||
        words.items[at + 1].note.len || words.items[at + 1].text.ptr[0] == 'T') {
        return at;
    }
    out->kind = ONR_TIME_DATE;
    out->form = ONR_TIMEX_STEP;
    out->anchor = ONR_TIMEX_PUBLISHED;
    out->count.whole = 1;
    out->unit = words.items[at + 1].text;
    return at + 2;
}

static size_t
parse_core(onr_timewords words, size_t at, onr_timex *out)
{
    static production *const all[] = {
        parse_rate, parse_time, parse_point,    onr_timex_parse_length,
        parse_set,  parse_word, parse_lone_part};
    out->hour = -1;
    return longest(all, ONR_COUNT(all), words, at, out);
}

/* "about" needs a number behind it; "early" and "later" a date. */
static bool
prefix_fits(const onr_timeword *prefix, onr_timewords words, size_t at,
            const onr_timex *t)
{
    const bool point = t->form == ONR_TIMEX_CALENDAR || t->form == ONR_TIMEX_STEP;
    const onr_timeword_class first = onr_timewords_class(words, at);
    if (prefix->class == ONR_TIMEWORD_ABOUT) {
        return first != ONR_TIMEWORD_THE && first != ONR_TIMEWORD_STEP &&
               first != ONR_TIMEWORD_WEEKDAY && first != ONR_TIMEWORD_SEVERAL &&
               t->form != ONR_TIMEX_WORD;
    }
    return point && t->hour < 0 && !t->count.several;
}

size_t
onr_timex_parse(onr_timewords words, size_t at, onr_timex *out)
{
    *out = (onr_timex){0};
    size_t start = at;
    const onr_timeword *prefix = NULL;
    const onr_timeword_class class = onr_timewords_class(words, at);
    const bool shift = class == ONR_TIMEWORD_SHIFT &&
                       onr_slice_equal(words.items[at].note, ONR_LIT("narrative"));
    if (class == ONR_TIMEWORD_ABOUT || class == ONR_TIMEWORD_PHASE || shift) {
        prefix = words.items + start++;
        start += class == ONR_TIMEWORD_PHASE && is(words, start, ONR_TIMEWORD_HYPHEN);
    } else if (class == ONR_TIMEWORD_THE && is(words, at + 1, ONR_TIMEWORD_PHASE)) {
        prefix = words.items + at + 1;
        start += 2;
        start += is(words, start, ONR_TIMEWORD_HYPHEN);
    }
    size_t end = parse_core(words, start, out);
    if (end == start && prefix && prefix->class == ONR_TIMEWORD_PHASE) {
        end = parse_unit_now(words, start, out);
    }
    if (end == start || (prefix && !prefix_fits(prefix, words, start, out))) {
        return at;
    }
    out->vague |= prefix != NULL;
    return end;
}
