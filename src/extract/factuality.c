/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/factuality.h"

enum {
    GOVERNORS_MAX = 4, ///< Words above the event that can change how it is told
    GOVERNORS_OF_NOUN_MAX = 2,
};

onr_slice
onr_told_name(onr_told told)
{
    static const char *const names[] = {"Reported", "Alleged", "Disputed", "Negated",
                                        "Prospective"};
    return onr_slice_of(told < ONR_TOLD_COUNT ? names[told] : names[0]);
}

/* What the words around an event do to it. */
typedef struct {
    bool future, doubt, negated, denied, condition;
    bool far; // Said by a word that does not stand right over the event
} modality;

static const onr_token *
token_at(const onr_desk *desk, uint32_t i)
{
    return &desk->story->reading->tokens.items[i];
}

static bool
is_own_word(const onr_candidate *candidate, uint32_t token)
{
    for (size_t i = 0; i < candidate->word_count; ++i) {
        if (candidate->words[i] == token) {
            return true;
        }
    }
    return false;
}

static void
apply(const onr_desk *desk, uint32_t token, const char *where, modality *m)
{
    const onr_table *const table = onr_lexicon_table(desk->story->lexicon, "modality");
    const onr_token *const t = token_at(desk, token);
    const onr_row *row = onr_table_find(table, onr_symbol_slice(t->lower));
    row = row ? row : onr_table_find(table, onr_symbol_slice(t->lemma));
    if (!row || !onr_slice_equal(onr_row_field(row, 2), onr_slice_of(where))) {
        return;
    }
    const onr_slice what = onr_row_field(row, 1);
    m->future |= onr_slice_equal(what, ONR_LIT("future"));
    m->doubt |= onr_slice_equal(what, ONR_LIT("doubt"));
    m->negated ^= onr_slice_equal(what, ONR_LIT("not"));
    m->denied |= onr_slice_equal(what, ONR_LIT("deny"));
    m->condition |= onr_slice_equal(what, ONR_LIT("if"));
}

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

/* Words that modify a token, and "no"/"none" on its subject. */
static void
apply_modifiers(const onr_desk *desk, const onr_candidate *candidate, uint32_t token,
                modality *m)
{
    for (uint32_t child = desk->tree->first[token]; child != ONR_NONE;
         child = desk->tree->next[child]) {
        const onr_deprel relation = (onr_deprel)token_at(desk, child)->deprel;
        if (is_own_word(candidate, child)) {
            continue; // "declined to charge" is what happened
        }
        if (is_modifier(relation)) {
            apply(desk, child, "on", m);
        }
        const onr_deprel whole = onr_deprel_universal(relation);
        if (whole == ONR_DEPREL_NSUBJ || whole == ONR_DEPREL_OBJ) {
            modality subject = {0};
            apply(desk, child, "on", &subject);
            uint32_t det = onr_tree_child(desk->tree, child, ONR_DEPREL_DET, ONR_NONE);
            if (det != ONR_NONE) {
                apply(desk, det, "on", &subject);
            }
            m->negated ^= subject.negated;
        }
    }
}

/* Whether the way up from a token to its head keeps the event in the scope of the head. */
static bool
is_governed(onr_deprel relation)
{
    switch (onr_deprel_universal(relation)) {
    case ONR_DEPREL_XCOMP:
    case ONR_DEPREL_CCOMP:
    case ONR_DEPREL_OBJ:
    case ONR_DEPREL_OBL:
    case ONR_DEPREL_NMOD:
    case ONR_DEPREL_ACL:
    case ONR_DEPREL_NSUBJ:
    case ONR_DEPREL_CONJ:
    case ONR_DEPREL_ADVCL:
    case ONR_DEPREL_COMPOUND:
        return true;
    default:
        return false;
    }
}

static bool
is_infinitive(const onr_desk *desk, uint32_t token)
{
    return onr_tree_has(desk->tree, token, ONR_DEPREL_MARK, "to");
}

static void
apply_governors(const onr_desk *desk, const onr_candidate *candidate, modality *m)
{
    const bool verb = candidate->verb;
    uint32_t token = candidate->trigger;
    const int most = verb ? GOVERNORS_MAX : GOVERNORS_OF_NOUN_MAX;
    for (int i = 0; i < most; ++i) {
        const onr_token *const t = token_at(desk, token);
        const onr_deprel relation = (onr_deprel)t->deprel;
        if (t->head == ONR_NONE || !is_governed(relation) ||
            relation == ONR_DEPREL_ACL_RELCL) {
            return;
        }
        const bool subject = onr_deprel_universal(relation) == ONR_DEPREL_NSUBJ;
        const bool loose = relation == ONR_DEPREL_ADVCL && !is_infinitive(desk, token);
        if (loose || (subject && verb)) {
            return;
        }
        modality here = {0};
        if (!is_own_word(candidate, t->head)) {
            apply(desk, t->head, "over", &here);
        }
        apply_modifiers(desk, candidate, t->head, &here);
        // An infinitive under a plan is future; a noun under one as well ("seeks charges").
        m->far |= i > 0 && (here.future || here.condition || here.negated);
        m->future |= here.future;
        m->doubt |= here.doubt;
        m->denied |= here.denied;
        m->condition |= here.condition;
        m->negated ^=
            here.negated && relation != ONR_DEPREL_OBL && relation != ONR_DEPREL_ADVCL;
        token = t->head;
    }
}

static bool
in_claim(const onr_desk *desk, const onr_candidate *candidate, bool *denied)
{
    const onr_reading *const reading = desk->story->reading;
    const onr_table *const speech = onr_lexicon_table(desk->story->lexicon, "speech");
    bool claimed = false;
    for (size_t i = 0; i < reading->reports.count; ++i) {
        const onr_report *const report = &reading->reports.items[i];
        if (candidate->trigger < report->first || candidate->trigger >= report->last) {
            continue;
        }
        const onr_row *const row =
            onr_table_find(speech, onr_symbol_slice(token_at(desk, report->cue)->lemma));
        const onr_slice stance = onr_row_field(row, 2);
        claimed |= onr_slice_equal(stance, ONR_LIT("Alleges"));
        *denied |= onr_slice_equal(stance, ONR_LIT("Denies"));
    }
    return claimed;
}

onr_told
onr_factuality_of(const onr_desk *desk, const onr_candidate *candidate, bool *denied,
                  bool *firm)
{
    modality m = {0};
    bool rejected = false;
    apply_modifiers(desk, candidate, candidate->trigger, &m);
    apply_governors(desk, candidate, &m);
    const bool claimed = in_claim(desk, candidate, &rejected);
    bool incident = false;
    (void)onr_frames_class(desk->story->lexicon, candidate->rule->frame->class_name,
                           &incident);
    *firm = candidate->verb && !m.far;
    if (m.denied || rejected) {
        *denied = true;
    }
    if (m.negated) {
        return ONR_TOLD_NEGATED;
    }
    if (m.future || m.condition) {
        return ONR_TOLD_PROSPECTIVE;
    }
    if (incident && *denied) {
        return ONR_TOLD_DISPUTED;
    }
    return incident && (m.doubt || claimed) ? ONR_TOLD_ALLEGED : ONR_TOLD_REPORTED;
}

// --- the whole story ---

static bool
guilty_plea(const onr_event *event)
{
    for (size_t i = 0; i < event->evidence.count; ++i) {
        const onr_slice text = event->evidence.items[i].exact;
        if (onr_slice_find(text, ONR_LIT("not guilty"), 0) != SIZE_MAX ||
            onr_slice_find(text, ONR_LIT("innocent"), 0) != SIZE_MAX) {
            return false;
        }
    }
    return true;
}

typedef struct {
    bool charged, settled, denies;
} standing;

/* What the story's actions say of one who is said to have done something. */
static standing
standing_of(const onr_desk *desk, uint32_t party)
{
    standing s = {0};
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const draft = &desk->drafts.items[i];
        if (draft->incident || draft->told != ONR_TOLD_REPORTED ||
            !onr_event_has(&draft->event, ONR_LIT("subject"), party)) {
            continue;
        }
        const onr_lexicon *const lexicon = desk->story->lexicon;
        const onr_slice kind = draft->event.kind;
        const bool plea = onr_class_is(lexicon, kind, ONR_LIT("Plea"));
        s.charged |= onr_class_is(lexicon, kind, ONR_LIT("Charge")) ||
                     onr_class_is(lexicon, kind, ONR_LIT("Arrest"));
        s.settled |= onr_class_is(lexicon, kind, ONR_LIT("Conviction")) ||
                     onr_class_is(lexicon, kind, ONR_LIT("Sentence")) ||
                     (plea && guilty_plea(&draft->event));
        s.denies |= plea && !guilty_plea(&draft->event);
    }
    return s;
}

uint16_t
onr_factuality_standing(const onr_desk *desk, const onr_draft *draft)
{
    unsigned all = 0;
    for (size_t r = 0; draft->incident && r < draft->event.roles.count; ++r) {
        const onr_role *const role = &draft->event.roles.items[r];
        if (onr_slice_equal(role->role, ONR_LIT("actor"))) {
            const standing s = standing_of(desk, role->party);
            all |= (s.charged ? 1u : 0) | (s.settled ? 2u : 0) | (s.denies ? 4u : 0);
        }
    }
    return (uint16_t)all;
}

void
onr_factuality_settle(onr_desk *desk)
{
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        onr_draft *const draft = &desk->drafts.items[i];
        if (!draft->incident || draft->told > ONR_TOLD_DISPUTED) {
            continue;
        }
        const unsigned all = onr_factuality_standing(desk, draft);
        const bool charged = all & 1, settled = all & 2, denies = all & 4;
        if (settled) {
            draft->told = ONR_TOLD_REPORTED;
        } else if (draft->denied || denies) {
            const bool plain = draft->told == ONR_TOLD_REPORTED && !charged;
            draft->told = plain && !draft->denied ? ONR_TOLD_REPORTED : ONR_TOLD_DISPUTED;
        } else if (charged) {
            draft->told = ONR_TOLD_ALLEGED;
        }
    }
}
