/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/disavowals.h"

#include "extract/saying.h"
#include "lang/speech.h"

enum {
    NEAR =
        2 /**< Sentences between an accusation and the word of somebody who speaks for the accused */
};

typedef struct {
    const onr_desk *desk;
    const onr_reading *reading;
    const onr_table *nouns, *words;
    onr_disavowals *out;
} finder;

static void
add(const finder *f, uint32_t party, uint32_t token)
{
    *ONR_PUSH(f->desk->story->arena, f->out) =
        (onr_disavowal){party, f->reading->tokens.items[token].sentence};
}

static bool
is_denying(const finder *f, uint32_t token)
{
    return f->reading->tokens.items[token].upos == ONR_UPOS_VERB &&
           onr_slice_equal(onr_saying_stance(f->desk->story, f->desk->tree, token),
                           ONR_LIT("Denies"));
}

/* "Denied the allegations", "the charges were denied"; not "did not deny them". */
static bool
denies_charge(const finder *f, uint32_t verb)
{
    const onr_tree *const tree = f->desk->tree;
    bool charge = false;
    for (uint32_t child = tree->first[verb]; child != ONR_NONE;
         child = tree->next[child]) {
        const onr_token *const t = &f->reading->tokens.items[child];
        if (onr_symbol_is(t->lemma, "not") || onr_symbol_is(t->lower, "n't")) {
            return false;
        }
        charge |= (t->deprel == ONR_DEPREL_OBJ || t->deprel == ONR_DEPREL_NSUBJ_PASS) &&
                  onr_table_find(f->nouns, onr_symbol_slice(t->lemma));
    }
    return charge;
}

static void
find_denials(const finder *f)
{
    for (uint32_t t = 0; t < f->reading->tokens.count; ++t) {
        if (is_denying(f, t) && denies_charge(f, t)) {
            add(f,
                onr_story_party_at(f->desk->story,
                                   onr_speech_speaker(f->reading, f->desk->tree, t)),
                t);
        }
    }
}

static bool
has_words(const finder *f, uint32_t first, uint32_t last)
{
    const onr_token *const tokens = f->reading->tokens.items;
    for (uint32_t t = first; t < last; ++t) {
        size_t length;
        if (onr_table_match(f->words, &tokens[t].lower, sizeof(*tokens), last - t,
                            &length)) {
            return true;
        }
    }
    return false;
}

/* "He said he did nothing wrong", with or without quotation marks. */
static void
find_innocence(const finder *f)
{
    for (size_t i = 0; i < f->reading->reports.count; ++i) {
        const onr_report *const report = &f->reading->reports.items[i];
        if (has_words(f, report->first, report->last)) {
            add(f, onr_story_party_at(f->desk->story, report->speaker_head),
                report->first);
        }
    }
    for (size_t i = 0; i < f->reading->quotes.count; ++i) {
        const onr_quote *const quote = &f->reading->quotes.items[i];
        const uint32_t who = quote->speaker == ONR_NONE
                                 ? ONR_NO_FACT
                                 : f->desk->story->party_of[quote->speaker];
        if (!quote->scare && has_words(f, quote->first, quote->last)) {
            add(f, who, quote->first);
        }
    }
}

void
onr_disavowals_find(const onr_desk *desk, onr_disavowals *out)
{
    const onr_lexicon *const lexicon = desk->story->lexicon;
    *out = (onr_disavowals){0};
    const finder f = {desk, desk->story->reading,
                      onr_lexicon_table(lexicon, "contested-nouns"),
                      onr_lexicon_table(lexicon, "denials"), out};
    find_denials(&f);
    find_innocence(&f);
}

/* Whether a draft is told of in the sentences [sentence - near, sentence]. */
static bool
is_told_before(const onr_desk *desk, const onr_draft *draft, uint32_t sentence,
               uint32_t near)
{
    for (size_t i = 0; i < draft->candidates.count; ++i) {
        const uint32_t at = desk->candidates->items[draft->candidates.items[i]].sentence;
        if (at <= sentence && sentence - at <= near) {
            return true;
        }
    }
    return false;
}

bool
onr_disavowals_reject(const onr_desk *desk, const onr_disavowals *all, onr_draft *draft)
{
    bool rejected = false;
    for (size_t i = 0; i < all->count; ++i) {
        const onr_disavowal *const d = &all->items[i];
        const bool actor = onr_event_has(&draft->event, ONR_LIT("actor"), d->party);
        const bool victim = onr_event_has(&draft->event, ONR_LIT("target"), d->party);
        if (is_told_before(desk, draft, d->sentence, actor ? UINT32_MAX : NEAR) &&
            (actor || !victim)) {
            rejected = true;
            onr_event_add_denier(desk->story->arena, &draft->event,
                                 actor ? d->party : ONR_NO_FACT);
        }
    }
    return rejected;
}
