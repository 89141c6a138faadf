/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/habit.h"

enum {
    CLIMBED = 8, ///< Words between an event and the verb of its clause
};

static const onr_token *
at(const onr_desk *desk, uint32_t token)
{
    return &desk->story->reading->tokens.items[token];
}

/* By this mention, or as one of whom the story has the name. */
static bool
is_named(const onr_reading *reading, uint32_t index)
{
    const onr_mention *const mention = &reading->mentions.items[index];
    if (mention->name != ONR_NONE || mention->entity == ONR_NONE) {
        return mention->name != ONR_NONE;
    }
    const onr_entity *const entity = &reading->entities.items[mention->entity];
    return entity->named && entity->kind == ONR_ENTITY_PERSON;
}

static bool
names_somebody(const onr_desk *desk, const onr_candidate *candidate)
{
    for (size_t i = 0; i < candidate->fillers.count; ++i) {
        const uint32_t index = candidate->fillers.items[i].mention;
        if (index != ONR_NONE && is_named(desk->story->reading, index)) {
            return true;
        }
    }
    return false;
}

static bool
is_word_of(const onr_desk *desk, uint32_t token, const char *kind)
{
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(desk->story->lexicon, "habits"),
                       onr_symbol_slice(at(desk, token)->lower));
    return onr_slice_equal(onr_row_field(row, 1), onr_slice_of(kind));
}

static bool
is_present_tag(const onr_token *token)
{
    return token->xpos == ONR_XPOS_VBZ || token->xpos == ONR_XPOS_VBP;
}

static bool
is_present(const onr_desk *desk, uint32_t verb)
{
    for (uint32_t c = desk->tree->first[verb]; c != ONR_NONE; c = desk->tree->next[c]) {
        const onr_deprel relation = onr_deprel_universal((onr_deprel)at(desk, c)->deprel);
        if (relation == ONR_DEPREL_AUX || relation == ONR_DEPREL_COP) {
            return is_present_tag(at(desk, c)) &&
                   !onr_symbol_is(at(desk, c)->lemma, "have");
        }
    }
    return is_present_tag(at(desk, verb)) || at(desk, verb)->xpos == ONR_XPOS_VBG;
}

/* "Most officers", "few of the cases": a noun in the plural that is not counted; not "the most troubling cases". */
static bool
is_most(const onr_desk *desk, uint32_t noun)
{
    if (at(desk, noun)->xpos != ONR_XPOS_NNS) {
        return is_word_of(desk, noun, "most");
    }
    for (uint32_t i = desk->tree->low[noun]; i < noun; ++i) {
        if (is_word_of(desk, i, "most") && at(desk, i)->xpos != ONR_XPOS_RBS) {
            return true;
        }
    }
    return false;
}

static bool
is_marked(const onr_desk *desk, uint32_t token)
{
    for (uint32_t c = desk->tree->first[token]; c != ONR_NONE; c = desk->tree->next[c]) {
        const onr_deprel relation = (onr_deprel)at(desk, c)->deprel;
        const onr_deprel whole = onr_deprel_universal(relation);
        const bool scene = relation == ONR_DEPREL_ADVMOD || relation == ONR_DEPREL_MARK;
        if ((relation == ONR_DEPREL_ADVMOD && is_word_of(desk, c, "often")) ||
            (scene && is_word_of(desk, c, "when")) ||
            (whole == ONR_DEPREL_NSUBJ && is_most(desk, c))) {
            return true;
        }
    }
    return at(desk, token)->upos == ONR_UPOS_NOUN && is_most(desk, token);
}

/* "Drivers who are arrested": all of them, whoever they may be. */
static bool
describes_anybody(const onr_desk *desk, uint32_t verb)
{
    const uint32_t noun = at(desk, verb)->head;
    if (at(desk, verb)->deprel != ONR_DEPREL_ACL_RELCL || noun == ONR_NONE ||
        at(desk, noun)->xpos != ONR_XPOS_NNS) {
        return false;
    }
    uint32_t c = desk->tree->first[noun];
    while (c < noun && at(desk, c)->deprel == ONR_DEPREL_CASE) {
        c = desk->tree->next[c];
    }
    return c > noun;
}

static bool
is_repeated(const onr_desk *desk, uint32_t sentence)
{
    const onr_reading *const reading = desk->story->reading;
    for (size_t i = 0; i < reading->times.count; ++i) {
        const onr_time *const time = &reading->times.items[i];
        if (at(desk, time->first)->sentence == sentence && time->kind == ONR_TIME_SET) {
            return true;
        }
    }
    return false;
}

/* "Any time there is a shooting": the parser makes many things of these two words. */
static bool
follows_any_time(const onr_desk *desk, const onr_candidate *candidate)
{
    const onr_sentence *const sentence =
        &desk->story->reading->sentences.items[candidate->sentence];
    for (uint32_t i = sentence->first; i + 1 < candidate->trigger; ++i) {
        if (is_word_of(desk, i, "any") && onr_symbol_is(at(desk, i + 1)->lower, "time")) {
            return true;
        }
    }
    return false;
}

/* A clause that is told on somebody's word, or that only describes a noun or sets the scene, is judged by itself. */
static bool
ends_climb(onr_deprel relation)
{
    return relation == ONR_DEPREL_CCOMP || relation == ONR_DEPREL_PARATAXIS ||
           relation == ONR_DEPREL_ACL_RELCL || relation == ONR_DEPREL_ADVCL;
}

bool
onr_habit_tells(const onr_desk *desk, const onr_candidate *candidate)
{
    if (names_somebody(desk, candidate)) {
        return false;
    }
    uint32_t token = candidate->trigger;
    bool marked = is_repeated(desk, candidate->sentence) || is_marked(desk, token) ||
                  follows_any_time(desk, candidate) || describes_anybody(desk, token);
    for (int i = 0; i < CLIMBED && at(desk, token)->head != ONR_NONE; ++i) {
        if (ends_climb((onr_deprel)at(desk, token)->deprel)) {
            break;
        }
        token = at(desk, token)->head;
        marked |= is_marked(desk, token);
    }
    return marked && is_present(desk, token);
}
