/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/times.h"
#include "reading.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

/* Each row: when it was published, what it says, and all times in it as "words=value" parted by "; ". */
typedef struct {
    const char *published, *text, *times;
} row;

static const row absolute[] = {
    {"2024-10-10", "He was hired on Sept. 2, 2021.", "Sept. 2, 2021=2021-09-02"},
    {"2024-10-10", "He was hired in September 2021 and fired in 2022.",
     "September 2021=2021-09; 2022=2022"},
    {"2024-10-10", "The council met on 3 March 2019.", "3 March 2019=2019-03-03"},
    {"2024-10-10", "The council met Monday, Oct. 7, 2024, and voted.",
     "Monday, Oct. 7, 2024=2024-10-07"},
    {"2024-10-10", "The raid of 9/2/2021 was filmed.", "9/2/2021=2021-09-02"},
    {"2024-10-10", "Updated 2021-09-02 by the clerk.", "2021-09-02=2021-09-02"},
    {"2024-10-10", "The law dates from the 1990s.", "the 1990s=199"},
    {"2024-10-10", "It began in the summer of 2016.", "the summer of 2016=2016-SU"},
    {"2024-10-10", "She worked there from March to June 2014.",
     "March=2014-03; June 2014=2014-06"},
    {"2024-10-10", "She worked there from November to March 2014.",
     "November=2013-11; March 2014=2014-03"},
    {"2024-10-10", "Shots were fired at 11:15 p.m. March 17, 2016.",
     "11:15 p.m. March 17, 2016=2016-03-17T23:15"},
    {"2024-10-10", "He was arrested on Christmas Day 2019.",
     "Christmas Day 2019=2019-12-25"},
    {"2024-10-10", "He was arrested on Thanksgiving 2021.",
     "Thanksgiving 2021=2021-11-25"},
    {"2024-10-10", "The vote was early 2015.", "early 2015=2015"},
    {"2024-10-10", "They met on March 17 and 18, 2016.",
     "March 17=2016-03-17; 18, 2016=2016-03-18"},
    {"2024-10-10", "It was the day before Thanksgiving 2021.",
     "the day before Thanksgiving 2021=2021-11-24"},
    {"2024-10-10", "The police lost it in mid-2016.", "mid-2016=2016"},
};

static const row relative[] = {
    {"2024-10-10", "The officer was arrested Wednesday.", "Wednesday=2024-10-09"},
    {"2024-10-10", "The officer was arrested Thursday.", "Thursday=2024-10-10"},
    {"2024-10-10", "The officer was arrested Friday.", "Friday=2024-10-04"},
    {"2024-10-10", "The officer will appear in court Friday.", "Friday=2024-10-11"},
    {"2024-10-10", "A hearing is scheduled for Monday.", "Monday=2024-10-14"},
    {"2024-10-10", "The officer was arrested last Friday.", "last Friday=2024-10-04"},
    {"2024-10-10", "The officer was arrested yesterday.", "yesterday=2024-10-09"},
    {"2024-10-10", "The officer was arrested last year.", "last year=2023"},
    {"2024-10-10", "The officer was arrested last month.", "last month=2024-09"},
    {"2024-10-10", "The officer was arrested earlier this year.",
     "earlier this year=2024"},
    {"2024-10-10", "The officer was arrested earlier this week.",
     "earlier this week=2024-W41"},
    {"2024-10-10", "The officer was arrested in January.", "January=2024-01"},
    {"2024-10-10", "The officer was arrested in November.", "November=2023-11"},
    {"2024-10-10", "The trial will begin in November.", "November=2024-11"},
    {"2024-10-10", "The officer was arrested Sept. 2.", "Sept. 2=2024-09-02"},
    {"2024-10-10", "The officer was arrested Monday night.",
     "Monday night=2024-10-07TNI"},
    {"2024-10-10", "The officer was arrested in January of last year.",
     "January of last year=2023-01"},
    {"2024-10-10", "The officer was hired two years ago.", "two years ago=2022"},
    {"2024-10-10", "The officer was hired three months ago.", "three months ago=2024-07"},
    {"2024-10-10", "The officer was shot 11 days ago.", "11 days ago=2024-09-29"},
    {"2024-10-10", "The officer was shot a few years ago.", "a few years ago=PAST_REF"},
    {"2024-10-10", "A hearing originally scheduled for Aug. 12 was canceled.",
     "Aug. 12=2024-08-12"},
    {"2024-10-10", "The officer was charged on Friday, Dec. 15.",
     "Friday, Dec. 15=2023-12-15"},
    {"2024-10-10", "The officer was shot over the weekend.", "the weekend=2024-W40-WE"},
};

static const row narrative[] = {
    {"2024-10-10", "He was hired in 2006. Two years later, he was fired.",
     "2006=2006; Two years later=2008"},
    {"2024-10-10", "He was hired on May 31, 2006. He was fired the next day.",
     "May 31, 2006=2006-05-31; the next day=2006-06-01"},
    {"2024-10-10", "He was hired in December 2006. He was fired the following month.",
     "December 2006=2006-12; the following month=2007-01"},
    {"2024-10-10", "He was hired on May 31, 2006, and was fired 24 hours later.",
     "May 31, 2006=2006-05-31; 24 hours later=2006-06-01"},
    {"2024-10-10", "He shot a man on March 17, 2016. On March 18, he was charged.",
     "March 17, 2016=2016-03-17; March 18=2016-03-18"},
    {"", "He was charged in May 2015. In July, he was tried.",
     "May 2015=2015-05; July=2015-07"},
};

static const row unanchored[] = {
    {"", "The officer was arrested Wednesday.", "Wednesday=XXXX-WXX-3"},
    {"", "The officer was arrested last year.", "last year="},
    {"", "The officer was arrested in January.", "January=XXXX-01"},
    {"", "The officer was hired two years later.", "two years later="},
};

static const row lengths[] = {
    {"2024-10-10", "He got 20 years.", "20 years=P20Y"},
    {"2024-10-10", "A two-week suspension followed.", "two-week=P2W"},
    {"2024-10-10", "He got 25 to 50 years.", "25=P25Y; 50 years=P50Y"},
    {"2024-10-10", "He got 11 years and four months.", "11 years and four months=P11Y4M"},
    {"2024-10-10", "He waited for two and a half years.", "two and a half years=P2Y6M"},
    {"2024-10-10", "He slept for twenty-four hours.", "twenty-four hours=PT24H"},
    {"2024-10-10", "He waited for more than three decades.",
     "more than three decades=P30Y"},
    {"2024-10-10", "He waited for the past two months.", "the past two months=P2M"},
    {"2024-10-10", "They meet every two weeks.", "every two weeks=P2W"},
    {"2024-10-10", "They meet daily.", "daily=P1D"},
    {"2024-10-10", "He waited for several years.", "several years=PXY"},
};

static const row none[] = {
    {"2024-10-10", "The 26-year-old called 911 from Interstate 95.", ""},
    {"2024-10-10", "The boy is 6 years old, his sister eight months old.", ""},
    {"2024-10-10", "Ana Ruiz, 45, drove a 2015 Honda Civic.", ""},
    {"2024-10-10", "He may march with 2000 people.", ""},
    {"2024-10-10", "The score was 12:45 and he was in his 30s.", ""},
    {"2024-10-10", "He fired a Taser 7 in the 1900 block of Elm Street.", ""},
    {"2024-10-10", "He got 99999999999 years.", ""},
    {"2024-10-10", "It is item 4-32-9999 of the list.", ""},
};

static const char *
times_of(const onr_reading *reading)
{
    static char out[400];
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < reading->times.count && used < sizeof(out) - 100; ++i) {
        const onr_time *const time = reading->times.items + i;
        const onr_slice words = onr_slice_at(reading->document->text, time->span);
        const onr_slice value = onr_symbol_slice(time->value);
        used += (size_t)snprintf(out + used, sizeof(out) - used, "%s%.*s=%.*s",
                                 i ? "; " : "", ONR_ARG(words), ONR_ARG(value));
    }
    return out;
}

static void
check_row(const row *r)
{
    const char *const found = times_of(reading_of(onr_slice_of(r->text), r->published));
    ck_assert_msg(strcmp(found, r->times) == 0, "\"%s\": found %s, expected %s", r->text,
                  found, r->times);
}

START_TEST(dates_are_read_with_their_precision)
{
    check_row(absolute + _i);
}
END_TEST

START_TEST(relative_dates_stand_on_the_day_of_publication)
{
    check_row(relative + _i);
}
END_TEST

START_TEST(the_story_anchors_what_it_tells_next)
{
    check_row(narrative + _i);
}
END_TEST

START_TEST(without_a_day_of_publication_nothing_is_guessed)
{
    check_row(unanchored + _i);
    const onr_reading *const reading =
        reading_of(onr_slice_of(unanchored[_i].text), unanchored[_i].published);
    ck_assert_int_eq(reading->times.items[0].date.year, 0);
}
END_TEST

START_TEST(lengths_and_sets_have_iso_values)
{
    check_row(lengths + _i);
}
END_TEST

START_TEST(numbers_that_are_no_times_are_left_alone)
{
    check_row(none + _i);
}
END_TEST

START_TEST(a_date_line_stands_for_the_day_of_publication)
{
    const char *const text =
        "Published October 10, 2024\n\nThe officer was arrested Wednesday.";
    const onr_reading *const reading = reading_of(onr_slice_of(text), "");
    ck_assert_uint_eq(reading->times.count, 2);
    ck_assert(onr_date_equal(reading->times.items[1].date, (onr_date){2024, 10, 9}));
}
END_TEST

START_TEST(weeks_are_dated_by_the_month_that_holds_them)
{
    const onr_reading *const reading =
        reading_of(ONR_LIT("He was shot last week."), "2024-10-20");
    ck_assert_uint_eq(reading->times.count, 1);
    ck_assert(onr_date_equal(reading->times.items[0].date, (onr_date){2024, 10, 0}));
}
END_TEST

START_TEST(dates_out_of_range_have_no_date)
{
    static const char *const texts[] = {
        "He died on Feb. 30, 2021.", "He will return 9999 years from now.",
        "It was 90000 weeks ago.",   "He was born 5000 decades ago.",
        "It ended on 13/45/2021.",
    };
    for (size_t i = 0; i < ONR_COUNT(texts); ++i) {
        const onr_reading *const reading =
            reading_of(onr_slice_of(texts[i]), "2024-10-10");
        for (size_t k = 0; k < reading->times.count; ++k) {
            const onr_date date = reading->times.items[k].date;
            ck_assert_msg(date.year == 0 || onr_date_valid(date), "%s", texts[i]);
        }
    }
}
END_TEST

START_TEST(thousands_of_times_in_one_sentence_are_read)
{
    enum { COUNT = 20000 };
    static const char word[] = "two years later and ";
    char *const text = malloc(COUNT * (sizeof(word) - 1) + 1);
    ck_assert_ptr_nonnull(text);
    for (size_t i = 0; i < COUNT; ++i) {
        memcpy(text + i * (sizeof(word) - 1), word, sizeof(word));
    }
    const onr_reading *const reading = reading_of(onr_slice_of(text), "2024-10-10");
    ck_assert_uint_eq(reading->times.count, COUNT);
    free(text);
}
END_TEST

Suite *suite_times(void);

Suite *
suite_times(void)
{
    Suite *const suite = suite_create("times");
    TCase *const words = tcase_create("words");
    tcase_add_unchecked_fixture(words, reading_init, reading_clear);
    tcase_add_loop_test(words, dates_are_read_with_their_precision, 0,
                        (int)ONR_COUNT(absolute));
    tcase_add_loop_test(words, relative_dates_stand_on_the_day_of_publication, 0,
                        (int)ONR_COUNT(relative));
    tcase_add_loop_test(words, the_story_anchors_what_it_tells_next, 0,
                        (int)ONR_COUNT(narrative));
    tcase_add_loop_test(words, without_a_day_of_publication_nothing_is_guessed, 0,
                        (int)ONR_COUNT(unanchored));
    tcase_add_loop_test(words, lengths_and_sets_have_iso_values, 0,
                        (int)ONR_COUNT(lengths));
    tcase_add_loop_test(words, numbers_that_are_no_times_are_left_alone, 0,
                        (int)ONR_COUNT(none));
    tcase_add_test(words, a_date_line_stands_for_the_day_of_publication);
    tcase_add_test(words, weeks_are_dated_by_the_month_that_holds_them);
    tcase_add_test(words, dates_out_of_range_have_no_date);
    tcase_add_test(words, thousands_of_times_in_one_sentence_are_read);
    suite_add_tcase(suite, words);
    return suite;
}
