/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/references.h"

#include "reading.h"

#include <check.h>
#include <stdlib.h>

/* Mentions are told by their words, with "#2" for the second of the same words. */
typedef struct {
    const char *text;
    const char *same;  /* Mentions of one entity, parted by "|" */
    const char *other; /* A mention of another one; empty for none */
} row;

static const row names[] = {
    {"Sgt. Dana Ruiz was fired. Ruiz sued. Ms. Ruiz lost.", "Dana Ruiz|Ruiz|Ruiz#2", ""},
    {"Dana Ruiz and Mark Ruiz were charged. Dana Ruiz pleaded guilty.",
     "Dana Ruiz|Dana Ruiz#2", "Mark Ruiz"},
    {"Ray Hale, 17, died in June. His father, Ray Hale Sr., sued the city.",
     "Ray Hale|His", "Ray Hale Sr."},
    {"Dana Ruiz, 34, and Tom Hale, 50, were arrested. Officer Hale resisted.",
     "Tom Hale|Hale", "Dana Ruiz"},
    {"The Marlow Falls Police Department fired two officers. Marlow Falls police said "
     "so. "
     "The department has 40 officers.",
     "Marlow Falls Police Department|Marlow Falls police|The department", ""},
    {"Marlow Falls Police arrested Tom Hale. The Marlow Falls Police Association "
     "declined to comment.",
     "Marlow Falls Police", "Marlow Falls Police Association"},
    {"The Marlow Falls Police Department fired Tom Hale. He sat in the county jail.",
     "Marlow Falls Police Department", "the county jail"},
};

static const row phrases[] = {
    {"Brian Pollock, an attorney for the family, said Friday that he would appeal.",
     "Brian Pollock|an attorney|he", "the family"},
    {"Brian Pollock is the mayor of Ashby. The mayor resigned.",
     "Brian Pollock|the mayor|The mayor", "Ashby"},
    {"Capt. Dana Ruiz and Sgt. Tom Hale argued. The captain left.",
     "Dana Ruiz|The captain", "Tom Hale"},
    {"An officer was hurt Monday. The officer was placed on leave. Another officer left.",
     "An officer|The officer", "Another officer"},
    {"A 6-year-old boy was shot Monday. The 6-year-old died.",
     "A 6-year-old boy|The 6-year-old", ""},
    {"A 25-year-old man was arrested Monday. Tom Hale, 25, was charged with theft.",
     "A 25-year-old man|Tom Hale", ""},
    {"An Ashby man was arrested Monday. Tom Hale, 25, was booked into jail. Mark Ruiz "
     "lives there.",
     "An Ashby man|Tom Hale", "Mark Ruiz"},
    {"A man was killed Monday. Tom Hale, 25, was charged with murder.", "A man",
     "Tom Hale"},
    {"Police arrested a man in Ashby. Tom Hale entered a plea of not guilty.",
     "a man|Tom Hale", ""},
    {"The Marlow Falls Police Department suspended Tom Hale. The chief called the Texas "
     "Rangers on Friday. The department released a video.",
     "Marlow Falls Police Department|The department", "Texas Rangers"},
    {"The sheriff fired a deputy on Monday. Sheriff Dana Ruiz said the deputy lied.",
     "The sheriff|Dana Ruiz", "a deputy"},
    {"Dana Ruiz's daughter was hit. Ruiz sued. Her daughter is 11.",
     "Dana Ruiz's daughter|Her daughter", "Her"},
    {"An unidentified officer was hurt. Officer Dana Ruiz was not there.", "Dana Ruiz",
     "An unidentified officer"},
};

static const row pronouns[] = {
    {"Dana Ruiz sued Tom Hale. She won.", "Dana Ruiz|She", "Tom Hale"},
    {"Tom Hale hit Mark Ruiz. He was arrested and his car was towed.", "Tom Hale|He|his",
     "Mark Ruiz"},
    {"When he was arrested, Tom Hale cried.", "he|Tom Hale", ""},
    {"Tom Hale blamed himself.", "Tom Hale|himself", ""},
    {"Tom Hale sued Mark Ruiz, who hit him in May.", "Tom Hale|him", "Mark Ruiz"},
    {"The council fired Dana Ruiz. It approved a new budget in May.", "The council|It",
     "Dana Ruiz"},
};

static const char *const governments[][3] = {
    {"Police in Ashby arrested Tom Hale. The city sued Hale in May.", "The city",
     "City of Ashby"},
    {"The city of Ashby fired Tom Hale.", "The city", "City of Ashby"},
    {"Police in Marlow Falls stopped Tom Hale. In May, Marlow Falls sued him.",
     "Marlow Falls#2", "City of Marlow Falls"},
    {"Tarrant County settled the lawsuit in May.", "Tarrant County", "Tarrant County"},
    {"Roystead Borough fired Tom Hale. Borough officials said nothing. The city of "
     "Carver "
     "is near. In May the borough sued.",
     "the borough", "Roystead Borough"},
    {"The Ashby Township police are gone. The township fired Tom Hale.", "The township",
     "Ashby Township"},
};

static void
setup(void)
{
    reading_init();
}

static void
teardown(void)
{
    reading_clear();
}

/* The mention of these words, or null. */
static const onr_mention *
mention_of(const onr_reading *reading, onr_slice words)
{
    const size_t mark = onr_slice_find(words, ONR_LIT("#"), 0);
    int nth = mark == SIZE_MAX ? 1 : atoi(words.ptr + mark + 1);
    words = onr_slice_part(words, 0, mark == SIZE_MAX ? words.len : mark);
    for (size_t i = 0; i < reading->mentions.count; i++) {
        const onr_mention *const mention = &reading->mentions.items[i];
        if (onr_slice_equal(onr_slice_at(reading->document->text, mention->span),
                            words) &&
            --nth == 0) {
            return mention;
        }
    }
    return NULL;
}

static void
check_row(const row *r)
{
    const onr_reading *const reading = reading_of(onr_slice_of(r->text), "2024-10-10");
    onr_slice rest = onr_slice_of(r->same), words;
    uint32_t entity = ONR_NONE;
    for (bool first = true; rest.ptr != NULL && onr_slice_split(&rest, '|', &words);
         first = false) {
        const onr_mention *const mention = mention_of(reading, words);
        ck_assert_msg(mention != NULL, "no mention \"%.*s\": %s", ONR_ARG(words),
                      r->text);
        ck_assert_msg(mention->entity != ONR_NONE && (first || mention->entity == entity),
                      "\"%.*s\" is not %s: %s", ONR_ARG(words), r->same, r->text);
        entity = mention->entity;
    }
    if (r->other[0] != '\0') {
        const onr_mention *const other = mention_of(reading, onr_slice_of(r->other));
        ck_assert_msg(other != NULL && other->entity != entity, "%s is %s: %s", r->other,
                      r->same, r->text);
    }
}

START_TEST(names_of_one_person_or_body_are_one)
{
    check_row(&names[_i]);
}
END_TEST

START_TEST(phrases_take_up_who_is_known)
{
    check_row(&phrases[_i]);
}
END_TEST

START_TEST(pronouns_go_to_the_most_salient)
{
    check_row(&pronouns[_i]);
}
END_TEST

START_TEST(the_government_behind_a_place_is_named)
{
    const onr_reading *const reading =
        reading_of(onr_slice_of(governments[_i][0]), "2024-10-10");
    const onr_mention *const mention =
        mention_of(reading, onr_slice_of(governments[_i][1]));
    ck_assert_msg(mention != NULL && mention->entity != ONR_NONE, "no mention: %s",
                  governments[_i][0]);
    const onr_entity *const entity = &reading->entities.items[mention->entity];
    ck_assert_msg(entity->kind == ONR_ENTITY_AGENCY &&
                      onr_slice_equal(entity->label, onr_slice_of(governments[_i][2])),
                  "%.*s: %s", ONR_ARG(entity->label), governments[_i][0]);
}
END_TEST

/* Whether a mention stands for a group of two with the entity of another mention in it. */
static bool
has_member(const onr_reading *reading, const onr_mention *group, const onr_mention *one)
{
    const onr_entity *const entity = &reading->entities.items[group->entity];
    for (size_t i = 0; i < entity->member_count; i++) {
        if (entity->members[i] == one->entity) {
            return entity->member_count == 2;
        }
    }
    return false;
}

START_TEST(people_told_together_are_a_group)
{
    static const char *const texts[][2] = {
        {"Dana Ruiz and Tom Hale sued. They won.", "They"},
        {"Dana Ruiz and Tom Hale sued. The two also appealed.", "The two"},
        {"The parents, Dana Ruiz and Tom Hale, sued. Both parents won.", "Both parents"},
        {"Two guards were indicted Monday. Dana Ruiz and Tom Hale slept on duty.",
         "Two guards"},
        {"Dana Ruiz and Tom Hale were indicted Monday. The city fired the two guards.",
         "the two guards"},
    };
    const onr_reading *const reading =
        reading_of(onr_slice_of(texts[_i][0]), "2024-10-10");
    const onr_mention *const group = mention_of(reading, onr_slice_of(texts[_i][1]));
    const onr_mention *const ruiz = mention_of(reading, ONR_LIT("Dana Ruiz"));
    const onr_mention *const hale = mention_of(reading, ONR_LIT("Tom Hale"));
    ck_assert_msg(group != NULL && ruiz != NULL && hale != NULL, "%s", texts[_i][0]);
    ck_assert_uint_ne(group->entity, ONR_NONE);
    ck_assert_msg(has_member(reading, group, ruiz) && has_member(reading, group, hale),
                  "%s", texts[_i][0]);
}
END_TEST

START_TEST(the_first_person_in_a_quotation_is_its_speaker)
{
    const onr_reading *const reading =
        reading_of(ONR_LIT("“I did not do it,” Dana Ruiz said."), "2024-10-10");
    const onr_mention *const i = mention_of(reading, ONR_LIT("I"));
    const onr_mention *const ruiz = mention_of(reading, ONR_LIT("Dana Ruiz"));
    ck_assert(i != NULL && ruiz != NULL);
    ck_assert_uint_eq(i->entity, ruiz->entity);
}
END_TEST

START_TEST(labels_are_short_and_mentions_in_order)
{
    const onr_reading *const reading = reading_of(
        ONR_LIT(
            "A mentally ill teenager hit Capt. Dana Ruiz. Last year four tourists died."),
        "2024-10-10");
    static const char *const labels[] = {"mentally ill teenager", "Dana Ruiz",
                                         "four tourists"};
    ck_assert_uint_eq(reading->entities.count, ONR_COUNT(labels));
    for (size_t i = 0; i < ONR_COUNT(labels); i++) {
        const onr_entity *const entity = &reading->entities.items[i];
        ck_assert_msg(onr_slice_equal(entity->label, onr_slice_of(labels[i])), "%.*s",
                      ONR_ARG(entity->label));
        for (size_t j = 0; j < entity->mention_count; j++) {
            ck_assert_uint_eq(reading->mentions.items[entity->mentions[j]].entity, i);
            ck_assert(j == 0 || entity->mentions[j - 1] < entity->mentions[j]);
        }
    }
}
END_TEST

Suite *suite_references(void);

Suite *
suite_references(void)
{
    Suite *const suite = suite_create("references");
    TCase *const tests = tcase_create("who is who");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, names_of_one_person_or_body_are_one, 0, ONR_COUNT(names));
    tcase_add_loop_test(tests, phrases_take_up_who_is_known, 0, ONR_COUNT(phrases));
    tcase_add_loop_test(tests, pronouns_go_to_the_most_salient, 0, ONR_COUNT(pronouns));
    tcase_add_loop_test(tests, the_government_behind_a_place_is_named, 0,
                        ONR_COUNT(governments));
    tcase_add_loop_test(tests, people_told_together_are_a_group, 0, 5);
    tcase_add_test(tests, the_first_person_in_a_quotation_is_its_speaker);
    tcase_add_test(tests, labels_are_short_and_mentions_in_order);
    suite_add_tcase(suite, tests);
    return suite;
}
