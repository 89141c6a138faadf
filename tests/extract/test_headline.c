/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/headline.h"

#include "fixture.h"

#include <check.h>

/* A desk without drafts on which a story with this headline lies. */
static void
lay(const char *title, onr_story *story, onr_desk *desk)
{
    onr_error err = {0};
    onr_frames *frames;
    const onr_reading *const read = fixture_read("Police were called.", "");
    onr_document *const document = onr_arena_alloc(fixture_arena(), sizeof(*document));
    onr_reading *const reading = onr_arena_alloc(fixture_arena(), sizeof(*reading));
    *document = *read->document;
    document->title = onr_slice_of(title);
    *reading = *read;
    reading->document = document;
    ck_assert_int_eq(onr_frames_parse(fixture_arena(), read->symbols, fixture_lexicon(),
                                      &frames, &err),
                     ONR_OK);
    *story = (onr_story){
        .lexicon = fixture_lexicon(), .arena = fixture_arena(), .reading = reading};
    *desk = (onr_desk){.story = story, .frames = frames};
}

static const struct {
    const char *title, *kind;
    bool told;
} headlines[] = {
    {"Two Teens Shot Outside Mall", "Shooting", true},
    {"Gunman sought in fatal shootings", "Shooting", true},
    {"Man stabbed at bus stop", "Assault", true},
    {"Man stabbed at bus stop", "Shooting", false},
    {"Clerk indicted for theft", "Charge", false}, // No incident
    {"Council weighs new budget", "Shooting", false},
    {"", "Shooting", false},
};

START_TEST(a_headline_tells_classes_by_the_words_of_rules)
{
    onr_story story;
    onr_desk desk;
    bool told = false;
    lay(headlines[_i].title, &story, &desk);
    const onr_slice_list found = onr_headline_incidents(&desk);
    for (size_t i = 0; i < found.count; ++i) {
        told = told || onr_slice_equal(found.items[i], onr_slice_of(headlines[_i].kind));
    }
    ck_assert_msg(told == headlines[_i].told, "%s: %s", headlines[_i].title,
                  headlines[_i].kind);
}
END_TEST

/* A shooting beside what is told at length, of people without names. */
#define STRUCK                                                                           \
    "A delivery van struck a cyclist on Mill Street on Saturday, police said. The "      \
    "cyclist, Nora Pell, 34, was badly hurt. "
static const char *const passing[] = {
    STRUCK "Officers were called to the park nearby shortly before 8 p.m., where they "
           "found a boy with a wound to the hand. The boy playing on his skateboard was "
           "shot in the hand by a man who was cleaning his rifle, police said.",
    STRUCK "Neighbors spoke of the shooting there that wounded a boy.",
    STRUCK "It was there that somebody is said to have shot at a boy in spring.",
    STRUCK "A boy playing on his skateboard was shot in the hand by a man who was "
           "cleaning his rifle.",
};

START_TEST(what_a_headline_tells_is_kept_though_it_be_told_in_passing)
{
    size_t told = 0, untold = 0;
    for (size_t i = 0; i < ONR_COUNT(passing); ++i) {
        told += fixture_count(
            fixture_facts_titled("Boy hurt in shooting", passing[i], "2023-04-05"),
            "Shooting");
        untold += fixture_count(
            fixture_facts_titled("Boy taken to hospital", passing[i], "2023-04-05"),
            "Shooting");
    }
    ck_assert_uint_gt(told, untold);
}
END_TEST

Suite *suite_headline(void);

Suite *
suite_headline(void)
{
    Suite *const suite = suite_create("headline");
    TCase *const tests = tcase_create("headlines");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_add_loop_test(tests, a_headline_tells_classes_by_the_words_of_rules, 0,
                        (int)ONR_COUNT(headlines));
    tcase_add_test(tests, what_a_headline_tells_is_kept_though_it_be_told_in_passing);
    suite_add_tcase(suite, tests);
    return suite;
}
