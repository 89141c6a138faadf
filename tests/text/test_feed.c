/* SPDX-License-Identifier: Apache-2.0 */
#include "text/input.h"

#include <check.h>

Suite *suite_feed(void);

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

/* What comes out, as "TITLE|AUTHOR,AUTHOR|DATE|URL|TEXT;" for an item and "!ERROR;" for a failure. */
static const char *
trace(const char *bytes)
{
    onr_input *input;
    onr_error err = {0};
    bool more = true;
    char *out = onr_arena_copy(arena, "", 0);
    ck_assert_int_eq(onr_input_open_bytes(onr_slice_of(bytes), "feed", &input, &err),
                     ONR_OK);
    while (more) {
        onr_document document;
        char date[ONR_DATE_TEXT_MAX];
        const onr_status status = onr_input_next(input, arena, &document, &more, &err);
        if (status != ONR_OK) {
            out = onr_arena_printf(arena, "%s!%s;", out, err.text);
            continue;
        }
        if (!more) {
            break;
        }
        out = onr_arena_printf(arena, "%s%.*s|", out, ONR_ARG(document.title));
        for (size_t i = 0; i < document.author_count; ++i) {
            out = onr_arena_printf(arena, "%s%s%.*s", out, i ? "," : "",
                                   ONR_ARG(document.authors[i]));
        }
        onr_date_write(document.published, date);
        out = onr_arena_printf(arena, "%s|%s|%.*s|%.*s;", out, date,
                               ONR_ARG(document.url), ONR_ARG(document.text));
    }
    onr_input_close(input);
    return out;
}

#define RSS(items)                                                                       \
    "<rss version=\"2.0\"><channel><title>P</title>" items "</channel></rss>"
#define ATOM(entries) "<feed xmlns=\"http://www.w3.org/2005/Atom\">" entries "</feed>"

static const struct {
    const char *feed, *trace;
} feeds[] = {
    {RSS(""), ""},
    {RSS("<item><title>T &amp;amp; U</title><description>A &lt;b&gt;bold&lt;/b&gt; "
         "text</description></item>"),
     "T & U||||A bold text;"},
    // The content counts, not the summary; guid is an address unless it says that it is none.
    {RSS("<item><guid>https://a.example/1</guid><description>short</description>"
         "<content:encoded><![CDATA[<p>One</p><p>two</p>]]></content:encoded></item>"),
     "|||https://a.example/1|One\n\ntwo;"},
    {RSS("<item><guid isPermaLink=\"false\">https://a.example/1</guid><description>x y"
         "</description></item>"),
     "||||x y;"},
    // Markup that is not escaped, and entities of HTML.
    {RSS("<item><description>One <i>two</i>&nbsp;&eacute;</description></item>"),
     "||||One two \xC3\xA9;"},
    {RSS("<item><author>ann@a.example (Ann Lee)</author><dc:creator>Tom Ray; Ann Lee"
         "</dc:creator><pubDate>Thu, 02 Sep 2021 10:00:00 GMT</pubDate>"
         "<description>x y</description></item>"),
     "|Ann Lee,Tom Ray|2021-09-02||x y;"},
    {RSS("<item><title>a</title></item><item><description>x y</description></item>"),
     "!record 1: the item has no text;||||x y;"},
    {"<rss><channel><item><description>x y</description></item><item>",
     "||||x y;!the feed is no well-formed XML: no element found;"},
    {"<rdf:RDF><channel><title>P</title></channel><item><title>T</title><link>"
     "http://a.example/1</link><dc:date>2021-09-02</dc:date><description>x y"
     "</description></item></rdf:RDF>",
     "T||2021-09-02|http://a.example/1|x y;"},
    {ATOM("<entry><title>T</title><link rel=\"self\" href=\"http://a.example/no\"/>"
          "<link href=\"http://a.example/1\"/><author><name>Ann</name><email>e</email>"
          "</author><author><name>Tom</name></author><updated>2021-09-03</updated>"
          "<published>2021-09-02</published><content type=\"html\">&lt;p&gt;x &amp;lt; y"
          "&lt;/p&gt;</content></entry>"),
     "T|Ann,Tom|2021-09-02|http://a.example/1|x < y;"},
    {ATOM("<entry><content type=\"xhtml\"><div><p>x &lt; y</p><p>z</p></div></content>"
          "</entry>"),
     "||||x < y\n\nz;"},
    {ATOM("<entry><summary>x &lt; y</summary></entry>"), "||||x < y;"},
    {"<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><!-- a -->" ATOM(
         "<entry><summary>Caf\xE9 x</summary></entry>"),
     "||||Caf\xC3\xA9 x;"},
    // Nothing is fetched, and entities do not grow without bound.
    {"<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">" RSS(
         "<item><description>x y</description></item>"),
     "||||x y;"},
};

START_TEST(items_are_documents)
{
    ck_assert_str_eq(trace(feeds[_i].feed), feeds[_i].trace);
}
END_TEST

Suite *
suite_feed(void)
{
    Suite *const suite = suite_create("feed");
    TCase *const items = tcase_create("items");
    tcase_add_checked_fixture(items, set_up, tear_down);
    tcase_add_loop_test(items, items_are_documents, 0, (int)ONR_COUNT(feeds));
    suite_add_tcase(suite, items);
    return suite;
}
