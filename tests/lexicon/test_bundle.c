/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/bundle.h"

#include <check.h>

START_TEST(parts_come_back_as_they_went_in)
{
    onr_error err = {0};
    onr_sink *sink;
    ck_assert_int_eq(onr_sink_open_memory(&sink, &err), ONR_OK);
    onr_bundle_write(sink, ONR_LIT("a.lex"), ONR_LIT("x\ty\n"));
    onr_bundle_write(sink, ONR_LIT("b.rules"), ONR_LIT(""));
    onr_slice bytes = onr_sink_bytes(sink);
    ck_assert(onr_bundle_is(bytes));
    onr_bundle_part part;
    ck_assert_int_eq(onr_bundle_next(&bytes, &part, &err), ONR_OK);
    ck_assert(onr_slice_equal(part.name, ONR_LIT("a.lex")));
    ck_assert(onr_slice_equal(part.bytes, ONR_LIT("x\ty\n")));
    ck_assert_int_eq(onr_bundle_next(&bytes, &part, &err), ONR_OK);
    ck_assert_uint_eq(part.bytes.len, 0);
    ck_assert_uint_eq(bytes.len, 0);
    onr_sink_drop(sink);
}
END_TEST

static const char *const damaged[] = {
    "onrecord-lexicon a.lex 9\nx\n",
    "onrecord-lexicon a.lex\nx\n",
    "onrecord-lexicon a.lex 99999999999999999999999\nx\n",
    "onrecord-lexicon a.lex -1\nx\n",
    "onrecord-lexicon a.lex 1",
    "other",
};

START_TEST(a_damaged_bundle_is_refused)
{
    onr_error err = {0};
    onr_slice bytes = onr_slice_of(damaged[_i]);
    onr_bundle_part part;
    ck_assert_int_eq(onr_bundle_next(&bytes, &part, &err), ONR_BAD_INPUT);
}
END_TEST

Suite *suite_bundle(void);

Suite *
suite_bundle(void)
{
    Suite *const suite = suite_create("bundle");
    TCase *const parts = tcase_create("parts");
    tcase_add_test(parts, parts_come_back_as_they_went_in);
    tcase_add_loop_test(parts, a_damaged_bundle_is_refused, 0, (int)ONR_COUNT(damaged));
    suite_add_tcase(suite, parts);
    return suite;
}
