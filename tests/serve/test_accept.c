/* SPDX-License-Identifier: Apache-2.0 */
#include "serve/accept.h"

#include <check.h>

static const char *const types[] = {"text/html", "text/turtle", "application/ld+json"};
enum { HTML, TURTLE, JSONLD, NONE };

static const struct {
    const char *accept;
    size_t chosen;
} fields[] = {
    {"", HTML},
    {" ", HTML},
    {"*/*", HTML},
    {"text/*", HTML},
    {"text/turtle", TURTLE},
    {"TEXT/Turtle", TURTLE},
    {"application/*", JSONLD},
    {"text/turtle;q=0.4, application/ld+json;q=0.8", JSONLD},
    {"text/turtle;q=0.801,application/ld+json;q=0.8", TURTLE},
    {"text/turtle, application/ld+json", TURTLE}, // Equals: as we like it
    {"*/*;q=0.1, application/ld+json", JSONLD},
    {"text/html;q=0, */*", TURTLE}, // The better fit counts, whatever its weight
    {"text/*;q=0.3, text/turtle;q=0.2", HTML},
    {"application/ld+json;profile=\"http://x.example/\";q=0.5, text/html;q=0.4", JSONLD},
    {"application/ld+json; Q=1.000", JSONLD},
    {"image/png", NONE},
    {"text/html;q=0", NONE},
    {"text/html;q=0.000", NONE},
    {"*/*;q=0", NONE},
    {"text", NONE},
    {"text/", NONE},
    {",,;;q=,/", NONE},
    {"*/turtle", NONE},
    {"text/turtle;q=", TURTLE}, // A weight that is none
    {"text/turtle;q=x", NONE},
};

START_TEST(the_best_liked_type_is_chosen)
{
    const size_t chosen =
        onr_accept_choose(onr_slice_of(fields[_i].accept), types, ONR_COUNT(types));
    ck_assert_msg(chosen == fields[_i].chosen, "%s: %zu", fields[_i].accept, chosen);
}
END_TEST

Suite *suite_accept(void);

Suite *
suite_accept(void)
{
    Suite *const suite = suite_create("accept");
    TCase *const choosing = tcase_create("choosing");
    tcase_add_loop_test(choosing, the_best_liked_type_is_chosen, 0,
                        (int)ONR_COUNT(fields));
    suite_add_tcase(suite, choosing);
    return suite;
}
