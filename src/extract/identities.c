/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/identities.h"

#include "extract/company.h"

static bool
is_person(const onr_desk *desk, uint32_t party, bool unnamed)
{
    return onr_slice_equal(onr_desk_party(desk, party)->kind, ONR_LIT("Person")) &&
           onr_desk_party(desk, party)->unnamed == unnamed;
}

/* "Another officer", "an unidentified man", "his father": somebody apart from those whom the story names. */
static bool
is_set_apart(const onr_desk *desk, const onr_entity *entity)
{
    const onr_reading *const reading = desk->story->reading;
    const onr_table *const nameless = onr_lexicon_table(desk->story->lexicon, "nameless");
    const onr_table *const articles = onr_lexicon_table(desk->story->lexicon, "articles");
    for (size_t i = 0; i < entity->mention_count; ++i) {
        const onr_mention *const m = &reading->mentions.items[entity->mentions[i]];
        if (reading->tokens.items[m->head].upos == ONR_UPOS_PRON &&
            m->kind == ONR_MENTION_NOMINAL) {
            return true; // "Someone"
        }
        for (uint32_t t = m->first; t < m->head; ++t) {
            const onr_slice word = onr_symbol_slice(reading->tokens.items[t].lower);
            const onr_row *const article = onr_table_find(articles, word);
            if (onr_table_find(nameless, word) != NULL ||
                reading->tokens.items[t].deprel == ONR_DEPREL_NMOD_POSS ||
                onr_slice_equal(onr_row_field(article, 1), ONR_LIT("other"))) {
                return true;
            }
        }
    }
    return false;
}

/* The only person named in a role, or ONR_NO_FACT. */
static uint32_t
only_named(const onr_desk *desk, const onr_event *event, onr_slice role)
{
    uint32_t only = ONR_NO_FACT;
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (!onr_slice_equal(r->role, role) || !is_person(desk, r->party, false)) {
            continue;
        }
        if (only != ONR_NO_FACT && only != r->party) {
            return ONR_NO_FACT;
        }
        only = r->party;
    }
    return only;
}

static bool
share_sentence(const onr_company *company, uint32_t a, uint32_t b)
{
    const onr_index_list *const x = &company->sentences[a], *const y =
                                                                &company->sentences[b];
    for (size_t i = 0; i < x->count; ++i) {
        for (size_t j = 0; j < y->count; ++j) {
            if (x->items[i] == y->items[j]) {
                return true;
            }
        }
    }
    return false;
}

/* Whether an event has both in different parts: the one who shot and the one who was shot. */
static bool
face_each_other(const onr_desk *desk, uint32_t a, uint32_t b)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_event *const event = &desk->drafts.items[d].event;
        for (size_t i = 0; i < event->roles.count; ++i) {
            const onr_role *const r = &event->roles.items[i];
            if (r->party == a && onr_event_has(event, ONR_LIT(""), b) &&
                !onr_event_has(event, r->role, b)) {
                return true;
            }
        }
    }
    return false;
}

/* What a person's post belongs to, as a description or the person's own title says; empty for none. */
static onr_slice
field_of(const onr_company *company, uint32_t party)
{
    const onr_story *const story = company->desk->story;
    onr_slice rest = onr_desk_party(company->desk, party)->label, word = {"", 0};
    if (company->title[party].len > 0 || !onr_desk_party(company->desk, party)->unnamed) {
        return company->title[party];
    }
    while (onr_slice_split(&rest, ' ', &word)) {
    }
    return onr_row_field(
        onr_table_find(onr_lexicon_table(story->lexicon, "titles"), word), 3);
}

static bool
serve_alike(const onr_company *company, uint32_t a, uint32_t b)
{
    const onr_slice x = field_of(company, a), y = field_of(company, b);
    return x.len == 0 || y.len == 0 || onr_slice_equal(x, y);
}

/* Described first, named later. */
static bool
come_in_turn(const onr_company *company, uint32_t described, uint32_t named)
{
    const onr_index_list *const x = &company->sentences[described];
    const onr_index_list *const y = &company->sentences[named];
    return x->count > 0 && y->count > 0 && x->items[0] < y->items[0];
}

/* Whether what the story says of their sex lets them be one person. */
static bool
may_be_one(const onr_desk *desk, uint32_t described, uint32_t named)
{
    const uint8_t a = onr_desk_party(desk, described)->gender,
                  b = onr_desk_party(desk, named)->gender;
    return a == ONR_GENDER_UNKNOWN || b == ONR_GENDER_UNKNOWN || a == b;
}

static bool
are_one(const onr_desk *desk, const onr_company *company, uint32_t described,
        uint32_t named)
{
    const onr_entity *const entity = onr_desk_entity(desk, described);
    return entity != NULL && entity->kind == ONR_ENTITY_PERSON && !entity->plural &&
           may_be_one(desk, described, named) &&
           come_in_turn(company, described, named) &&
           serve_alike(company, described, named) && !is_set_apart(desk, entity) &&
           !share_sentence(company, described, named) &&
           !face_each_other(desk, described, named);
}

static void
replace_in(onr_desk *desk, onr_event *event, uint32_t described, uint32_t named)
{
    size_t kept = 0;
    for (size_t i = 0; i < event->roles.count; ++i) {
        onr_role *const r = &event->roles.items[i];
        if (r->party == described && onr_event_has(event, r->role, named)) {
            onr_role *const other =
                onr_event_add_role(desk->story->arena, event, r->role, named, r->implied);
            for (size_t e = 0; e < r->evidence.count; ++e) {
                *ONR_PUSH(desk->story->arena, &other->evidence) = r->evidence.items[e];
            }
            continue;
        }
        r->party = r->party == described ? named : r->party;
        event->roles.items[kept++] = *r;
    }
    event->roles.count = kept;
}

static void
replace(onr_desk *desk, uint32_t described, uint32_t named)
{
    const onr_reading *const reading = desk->story->reading;
    const onr_evidence_list *const words = &onr_desk_party(desk, described)->evidence;
    for (size_t i = 0; i < words->count; ++i) {
        *ONR_PUSH(desk->story->arena,
                  &desk->story->facts->parties.items[named].evidence) = words->items[i];
    }
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        replace_in(desk, &desk->drafts.items[d].event, described, named);
    }
    for (size_t i = 0; i < reading->entities.count; ++i) {
        if (desk->story->party_of[i] == described) {
            desk->story->party_of[i] = named;
        }
    }
}

/* The described person of a role who is the one that is named there; ONR_NO_FACT if there is none. */
static uint32_t
described_in(const onr_desk *desk, const onr_company *company, const onr_event *event,
             onr_slice role, uint32_t named)
{
    for (size_t i = 0; named != ONR_NO_FACT && i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (onr_slice_equal(r->role, role) && is_person(desk, r->party, true) &&
            are_one(desk, company, r->party, named)) {
            return r->party;
        }
    }
    return ONR_NO_FACT;
}

// --- the lead ---

enum {
    LEAD_SENTENCES = 2, ///< The first ones, which tell of somebody without the name
    NAMED_WITHIN = 4,   ///< Sentences from there to the name
};

static bool
is_blamed(const onr_desk *desk, uint32_t party)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_event *const event = &desk->drafts.items[d].event;
        if (onr_event_has(event, ONR_LIT("subject"), party) ||
            onr_event_has(event, ONR_LIT("actor"), party)) {
            return true;
        }
    }
    return false;
}

/* The sentence that first names somebody; UINT32_MAX if none does. */
static uint32_t
named_at(const onr_desk *desk, uint32_t party)
{
    const onr_reading *const reading = desk->story->reading;
    const onr_entity *const entity = onr_desk_entity(desk, party);
    for (size_t i = 0; entity != NULL && i < entity->mention_count; ++i) {
        const onr_mention *const m = &reading->mentions.items[entity->mentions[i]];
        if (m->kind == ONR_MENTION_NAME) {
            return reading->tokens.items[m->head].sentence;
        }
    }
    return UINT32_MAX;
}

/* The person whom the story blames and names first after a sentence; ONR_NO_FACT if several are named at once. */
static uint32_t
named_next(const onr_desk *desk, const onr_company *company, uint32_t sentence)
{
    uint32_t next = ONR_NO_FACT, where = sentence + NAMED_WITHIN + 1;
    for (uint32_t p = 0; p < company->count; ++p) {
        const uint32_t at = is_person(desk, p, false) ? named_at(desk, p) : UINT32_MAX;
        if (at > sentence && at <= where && is_blamed(desk, p)) {
            next = at == where ? ONR_NO_FACT : p;
            where = at;
        }
    }
    return next;
}

/* How many unnamed people the lead blames. */
static size_t
blamed_in_lead(const onr_desk *desk, const onr_company *company, uint32_t *one)
{
    size_t count = 0;
    for (uint32_t p = 0; p < company->count; ++p) {
        const onr_entity *const entity = onr_desk_entity(desk, p);
        if (is_person(desk, p, true) && entity != NULL && company->sentences[p].count &&
            company->sentences[p].items[0] < LEAD_SENTENCES && is_blamed(desk, p)) {
            *one = p;
            ++count;
        }
    }
    return count;
}

/* "A man was sentenced Friday ...": where a story begins with one such person, the name that comes next and is blamed is
   his. */
static void
settle_lead(onr_desk *desk, const onr_company *company)
{
    uint32_t described = ONR_NO_FACT;
    if (blamed_in_lead(desk, company, &described) != 1) {
        return;
    }
    const uint32_t named =
        named_next(desk, company, company->sentences[described].items[0]);
    if (named != ONR_NO_FACT && are_one(desk, company, described, named)) {
        replace(desk, described, named);
    }
}

// --- the described beside the named ---

static bool
fills(const onr_desk *desk, const onr_candidate *candidate, onr_slice role,
      uint32_t party)
{
    for (size_t i = 0; i < candidate->fillers.count; ++i) {
        const onr_filler *const filler = &candidate->fillers.items[i];
        const bool same = filler->slot < ONR_ROLE_COUNT &&
                          onr_slice_equal(onr_role_slice(filler->slot), role);
        onr_index_list parties = {0};
        if (same && filler->token != ONR_NONE) {
            onr_parties_of_mention(desk->story, desk->story->mention_at[filler->token],
                                   &parties);
        }
        for (size_t p = 0; p < parties.count; ++p) {
            if (parties.items[p] == party) {
                return true;
            }
        }
    }
    return false;
}

/* Whether one sentence tells of both in the role: "shot a clerk and Dana Orr". */
static bool
are_told_together(const onr_desk *desk, const onr_draft *draft, onr_slice role,
                  uint32_t a, uint32_t b)
{
    for (size_t i = 0; i < draft->candidates.count; ++i) {
        const onr_candidate *const c =
            &desk->candidates->items[draft->candidates.items[i]];
        if (fills(desk, c, role, a) && fills(desk, c, role, b)) {
            return true;
        }
    }
    return false;
}

/* One person described in a role that a name fills elsewhere adds nobody: "shot the clerk", "killed Pat Roe". */
static bool
is_named_elsewhere(const onr_desk *desk, const onr_draft *draft, const onr_role *r)
{
    const onr_entity *const entity = onr_desk_entity(desk, r->party);
    const uint32_t named = only_named(desk, &draft->event, r->role);
    const bool incident = onr_slice_equal(r->role, ONR_LIT("actor")) ||
                          onr_slice_equal(r->role, ONR_LIT("target"));
    return incident && is_person(desk, r->party, true) && entity != NULL &&
           entity->kind == ONR_ENTITY_PERSON && !entity->plural && named != ONR_NO_FACT &&
           !is_set_apart(desk, entity) && may_be_one(desk, r->party, named) &&
           !are_told_together(desk, draft, r->role, r->party, named);
}

static void
drop_described(const onr_desk *desk, onr_draft *draft)
{
    size_t kept = 0;
    for (size_t i = 0; i < draft->event.roles.count; ++i) {
        const onr_role r = draft->event.roles.items[i];
        if (!is_named_elsewhere(desk, draft, &r)) {
            draft->event.roles.items[kept++] = r;
        }
    }
    draft->event.roles.count = kept;
}

void
onr_identities_settle(onr_desk *desk)
{
    static const char *const roles[] = {"subject", "initiator", "actor", "target"};
    onr_company company;
    onr_company_init(&company, desk);
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_event *const event = &desk->drafts.items[d].event;
        for (size_t r = 0; r < ONR_COUNT(roles); ++r) {
            const onr_slice role = onr_slice_of(roles[r]);
            const uint32_t named = only_named(desk, event, role);
            uint32_t described;
            while ((described = described_in(desk, &company, event, role, named)) !=
                   ONR_NO_FACT) {
                replace(desk, described, named);
            }
        }
    }
    onr_company_init(&company, desk);
    settle_lead(desk, &company);
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        drop_described(desk, &desk->drafts.items[d]);
    }
}
