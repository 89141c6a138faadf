/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/frames.h"

#include <check.h>

static onr_arena *arena;
static onr_symbols *symbols;
static onr_lexicon *lexicon;
static onr_frames *frames;
static onr_error err;

static void
setup(void)
{
    arena = onr_arena_new();
    symbols = onr_symbols_new(arena, NULL);
    lexicon = onr_lexicon_new(arena, symbols);
    err = (onr_error){0};
    ck_assert_int_eq(onr_lexicon_add(lexicon, ONR_LIT("classes.lex"),
                                     ONR_LIT("arrest\tArrest\tLegalAction\taction\n"
                                             "shooting\tShooting\tIncident\tincident\n"),
                                     &err),
                     ONR_OK);
    ck_assert_int_eq(onr_lexicon_add(lexicon, ONR_LIT("prepositions.lex"),
                                     ONR_LIT("by\nfor\nwith\n"), &err),
                     ONR_OK);
}

static void
teardown(void)
{
    onr_arena_free(arena);
}

static onr_status
parse(const char *text)
{
    ck_assert_int_eq(
        onr_lexicon_add(lexicon, ONR_LIT("my.rules"), onr_slice_of(text), &err), ONR_OK);
    return onr_frames_parse(arena, symbols, lexicon, &frames, &err);
}

#define RULE "frame Arrest\nrule arrest\n"
#define YES "yes: Police arrested him.\n"

static const struct {
    const char *text;
    size_t line;
    const char *reason; // What the message must hold
} mistakes[] = {
    {"frame Rain\n", 1, "no class"},
    {"rule arrest\n", 1, "before the first frame"},
    {"frame Arrest\nverb: arrest\n", 2, "before the first rule"},
    {"frame Arrest\nrule\n", 2, "no entry"},
    {RULE YES, 2, "no trigger"},
    {RULE "verb: arrest\n", 2, "no sentence"},
    {RULE "verb: arrest\nrule next\n" YES, 2, "no sentence"},
    {RULE "vreb: arrest\n" YES, 3, "no entry of a rule"},
    {RULE "arrest\n" YES, 3, "key: value"},
    {RULE "verb: take ...\n" YES, 3, "..."},
    {RULE "verb: ... take\n" YES, 3, "..."},
    {RULE "verb: [take into\n" YES, 3, "bracket"},
    {RULE "verb: [take] into [custody]\n" YES, 3, "bracket"},
    {RULE "verb: arrest,,\nnab\n" YES, 3, "empty trigger"},
    {RULE "verb: SELF\n" YES, 3, "spelled out"},
    {RULE "verb: arrest?\n" YES, 3, "spelled out"},
    {RULE "verb: arrest//nab\n" YES, 3, "slash"},
    {RULE "verb: a b c d e f g h i j k l m\n" YES, 3, "more than 12"},
    {RULE "verb: @thing\n" YES, 3, "no set or table"},
    {RULE "verb: arrest\nif: whom is rain\n" YES, 4, "no kind of phrase"},
    {RULE "verb: arrest\nif: whom is @rain\n" YES, 4, "no set or table"},
    {RULE "verb: arrest\nif: wohm\n" YES, 4, "neither a function nor a preposition"},
    {RULE "verb: arrest\nif: whom for\n" YES, 4, "\"and\" or \"or\""},
    {RULE "verb: arrest\nunless: whom and for\n" YES, 4, "does not go with"},
    {RULE "verb: arrest\nif: near\n" YES, 4, "words are missing"},
    {RULE "verb: arrest\nactor: who\n" YES, 4, "has no actor"},
    {"frame Shooting\nrule shoot\nverb: shoot\nterm: for\n" YES, 4, "has no term"},
    {RULE "verb: arrest\nsubject: whom by\n" YES, 4, "\",\" or \"+\""},
    {RULE "verb: arrest\nsubject: whom(person\n" YES, 4, "\")\" is missing"},
    {RULE "verb: arrest\nsubject: who of ,\n" YES, 4, "must follow \"of\""},
    {RULE "verb: arrest\nsubject: whom >\n" YES, 4, "neither a function"},
    {RULE "verb: arrest\nfactuality: Perhaps\n" YES, 4, "no factuality"},
    {RULE "verb: arrest\nscore: 1.5\n" YES, 4, "from 0 to 1"},
    {RULE "verb: arrest\nscore: high\n" YES, 4, "from 0 to 1"},
    {RULE "verb: arrest\nyes:\n", 4, "a sentence is missing"},
    {RULE "verb: arrest\n-> subject = him\n" YES, 4, "must follow"},
    {RULE "verb: arrest\n" YES "-> subject him\n", 5, "role = words"},
    {RULE "verb: arrest\n" YES "-> rain = him\n", 5, "role = words"},
    {RULE "verb: arrest\nimplied authority: police\n" YES, 4, "belongs between"},
    {"frame Arrest\nimplied place: police\n", 2, "belongs between"},
    {"set thing: gun,,\nknife\n", 1, "empty word"},
};

START_TEST(a_mistake_is_named_with_its_line)
{
    ck_assert_msg(parse(mistakes[_i].text) == ONR_BAD_INPUT, "accepted: %s",
                  mistakes[_i].text);
    ck_assert_str_eq(err.source, "my.rules");
    ck_assert_msg(err.line == mistakes[_i].line, "line %zu of: %s", err.line,
                  mistakes[_i].text);
    ck_assert_msg(strstr(err.text, mistakes[_i].reason), "\"%s\" for: %s", err.text,
                  mistakes[_i].text);
    ck_assert_ptr_null(frames);
}
END_TEST

START_TEST(a_rule_is_read_whole)
{
    ck_assert_int_eq(parse("set badge: badge, shield\n"
                           "frame Arrest\n"
                           "  implied authority: police, employer\n"
                           "rule arrest\n"
                           "  # a comment\n"
                           "  verb: arrest, take ... into custody,\n"
                           "      hand over HIS @badge\n"
                           "  if: whom is person or @badge and no with\n"
                           "  subject: whom, with(person) + for\n"
                           "  score: 0.25\n"
                           "  factuality: Alleged\n"
                           "  yes: Police arrested him.\n"
                           "  -> subject = him; authority = Police\n"
                           "  no: He left.\n"),
                     ONR_OK);
    const onr_rule *const rule = onr_frames_rule(frames, 0);
    ck_assert_ptr_nonnull(rule);
    ck_assert_ptr_null(onr_frames_rule(frames, 1));
    ck_assert_uint_eq(rule->line, 4);
    ck_assert_uint_eq(rule->frame->implied.count, 2);
    ck_assert_uint_eq(rule->conditions.count, 2);
    ck_assert_uint_eq(rule->conditions.items[0].path.types.count, 2);
    ck_assert(rule->conditions.items[1].negated);
    ck_assert_uint_eq(rule->slots.count, 1);
    ck_assert_uint_eq(rule->slots.items[0].paths.count, 3);
    ck_assert(rule->slots.items[0].paths.items[2].also);
    ck_assert(rule->score > 0.249f && rule->score < 0.251f);
    ck_assert_uint_eq(rule->examples.count, 2);
    ck_assert_uint_eq(rule->examples.items[0].expected.count, 2);
    ck_assert(!rule->examples.items[1].wanted);
}
END_TEST

START_TEST(patterns_are_found_by_each_form_of_their_head)
{
    static const char *const forms[] = {"rob", "robs", "robbed", "robbing"};
    ck_assert_int_eq(parse(RULE "verb: rob\n" YES), ONR_OK);
    for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); ++i) {
        size_t count;
        (void)onr_frames_patterns(frames, onr_slice_of(forms[i]), &count);
        ck_assert_msg(count == 1, "%s", forms[i]);
    }
    size_t count;
    (void)onr_frames_patterns(frames, ONR_LIT("robber"), &count);
    ck_assert_uint_eq(count, 0);
}
END_TEST

START_TEST(more_words_go_first_then_the_higher_score)
{
    ck_assert_int_eq(parse("frame Arrest\n"
                           "rule plain\nverb: take\n" YES
                           "rule sure\nverb: take\nscore: 0.9\n" YES
                           "rule long\nverb: take into custody\nscore: 0.1\n" YES),
                     ONR_OK);
    size_t count;
    const onr_pattern *const *const patterns =
        onr_frames_patterns(frames, ONR_LIT("take"), &count);
    ck_assert_uint_eq(count, 3);
    ck_assert(onr_slice_equal(patterns[0]->rule->name, ONR_LIT("long")));
    ck_assert(onr_slice_equal(patterns[1]->rule->name, ONR_LIT("sure")));
    ck_assert(onr_slice_equal(patterns[2]->rule->name, ONR_LIT("plain")));
}
END_TEST

START_TEST(sets_serve_all_files_and_take_tables_in)
{
    ck_assert_int_eq(
        onr_lexicon_add(lexicon, ONR_LIT("tools.lex"), ONR_LIT("hammer\nsaw\n"), &err),
        ONR_OK);
    ck_assert_int_eq(onr_lexicon_add(lexicon, ONR_LIT("a.rules"),
                                     ONR_LIT(RULE "verb: arrest\nif: with is @all\n" YES),
                                     &err),
                     ONR_OK);
    ck_assert_int_eq(parse("set all: @tools, stun gun\n"), ONR_OK);
    const onr_word_set *const set = onr_frames_set(frames, ONR_LIT("@all"));
    ck_assert(onr_word_set_has(set, ONR_LIT("saw")));
    ck_assert(onr_word_set_has(set, ONR_LIT("stun gun")));
    ck_assert(!onr_word_set_has(set, ONR_LIT("gun")));
    ck_assert(!onr_word_set_has(NULL, ONR_LIT("saw")));
}
END_TEST

START_TEST(classes_know_whether_they_are_incidents)
{
    bool incident = false;
    ck_assert(onr_frames_class(lexicon, ONR_LIT("Shooting"), &incident));
    ck_assert(incident);
    ck_assert(onr_frames_class(lexicon, ONR_LIT("Arrest"), &incident));
    ck_assert(!incident);
    ck_assert(!onr_frames_class(lexicon, ONR_LIT("arrest"), &incident));
}
END_TEST

START_TEST(slots_have_the_names_of_the_contract)
{
    for (size_t i = 0; i < ONR_SLOT_COUNT; ++i) {
        const char *const name = onr_slot_name((onr_slot)i);
        ck_assert_uint_eq(onr_slot_of(onr_slice_of(name)), i);
    }
    ck_assert_uint_eq(onr_slot_of(ONR_LIT("rain")), ONR_SLOT_COUNT);
}
END_TEST

Suite *suite_frames(void);

Suite *
suite_frames(void)
{
    Suite *const suite = suite_create("frames");
    TCase *const tests = tcase_create("frames");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_loop_test(tests, a_mistake_is_named_with_its_line, 0,
                        (int)(sizeof(mistakes) / sizeof(*mistakes)));
    tcase_add_test(tests, a_rule_is_read_whole);
    tcase_add_test(tests, patterns_are_found_by_each_form_of_their_head);
    tcase_add_test(tests, more_words_go_first_then_the_higher_score);
    tcase_add_test(tests, sets_serve_all_files_and_take_tables_in);
    tcase_add_test(tests, classes_know_whether_they_are_incidents);
    tcase_add_test(tests, slots_have_the_names_of_the_contract);
    suite_add_tcase(suite, tests);
    return suite;
}
