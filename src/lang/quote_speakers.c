/* SPDX-License-Identifier: Apache-2.0 */
/* The second half of the stage of quotations: speakers, once it is known who is who. */
#include "lang/quotes.h"

typedef struct {
    onr_speech speech;
    onr_reading *reading;
    const onr_tree *tree;
    const onr_token *tokens;
    onr_sources sources;
} stage;

static uint32_t
speaker_at(const stage *s, uint32_t head)
{
    if (head != ONR_NONE && onr_sources_is_document(s->sources, &s->tokens[head])) {
        return onr_sources_speaker(s->sources, s->reading, s->tree, head);
    }
    return onr_speaker_at(s->reading, head);
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
    const uint32_t entity = onr_speaker_at(s->reading, subject);
    const bool person = entity != ONR_NONE &&
                        s->reading->entities.items[entity].kind == ONR_ENTITY_PERSON;
    return person ? entity : ONR_NONE;
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
    return speaker_of_sentence(s, sentences + index - 1);
}

void
onr_quotes_attribute(onr_speech speech, onr_sources sources, onr_reading *reading,
                     const onr_tree *tree)
{
    const stage s = {speech, reading, tree, reading->tokens.items, sources};
    for (size_t i = 0; i < reading->quotes.count; ++i) {
        onr_quote *const q = reading->quotes.items + i;
        q->speaker = speaker_at(&s, q->speaker_head);
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
