/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/tokens.h"

#include "reading.h"

#include <check.h>

static const struct {
    const char *text;
    const char *tokens; // Parted by "|"
} rows[] = {
    {"They don't know.", "They|do|n't|know|."},
    {"Lamb's car isn’t here", "Lamb|'s|car|is|n’t|here"},
    {"the officers' lawyers", "the|officers|'|lawyers"},
    {"We can't; he won't. Cannot!", "We|ca|n't|;|he|wo|n't|.|Can|not|!"},
    {"I'm gonna say they've left", "I|'m|gon|na|say|they|'ve|left"},
    {"a 26-year-old of Oak-dale", "a|26|-|year|-|old|of|Oak|-|dale"},
    {"a non-profit co-worker's e-mail", "a|non-profit|co-worker|'s|e-mail"},
    {"$53,000 or $1.5m or 5%", "$|53,000|or|$|1.5|m|or|5|%"},
    {"€300 and £20", "€|300|and|£|20"},
    {"the U.S. Attorney", "the|U.S.|Attorney"},
    {"Sgt. Lamb of St. Agnes", "Sgt.|Lamb|of|St.|Agnes"},
    {"Car No. 5? No.", "Car|No.|5|?|No|."},
    {"He said no. 12 left", "He|said|no.|12|left"},
    {"J. Edgar Lamb and R. L. Cole", "J.|Edgar|Lamb|and|R.|L.|Cole"},
    {"Vitamin C.", "Vitamin|C|."},
    {"at 2 p.m. and 11:30pm", "at|2|p.m.|and|11:30|pm"},
    {"Wait... what?! Go!!", "Wait|...|what|?!|Go|!!"},
    {"He stopped—then ran -- far", "He|stopped|—|then|ran|--|far"},
    {"“Stop,” she said", "“|Stop|,|”|she|said"},
    {"'Tis the '90s, 'em all", "'T|is|the|'90s|,|'em|all"},
    {"see www.marlow.example/a?b=c, or", "see|www.marlow.example/a?b=c|,|or"},
    {"(ruth@marlow.example).", "(|ruth@marlow.example|)|."},
    {"call 555-0142 or 212-555-0142", "call|555-0142|or|212-555-0142"},
    {"on 9/11 and 6/14/2020, 24/7", "on|9/11|and|6/14/2020|,|24|/|7"},
    {"he/she and/or w/o", "he|/|she|and|/|or|w/o"},
    {"AT&T and P&L", "AT&T|and|P&L"},
    {"O'Brien and D'Arcy's", "O'Brien|and|D'Arcy|'s"},
    {"Spotlight PA. Next", "Spotlight|PA|.|Next"},
    {"in Erie, Pa. Next", "in|Erie|,|Pa.|Next"},
    {"He ran home.The dog", "He|ran|home|.|The|dog"},
    {"#marlow @ruth :)", "#marlow|@ruth|:)"},
    {"a .22-caliber rifle", "a|.22|-|caliber|rifle"},
    {"Ph.D. and i.e. this", "Ph.D.|and|i.e.|this"},
    {"the 1990s' end", "the|1990s|'|end"},
    {"café Zürich – naïve", "café|Zürich|–|naïve"},
};

static void
check_tokens(const onr_reading *reading, const char *expected)
{
    onr_slice rest = onr_slice_of(expected), word;
    size_t i = 0;
    for (; onr_slice_split(&rest, '|', &word); ++i) {
        const onr_slice form = i < reading->tokens.count
                                   ? onr_symbol_slice(reading->tokens.items[i].form)
                                   : ONR_LIT("nothing");
        ck_assert_msg(onr_slice_equal(form, word), "%s: token %zu is \"%.*s\"", expected,
                      i, ONR_ARG(form));
    }
    ck_assert_msg(i == reading->tokens.count, "%s: %zu tokens", expected,
                  reading->tokens.count);
}

static void
check_spans(const onr_reading *reading)
{
    uint32_t end = 0;
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        const onr_token *const token = &reading->tokens.items[i];
        ck_assert_uint_ge(token->span.begin, end);
        ck_assert_uint_gt(token->span.end, token->span.begin);
        ck_assert(onr_slice_equal(onr_slice_at(reading->document->text, token->span),
                                  onr_symbol_slice(token->form)));
        end = token->span.end;
    }
}

START_TEST(texts_are_cut_as_the_treebanks_cut_them)
{
    const onr_reading *const reading = reading_of(onr_slice_of(rows[_i].text), "");
    check_tokens(reading, rows[_i].tokens);
    check_spans(reading);
}
END_TEST

START_TEST(gaps_of_every_kind_part_tokens_and_are_in_none)
{
    const onr_reading *const reading = reading_of(ONR_LIT("One\0two\r\n\tthree\xC2\xA0"
                                                          "four\xE2\x80\xA8"
                                                          "five\x01"
                                                          "six\xE2\x80\x8B"
                                                          "seven"),
                                                  "");
    check_tokens(reading, "One|two|three|four|five|six|seven");
    check_spans(reading);
}
END_TEST

START_TEST(white_space_after_a_token_is_noted)
{
    const onr_reading *const reading = reading_of(ONR_LIT("a, b"), "");
    ck_assert(!reading->tokens.items[0].space_after);
    ck_assert(reading->tokens.items[1].space_after);
    ck_assert(reading->tokens.items[2].space_after);
}
END_TEST

START_TEST(small_forms_have_straight_marks)
{
    const onr_reading *const reading = reading_of(ONR_LIT("ÉLAN’S “X”"), "");
    ck_assert(onr_symbol_is(reading->tokens.items[0].lower, "élan"));
    ck_assert(onr_symbol_is(reading->tokens.items[1].lower, "'s"));
    ck_assert(onr_symbol_is(reading->tokens.items[2].lower, "\""));
}
END_TEST

START_TEST(furniture_and_datelines_are_not_read)
{
    static const char text[] = "MARLOW FALLS - He left. Watch live! End.";
    onr_zone zones[] = {{{0, 15}, ONR_ZONE_DATELINE},
                        {{15, 24}, ONR_ZONE_BODY},
                        {{24, 36}, ONR_ZONE_FURNITURE},
                        {{36, 40}, ONR_ZONE_BODY}};
    onr_arena *const arena = onr_arena_new();
    const onr_document document = {
        .text = {text, sizeof(text) - 1}, .zones = zones, .zone_count = 4};
    onr_reading reading = {.document = &document,
                           .symbols = onr_symbols_new(arena, NULL)};
    const onr_tokenizer tokenizer = onr_tokenizer_of(reading_lexicon());
    onr_tokens_run(&tokenizer, arena, &reading);
    check_tokens(&reading, "He|left|.|End|.");
    onr_arena_free(arena);
}
END_TEST

Suite *suite_tokens(void);

Suite *
suite_tokens(void)
{
    Suite *const suite = suite_create("tokens");
    TCase *const words = tcase_create("words");
    tcase_add_checked_fixture(words, reading_init, reading_clear);
    tcase_add_loop_test(words, texts_are_cut_as_the_treebanks_cut_them, 0,
                        (int)ONR_COUNT(rows));
    tcase_add_test(words, gaps_of_every_kind_part_tokens_and_are_in_none);
    tcase_add_test(words, white_space_after_a_token_is_noted);
    tcase_add_test(words, small_forms_have_straight_marks);
    tcase_add_test(words, furniture_and_datelines_are_not_read);
    suite_add_tcase(suite, words);
    return suite;
}
