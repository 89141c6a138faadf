/* SPDX-License-Identifier: Apache-2.0 */
/* How often. */
#include "lang/timex_rules.h"

#include <stdio.h>

static bool
is(onr_timewords words, size_t at, onr_timeword_class class)
{
    return onr_timewords_class(words, at) == class;
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
size_t
onr_timex_parse_set(onr_timewords words, size_t at, onr_timex *out)
{
    const onr_timeword *const word = words.items + at;
    if (word->class == ONR_TIMEWORD_SET) {
        onr_timex_set_value(out, ONR_TIME_SET, word->text);
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
        onr_timex_set_value(out, ONR_TIME_SET, ONR_LIT(""));
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
size_t
onr_timex_parse_rate(onr_timewords words, size_t at, onr_timex *out)
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
