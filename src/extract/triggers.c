/* SPDX-License-Identifier: Apache-2.0 */
/* Whether the words of a trigger stand in a sentence, and whether the conditions of its rule hold there. */
#include "extract/grammar.h"

static const onr_token *
at(const onr_grammar *grammar, uint32_t token)
{
    return &grammar->reading->tokens.items[token];
}

/* A sentence in which a pattern is matched, and the tokens it has taken. */
typedef struct {
    const onr_grammar *grammar;
    const onr_pattern *pattern;
    uint32_t first, last; // Of the sentence
    uint32_t *words;
    size_t count;
} matcher;

/* A word beside the head of a trigger is no finite verb: "take ... leave" does not take "as it leaves". */
static bool
is_finite(const onr_token *token)
{
    return token->upos == ONR_UPOS_VERB &&
           (token->xpos == ONR_XPOS_VBZ || token->xpos == ONR_XPOS_VBD);
}

static bool
is_literal(const onr_token *token, const onr_pattern_word *word)
{
    for (size_t i = 0; i < word->words.count; ++i) {
        if (token->lemma == word->words.items[i] ||
            token->lower == word->words.items[i]) {
            return true;
        }
    }
    return false;
}

static bool
is_reflexive(const onr_token *token)
{
    const onr_slice word = onr_symbol_slice(token->lower);
    return token->upos == ONR_UPOS_PRON && (onr_slice_ends(word, ONR_LIT("self")) ||
                                            onr_slice_ends(word, ONR_LIT("selves")));
}

/* Tokens of a possessive that begins here: "his", "the chief 's"; 0 if none does. */
static uint32_t
possessive_length(const matcher *m, uint32_t token)
{
    if (at(m->grammar, token)->xpos == ONR_XPOS_PRPS) {
        return 1;
    }
    for (uint32_t i = token; i < m->last && i < token + ONR_PHRASE_MAX; ++i) {
        if (at(m->grammar, i)->xpos == ONR_XPOS_POS) {
            return i + 1 - token;
        }
    }
    return 0;
}

/* Tokens of a phrase of the set that begins here. */
static uint32_t
set_length(const matcher *m, uint32_t token, const onr_word_set *set)
{
    char buffer[160];
    size_t length = 0;
    uint32_t best = 0;
    for (uint32_t i = token; i < m->last && i < token + ONR_PHRASE_MAX; ++i) {
        const onr_slice lower = onr_symbol_slice(at(m->grammar, i)->lower);
        const onr_slice lemma = onr_symbol_slice(at(m->grammar, i)->lemma);
        if (length + lower.len + lemma.len + 2 > sizeof(buffer)) {
            break;
        }
        length += length > 0;
        memcpy(buffer + length, lemma.ptr, lemma.len);
        if (onr_word_set_has(set, (onr_slice){buffer, length + lemma.len})) {
            best = i + 1 - token;
        }
        memcpy(buffer + length, lower.ptr, lower.len);
        length += lower.len;
        if (onr_word_set_has(set, (onr_slice){buffer, length})) {
            best = i + 1 - token;
        }
        buffer[length] = ' ';
    }
    return best;
}

/* Tokens that a word of a pattern takes at a place; 0 if it does not fit. */
static uint32_t
fits(const matcher *m, const onr_pattern_word *word, uint32_t token)
{
    if (token < m->first || token >= m->last) {
        return 0;
    }
    switch (word->kind) {
    case ONR_WORD_LITERAL:
        return is_literal(at(m->grammar, token), word);
    case ONR_WORD_SELF:
        return is_reflexive(at(m->grammar, token));
    case ONR_WORD_NUMBER:
        return at(m->grammar, token)->upos == ONR_UPOS_NUM;
    case ONR_WORD_HIS:
        return possessive_length(m, token);
    case ONR_WORD_SET:
        return set_length(m, token, word->set);
    }
    return 0;
}

/* Words of a gap belong to one clause: it does not pass over a finite verb or the end of a thought. */
static bool
blocks_gap(const onr_token *token)
{
    return (token->upos == ONR_UPOS_VERB &&
            (token->xpos == ONR_XPOS_VBD || token->xpos == ONR_XPOS_VBZ)) ||
           token->xpos == ONR_XPOS_PERIOD || token->xpos == ONR_XPOS_COLON ||
           token->xpos == ONR_XPOS_OPENQUOTE;
}

static bool match_forward(matcher *m, size_t next, uint32_t token);

/* One word at one place, then the rest. */
static bool
match_here(matcher *m, size_t next, uint32_t token)
{
    const uint32_t length = fits(m, &m->pattern->words[next], token);
    if (!length || (m->pattern->words[next].gap && is_finite(at(m->grammar, token)))) {
        return false;
    }
    const size_t count = m->count;
    for (uint32_t i = 0; i < length; ++i) {
        m->words[m->count++] = token + i;
    }
    if (match_forward(m, next + 1, token + length)) {
        return true;
    }
    m->count = count;
    return false;
}

/* The words of the pattern from `next` on, from `token` on; goes no deeper than a pattern has words. */
static bool
match_forward(matcher *m, size_t next, uint32_t token)
{
    if (next == m->pattern->count) {
        return true;
    }
    const onr_pattern_word *const word = &m->pattern->words[next];
    for (uint32_t i = token; i < m->last && i <= token + (word->gap ? ONR_GAP_MAX : 0);
         ++i) {
        if (match_here(m, next, i)) {
            return true;
        }
        if (blocks_gap(at(m->grammar, i))) {
            break;
        }
    }
    return word->optional && match_forward(m, next + 1, token);
}

/* The words before the head, from right to left; each takes the first place that fits. */
static bool
match_backward(matcher *m, size_t count, uint32_t token)
{
    for (size_t n = count; n-- > 0;) {
        const onr_pattern_word *const word = &m->pattern->words[n];
        const bool gap = m->pattern->words[n + 1].gap;
        bool found = false;
        for (uint32_t i = 1; i <= (gap ? ONR_GAP_MAX + 1u : ONR_PHRASE_MAX) && i <= token;
             ++i) {
            const uint32_t length = fits(m, word, token - i);
            if (length && (gap || length == i)) {
                for (uint32_t k = 0; k < length; ++k) {
                    m->words[m->count++] = token - i + k;
                }
                token -= i;
                found = true;
                break;
            }
            if (token - i < m->first || blocks_gap(at(m->grammar, token - i))) {
                break;
            }
        }
        if (!found && !word->optional) {
            return false;
        }
    }
    return true;
}

/* The end of a compound that hyphens hold together: "by" in "drive-by". */
static bool
ends_compound(const onr_grammar *grammar, uint32_t token, uint32_t first)
{
    return token > first + 1 && at(grammar, token)->xpos == ONR_XPOS_IN &&
           at(grammar, token - 1)->xpos == ONR_XPOS_HYPH;
}

/* A word behind an article, possessive, adjective or noun is a noun, whatever the tagger says of "the
   court hearing" or "a rally". */
static bool
stands_as_noun(const onr_grammar *grammar, uint32_t head, uint32_t first)
{
    const onr_token *const token = at(grammar, head);
    if (head == first || (token->xpos != ONR_XPOS_VBG && token->upos != ONR_UPOS_ADJ &&
                          token->upos != ONR_UPOS_ADV)) {
        return false;
    }
    switch (at(grammar, head - 1)->xpos) {
    case ONR_XPOS_DT:
    case ONR_XPOS_PRPS:
    case ONR_XPOS_POS:
    case ONR_XPOS_JJ:
    case ONR_XPOS_NN:
    case ONR_XPOS_NNP:
        return token->xpos != ONR_XPOS_VBG ||
               onr_syntax_child(&grammar->syntax, head, ONR_DEPREL_AUX) == ONR_NONE;
    default:
        return token->xpos == ONR_XPOS_VBG && ends_compound(grammar, head - 1, first);
    }
}

static bool
pos_fits(const onr_grammar *grammar, uint32_t head, uint32_t first, onr_trigger_pos pos)
{
    const onr_token *const token = at(grammar, head);
    switch (pos) {
    case ONR_POS_VERB:
        return token->upos == ONR_UPOS_VERB || token->upos == ONR_UPOS_AUX;
    case ONR_POS_NOUN:
        return token->upos == ONR_UPOS_NOUN || token->upos == ONR_UPOS_PROPN ||
               stands_as_noun(grammar, head, first);
    case ONR_POS_WORD:
        return true;
    }
    return false;
}

static void
sort_words(uint32_t *words, size_t count)
{
    for (size_t i = 1; i < count; ++i) {
        const uint32_t word = words[i];
        size_t j = i;
        for (; j > 0 && words[j - 1] > word; --j) {
            words[j] = words[j - 1];
        }
        words[j] = word;
    }
}

bool
onr_grammar_match(const onr_grammar *grammar, const onr_pattern *pattern, uint32_t head,
                  uint32_t *words, size_t *count)
{
    const onr_token *const token = at(grammar, head);
    const onr_sentence *const sentence =
        &grammar->reading->sentences.items[token->sentence];
    matcher m = {grammar, pattern, sentence->first, sentence->last, words, 0};
    if (!pos_fits(grammar, head, sentence->first, pattern->pos)) {
        return false;
    }
    uint32_t begin = head;
    const onr_pattern_word *const word = &pattern->words[pattern->head];
    if (word->kind == ONR_WORD_SET) {
        /* The index knows the last word of the phrase. */
        for (uint32_t n = ONR_PHRASE_MAX; n-- > 0;) {
            if (head >= m.first + n && set_length(&m, head - n, word->set) == n + 1) {
                begin = head - n;
                break;
            }
        }
    }
    if (begin == head && !fits(&m, word, head)) {
        return false;
    }
    for (uint32_t i = begin; i <= head; ++i) {
        words[m.count++] = i;
    }
    const bool found = match_forward(&m, pattern->head + 1u, head + 1) &&
                       match_backward(&m, pattern->head, begin);
    *count = m.count;
    sort_words(words, m.count);
    return found;
}

/* -- conditions -- */

static bool
stands_between(const onr_grammar *grammar, uint32_t first, uint32_t last,
               const onr_word_set *words)
{
    for (uint32_t i = first; i < last; ++i) {
        if (onr_grammar_in_set(grammar, i, words)) {
            return true;
        }
    }
    return false;
}

static bool
is_plural(const onr_token *token)
{
    return token->xpos == ONR_XPOS_NNS || token->xpos == ONR_XPOS_NNPS;
}

/* "An early morning shooting", though the tree hang the article on "morning". */
static bool
follows_article(const onr_grammar *grammar, uint32_t trigger)
{
    const onr_token *const token = at(grammar, trigger);
    const uint32_t first = grammar->reading->sentences.items[token->sentence].first;
    enum { WORDS = 6 };
    for (uint32_t i = trigger; i-- > first && i + WORDS >= trigger;) {
        switch (at(grammar, i)->xpos) {
        case ONR_XPOS_DT:
        case ONR_XPOS_PRPS:
            return true;
        case ONR_XPOS_JJ:
        case ONR_XPOS_NN:
        case ONR_XPOS_CD:
        case ONR_XPOS_HYPH:
            break;
        default:
            if (!ends_compound(grammar, i, first)) {
                return false;
            }
        }
    }
    return false;
}

static bool
is_determined(const onr_grammar *grammar, uint32_t trigger)
{
    if (at(grammar, trigger)->xpos == ONR_XPOS_VBG && follows_article(grammar, trigger)) {
        return true;
    }
    const onr_syntax *const syntax = &grammar->syntax;
    for (uint32_t c = syntax->links.first[trigger]; c != ONR_NONE && c < trigger;
         c = syntax->links.next[c]) {
        const uint8_t relation = syntax->universal[c];
        if (relation == ONR_DEPREL_DET || relation == ONR_DEPREL_NUMMOD ||
            at(grammar, c)->deprel == ONR_DEPREL_NMOD_POSS ||
            at(grammar, c)->upos == ONR_UPOS_PROPN) {
            return true;
        }
    }
    return false;
}

/* "if convicted", "whether to charge": the word that introduces the trigger or its clause. */
static bool
is_marked(const onr_grammar *grammar, uint32_t trigger, const onr_word_set *words)
{
    const uint32_t clause = onr_syntax_clause(&grammar->syntax, trigger);
    const uint32_t own = onr_syntax_marker(&grammar->syntax, trigger);
    const uint32_t above = onr_syntax_marker(&grammar->syntax, clause);
    const onr_sentence *const s =
        &grammar->reading->sentences.items[at(grammar, trigger)->sentence];
    return (own != ONR_NONE && onr_grammar_in_set(grammar, own, words)) ||
           (above != ONR_NONE && onr_grammar_in_set(grammar, above, words)) ||
           (trigger > s->first && onr_grammar_in_set(grammar, trigger - 1, words));
}

static bool
condition_holds(const onr_grammar *grammar, const onr_condition *condition,
                uint32_t trigger)
{
    const onr_token *const token = at(grammar, trigger);
    const onr_sentence *const s = &grammar->reading->sentences.items[token->sentence];
    onr_found_tokens found;
    switch (condition->kind) {
    case ONR_COND_PATH:
        onr_grammar_follow(grammar, &condition->path, trigger, &found);
        return found.count > 0;
    case ONR_COND_PASSIVE:
        return onr_syntax_is_passive(&grammar->syntax, trigger);
    case ONR_COND_ACTIVE:
        return !onr_syntax_is_passive(&grammar->syntax, trigger);
    case ONR_COND_PLURAL:
        return is_plural(token);
    case ONR_COND_SINGULAR:
        return !is_plural(token);
    case ONR_COND_DETERMINED:
        return is_determined(grammar, trigger);
    case ONR_COND_ATTRIBUTIVE:
        return token->deprel == ONR_DEPREL_AMOD && token->head > trigger;
    case ONR_COND_BEFORE:
        return stands_between(grammar, s->first, trigger, condition->words);
    case ONR_COND_AFTER:
        return stands_between(grammar, trigger + 1, s->last, condition->words);
    case ONR_COND_NEAR:
        return stands_between(grammar, s->first, s->last, condition->words);
    case ONR_COND_MARKED:
        return is_marked(grammar, trigger, condition->words);
    }
    return false;
}

bool
onr_grammar_holds(const onr_grammar *grammar, const onr_rule *rule, uint32_t trigger)
{
    bool holds = true;
    for (size_t i = 0; i < rule->conditions.count; ++i) {
        const onr_condition *const condition = &rule->conditions.items[i];
        if (!condition->either && !holds) {
            return false;
        }
        if (!condition->either || !holds) {
            holds = condition_holds(grammar, condition, trigger) != condition->negated;
        }
    }
    return holds;
}
