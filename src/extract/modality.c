/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/modality.h"

enum { GOVERNORS_MAX = 6 /**< Words above the event that can change how it is told */ };

typedef struct {
    const onr_desk *desk;
    const onr_candidate *candidate;
    const onr_table *words, *happen;
    onr_modality *out;
} reader;

/* What of a governor reaches the word below it. */
typedef struct {
    bool over;     // What it says of its complement: "plans to", "accused of"
    bool time;     // Its auxiliaries: "will", "could"
    bool negation; // Its negation
    bool further;  // And what stands over it
} reach;

static const onr_token *
token_at(const reader *r, uint32_t i)
{
    return &r->desk->story->reading->tokens.items[i];
}

static bool
is_own_word(const reader *r, uint32_t token)
{
    for (size_t i = 0; i < r->candidate->word_count; ++i) {
        if (r->candidate->words[i] == token) {
            return true;
        }
    }
    return false;
}

/* What a word does in that place; a form may have a row of its own beside its lemma's: "the scheduled hearing", "the hearing
   was scheduled". */
static onr_slice
effect_of(const reader *r, uint32_t token, const char *where)
{
    const onr_symbol keys[] = {token_at(r, token)->lower, token_at(r, token)->lemma};
    for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); ++i) {
        const onr_row *const row = onr_table_find(r->words, onr_symbol_slice(keys[i]));
        if (row && onr_slice_equal(onr_row_field(row, 2), onr_slice_of(where))) {
            return onr_row_field(row, 1);
        }
    }
    return ONR_LIT("");
}

static void
apply(const reader *r, uint32_t token, const char *where)
{
    const onr_slice what = effect_of(r, token, where);
    onr_modality *const m = r->out;
    m->future |= onr_slice_equal(what, ONR_LIT("future"));
    m->doubt |= onr_slice_equal(what, ONR_LIT("doubt"));
    m->negated ^= onr_slice_equal(what, ONR_LIT("not"));
    m->denied |= onr_slice_equal(what, ONR_LIT("deny"));
    m->condition |= onr_slice_equal(what, ONR_LIT("if"));
    m->proven |= onr_slice_equal(what, ONR_LIT("sure"));
    if (what.len > 0 && !onr_slice_equal(what, ONR_LIT("none"))) {
        m->cue = token;
    }
}

static onr_deprel
universal(const reader *r, uint32_t token)
{
    return onr_deprel_universal((onr_deprel)token_at(r, token)->deprel);
}

static bool
is_noun(const reader *r, uint32_t token)
{
    return token_at(r, token)->upos == ONR_UPOS_NOUN ||
           token_at(r, token)->upos == ONR_UPOS_PROPN;
}

static bool
is_infinitive(const reader *r, uint32_t token)
{
    return onr_tree_has(r->desk->tree, token, ONR_DEPREL_MARK, "to");
}

// --- words on the event ---

static bool
is_modifier(onr_deprel relation)
{
    switch (relation) {
    case ONR_DEPREL_ADVMOD:
    case ONR_DEPREL_AMOD:
    case ONR_DEPREL_AUX:
    case ONR_DEPREL_DET:
    case ONR_DEPREL_MARK:
    case ONR_DEPREL_CASE:
    case ONR_DEPREL_CC_PRECONJ:
        return true;
    default:
        return false;
    }
}

/* "No officer", "nobody". */
static bool
is_nobody(const reader *r, uint32_t noun)
{
    const uint32_t det = onr_tree_child(r->desk->tree, noun, ONR_DEPREL_DET, ONR_NONE);
    return onr_slice_equal(effect_of(r, noun, "on"), ONR_LIT("not")) ||
           (det != ONR_NONE && !is_own_word(r, det) &&
            onr_slice_equal(effect_of(r, det, "on"), ONR_LIT("not")));
}

static void
read_modifiers(const reader *r, uint32_t token)
{
    const onr_tree *const tree = r->desk->tree;
    for (uint32_t child = tree->first[token]; child != ONR_NONE;
         child = tree->next[child]) {
        if (is_own_word(r, child)) {
            continue; // "Declined to charge" is what happened
        }
        if (is_modifier((onr_deprel)token_at(r, child)->deprel)) {
            apply(r, child, "on");
        }
        const onr_deprel relation = universal(r, child);
        const bool argument = relation == ONR_DEPREL_NSUBJ || relation == ONR_DEPREL_OBJ;
        if (argument && is_nobody(r, child)) {
            r->out->negated = !r->out->negated;
            r->out->cue = child;
        }
    }
}

/* "Is to be sentenced", "has to rule": a form of "be" or "have" over an infinitive. */
static void
read_infinitive(const reader *r, uint32_t token)
{
    const uint32_t to = onr_tree_child(r->desk->tree, token, ONR_DEPREL_MARK, ONR_NONE);
    if (to == ONR_NONE || !onr_symbol_is(token_at(r, to)->lower, "to")) {
        return;
    }
    const uint32_t first =
        r->desk->story->reading->sentences.items[token_at(r, to)->sentence].first;
    if (to > first) {
        apply(r, to - 1, "to");
    }
}

// --- words over the event ---

/* Whether a coordinated word has a subject or conjunction of its own, or with `all` an auxiliary or article: what is said of
   the first does not reach it. */
static bool
stands_alone(const reader *r, uint32_t token, bool all)
{
    const onr_tree *const tree = r->desk->tree;
    for (uint32_t child = tree->first[token]; child != ONR_NONE;
         child = tree->next[child]) {
        switch (universal(r, child)) {
        case ONR_DEPREL_NSUBJ:
        case ONR_DEPREL_MARK:
        case ONR_DEPREL_CASE:
            return true;
        case ONR_DEPREL_AUX:
        case ONR_DEPREL_COP:
        case ONR_DEPREL_DET:
            if (all) {
                return true;
            }
            break;
        default:
            break;
        }
    }
    return false;
}

/* Whether the preposition before a phrase or clause makes it the complement of its head: "accused of", not "after". */
static bool
is_complement(const reader *r, uint32_t token)
{
    const onr_deprel relations[] = {ONR_DEPREL_CASE, ONR_DEPREL_MARK};
    for (size_t i = 0; i < sizeof(relations) / sizeof(*relations); ++i) {
        const uint32_t marker =
            onr_tree_child(r->desk->tree, token, relations[i], ONR_NONE);
        if (marker != ONR_NONE) {
            return onr_slice_equal(effect_of(r, marker, "mark"), ONR_LIT("complement"));
        }
    }
    return true;
}

static bool
happens(const reader *r, uint32_t verb)
{
    return onr_table_find(r->happen, onr_symbol_slice(token_at(r, verb)->lemma)) != NULL;
}

/* Whether an event of the class is one that is set for a day: what is foreseen of its sentence is foreseen of it. */
static bool
is_scheduled(const reader *r)
{
    const onr_row *const row = onr_table_find(
        onr_lexicon_table(r->desk->story->lexicon, "scheduled"),
        onr_slice_lower(r->desk->story->arena, r->candidate->rule->frame->class_name));
    return row != NULL;
}

/* "The sentencing will be Friday". */
static bool
is_set(const reader *r, uint32_t head)
{
    return is_scheduled(r) &&
           onr_tree_child(r->desk->tree, head, ONR_DEPREL_COP, ONR_NONE) != ONR_NONE;
}

/* "Will appear for arraignment", "at a trial jurors could hear". */
static bool
is_where(const reader *r, uint32_t token)
{
    const uint32_t marker =
        onr_tree_child(r->desk->tree, token, ONR_DEPREL_CASE, ONR_NONE);
    return is_complement(r, token) ||
           onr_slice_equal(effect_of(r, marker, "mark"), ONR_LIT("scene"));
}

static reach
reach_of_noun(const reader *r, uint32_t token, uint32_t head)
{
    const bool happening = happens(r, head);
    const onr_deprel exact = (onr_deprel)token_at(r, token)->deprel;
    const bool adjective = token_at(r, head)->upos == ONR_UPOS_ADJ;
    switch (onr_deprel_universal(exact)) {
    case ONR_DEPREL_NSUBJ: {
        const bool passive = exact == ONR_DEPREL_NSUBJ_PASS;
        return (reach){passive || adjective, happening || is_set(r, head), happening,
                       happening};
    }
    case ONR_DEPREL_OBJ:
        return (reach){true, happening, happening, happening};
    case ONR_DEPREL_OBL:
        return (reach){is_complement(r, token),
                       happening || (is_scheduled(r) && is_where(r, token)), happening,
                       happening};
    case ONR_DEPREL_NMOD:
        return (reach){is_complement(r, token), false, false, false};
    case ONR_DEPREL_COMPOUND:
        return (reach){true, true, true, true};
    default:
        return (reach){false, false, false, false};
    }
}

static reach
reach_of_verb(const reader *r, uint32_t token)
{
    const onr_deprel exact = (onr_deprel)token_at(r, token)->deprel;
    switch (onr_deprel_universal(exact)) {
    case ONR_DEPREL_XCOMP:
        return (reach){true, true, true, true};
    case ONR_DEPREL_CCOMP:
        return (reach){true, false, false, true};
    case ONR_DEPREL_ADVCL:
        return (reach){is_complement(r, token), is_infinitive(r, token), false,
                       is_complement(r, token)};
    case ONR_DEPREL_ACL:
    case ONR_DEPREL_OBL:
    case ONR_DEPREL_NMOD:
        return (reach){exact != ONR_DEPREL_ACL_RELCL && is_complement(r, token), false,
                       false, exact != ONR_DEPREL_ACL_RELCL};
    case ONR_DEPREL_OBJ:
        return (reach){true, false, false, true};
    default:
        return (reach){false, false, false, false};
    }
}

static reach
reach_of(const reader *r, uint32_t token, uint32_t head)
{
    if (universal(r, token) == ONR_DEPREL_CONJ) {
        const bool bound = !stands_alone(r, token, true);
        return (reach){false, bound, bound, !stands_alone(r, token, false)};
    }
    return is_noun(r, token) ? reach_of_noun(r, token, head) : reach_of_verb(r, token);
}

/* Whether the way from a governor leads through a preposition or infinitive: "called for the firing", not "called the firing". */
static bool
is_reached(const reader *r, uint32_t token)
{
    const onr_deprel relation = universal(r, token);
    return relation == ONR_DEPREL_OBL || relation == ONR_DEPREL_NMOD ||
           is_infinitive(r, token);
}

/* "Pleaded guilty to shooting", and not "pleaded not guilty". */
static void
read_plea(const reader *r, uint32_t head, uint32_t token)
{
    bool no = false;
    for (uint32_t t = head + 1; t < token; ++t) {
        no = no || onr_slice_equal(effect_of(r, t, "on"), ONR_LIT("not"));
        if (!no && onr_slice_equal(effect_of(r, t, "over"), ONR_LIT("sure"))) {
            apply(r, t, "over");
        }
    }
    r->out->denied |= no;
}

/* "Was originally scheduled for June" says that it has not happened. */
static void
read_lapse(const reader *r, uint32_t plan)
{
    const onr_tree *const tree = r->desk->tree;
    for (uint32_t child = tree->first[plan]; child != ONR_NONE && r->out->future;
         child = tree->next[child]) {
        if (onr_slice_equal(effect_of(r, child, "on"), ONR_LIT("lapsed"))) {
            r->out->negated = true;
            r->out->cue = child;
        }
    }
}

static void
read_governor(const reader *r, uint32_t token, uint32_t head, reach here)
{
    const onr_tree *const tree = r->desk->tree;
    if (here.over && !is_own_word(r, head)) {
        if (onr_slice_equal(effect_of(r, head, "over"), ONR_LIT("plea"))) {
            read_plea(r, head, token);
        } else {
            apply(r, head, "over");
        }
        if (is_reached(r, token) && is_complement(r, token)) {
            apply(r, head, "via");
        }
        read_lapse(r, head);
    }
    for (uint32_t child = tree->first[head]; child != ONR_NONE;
         child = tree->next[child]) {
        const onr_slice what = effect_of(r, child, "on");
        const bool no = onr_slice_equal(what, ONR_LIT("not"));
        const bool modifies = is_modifier((onr_deprel)token_at(r, child)->deprel);
        if (modifies && !is_own_word(r, child) && (no ? here.negation : here.time)) {
            apply(r, child, "on");
        }
    }
    if (here.time) {
        read_infinitive(r, head);
    }
}

void
onr_modality_read(const onr_desk *desk, const onr_candidate *candidate, onr_modality *out)
{
    *out = (onr_modality){.cue = ONR_NONE};
    const reader r = {desk, candidate,
                      onr_lexicon_table(desk->story->lexicon, "modality"),
                      onr_lexicon_table(desk->story->lexicon, "happen"), out};
    uint32_t token = candidate->trigger;
    read_modifiers(&r, token);
    read_infinitive(&r, token);
    for (int i = 0; i < GOVERNORS_MAX; ++i) {
        const uint32_t head = token_at(&r, token)->head;
        if (head == ONR_NONE) {
            return;
        }
        const reach here = reach_of(&r, token, head);
        const uint32_t before = out->cue;
        read_governor(&r, token, head, here);
        out->far |= i > 0 && out->cue != before;
        // What a word says of its complement reaches through that word, whatever else it is: "allegations of misconduct"
        if (!here.further && out->cue == before) {
            return;
        }
        token = head;
    }
}
