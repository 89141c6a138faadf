/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/reports.h"
#include "reading.h"

#include <check.h>
#include <stdio.h>

/* A sentence, and the reports in it as "cue|head of the speaker|what is said" parted by " / ". */
static const struct {
    const char *text, *reports;
} rows[] = {
    {"Police said the man ran away.", "said|Police|the man ran away"},
    {"The man ran away, police said.", "said|police|The man ran away"},
    {"Ruiz claims that the chief hit her.", "claims|Ruiz|that the chief hit her"},
    {"According to the affidavit, Ruiz hit the man.",
     "According|affidavit|Ruiz hit the man"},
    {"Ruiz hit the man, according to police.", "according|police|Ruiz hit the man"},
    {"Ruiz stole the money, according to Marlow Falls Police Lt. Ana Ortiz.",
     "according|Ortiz|Ruiz stole the money"},
    {"He was told that the man ran away.", "told||that the man ran away"},
    {"She was quoted as saying that he lied.", "saying|She|that he lied"},
    {"Ruiz denies the charge.", "denies|Ruiz|the charge"},
    {"The lawsuit alleges that officers lied.", "alleges|lawsuit|that officers lied"},
    {"Prosecutors say that he stole the money.",
     "say|Prosecutors|that he stole the money"},
    {"Ruiz allegedly stole the money.", "allegedly||Ruiz allegedly stole the money"},
    {"“Ruiz stole the money from us,” the chief said.", ""},
    {"The council met.", ""},
};

static const char *
reports_of(const onr_reading *reading)
{
    static char out[600];
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < reading->reports.count && used < sizeof(out) - 200; ++i) {
        const onr_report *const r = reading->reports.items + i;
        const onr_token *const tokens = reading->tokens.items;
        const onr_span span = {tokens[r->first].span.begin, tokens[r->last - 1].span.end};
        used += (size_t)snprintf(
            out + used, sizeof(out) - used, "%s%s|%s|%.*s", i ? " / " : "",
            tokens[r->cue].form->text,
            r->speaker_head == ONR_NONE ? "" : tokens[r->speaker_head].form->text,
            ONR_ARG(onr_slice_at(reading->document->text, span)));
    }
    return out;
}

START_TEST(what_is_said_and_by_whom_is_found)
{
    const char *const found = reports_of(reading_of(onr_slice_of(rows[_i].text), ""));
    ck_assert_msg(strcmp(found, rows[_i].reports) == 0, "%s: found %s, expected %s",
                  rows[_i].text, found, rows[_i].reports);
}
END_TEST

START_TEST(the_speaker_is_a_mention)
{
    const onr_reading *const reading =
        reading_of(ONR_LIT("He said that the man ran away."), "");
    ck_assert_uint_eq(reading->reports.count, 1);
    const onr_report *const report = reading->reports.items;
    ck_assert_uint_lt(report->speaker, reading->mentions.count);
    ck_assert_uint_le(reading->mentions.items[report->speaker].first,
                      report->speaker_head);
}
END_TEST

START_TEST(what_somebody_says_has_a_teller)
{
    const onr_reading *const reading =
        reading_of(ONR_LIT("Ruiz said that the officer ran away. The man fled."), "");
    const onr_token *const tokens = reading->tokens.items;
    ck_assert_uint_eq(onr_reports_teller(reading, 4), 0);
    ck_assert(onr_symbol_is(tokens[4].lower, "officer"));
    ck_assert_uint_eq(onr_reports_teller(reading, 9), ONR_NONE);
}
END_TEST

START_TEST(nobody_is_the_officer_of_whom_he_tells)
{
    const onr_reading *const reading = reading_of(
        ONR_LIT("Police spokesman Sgt. Sam Ortiz said that the officer was fired."), "");
    const uint32_t ortiz = onr_mention_at(reading, 4),
                   officer = onr_mention_at(reading, 8);
    ck_assert_uint_lt(ortiz, reading->mentions.count);
    ck_assert_uint_lt(officer, reading->mentions.count);
    ck_assert_uint_ne(reading->mentions.items[ortiz].entity,
                      reading->mentions.items[officer].entity);
}
END_TEST

Suite *suite_reports(void);

Suite *
suite_reports(void)
{
    Suite *const suite = suite_create("reports");
    TCase *const texts = tcase_create("texts");
    tcase_add_unchecked_fixture(texts, reading_init, reading_clear);
    tcase_add_loop_test(texts, what_is_said_and_by_whom_is_found, 0,
                        (int)ONR_COUNT(rows));
    tcase_add_test(texts, the_speaker_is_a_mention);
    tcase_add_test(texts, what_somebody_says_has_a_teller);
    tcase_add_test(texts, nobody_is_the_officer_of_whom_he_tells);
    suite_add_tcase(suite, texts);
    return suite;
}
