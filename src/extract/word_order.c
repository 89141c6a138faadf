/* SPDX-License-Identifier: Apache-2.0 */
/* What the order of words says where the tree is silent or has lost its way.  A parser is right about the words next to
   each other far more often than about a long sentence as a whole; so these go by neighbours. */
#include "extract/word_order.h"

static const onr_token *
at(const onr_grammar *grammar, uint32_t token)
{
    return &grammar->reading->tokens.items[token];
}

/* Words before the head of a phrase. */
static bool
is_modifier(const onr_grammar *grammar, uint32_t token)
{
    switch (grammar->syntax.universal[token]) {
    case ONR_DEPREL_DET:
    case ONR_DEPREL_AMOD:
    case ONR_DEPREL_ADVMOD:
    case ONR_DEPREL_COMPOUND:
    case ONR_DEPREL_NUMMOD:
    case ONR_DEPREL_PUNCT:
    case ONR_DEPREL_CASE:
        return true;
    case ONR_DEPREL_NMOD:
        return at(grammar, token)->deprel != ONR_DEPREL_NMOD;
    default:
        return false;
    }
}

/* Where the phrase behind a preposition begins in earnest: "of Orr's van", "of his van" lead to the van. */
static uint32_t
phrase_start(const onr_grammar *grammar, uint32_t token, uint32_t end)
{
    const uint32_t i = token < end ? grammar->phrase_at[token] : ONR_NONE;
    if (i == ONR_NONE || grammar->reading->mentions.items[i].last >= end) {
        return token;
    }
    const onr_mention *const mention = &grammar->reading->mentions.items[i];
    if (at(grammar, mention->last)->xpos == ONR_XPOS_POS) {
        return mention->last + 1;
    }
    return at(grammar, mention->head)->xpos == ONR_XPOS_PRPS ? mention->last : token;
}

/* "A car | Friday night", parsed as one: the last word before the time. */
static uint32_t
before_time(const onr_grammar *grammar, uint32_t token, uint32_t end)
{
    while (token + 1 < end && grammar->time_at[token + 1] == ONR_NONE) {
        ++token;
    }
    return token;
}

/* As far up as modifiers lead. */
static uint32_t
modified_by(const onr_grammar *grammar, uint32_t token, uint32_t end)
{
    for (int i = 0; i < ONR_SYNTAX_DEPTH_MAX && token < end; ++i) {
        const uint32_t head = at(grammar, token)->head;
        if (head == ONR_NONE || head <= token || head >= end ||
            !is_modifier(grammar, token)) {
            break;
        }
        if (grammar->time_at[head] != ONR_NONE && grammar->time_at[token] == ONR_NONE) {
            return before_time(grammar, token, head);
        }
        token = head;
    }
    return token;
}

/* "by Tarrant County deputies", parsed as if they were two: the rest of a phrase whose first word is a name. */
static uint32_t
rest_of_phrase(const onr_grammar *grammar, uint32_t token, uint32_t end)
{
    const uint32_t next = token + 1;
    if (next >= end || at(grammar, token)->upos != ONR_UPOS_PROPN ||
        (at(grammar, next)->upos != ONR_UPOS_PROPN &&
         at(grammar, next)->upos != ONR_UPOS_NOUN) ||
        grammar->time_at[next] != ONR_NONE) {
        return token;
    }
    const uint32_t rest = modified_by(grammar, next, end);
    const bool same = rest > next && at(grammar, rest)->head < token &&
                      at(grammar, rest)->deprel == at(grammar, token)->deprel;
    return same ? rest : token;
}

/* Head of the phrase that begins behind a preposition: as far up as modifiers lead.  What comes further on in
   a sentence may be parsed amiss, its next words hardly are. */
static uint32_t
phrase_behind(const onr_grammar *grammar, uint32_t preposition, uint32_t end)
{
    const uint32_t start = phrase_start(grammar, preposition + 1, end);
    const uint32_t token = rest_of_phrase(grammar, modified_by(grammar, start, end), end);
    if (token >= end) {
        return ONR_NONE;
    }
    const uint32_t mention = grammar->phrase_at[start];
    return grammar->mention_at[token] == ONR_NONE && mention != ONR_NONE
               ? grammar->reading->mentions.items[mention].head
               : token;
}

/* A word that may stand between a trigger and its preposition. */
static bool
may_intervene(const onr_grammar *grammar, uint32_t token)
{
    const onr_token *const t = at(grammar, token);
    return t->upos == ONR_UPOS_ADV || t->xpos == ONR_XPOS_RP ||
           grammar->time_at[token] != ONR_NONE;
}

/* "charged Monday with battery", "the trial of Orr": the preposition stands right behind its word.
   There the order of words is surer than a tree that has lost its way further on. */
void
onr_order_adjacent(const onr_grammar *grammar, const char *preposition, uint32_t trigger,
                   onr_found_tokens *out)
{
    const uint32_t end =
        grammar->reading->sentences.items[at(grammar, trigger)->sentence].last;
    uint32_t next = trigger + 1;
    while (next < end && next < trigger + 4 && may_intervene(grammar, next) &&
           !onr_symbol_is(at(grammar, next)->lower, preposition)) {
        ++next;
    }
    if (next + 1 < end && onr_symbol_is(at(grammar, next)->lower, preposition)) {
        onr_syntax_add_all(&grammar->syntax, phrase_behind(grammar, next, end), out);
    }
}

/* "in connection with", "on suspicion of": the last word of a preposition of three. */
static bool
is_compound(const onr_grammar *grammar, uint32_t preposition)
{
    const onr_token *const first = at(grammar, preposition - 2);
    return at(grammar, preposition - 1)->upos == ONR_UPOS_NOUN &&
           (onr_symbol_is(first->lower, "in") || onr_symbol_is(first->lower, "on"));
}

/* A preposition further on in the clause, where the tree knows of none. */
void
onr_order_scan(const onr_grammar *grammar, const char *preposition, uint32_t trigger,
               onr_found_tokens *out)
{
    enum { REACH = 9 };
    const uint32_t end =
        grammar->reading->sentences.items[at(grammar, trigger)->sentence].last;
    for (uint32_t i = trigger + 1; i + 1 < end && i < trigger + REACH; ++i) {
        const onr_token *const t = at(grammar, i);
        const bool compound = i > trigger + 2 && is_compound(grammar, i);
        if (onr_symbol_is(t->lower, preposition) && compound) {
            return;
        }
        if (onr_symbol_is(t->lower, preposition)) {
            onr_syntax_add_all(&grammar->syntax, phrase_behind(grammar, i, end), out);
            return;
        }
        if (t->upos == ONR_UPOS_VERB || t->upos == ONR_UPOS_AUX ||
            t->upos == ONR_UPOS_SCONJ || t->upos == ONR_UPOS_CCONJ ||
            (t->upos == ONR_UPOS_PUNCT && t->xpos != ONR_XPOS_COMMA)) {
            return;
        }
    }
}

/* Commas and ages between the names of a list: "Dana Orr, 19, Omar Ruiz, 22, and ...". */
static bool
is_filling(const onr_grammar *grammar, uint32_t token)
{
    const uint8_t xpos = at(grammar, token)->xpos;
    return xpos == ONR_XPOS_COMMA || xpos == ONR_XPOS_CD || xpos == ONR_XPOS_COLON;
}

/* Whether a search to the left for a subject may pass over a word: ages, commas, "of Ashby". */
static bool
may_pass(const onr_grammar *grammar, uint32_t token)
{
    const onr_token *const t = at(grammar, token);
    return is_filling(grammar, token) || t->upos == ONR_UPOS_ADP ||
           t->upos == ONR_UPOS_PROPN || t->upos == ONR_UPOS_NOUN ||
           t->upos == ONR_UPOS_DET || t->upos == ONR_UPOS_ADJ;
}

static bool
is_somebody(const onr_grammar *grammar, const onr_mention *mention)
{
    return grammar->syntax.acts[mention->head];
}

/* The mention of the nearest party before `token` that no preposition governs and that owns nothing. */
static uint32_t
party_before(const onr_grammar *grammar, uint32_t first, uint32_t token)
{
    enum { REACH = 14 };
    for (uint32_t i = token, passed = 0; i > first && passed < REACH; ++passed) {
        const uint32_t mention = grammar->ends_at[i - 1];
        if (mention == ONR_NONE) {
            if (!may_pass(grammar, i - 1)) {
                return ONR_NONE;
            }
            --i;
            continue;
        }
        const onr_mention *const m = &grammar->reading->mentions.items[mention];
        const bool governed =
            m->first > first && at(grammar, m->first - 1)->upos == ONR_UPOS_ADP;
        if (is_somebody(grammar, m) && !governed) {
            return mention;
        }
        i = m->first;
    }
    return ONR_NONE;
}

/* A verb that the tree leaves without a subject has the party that ends right before it: "Judge Ruiz
   denied", "Orr was fired". */
void
onr_order_left(const onr_grammar *grammar, uint32_t verb, onr_found_tokens *out)
{
    const uint32_t first =
        grammar->reading->sentences.items[at(grammar, verb)->sentence].first;
    uint32_t token = verb;
    const uint8_t xpos = at(grammar, verb)->xpos;
    bool finite = xpos == ONR_XPOS_VBD || xpos == ONR_XPOS_VBZ || xpos == ONR_XPOS_VBP;
    while (token > first &&
           (at(grammar, token - 1)->upos == ONR_UPOS_AUX ||
            at(grammar, token - 1)->upos == ONR_UPOS_ADV ||
            at(grammar, token - 1)->upos == ONR_UPOS_PART) &&
           grammar->ends_at[token - 1] == ONR_NONE) {
        finite = finite || at(grammar, token - 1)->upos == ONR_UPOS_AUX;
        --token;
    }
    const uint32_t mention = finite ? party_before(grammar, first, token) : ONR_NONE;
    if (mention != ONR_NONE) {
        onr_syntax_add_all(&grammar->syntax,
                           grammar->reading->mentions.items[mention].head, out);
    }
}

static bool
is_word(const onr_grammar *grammar, uint32_t token, const char *const *words)
{
    for (; *words; ++words) {
        if (onr_symbol_is(at(grammar, token)->lower, *words)) {
            return true;
        }
    }
    return false;
}

/* "suspended her without pay": a pronoun right behind the verb is its object, also where the tree takes it for the
   possessive of a later word. */
bool
onr_order_is_object(const onr_grammar *grammar, uint32_t token, uint32_t end)
{
    if (token >= end || at(grammar, token)->upos != ONR_UPOS_PRON) {
        return false;
    }
    return at(grammar, token)->xpos == ONR_XPOS_PRP ||
           (at(grammar, token)->xpos == ONR_XPOS_PRPS && token + 1 < end &&
            at(grammar, token + 1)->upos == ONR_UPOS_ADP);
}

/* "a man wanted in another county": a participle right behind a party, taken for a past tense. */
uint32_t
onr_order_described(const onr_grammar *grammar, uint32_t verb, uint32_t end)
{
    static const char *const prepositions[] = {"of",    "in",     "for", "by", "with",
                                               "after", "during", "and", NULL};
    const uint8_t xpos = at(grammar, verb)->xpos;
    const bool participle = xpos == ONR_XPOS_VBD || xpos == ONR_XPOS_VBN;
    if (!participle || verb == 0 || verb + 1 >= end ||
        !is_word(grammar, verb + 1, prepositions) ||
        onr_syntax_child(&grammar->syntax, verb, ONR_DEPREL_AUX) != ONR_NONE) {
        return ONR_NONE;
    }
    const uint32_t mention = grammar->ends_at[verb - 1];
    return mention == ONR_NONE ||
                   at(grammar, verb - 1)->sentence != at(grammar, verb)->sentence
               ? ONR_NONE
               : grammar->reading->mentions.items[mention].head;
}

static bool
is_name_of_person(const onr_grammar *grammar, const onr_mention *mention)
{
    return mention->name != ONR_NONE &&
           grammar->reading->names.items[mention->name].kind == ONR_NAME_PER;
}

static bool
is_and(const onr_grammar *grammar, uint32_t token)
{
    return at(grammar, token)->xpos == ONR_XPOS_CC &&
           onr_symbol_is(at(grammar, token)->lower, "and");
}

/* A mention that owns what follows, or that does something itself, is not joined to one before it. */
static bool
stands_apart(const onr_grammar *grammar, const onr_mention *mention, uint32_t end)
{
    return (mention->last < end && at(grammar, mention->last)->xpos == ONR_XPOS_POS) ||
           at(grammar, mention->head)->xpos == ONR_XPOS_PRPS ||
           grammar->syntax.universal[mention->head] == ONR_DEPREL_NSUBJ;
}

const onr_mention *
onr_order_next(const onr_grammar *grammar, const onr_mention *mention)
{
    const uint32_t end =
        grammar->reading->sentences.items[at(grammar, mention->head)->sentence].last;
    uint32_t next = mention->last, skipped = 0;
    for (; next < end && is_filling(grammar, next) && skipped < 4; ++skipped) {
        ++next;
    }
    const bool joined = next + 1 < end && is_and(grammar, next);
    next += joined;
    if (next >= end || (!joined && skipped < 2) || grammar->phrase_at[next] == ONR_NONE) {
        return NULL;
    }
    const onr_mention *const found =
        &grammar->reading->mentions.items[grammar->phrase_at[next]];
    const bool names =
        is_name_of_person(grammar, mention) && is_name_of_person(grammar, found);
    return (joined && skipped < 2) || names
               ? stands_apart(grammar, found, end) ? NULL : found
               : NULL;
}

const onr_mention *
onr_order_previous(const onr_grammar *grammar, const onr_mention *mention)
{
    const onr_sentence *const sentence =
        &grammar->reading->sentences.items[at(grammar, mention->head)->sentence];
    if (!is_name_of_person(grammar, mention)) {
        return NULL;
    }
    uint32_t before = grammar->reading->names.items[mention->name].title_first,
             skipped = 0;
    const bool joined = before > sentence->first && is_and(grammar, before - 1);
    before -= joined;
    for (; before > sentence->first && is_filling(grammar, before - 1) && skipped < 4;
         ++skipped) {
        --before;
    }
    if (before == sentence->first || skipped < 2 ||
        grammar->ends_at[before - 1] == ONR_NONE) {
        return NULL;
    }
    const onr_mention *const found =
        &grammar->reading->mentions.items[grammar->ends_at[before - 1]];
    return is_name_of_person(grammar, found) &&
                   !stands_apart(grammar, found, sentence->last)
               ? found
               : NULL;
}
