/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/conllu.h"

#include "models.h"

#include <check.h>

static const char treebank[] = "# newdoc id = marlow-falls\n"
                               "# sent_id = 1\n"
                               "# text = Orr's deputies didn't go.\n"
                               "1-2\tOrr's\t_\t_\t_\t_\t_\t_\t_\t_\n"
                               "1\tOrr\tOrr\tPROPN\tNNP\t_\t3\tnmod:poss\t_\t_\n"
                               "2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_\n"
                               "3\tdeputies\tdeputy\tNOUN\tNNS\t_\t6\tnsubj\t_\t_\n"
                               "4-5\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                               "4\tdid\tdo\tAUX\tVBD\t_\t6\taux\t_\t_\n"
                               "5\tn't\tnot\tPART\tRB\t_\t6\tadvmod\t_\t_\n"
                               "6\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
                               "6.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t0:root\t_\n"
                               "7\t.\t.\tPUNCT\t.\t_\t6\tpunct\t_\t_\n"
                               "\n"
                               "# newpar\n"
                               "# sent_id = 2\n"
                               "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n"
                               "\n";

static onr_status
read_treebank(const char *bytes, onr_reading *out, onr_error *err)
{
    return onr_conllu_read(models.arena, models.symbols, "test", onr_slice_of(bytes), out,
                           err);
}

START_TEST(a_treebank_is_read_with_its_text)
{
    onr_reading reading;
    ck_assert_int_eq(read_treebank(treebank, &reading, NULL), ONR_OK);
    ck_assert(onr_slice_equal(reading.document->text,
                              ONR_LIT("Orr's deputies didn't go. \n\nYes ")));
    ck_assert_uint_eq(reading.tokens.count, 8);
    ck_assert_uint_eq(reading.sentences.count, 2);
    ck_assert_uint_eq(reading.sentences.items[0].root, 5);
    ck_assert_uint_eq(reading.sentences.items[1].paragraph, 1);
    const onr_token *const not_word = &reading.tokens.items[4];
    ck_assert(onr_slice_equal(onr_slice_at(reading.document->text, not_word->span),
                              ONR_LIT("n't")));
    ck_assert(onr_symbol_is(not_word->lemma, "not"));
    ck_assert_uint_eq(not_word->head, 5);
    ck_assert(not_word->space_after);
    ck_assert(!reading.tokens.items[3].space_after);
}
END_TEST

START_TEST(what_is_written_is_read_again)
{
    onr_reading first, second;
    onr_sink *sink;
    ck_assert_int_eq(read_treebank(treebank, &first, NULL), ONR_OK);
    ck_assert_int_eq(onr_sink_open_memory(&sink, NULL), ONR_OK);
    onr_conllu_write(&first, models.arena, sink);
    const onr_slice written = onr_slice_copy(models.arena, onr_sink_bytes(sink));
    onr_sink_drop(sink);
    ck_assert_int_eq(
        onr_conllu_read(models.arena, models.symbols, "again", written, &second, NULL),
        ONR_OK);
    ck_assert(onr_slice_equal(first.document->text, second.document->text));
    ck_assert_uint_eq(first.tokens.count, second.tokens.count);
    for (size_t i = 0; i < first.tokens.count; ++i) {
        const onr_token *const a = &first.tokens.items[i], *const b =
                                                               &second.tokens.items[i];
        ck_assert(a->form == b->form && a->lemma == b->lemma && a->upos == b->upos &&
                  a->xpos == b->xpos && a->head == b->head && a->deprel == b->deprel &&
                  a->space_after == b->space_after && a->span.begin == b->span.begin);
    }
}
END_TEST

START_TEST(mentions_names_and_times_stand_in_the_last_column)
{
    onr_reading reading;
    onr_sink *sink;
    ck_assert_int_eq(read_treebank(treebank, &reading, NULL), ONR_OK);
    ONR_PUSH(models.arena, &reading.entities)->kind = ONR_ENTITY_PERSON;
    ONR_PUSH(models.arena, &reading.entities)->kind = ONR_ENTITY_GROUP;
    *ONR_PUSH(models.arena, &reading.mentions) =
        (onr_mention){.first = 0, .last = 2, .entity = 0};
    *ONR_PUSH(models.arena, &reading.mentions) =
        (onr_mention){.first = 0, .last = 3, .entity = 1};
    *ONR_PUSH(models.arena, &reading.mentions) =
        (onr_mention){.first = 7, .last = 8, .entity = 0};
    *ONR_PUSH(models.arena, &reading.names) =
        (onr_name){.first = 0, .last = 1, .kind = ONR_NAME_PER};
    *ONR_PUSH(models.arena, &reading.times) =
        (onr_time){.first = 2,
                   .last = 4,
                   .value = onr_symbols_intern(models.symbols, ONR_LIT("2021"))};
    ck_assert_int_eq(onr_sink_open_memory(&sink, NULL), ONR_OK);
    onr_conllu_write(&reading, models.arena, sink);
    const onr_slice bytes = onr_sink_bytes(sink);
    static const char *const wanted[] = {"1-2\tOrr's\t",
                                         "case\t_\tEntity=e1)\n",
                                         "Entity=(e2-group(e1-person|Name=(PER)\n",
                                         "nsubj\t_\tEntity=e2)|Timex=(2021\n",
                                         "aux\t_\tTimex=)\n",
                                         "\t0\troot\t_\tEntity=(e1-person)\n",
                                         "# newpar\n# sent_id = 2\n"};
    for (size_t i = 0; i < ONR_COUNT(wanted); ++i) {
        ck_assert_msg(onr_slice_find(bytes, onr_slice_of(wanted[i]), 0) != SIZE_MAX,
                      "no \"%s\" in\n%.*s", wanted[i], ONR_ARG(bytes));
    }
    onr_sink_drop(sink);
}
END_TEST

static const struct {
    const char *bytes;
    size_t line;
} faults[] = {
    {"1\ta\ta\n", 1},
    {"# c\n2\ta\ta\tX\tXX\t_\t0\troot\t_\t_\n", 2},
    {"1\ta\ta\tX\tXX\t_\tx\troot\t_\t_\n", 1},
    {"1\ta\ta\tX\tXX\t_\t2\troot\t_\t_\n\n", 2},
    {"1\t\ta\tX\tXX\t_\t0\troot\t_\t_\n", 1},
    {"1-x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", 1},
};

START_TEST(a_fault_is_told_with_its_line)
{
    onr_reading reading;
    onr_error err = {0};
    ck_assert_int_eq(read_treebank(faults[_i].bytes, &reading, &err), ONR_BAD_INPUT);
    ck_assert_uint_eq(err.line, faults[_i].line);
}
END_TEST

Suite *suite_conllu(void);

Suite *
suite_conllu(void)
{
    Suite *const suite = suite_create("conllu");
    TCase *const file = tcase_create("file");
    tcase_add_checked_fixture(file, models_init, models_clear);
    tcase_add_test(file, a_treebank_is_read_with_its_text);
    tcase_add_test(file, what_is_written_is_read_again);
    tcase_add_test(file, mentions_names_and_times_stand_in_the_last_column);
    tcase_add_loop_test(file, a_fault_is_told_with_its_line, 0, (int)ONR_COUNT(faults));
    suite_add_tcase(suite, file);
    return suite;
}
