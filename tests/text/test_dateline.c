/* SPDX-License-Identifier: Apache-2.0 */
#include "text/dateline.h"

#include <check.h>
#include <stdio.h>

Suite *suite_dateline(void);

static const char *const datelines[] = {
    "MARLOW FALLS, Texas (AP) \xE2\x80\x94 | The city",
    "MARLOW FALLS, TEXAS (KMRL) - | The city",
    "MARLOW FALLS -- | The city",
    "MARLOW FALLS, Tex., Sept. 10 (Statehouse Wire) \xE2\x80\x93 | The city",
    "ST. JOSEPH -- | The city",
    "CEDAR CITY | | The city",
    "Marlow Falls, Texas (KMRL) \xE2\x80\x94 | The city",
    "(Statehouse Wire) - | The city",
    "O'NEILL COUNTY, N.C. - | A deputy",
};

START_TEST(a_dateline_ends_behind_its_dash)
{
    // The last bar marks the end that is looked for.
    const char *const marked = datelines[_i];
    const char *const bar = strrchr(marked, '|');
    const size_t length = (size_t)(bar - marked);
    char text[128];
    snprintf(text, sizeof(text), "%.*s%s", (int)length, marked, bar + 2);
    ck_assert_uint_eq(onr_dateline_length(onr_slice_of(text)), length);
}
END_TEST

static const char *const others[] = {
    "",
    "The city - and its chief - declined to comment.",
    "A well-known officer was fired.",
    "SWAT officers surrounded the house.",
    "Chief Lorraine Whitfield - who retired - said so.",
    "MARLOW FALLS is a town in Tarrant County - and a quiet one.",
    "2022 - A year to forget",
    "Orr (38) said that he was innocent.",
};

START_TEST(a_sentence_has_none)
{
    ck_assert_uint_eq(onr_dateline_length(onr_slice_of(others[_i])), 0);
}
END_TEST

Suite *
suite_dateline(void)
{
    Suite *const suite = suite_create("dateline");
    TCase *const lines = tcase_create("lines");
    tcase_add_loop_test(lines, a_dateline_ends_behind_its_dash, 0,
                        (int)ONR_COUNT(datelines));
    tcase_add_loop_test(lines, a_sentence_has_none, 0, (int)ONR_COUNT(others));
    suite_add_tcase(suite, lines);
    return suite;
}
