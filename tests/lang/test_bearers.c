/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/bearers.h"

#include "reading.h"

#include <check.h>

/* A sentence in which the parser hangs somebody on the employer, and the word above the name as it should be. */
static const struct {
    const char *text, *name, *above;
} bearers[] = {
    {"Prosecutors dropped the remaining charge against former Marlow Falls police Sgt. "
     "Dana Ruiz on Tuesday.",
     "Ruiz", "charge"},
    {"The lawsuit was filed against former Ashby police Sgt. Dana Ruiz on Monday.",
     "Ruiz", "filed"},
    {"A grand jury indicted Ashby Fire Department Capt. Dana Ruiz on a theft charge.",
     "Ruiz", "indicted"},
};

static uint32_t
find(const onr_reading *reading, const char *form)
{
    for (uint32_t t = 0; t < reading->tokens.count; ++t) {
        if (onr_symbol_is(reading->tokens.items[t].form, form)) {
            return t;
        }
    }
    return ONR_NONE;
}

START_TEST(who_has_the_title_is_meant_and_not_the_employer)
{
    const onr_reading *const reading =
        reading_of(onr_slice_of(bearers[_i].text), "2024-10-10");
    const uint32_t name = find(reading, bearers[_i].name);
    ck_assert_uint_ne(name, ONR_NONE);
    const onr_token *const token = &reading->tokens.items[name];
    ck_assert_uint_ne(token->head, ONR_NONE);
    ck_assert_msg(
        onr_symbol_is(reading->tokens.items[token->head].form, bearers[_i].above), "%s",
        bearers[_i].text);
}
END_TEST

START_TEST(trees_stay_trees)
{
    const onr_reading *const reading =
        reading_of(onr_slice_of(bearers[_i].text), "2024-10-10");
    for (uint32_t t = 0; t < reading->tokens.count; ++t) {
        uint32_t above = t;
        size_t steps = 0;
        while (reading->tokens.items[above].head != ONR_NONE &&
               steps <= reading->tokens.count) {
            above = reading->tokens.items[above].head;
            ++steps;
        }
        ck_assert_uint_le(steps, reading->tokens.count);
    }
}
END_TEST

Suite *suite_bearers(void);

Suite *
suite_bearers(void)
{
    Suite *const suite = suite_create("bearers");
    TCase *const tests = tcase_create("bearers");
    tcase_add_checked_fixture(tests, reading_init, reading_clear);
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, who_has_the_title_is_meant_and_not_the_employer, 0,
                        ONR_COUNT(bearers));
    tcase_add_loop_test(tests, trees_stay_trees, 0, ONR_COUNT(bearers));
    suite_add_tcase(suite, tests);
    return suite;
}
