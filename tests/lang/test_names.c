/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/names.h"

#include "reading.h"

#include <check.h>

/* Names in order of text as "KIND text"; people with their titles in round brackets before them. */
static const struct {
    const char *text;
    const char *names; // Parted by "|"
} rows[] = {
    {"City Manager Darla Willis resigned Tuesday.", "PER (City Manager) Darla Willis"},
    {"Internal Affairs Lt. Ruth Lamb told the council about it.",
     "PER (Internal Affairs Lt.) Ruth Lamb"},
    {"On Tuesday, Marlow Falls Police arrested Ruth Lamb.",
     "ORG Marlow Falls Police|PER Ruth Lamb"},
    {"The Florida Department of Law Enforcement is investigating.",
     "ORG Florida Department of Law Enforcement"},
    {"Officials at the Marlow-Dale State Attorney's Office declined to comment.",
     "ORG Marlow-Dale State Attorney's Office"},
    {"The Tarrant County Sheriff’s Office arrested him.",
     "ORG Tarrant County Sheriff’s Office"},
    {"He sued in U.S. District Court for the Southern District of Iowa.",
     "ORG U.S. District Court for the Southern District of Iowa"},
    {"Fraternal Order of Police Lodge 5 filed a grievance.",
     "ORG Fraternal Order of Police Lodge 5"},
    {"The City of Marlow Falls agreed to pay.", "ORG City of Marlow Falls"},
    {"A Louisville police officer was fired.", "ORG Louisville police"},
    {"Grand Rapids police arrested a man.", "ORG Grand Rapids police"},
    {"On Monday, Old Bridge police arrested a man.", "ORG Old Bridge police"},
    {"Former Ashby police were there.", "ORG Ashby police"},
    {"John Lamb Jr. and Ruth Cole-Dane were charged.",
     "PER John Lamb Jr.|PER Ruth Cole-Dane"},
    {"J. Edgar Lamb testified.", "PER J. Edgar Lamb"},
    {"Prosecutors charged John \"Jack\" Lamb with theft.", "PER John \"Jack\" Lamb"},
    {"He was held under the Baker Act.", ""},
    {"The officer drew a Taser and fired.", ""},
    {"It happened on Martin Luther King Boulevard.", "LOC Martin Luther King Boulevard"},
    {"Police found the car near 27th Avenue.", "LOC 27th Avenue"},
    {"Judge Ruth Lamb sentenced him. Lamb called the crime cruel.",
     "PER (Judge) Ruth Lamb|PER Lamb"},
    {"The Department of Children and Families took custody.",
     "ORG Department of Children and Families"},
    {"She works at Marlow Falls High School.", "ORG Marlow Falls High School"},
    {"He was taken to St. Agnes Hospital.", "ORG St. Agnes Hospital"},
    {"The Marlow Falls Civilian Review Board voted Monday.",
     "ORG Marlow Falls Civilian Review Board"},
    {"The FBI and the ACLU said so.", "ORG FBI|ORG ACLU"},
    {"New Jersey Governor Ruth Lamb signed the bill.",
     "LOC New Jersey|PER (Governor) Ruth Lamb"},
    {"Lamb Towing Inc. sued the county.", "ORG Lamb Towing Inc."},
    {"He said so on Facebook.", ""},
    {"They celebrated Christmas.", ""},
    {"Sandy Township sued.", "LOC Sandy Township"},
    {"David Ray Cleveland Sr. and Ruth Lamb will be arraigned. David Cleveland Sr. was "
     "there, Cleveland said.",
     "PER David Ray Cleveland Sr.|PER Ruth Lamb|PER David Cleveland Sr.|PER Cleveland"},
    {"Police shot Antwan Lamb Jr. on Friday.", "PER Antwan Lamb Jr."},
    {"She entered an Alford or Newton plea.", ""},
    {"She ran the Iowa Division of Corrections and Rehabilitation.",
     "ORG Iowa Division of Corrections and Rehabilitation"},
    {"Both were taken to Tarrant Medical Center at Ashby.",
     "ORG Tarrant Medical Center at Ashby"},
    {"Roystead Borough fired him. A month later Roystead agreed to pay.",
     "LOC Roystead Borough|LOC Roystead"},
    {"(Ruth Lamb/Associated Press)", "ORG Associated Press"},
};

static onr_slice
describe(onr_arena *arena, const onr_reading *reading, const onr_name *name)
{
    static const char *const kinds[] = {"PER", "ORG", "LOC", "MISC"};
    const onr_slice text = reading->document->text;
    const onr_slice form = onr_slice_at(text, name->span);
    onr_slice title = {"", 0};
    if (name->title_first < name->title_last) {
        const onr_token *const tokens = reading->tokens.items;
        title = onr_slice_part(text, tokens[name->title_first].span.begin,
                               tokens[name->title_last - 1].span.end);
    }
    return onr_slice_of(
        title.len ? onr_arena_printf(arena, "%s (%.*s) %.*s", kinds[name->kind],
                                     ONR_ARG(title), ONR_ARG(form))
                  : onr_arena_printf(arena, "%s %.*s", kinds[name->kind], ONR_ARG(form)));
}

START_TEST(names_are_found_as_news_writes_them)
{
    onr_arena *const arena = onr_arena_new();
    const onr_reading *const reading = reading_of(onr_slice_of(rows[_i].text), "");
    onr_slice rest = onr_slice_of(rows[_i].names), expected;
    size_t i = 0;
    while (rest.len > 0 && onr_slice_split(&rest, '|', &expected)) {
        const onr_slice found = i < reading->names.count
                                    ? describe(arena, reading, &reading->names.items[i])
                                    : ONR_LIT("nothing");
        ck_assert_msg(onr_slice_equal(found, expected), "%s: name %zu is \"%.*s\"",
                      rows[_i].text, i, ONR_ARG(found));
        ++i;
    }
    ck_assert_msg(i == reading->names.count, "%s: \"%.*s\" is found, too", rows[_i].text,
                  ONR_ARG(describe(arena, reading, &reading->names.items[i])));
    onr_arena_free(arena);
}
END_TEST

START_TEST(without_a_model_rules_still_find_names)
{
    onr_arena *const arena = onr_arena_new();
    const onr_reading *const read = reading_of(
        ONR_LIT("Sgt. Ruth Lamb left the Marlow Falls Police Department."), "");
    onr_reading reading = *read;
    memset(&reading.names, 0, sizeof(reading.names));
    const onr_namer *const namer =
        onr_namer_new(arena, onr_symbols_new(arena, NULL), reading_lexicon(), NULL);
    onr_names_run(namer, arena, &reading);
    ck_assert_uint_eq(reading.names.count, 2);
    ck_assert_int_eq(reading.names.items[0].kind, ONR_NAME_PER);
    ck_assert_int_eq(reading.names.items[1].kind, ONR_NAME_ORG);
    onr_arena_free(arena);
}
END_TEST

static const struct {
    unsigned label, next;
    bool follows;
} orders[] = {
    {ONR_NAME_LABELS, 0, true}, // The border of a sentence
    {ONR_NAME_LABELS, ONR_NAME_LABEL(0, ONR_BILOU_I), false},
    {0, ONR_NAME_LABEL(1, ONR_BILOU_B), true},
    {0, ONR_NAME_LABEL(1, ONR_BILOU_L), false},
    {ONR_NAME_LABEL(1, ONR_BILOU_B), ONR_NAME_LABEL(1, ONR_BILOU_L), true},
    {ONR_NAME_LABEL(1, ONR_BILOU_B), ONR_NAME_LABEL(2, ONR_BILOU_L), false},
    {ONR_NAME_LABEL(1, ONR_BILOU_B), 0, false},
    {ONR_NAME_LABEL(2, ONR_BILOU_U), ONR_NAME_LABEL(0, ONR_BILOU_U), true},
};

START_TEST(labels_follow_each_other_as_names_do)
{
    ck_assert_int_eq(onr_name_label_follows(orders[_i].label, orders[_i].next),
                     orders[_i].follows);
}
END_TEST

START_TEST(the_best_sequence_is_one_of_whole_names)
{
    /* Each token alone would best be inside of a name. */
    enum { COUNT = 3 };
    int32_t scores[COUNT][ONR_NAME_LABELS] = {{0}};
    static const int32_t transitions[ONR_NAME_LABELS * ONR_NAME_LABELS];
    uint8_t labels[COUNT];
    for (size_t i = 0; i < COUNT; ++i) {
        scores[i][ONR_NAME_LABEL(0, ONR_BILOU_I)] = 9;
        scores[i][ONR_NAME_LABEL(0, ONR_BILOU_B)] = 1;
        scores[i][ONR_NAME_LABEL(0, ONR_BILOU_L)] = 1;
    }
    onr_arena *const arena = onr_arena_new();
    onr_name_viterbi((const int32_t(*)[ONR_NAME_LABELS])scores, transitions, COUNT, arena,
                     labels);
    ck_assert_uint_eq(labels[0], ONR_NAME_LABEL(0, ONR_BILOU_B));
    ck_assert_uint_eq(labels[1], ONR_NAME_LABEL(0, ONR_BILOU_I));
    ck_assert_uint_eq(labels[2], ONR_NAME_LABEL(0, ONR_BILOU_L));
    onr_arena_free(arena);
}
END_TEST

START_TEST(words_are_read_from_text)
{
    onr_arena *const arena = onr_arena_new();
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    const onr_name_words *words, *again;
    onr_error err = {0};
    ck_assert_int_eq(onr_name_words_parse(arena, symbols, "x",
                                          ONR_LIT("# words\nlamb\tgiven given-word\n"),
                                          &words, &err),
                     ONR_OK);
    const onr_symbol lamb = onr_symbols_find(symbols, ONR_LIT("lamb"));
    ck_assert_uint_eq(onr_name_words_bits(words, lamb), ONR_NW_GIVEN | ONR_NW_GIVEN_WORD);
    ck_assert_uint_eq(onr_name_words_bits(words, NULL), 0);
    ck_assert_int_eq(
        onr_name_words_open(arena, onr_name_words_section(words), "x", &again, &err),
        ONR_OK);
    ck_assert_uint_eq(onr_name_words_bits(again, lamb), ONR_NW_GIVEN | ONR_NW_GIVEN_WORD);
    ck_assert_int_eq(onr_name_words_parse(arena, symbols, "x",
                                          ONR_LIT("\nlamb\tmutton\n"), &words, &err),
                     ONR_BAD_INPUT);
    ck_assert_uint_eq(err.line, 2);
    onr_arena_free(arena);
}
END_TEST

START_TEST(damaged_words_are_refused)
{
    static const uint64_t full[2] = {1 << 16, 2 << 16};
    onr_arena *const arena = onr_arena_new();
    const onr_name_words *words;
    onr_error err = {0};
    ck_assert_int_eq(onr_name_words_open(arena, (onr_slice){(const char *)full, 16}, "x",
                                         &words, &err),
                     ONR_BAD_INPUT);
    ck_assert_int_eq(
        onr_name_words_open(arena, (onr_slice){(const char *)full, 7}, "x", &words, &err),
        ONR_BAD_INPUT);
    ck_assert_int_eq(onr_name_words_open(arena, (onr_slice){"", 0}, "x", &words, &err),
                     ONR_BAD_INPUT);
    onr_arena_free(arena);
}
END_TEST

Suite *suite_names(void);

Suite *
suite_names(void)
{
    Suite *const suite = suite_create("names");
    TCase *const texts = tcase_create("texts");
    TCase *const parts = tcase_create("parts");
    tcase_add_checked_fixture(texts, reading_init, reading_clear);
    tcase_add_loop_test(texts, names_are_found_as_news_writes_them, 0,
                        (int)ONR_COUNT(rows));
    tcase_add_test(texts, without_a_model_rules_still_find_names);
    tcase_add_loop_test(parts, labels_follow_each_other_as_names_do, 0,
                        (int)ONR_COUNT(orders));
    tcase_add_test(parts, the_best_sequence_is_one_of_whole_names);
    tcase_add_test(parts, words_are_read_from_text);
    tcase_add_test(parts, damaged_words_are_refused);
    suite_add_tcase(suite, texts);
    suite_add_tcase(suite, parts);
    return suite;
}
