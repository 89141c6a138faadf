/* SPDX-License-Identifier: Apache-2.0 */
#include "models.h"

#include <check.h>

static const struct {
    const char *words, *form;
    onr_upos upos;
    onr_xpos xpos;
} tags[] = {
    {"The deputies arrested her on Monday .", "arrested", ONR_UPOS_VERB, ONR_XPOS_VBD},
    {"She was arrested in Marlow Falls .", "arrested", ONR_UPOS_VERB, ONR_XPOS_VBN},
    {"She was arrested in Marlow Falls .", "was", ONR_UPOS_AUX, ONR_XPOS_VBD},
    {"The arrest of the officers was a surprise .", "arrest", ONR_UPOS_NOUN, ONR_XPOS_NN},
    {"Okafor will appeal the ruling .", "appeal", ONR_UPOS_VERB, ONR_XPOS_VB},
    {"Okafor will appeal the ruling .", "Okafor", ONR_UPOS_PROPN, ONR_XPOS_NNP},
    {"The judge said that he had lied .", "that", ONR_UPOS_SCONJ, ONR_XPOS_IN},
    {"Two officers resigned .", "officers", ONR_UPOS_NOUN, ONR_XPOS_NNS},
};

START_TEST(words_get_the_tag_of_their_place)
{
    const onr_reading reading = models_parsed(tags[_i].words, models.parser);
    const onr_token *const token = models_token(&reading, tags[_i].form);
    ck_assert_msg(token->upos == tags[_i].upos && token->xpos == tags[_i].xpos,
                  "\"%s\" in \"%s\" is %s %s", tags[_i].form, tags[_i].words,
                  onr_upos_name(token->upos), onr_xpos_name(token->xpos));
}
END_TEST

START_TEST(every_word_gets_a_tag)
{
    const onr_reading reading = models_parsed(
        "a\nqzxv 77-B \xC3\xA9t\xC3\xA9 \xE2\x80\x94 ... %\n! ! !", models.parser);
    for (size_t i = 0; i < reading.tokens.count; ++i) {
        const onr_token *const token = &reading.tokens.items[i];
        ck_assert(token->upos > ONR_UPOS_NONE && token->upos < ONR_UPOS_COUNT);
        ck_assert(token->xpos > ONR_XPOS_NONE && token->xpos < ONR_XPOS_COUNT);
    }
}
END_TEST

START_TEST(a_reading_without_sentences_is_left_alone)
{
    const onr_reading reading = models_parsed("", models.parser);
    ck_assert_uint_eq(reading.tokens.count, 0);
}
END_TEST

Suite *suite_tagger(void);

Suite *
suite_tagger(void)
{
    Suite *const suite = suite_create("tagger");
    TCase *const tagging = tcase_create("tagging");
    tcase_add_checked_fixture(tagging, models_init, models_clear);
    tcase_add_loop_test(tagging, words_get_the_tag_of_their_place, 0,
                        (int)ONR_COUNT(tags));
    tcase_add_test(tagging, every_word_gets_a_tag);
    tcase_add_test(tagging, a_reading_without_sentences_is_left_alone);
    suite_add_tcase(suite, tagging);
    return suite;
}
