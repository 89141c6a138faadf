/* SPDX-License-Identifier: Apache-2.0 */
/* Parts of a date. */
#include "lang/timex_rules.h"

static bool
is(onr_timewords words, size_t at, onr_timeword_class class)
{
    return onr_timewords_class(words, at) == class;
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
    onr_timex_set_step(&step, word);
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
    return onr_timex_is_unit(words, end + 2, "Q") ? end + 3 : at;
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
    if (!onr_timex_is_unit(words, end, "Q")) {
        return at;
    }
    return out->year ? end + 1 : parse_of_year(words, end + 1, out);
}

static size_t
parse_century(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_ORDINAL) || words.items[at].value > 21 ||
        !onr_timex_is_unit(words, at + 1 + is(words, at + 1, ONR_TIMEWORD_HYPHEN),
                           "100Y")) {
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
    case ONR_TIMEWORD_HYPHEN:
        return at > 1 && is(words, at - 2, ONR_TIMEWORD_PHASE); // "mid-1996"
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
        start += 1 + onr_timex_is_unit(words, at + 1, "Y");
    } else if (is(words, at, ONR_TIMEWORD_THE) && onr_timex_is_unit(words, at + 1, "Y")) {
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

/* `calendar := month-day | weekday | …` */
size_t
onr_timex_parse_calendar(onr_timewords words, size_t at, onr_timex *out)
{
    static onr_timex_production *const all[] = {
        parse_weekday,   parse_month_day,     parse_day_month, parse_quarter,
        parse_century,   parse_holiday,       parse_decade,    parse_numeric,
        parse_bare_year, parse_years_quarter,
    };
    out->kind = ONR_TIME_DATE;
    out->form = ONR_TIMEX_CALENDAR;
    return onr_timex_longest(all, ONR_COUNT(all), words, at, out);
}

/* `framed-calendar := ["the"] [step] (weekday | month-day | season | holiday | quarter | century)` */
size_t
onr_timex_parse_framed(onr_timewords words, size_t at, onr_timex *out)
{
    static onr_timex_production *const all[] = {parse_weekday, parse_month_day,
                                                parse_season,  parse_holiday,
                                                parse_quarter, parse_century};
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
        onr_timex_set_step(out, words.items + start++);
    }
    const size_t end = onr_timex_longest(all, ONR_COUNT(all), words, start, out);
    const bool bare = !step && !out->season.len && !out->quarter && !out->century;
    const bool adjective = out->quarter && is(words, end - 2, ONR_TIMEWORD_HYPHEN);
    return end > start && !bare && !adjective ? end : at;
}
