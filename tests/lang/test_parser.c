/* SPDX-License-Identifier: Apache-2.0 */
#include "models.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

static const onr_parser *
parser_of(int i)
{
    return i == 0 ? models.parser : models.thorough;
}

/* Each sentence is a tree: one root, and every word reaches it. */
static void
check_trees(const onr_reading *reading)
{
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        const onr_sentence *const sentence = &reading->sentences.items[i];
        size_t roots = 0;
        for (uint32_t k = sentence->first; k < sentence->last; ++k) {
            const onr_token *const token = &reading->tokens.items[k];
            roots += token->head == ONR_NONE;
            ck_assert((token->head == ONR_NONE) == (token->deprel == ONR_DEPREL_ROOT));
            ck_assert((token->head == ONR_NONE) == (k == sentence->root));
            ck_assert(token->deprel > ONR_DEPREL_NONE &&
                      token->deprel < ONR_DEPREL_COUNT);
            uint32_t steps = 0;
            for (uint32_t at = k; at != sentence->root; ++steps) {
                at = reading->tokens.items[at].head;
                ck_assert(at >= sentence->first && at < sentence->last);
                ck_assert(steps <= sentence->last - sentence->first);
            }
        }
        ck_assert_uint_eq(roots, 1);
    }
}

START_TEST(every_sentence_becomes_a_tree_with_one_root)
{
    const onr_reading reading =
        models_parsed(".\nyes\n, , ,\nthe the the the\nPolice said .\n"
                      "\" I did nothing , \" said Okafor , 45 , who denies it .\n"
                      "The council voted 4 to 1 to fire the chief , and he left .\n"
                      "and but or nor\n( ( ( a ) ) )",
                      parser_of(_i));
    check_trees(&reading);
}
END_TEST

START_TEST(a_sentence_of_three_thousand_words_becomes_a_tree)
{
    static const char *const some[] = {"the", "officer", "and", "said", ",",
                                       "of",  "Okafor",  ".",   "who",  "fled"};
    enum { WORDS = 3000 };
    char *const text = malloc(WORDS * 8 + 1);
    size_t used = 0;
    uint32_t random = 1;
    for (size_t i = 0; i < WORDS; ++i) {
        random = random * 1664525 + 1013904223;
        used += (size_t)sprintf(text + used, "%s ", some[random >> 16 & 7]);
    }
    const onr_reading reading = models_parsed(text, parser_of(_i));
    free(text);
    ck_assert_uint_eq(reading.tokens.count, WORDS);
    check_trees(&reading);
}
END_TEST

START_TEST(no_sentences_and_empty_ones_are_fine)
{
    onr_reading reading = models_parsed("", parser_of(_i));
    ck_assert_uint_eq(reading.sentences.count, 0);
    ONR_PUSH(models.arena, &reading.sentences)->root = 7;
    onr_parser_parse(parser_of(_i), models.arena, &reading);
    ck_assert_uint_eq(reading.sentences.items[0].root, ONR_NONE);
}
END_TEST

START_TEST(the_same_words_give_the_same_tree)
{
    static const char words[] = "Judge Ana Ruiz sentenced the former officer , who shot "
                                "a man in 2019 , to ten years .\nHe will appeal .";
    const onr_reading a = models_parsed(words, parser_of(_i));
    const onr_reading b = models_parsed(words, parser_of(_i));
    for (size_t i = 0; i < a.tokens.count; ++i) {
        ck_assert_uint_eq(a.tokens.items[i].head, b.tokens.items[i].head);
        ck_assert_uint_eq(a.tokens.items[i].deprel, b.tokens.items[i].deprel);
    }
}
END_TEST

/* Head "" for the root. */
static const struct {
    const char *words, *child, *head;
    onr_deprel deprel;
} arcs[] = {
    {"Officer Dana Okafor was arrested Monday .", "arrested", "", ONR_DEPREL_ROOT},
    {"Officer Okafor was arrested Monday .", "was", "arrested", ONR_DEPREL_AUX_PASS},
    {"The officer was arrested on Monday .", "officer", "arrested",
     ONR_DEPREL_NSUBJ_PASS},
    {"The officer was charged with battery .", "battery", "charged", ONR_DEPREL_OBL},
    {"The council fired the chief .", "chief", "fired", ONR_DEPREL_OBJ},
    {"The council fired the chief .", "council", "fired", ONR_DEPREL_NSUBJ},
    {"Police said that he fled .", "fled", "said", ONR_DEPREL_CCOMP},
    {"The man who shot him fled .", "shot", "man", ONR_DEPREL_ACL_RELCL},
};

START_TEST(plain_news_sentences_are_parsed_right)
{
    const onr_reading reading = models_parsed(arcs[_i / 2].words, parser_of(_i % 2));
    const onr_token *const token = models_token(&reading, arcs[_i / 2].child);
    const char *const head =
        token->head == ONR_NONE ? "" : reading.tokens.items[token->head].form->text;
    ck_assert_msg(strcmp(head, arcs[_i / 2].head) == 0 &&
                      token->deprel == arcs[_i / 2].deprel,
                  "in \"%s\" \"%s\" is %s of \"%s\"", arcs[_i / 2].words,
                  arcs[_i / 2].child, onr_deprel_name(token->deprel), head);
}
END_TEST

Suite *suite_parser(void);

Suite *
suite_parser(void)
{
    Suite *const suite = suite_create("parser");
    TCase *const parsing = tcase_create("parsing");
    tcase_add_checked_fixture(parsing, models_init, models_clear);
    tcase_set_timeout(parsing, 60);
    tcase_add_loop_test(parsing, every_sentence_becomes_a_tree_with_one_root, 0, 2);
    tcase_add_loop_test(parsing, a_sentence_of_three_thousand_words_becomes_a_tree, 0, 2);
    tcase_add_loop_test(parsing, no_sentences_and_empty_ones_are_fine, 0, 2);
    tcase_add_loop_test(parsing, the_same_words_give_the_same_tree, 0, 2);
    tcase_add_loop_test(parsing, plain_news_sentences_are_parsed_right, 0,
                        2 * (int)ONR_COUNT(arcs));
    suite_add_tcase(suite, parsing);
    return suite;
}
