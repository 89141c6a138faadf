/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/authority.h"

#include <check.h>

static const char table[] =
    "name,aliases,IRI\r\n"
    "\"Quill, Dana\",Dana Quill;D. Quill,https://example.org/q1\r\n"
    "Vesper Police Department,VPD,https://example.org/q2\r\n"
    "Omar Voss,,https://example.org/q3\r\n"
    "Omar Voss,,https://example.org/q4\r\n";

static const struct {
    const char *label, *iri;
} parties[] = {
    {"Dana Quill", "https://example.org/q1"},
    {"vesper police department", "https://example.org/q2"},
    {"Omar Voss", NULL}, // It is open which
    {"Lena Marsh", NULL},
};

START_TEST(parties_are_found_by_name_and_alias)
{
    onr_arena *const arena = onr_arena_new();
    onr_authority *authority;
    onr_error err = {0};
    onr_party party = {.kind = ONR_LIT("Person"),
                       .label = onr_slice_of(parties[_i].label)};
    onr_facts facts = {.parties = {.items = &party, .count = 1}};
    ck_assert_int_eq(
        onr_authority_read(arena, onr_slice_of(table), "file", &authority, &err), ONR_OK);
    onr_authority_apply(authority, arena, &facts);
    ck_assert_uint_eq(party.same_as.count, parties[_i].iri != NULL);
    if (parties[_i].iri) {
        ck_assert(onr_slice_equal(party.same_as.items[0], onr_slice_of(parties[_i].iri)));
    }
    onr_arena_free(arena);
}
END_TEST

static const struct {
    const char *text;
    size_t line;
} refused[] = {{"Dana Quill,,\n", 1},
               {"a,,https://e.org/\n,,https://e.org/\n", 2},
               {"\"open,,x\n", 1}};

START_TEST(a_row_without_name_or_iri_is_refused)
{
    onr_arena *const arena = onr_arena_new();
    onr_authority *authority;
    onr_error err = {0};
    ck_assert_int_eq(onr_authority_read(arena, onr_slice_of(refused[_i].text), "file",
                                        &authority, &err),
                     ONR_BAD_INPUT);
    ck_assert_msg(err.line == refused[_i].line, "%s: line %zu", refused[_i].text,
                  (size_t)err.line);
    onr_arena_free(arena);
}
END_TEST

Suite *suite_authority(void);

Suite *
suite_authority(void)
{
    Suite *const suite = suite_create("authority");
    TCase *const tests = tcase_create("authority");
    tcase_add_loop_test(tests, parties_are_found_by_name_and_alias, 0,
                        (int)ONR_COUNT(parties));
    tcase_add_loop_test(tests, a_row_without_name_or_iri_is_refused, 0,
                        (int)ONR_COUNT(refused));
    suite_add_tcase(suite, tests);
    return suite;
}
