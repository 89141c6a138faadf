/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TIMEX_RULES_H
#define ONR_LANG_TIMEX_RULES_H

/**
   @file
   What the files of the grammar of times share.  Each production is a function that gives the word after what it matched,
   or `at` for no match; then `out` means nothing.
*/

#include "lang/timex.h"

typedef size_t onr_timex_production(onr_timewords words, size_t at, onr_timex *out);

/** The longest match of several productions, the first of equal ones; `out` is left alone if none matches. */
size_t onr_timex_longest(onr_timex_production *const *productions, size_t count,
                         onr_timewords words, size_t at, onr_timex *out);

/** Take step and anchor of a word such as "last" or "later". */
void onr_timex_set_step(onr_timex *out, const onr_timeword *word);

/** Give a value that the words tell by themselves. */
void onr_timex_set_value(onr_timex *out, onr_time_kind kind, onr_slice value);

/** Whether the word at `at` is a unit in the singular with the designator `unit`. */
bool onr_timex_is_unit(onr_timewords words, size_t at, const char *unit);

/** Whether the expression is as fine as a day. */
bool onr_timex_is_day(const onr_timex *timex);

/** `calendar := month-day | weekday | quarter | year | …` */
size_t onr_timex_parse_calendar(onr_timewords words, size_t at, onr_timex *out);

/** `framed-calendar := ["the"] [step] (weekday | month-day | season | holiday | quarter | century)` */
size_t onr_timex_parse_framed(onr_timewords words, size_t at, onr_timex *out);

/** `point := calendar | framed-calendar | step | day`, with the part of that day behind it */
size_t onr_timex_parse_point(onr_timewords words, size_t at, onr_timex *out);

/** `length := count unit | …`, and what is built on it: "two years later", "the past two years" */
size_t onr_timex_parse_length(onr_timewords words, size_t at, onr_timex *out);

/** `rate := article unit` behind a number or another unit: "$50 a day", "24 hours a day" */
size_t onr_timex_parse_rate(onr_timewords words, size_t at, onr_timex *out);

/** `set := "daily" | "every" [count] unit | "Tuesdays"` */
size_t onr_timex_parse_set(onr_timewords words, size_t at, onr_timex *out);

/** `count := number | "a" | "several" | …` */
size_t onr_timex_parse_count(onr_timewords words, size_t at, onr_timex_count *out);

/** `year := "1996" | "nineteen ninety-six"` */
size_t onr_timex_parse_year(onr_timewords words, size_t at, int32_t *out);

#endif
