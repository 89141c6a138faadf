/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_QUOTE_MARKS_H
#define ONR_LANG_QUOTE_MARKS_H

/**
   @file
   Quotation marks: where quotations begin and end.
*/

#include "lang/reading.h"

/**
   Push the spans of all quotations to `reading->quotes`: `span`, `inner`, `first`, `last`, `goes_on` and, from one
   paragraph to the next, `continues`.  All else is ONR_NONE or false.
*/
void onr_quote_marks_find(onr_arena *arena, onr_reading *reading);

#endif
