/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/timevalue.h"

#include <stdio.h>

enum {
    YEAR_FIRST = 1,
    YEAR_LAST = 9999,
    STEPS_MAX = 100000,
    NEAR_DAYS =
        75, /* How far ahead a day without a year may lie in a clause of the past tense */
    FAR_DAYS = 210, /* How far ahead it may lie in one of the future */
    NARRATIVE_DAYS = 183,
};

static bool
unit_is(onr_slice unit, const char *name)
{
    return onr_slice_equal(unit, onr_slice_of(name));
}

static bool
is_day_known(onr_date date)
{
    return date.day > 0;
}

/* Monday of the week of a day. */
static onr_date
week_start(onr_date date)
{
    return onr_date_from_days(onr_date_to_days(date) - onr_date_weekday(date));
}

/* ISO 8601: the week belongs to the year of its Thursday. */
static void
write_week(onr_timevalue *out, onr_date monday, const char *suffix)
{
    const onr_date thursday = onr_date_from_days(onr_date_to_days(monday) + 3);
    const onr_date first = {thursday.year, 1, 1};
    const int week = (onr_date_to_days(thursday) - onr_date_to_days(first)) / 7 + 1;
    snprintf(out->value, sizeof(out->value), "%04d-W%02d%s", thursday.year, week, suffix);
}

/* The month or the year that holds all days of a stretch. */
static onr_date
common_part(onr_date first, onr_date last)
{
    if (first.year != last.year) {
        return (onr_date){0};
    }
    return (onr_date){first.year, first.month == last.month ? first.month : 0, 0};
}

static void
set_date(onr_timevalue *out, onr_date date)
{
    if (!onr_date_valid(date)) {
        return;
    }
    char text[ONR_DATE_TEXT_MAX];
    onr_date_write(date, text);
    snprintf(out->value, sizeof(out->value), "%s", text);
    out->date = date;
}

static void
set_year(onr_timevalue *out, int64_t year)
{
    if (year >= YEAR_FIRST && year <= YEAR_LAST) {
        set_date(out, (onr_date){(int16_t)year, 0, 0});
    }
}

static void
set_week(onr_timevalue *out, onr_date monday, bool weekend)
{
    const int32_t days = onr_date_to_days(monday);
    const onr_date first = weekend ? onr_date_from_days(days + 5) : monday;
    write_week(out, monday, weekend ? "-WE" : "");
    out->date = common_part(first, onr_date_from_days(days + 6));
}

static void
set_quarter(onr_timevalue *out, int64_t index)
{
    const int64_t year = index / 4, quarter = index % 4 + 1;
    if (year >= YEAR_FIRST && year <= YEAR_LAST && index >= 0) {
        snprintf(out->value, sizeof(out->value), "%04d-Q%d", (int)year, (int)quarter);
        out->date.year = (int16_t)year;
        out->quarter = (int32_t)index;
    }
}

/* -- parts of a date, some left out -- */

static onr_date
anchor_of(const onr_time_anchors *anchors, onr_timex_anchor anchor)
{
    return anchor == ONR_TIMEX_NARRATIVE && anchors->narrative.date.year
               ? anchors->narrative.date
               : anchors->published;
}

static onr_date
easter(int year)
{
    // Meeus, Jones and Butcher
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return (onr_date){(int16_t)year, (uint8_t)(n / 31), (uint8_t)(n % 31 + 1)};
}

static int
next_number(onr_slice *rule)
{
    onr_slice field;
    if (!onr_slice_split(rule, ' ', &field) || field.len == 0) {
        return 0;
    }
    int value = 0;
    for (size_t i = field.ptr[0] == '-'; i < field.len && value < 1000; ++i) {
        value = value * 10 + (field.ptr[i] - '0');
    }
    return field.ptr[0] == '-' ? -value : value;
}

/* The day of a holiday in a year by the rule that the lexicon explains. */
static onr_date
holiday_in(onr_slice rule, int year)
{
    onr_slice field, rest = rule;
    if (onr_slice_starts(rule, ONR_LIT("easter"))) {
        onr_slice_split(&rest, ' ', &field);
        return onr_date_from_days(onr_date_to_days(easter(year)) + next_number(&rest));
    }
    const int month = next_number(&rest), second = next_number(&rest);
    if (!rest.ptr) {
        return (onr_date){(int16_t)year, (uint8_t)month, (uint8_t)second};
    }
    const int nth = next_number(&rest), after = next_number(&rest);
    const int day = nth < 0 ? onr_date_month_length(year, month) : 1;
    const onr_date edge = {(int16_t)year, (uint8_t)month, (uint8_t)day};
    const int ahead = nth < 0 ? -((onr_date_weekday(edge) - second + 7) % 7)
                              : (second - onr_date_weekday(edge) + 7) % 7 + 7 * (nth - 1);
    return onr_date_from_days(onr_date_to_days(edge) + ahead + after);
}

/* First month of a season; winter is that of January. */
static int
season_month(onr_slice season)
{
    return unit_is(season, "SP")   ? 3
           : unit_is(season, "SU") ? 6
           : unit_is(season, "FA") ? 9
                                   : 12;
}

/* Where in a year the expression lies, as a day in `year`. */
static onr_date
place_in(const onr_timex *t, int year)
{
    if (t->holiday.len) {
        return holiday_in(t->holiday, year);
    }
    const int month = t->month        ? t->month
                      : t->season.len ? season_month(t->season)
                                      : t->quarter * 3 - 2;
    const int last = onr_date_month_length(year, month);
    const int day = t->day > last ? last : t->day ? t->day : 1;
    return (onr_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
}

/* A day to compare with; without a month in the middle of what is known. */
static int32_t
day_to_compare(onr_date date, const onr_timex *t)
{
    const bool day = t->day || t->holiday.len;
    return onr_date_to_days(day ? date : (onr_date){date.year, date.month, 0});
}

/* The year beside that of the anchor in which the day falls on the weekday that the words give; 0 if none does. */
static int
year_by_weekday(const onr_timex *t, onr_date anchor)
{
    static const int years[] = {0, -1, 1};
    for (size_t i = 0; i < ONR_COUNT(years) && t->day; ++i) {
        const onr_date date = place_in(t, anchor.year + years[i]);
        if (date.day == t->day && onr_date_weekday(date) + 1 == t->weekday) {
            return date.year;
        }
    }
    return 0;
}

/* The year of a month or season that the words leave out: "last" and "next" and the tense choose. */
static int
year_beside(const onr_timex *t, onr_date anchor, int direction)
{
    const int32_t now = day_to_compare(anchor, t);
    const int32_t then = day_to_compare(place_in(t, anchor.year), t);
    const bool told = t->anchor != ONR_TIMEX_TENSE;
    const int toward = told ? t->step : direction;
    if (told && t->step == 0) {
        return anchor.year;
    }
    if (toward < 0 || t->quarter) {
        // A day of a month that lies far back would have its year told: it is to come, whatever the verb.
        const bool near =
            t->day && !told && direction > -2 && then - now > 0 && then - now < NEAR_DAYS;
        return anchor.year - ((then > now && !near) || (told && then == now));
    }
    // What lies most of a year ahead would have its year told: it was planned, and is over.
    const bool over = t->day && !told && then < now && then + 365 - now > FAR_DAYS;
    return anchor.year + ((then < now && !over) || (told && then == now));
}

/* The year that the story itself settles, or 0: where it told a month or a day of an earlier year, in this paragraph or
   the one before, what comes within half a year after that belongs to it. */
static int
year_in_narrative(const onr_timex *t, const onr_time_anchors *anchors)
{
    const onr_narrative *const n = &anchors->narrative;
    const onr_date published = anchors->published;
    if (t->anchor != ONR_TIMEX_TENSE || !t->month || !n->date.month || !n->year_told ||
        n->paragraph + 1 < anchors->paragraph || anchors->direction > 0 ||
        (published.year && n->date.year >= published.year)) {
        return 0;
    }
    const int32_t last = day_to_compare(n->date, t);
    const int year = n->date.year + (day_to_compare(place_in(t, n->date.year), t) < last);
    const int32_t ahead = day_to_compare(place_in(t, year), t) - last;
    return ahead <= NARRATIVE_DAYS ? year : 0;
}

/* The year that a calendar expression means; 0 if unknown. */
static int
year_of(const onr_timex *t, const onr_time_anchors *anchors)
{
    if (t->year) {
        return t->year;
    }
    if (t->year_steps) {
        const onr_date anchor = anchor_of(anchors, t->year_anchor);
        return anchor.year ? anchor.year + t->year_step : 0;
    }
    const int same = t->anchor == ONR_TIMEX_TENSE && anchors->direction <= 0
                         ? anchors->told[t->month][t->day]
                         : 0;
    const int told = same ? same : year_in_narrative(t, anchors);
    const onr_date anchor = anchor_of(anchors, t->anchor);
    const int named =
        t->weekday && t->month && anchor.year ? year_by_weekday(t, anchor) : 0;
    if (named || told) {
        return named ? named : told;
    }
    return anchor.year ? year_beside(t, anchor, anchors->direction) : 0;
}

static void
resolve_weekday(const onr_timex *t, const onr_time_anchors *anchors, onr_timevalue *out)
{
    const onr_date anchor = anchor_of(anchors, t->anchor);
    const bool told = t->anchor != ONR_TIMEX_TENSE && t->step != 0;
    const int toward = told ? t->step : anchors->direction;
    if (!is_day_known(anchor)) {
        snprintf(out->value, sizeof(out->value), "XXXX-WXX-%d", t->weekday);
        return;
    }
    const int32_t now = onr_date_to_days(anchor);
    const int weekday = onr_date_weekday(anchor), wanted = t->weekday - 1;
    int ahead = toward > 0 ? (wanted - weekday + 7) % 7 : -((weekday - wanted + 7) % 7);
    if (told && ahead == 0) {
        ahead = toward > 0 ? 7 : -7;
    }
    set_date(out, onr_date_from_days(now + ahead));
}

static void
write_season(const onr_timex *t, int year, onr_timevalue *out)
{
    if (year < YEAR_FIRST || year > YEAR_LAST) {
        snprintf(out->value, sizeof(out->value), "XXXX-%.*s", ONR_ARG(t->season));
        return;
    }
    snprintf(out->value, sizeof(out->value), "%04d-%.*s", year, ONR_ARG(t->season));
    out->date.year = (int16_t)year;
}

static void
resolve_month(const onr_timex *t, const onr_time_anchors *anchors, onr_timevalue *out)
{
    const int year = year_of(t, anchors);
    const onr_date date = {(int16_t)year, (uint8_t)t->month, (uint8_t)t->day};
    if (year > 0 && year <= YEAR_LAST && onr_date_valid(date)) {
        set_date(out, date);
    } else if (t->day) {
        snprintf(out->value, sizeof(out->value), "XXXX-%02d-%02d", t->month % 100,
                 t->day % 100);
    } else {
        snprintf(out->value, sizeof(out->value), "XXXX-%02d", t->month % 100);
    }
}

static void
resolve_calendar(const onr_timex *t, const onr_time_anchors *anchors, onr_timevalue *out)
{
    if (t->decade) {
        snprintf(out->value, sizeof(out->value), "%d", t->decade / 10 % 1000);
    } else if (t->century) {
        snprintf(out->value, sizeof(out->value), "%02d", (t->century - 1) % 100);
    } else if (t->month) {
        resolve_month(t, anchors, out);
    } else if (t->weekday) {
        resolve_weekday(t, anchors, out);
    } else if (t->season.len) {
        write_season(t, year_of(t, anchors), out);
    } else if (t->quarter) {
        const int year = year_of(t, anchors);
        set_quarter(out, year > 0 ? (int64_t)year * 4 + t->quarter - 1 : -1);
        if (!out->value[0]) {
            snprintf(out->value, sizeof(out->value), "XXXX-Q%d", t->quarter);
        }
    } else if (t->holiday.len) {
        const int year = year_of(t, anchors);
        if (year > 0 && year < YEAR_LAST) {
            set_date(out, holiday_in(t->holiday, year));
        }
    } else {
        set_year(out, t->year);
    }
}

/* -- steps -- */

static void
step_days(onr_date base, int64_t days, onr_timevalue *out)
{
    if (is_day_known(base)) {
        set_date(out, onr_date_from_days(onr_date_to_days(base) + (int32_t)days));
    } else if (base.month && days >= -3 && days <= 3) {
        // The next day of some day of a month is nearly always of that month.
        set_date(out, base);
        out->vague = true;
    }
}

static void
step_weeks(onr_date base, int64_t weeks, bool weekend, onr_timevalue *out)
{
    if (is_day_known(base)) {
        const int32_t days = onr_date_to_days(week_start(base));
        set_week(out, onr_date_from_days(days + 7 * (int32_t)weeks), weekend);
    }
}

/* The weekend that the tense means: the last one, or the one to come. */
static void
step_weekend(const onr_timex *t, onr_date base, int direction, onr_timevalue *out)
{
    if (!is_day_known(base)) {
        return;
    }
    const int weekday = onr_date_weekday(base);
    const bool tense = t->anchor == ONR_TIMEX_TENSE || t->step == 0;
    const int weeks = !tense ? t->step : direction < 0 && weekday < 5 ? -1 : 0;
    step_weeks(base, weeks, true, out);
}

static void
step_months(onr_date base, int64_t months, onr_timevalue *out)
{
    if (base.month && months > -12 * YEAR_LAST && months < 12 * YEAR_LAST) {
        const onr_date moved =
            onr_date_add_months((onr_date){base.year, base.month, 0}, (int)months);
        set_date(out, moved);
    }
}

static void
step_hours(onr_date base, int64_t hours, onr_timevalue *out)
{
    if (hours % 24 == 0) {
        step_days(base, hours / 24, out);
    } else {
        step_days(base, 0, out);
    }
    out->vague = true;
}

/* Companies tell of the quarter that is over when they tell of "the quarter". */
static void
step_quarters(const onr_timex *t, const onr_time_anchors *anchors, onr_date base,
              int64_t step, onr_timevalue *out)
{
    const int32_t told = anchors->narrative.quarter;
    if (t->anchor == ONR_TIMEX_NARRATIVE && told) {
        set_quarter(out, told + step);
    } else if (base.month) {
        const int64_t over = t->anchor == ONR_TIMEX_NARRATIVE && t->step == 0;
        set_quarter(out, (int64_t)base.year * 4 + (base.month - 1) / 3 + step - over);
    }
}

static void
step_years(const onr_time_anchors *anchors, const onr_timex *t, onr_date base,
           int64_t years, onr_timevalue *out)
{
    const int32_t quarter = anchors->narrative.quarter;
    if (quarter && years == -1 &&
        (t->count.article || t->anchor == ONR_TIMEX_NARRATIVE)) {
        set_quarter(out, quarter - 4);
        return;
    }
    set_year(out, base.year ? base.year + years : 0);
}

/* Write a step of hundredths or of a number that nobody counted. */
static bool
step_loosely(const onr_timex *t, onr_timevalue *out)
{
    if (!t->count.several && !(t->count.whole == 0 && t->count.hundredths)) {
        return false;
    }
    if (t->anchor != ONR_TIMEX_NARRATIVE || t->step < 0) {
        snprintf(out->value, sizeof(out->value), "%s",
                 t->step < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    out->vague = true;
    return true;
}

static void
resolve_step(const onr_timex *t, const onr_time_anchors *anchors, onr_timevalue *out)
{
    if (step_loosely(t, out)) {
        return;
    }
    const onr_date base = anchor_of(anchors, t->anchor);
    const int64_t step = (int64_t)t->step * (t->count.whole ? t->count.whole : 1);
    if (step > STEPS_MAX || step < -STEPS_MAX || !base.year) {
        return;
    }
    const onr_slice unit = t->unit;
    if (unit_is(unit, "D")) {
        step_days(base, step, out);
    } else if (unit_is(unit, "W")) {
        step_weeks(base, step, false, out);
    } else if (unit_is(unit, "2W")) {
        step_weeks(base, 2 * step, false, out);
    } else if (unit_is(unit, "WE")) {
        step_weekend(t, base, anchors->direction, out);
    } else if (unit_is(unit, "M")) {
        step_months(base, step, out);
    } else if (unit_is(unit, "Q")) {
        step_quarters(t, anchors, base, step, out);
    } else if (unit_is(unit, "Y")) {
        step_years(anchors, t, base, step, out);
    } else if (unit_is(unit, "10Y") && t->count.whole == 1 && t->step == 0) {
        snprintf(out->value, sizeof(out->value), "%d", base.year / 10);
    } else if (unit_is(unit, "10Y")) {
        set_year(out, base.year + 10 * step);
        out->vague = true;
    } else if (unit_is(unit, "100Y")) {
        snprintf(out->value, sizeof(out->value), "%02d",
                 (int)((base.year + 100 * step) / 100 % 100));
    } else if (unit_is(unit, "TH")) {
        step_hours(base, step, out);
    } else if (unit.len && unit.ptr[0] == 'T') {
        step_days(base, 0, out);
    }
}

/* -- lengths -- */

/* One number with its designator: "11Y"; halves of years and hours become months and minutes. */
static void
add_measure(char *value, size_t size, onr_timex_count count, onr_slice unit, bool *time)
{
    const size_t used = strlen(value);
    int64_t factor = 0;
    size_t at = 0;
    if (unit.ptr[0] == 'T') {
        at = 1;
    }
    for (; at < unit.len && unit.ptr[at] >= '0' && unit.ptr[at] <= '9'; ++at) {
        factor = factor * 10 + (unit.ptr[at] - '0');
    }
    factor = factor ? factor : 1;
    const onr_slice letter = onr_slice_part(unit, at, unit.len);
    const char *const mark = unit.ptr[0] == 'T' && !*time ? "T" : "";
    *time |= unit.ptr[0] == 'T';
    char *const out = value + used;
    const size_t room = size - used;
    const long long whole = (long long)count.whole * factor;
    const char *const half = unit_is(unit, "Y")    ? "6M"
                             : unit_is(unit, "TH") ? "30M"
                             : unit_is(unit, "TM") ? "30S"
                                                   : NULL;
    if (count.several) {
        snprintf(out, room, "%sX%.*s", mark, ONR_ARG(letter));
    } else if (!count.hundredths || factor > 1) {
        const long long more = count.hundredths * factor / 100;
        snprintf(out, room, "%s%lld%.*s", mark, whole + more, ONR_ARG(letter));
    } else if (count.hundredths == 50 && half && whole) {
        snprintf(out, room, "%s%lld%.*s%s", mark, whole, ONR_ARG(letter), half);
    } else if (count.hundredths == 50 && half) {
        snprintf(out, room, "%s%s", mark, half);
    } else {
        const bool tenths = count.hundredths % 10 == 0;
        snprintf(out, room, "%s%lld.%0*d%.*s", mark, whole, tenths ? 1 : 2,
                 (int)(tenths ? count.hundredths / 10 : count.hundredths),
                 ONR_ARG(letter));
    }
}

static void
resolve_length(const onr_timex *t, onr_timevalue *out)
{
    bool time = false;
    snprintf(out->value, sizeof(out->value), "P");
    add_measure(out->value, sizeof(out->value), t->count, t->unit, &time);
    if (t->unit2.len) {
        add_measure(out->value, sizeof(out->value), t->count2, t->unit2, &time);
    }
    out->vague |= t->count.several;
}

/* -- time of day -- */

static void
add_time(const onr_timex *t, onr_timevalue *out)
{
    const size_t used = strlen(out->value);
    char *const end = out->value + used;
    const size_t room = sizeof(out->value) - used;
    if (t->hour >= 0) {
        snprintf(end, room, "%sT%02d:%02d", used ? "" : "XXXX-XX-XX", t->hour % 100,
                 t->minute % 100);
    } else if (t->part.len) {
        snprintf(end, room, "%sT%.*s", used ? "" : "XXXX-XX-XX", ONR_ARG(t->part));
    }
}

bool
onr_timevalue_needs_tense(const onr_timex *t)
{
    const bool calendar = t->form == ONR_TIMEX_CALENDAR && !t->year && !t->year_steps;
    const bool weekend = t->form == ONR_TIMEX_STEP && unit_is(t->unit, "WE");
    return (calendar && !t->decade && !t->century) || weekend;
}

void
onr_timevalue_of(const onr_timex *t, const onr_time_anchors *anchors, onr_timevalue *out)
{
    *out = (onr_timevalue){.vague = t->vague};
    switch (t->form) {
    case ONR_TIMEX_CALENDAR:
        resolve_calendar(t, anchors, out);
        break;
    case ONR_TIMEX_STEP:
        resolve_step(t, anchors, out);
        break;
    case ONR_TIMEX_LENGTH:
        resolve_length(t, out);
        return;
    case ONR_TIMEX_WORD:
        snprintf(out->value, sizeof(out->value), "%s", t->value);
        out->vague = true;
        return;
    }
    if (t->beside && is_day_known(out->date)) {
        set_date(out, onr_date_from_days(onr_date_to_days(out->date) + t->beside));
    } else if (t->beside) {
        out->value[0] = '\0';
        out->date = (onr_date){0};
    }
    add_time(t, out);
}
