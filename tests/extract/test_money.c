/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/money.h"

#include "fixture.h"

#include <check.h>

static const struct {
    const char *text, *number, *currency;
} sums[] = {
    {"The town paid $53,000 for it.", "53000", "USD"},
    {"A $1.5 million settlement was reached.", "1500000", "USD"},
    {"They agreed on $2.25M last week.", "2250000", "USD"},
    {"He was fined £400 by the court.", "400", "GBP"},
    {"It cost two hundred fifty dollars.", "250", "USD"},
    {"The fee was $19.99 a day.", "19.99", "USD"},
    {"The county lost twenty-three thousand dollars.", "23000", "USD"},
    {"Damages came to 4.3 million euros.", "4300000", "EUR"},
    {"It is 45 years old and 6 feet long.", "", ""},
    {"The bill was $99999999999999999999999.", "", ""},
    {"He said $ and nothing else.", "", ""},
};

START_TEST(sums_are_read_in_figures_and_words)
{
    const onr_reading *const reading = fixture_read(sums[_i].text, "");
    onr_money money = {0};
    const bool found = onr_money_find(fixture_arena(), fixture_lexicon(), reading, 0,
                                      (uint32_t)reading->tokens.count, &money, NULL);
    ck_assert_msg(found == (sums[_i].number[0] != '\0'), "%s", sums[_i].text);
    if (found) {
        ck_assert_msg(onr_slice_equal(money.number, onr_slice_of(sums[_i].number)),
                      "%s: %.*s", sums[_i].text, ONR_ARG(money.number));
        ck_assert(onr_slice_equal(money.currency, onr_slice_of(sums[_i].currency)));
    }
}
END_TEST

static const struct {
    const char *text;
    double value;
    uint32_t length;
} numbers[] = {
    {"four tourists", 4, 1},       {"twenty-three people", 23, 3},
    {"two-week suspension", 2, 1}, {"three hundred and", 300, 2},
    {"1,200 protesters", 1200, 1},
};

START_TEST(numbers_end_where_their_words_end)
{
    const onr_reading *const reading = fixture_read(numbers[_i].text, "");
    onr_number number;
    ck_assert(onr_number_read(fixture_lexicon(), reading, 0,
                              (uint32_t)reading->tokens.count, &number));
    ck_assert_msg(number.value == numbers[_i].value, "%s: %g", numbers[_i].text,
                  number.value);
    ck_assert_uint_eq(number.last, numbers[_i].length);
}
END_TEST

Suite *suite_money(void);

Suite *
suite_money(void)
{
    Suite *const suite = suite_create("money");
    TCase *const tests = tcase_create("reading");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_add_loop_test(tests, sums_are_read_in_figures_and_words, 0,
                        (int)ONR_COUNT(sums));
    tcase_add_loop_test(tests, numbers_end_where_their_words_end, 0,
                        (int)ONR_COUNT(numbers));
    suite_add_tcase(suite, tests);
    return suite;
}
