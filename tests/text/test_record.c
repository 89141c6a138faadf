/* SPDX-License-Identifier: Apache-2.0 */
#include "text/record.h"

#include <check.h>

Suite *suite_record(void);

static onr_arena *arena;
static onr_reader reader;
static onr_error err;

static void
set_up(void)
{
    onr_source *source;
    arena = onr_arena_new();
    err = (onr_error){0};
    ck_assert_int_eq(onr_source_open_bytes(ONR_LIT(""), "test.json", &source, &err),
                     ONR_OK);
    reader = (onr_reader){.source = source, .name = ONR_LIT("test.json"), .record = 1};
}

static void
tear_down(void)
{
    onr_source_close(reader.source);
    onr_arena_free(arena);
}

static onr_document
read_record(const char *json)
{
    onr_document document = {0};
    bool skip;
    ck_assert_msg(onr_record_read(&reader, onr_slice_of(json), 1, arena, &document, &skip,
                                  &err) == ONR_OK,
                  "%s", err.text);
    ck_assert(!skip);
    return document;
}

static void
assert_slice(onr_slice got, const char *wanted)
{
    ck_assert_msg(onr_slice_equal(got, onr_slice_of(wanted)), "\"%.*s\" is not \"%s\"",
                  ONR_ARG(got), wanted);
}

START_TEST(trafilatura_is_read)
{
    const onr_document document = read_record(
        "{\"title\": \"T\", \"author\": \"Ann Lee; Tom Ray\", \"hostname\": "
        "\"a.example\","
        " \"date\": \"2022-03-19\", \"fingerprint\": \"x\", \"id\": null, \"comments\": "
        "\"\","
        " \"raw_text\": \"raw\", \"text\": \"Story\", \"language\": \"en\", \"source\":"
        " \"https://a.example/1\", \"source-hostname\": \"The A\"}");
    assert_slice(document.text, "Story");
    assert_slice(document.title, "T");
    assert_slice(document.url, "https://a.example/1");
    assert_slice(document.publisher, "The A");
    assert_slice(document.language, "en");
    ck_assert_uint_eq(document.author_count, 2);
    assert_slice(document.authors[1], "Tom Ray");
    ck_assert(onr_date_equal(document.published, (onr_date){2022, 3, 19}));
}
END_TEST

START_TEST(news_please_is_read)
{
    const onr_document document = read_record(
        "{\"authors\": [\"Ann Lee\"], \"date_download\": \"2024-01-01 00:00:00\","
        " \"date_publish\": \"2022-03-19 08:30:00\", \"maintext\": \"Story\", \"title\": "
        "null,"
        " \"title_page\": \"Page\", \"source_domain\": \"a.example\", \"url\": "
        "\"http://a\","
        " \"text\": null}");
    assert_slice(document.text, "Story");
    assert_slice(document.title, "Page");
    assert_slice(document.publisher, "a.example");
    ck_assert(onr_date_equal(document.published, (onr_date){2022, 3, 19}));
}
END_TEST

START_TEST(newspaper4k_is_read)
{
    const onr_document document = read_record(
        "{\"url\": \"\", \"canonical_link\": \"https://a.example/1\", \"meta_lang\": "
        "\"en_US\","
        " \"title\": \"T\", \"authors\": [], \"publish_date\": \"2022-03-19T00:00:00\","
        " \"meta_site_name\": \"The A\", \"text\": \"Story\"}");
    assert_slice(document.url, "https://a.example/1");
    assert_slice(document.language, "en-US");
    assert_slice(document.publisher, "The A");
    ck_assert_uint_eq(document.author_count, 0);
}
END_TEST

START_TEST(a_nested_body_is_joined_and_its_headlines_are_marked)
{
    const onr_document document = read_record(
        "{\"body\": {\"summary\": [\"Sum\"], \"sections\": [{\"headline\": [\"Head\"],"
        " \"paragraphs\": [\"One\", \"Two\"]}]}, \"publishing_date\": \"2022-03-19\"}");
    assert_slice(document.text, "Sum\n\nHead\n\nOne\n\nTwo");
    ck_assert_uint_eq(document.zone_count, 3);
    ck_assert_int_eq(document.zones[1].kind, ONR_ZONE_HEADLINE);
    assert_slice(onr_slice_at(document.text, document.zones[1].span), "Head");
}
END_TEST

START_TEST(follow_the_money_is_read)
{
    const onr_document document =
        read_record("{\"id\": \"1\", \"schema\": \"Article\", \"properties\": "
                    "{\"bodyText\": [\"Story\"],"
                    " \"title\": [\"T\"], \"sourceUrl\": [\"https://a\"], "
                    "\"publishedAt\": [\"2022-03\"],"
                    " \"author\": [\"Ann Lee\"]}}");
    assert_slice(document.text, "Story");
    assert_slice(document.title, "T");
    assert_slice(document.url, "https://a");
    ck_assert(onr_date_equal(document.published, (onr_date){2022, 3, 0}));
}
END_TEST

START_TEST(other_entities_of_follow_the_money_are_passed_over)
{
    onr_document document;
    bool skip = false;
    const onr_slice json = ONR_LIT(
        "{\"id\": \"1\", \"schema\": \"Person\", \"properties\": {\"name\": [\"A\"]}}");
    ck_assert_int_eq(onr_record_read(&reader, json, 1, arena, &document, &skip, &err),
                     ONR_OK);
    ck_assert(skip);
}
END_TEST

START_TEST(schema_org_is_read_out_of_a_graph)
{
    const onr_document document = read_record(
        "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebSite\"},"
        " {\"@type\": [\"NewsArticle\"], \"headline\": \"T\", \"articleBody\": \"Story\","
        " \"datePublished\": \"2022-03-19T08:00:00+02:00\", \"author\": [{\"name\": "
        "\"Ann\"},"
        " {\"name\": \"Tom\"}], \"publisher\": {\"name\": \"The A\"},"
        " \"mainEntityOfPage\": {\"@id\": \"https://a.example/1\"}}]}");
    assert_slice(document.text, "Story");
    assert_slice(document.title, "T");
    assert_slice(document.publisher, "The A");
    assert_slice(document.url, "https://a.example/1");
    ck_assert_uint_eq(document.author_count, 2);
}
END_TEST

START_TEST(words_for_nothing_hold_nothing)
{
    const onr_document document = read_record(
        "{\"title\": \"None\", \"headline\": \"T\", \"date\": \"null\","
        " \"published\": 1647676800, \"author\": \"None\", \"text\": \"Story\"}");
    assert_slice(document.title, "T");
    ck_assert_uint_eq(document.author_count, 0);
    ck_assert(onr_date_equal(document.published, (onr_date){2022, 3, 19}));
}
END_TEST

START_TEST(the_text_stays_as_it_is)
{
    const onr_document document = read_record("{\"text\": \" a\\u0000b\\r\\n\\u00e9 \"}");
    ck_assert_uint_eq(document.text.len, 9);
    ck_assert_int_eq(memcmp(document.text.ptr, " a\0b\r\n\xC3\xA9 ", 9), 0);
}
END_TEST

static const struct {
    const char *json;
    onr_status status;
} bad[] = {
    {"{\"title\": \"T\"}", ONR_BAD_INPUT},
    {"{\"text\": \"  \"}", ONR_BAD_INPUT},
    {"{\"text\": 5}", ONR_BAD_INPUT},
    {"{\"text\": \"a\"", ONR_BAD_INPUT},
    {"[\"text\"]", ONR_BAD_INPUT},
    {"{\"text\": \"\\ud800\"}", ONR_BAD_INPUT},
    {"{\"text\": \"\xE9\"}", ONR_BAD_UTF8},
    {"{\"body\": {\"sections\": 3}}", ONR_BAD_INPUT},
};

START_TEST(a_bad_record_is_one_error_with_its_number)
{
    onr_document document;
    bool skip;
    ck_assert_int_eq(onr_record_read(&reader, onr_slice_of(bad[_i].json), 7, arena,
                                     &document, &skip, &err),
                     bad[_i].status);
    ck_assert_str_eq(err.source, "test.json");
    ck_assert_uint_eq(err.line, 7);
    ck_assert_msg(strncmp(err.text, "record 1: ", 10) == 0, "%s", err.text);
}
END_TEST

Suite *
suite_record(void)
{
    Suite *const suite = suite_create("record");
    TCase *const writers = tcase_create("writers");
    tcase_add_checked_fixture(writers, set_up, tear_down);
    tcase_add_test(writers, trafilatura_is_read);
    tcase_add_test(writers, news_please_is_read);
    tcase_add_test(writers, newspaper4k_is_read);
    tcase_add_test(writers, a_nested_body_is_joined_and_its_headlines_are_marked);
    tcase_add_test(writers, follow_the_money_is_read);
    tcase_add_test(writers, other_entities_of_follow_the_money_are_passed_over);
    tcase_add_test(writers, schema_org_is_read_out_of_a_graph);
    suite_add_tcase(suite, writers);
    TCase *const fields = tcase_create("fields");
    tcase_add_checked_fixture(fields, set_up, tear_down);
    tcase_add_test(fields, words_for_nothing_hold_nothing);
    tcase_add_test(fields, the_text_stays_as_it_is);
    tcase_add_loop_test(fields, a_bad_record_is_one_error_with_its_number, 0,
                        (int)ONR_COUNT(bad));
    suite_add_tcase(suite, fields);
    return suite;
}
