/* SPDX-License-Identifier: Apache-2.0 */
#include "text/zones.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

Suite *suite_zones(void);

static onr_arena *arena;
static onr_zones *zones;

/* The patterns of the house, since they are what is to be shown to work. */
static void
set_up(void)
{
    char path[4096];
    onr_error err = {0};
    const char *const folder = getenv("ONR_SRCDIR");
    arena = onr_arena_new();
    onr_lexicon *const lexicon = onr_lexicon_new(arena, onr_symbols_new(arena, NULL));
    snprintf(path, sizeof(path), "%s/lexicon/furniture.lex", folder ? folder : ".");
    ck_assert_msg(onr_lexicon_add_file(lexicon, path, &err) == ONR_OK, "%s", err.text);
    ck_assert_msg(onr_zones_open(arena, lexicon, &zones, &err) == ONR_OK, "%s", err.text);
}

static void
tear_down(void)
{
    onr_arena_free(arena);
}

static onr_document
mark(const char *text)
{
    onr_document document = {.text = onr_slice_of(text)};
    const onr_zone_list none = {0};
    onr_document_set_zones(&document, arena, &none);
    onr_zones_mark(zones, arena, &document);
    return document;
}

/* Zones that are no body, as "K:text|", with K the first letter of the kind. */
static const char *
trace(const onr_document *document)
{
    static const char letters[] = "BHDCF";
    char *out = onr_arena_copy(arena, "", 0);
    uint32_t end = 0;
    for (size_t i = 0; i < document->zone_count; ++i) {
        const onr_zone zone = document->zones[i];
        ck_assert_uint_eq(zone.span.begin, end);
        end = zone.span.end;
        if (zone.kind != ONR_ZONE_BODY) {
            const onr_slice text = onr_slice_at(document->text, zone.span);
            out = onr_arena_printf(arena, "%s%c:%.*s|", out, letters[zone.kind],
                                   ONR_ARG(text));
        }
    }
    ck_assert_uint_eq(end, document->text.len);
    return out;
}

#define STORY "The city fired its police chief on Monday.\n"

static const struct {
    const char *text, *trace;
} pages[] = {
    {STORY, ""},
    {"Marlow Falls\n\nCity fires its police chief\n\n" STORY,
     "F:Marlow Falls|H:City fires its police chief|"},
    {STORY "Watch KMRL 7 free wherever you are\n>\nWatch button  WATCH HERE\n" STORY,
     "F:Watch KMRL 7 free wherever you are|F:>|F:Watch button  WATCH HERE|"},
    {STORY "Newsletter button  SIGN UP\nGet Breaking News Delivered to Your Inbox",
     "F:Newsletter button  SIGN UP|F:Get Breaking News Delivered to Your Inbox|"},
    {"MARLOW FALLS, Texas (AP) \xE2\x80\x94 " STORY,
     "D:MARLOW FALLS, Texas (AP) \xE2\x80\x94 |"},
    {"By Ann Lee\n" STORY "By then it was over.", "F:By Ann Lee|"},
    {STORY "The Associated Press contributed to this report.",
     "F:The Associated Press contributed to this report.|"},
    {STORY "Chief Whitfield contributed to the fund last year, records show.", ""},
    {STORY "Copyright 2022 KMRL. All rights reserved.",
     "F:Copyright 2022 KMRL. All rights reserved.|"},
    {"He was fired on Monday. Copyright 2022 KMRL. All rights reserved.",
     "F:Copyright 2022 KMRL. All rights reserved.|"},
    {STORY "Officers stand at the scene. (Photo: Ann Lee)",
     "C:Officers stand at the scene. (Photo: Ann Lee)|"},
    {STORY "FILE PHOTO: Chief Whitfield speaks in March. REUTERS/Ann Lee",
     "C:FILE PHOTO: Chief Whitfield speaks in March. REUTERS/Ann Lee|"},
    {STORY "A YEAR OF TROUBLE\n" STORY, "H:A YEAR OF TROUBLE|"},
    {STORY "Related Articles\n+ Man shot by police identified\n+ Chief retires\n" STORY,
     "F:Related Articles|F:+ Man shot by police identified|F:+ Chief retires|"},
    {STORY "ADVERTISEMENT\n" STORY "Contact Us", "F:ADVERTISEMENT|F:Contact Us|"},
    {STORY "Read more: Chief retires\n___\n", "F:Read more: Chief retires|F:___|"},
    {STORY "Reach Ann Lee at alee@courier.example or 817-555-0177.",
     "F:Reach Ann Lee at alee@courier.example or 817-555-0177.|"},
    {STORY "Calvin Orr, 38, of Marlow Falls", ""},
    {STORY "Charged with assault", ""},
    {STORY "Signing up for a class, the sergeant said, was a mistake.", ""},
    {STORY "Email from the chief shows that he knew of the plan.", ""},
    {STORY "Watch commander Tom Ray said the officer was sent home.", ""},
    {STORY "Share prices of the company fell after the arrest.", ""},
    {STORY "Contact with the driver lasted two minutes.", ""},
};

START_TEST(a_page_is_told_from_its_story)
{
    const onr_document document = mark(pages[_i].text);
    ck_assert_str_eq(trace(&document), pages[_i].trace);
}
END_TEST

static const struct {
    const char *text, *date;
} dated[] = {
    {STORY, ""},
    {" date 2021-09-10 An anonymous email says the captain did it.\n" STORY,
     "2021-09-10"},
    {"Posted: 5:14 PM, Sep 10, 2021\n" STORY, "2021-09-10"},
    {"Updated: Sep 11, 2021\nPosted: Sep 10, 2021\n" STORY, "2021-09-10"},
    {"Updated Sept. 11, 2021 at 5:30 p.m.\n" STORY, "2021-09-11"},
    {"September 10, 2021\n" STORY, "2021-09-10"},
    {"MARLOW FALLS, Texas, Sept. 10, 2021 (AP) - " STORY, "2021-09-10"},
    {STORY "Copyright 2021 KMRL. All rights reserved.", "2021"},
    {STORY "He was hired on Sept. 10, 2021.", ""},
};

START_TEST(the_page_may_tell_when_it_was_published)
{
    char text[ONR_DATE_TEXT_MAX];
    onr_date_write(mark(dated[_i].text).published, text);
    ck_assert_str_eq(text, dated[_i].date);
}
END_TEST

START_TEST(metadata_win_over_the_page)
{
    onr_document document = {.text = ONR_LIT("Posted: Sep 10, 2021\n" STORY),
                             .published = {2020, 1, 2}};
    const onr_zone_list none = {0};
    onr_document_set_zones(&document, arena, &none);
    onr_zones_mark(zones, arena, &document);
    ck_assert_int_eq(document.published.year, 2020);
}
END_TEST

START_TEST(a_missing_title_is_the_headline_in_the_text)
{
    const onr_document document = mark("only on 7\nCity fires its police chief\n" STORY);
    ck_assert(onr_slice_equal(document.title, ONR_LIT("City fires its police chief")));
}
END_TEST

START_TEST(what_the_reader_marked_stays)
{
    onr_document document = {.text = ONR_LIT("Title: T\n" STORY "Contact Us")};
    onr_zone_list given = {0};
    *ONR_PUSH(arena, &given) = (onr_zone){{0, 9}, ONR_ZONE_FURNITURE};
    onr_document_set_zones(&document, arena, &given);
    onr_zones_mark(zones, arena, &document);
    ck_assert_str_eq(trace(&document), "F:Title: T\n|F:Contact Us|");
}
END_TEST

START_TEST(a_text_of_one_short_line_is_read)
{
    const onr_document document = mark("Chief fired");
    ck_assert_str_eq(trace(&document), "");
}
END_TEST

START_TEST(an_unknown_kind_is_an_error_with_its_line)
{
    onr_error err = {0};
    onr_zones *none;
    onr_lexicon *const lexicon = onr_lexicon_new(arena, onr_symbols_new(arena, NULL));
    ck_assert_int_eq(onr_lexicon_add(lexicon, ONR_LIT("furniture.lex"),
                                     ONR_LIT("# kinds\nsign up\tbutton\n"), &err),
                     ONR_OK);
    ck_assert_int_eq(onr_zones_open(arena, lexicon, &none, &err), ONR_BAD_INPUT);
    ck_assert_uint_eq(err.line, 2);
    ck_assert_str_eq(err.source, "furniture.lex");
}
END_TEST

Suite *
suite_zones(void)
{
    Suite *const suite = suite_create("zones");
    TCase *const marks = tcase_create("marks");
    tcase_add_checked_fixture(marks, set_up, tear_down);
    tcase_add_loop_test(marks, a_page_is_told_from_its_story, 0, (int)ONR_COUNT(pages));
    tcase_add_test(marks, what_the_reader_marked_stays);
    tcase_add_test(marks, a_text_of_one_short_line_is_read);
    tcase_add_test(marks, an_unknown_kind_is_an_error_with_its_line);
    suite_add_tcase(suite, marks);
    TCase *const metadata = tcase_create("metadata");
    tcase_add_checked_fixture(metadata, set_up, tear_down);
    tcase_add_loop_test(metadata, the_page_may_tell_when_it_was_published, 0,
                        (int)ONR_COUNT(dated));
    tcase_add_test(metadata, metadata_win_over_the_page);
    tcase_add_test(metadata, a_missing_title_is_the_headline_in_the_text);
    suite_add_tcase(suite, metadata);
    return suite;
}
