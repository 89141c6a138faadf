/* SPDX-License-Identifier: Apache-2.0 */
#include "models.h"

#include <check.h>

static const struct {
    const char *words, *form, *lemma;
} lemmas[] = {
    {"The deputies arrested her .", "deputies", "deputy"},
    {"The deputies arrested her .", "arrested", "arrest"},
    {"She was fired and then sued .", "was", "be"},
    {"She was fired and then sued .", "fired", "fire"},
    {"She was fired and then sued .", "sued", "sue"},
    {"They ca n't go .", "ca", "can"},
    {"They ca n't go .", "n't", "not"},
    {"Perez 's lawyer left .", "Perez", "Perez"},
    {"Perez 's lawyer left .", "left", "leave"},
    {"POLICE SHOT TWO MEN .", "MEN", "man"},
    {"The women had run away .", "women", "woman"},
};

START_TEST(words_get_their_dictionary_form)
{
    const onr_reading reading = models_parsed(lemmas[_i].words, models.parser);
    const onr_token *const token = models_token(&reading, lemmas[_i].form);
    ck_assert_msg(onr_symbol_is(token->lemma, lemmas[_i].lemma), "\"%s\" gives \"%s\"",
                  lemmas[_i].form, token->lemma->text);
}
END_TEST

START_TEST(words_without_a_tag_or_very_long_ones_have_a_lemma_too)
{
    char word[5000];
    memset(word, 'x', sizeof(word) - 1);
    word[sizeof(word) - 1] = '\0';
    onr_reading reading = models_reading(word);
    onr_lemmatizer_apply(models.lemmatizer, &reading);
    ck_assert(onr_symbol_is(reading.tokens.items[0].lemma, word));
}
END_TEST

Suite *suite_lemmatizer(void);

Suite *
suite_lemmatizer(void)
{
    Suite *const suite = suite_create("lemmatizer");
    TCase *const lemmatizing = tcase_create("lemmatizing");
    tcase_add_checked_fixture(lemmatizing, models_init, models_clear);
    tcase_add_loop_test(lemmatizing, words_get_their_dictionary_form, 0,
                        (int)ONR_COUNT(lemmas));
    tcase_add_test(lemmatizing, words_without_a_tag_or_very_long_ones_have_a_lemma_too);
    suite_add_tcase(suite, lemmatizing);
    return suite;
}
