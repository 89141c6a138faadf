/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/address.h"

#include "base/arena.h"

#include <check.h>

static const char base[] = "https://record.example/id/";

/** The name of the page of what stands behind the base. */
static onr_slice
page_of(onr_arena *arena, const char *tail)
{
    return onr_address_page(arena, onr_slice_of(base),
                            onr_slice_of(onr_arena_printf(arena, "%s%s", base, tail)));
}

static const char *const own[] = {"person-calvin-orr", "event-arrest-2020-01", "a", "4",
                                  "person-jos\xC3\xA9"};

START_TEST(plain_names_are_their_own_pages)
{
    onr_arena *const arena = onr_arena_new();
    ck_assert(onr_slice_equal(page_of(arena, own[_i]), onr_slice_of(own[_i])));
    onr_arena_free(arena);
}
END_TEST

static const char *const foreign[] = {
    "",         "..",       "../up", "a/b",          ".htaccess", "-rf",
    "Person-A", "site.css", "a b",   "%2e",          "q?x=1",     "y#z",
    "a\\b",     "x-1",      "index", "404",          "data",      "CON:1",
    "a\nb",     "a\x7F",    "\xFF",  "a\xE2\x80\xAE"};

START_TEST(all_other_names_are_hashed)
{
    onr_arena *const arena = onr_arena_new();
    const onr_slice page = page_of(arena, foreign[_i]);
    ck_assert_msg(onr_slice_starts(page, ONR_LIT("x-")) && page.len == 22, "%.*s for %s",
                  ONR_ARG(page), foreign[_i]);
    for (size_t i = 2; i < page.len; ++i) {
        ck_assert_int_ge(onr_hex_digit(page.ptr[i]), 0);
    }
    onr_arena_free(arena);
}
END_TEST

START_TEST(long_names_and_names_elsewhere_are_hashed_apart)
{
    onr_arena *const arena = onr_arena_new();
    char longer[ONR_ADDRESS_MAX + 2];
    memset(longer, 'n', sizeof(longer) - 1);
    longer[sizeof(longer) - 1] = '\0';
    const onr_slice a = page_of(arena, longer);
    longer[sizeof(longer) - 2] = '\0';
    const onr_slice b = page_of(arena, longer);
    const onr_slice c = onr_address_page(arena, onr_slice_of(base),
                                         ONR_LIT("https://other.example/person-a"));
    ck_assert(onr_slice_starts(a, ONR_LIT("x-")));
    ck_assert(onr_slice_equal(b, onr_slice_of(longer)));
    ck_assert(onr_slice_starts(c, ONR_LIT("x-")));
    ck_assert(!onr_slice_equal(a, c));
    onr_arena_free(arena);
}
END_TEST

static const struct {
    const char *url;
    bool web;
    const char *host;
} urls[] = {
    {"https://www.courier.example/a?b#c", true, "courier.example"},
    {"HTTP://courier.example", true, "courier.example"},
    {"https://courier.example:8080/", true, "courier.example:8080"},
    {"javascript:alert(1)", false, ""},
    {"JaVaScRiPt:alert(1)//http://x.example/", false, ""},
    {"data:text/html,x", false, ""},
    {"//courier.example/", false, ""},
    {"file:///etc/passwd", false, ""},
    {"https://", false, ""},
    {"", false, ""},
    {"https://x.example/\"onclick=\"x", false, "x.example"},
    {"https://x.example/<b>", false, "x.example"},
    {"https://x.example/a b", false, "x.example"},
    {"https://x.example/\n", false, "x.example"},
};

START_TEST(only_addresses_of_the_web_may_be_linked)
{
    const onr_slice url = onr_slice_of(urls[_i].url);
    ck_assert_msg(onr_address_is_web(url) == urls[_i].web, "%s", urls[_i].url);
    ck_assert_msg(onr_slice_equal(onr_address_host(url), onr_slice_of(urls[_i].host)),
                  "%s", urls[_i].url);
}
END_TEST

Suite *suite_address(void);

Suite *
suite_address(void)
{
    Suite *const suite = suite_create("address");
    TCase *const pages = tcase_create("pages");
    tcase_add_loop_test(pages, plain_names_are_their_own_pages, 0, (int)ONR_COUNT(own));
    tcase_add_loop_test(pages, all_other_names_are_hashed, 0, (int)ONR_COUNT(foreign));
    tcase_add_test(pages, long_names_and_names_elsewhere_are_hashed_apart);
    tcase_add_loop_test(pages, only_addresses_of_the_web_may_be_linked, 0,
                        (int)ONR_COUNT(urls));
    suite_add_tcase(suite, pages);
    return suite;
}
