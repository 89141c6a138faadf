/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers, and what is built on a number and a unit. */
#include "lang/timex_rules.h"

static bool
is(onr_timewords words, size_t at, onr_timeword_class class)
{
    return onr_timewords_class(words, at) == class;
}

/* `spelled := tens ["-"] ones | number`, times "hundred" and "thousand" */
static size_t
parse_spelled(onr_timewords words, size_t at, int32_t *out)
{
    int32_t value = words.items[at].value;
    size_t end = at + 1;
    if (value >= 20 && value % 10 == 0 && !words.items[at].digits) {
        const size_t ones = end + is(words, end, ONR_TIMEWORD_HYPHEN);
        if (is(words, ones, ONR_TIMEWORD_NUMBER) && !words.items[ones].digits &&
            words.items[ones].value < 10) {
            value += words.items[ones].value;
            end = ones + 1;
        }
    }
    while (is(words, end, ONR_TIMEWORD_SCALE) &&
           value <= ONR_TIMEWORD_NUMBER_MAX / words.items[end].value) {
        value *= words.items[end++].value;
    }
    *out = value;
    return end;
}

size_t
onr_timex_parse_count(onr_timewords words, size_t at, onr_timex_count *out)
{
    *out = (onr_timex_count){0};
    const onr_timeword *const word = words.items + at;
    size_t end = at + 1;
    switch (onr_timewords_class(words, at)) {
    case ONR_TIMEWORD_NUMBER:
        end = parse_spelled(words, at, &out->whole);
        out->hundredths = word->minute > 0 ? word->minute : 0;
        if (is(words, end, ONR_TIMEWORD_HALF) || is(words, end, ONR_TIMEWORD_PLUSHALF)) {
            out->hundredths = 50;
            ++end;
        }
        return end;
    case ONR_TIMEWORD_ARTICLE:
        out->article = true;
        out->whole = 1;
        if (is(words, end, ONR_TIMEWORD_SCALE)) {
            out->article = false;
            out->whole = words.items[end++].value;
        }
        return end;
    case ONR_TIMEWORD_SCALE:
        out->whole = word->value;
        return end;
    case ONR_TIMEWORD_SEVERAL:
        out->several = true;
        return end;
    case ONR_TIMEWORD_HALF:
    case ONR_TIMEWORD_HALFOF:
        out->hundredths = 50;
        return end;
    default:
        return at;
    }
}

size_t
onr_timex_parse_year(onr_timewords words, size_t at, int32_t *out)
{
    if (!is(words, at, ONR_TIMEWORD_NUMBER)) {
        return at;
    }
    const onr_timeword *const word = words.items + at;
    const bool plain = word->digits && word->span.end - word->span.begin == 4;
    if (plain && word->minute < 0 && word->value >= 1500 && word->value <= 2100) {
        *out = word->value;
        return at + 1;
    }
    if (!word->digits && word->value == 2 && is(words, at + 1, ONR_TIMEWORD_SCALE) &&
        words.items[at + 1].value == 1000) {
        *out = 2000;
        return at + 2;
    }
    if (word->digits || word->value < 18 || word->value > 20 ||
        !is(words, at + 1, ONR_TIMEWORD_NUMBER) || words.items[at + 1].value < 10 ||
        words.items[at + 1].digits) {
        return at;
    }
    int32_t rest;
    const size_t end = parse_spelled(words, at + 1, &rest);
    *out = word->value * 100 + rest;
    return rest < 100 ? end : at;
}

/* Where a unit stands in the order of sizes; weeks beside days, as TIMEX3 never mixes them. */
static int
rank(onr_slice unit)
{
    static const char *const units[] = {"Y", "M", "W", "D", "TH", "TM", "TS"};
    for (size_t i = 0; i < ONR_COUNT(units); ++i) {
        if (onr_slice_equal(unit, onr_slice_of(units[i]))) {
            return (int)i;
        }
    }
    return -1;
}

/* `length := count ["-"] [extra] unit ["and a half"]` */
static size_t
parse_measure(onr_timewords words, size_t at, onr_timex_count *count, onr_slice *unit)
{
    size_t end = onr_timex_parse_count(words, at, count);
    if (end == at) {
        return at;
    }
    const bool hyphen = is(words, end, ONR_TIMEWORD_HYPHEN);
    end += hyphen;
    while (!hyphen && is(words, end, ONR_TIMEWORD_EXTRA)) {
        ++end;
    }
    if (!is(words, end, ONR_TIMEWORD_UNIT)) {
        return at;
    }
    const onr_timeword *const word = words.items + end;
    const bool plural = word->note.len > 0;
    const bool fraction = hyphen && plural && onr_slice_equal(word->text, ONR_LIT("Q"));
    if ((!hyphen && !plural && count->several) || (count->article && plural) ||
        fraction || (word->proper && at > 0)) {
        return at;
    }
    *unit = word->text;
    ++end;
    end += is(words, end, ONR_TIMEWORD_ORSO);
    if (is(words, end, ONR_TIMEWORD_PLUSHALF)) {
        count->hundredths += 50;
        ++end;
    }
    return end;
}

static bool
shifts(onr_timewords words, size_t at)
{
    return is(words, at, ONR_TIMEWORD_SHIFT) &&
           !onr_slice_equal(words.items[at].note, ONR_LIT("clause"));
}

/* Add "and four months" to "11 years". */
static size_t
parse_smaller(onr_timewords words, size_t end, onr_timex *out)
{
    size_t at = end + is(words, end, ONR_TIMEWORD_COMMA);
    at += is(words, at, ONR_TIMEWORD_PREPOSITION) &&
          onr_symbol_is(words.items[at].word, "and");
    onr_timex_count count;
    onr_slice unit;
    const size_t after = at > end ? parse_measure(words, at, &count, &unit) : at;
    if (after == at || rank(unit) <= rank(out->unit) || rank(out->unit) < 0 ||
        count.article || shifts(words, after)) {
        return end;
    }
    out->unit2 = unit;
    out->count2 = count;
    return after;
}

/* `range := count ["-"] ("to" | "or" | "-") length`: the first number, which takes the unit of the second. */
static size_t
parse_range(onr_timewords words, size_t at, onr_timex *out)
{
    const size_t end = onr_timex_parse_count(words, at, &out->count);
    if (end == at || out->count.article) {
        return at;
    }
    size_t next = end + is(words, end, ONR_TIMEWORD_HYPHEN);
    const bool word = is(words, next, ONR_TIMEWORD_PREPOSITION) &&
                      (onr_symbol_is(words.items[next].word, "to") ||
                       onr_symbol_is(words.items[next].word, "or"));
    next += word;
    next += word && is(words, next, ONR_TIMEWORD_HYPHEN);
    onr_timex_count second;
    if (next == end || !is(words, next, ONR_TIMEWORD_NUMBER) ||
        parse_measure(words, next, &second, &out->unit) == next || second.article) {
        return at;
    }
    return end;
}

/* A number and a unit that tell how old somebody is. */
static bool
is_age(onr_timewords words, size_t at, size_t end)
{
    return is(words, end, ONR_TIMEWORD_AGE) ||
           (is(words, end, ONR_TIMEWORD_HYPHEN) &&
            is(words, end + 1, ONR_TIMEWORD_AGE)) ||
           (at > 0 && is(words, at - 1, ONR_TIMEWORD_AGE));
}

/* Whether "before" and "after" end here, with no noun that they belong to. */
static bool
clause_ends(onr_timewords words, size_t at)
{
    if (at >= words.count || is(words, at, ONR_TIMEWORD_COMMA)) {
        return true;
    }
    const onr_slice text = onr_symbol_slice(words.items[at].word);
    return text.len == 1 && strchr(".;:?!)\"", text.ptr[0]);
}

/* `shift := "ago" | "later" | …` behind a length makes a point in time of it. */
static size_t
parse_shift(onr_timewords words, size_t end, onr_timex *out)
{
    const size_t at = end + is(words, end, ONR_TIMEWORD_HYPHEN);
    if (!is(words, at, ONR_TIMEWORD_SHIFT)) {
        return end;
    }
    const onr_timeword *const word = words.items + at;
    const bool clause = onr_slice_equal(word->note, ONR_LIT("clause"));
    if (clause && !clause_ends(words, at + 1)) {
        return end;
    }
    out->kind = ONR_TIME_DATE;
    out->form = ONR_TIMEX_STEP;
    out->anchor = onr_slice_equal(word->note, ONR_LIT("published")) ? ONR_TIMEX_PUBLISHED
                                                                    : ONR_TIMEX_NARRATIVE;
    out->step = word->value;
    return at + 1;
}

/* `[the] ("last" | "next" | "first") length` */
static size_t
parse_framed(onr_timewords words, size_t at, onr_timex *out)
{
    size_t start = at + is(words, at, ONR_TIMEWORD_THE);
    const bool frame =
        is(words, start, ONR_TIMEWORD_STEP) || is(words, start, ONR_TIMEWORD_ORDINAL);
    if (!frame && start == at) {
        return at;
    }
    start += frame;
    const bool that = frame && onr_symbol_is(words.items[start - 1].word, "that");
    if (is(words, start, ONR_TIMEWORD_ARTICLE) || that) {
        return at;
    }
    const size_t end = parse_measure(words, start, &out->count, &out->unit);
    const bool adjective = is(words, start + 1, ONR_TIMEWORD_HYPHEN);
    return end > start && !is_age(words, start, end) && !adjective ? end : at;
}

/* `years [shift]`, `decades-long`, `day-long` */
static size_t
parse_bare_units(onr_timewords words, size_t at, onr_timex *out)
{
    const char before = at > 0 ? words.items[at - 1].word->text[0] : '\0';
    const bool counted =
        before >= '0' && before <= '9'; // By a number too large to be read
    if (!is(words, at, ONR_TIMEWORD_UNIT) || is_age(words, at, at + 1) || counted) {
        return at;
    }
    const onr_timeword *const word = words.items + at;
    const bool plural = word->note.len > 0;
    out->unit = word->text;
    out->count.several = plural;
    out->count.whole = !plural;
    if (is(words, at + 1, ONR_TIMEWORD_HYPHEN) && is(words, at + 2, ONR_TIMEWORD_LONG)) {
        return at + 3;
    }
    if (!plural || word->text.ptr[0] == 'T' || word->text.ptr[0] == 'Q' || word->proper) {
        return at;
    }
    return parse_shift(words, at + 1, out);
}

size_t
onr_timex_parse_length(onr_timewords words, size_t at, onr_timex *out)
{
    out->kind = ONR_TIME_DURATION;
    out->form = ONR_TIMEX_LENGTH;
    size_t end = parse_framed(words, at, out);
    if (end > at) {
        return end;
    }
    end = parse_measure(words, at, &out->count, &out->unit);
    if (end > at) {
        const bool adjective =
            out->count.article && is(words, end, ONR_TIMEWORD_HYPHEN) &&
            is(words, end + 1, ONR_TIMEWORD_SHIFT); // "a year-ago loss"
        if (is_age(words, at, end) || adjective) {
            return at;
        }
        const size_t shifted = parse_shift(words, end, out);
        return shifted > end ? shifted : parse_smaller(words, end, out);
    }
    end = parse_range(words, at, out);
    if (end > at) {
        return end;
    }
    return parse_bare_units(words, at, out);
}
