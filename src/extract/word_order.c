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

/* Head of the phrase that begins behind a preposition: as far up as modifiers lead.  What comes further on in
   a sentence may be parsed amiss, its next words hardly are. */
static uint32_t
phrase_behind(const onr_grammar *grammar, uint32_t preposition, uint32_t end)
{
    const uint32_t start = phrase_start(grammar, preposition + 1, end);
    uint32_t token = start;
    for (int i = 0; i < ONR_SYNTAX_DEPTH_MAX && token < end; ++i) {
        const uint32_t head = at(grammar, token)->head;
        if (head == ONR_NONE || head <= token || head >= end ||
            !is_modifier(grammar, token)) {
            break;
        }
        token = head;
    }
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
    const uint32_t mention =
        finite && token > first ? grammar->ends_at[token - 1] : ONR_NONE;
    if (mention == ONR_NONE) {
        return;
    }
    const uint32_t begin = grammar->reading->mentions.items[mention].first;
    if (begin == first || at(grammar, begin - 1)->upos != ONR_UPOS_ADP) {
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
    static const char *const prepositions[] = {"of",   "in",    "for",    "by",
                                               "with", "after", "during", NULL};
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

/* The mention that "and" joins to one by the order of words, where the tree has not: "Ruiz, and officers ...". */
const onr_mention *
onr_order_joined(const onr_grammar *grammar, const onr_mention *mention)
{
    const uint32_t end =
        grammar->reading->sentences.items[at(grammar, mention->head)->sentence].last;
    uint32_t next = mention->last;
    next += next < end && at(grammar, next)->xpos == ONR_XPOS_COMMA;
    if (next + 1 >= end || at(grammar, next)->xpos != ONR_XPOS_CC ||
        !onr_symbol_is(at(grammar, next)->lower, "and")) {
        return NULL;
    }
    const uint32_t other = grammar->phrase_at[next + 1];
    if (other == ONR_NONE) {
        return NULL;
    }
    const onr_mention *const found = &grammar->reading->mentions.items[other];
    const bool owner =
        found->last < end && at(grammar, found->last)->xpos == ONR_XPOS_POS;
    return owner || at(grammar, found->head)->xpos == ONR_XPOS_PRPS ||
                   grammar->syntax.universal[found->head] == ONR_DEPREL_NSUBJ
               ? NULL
               : found;
}
