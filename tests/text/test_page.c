/* SPDX-License-Identifier: Apache-2.0 */
#include "text/page.h"

#include <check.h>

Suite *suite_page(void);

#define STORY                                                                            \
    "<p>The Otter Point library board fired its clerk, Dora Finn, on Monday after an "   \
    "audit found that money was missing from the fine box.</p>"

static onr_arena *arena;

static void
set_up(void)
{
    arena = onr_arena_new();
}

static void
tear_down(void)
{
    onr_arena_free(arena);
}

static onr_document
read_page(const char *html)
{
    const char *reason = "";
    onr_document document = {0};
    const onr_slice none = {"", 0};
    ck_assert_msg(onr_page_read(onr_slice_of(html), none, NULL, arena, &document,
                                &reason) == ONR_OK,
                  "%s", reason);
    return document;
}

static void
assert_slice(onr_slice got, const char *wanted)
{
    ck_assert_msg(onr_slice_equal(got, onr_slice_of(wanted)), "\"%.*s\" is not \"%s\"",
                  ONR_ARG(got), wanted);
}

static const struct {
    const char *html, *text;
} pieces[] = {
    {"<p>One   \n two</p><p>three</p>", "One two\n\nthree"},
    {"one<br>two<br><br>three", "one\ntwo\n\nthree"},
    {"a&nbsp;b&shy;c &amp; d", "a bc & d"},
    {"<p>A <b>bold</b> <a href=x>link</a>.</p>", "A bold link."},
    {"<pre>one\ntwo</pre>", "one\ntwo"},
    {"<p>One</p><script>two</script><!-- three --><nav>four</nav>", "One"},
    {"<ul><li>One</li><li>two</li></ul>", "One\n\ntwo"},
    {"<p>One<p>two</i></b><div>three", "One\n\ntwo\n\nthree"},
    {"<p hidden>One</p><p aria-hidden=true>two</p>three", "three"},
    {"<p>a &#x110000; &#xD800; &#xFFFFFFFF80; &#0; b</p>",
     "a \xEF\xBF\xBD \xEF\xBF\xBD \xEF\xBF\xBD \xEF\xBF\xBD b"},
    {"<p>* * *</p>", ""},
    {"", ""},
};

START_TEST(the_text_is_its_paragraphs)
{
    const char *reason = "";
    onr_document document = {0};
    ck_assert_int_eq(onr_page_read_piece(onr_slice_of(pieces[_i].html), NULL, arena,
                                         &document, &reason),
                     ONR_OK);
    assert_slice(document.text, pieces[_i].text);
}
END_TEST

START_TEST(headings_between_paragraphs_are_marked)
{
    const onr_document document = read_page(STORY "<h2>What the audit says</h2>" STORY);
    ck_assert_uint_eq(document.zone_count, 3);
    ck_assert_int_eq(document.zones[1].kind, ONR_ZONE_HEADLINE);
    assert_slice(onr_slice_at(document.text, document.zones[1].span),
                 "What the audit says");
}
END_TEST

START_TEST(json_ld_tells_of_the_article)
{
    const onr_document document = read_page(
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"Organization\","
        "\"@id\":\"#o\",\"name\":\"The Herald\"},{\"@type\":\"NewsArticle\",\"headline\":"
        "\"Clerk\nfired &amp; "
        "gone\",\"datePublished\":\"2021-09-07T08:15:00Z\",\"author\":"
        "[{\"@type\":\"Person\",\"name\":\"Ann Lee\"}],\"publisher\":{\"@id\":\"#o\"}}]}"
        "</script><meta property=\"og:title\" content=\"Another\">"
        "<link rel=canonical href=https://herald.example/1>" STORY);
    assert_slice(document.title, "Clerk fired & gone");
    assert_slice(document.publisher, "The Herald");
    assert_slice(document.url, "https://herald.example/1");
    ck_assert_uint_eq(document.author_count, 1);
    assert_slice(document.authors[0], "Ann Lee");
    ck_assert(onr_date_equal(document.published, (onr_date){2021, 9, 7}));
}
END_TEST

START_TEST(json_ld_may_point_at_itself)
{
    const onr_document document = read_page(
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\","
        "\"@id\":\"#a\",\"name\":\"Clerk fired\",\"publisher\":{\"@id\":\"#a\"},"
        "\"author\":[{\"@id\":\"#a\"},{\"@id\":\"#none\"}]}]}</script>" STORY);
    assert_slice(document.publisher, "Clerk fired");
    ck_assert_uint_ge(document.author_count, 1);
    assert_slice(document.authors[0], "Clerk fired");
}
END_TEST

START_TEST(meta_tags_tell_of_the_article)
{
    const onr_document document =
        read_page("<html lang=en-GB><title>x</title>"
                  "<meta property=og:title content=\"Clerk fired | The Herald\">"
                  "<meta property=og:site_name content=\"The Herald\">"
                  "<meta property=og:url content=\"https://herald.example/1\">"
                  "<meta name=author content=\"Ann Lee\"><meta name=Date "
                  "content=\"2021-09-07\">" STORY);
    assert_slice(document.title, "Clerk fired");
    assert_slice(document.publisher, "The Herald");
    assert_slice(document.url, "https://herald.example/1");
    assert_slice(document.language, "en-GB");
    assert_slice(document.authors[0], "Ann Lee");
    ck_assert(onr_date_equal(document.published, (onr_date){2021, 9, 7}));
}
END_TEST

START_TEST(the_page_itself_tells_the_rest)
{
    const onr_document document =
        read_page("<title>x</title><article><h1>Clerk <i>fired</i></h1><p>By Ann Lee</p>"
                  "<p>Sept. 7, 2021</p>" STORY "</article>");
    assert_slice(document.title, "Clerk fired");
    ck_assert(onr_date_equal(document.published, (onr_date){2021, 9, 7}));
    ck_assert(onr_slice_starts(document.text, ONR_LIT("The Otter Point")));
}
END_TEST

START_TEST(a_body_in_json_ld_is_taken_where_the_page_shows_little)
{
    const onr_document document = read_page(
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":"
        "\"The board fired its clerk on Monday.\\n\\nShe denied that she took the money "
        "from "
        "the fine box and said that she would sue the town and its library.\"}</script>"
        "<p>The board fired its clerk on Monday.</p><p>Subscribe to read on.</p>");
    ck_assert(onr_slice_starts(document.text, ONR_LIT("The board fired its clerk on "
                                                      "Monday.\n\nShe denied")));
}
END_TEST

START_TEST(a_page_without_a_story_is_refused)
{
    const char *reason = "";
    onr_document document = {0};
    const onr_slice none = {"", 0};
    ck_assert_int_eq(onr_page_read(ONR_LIT("<p>Page not found.</p>"), none, NULL, arena,
                                   &document, &reason),
                     ONR_BAD_INPUT);
    ck_assert_str_eq(reason, "there is no story on the page");
}
END_TEST

/* Pages that would take quadratic time or memory. */
static const struct {
    const char *head, *piece;
    size_t count;
} heavy[] = {
    {"", "<div>", 300000},
    {"<p ", "a=b ", 300000},
    {"<svg>", "<a><b><i>", 100000},
};

START_TEST(pages_that_would_take_long_are_refused)
{
    const char *reason = "";
    onr_document document = {0};
    const onr_slice piece = onr_slice_of(heavy[_i].piece), none = {"", 0};
    const size_t head = strlen(heavy[_i].head);
    char *const page = onr_arena_alloc(arena, head + piece.len * heavy[_i].count);
    memcpy(page, heavy[_i].head, head);
    for (size_t i = 0; i < heavy[_i].count; ++i) {
        memcpy(page + head + i * piece.len, piece.ptr, piece.len);
    }
    const onr_slice html = {page, head + piece.len * heavy[_i].count};
    ck_assert_int_eq(onr_page_read(html, none, NULL, arena, &document, &reason),
                     ONR_LIMIT);
}
END_TEST

Suite *
suite_page(void)
{
    Suite *const suite = suite_create("page");
    TCase *const text = tcase_create("text");
    tcase_add_checked_fixture(text, set_up, tear_down);
    tcase_add_loop_test(text, the_text_is_its_paragraphs, 0, (int)ONR_COUNT(pieces));
    tcase_add_test(text, headings_between_paragraphs_are_marked);
    tcase_add_test(text, a_body_in_json_ld_is_taken_where_the_page_shows_little);
    tcase_add_test(text, a_page_without_a_story_is_refused);
    tcase_add_loop_test(text, pages_that_would_take_long_are_refused, 0,
                        (int)ONR_COUNT(heavy));
    suite_add_tcase(suite, text);
    TCase *const headers = tcase_create("headers");
    tcase_add_checked_fixture(headers, set_up, tear_down);
    tcase_add_test(headers, json_ld_tells_of_the_article);
    tcase_add_test(headers, json_ld_may_point_at_itself);
    tcase_add_test(headers, meta_tags_tell_of_the_article);
    tcase_add_test(headers, the_page_itself_tells_the_rest);
    suite_add_tcase(suite, headers);
    return suite;
}
