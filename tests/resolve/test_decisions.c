/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/decisions.h"

#include <check.h>

static onr_status
read_text(onr_arena *arena, const char *text, onr_decisions *out, onr_error *err)
{
    return onr_decisions_read(arena, onr_slice_of(text), ONR_LIT("file"), out, err);
}

START_TEST(each_line_is_a_decision)
{
    onr_arena *const arena = onr_arena_new();
    onr_decisions found;
    onr_error err = {0};
    ck_assert_int_eq(read_text(arena,
                               "# note\n"
                               "same person-a https://example.org/id/person-b\n"
                               "\n"
                               "different person-a person-c\n"
                               "different person-a article-1 article-2\n"
                               "rename person-a Dana Quill the elder\n"
                               "suppress <https://example.org/id/person-d>\n",
                               &found, &err),
                     ONR_OK);
    static const struct {
        onr_decision_kind kind;
        const char *id;
        size_t line;
    } expected[] = {{ONR_DECISION_SAME, "person-a", 2},
                    {ONR_DECISION_DIFFERENT, "person-a", 4},
                    {ONR_DECISION_APART, "person-a", 5},
                    {ONR_DECISION_RENAME, "person-a", 6},
                    {ONR_DECISION_SUPPRESS, "person-d", 7}};
    ck_assert_uint_eq(found.count, ONR_COUNT(expected));
    for (size_t i = 0; i < found.count; ++i) {
        ck_assert_int_eq(found.items[i].kind, expected[i].kind);
        ck_assert_uint_eq(found.items[i].line, expected[i].line);
        ck_assert(onr_slice_equal(found.items[i].id, onr_slice_of(expected[i].id)));
    }
    ck_assert(onr_slice_equal(found.items[0].other, ONR_LIT("person-b")));
    ck_assert(onr_slice_equal(found.items[3].other, ONR_LIT("Dana Quill the elder")));
    onr_arena_free(arena);
}
END_TEST

static const struct {
    const char *text;
    size_t line;
} refused[] = {{"merge a b\n", 1},
               {"# a\nsame a\n", 2},
               {"suppress a\nsuppress\n", 2},
               {"rename a\n", 1},
               {"different a\n", 1}};

START_TEST(what_is_no_decision_is_named_by_its_line)
{
    onr_arena *const arena = onr_arena_new();
    onr_decisions found;
    onr_error err = {0};
    ck_assert_int_eq(read_text(arena, refused[_i].text, &found, &err), ONR_BAD_INPUT);
    ck_assert_msg(err.line == refused[_i].line, "%s: line %zu", refused[_i].text,
                  (size_t)err.line);
    ck_assert_str_eq(err.source, "file");
    onr_arena_free(arena);
}
END_TEST

Suite *suite_decisions(void);

Suite *
suite_decisions(void)
{
    Suite *const suite = suite_create("decisions");
    TCase *const tests = tcase_create("decisions");
    tcase_add_test(tests, each_line_is_a_decision);
    tcase_add_loop_test(tests, what_is_no_decision_is_named_by_its_line, 0,
                        (int)ONR_COUNT(refused));
    suite_add_tcase(suite, tests);
    return suite;
}
