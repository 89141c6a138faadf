/* SPDX-License-Identifier: Apache-2.0 */
/* The second half of the stage of quotations: speakers, once it is known who is who. */
#include "lang/quotes.h"

enum { BACK_MAX = 6 /* Sentences in front of a quotation that may tell who speaks */ };

typedef struct {
    onr_speech speech;
    onr_reading *reading;
    const onr_tree *tree;
    const onr_token *tokens;
    onr_sources sources;
} stage;

static bool
is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Whether the capital letters of a label are those of an abbreviation: "Marlow Falls Historical Society", "MFHS". */
static bool
has_initials(onr_slice label, onr_slice letters)
{
    size_t used = 0;
    for (size_t i = 0; i < label.len; ++i) {
        const bool initial =
            is_capital(label.ptr[i]) && (i == 0 || label.ptr[i - 1] == ' ');
        if (initial && (used == letters.len || label.ptr[i] != letters.ptr[used++])) {
            return false;
        }
    }
    return used == letters.len;
}

/* The agency that an abbreviation of its initials stands for. */
static uint32_t
entity_by_initials(const stage *s, uint32_t head)
{
    const onr_slice letters = onr_symbol_slice(s->tokens[head].form);
    for (size_t i = 0; i < letters.len; ++i) {
        if (!is_capital(letters.ptr[i])) {
            return ONR_NONE;
        }
    }
    for (size_t i = 0; letters.len > 2 && i < s->reading->entities.count; ++i) {
        const onr_entity *const entity = s->reading->entities.items + i;
        if (entity->named && entity->kind == ONR_ENTITY_AGENCY &&
            has_initials(entity->label, letters)) {
            return (uint32_t)i;
        }
    }
    return ONR_NONE;
}

static uint32_t
speaker_at(const stage *s, uint32_t head)
{
    if (head != ONR_NONE && onr_sources_is_document(s->sources, &s->tokens[head])) {
        return onr_sources_speaker(s->sources, s->reading, s->tree, head);
    }
    const uint32_t entity = onr_speaker_at(s->reading, head);
    return entity == ONR_NONE && head != ONR_NONE ? entity_by_initials(s, head) : entity;
}

/* Who speaks in a sentence without quotation marks: the subject of its verb of saying, else of its root. */
static uint32_t
speaker_of_sentence(const stage *s, const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        if (onr_speech_is_verb(onr_speech_kind_of(s->speech, &s->tokens[i]), false) &&
            s->tokens[i].xpos != ONR_XPOS_VB) {
            const uint32_t head = onr_speech_speaker(s->reading, s->tree, i);
            const uint32_t entity = speaker_at(s, head);
            if (entity != ONR_NONE) {
                return entity;
            }
        }
    }
    if (!s->tree || sentence->root == ONR_NONE) {
        return ONR_NONE;
    }
    const uint32_t subject =
        onr_tree_child(s->tree, sentence->root, ONR_DEPREL_NSUBJ, ONR_NONE);
    const uint32_t entity = speaker_at(s, subject);
    const bool speaks = entity != ONR_NONE &&
                        (s->reading->entities.items[entity].kind == ONR_ENTITY_PERSON ||
                         onr_sources_is_document(s->sources, &s->tokens[subject]));
    return speaks ? entity : ONR_NONE;
}

/* "From the Marlow Falls Gazette:" in a line of its own. */
static uint32_t
named_before_colon(const stage *s, const onr_sentence *sentence)
{
    if (!onr_symbol_is(s->tokens[sentence->last - 1].lower, ":")) {
        return ONR_NONE;
    }
    for (uint32_t at = sentence->last - 1; at > sentence->first; --at) {
        const uint32_t entity = onr_speaker_at(s->reading, at - 1);
        if (entity != ONR_NONE && s->reading->entities.items[entity].named) {
            return entity;
        }
    }
    return ONR_NONE;
}

/* What came before a quotation of which nothing is said: a quotation, or a sentence that tells who speaks. */
static uint32_t
carry_over(const stage *s, size_t i)
{
    const onr_quote *const q = s->reading->quotes.items + i;
    const uint32_t index = s->tokens[q->first - 1].sentence;
    const onr_sentence *const sentences = s->reading->sentences.items;
    const onr_quote *const previous = i > 0 ? q - 1 : NULL;
    const uint32_t paragraph = sentences[index].paragraph;
    if (previous && !previous->scare) {
        const uint32_t last = s->tokens[previous->last - 1].sentence;
        const bool near = index - last <= 1 && sentences[last].paragraph + 1 >= paragraph;
        if (near && previous->speaker != ONR_NONE) {
            return previous->speaker;
        }
    }
    if (index == 0 || sentences[index - 1].paragraph + 1 < paragraph) {
        return ONR_NONE;
    }
    const uint32_t told = speaker_of_sentence(s, sentences + index - 1);
    return told != ONR_NONE ? told : named_before_colon(s, sentences + index - 1);
}

/* What a pronoun says of who is meant. */
static bool
fits_pronoun(const stage *s, uint32_t entity, const onr_token *pronoun)
{
    const onr_entity *const who = s->reading->entities.items + entity;
    const bool he = onr_symbol_is(pronoun->lower, "he");
    const bool she = onr_symbol_is(pronoun->lower, "she");
    if (onr_symbol_is(pronoun->lower, "it")) {
        return who->kind == ONR_ENTITY_AGENCY;
    }
    if (!he && !she) {
        return false;
    }
    return who->kind == ONR_ENTITY_PERSON && !who->plural &&
           who->gender != (he ? ONR_GENDER_FEMALE : ONR_GENDER_MALE);
}

/* Who spoke last in the sentences in front of a quotation, as far as two paragraphs back. */
static uint32_t
spoke_last(const stage *s, size_t i, const onr_token *pronoun)
{
    const onr_quote *const quotes = s->reading->quotes.items;
    const onr_sentence *const sentences = s->reading->sentences.items;
    const uint32_t index = s->tokens[quotes[i].first].sentence;
    size_t quote = i;
    for (uint32_t n = 1; n <= BACK_MAX && n <= index; ++n) {
        const onr_sentence *const sentence = sentences + index - n;
        if (sentence->paragraph + 2 < sentences[index].paragraph) {
            break;
        }
        uint32_t entity = ONR_NONE;
        while (quote > 0 && quotes[quote - 1].last > sentence->first) {
            --quote;
            entity = quotes[quote].scare ? entity : quotes[quote].speaker;
        }
        if (entity == ONR_NONE) {
            entity = speaker_of_sentence(s, sentence);
        }
        if (entity != ONR_NONE && fits_pronoun(s, entity, pronoun)) {
            return entity;
        }
    }
    return ONR_NONE;
}

/* "he said" goes on with who spoke last, whatever the references made of the pronoun. */
static uint32_t
speaker_of_pronoun(const stage *s, size_t i)
{
    const onr_quote *const q = s->reading->quotes.items + i;
    const uint32_t entity = speaker_at(s, q->speaker_head);
    if (q->speaker_head == ONR_NONE || s->tokens[q->speaker_head].upos != ONR_UPOS_PRON) {
        return entity;
    }
    const onr_token *const pronoun = s->tokens + q->speaker_head;
    const uint32_t carried = carry_over(s, i);
    if (carried != ONR_NONE && fits_pronoun(s, carried, pronoun)) {
        return carried;
    }
    return entity != ONR_NONE ? entity : spoke_last(s, i, pronoun);
}

void
onr_quotes_attribute(onr_speech speech, onr_sources sources, onr_reading *reading,
                     const onr_tree *tree)
{
    const stage s = {speech, reading, tree, reading->tokens.items, sources};
    for (size_t i = 0; i < reading->quotes.count; ++i) {
        onr_quote *const q = reading->quotes.items + i;
        q->speaker = speaker_of_pronoun(&s, i);
        if (q->speaker == ONR_NONE && q->continues != ONR_NONE) {
            q->speaker = reading->quotes.items[q->continues].speaker;
        }
        if (q->speaker == ONR_NONE && q->speaker_head == ONR_NONE && !q->scare) {
            q->speaker = carry_over(&s, i);
        }
    }
    // The last paragraph of a long quotation may be the one that tells who speaks.
    for (size_t i = reading->quotes.count; i-- > 0;) {
        const onr_quote *const q = reading->quotes.items + i;
        if (q->continues != ONR_NONE && reading->quotes.items[q->continues].goes_on &&
            q->speaker_head != ONR_NONE && q->speaker != ONR_NONE) {
            reading->quotes.items[q->continues].speaker = q->speaker;
        }
    }
}
