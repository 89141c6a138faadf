/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/factuality.h"

#include "extract/disavowals.h"
#include "extract/modality.h"
#include "extract/saying.h"
#include "extract/sides.h"
#include "extract/standing.h"

onr_slice
onr_told_name(onr_told told)
{
    static const char *const names[] = {"Reported", "Alleged", "Disputed", "Negated",
                                        "Prospective"};
    return onr_slice_of(told < ONR_TOLD_COUNT ? names[told] : names[0]);
}

static const onr_table *
table_of(const onr_desk *desk, const char *name)
{
    return onr_lexicon_table(desk->story->lexicon, name);
}

/* Whether it is somebody's part to accuse: "prosecutors say" makes an allegation of whatever follows. */
static bool
is_accuser(const onr_desk *desk, const onr_report *report)
{
    const onr_story *const story = desk->story;
    if (report->speaker_head == ONR_NONE) {
        return false;
    }
    const onr_token *const head = &story->reading->tokens.items[report->speaker_head];
    return onr_table_find(table_of(desk, "accusers"), onr_symbol_slice(head->lemma)) ||
           onr_side_of(desk, onr_story_party_at(desk->story, report->speaker_head)) !=
               ONR_SIDE_NONE;
}

/* Whether it is contended by a party to it rather than by officials: "the suit says", "she claims". */
static bool
is_contended(const onr_desk *desk, const onr_report *report, onr_slice stance)
{
    const uint32_t document = onr_saying_document(desk->story, desk->tree, report->cue);
    if (document == ONR_NONE) {
        return onr_slice_equal(stance, ONR_LIT("Alleges")) ||
               onr_side_of(desk, onr_story_party_at(desk->story, report->speaker_head)) ==
                   ONR_SIDE_PLAINTIFF;
    }
    const onr_token *const noun = &desk->story->reading->tokens.items[document];
    const onr_row *const row =
        onr_table_find(table_of(desk, "documents"), onr_symbol_slice(noun->lemma));
    return onr_slice_equal(onr_row_field(row, 1), ONR_LIT("party"));
}

static void
read_quotes(const onr_desk *desk, uint32_t token, onr_mention_told *out)
{
    const onr_reading *const reading = desk->story->reading;
    for (size_t i = 0; i < reading->quotes.count; ++i) {
        const onr_quote *const quote = &reading->quotes.items[i];
        if (quote->scare || token < quote->first || token >= quote->last) {
            continue;
        }
        const onr_side side = onr_side_of(
            desk, quote->speaker == ONR_NONE ? ONR_NO_FACT
                                             : desk->story->party_of[quote->speaker]);
        out->attributed = true;
        out->claimed |= side != ONR_SIDE_NONE;
        out->contended |= side == ONR_SIDE_PLAINTIFF;
        out->pleaded |= side == ONR_SIDE_LAWYER;
    }
}

/* What those who say so make of it: told on somebody's word, as an allegation, as a denial. */
static void
read_reports(const onr_desk *desk, uint32_t token, onr_mention_told *out)
{
    const onr_reading *const reading = desk->story->reading;
    for (size_t i = 0; i < reading->reports.count; ++i) {
        const onr_report *const report = &reading->reports.items[i];
        if (token < report->first || token >= report->last) {
            continue;
        }
        const onr_slice stance = onr_saying_stance(desk->story, desk->tree, report->cue);
        out->attributed = true;
        out->claimed |=
            onr_slice_equal(stance, ONR_LIT("Alleges")) || is_accuser(desk, report);
        out->contended |= is_contended(desk, report, stance);
        out->denied |= onr_slice_equal(stance, ONR_LIT("Denies"));
    }
    read_quotes(desk, token, out);
}

static onr_told
told_of(const onr_mention_told *mention, const onr_modality *m, bool incident)
{
    if (m->negated) { // "They said they would not shoot" rejects nothing
        return incident && mention->attributed && (!m->future || m->far)
                   ? ONR_TOLD_DISPUTED
                   : ONR_TOLD_NEGATED;
    }
    if ((m->future || m->condition) && !(incident && m->doubt && m->far)) {
        return ONR_TOLD_PROSPECTIVE;
    }
    if (incident && mention->denied) {
        return ONR_TOLD_DISPUTED;
    }
    return incident && (m->doubt || mention->claimed) ? ONR_TOLD_ALLEGED
                                                      : ONR_TOLD_REPORTED;
}

void
onr_factuality_read(const onr_desk *desk, const onr_candidate *candidate,
                    onr_mention_told *out)
{
    onr_modality m;
    bool incident = false;
    *out = (onr_mention_told){0};
    onr_modality_read(desk, candidate, &m);
    read_reports(desk, candidate->trigger, out);
    (void)onr_frames_class(desk->story->lexicon, candidate->rule->frame->class_name,
                           &incident);
    out->denied |= m.denied;
    out->proven = m.proven && !m.negated && !m.future;
    out->cue = m.cue;
    out->told = told_of(out, &m, incident);
    out->denied |= out->told == ONR_TOLD_DISPUTED;
    out->firm = !m.far && (candidate->verb || m.negated);
    out->bare = !candidate->verb && m.cue == ONR_NONE;
    for (onr_told told = 0; told < ONR_TOLD_COUNT; ++told) {
        if (onr_slice_equal(candidate->factuality, onr_told_name(told))) {
            out->told = told;
            out->firm = true;
            out->bare = false;
        }
    }
}

// --- all mentions of an event ---

/* What the mentions of an event say together. */
typedef struct {
    bool stated; ///< Some mention states it
    bool named;  ///< Some noun names it as known
    bool claimed, disputed, proven;
    onr_told hedged; ///< Foreseen or negated by some mention, else ONR_TOLD_COUNT
} sum;

static bool
is_in(const onr_desk *desk, const char *table, onr_slice kind)
{
    return onr_table_find(table_of(desk, table),
                          onr_slice_lower(desk->story->arena, kind));
}

/* Whether a mention only passes on what somebody says of a wrong: "police said he robbed the store". */
static bool
is_hearsay(const onr_desk *desk, const onr_draft *draft, const onr_candidate *candidate,
           const onr_mention_told *mention)
{
    const bool wrong = draft->incident && is_in(desk, "wrongs", draft->event.kind);
    return mention->attributed && wrong &&
           onr_candidate_filler(candidate, ONR_ROLE_ACTOR, 0);
}

/* What a party or its lawyer says of an action is a claim; officials tell what has been done. */
static bool
is_claim_of_action(const onr_desk *desk, const onr_draft *draft,
                   const onr_mention_told *mention)
{
    return mention->contended ||
           (mention->pleaded && onr_class_is(desk->story->lexicon, draft->event.kind,
                                             ONR_LIT("PersonnelAction")));
}

static void
add_mention(const onr_desk *desk, const onr_draft *draft, const onr_candidate *candidate,
            sum *all)
{
    onr_mention_told mention;
    onr_factuality_read(desk, candidate, &mention);
    const bool hearsay = is_hearsay(desk, draft, candidate, &mention);
    const bool claimed =
        draft->incident ? mention.claimed
                        : candidate->verb && is_claim_of_action(desk, draft, &mention);
    all->proven |= mention.proven;
    if (mention.bare && !hearsay) {
        all->named = true;
    } else if (mention.told == ONR_TOLD_DISPUTED) {
        all->disputed = true;
    } else if (mention.told >= ONR_TOLD_NEGATED) {
        all->hedged = all->hedged == ONR_TOLD_COUNT ? mention.told : all->hedged;
    } else if (mention.told == ONR_TOLD_ALLEGED || hearsay || claimed) {
        all->claimed = true;
    } else {
        all->stated = true;
    }
}

static onr_told
told_by_words(const onr_desk *desk, onr_draft *draft)
{
    sum all = {.hedged = ONR_TOLD_COUNT};
    for (size_t i = 0; i < draft->candidates.count; ++i) {
        const uint32_t index = draft->candidates.items[i];
        add_mention(desk, draft, &desk->candidates->items[index], &all);
    }
    const bool wrong = is_in(desk, "wrongs", draft->event.kind);
    draft->proven = all.proven;
    if (all.proven) {
        return ONR_TOLD_REPORTED;
    }
    if (all.disputed) {
        return ONR_TOLD_DISPUTED;
    }
    if (all.stated && !(all.claimed && wrong)) {
        return ONR_TOLD_REPORTED;
    }
    if (all.claimed && (draft->incident || !all.named)) {
        return ONR_TOLD_ALLEGED;
    }
    // A noun names an incident as known; an action may as well be one that is still to come
    const bool hedged = all.hedged != ONR_TOLD_COUNT;
    return hedged && !(draft->incident && all.named) ? all.hedged : ONR_TOLD_REPORTED;
}

// --- the whole story ---

/* Whether somebody can be charged with it: not with a chase or a protest, nor with what people do to themselves. */
static bool
is_chargeable(const onr_desk *desk, const onr_event *event)
{
    bool others = false, own = false;
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (onr_slice_equal(r->role, ONR_LIT("actor"))) {
            const bool self = onr_event_has(event, ONR_LIT("target"), r->party);
            own |= self;
            others |= !self;
        }
    }
    return (others || !own) &&
           (is_in(desk, "wrongs", event->kind) || is_in(desk, "acts", event->kind));
}

/* Those who have pleaded not guilty to it, or appeal. */
static void
note_deniers(const onr_desk *desk, onr_draft *draft)
{
    for (size_t r = 0; r < draft->event.roles.count; ++r) {
        const onr_role *const role = &draft->event.roles.items[r];
        if (onr_slice_equal(role->role, ONR_LIT("actor")) &&
            onr_standing_of(desk, draft, role->party).denies) {
            onr_event_add_denier(desk->story->arena, &draft->event, role->party);
        }
    }
}

static unsigned
standing_bits(const onr_desk *desk, const onr_draft *incident, uint32_t party)
{
    const onr_standing s = onr_standing_of(desk, incident, party);
    return (s.charged ? 1u : 0) | (s.settled ? 2u : 0) | (s.denies ? 4u : 0);
}

/* Those charged with an incident for which the text names no actor. */
static unsigned
standing_unnamed(const onr_desk *desk, const onr_draft *incident)
{
    const size_t index = (size_t)(incident - desk->drafts.items);
    unsigned all = 0;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const draft = &desk->drafts.items[i];
        const onr_event *const event = &draft->event;
        const bool about = event->concerns.count > 0 && event->concerns.items[0] == index;
        if (!about ||
            !onr_class_is(desk->story->lexicon, event->kind, ONR_LIT("Charge"))) {
            continue;
        }
        for (size_t r = 0; r < event->roles.count; ++r) {
            const onr_role *const role = &event->roles.items[r];
            all |= onr_slice_equal(role->role, ONR_LIT("subject"))
                       ? standing_bits(desk, incident, role->party)
                       : 0;
        }
    }
    return all;
}

uint16_t
onr_factuality_standing(const onr_desk *desk, const onr_draft *draft)
{
    unsigned all = 0;
    if (draft->incident && !onr_event_fills(&draft->event, ONR_LIT("actor"))) {
        return (uint16_t)standing_unnamed(desk, draft);
    }
    for (size_t r = 0; draft->incident && r < draft->event.roles.count; ++r) {
        const onr_role *const role = &draft->event.roles.items[r];
        if (onr_slice_equal(role->role, ONR_LIT("actor"))) {
            all |= standing_bits(desk, draft, role->party);
        }
    }
    return (uint16_t)all;
}

static void
settle_incident(const onr_desk *desk, const onr_disavowals *disavowals, onr_draft *draft)
{
    if (draft->told > ONR_TOLD_DISPUTED || !is_chargeable(desk, &draft->event)) {
        return;
    }
    const unsigned all = onr_factuality_standing(desk, draft);
    const bool charged = all & 1, denies = all & 4;
    const bool settled = draft->proven || (all & 2);
    if (charged && draft->told == ONR_TOLD_REPORTED) {
        draft->told = ONR_TOLD_ALLEGED;
    }
    draft->denied |=
        draft->told == ONR_TOLD_ALLEGED && onr_disavowals_reject(desk, disavowals, draft);
    note_deniers(desk, draft);
    if (denies || (draft->denied && !settled)) {
        draft->told = ONR_TOLD_DISPUTED;
    } else if (settled) {
        draft->told = ONR_TOLD_REPORTED;
    }
}

/* What is dated after the story is still to come, whatever the tense: "when the judge sentences him March 23". */
static bool
is_to_come(const onr_desk *desk, const onr_event *event)
{
    const onr_date published = desk->story->facts->articles.items[0].published;
    const onr_date date = event->dates.count ? event->dates.items[0].date : (onr_date){0};
    return date.year != 0 && published.day != 0 &&
           onr_date_to_days(onr_date_earliest(date)) > onr_date_to_days(published);
}

void
onr_factuality_settle(onr_desk *desk)
{
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        onr_draft *const draft = &desk->drafts.items[i];
        draft->told = told_by_words(desk, draft);
        if (draft->told == ONR_TOLD_REPORTED && is_to_come(desk, &draft->event)) {
            draft->told = ONR_TOLD_PROSPECTIVE;
        }
    }
    onr_disavowals disavowals;
    onr_disavowals_find(desk, &disavowals);
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        onr_draft *const draft = &desk->drafts.items[i];
        if (draft->incident) {
            settle_incident(desk, &disavowals, draft);
        }
    }
}
