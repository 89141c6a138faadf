/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TIMEX_H
#define ONR_LANG_TIMEX_H

/**
   @file
   The grammar of time expressions: what the words say, before anything outside them is known.

   After TIMEX3 of TimeML 1.2.1 (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html): an expression
   takes in its article and what modifies it ("about two years", "the end of last month"), not its preposition.
*/

#include "lang/timeword.h"

typedef enum {
    ONR_TIMEX_CALENDAR, ///< Parts of a date, some of which may be left out: "Wednesday", "Sept. 2", "last May"
    ONR_TIMEX_STEP, ///< So many units from somewhere: "last year", "two years later", "today"
    ONR_TIMEX_LENGTH, ///< "20 years", "two-week"
    ONR_TIMEX_WORD, ///< A value given by the lexicon or by the grammar: "recently", "daily"
} onr_timex_form;

/** Where a step starts, and which of several Wednesdays is meant. */
typedef enum {
    ONR_TIMEX_TENSE,     ///< The publication; the tense of the verb gives the direction
    ONR_TIMEX_PUBLISHED, ///< The publication
    ONR_TIMEX_NARRATIVE, ///< The date that the story told last
} onr_timex_anchor;

/** A number with its hundredths. */
typedef struct {
    int32_t whole, hundredths;
    bool several; ///< Nobody counted
    bool article; ///< "a", "an"
} onr_timex_count;

typedef struct {
    onr_time_kind kind;
    onr_timex_form form;
    onr_timex_anchor anchor;
    int32_t
        step; ///< Units from the anchor, or for calendars -1 "last", 1 "next", 0 "this"

    int32_t year, decade, century; ///< 0 unless told
    int32_t month, day;            ///< 0 unless told
    int32_t weekday;               ///< 1 for Monday to 7 for Sunday; 0 unless told
    int32_t quarter;               ///< 0 unless told
    onr_slice season;              ///< "SU"; empty unless told
    onr_slice holiday;             ///< Its rule, as the lexicon has it
    bool year_steps; ///< "of last year": `year_step` years from `year_anchor`
    int32_t year_step;
    onr_timex_anchor year_anchor;

    int32_t beside; ///< Days from that date: "the day before Thanksgiving"

    onr_slice unit; ///< Of steps and lengths, as the lexicon has it
    onr_timex_count count;
    onr_slice unit2; ///< The smaller unit of "11 years and four months"
    onr_timex_count count2;

    onr_slice part; ///< "MO", "NI"; empty unless told
    int32_t hour;   ///< -1 unless told
    int32_t minute;
    char value[24]; ///< Of ONR_TIMEX_WORD
    bool vague;
} onr_timex;

/**
   The longest expression that begins with word `at`.

   @param out  Filled if there is one.
   @return The word after it, or `at` if there is none.
*/
size_t onr_timex_parse(onr_timewords words, size_t at, onr_timex *out);

/**
   The day that word `at` adds to the expression that ends there: the second of "March 17 and 18".

   @param before  A day of a month.
   @param day     Set to the word of the day.
   @return The word after it, or `at` if there is none.
*/
size_t onr_timex_parse_more(onr_timewords words, size_t at, const onr_timex *before,
                            size_t *day, onr_timex *out);

#endif
