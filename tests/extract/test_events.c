/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/events.h"

#include "fixture.h"

#include <check.h>

/* The candidates of a sentence, by the rules of the build tree. */
static onr_candidates
candidates_of(const char *text)
{
    onr_error err = {0};
    onr_frames *frames;
    onr_candidates found;
    const onr_reading *const reading = fixture_read(text, "");
    ck_assert_int_eq(onr_frames_parse(fixture_arena(), reading->symbols,
                                      fixture_lexicon(), &frames, &err),
                     ONR_OK);
    onr_events_find(frames, fixture_arena(), reading, &found);
    return found;
}

static const onr_candidate *
candidate_of(const onr_candidates *found, const char *class_name)
{
    for (size_t i = 0; i < found->count; ++i) {
        if (onr_slice_equal(found->items[i].rule->frame->class_name,
                            onr_slice_of(class_name))) {
            return &found->items[i];
        }
    }
    return NULL;
}

static const struct {
    const char *text, *class_name;
    onr_slot role;
    const char *label; // Of the party that must stand in the role
} sentences[] = {
    {"Chief Dana Orr fired Omar Haddad.", "Termination", ONR_ROLE_AUTHORITY, "Dana Orr"},
    {"Omar Haddad was fired by Dana Orr.", "Termination", ONR_ROLE_SUBJECT,
     "Omar Haddad"},
    {"Omar Haddad was arrested and charged with murder.", "Charge", ONR_ROLE_SUBJECT,
     "Omar Haddad"},
    {"Omar Haddad, who was convicted of battery, appealed.", "Conviction",
     ONR_ROLE_SUBJECT, "Omar Haddad"},
    {"Omar Haddad is accused of shooting a clerk.", "Shooting", ONR_ROLE_ACTOR,
     "Omar Haddad"},
    {"Police accused Omar Haddad of killing a clerk.", "Death", ONR_ROLE_ACTOR,
     "Omar Haddad"},
    {"Dana Orr refused to resign.", "Resignation", ONR_ROLE_SUBJECT, "Dana Orr"},
    {"The mayor ordered Dana Orr to resign.", "Resignation", ONR_ROLE_SUBJECT,
     "Dana Orr"},
    {"Police arrested Dana Orr, 19, Omar Haddad, 22, and Lena Ortiz, 30.", "Arrest",
     ONR_ROLE_SUBJECT, "Lena Ortiz"},
    {"The trial of Omar Haddad opened on Monday.", "Trial", ONR_ROLE_SUBJECT,
     "Omar Haddad"},
    {"The chief suspended Omar Haddad and then demoted him.", "Demotion",
     ONR_ROLE_SUBJECT, "Omar Haddad"},
};

START_TEST(grammar_is_undone)
{
    const onr_reading *const reading = fixture_read(sentences[_i].text, "");
    const onr_candidates found = candidates_of(sentences[_i].text);
    const onr_candidate *const candidate = candidate_of(&found, sentences[_i].class_name);
    ck_assert_msg(candidate != NULL, "no event: %s", sentences[_i].text);
    bool there = false;
    for (size_t i = 0; i < candidate->fillers.count; ++i) {
        const onr_filler *const filler = &candidate->fillers.items[i];
        const uint32_t entity = filler->mention == ONR_NONE
                                    ? ONR_NONE
                                    : reading->mentions.items[filler->mention].entity;
        if (filler->slot == sentences[_i].role && entity != ONR_NONE) {
            there = there || onr_slice_equal(reading->entities.items[entity].label,
                                             onr_slice_of(sentences[_i].label));
        }
    }
    ck_assert_msg(there, "%s: no %s", sentences[_i].text, sentences[_i].label);
}
END_TEST

START_TEST(words_of_a_longer_trigger_are_no_triggers)
{
    const onr_candidates found =
        candidates_of("Prosecutors declined to charge Omar Haddad.");
    ck_assert_ptr_nonnull(candidate_of(&found, "Dismissal"));
    ck_assert_ptr_null(candidate_of(&found, "Charge"));
}
END_TEST

START_TEST(months_and_names_are_no_triggers)
{
    const onr_candidates found =
        candidates_of("The council met in March with the Marlow Falls March Committee.");
    ck_assert_ptr_null(candidate_of(&found, "Protest"));
}
END_TEST

START_TEST(rules_of_nothing_keep_senses_apart)
{
    const onr_candidates found = candidates_of("The shooting range closed at noon.");
    ck_assert_uint_eq(found.count, 0);
}
END_TEST

START_TEST(a_filler_tells_how_it_was_found)
{
    const onr_candidates own = candidates_of("Police arrested Omar Haddad.");
    const onr_candidates shared = candidates_of("Dana Orr refused to resign.");
    const onr_filler *const object =
        onr_candidate_filler(candidate_of(&own, "Arrest"), ONR_ROLE_SUBJECT, 0);
    const onr_filler *const controller =
        onr_candidate_filler(candidate_of(&shared, "Resignation"), ONR_ROLE_SUBJECT, 0);
    ck_assert_int_eq(object->found, ONR_FOUND_TREE);
    ck_assert_int_eq(controller->found, ONR_FOUND_SHARED);
    ck_assert_ptr_null(
        onr_candidate_filler(candidate_of(&own, "Arrest"), ONR_ROLE_INITIATOR, 0));
}
END_TEST

Suite *suite_events(void);

Suite *
suite_events(void)
{
    Suite *const suite = suite_create("events");
    TCase *const tests = tcase_create("events");
    tcase_add_checked_fixture(tests, fixture_init, fixture_clear);
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, grammar_is_undone, 0,
                        (int)(sizeof(sentences) / sizeof(*sentences)));
    tcase_add_test(tests, words_of_a_longer_trigger_are_no_triggers);
    tcase_add_test(tests, months_and_names_are_no_triggers);
    tcase_add_test(tests, rules_of_nothing_keep_senses_apart);
    tcase_add_test(tests, a_filler_tells_how_it_was_found);
    suite_add_tcase(suite, tests);
    return suite;
}
