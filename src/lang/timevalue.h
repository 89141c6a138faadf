/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TIMEVALUE_H
#define ONR_LANG_TIMEVALUE_H

/**
   @file
   From what an expression says to the date that it means.
*/

#include "lang/timex.h"

enum { ONR_TIMEVALUE_MAX = 40 /**< Bytes of a value with its NUL */ };

/** What a story told last of time. */
typedef struct {
    onr_date date;      ///< Zeroed: nothing yet
    int32_t quarter;    ///< 0 unless a quarter was told
    bool year_told;     ///< The words gave the year themselves
    uint32_t paragraph; ///< Where it stands
} onr_narrative;

/** What expressions are anchored in. */
typedef struct {
    onr_date published; ///< As fine as known; zeroed if it is not
    onr_narrative narrative;
    int direction; ///< As onr_tense_direction() has it
    int16_t (*told)
        [32]; ///< [13] Years that the story gave months and their days, 0 for none; day 0 is the month
    uint32_t paragraph; ///< Where the expression stands
} onr_time_anchors;

typedef struct {
    char value[ONR_TIMEVALUE_MAX]; ///< TIMEX3 value, empty if unknown
    onr_date date;                 ///< Zeroed if unknown
    int32_t quarter;               ///< Quarters from year 0, or 0
    bool vague;
} onr_timevalue;

/** Whether `timex` means different things in the past and the future tense. */
bool onr_timevalue_needs_tense(const onr_timex *timex);

/**
   The value of an expression.

   Never finer than the words: a step of years gives a year, one of months a month.  What is anchored in a date that is
   not known, or that is coarser than the step, has no value.
*/
void onr_timevalue_of(const onr_timex *timex, const onr_time_anchors *anchors,
                      onr_timevalue *out);

#endif
