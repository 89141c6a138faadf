/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/site.h"

#include <check.h>

static const struct {
    const char *text, *bare;
} quotations[] = {
    {"\"He lied,\"", "He lied,"},
    {"\xE2\x80\x9CHe lied\xE2\x80\x9D", "He lied"},
    {"He \"lied\"", "He \"lied\""},
    {"\"He\" said \"so\"", "\"He\" said \"so\""}, // Two quotations, not one
    {"\"", "\""},
    {"\"\"", "\"\""},
    {"", ""},
};

START_TEST(marks_around_the_whole_are_left_out)
{
    const onr_slice bare = onr_site_unquoted(onr_slice_of(quotations[_i].text));
    ck_assert_msg(onr_slice_equal(bare, onr_slice_of(quotations[_i].bare)),
                  "%s gives %.*s", quotations[_i].text, ONR_ARG(bare));
}
END_TEST

Suite *suite_site(void);

Suite *
suite_site(void)
{
    Suite *const suite = suite_create("site");
    TCase *const texts = tcase_create("texts");
    tcase_add_loop_test(texts, marks_around_the_whole_are_left_out, 0,
                        (int)ONR_COUNT(quotations));
    suite_add_tcase(suite, texts);
    return suite;
}
