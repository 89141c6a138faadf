/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/quotes.h"
#include "reading.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

/* Each row: a text, and its quotations as "inner|cue|head of the speaker" parted by " / "; "~" before those that are no
   speech, "+" before those that go on from the one before. */
typedef struct {
    const char *text, *quotes;
} row;

static const row spans[] = {
    {"\"We did all we could that night,\" Ruiz said.",
     "We did all we could that night|said|Ruiz"},
    {"“We did all we could that night,” Ruiz said.",
     "We did all we could that night|said|Ruiz"},
    {"``We did all we could that night,'' Ruiz said.",
     "We did all we could that night|said|Ruiz"},
    {"\"We did all we could that night,'' Ruiz said.",
     "We did all we could that night|said|Ruiz"},
    {"‘We did all we could that night,’ Ruiz said.",
     "We did all we could that night|said|Ruiz"},
    {"“He told me ‘get out’ and I left,” Ruiz said.",
     "He told me ‘get out’ and I left|said|Ruiz"},
    {"“Will we do all we can?” Ruiz asked.", "Will we do all we can?|asked|Ruiz"},
    {"The officers' union and the clerks' office don't agree.", ""},
    {"The board is 6'2\" wide.", ""},
    {"He was “unfit,” they wrote, “and unkind.”",
     "unfit|wrote|they / +and unkind.|wrote|they"},
    {"“It was late,” Ruiz said. “We went home.”",
     "It was late|said|Ruiz / +We went home.|said|Ruiz"},
    {"Ruiz said: “It was late.\n\n“We went home.”",
     "It was late.|said|Ruiz / +We went home.||"},
    {"Ruiz said: “It was late.\n\nThe council met.", "It was late.|said|Ruiz"},
    {"A film called “The Long Night of Marlow Falls” was shown.",
     "~The Long Night of Marlow Falls||"},
    {"The “smart” lock failed.", "~smart||"},
};

static const row speakers[] = {
    {"“We did all we could that night,” said Ana Ruiz.",
     "We did all we could that night|said|Ruiz"},
    {"Ruiz said, “We did all we could that night.”",
     "We did all we could that night.|said|Ruiz"},
    {"Police Chief Ana Ruiz wrote in the letter: “We did all we could that night.”",
     "We did all we could that night.|wrote|Ruiz"},
    {"“We did all we could that night,” the chief wrote in the letter.",
     "We did all we could that night|wrote|chief"},
    {"“We did all we could that night,” he said.",
     "We did all we could that night|said|he"},
    {"According to Ruiz, the crew “did all it could that night.”",
     "did all it could that night.|According|Ruiz"},
    {"“We did all we could that night,” Ruiz, 45, said.",
     "We did all we could that night|said|Ruiz"},
    {"Ruiz called the verdict “a bad day for all of us here.”",
     "a bad day for all of us here.|called|Ruiz"},
    {"Crews will continue the search “until the last of them is found,” a sergeant said.",
     "until the last of them is found|said|sergeant"},
    {"Ruiz noted that she was reaching out to the family, adding that she “cannot look "
     "away from this.”",
     "cannot look away from this.|adding|Ruiz"},
    {"Ana Ruiz, mayor: “We did all we could that night.”",
     "We did all we could that night.||Ana"},
};

static const char *
words_of(const onr_reading *reading, uint32_t token)
{
    return token == ONR_NONE ? "" : reading->tokens.items[token].form->text;
}

static const char *
quotes_of(const onr_reading *reading, bool heads_of_names)
{
    static char out[600];
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < reading->quotes.count && used < sizeof(out) - 200; ++i) {
        const onr_quote *const q = reading->quotes.items + i;
        const onr_slice inner = onr_slice_at(reading->document->text, q->inner);
        const char *head = words_of(reading, q->speaker_head);
        if (heads_of_names && strcmp(head, "Ana") == 0 && q->cue != ONR_NONE) {
            head = "Ruiz"; // Either token of the name will do
        }
        used += (size_t)snprintf(out + used, sizeof(out) - used, "%s%s%s%.*s|%s|%s",
                                 i ? " / " : "", q->scare ? "~" : "",
                                 q->continues != ONR_NONE ? "+" : "", ONR_ARG(inner),
                                 words_of(reading, q->cue), head);
    }
    return out;
}

static void
check_row(const row *r)
{
    const char *const found = quotes_of(reading_of(onr_slice_of(r->text), ""), true);
    ck_assert_msg(strcmp(found, r->quotes) == 0, "%s: found %s, expected %s", r->text,
                  found, r->quotes);
}

START_TEST(marks_of_all_kinds_bound_quotations)
{
    check_row(spans + _i);
}
END_TEST

START_TEST(speakers_stand_on_either_side_of_the_cue)
{
    check_row(speakers + _i);
}
END_TEST

START_TEST(a_quotation_without_a_mark_at_its_end_goes_on_below)
{
    const onr_reading *const reading =
        reading_of(ONR_LIT("Ruiz said: “It was late.\n\n“We went home.”"), "");
    ck_assert_uint_eq(reading->quotes.count, 2);
    ck_assert(reading->quotes.items[0].goes_on);
    ck_assert(!reading->quotes.items[1].goes_on);
    ck_assert_uint_eq(reading->quotes.items[1].continues, 0);
}
END_TEST

/* A text of `count` times `unit`, read. */
static const onr_reading *
read_many(const char *unit, size_t count, char **text)
{
    const size_t size = strlen(unit);
    *text = malloc(size * count + 1);
    ck_assert_ptr_nonnull(*text);
    for (size_t i = 0; i < count; ++i) {
        memcpy(*text + i * size, unit, size + 1);
    }
    return reading_of((onr_slice){*text, size * count}, "");
}

static const char *const hostile[] = {
    "\"", "“", "”", "‘a ", "' ", "\" ", "“a ", "\"a, \"", "''", "“said ", "\n\n“a",
};

START_TEST(any_number_of_marks_is_survived)
{
    char *text;
    const onr_reading *const reading = read_many(hostile[_i], 20000, &text);
    for (size_t i = 0; i < reading->quotes.count; ++i) {
        const onr_quote *const q = reading->quotes.items + i;
        ck_assert_uint_lt(q->first, q->last);
        ck_assert_uint_le(q->span.begin, q->inner.begin);
        ck_assert_uint_le(q->inner.end, q->span.end);
        ck_assert(i == 0 || q[-1].span.end <= q->span.begin);
    }
    free(text);
}
END_TEST

Suite *suite_quotes(void);

Suite *
suite_quotes(void)
{
    Suite *const suite = suite_create("quotes");
    TCase *const texts = tcase_create("texts");
    tcase_add_unchecked_fixture(texts, reading_init, reading_clear);
    tcase_set_timeout(texts, 60);
    tcase_add_loop_test(texts, marks_of_all_kinds_bound_quotations, 0,
                        (int)ONR_COUNT(spans));
    tcase_add_loop_test(texts, speakers_stand_on_either_side_of_the_cue, 0,
                        (int)ONR_COUNT(speakers));
    tcase_add_test(texts, a_quotation_without_a_mark_at_its_end_goes_on_below);
    tcase_add_loop_test(texts, any_number_of_marks_is_survived, 0,
                        (int)ONR_COUNT(hostile));
    suite_add_tcase(suite, texts);
    return suite;
}
