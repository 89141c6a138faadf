/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/reports.h"

#include "lang/sources.h"

typedef struct {
    onr_speech speech;
    onr_arena *arena;
    onr_reading *reading;
    const onr_tree *tree;
    const onr_token *tokens;
} stage;

/* The quotation in which a token stands and that is speech, or null. */
static const onr_quote *
quote_at(const onr_reading *reading, uint32_t token)
{
    const onr_quote *const quotes = reading->quotes.items;
    size_t low = 0, high = reading->quotes.count;
    while (low < high) { // To the last quotation that begins at or before the token
        const size_t middle = (low + high) / 2;
        if (quotes[middle].first <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const bool inside = low > 0 && token < quotes[low - 1].last && !quotes[low - 1].scare;
    return inside ? &quotes[low - 1] : NULL;
}

static bool
in_quote(const stage *s, uint32_t token)
{
    return quote_at(s->reading, token) != NULL;
}

static void
push(stage *s, uint32_t cue, uint32_t first, uint32_t last, uint32_t speaker_head)
{
    if (first >= last || (in_quote(s, first) && in_quote(s, last - 1))) {
        return;
    }
    onr_report *const report = ONR_PUSH(s->arena, &s->reading->reports);
    *report = (onr_report){cue, first, last, speaker_head, ONR_NONE};
}

/* Tokens of the subtree of `token`, without punctuation at the ends. */
static void
push_subtree(stage *s, uint32_t cue, uint32_t token, uint32_t speaker_head)
{
    uint32_t first = s->tree->low[token], last = s->tree->high[token];
    while (first < last && s->tokens[first].upos == ONR_UPOS_PUNCT) {
        ++first;
    }
    while (first < last && s->tokens[last - 1].upos == ONR_UPOS_PUNCT) {
        --last;
    }
    push(s, cue, first, last, speaker_head);
}

/* The clause that a verb of saying governs. */
static uint32_t
complement_of(const onr_tree *tree, uint32_t verb)
{
    static const onr_deprel relations[] = {ONR_DEPREL_CCOMP, ONR_DEPREL_PARATAXIS,
                                           ONR_DEPREL_XCOMP, ONR_DEPREL_ACL};
    for (size_t i = 0; i < ONR_COUNT(relations); ++i) {
        const uint32_t child = onr_tree_child(tree, verb, relations[i], ONR_NONE);
        if (child != ONR_NONE) {
            return child;
        }
    }
    return ONR_NONE;
}

/* "…, police said, …": the cue's own clause is taken out of the sentence; what is said is the larger side of it. */
static void
push_around(stage *s, uint32_t cue, uint32_t low, uint32_t high, uint32_t speaker_head)
{
    const onr_sentence *const sentence =
        s->reading->sentences.items + s->tokens[cue].sentence;
    uint32_t first = sentence->first, last = sentence->last;
    while (last > first && s->tokens[last - 1].upos == ONR_UPOS_PUNCT) {
        --last;
    }
    const bool at_end = high + 1 >= last;
    if (low > first && at_end) {
        last = low;
    } else if (low <= first + 1) {
        first = high;
    }
    while (first < last && s->tokens[first].upos == ONR_UPOS_PUNCT) {
        ++first;
    }
    while (last > first && s->tokens[last - 1].upos == ONR_UPOS_PUNCT) {
        --last;
    }
    push(s, cue, first, last, speaker_head);
}

static void
read_according(stage *s, uint32_t cue)
{
    const uint32_t head = onr_speech_speaker(s->reading, s->tree, cue);
    uint32_t high = head == ONR_NONE ? cue + 2 : head + 1;
    if (s->tree && head != ONR_NONE && s->tree->high[head] > high) {
        high = s->tree->high[head];
    }
    push_around(s, cue, cue, high, head);
}

static bool
is_mark(const stage *s, uint32_t token)
{
    return s->tokens[token].upos == ONR_UPOS_PUNCT &&
           !onr_symbol_is(s->tokens[token].lower, "-");
}

/* Where the words of a cue's own clause begin and end: "police said", "said Chief Ana Ruiz". */
static void
own_clause(const stage *s, uint32_t verb, uint32_t head, uint32_t *low, uint32_t *high)
{
    *low = verb;
    *high = verb + 1;
    if (head != ONR_NONE && head < verb && verb - head < 24) {
        *low = s->tree->low[head] < head ? s->tree->low[head] : head;
    } else if (head != ONR_NONE && head > verb && head - verb < 24) {
        *high = s->tree->high[head] > head ? s->tree->high[head] : head + 1;
    }
}

/* A verb of saying that stands beside the clause that it reports: "Ruiz, police said, ran", "Ruiz ran, said police." */
static bool
is_parenthetical(const stage *s, uint32_t verb, uint32_t head)
{
    const onr_sentence *const sentence =
        s->reading->sentences.items + s->tokens[verb].sentence;
    uint32_t low, high;
    own_clause(s, verb, head, &low, &high);
    const bool comma =
        low > sentence->first && onr_symbol_is(s->tokens[low - 1].lower, ",");
    const bool closed = high >= sentence->last || is_mark(s, high);
    return comma && (closed || s->tokens[verb].deprel == ONR_DEPREL_PARATAXIS);
}

/* The last comma before a verb that ends its sentence ("Orr fled, Chief Ana Ruiz said."), or ONR_NONE. */
static uint32_t
comma_before_end(const stage *s, uint32_t verb)
{
    enum { SPEAKER_MAX = 8 };
    const onr_sentence *const sentence =
        s->reading->sentences.items + s->tokens[verb].sentence;
    for (uint32_t t = verb + 1; t < sentence->last; ++t) {
        if (s->tokens[t].upos != ONR_UPOS_PUNCT) {
            return ONR_NONE;
        }
    }
    for (uint32_t t = verb; t > sentence->first && verb - t < SPEAKER_MAX; --t) {
        if (onr_symbol_is(s->tokens[t - 1].lower, ",")) {
            const bool closes = s->tokens[t].upos == ONR_UPOS_PUNCT;
            return closes || in_quote(s, t - 1) ? ONR_NONE : t - 1;
        }
    }
    return ONR_NONE;
}

/* "Says the department suspended Orr" taken for "the department (that was) suspended": no participle of the passive has an
   object. */
static bool
is_torn_clause(const stage *s, uint32_t verb, uint32_t token)
{
    const onr_token *const own = &s->tokens[token];
    return own->deprel == ONR_DEPREL_ACL && own->xpos != ONR_XPOS_VBG &&
           own->head != ONR_NONE && own->head < token &&
           s->tokens[own->head].deprel == ONR_DEPREL_OBJ &&
           s->tokens[own->head].head == verb &&
           onr_tree_child(s->tree, token, ONR_DEPREL_OBJ, ONR_NONE) != ONR_NONE;
}

/* Whether a clause with a subject of its own follows a verb in its sentence, whatever the tree makes of it. */
static bool
clause_follows(const stage *s, uint32_t verb)
{
    const onr_sentence *const sentence =
        s->reading->sentences.items + s->tokens[verb].sentence;
    for (uint32_t t = verb + 1; t < sentence->last; ++t) {
        const onr_token *const token = &s->tokens[t];
        const bool relative = token->xpos == ONR_XPOS_WP || token->xpos == ONR_XPOS_WDT;
        if (onr_deprel_universal((onr_deprel)token->deprel) == ONR_DEPREL_NSUBJ &&
            !relative && token->head > t && token->head != ONR_NONE) {
            return true;
        }
        if (is_torn_clause(s, verb, t)) {
            return true;
        }
    }
    return false;
}

/* What the trees get wrong most often: a speaker at the end of a long sentence, and the words after whom somebody told. */
static bool
push_by_order(stage *s, uint32_t verb, onr_speech_kind kind, uint32_t head,
              uint32_t complement)
{
    const onr_sentence *const sentence =
        s->reading->sentences.items + s->tokens[verb].sentence;
    const uint32_t comma = kind == ONR_SPEECH_SAY ? comma_before_end(s, verb) : ONR_NONE;
    if (comma != ONR_NONE) {
        push(s, verb, sentence->first, comma, head);
        return true;
    }
    if (complement == ONR_NONE && kind == ONR_SPEECH_SAY && clause_follows(s, verb)) {
        push(s, verb, verb + 1, sentence->last, head);
        return true;
    }
    return false;
}

static void
read_verb(stage *s, uint32_t verb, onr_speech_kind kind)
{
    const uint32_t head = onr_speech_speaker(s->reading, s->tree, verb);
    if (is_parenthetical(s, verb, head)) {
        uint32_t low, high;
        own_clause(s, verb, head, &low, &high);
        push_around(s, verb, low, high, head);
        return;
    }
    const uint32_t complement = complement_of(s->tree, verb);
    if (push_by_order(s, verb, kind, head, complement)) {
        return;
    }
    if (complement != ONR_NONE) {
        push_subtree(s, verb, complement, head);
        return;
    }
    const bool object =
        kind == ONR_SPEECH_DENY || kind == ONR_SPEECH_CLAIM || kind == ONR_SPEECH_CLAIM2;
    const bool of = kind == ONR_SPEECH_CLAIM2;
    const uint32_t thing =
        of ? onr_tree_child(s->tree, verb, ONR_DEPREL_ADVCL, ONR_NONE) : ONR_NONE;
    const uint32_t noun = thing == ONR_NONE && of
                              ? onr_tree_child(s->tree, verb, ONR_DEPREL_OBL, ONR_NONE)
                              : thing;
    const uint32_t direct = noun == ONR_NONE && object
                                ? onr_tree_child(s->tree, verb, ONR_DEPREL_OBJ, ONR_NONE)
                                : noun;
    if (direct != ONR_NONE) {
        push_subtree(s, verb, direct, head);
    }
}

/* "the allegation that …", "accusations of …" */
static void
read_noun(stage *s, uint32_t noun)
{
    static const onr_deprel relations[] = {ONR_DEPREL_ACL, ONR_DEPREL_CCOMP,
                                           ONR_DEPREL_NMOD};
    const uint32_t owner = onr_tree_child(s->tree, noun, ONR_DEPREL_NMOD_POSS, ONR_NONE);
    for (size_t i = 0; i < ONR_COUNT(relations); ++i) {
        const uint32_t child = onr_tree_child(s->tree, noun, relations[i], ONR_NONE);
        if (child != ONR_NONE && child > noun) {
            push_subtree(s, noun, child, owner);
            return;
        }
    }
}

/* "allegedly" reports the clause that it stands in. */
static void
read_adverb(stage *s, uint32_t adverb)
{
    const uint32_t head = s->tokens[adverb].head;
    if (head != ONR_NONE) {
        push_subtree(s, adverb, head, ONR_NONE);
    }
}

static void
read_cue(stage *s, uint32_t at)
{
    const onr_speech_kind kind = onr_speech_kind_of(s->speech, &s->tokens[at]);
    if (kind == ONR_SPEECH_NONE || kind == ONR_SPEECH_TITLE || in_quote(s, at)) {
        return;
    }
    if (kind == ONR_SPEECH_ACCORDING) {
        read_according(s, at);
    } else if (!s->tree) {
        return;
    } else if (kind == ONR_SPEECH_ADVERB || kind == ONR_SPEECH_ADJECTIVE) {
        read_adverb(s, at);
    } else if (kind == ONR_SPEECH_NOUN) {
        read_noun(s, at);
    } else {
        read_verb(s, at, kind);
    }
}

void
onr_reports_find(onr_speech speech, onr_arena *arena, onr_reading *reading,
                 const onr_tree *tree)
{
    stage s = {speech, arena, reading, tree, reading->tokens.items};
    for (uint32_t i = 0; i < reading->tokens.count; ++i) {
        read_cue(&s, i);
    }
}

void
onr_reports_attribute(onr_sources sources, onr_reading *reading, const onr_tree *tree)
{
    for (size_t i = 0; i < reading->reports.count; ++i) {
        onr_report *const report = reading->reports.items + i;
        const uint32_t head = report->speaker_head;
        if (head == ONR_NONE) {
            continue;
        }
        const bool document =
            onr_sources_is_document(sources, &reading->tokens.items[head]);
        const uint32_t entity =
            document ? onr_sources_speaker(sources, reading, tree, head) : ONR_NONE;
        report->speaker = entity != ONR_NONE ? reading->entities.items[entity].mentions[0]
                                             : onr_mention_at(reading, head);
    }
}

uint32_t
onr_reports_teller(const onr_reading *reading, uint32_t token)
{
    const onr_quote *const quote = quote_at(reading, token);
    if (quote) {
        return quote->speaker_head;
    }
    const onr_sentence *const sentence =
        reading->sentences.items + reading->tokens.items[token].sentence;
    const onr_report *const reports = reading->reports.items;
    size_t low = 0, high = reading->reports.count;
    while (low < high) { // To the first report whose cue stands in the sentence
        const size_t middle = (low + high) / 2;
        if (reports[middle].cue < sentence->first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    uint32_t teller = ONR_NONE, width = UINT32_MAX;
    for (; low < reading->reports.count && reports[low].cue < sentence->last; ++low) {
        const onr_report *const r = reports + low;
        if (r->first <= token && token < r->last && r->last - r->first < width) {
            teller = r->speaker_head;
            width = r->last - r->first;
        }
    }
    return teller;
}
