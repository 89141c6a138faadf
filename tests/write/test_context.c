/* SPDX-License-Identifier: Apache-2.0 */
#include "write/context.h"

#include <check.h>

static onr_arena *arena;
static const onr_context *context;

static void
setup(void)
{
    onr_error err = {0};
    arena = onr_arena_new();
    context = onr_context_new(arena, &err);
    ck_assert_ptr_nonnull(context);
}

static void
teardown(void)
{
    onr_arena_free(arena);
}

START_TEST(words_are_distinct)
{
    for (size_t i = 0; i < ONR_IRI_COUNT; ++i) {
        for (size_t k = 0; k < i; ++k) {
            ck_assert_msg(
                context->words[i].name.len == 0 ||
                    !onr_slice_equal(context->words[i].name, context->words[k].name),
                "\"%s\" is two terms", context->words[i].name.ptr);
        }
    }
}
END_TEST

static const char *const keywords[] = {"id", "type", "value", "language"};

START_TEST(no_word_is_the_alias_of_a_keyword)
{
    for (size_t i = 0; i < ONR_IRI_COUNT; ++i) {
        ck_assert(!onr_slice_equal(context->words[i].name, onr_slice_of(keywords[_i])));
    }
}
END_TEST

static const struct {
    onr_iri term;
    const char *name;
    onr_coercion coercion;
    onr_iri datatype;
} rows[] = {
    {ONR_IRI_Termination, "Termination", ONR_COERCE_NONE, 0},
    {ONR_IRI_title, "title", ONR_COERCE_NONE, 0},
    {ONR_IRI_dcterms_title, "headline", ONR_COERCE_NONE, 0},
    {ONR_IRI_subject, "subject", ONR_COERCE_ID, 0},
    {ONR_IRI_factuality, "factuality", ONR_COERCE_VOCAB, 0},
    {ONR_IRI_start, "start", ONR_COERCE_DATATYPE, ONR_IRI_xsd_integer},
    {ONR_IRI_date, "date", ONR_COERCE_DATATYPE, ONR_IRI_xsd_date},
    {ONR_IRI_xsd_gYear, "gYear", ONR_COERCE_NONE, 0},
    {ONR_IRI_xsd_double, "", ONR_COERCE_NONE, 0},
    {ONR_IRI_rdf_type, "", ONR_COERCE_NONE, 0},
};

START_TEST(words_say_how_values_are_read)
{
    const onr_context_word *const word = &context->words[rows[_i].term];
    ck_assert(onr_slice_equal(word->name, onr_slice_of(rows[_i].name)));
    ck_assert_int_eq(word->coercion, rows[_i].coercion);
    ck_assert(word->coercion != ONR_COERCE_DATATYPE ||
              word->datatype == rows[_i].datatype);
}
END_TEST

Suite *suite_context(void);

Suite *
suite_context(void)
{
    Suite *const suite = suite_create("context");
    TCase *const words = tcase_create("words");
    tcase_add_checked_fixture(words, setup, teardown);
    tcase_add_test(words, words_are_distinct);
    tcase_add_loop_test(words, no_word_is_the_alias_of_a_keyword, 0,
                        (int)ONR_COUNT(keywords));
    tcase_add_loop_test(words, words_say_how_values_are_read, 0, (int)ONR_COUNT(rows));
    suite_add_tcase(suite, words);
    return suite;
}
