/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_WHEN_H
#define ONR_TEXT_WHEN_H

/**
   @file
   Dates of publication as metadata and page furniture write them.

   Read are ISO 8601 ("2021-09-02T10:00:00Z", "20210902"), RFC 822 ("Thu, 02 Sep 2021 10:00:00 GMT"), American prose
   ("Sept. 2, 2021") and American numbers ("9/2/2021"; the day may come first where it is past 12).
   Times of day and zones are passed over: the date is the one that the outlet wrote.
*/

#include "base/date.h"

/**
   Find the first date in `text` that has at least month and year.

   @param where  Set to its place, from its first byte to the last of its year or day; may be null.
   @return False if there is none; then `*out` is all 0.
*/
bool onr_when_find(onr_slice text, onr_date *out, onr_span *where);

/** Read a metadata value: a date that onr_when_find() finds, or a bare year. */
bool onr_when_read(onr_slice text, onr_date *out);

/** The date of a Unix time in seconds, or in milliseconds where it is too large for seconds. */
bool onr_when_from_unix(int64_t time, onr_date *out);

#endif
