/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/sentences.h"

#include "reading.h"

#include <check.h>

static const struct {
    const char *text;
    const char *sentences; // Parted by "|"
} rows[] = {
    {"He left. She stayed.", "He left.|She stayed."},
    {"Sgt. Ruth Lamb of St. Agnes left. He ran.",
     "Sgt. Ruth Lamb of St. Agnes left.|He ran."},
    {"He lives in the U.S. The state sued.", "He lives in the U.S.|The state sued."},
    {"The U.S. Attorney sued.", "The U.S. Attorney sued."},
    {"It ended at 9 p.m. Police came.", "It ended at 9 p.m.|Police came."},
    {"It ended at 9 p.m. Friday. Police came.",
     "It ended at 9 p.m. Friday.|Police came."},
    {"“He left.” She stayed.", "“He left.”|She stayed."},
    {"\"He left.\" \"I stayed,\" she said.", "\"He left.\"|\"I stayed,\" she said."},
    {"\"Stop!\" he said.", "\"Stop!\" he said."},
    {"“Why?” Mayor Ruth Lamb asked. He left.", "“Why?” Mayor Ruth Lamb asked.|He left."},
    {"“Why?” He left.", "“Why?”|He left."},
    {"(He left.) She stayed.", "(He left.)|She stayed."},
    {"He waited... then left. Then...", "He waited... then left.|Then..."},
    {"1. Go home. 2. Stay.", "1. Go home.|2. Stay."},
    {"Chief Edwin C. Lamb left. He ran.", "Chief Edwin C. Lamb left.|He ran."},
    {"John Q. Lamb left. He ran.", "John Q. Lamb left.|He ran."},
    {"Lamb Towing Inc. Said he did. No. 5 won.",
     "Lamb Towing Inc. Said he did.|No. 5 won."},
    {"A headline here\nThe story begins.", "A headline here|The story begins."},
    {"The story goes on\nover the line. Yes.", "The story goes on\nover the line.|Yes."},
    {"One.\r\nTwo.\r\n\r\nThree.", "One.|Two.|Three."},
    {"What?! No!! Yes.", "What?!|No!!|Yes."},
};

START_TEST(sentences_end_where_a_reader_ends_them)
{
    const onr_reading *const reading = reading_of(onr_slice_of(rows[_i].text), "");
    onr_slice rest = onr_slice_of(rows[_i].sentences), expected;
    size_t i = 0;
    for (; onr_slice_split(&rest, '|', &expected); ++i) {
        const onr_slice found =
            i < reading->sentences.count
                ? onr_slice_at(reading->document->text, reading->sentences.items[i].span)
                : ONR_LIT("nothing");
        ck_assert_msg(onr_slice_equal(found, expected), "%s: sentence %zu is \"%.*s\"",
                      rows[_i].sentences, i, ONR_ARG(found));
    }
    ck_assert_uint_eq(i, reading->sentences.count);
}
END_TEST

START_TEST(each_token_is_in_its_sentence)
{
    const onr_reading *const reading = reading_of(ONR_LIT("One. Two.\n\nThree."), "");
    uint32_t next = 0;
    for (uint32_t i = 0; i < reading->sentences.count; ++i) {
        ck_assert_uint_eq(reading->sentences.items[i].first, next);
        next = reading->sentences.items[i].last;
        for (uint32_t k = reading->sentences.items[i].first; k < next; ++k) {
            ck_assert_uint_eq(reading->tokens.items[k].sentence, i);
        }
    }
    ck_assert_uint_eq(next, reading->tokens.count);
}
END_TEST

START_TEST(paragraphs_are_counted)
{
    const onr_reading *const reading =
        reading_of(ONR_LIT("One. Two.\nThree.\n\nFour."), "");
    ck_assert_uint_eq(reading->sentences.count, 4);
    ck_assert_uint_eq(reading->sentences.items[0].paragraph, 0);
    ck_assert_uint_eq(reading->sentences.items[1].paragraph, 0);
    ck_assert_uint_eq(reading->sentences.items[2].paragraph, 1);
    ck_assert_uint_eq(reading->sentences.items[3].paragraph, 2);
}
END_TEST

START_TEST(a_sentence_without_end_is_cut)
{
    enum { WORDS = 3 * ONR_SENTENCE_TOKENS_MAX };
    static char text[2 * WORDS];
    for (size_t i = 0; i < WORDS; ++i) {
        memcpy(text + 2 * i, "a ", 2);
    }
    const onr_reading *const reading = reading_of((onr_slice){text, sizeof(text)}, "");
    ck_assert_uint_eq(reading->sentences.count, 3);
}
END_TEST

START_TEST(an_empty_text_has_no_sentences)
{
    ck_assert_uint_eq(reading_of(ONR_LIT(""), "")->sentences.count, 0);
    ck_assert_uint_eq(reading_of(ONR_LIT(" \n\n "), "")->sentences.count, 0);
}
END_TEST

Suite *suite_sentences(void);

Suite *
suite_sentences(void)
{
    Suite *const suite = suite_create("sentences");
    TCase *const ends = tcase_create("ends");
    tcase_add_checked_fixture(ends, reading_init, reading_clear);
    tcase_add_loop_test(ends, sentences_end_where_a_reader_ends_them, 0,
                        (int)ONR_COUNT(rows));
    tcase_add_test(ends, each_token_is_in_its_sentence);
    tcase_add_test(ends, paragraphs_are_counted);
    tcase_add_test(ends, a_sentence_without_end_is_cut);
    tcase_add_test(ends, an_empty_text_has_no_sentences);
    suite_add_tcase(suite, ends);
    return suite;
}
