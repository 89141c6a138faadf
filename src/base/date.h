/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BASE_DATE_H
#define ONR_BASE_DATE_H

/**
   @file
   Days of the proleptic Gregorian calendar, with the precision that a text supports.
*/

#include "base/slice.h"

/** A year, a month or a day: what is 0 is not known.  A day needs a month, a month needs a year. */
typedef struct {
    int16_t year;  ///< 1 to 9999; 0 means "no date"
    uint8_t month; ///< 1 to 12, or 0
    uint8_t day;   ///< 1 to 31, or 0
} onr_date;

enum { ONR_DATE_TEXT_MAX = 16 /**< "2021-09-02" with its NUL, and room */ };

/** Days since 1970-01-01 of a full date; partial ones count as their first day. */
int32_t onr_date_to_days(onr_date date);

/** The full date of a day number. */
onr_date onr_date_from_days(int32_t days);

/** 0 for Monday to 6 for Sunday. */
int onr_date_weekday(onr_date date);

/** Number of days of a month. */
int onr_date_month_length(int year, int month);

/** Whether the parts are in their ranges and the day exists. */
bool onr_date_valid(onr_date date);

bool onr_date_equal(onr_date a, onr_date b);

/** First and last day that a date may mean. */
onr_date onr_date_earliest(onr_date date);
onr_date onr_date_latest(onr_date date);

/** `date` moved by whole months (keeping its precision; a day past the month's end becomes its last). */
onr_date onr_date_add_months(onr_date date, int months);

/**
   Read an ISO 8601 date at the start of `text`: "2021", "2021-09", "2021-09-02", the last also followed by "T…" or
   " …" with a time of day, which is passed over.

   @return False if the text does not start so or is no valid date; then `*out` is all 0.
*/
bool onr_date_read(onr_slice text, onr_date *out);

/** Write "2021", "2021-09" or "2021-09-02" with a NUL; an empty string for no date.  Returns the length. */
size_t onr_date_write(onr_date date, char out[ONR_DATE_TEXT_MAX]);

#endif
