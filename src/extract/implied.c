/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/implied.h"

#include "base/utf8.h"
#include "extract/agencies.h"
#include "extract/company.h"

enum {
    NEARBY = 4, ///< Sentences back to somebody that the story is still about
};

/* What the ways to an unnamed party look at. */
typedef struct {
    onr_desk *desk;
    onr_company company;
} filling;

static bool
is_person(const onr_desk *desk, uint32_t party)
{
    return onr_slice_equal(onr_desk_party(desk, party)->kind, ONR_LIT("Person"));
}

/* How much the story has made of somebody as the one who did it or is dealt with, as seen from a sentence. */
static int
blame(const onr_desk *desk, uint32_t party, uint32_t sentence)
{
    int sum = 0;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const draft = &desk->drafts.items[i];
        for (size_t r = 0; r < draft->event.roles.count; ++r) {
            const onr_role *const role = &draft->event.roles.items[r];
            const bool blamed = onr_slice_equal(role->role, ONR_LIT("subject")) ||
                                onr_slice_equal(role->role, ONR_LIT("actor"));
            if (role->party != party || role->implied || !blamed) {
                continue;
            }
            const bool near =
                draft->sentence <= sentence && sentence - draft->sentence <= NEARBY;
            sum += 1 + 2 * near;
        }
    }
    return sum;
}

/* Whether somebody has a part in the proceedings by trade: nobody whom they are about. */
static bool
is_professional(const filling *f, uint32_t party)
{
    const onr_slice field = f->company.title[party];
    return onr_slice_equal(field, ONR_LIT("court")) ||
           onr_slice_equal(field, ONR_LIT("prosecution")) ||
           onr_slice_equal(field, ONR_LIT("law"));
}

/* In how many events somebody has a part of the one kind or of the other. */
static int
count_parts(const onr_desk *desk, uint32_t party, const char *a, const char *b)
{
    int count = 0;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_event *const event = &desk->drafts.items[i].event;
        for (size_t r = 0; r < event->roles.count; ++r) {
            const onr_role *const role = &event->roles.items[r];
            count += role->party == party && !role->implied &&
                     (onr_slice_equal(role->role, onr_slice_of(a)) ||
                      onr_slice_equal(role->role, onr_slice_of(b)));
        }
    }
    return count;
}

/* Nobody unnamed, and no victim, of whose death there is an investigation. */
static bool
may_be_accused(const filling *f, const onr_draft *draft, uint32_t party)
{
    return !onr_desk_party(f->desk, party)->unnamed && is_person(f->desk, party) &&
           !onr_event_has(&draft->event, ONR_LIT(""), party) &&
           count_parts(f->desk, party, "subject", "actor") >
               count_parts(f->desk, party, "target", "initiator");
}

/* Of those spoken of in the event's own sentences, or else in the whole story, the one who is blamed most. */
static uint32_t
accused_of(const filling *f, const onr_draft *draft, bool here)
{
    uint32_t best = ONR_NO_FACT;
    int most = here ? 0 : 1; // Once blamed far away is too little
    for (uint32_t i = 0; i < f->company.count; ++i) {
        if (!may_be_accused(f, draft, i) ||
            (here && (is_professional(f, i) ||
                      onr_company_distance(&f->company, draft, i) > 0))) {
            continue;
        }
        const int sum = blame(f->desk, i, draft->sentence);
        if (sum > most) {
            most = sum;
            best = i;
        }
    }
    return best;
}

static bool
is_blamed(const onr_event *event, uint32_t party)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const role = &event->roles.items[i];
        if (role->party == party && !role->implied &&
            (onr_slice_equal(role->role, ONR_LIT("subject")) ||
             onr_slice_equal(role->role, ONR_LIT("actor")))) {
            return true;
        }
    }
    return false;
}

/* Whether the story deals with two people together more often than with either alone: "both officers were indicted". */
static bool
share_their_case(const onr_desk *desk, uint32_t a, uint32_t b)
{
    int together = 0, apart = 0;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const bool with_a = is_blamed(&desk->drafts.items[i].event, a);
        const bool with_b = is_blamed(&desk->drafts.items[i].event, b);
        together += with_a && with_b;
        apart += with_a != with_b;
    }
    return together > apart;
}

static void
add(const filling *f, onr_draft *draft, onr_slot role, uint32_t party)
{
    if (party != ONR_NO_FACT) {
        onr_event_add_role(f->desk->story->arena, &draft->event, onr_role_slice(role),
                           party, true);
    }
}

static void
add_accused(const filling *f, onr_draft *draft, onr_slot role)
{
    uint32_t first = accused_of(f, draft, true);
    first = first == ONR_NO_FACT ? accused_of(f, draft, false) : first;
    for (uint32_t i = 0; first != ONR_NO_FACT && i < f->company.count; ++i) {
        if (i == first ||
            (may_be_accused(f, draft, i) && share_their_case(f->desk, first, i))) {
            add(f, draft, role, i);
        }
    }
}

static bool
employs(const onr_party *agency)
{
    return onr_slice_equal(agency->kind, ONR_LIT("LawEnforcementAgency")) ||
           onr_slice_equal(agency->kind, ONR_LIT("Government"));
}

/* Whom somebody of the event serves, by what the story says of them first. */
static uint32_t
employer_of(const onr_desk *desk, const onr_draft *draft)
{
    const onr_facts *const facts = desk->story->facts;
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        if (tenure->agency != ONR_NO_FACT &&
            employs(onr_desk_party(desk, tenure->agency)) &&
            (onr_event_has(&draft->event, ONR_LIT("subject"), tenure->holder) ||
             onr_event_has(&draft->event, ONR_LIT("actor"), tenure->holder))) {
            return tenure->agency;
        }
    }
    return ONR_NO_FACT;
}

/* The only agency of a class, or the one spoken of most if it is spoken of twice as often as the next. */
static uint32_t
agency_of(const onr_desk *desk, onr_slice kind)
{
    uint32_t best = ONR_NO_FACT;
    size_t most = 0, next = 0;
    for (uint32_t i = 0; i < desk->story->facts->parties.count; ++i) {
        const onr_party *const party = onr_desk_party(desk, i);
        if (!onr_slice_equal(party->kind, kind) ||
            onr_agency_is_past_station(desk->story, i)) {
            continue;
        }
        if (party->evidence.count > most) {
            next = most;
            most = party->evidence.count;
            best = i;
        } else if (party->evidence.count > next) {
            next = party->evidence.count;
        }
    }
    return most >= 2 * next ? best : ONR_NO_FACT;
}

static bool
is_judge(const onr_story *story, const onr_tenure *tenure)
{
    onr_slice rest = tenure->title, word = {"", 0};
    while (rest.len > 0 && onr_slice_split(&rest, ' ', &word)) {
    }
    return onr_table_find(onr_lexicon_table(story->lexicon, "bench"), word) != NULL &&
           !onr_slice_equal(tenure->status, ONR_LIT("Former"));
}

/* The only judge by name; one with whom the story deals for what he did is not the judge in his own case. */
static uint32_t
judge_of(const onr_desk *desk, const onr_draft *draft)
{
    const onr_facts *const facts = desk->story->facts;
    uint32_t judge = ONR_NO_FACT;
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        if (tenure->holder == judge || !is_judge(desk->story, tenure) ||
            onr_desk_party(desk, tenure->holder)->unnamed) {
            continue;
        }
        if (judge != ONR_NO_FACT) {
            return ONR_NO_FACT;
        }
        judge = tenure->holder;
    }
    return judge == ONR_NO_FACT || blame(desk, judge, draft->sentence) ? ONR_NO_FACT
                                                                       : judge;
}

static uint32_t
find_party(const filling *f, const onr_draft *draft, onr_slice way)
{
    if (onr_slice_equal(way, ONR_LIT("employer"))) {
        return employer_of(f->desk, draft);
    }
    if (draft->told == ONR_TOLD_PROSPECTIVE || draft->told == ONR_TOLD_NEGATED) {
        return ONR_NO_FACT; // Nobody knows yet who will
    }
    if (onr_slice_equal(way, ONR_LIT("judge"))) {
        return judge_of(f->desk, draft);
    }
    if (onr_slice_equal(way, ONR_LIT("prosecutor"))) {
        return agency_of(f->desk, ONR_LIT("ProsecutorOffice"));
    }
    if (onr_slice_equal(way, ONR_LIT("police"))) {
        return agency_of(f->desk, ONR_LIT("LawEnforcementAgency"));
    }
    return onr_slice_equal(way, ONR_LIT("court")) ? agency_of(f->desk, ONR_LIT("Court"))
                                                  : ONR_NO_FACT;
}

static onr_slice
way_of(const onr_desk *desk, const onr_draft *draft, onr_slot role)
{
    for (size_t i = 0; i < draft->frame->implied.count; ++i) {
        if (draft->frame->implied.items[i].slot == role) {
            return draft->frame->implied.items[i].way;
        }
    }
    onr_arena *const arena = desk->story->arena;
    const onr_slice kind = onr_utf8_lower(arena, draft->event.kind);
    const onr_slice key = onr_slice_of(
        onr_arena_printf(arena, "%.*s %s", ONR_ARG(kind), onr_slot_name(role)));
    return onr_row_field(
        onr_table_find(onr_lexicon_table(desk->story->lexicon, "implied"), key), 1);
}

static void
fill(const filling *f, onr_draft *draft, onr_slot role)
{
    onr_slice ways = way_of(f->desk, draft, role), way;
    while (ways.len > 0 && onr_slice_split(&ways, ',', &way) &&
           !onr_event_fills(&draft->event, onr_role_slice(role))) {
        way = onr_slice_trim(way);
        if (onr_slice_equal(way, ONR_LIT("accused"))) {
            add_accused(f, draft, role);
        } else {
            add(f, draft, role, find_party(f, draft, way));
        }
    }
}

void
onr_implied_fill(onr_desk *desk)
{
    filling f = {.desk = desk};
    onr_company_init(&f.company, desk);
    for (onr_slot role = 0; role < ONR_ROLE_COUNT; ++role) {
        for (size_t i = 0; i < desk->drafts.count; ++i) {
            fill(&f, &desk->drafts.items[i], role);
        }
    }
}
