/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/tense.h"

enum {
    CLIMB_MAX = 12, /* Governors that are asked */
    NEAR_MAX = 4    /* Tokens between a verb and what surely hangs on it */
};

typedef enum { UNSAID, PAST, FUTURE, ASK_ABOVE } verdict;

onr_tense
onr_tense_of(const onr_lexicon *lexicon)
{
    return (onr_tense){onr_lexicon_table(lexicon, "tense")};
}

static bool
is_class(onr_tense tense, const onr_token *token, const char *class)
{
    const onr_row *const row =
        onr_table_find(tense.table, onr_symbol_slice(token->lower));
    return row && onr_slice_equal(onr_row_field(row, 1), onr_slice_of(class));
}

static bool
is_have(const onr_token *token)
{
    return onr_symbol_is(token->lower, "have") || onr_symbol_is(token->lower, "has") ||
           onr_symbol_is(token->lower, "'ve");
}

/* What the auxiliaries of `verb` say. */
static verdict
ask_auxiliaries(onr_tense tense, const onr_tree *tree, uint32_t verb)
{
    const onr_token *const tokens = tree->reading->tokens.items;
    verdict found = UNSAID;
    for (uint32_t d = tree->first[verb]; d != ONR_NONE; d = tree->next[d]) {
        const onr_deprel relation = onr_deprel_universal((onr_deprel)tokens[d].deprel);
        if (relation != ONR_DEPREL_AUX && relation != ONR_DEPREL_COP) {
            continue;
        }
        if (is_class(tense, &tokens[d], "modal") && tokens[d].xpos == ONR_XPOS_MD) {
            return FUTURE;
        }
        if (tokens[d].xpos == ONR_XPOS_VBD && onr_symbol_is(tokens[d].lower, "had")) {
            return PAST;
        }
        if (tokens[d].xpos == ONR_XPOS_VBD) {
            found = PAST;
        } else if (found == UNSAID &&
                   (tokens[d].xpos == ONR_XPOS_VBZ || tokens[d].xpos == ONR_XPOS_VBP)) {
            found = is_have(&tokens[d]) ? PAST : ASK_ABOVE;
        }
    }
    return found;
}

/* The tense of one word above the date.  What hangs on a noun ("Friday's attack") is dated by the noun: the present tense
   of a verb above it says nothing. */
static verdict
ask(onr_tense tense, const onr_tree *tree, uint32_t at, bool of_noun, bool *infinitive)
{
    const onr_token *const token = tree->reading->tokens.items + at;
    const verdict auxiliaries = ask_auxiliaries(tense, tree, at);
    const bool over =
        auxiliaries == PAST && onr_tree_has(tree, at, ONR_DEPREL_AUX, "had");
    if (auxiliaries == FUTURE || (is_class(tense, token, "plan") && !over)) {
        return FUTURE;
    }
    const bool to = onr_tree_has(tree, at, ONR_DEPREL_MARK, "to");
    if (to && auxiliaries == UNSAID) {
        *infinitive = true;
        return ASK_ABOVE;
    }
    switch (token->xpos) {
    case ONR_XPOS_VBD:
        return PAST;
    case ONR_XPOS_VBN:
        return auxiliaries == ASK_ABOVE && to ? FUTURE : PAST;
    case ONR_XPOS_VBG:
        return auxiliaries == ASK_ABOVE ? FUTURE : auxiliaries;
    case ONR_XPOS_VBZ:
    case ONR_XPOS_VBP:
        return of_noun || onr_tree_child(tree, at, ONR_DEPREL_NSUBJ, ONR_NONE) == ONR_NONE
                   ? UNSAID
                   : FUTURE;
    default:
        return auxiliaries == ASK_ABOVE ? (of_noun ? UNSAID : FUTURE) : auxiliaries;
    }
}

/* Whether a verb and the tokens that hang on it stand so near, and so joined, that the one surely dates the other. */
static bool
is_beside(const onr_tree *tree, uint32_t verb, uint32_t first, uint32_t last)
{
    const onr_token *const tokens = tree->reading->tokens.items;
    if (tokens[verb].upos != ONR_UPOS_VERB || (verb < first && first - verb > NEAR_MAX)) {
        return false;
    }
    const onr_token *const before = first > 0 ? &tokens[first - 1] : &tokens[first];
    return verb >= last || !onr_symbol_is(before->lower, "to") ||
           tokens[verb].xpos == ONR_XPOS_VBD;
}

static int
direction_by_tree(onr_tense tense, const onr_tree *tree, uint32_t first, uint32_t last)
{
    const onr_token *const tokens = tree->reading->tokens.items;
    uint32_t at = first;
    for (int i = 0; i < CLIMB_MAX && at >= first && at < last; ++i) {
        if (tokens[at].head == ONR_NONE) {
            return 0;
        }
        at = tokens[at].head;
    }
    bool infinitive = false, of_noun = false;
    for (int i = 0; i < CLIMB_MAX && at != ONR_NONE; ++i, at = tokens[at].head) {
        const verdict found = ask(tense, tree, at, of_noun, &infinitive);
        of_noun |= tokens[at].upos == ONR_UPOS_NOUN || tokens[at].upos == ONR_UPOS_PROPN;
        if (found == PAST) {
            return i == 0 && is_beside(tree, at, first, last) ? -2 : -1;
        }
        if (found == FUTURE) {
            return 1;
        }
    }
    return infinitive && !of_noun ? 1 : 0;
}

/* Without trees: the nearest word before the date that says so. */
static int
direction_by_words(onr_tense tense, const onr_reading *reading, uint32_t first)
{
    const onr_token *const tokens = reading->tokens.items;
    const onr_sentence *const sentence =
        reading->sentences.items + tokens[first].sentence;
    for (uint32_t at = first; at > sentence->first; --at) {
        const onr_token *const token = tokens + at - 1;
        if (token->xpos == ONR_XPOS_VBD) {
            return -1;
        }
        if (is_class(tense, token, "modal") || is_class(tense, token, "plan")) {
            return 1;
        }
    }
    return -1;
}

int
onr_tense_direction(onr_tense tense, const onr_reading *reading, const onr_tree *tree,
                    uint32_t first, uint32_t last)
{
    const int direction = tree ? direction_by_tree(tense, tree, first, last) : 0;
    return direction ? direction : direction_by_words(tense, reading, first);
}
