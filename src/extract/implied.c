/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/implied.h"

#include "base/utf8.h"

enum {
    NEARBY = 4, ///< Sentences back to somebody that the story is still about
};

static const onr_party *
party_at(const onr_desk *desk, uint32_t i)
{
    return &desk->story->facts->parties.items[i];
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

static uint32_t
accused_of(const onr_desk *desk, const onr_draft *draft)
{
    uint32_t best = ONR_NO_FACT;
    int most = 1; // Once blamed far away is too little
    for (uint32_t i = 0; i < desk->story->facts->parties.count; ++i) {
        const onr_party *const party = party_at(desk, i);
        if (party->unnamed || !onr_slice_equal(party->kind, ONR_LIT("Person")) ||
            onr_event_has(&draft->event, ONR_LIT(""), i)) {
            continue;
        }
        const int sum = blame(desk, i, draft->sentence);
        if (sum > most) {
            most = sum;
            best = i;
        }
    }
    return best;
}

static bool
employs(const onr_party *agency)
{
    return onr_slice_equal(agency->kind, ONR_LIT("LawEnforcementAgency")) ||
           onr_slice_equal(agency->kind, ONR_LIT("Government"));
}

static uint32_t
employer_of(const onr_desk *desk, const onr_draft *draft)
{
    const onr_facts *const facts = desk->story->facts;
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        if (tenure->agency != ONR_NO_FACT && employs(party_at(desk, tenure->agency)) &&
            onr_event_has(&draft->event, ONR_LIT("subject"), tenure->holder)) {
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
        const onr_party *const party = party_at(desk, i);
        if (!onr_slice_equal(party->kind, kind)) {
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

static uint32_t
find_party(const onr_desk *desk, const onr_draft *draft, onr_slice way)
{
    if (onr_slice_equal(way, ONR_LIT("accused"))) {
        return accused_of(desk, draft);
    }
    if (onr_slice_equal(way, ONR_LIT("employer"))) {
        return employer_of(desk, draft);
    }
    if (onr_slice_equal(way, ONR_LIT("prosecutor"))) {
        return agency_of(desk, ONR_LIT("ProsecutorOffice"));
    }
    if (onr_slice_equal(way, ONR_LIT("police"))) {
        return agency_of(desk, ONR_LIT("LawEnforcementAgency"));
    }
    return onr_slice_equal(way, ONR_LIT("court")) ? agency_of(desk, ONR_LIT("Court"))
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

void
onr_implied_fill(onr_desk *desk)
{
    for (onr_slot role = 0; role < ONR_ROLE_COUNT; ++role) {
        for (size_t i = 0; i < desk->drafts.count; ++i) {
            onr_draft *const draft = &desk->drafts.items[i];
            const onr_slice way = way_of(desk, draft, role);
            if (way.len == 0 || onr_event_fills(&draft->event, onr_role_slice(role))) {
                continue;
            }
            const uint32_t party = find_party(desk, draft, way);
            if (party != ONR_NO_FACT) {
                onr_event_add_role(desk->story->arena, &draft->event,
                                   onr_role_slice(role), party, true);
            }
        }
    }
}
