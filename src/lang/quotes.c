/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/quotes.h"

#include "lang/quote_marks.h"

enum {
    AFTER_MAX = 45, /* Tokens behind a quotation in which its cue is looked for */
    CLIMB_MAX = 10,
    NEAR_MAX = 3, /* Tokens between a cue and the quotation that it introduces */
};

typedef struct {
    onr_speech speech;
    onr_reading *reading;
    const onr_tree *tree;
    const onr_token *tokens;
} stage;

static const onr_sentence *
sentence_of(const stage *s, uint32_t token)
{
    return s->reading->sentences.items + s->tokens[token].sentence;
}

static onr_speech_kind
kind_at(const stage *s, uint32_t token)
{
    return onr_speech_kind_of(s->speech, &s->tokens[token]);
}

static bool
is_cue(const stage *s, uint32_t token, bool near)
{
    const onr_speech_kind kind = kind_at(s, token);
    return onr_speech_is_verb(kind, near) || kind == ONR_SPEECH_ACCORDING;
}

/* First token behind the closing mark. */
static uint32_t
after_quote(const stage *s, const onr_quote *q)
{
    uint32_t at = q->last;
    while (at < s->reading->tokens.count && s->tokens[at].span.begin < q->span.end) {
        ++at;
    }
    return at;
}

/* The opening mark. */
static uint32_t
before_quote(const onr_quote *q)
{
    return q->first - 1;
}

/* -- the cue behind a quotation -- */

static bool
ends_with(const stage *s, const onr_quote *q, const char *marks)
{
    const char c = s->tokens[q->last - 1].form->text[0];
    return c && strchr(marks, c);
}

/* A quotation that ends in a full stop has nothing to do with what follows, unless the sentence goes on. */
static bool
may_have_cue_after(const stage *s, const onr_quote *q, uint32_t after)
{
    if (q->goes_on || after >= s->reading->tokens.count ||
        sentence_of(s, after)->paragraph != sentence_of(s, q->first)->paragraph) {
        return false;
    }
    const bool same = s->tokens[after].sentence == s->tokens[q->last - 1].sentence;
    return ends_with(s, q, ".") ? same && s->tokens[after].upos != ONR_UPOS_PUNCT
                                : same || ends_with(s, q, "?!");
}

static bool
opens_clause(const onr_token *token)
{
    return token->upos == ONR_UPOS_CCONJ || onr_symbol_is(token->lower, "but") ||
           onr_symbol_is(token->lower, ";") || onr_symbol_is(token->lower, ":");
}

static bool
is_quote_mark(const onr_token *token)
{
    return onr_symbol_is(token->lower, "\"") || onr_symbol_is(token->lower, "''") ||
           onr_symbol_is(token->lower, "``");
}

static bool
is_finite(const onr_token *token)
{
    return token->xpos == ONR_XPOS_VBD || token->xpos == ONR_XPOS_VBZ ||
           token->xpos == ONR_XPOS_VBP || token->xpos == ONR_XPOS_NONE ||
           token->xpos == ONR_XPOS_VBN;
}

/* Whether a cue stands in a relative clause about the speaker: "said Ruiz, who noted that". */
static bool
is_subordinate(const stage *s, uint32_t begin, uint32_t cue)
{
    for (uint32_t at = cue; at > begin && at + NEAR_MAX > cue; --at) {
        const onr_token *const token = s->tokens + at - 1;
        if (token->xpos == ONR_XPOS_WP || token->xpos == ONR_XPOS_WDT) {
            return true;
        }
        if (token->upos != ONR_UPOS_ADV && token->upos != ONR_UPOS_AUX) {
            break;
        }
    }
    return false;
}

/* A verb of saying that the tagger took for a noun: "the document reads." */
static bool
is_disguised(const stage *s, uint32_t begin, uint32_t at, uint32_t end)
{
    onr_token verb = s->tokens[at];
    const bool last = at + 1 == end || s->tokens[at + 1].upos == ONR_UPOS_PUNCT;
    const bool noun = verb.upos == ONR_UPOS_NOUN && at > begin &&
                      (s->tokens[at - 1].upos == ONR_UPOS_NOUN ||
                       s->tokens[at - 1].upos == ONR_UPOS_PROPN);
    verb.upos = ONR_UPOS_VERB;
    return last && noun && verb.xpos == ONR_XPOS_NNS &&
           onr_speech_is_verb(onr_speech_kind_of(s->speech, &verb), true);
}

/* The cue in the clause that begins at `after`: the first finite verb of saying that leads the clause. */
static uint32_t
cue_after(const stage *s, uint32_t after)
{
    const onr_sentence *const sentence = sentence_of(s, after);
    uint32_t at = after + onr_symbol_is(s->tokens[after].lower, ",");
    if (at >= sentence->last || opens_clause(&s->tokens[at])) {
        return ONR_NONE;
    }
    for (uint32_t n = 0; at < sentence->last && n < AFTER_MAX; ++at, ++n) {
        const onr_token *const token = s->tokens + at;
        if (is_quote_mark(token) || onr_symbol_is(token->lower, ";")) {
            break;
        }
        if (kind_at(s, at) == ONR_SPEECH_ACCORDING ||
            is_disguised(s, after, at, sentence->last) ||
            (is_cue(s, at, n < NEAR_MAX * 4) && is_finite(token) &&
             !is_subordinate(s, after, at))) {
            return at;
        }
    }
    return ONR_NONE;
}

/* `"Why?" Ruiz said: "Because."`: what ends in a colon introduces the next quotation. */
static bool
leads_on(const stage *s, const onr_quote *q, uint32_t cue)
{
    const onr_sentence *const sentence = sentence_of(s, cue);
    for (uint32_t i = cue + 1; i < sentence->last; ++i) {
        if (is_quote_mark(&s->tokens[i])) {
            return onr_symbol_is(s->tokens[i - 1].lower, ":") ||
                   (i == cue + 2 && ends_with(s, q, ".?!"));
        }
    }
    return false;
}

static uint32_t
find_after(const stage *s, const onr_quote *q)
{
    const uint32_t after = after_quote(s, q);
    if (!may_have_cue_after(s, q, after)) {
        return ONR_NONE;
    }
    const uint32_t cue = cue_after(s, after);
    return cue != ONR_NONE && !leads_on(s, q, cue) ? cue : ONR_NONE;
}

/* -- the cue in front of a quotation -- */

/* The token in the quotation that the rest of the sentence governs. */
static uint32_t
quote_head(const stage *s, const onr_quote *q)
{
    for (uint32_t i = q->first; i < q->last; ++i) {
        const uint32_t head = s->tokens[i].head;
        if (head != ONR_NONE && (head < q->first || head >= q->last) &&
            s->tokens[i].upos != ONR_UPOS_PUNCT) {
            return i;
        }
    }
    return ONR_NONE;
}

/* The nearest verb of saying above the quotation in the tree that stands in front of it; verbs of belief and the like only
   if there is no other. */
static uint32_t
cue_above(const stage *s, const onr_quote *q)
{
    uint32_t at = s->tree ? quote_head(s, q) : ONR_NONE, weak = ONR_NONE;
    for (int i = 0; i < CLIMB_MAX && at != ONR_NONE; ++i) {
        at = s->tokens[at].head;
        if (at == ONR_NONE || at >= q->first) {
            continue;
        }
        if (is_cue(s, at, false)) {
            return at;
        }
        weak = weak == ONR_NONE && is_cue(s, at, true) ? at : weak;
    }
    return weak;
}

/* The last verb of saying in front of the quotation, with nothing of another clause between. */
static uint32_t
cue_before(const stage *s, const onr_quote *q, uint32_t begin, bool near_only)
{
    const uint32_t open = before_quote(q);
    for (uint32_t at = open; at > begin; --at) {
        const onr_token *const token = s->tokens + at - 1;
        if (near_only && open - at > NEAR_MAX) {
            break;
        }
        if (is_cue(s, at - 1, open - at <= NEAR_MAX)) {
            return at - 1;
        }
        if (onr_symbol_is(token->lower, ";")) {
            break;
        }
    }
    return ONR_NONE;
}

/* "The review, Ruiz said, found “…”": who says it in commas says the quotation as well. */
static uint32_t
cue_in_commas(const stage *s, uint32_t begin, uint32_t cue)
{
    for (uint32_t at = begin + 2; at + 1 < cue; ++at) {
        if (is_cue(s, at, false) && onr_symbol_is(s->tokens[at + 1].lower, ",")) {
            const uint32_t head = onr_speech_speaker(s->reading, s->tree, at);
            uint32_t low = head;
            while (head != ONR_NONE && head < at && low > begin &&
                   s->tokens[low].upos != ONR_UPOS_PUNCT) {
                --low;
            }
            if (low < at && low > begin && onr_symbol_is(s->tokens[low].lower, ",")) {
                return at;
            }
        }
    }
    return cue;
}

/* A quotation that makes a sentence of its own. */
static bool
starts_sentence(const stage *s, const onr_quote *q)
{
    return before_quote(q) == sentence_of(s, before_quote(q))->first;
}

/* "a film called “…”", "under the title “…”" */
static bool
is_titled(const stage *s, const onr_quote *q)
{
    const uint32_t open = before_quote(q), begin = sentence_of(s, open)->first;
    uint32_t at = open;
    while (at > begin && (s->tokens[at - 1].upos == ONR_UPOS_DET ||
                          s->tokens[at - 1].upos == ONR_UPOS_ADP ||
                          onr_symbol_is(s->tokens[at - 1].lower, ","))) {
        --at;
    }
    const onr_speech_kind kind = at > begin ? kind_at(s, at - 1) : ONR_SPEECH_NONE;
    return kind == ONR_SPEECH_TITLE ||
           (kind == ONR_SPEECH_CALL && s->tokens[at - 1].xpos == ONR_XPOS_VBN);
}

/* -- all together -- */

/* Whether a subject that the tree gives can be right: it stands outside quotations, on the cue's side of this one, and in
   front of a cue that leads to the quotation. */
static bool
is_plausible(const stage *s, const onr_quote *q, uint32_t cue, uint32_t head)
{
    if (head == ONR_NONE || (head >= before_quote(q) && head < q->last)) {
        return false;
    }
    const bool behind = cue >= q->last;
    return behind ? head >= q->last : head < cue || s->tokens[cue].xpos == ONR_XPOS_NONE;
}

/* "Ruiz praised the jury and said …": the subject of the verb that the cue is joined to. */
static uint32_t
subject_before(const stage *s, uint32_t begin, uint32_t cue)
{
    if (!s->tree || cue == begin || s->tokens[cue - 1].upos != ONR_UPOS_CCONJ) {
        return ONR_NONE;
    }
    for (uint32_t at = cue - 1; at > begin; --at) {
        const onr_token *const verb = s->tokens + at - 1;
        if (verb->upos == ONR_UPOS_VERB && is_finite(verb) &&
            verb->xpos != ONR_XPOS_VBN) {
            const uint32_t head = onr_speech_speaker(s->reading, s->tree, at - 1);
            return head != ONR_NONE && head < at - 1 ? head : ONR_NONE;
        }
    }
    return ONR_NONE;
}

static uint32_t
speaker_for(const stage *s, const onr_quote *q, uint32_t cue)
{
    const uint32_t head = onr_speech_speaker(s->reading, s->tree, cue);
    if (kind_at(s, cue) == ONR_SPEECH_ACCORDING || is_plausible(s, q, cue, head)) {
        return head;
    }
    const onr_sentence *const sentence = sentence_of(s, cue);
    const bool behind = cue >= q->last;
    const uint32_t shared = behind ? ONR_NONE : subject_before(s, sentence->first, cue);
    if (shared != ONR_NONE) {
        return shared;
    }
    const uint32_t begin = behind ? after_quote(s, q) : sentence->first;
    const uint32_t end = behind ? sentence->last : before_quote(q);
    const uint32_t beside = onr_speech_beside(s->reading, cue, begin, end);
    const bool inside = head != ONR_NONE && head >= q->first && head < q->last;
    return beside != ONR_NONE || inside ? beside : head;
}

static void
set_cue(stage *s, onr_quote *q, uint32_t cue)
{
    q->cue = cue;
    if (cue != ONR_NONE) {
        q->speaker_head = speaker_for(s, q, cue);
    }
}

/* "Ana Ruiz, police spokeswoman: “…”": who is named in front of a colon without a verb. */
static uint32_t
speaker_by_colon(const stage *s, const onr_quote *q, uint32_t begin)
{
    const uint32_t open = before_quote(q);
    if (open < begin + 2 || !onr_symbol_is(s->tokens[open - 1].lower, ":")) {
        return ONR_NONE;
    }
    return s->tokens[begin].upos == ONR_UPOS_PROPN ? begin : ONR_NONE;
}

/* Where the words in front of quotation `i` begin that belong to no quotation before it. */
static uint32_t
lead_begin(const stage *s, size_t i)
{
    const onr_quote *const q = s->reading->quotes.items + i;
    const uint32_t first = sentence_of(s, before_quote(q))->first;
    const uint32_t before = i > 0 ? after_quote(s, q - 1) : 0;
    return before > first ? before : first;
}

/* Whether `q` goes on from the quotation before it: split by "he said", or joined to it in its sentence. */
static bool
goes_on_from(const stage *s, const onr_quote *previous, const onr_quote *q,
             uint32_t begin)
{
    const uint32_t open = before_quote(q), after = after_quote(s, previous);
    if (sentence_of(s, open)->paragraph != sentence_of(s, previous->first)->paragraph ||
        previous->cue == ONR_NONE) {
        return false;
    }
    const bool between = previous->cue >= after && previous->cue < open;
    const bool same = s->tokens[open].sentence == s->tokens[previous->first].sentence;
    if (between) {
        return s->tokens[previous->cue].sentence == s->tokens[open].sentence ||
               starts_sentence(s, q);
    }
    return same && begin == after;
}

static void
find_cue(stage *s, size_t i)
{
    onr_quote *const q = s->reading->quotes.items + i;
    const onr_quote *const previous = i > 0 ? q - 1 : NULL;
    const uint32_t begin = lead_begin(s, i);
    if (q->continues != ONR_NONE) {
        set_cue(s, q, find_after(s, q));
        return;
    }
    const uint32_t near = cue_before(s, q, begin, true);
    const bool taken = previous && previous->cue == near && near != ONR_NONE;
    const bool strong = near != ONR_NONE && is_cue(s, near, false);
    if (strong && !taken) {
        set_cue(s, q, cue_in_commas(s, begin, near));
        return;
    }
    const uint32_t above = cue_above(s, q);
    const bool led = above != ONR_NONE && is_cue(s, above, false);
    uint32_t after = find_after(s, q);
    if (after != ONR_NONE && above != ONR_NONE && kind_at(s, after) == ONR_SPEECH_SAY2) {
        after = ONR_NONE; // "Ruiz called it “…,” the paper reported"
    }
    if (after != ONR_NONE && (starts_sentence(s, q) || !led)) {
        set_cue(s, q, after);
        return;
    }
    if (near != ONR_NONE && !taken) {
        set_cue(s, q, near);
        return;
    }
    if (previous && goes_on_from(s, previous, q, begin)) {
        q->continues = (uint32_t)i - 1;
        q->cue = previous->cue;
        q->speaker_head = previous->speaker_head;
        return;
    }
    const uint32_t lead = above != ONR_NONE ? above : cue_before(s, q, begin, false);
    set_cue(s, q, lead != ONR_NONE ? lead : after);
    if (q->cue == ONR_NONE) {
        q->speaker_head = speaker_by_colon(s, q, begin);
    }
}

static size_t
count_words(const stage *s, const onr_quote *q)
{
    size_t count = 0;
    for (uint32_t i = q->first; i < q->last; ++i) {
        count += s->tokens[i].upos != ONR_UPOS_PUNCT &&
                 (i == q->first || s->tokens[i - 1].space_after);
    }
    return count;
}

static void
judge_scare(stage *s, onr_quote *q)
{
    const size_t words = count_words(s, q);
    const bool alone =
        starts_sentence(s, q) && after_quote(s, q) >= sentence_of(s, q->first)->last;
    const bool titled = is_titled(s, q);
    if (titled) {
        q->cue = q->speaker_head = ONR_NONE;
    }
    q->scare = titled || (q->cue == ONR_NONE && q->continues == ONR_NONE &&
                          words < ONR_QUOTE_WORDS_MIN && !alone && !q->goes_on);
}

void
onr_quotes_find(onr_speech speech, onr_arena *arena, onr_reading *reading,
                const onr_tree *tree)
{
    stage s = {speech, reading, tree, reading->tokens.items};
    onr_quote_marks_find(arena, reading);
    for (size_t i = 0; i < reading->quotes.count; ++i) {
        find_cue(&s, i);
        judge_scare(&s, reading->quotes.items + i);
    }
}
