/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/timex_rules.h"

#include <stdio.h>

static bool
is(onr_timewords words, size_t at, onr_timeword_class class)
{
    return onr_timewords_class(words, at) == class;
}

void
onr_timex_set_step(onr_timex *out, const onr_timeword *word)
{
    out->step = word->value;
    out->anchor = onr_slice_equal(word->note, ONR_LIT("published")) ? ONR_TIMEX_PUBLISHED
                                                                    : ONR_TIMEX_NARRATIVE;
}

void
onr_timex_set_value(onr_timex *out, onr_time_kind kind, onr_slice value)
{
    out->kind = kind;
    out->form = ONR_TIMEX_WORD;
    snprintf(out->value, sizeof(out->value), "%.*s", ONR_ARG(value));
}

bool
onr_timex_is_unit(onr_timewords words, size_t at, const char *unit)
{
    return is(words, at, ONR_TIMEWORD_UNIT) && words.items[at].note.len == 0 &&
           onr_slice_equal(words.items[at].text, onr_slice_of(unit));
}

bool
onr_timex_is_day(const onr_timex *timex)
{
    return timex->weekday || timex->day || timex->holiday.len ||
           (timex->form == ONR_TIMEX_STEP && onr_slice_equal(timex->unit, ONR_LIT("D")));
}

size_t
onr_timex_longest(onr_timex_production *const *productions, size_t count,
                  onr_timewords words, size_t at, onr_timex *out)
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

/* Whether "5:30" without more is a time of day: behind "at", "about" and the like. */
static bool
is_time_place(onr_timewords words, size_t at)
{
    return is(words, at + 1, ONR_TIMEWORD_ZONE) ||
           (at > 0 && (is(words, at - 1, ONR_TIMEWORD_PREPOSITION) ||
                       is(words, at - 1, ONR_TIMEWORD_ABOUT)));
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
    } else if (!told || (!words.items[at].note.len && words.items[at].digits &&
                         !is_time_place(words, at))) {
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
    const size_t after = onr_timex_parse_point(words, next, out);
    const bool day = onr_timex_is_day(out);
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

static size_t
parse_word(onr_timewords words, size_t at, onr_timex *out)
{
    if (is(words, at, ONR_TIMEWORD_THE) && is(words, at + 1, ONR_TIMEWORD_STEP) &&
        onr_symbol_is(words.items[at + 1].word, "past") &&
        (at + 2 >= words.count || words.items[at + 2].word->len == 1)) {
        onr_timex_set_value(out, ONR_TIME_DATE, ONR_LIT("PAST_REF"));
        return at + 2;
    }
    const bool length = is(words, at, ONR_TIMEWORD_LENGTH);
    if (!length && !is(words, at, ONR_TIMEWORD_REF)) {
        return at;
    }
    onr_timex_set_value(out, length ? ONR_TIME_DURATION : ONR_TIME_DATE,
                        words.items[at].text);
    return at + 1;
}

/* "the current owner", but not "the current year" */
static size_t
parse_current(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_STEP) || words.items[at].proper ||
        words.items[at].value || !onr_symbol_is(words.items[at].word, "current") ||
        at + 1 >= words.count || !is(words, at + 1, ONR_TIMEWORD_OTHER) ||
        words.items[at + 1].word->len < 2) {
        return at;
    }
    onr_timex_set_value(out, ONR_TIME_DATE, ONR_LIT("PRESENT_REF"));
    return at + 1;
}

/* `whole-year := "the" [extra | "fiscal"] "year"` before "ended", a length, or at the end of its clause, this year */
static size_t
parse_whole_year(onr_timewords words, size_t at, onr_timex *out)
{
    if (!is(words, at, ONR_TIMEWORD_THE) || at == 0 ||
        !is(words, at - 1, ONR_TIMEWORD_PREPOSITION)) {
        return at;
    }
    const size_t unit =
        at + 1 +
        (is(words, at + 1, ONR_TIMEWORD_EXTRA) || is(words, at + 1, ONR_TIMEWORD_FISCAL));
    if (!onr_timex_is_unit(words, unit, "Y")) {
        return at;
    }
    out->count.whole = 1;
    out->unit = words.items[unit].text;
    if (is(words, unit + 1, ONR_TIMEWORD_ENDED)) {
        out->kind = ONR_TIME_DURATION;
        out->form = ONR_TIMEX_LENGTH;
        return unit + 1;
    }
    out->kind = ONR_TIME_DATE;
    out->form = ONR_TIMEX_STEP;
    out->anchor = ONR_TIMEX_PUBLISHED;
    const bool closed = unit + 1 >= words.count || words.items[unit + 1].word->len == 1;
    return closed ? unit + 1 : at;
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

/* `beside := ("the" | count) ("day" | "week") ("before" | "after") point` */
static size_t
parse_beside(onr_timewords words, size_t at, onr_timex *out)
{
    onr_timex_count count = {.whole = 1};
    const size_t unit = is(words, at, ONR_TIMEWORD_THE)
                            ? at + 1
                            : onr_timex_parse_count(words, at, &count);
    const size_t shift = unit + 1;
    if (unit == at || !is(words, unit, ONR_TIMEWORD_UNIT) ||
        !is(words, shift, ONR_TIMEWORD_SHIFT) || count.several || count.whole > 1000 ||
        !onr_slice_equal(words.items[shift].note, ONR_LIT("clause"))) {
        return at;
    }
    const onr_slice text = words.items[unit].text;
    const bool week = onr_slice_equal(text, ONR_LIT("W"));
    if (!week && !onr_slice_equal(text, ONR_LIT("D"))) {
        return at;
    }
    const size_t end = onr_timex_parse_point(words, shift + 1, out);
    if (end == shift + 1 || out->part.len) {
        return at;
    }
    out->beside = count.whole * (week ? 7 : 1) * words.items[shift].value;
    return end;
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
    static onr_timex_production *const all[] = {
        parse_beside,           onr_timex_parse_rate, parse_time, onr_timex_parse_point,
        onr_timex_parse_length, onr_timex_parse_set,  parse_word, parse_lone_part,
        parse_current,          parse_whole_year};
    out->hour = -1;
    return onr_timex_longest(all, ONR_COUNT(all), words, at, out);
}

/* Whether a word can stand before a date: "around Nov. 1", not "up to Nov. 1". */
static bool
is_rough(const onr_timeword *about)
{
    return !onr_slice_equal(about->text, ONR_LIT("MORE")) &&
           !onr_slice_equal(about->text, ONR_LIT("LESS"));
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
               t->form != ONR_TIMEX_WORD &&
               (t->form != ONR_TIMEX_CALENDAR || t->hour >= 0 || is_rough(prefix));
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

size_t
onr_timex_parse_more(onr_timewords words, size_t at, const onr_timex *before, size_t *day,
                     onr_timex *out)
{
    const bool join =
        is(words, at, ONR_TIMEWORD_HYPHEN) ||
        (is(words, at, ONR_TIMEWORD_PREPOSITION) && words.items[at].note.len);
    const size_t next = at + 1, end = at + 2;
    if (!join || !before->day || !before->month || before->weekday ||
        !is(words, next, ONR_TIMEWORD_NUMBER) || !words.items[next].digits ||
        words.items[next].value <= before->day || words.items[next].value > 31) {
        return at;
    }
    *out = *before;
    out->day = words.items[next].value;
    *day = next;
    const size_t comma = end + is(words, end, ONR_TIMEWORD_COMMA);
    const size_t year = onr_timex_parse_year(words, comma, &out->year);
    if (year > comma) {
        return year;
    }
    const bool closed = end >= words.count || is(words, end, ONR_TIMEWORD_COMMA) ||
                        is(words, end, ONR_TIMEWORD_PREPOSITION) ||
                        words.items[end].word->len == 1;
    return closed ? end : at;
}
