/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/view.h"

const onr_candidate *
onr_view_first(const onr_desk *desk, const onr_draft *draft)
{
    return &desk->candidates->items[draft->candidates.items[0]];
}

uint16_t
onr_view_count(size_t count)
{
    return (uint16_t)(count < ONR_VIEW_COUNTS ? count : ONR_VIEW_COUNTS - 1);
}

uint16_t
onr_view_distance(uint32_t apart)
{
    return (uint16_t)(apart < 3 ? apart : apart <= 4 ? 3 : apart <= 8 ? 4 : 5);
}

uint16_t
onr_view_place(uint32_t sentence)
{
    return (uint16_t)(sentence < 2 ? sentence : sentence < 5 ? 2 : sentence < 12 ? 3 : 4);
}

uint16_t
onr_view_party(const onr_desk *desk, const onr_draft *draft, const char *role)
{
    uint16_t best = 0;
    for (size_t i = 0; i < draft->event.roles.count; ++i) {
        const onr_role *const r = &draft->event.roles.items[i];
        const bool asked = role[0] ? onr_slice_equal(r->role, onr_slice_of(role))
                                   : !onr_slice_equal(r->role, ONR_LIT("authority"));
        if (!asked || r->implied) {
            continue;
        }
        const onr_party *const party = &desk->story->facts->parties.items[r->party];
        const bool person = onr_slice_equal(party->kind, ONR_LIT("Person"));
        const uint16_t here = !person ? 3 : party->unnamed ? 1 : 2;
        best = here > best ? here : best;
    }
    return best;
}

uint16_t
onr_view_setting(const onr_desk *desk, const onr_candidate *candidate)
{
    const onr_reading *const reading = desk->story->reading;
    if (reading->sentences.items[candidate->sentence].zone != ONR_ZONE_BODY) {
        return 3;
    }
    for (size_t i = 0; i < reading->quotes.count; ++i) {
        const onr_quote *const quote = &reading->quotes.items[i];
        if (!quote->scare && candidate->trigger >= quote->first &&
            candidate->trigger < quote->last) {
            return 1;
        }
    }
    for (size_t i = 0; i < reading->reports.count; ++i) {
        const onr_report *const report = &reading->reports.items[i];
        if (candidate->trigger >= report->first && candidate->trigger < report->last) {
            return 2;
        }
    }
    return 0;
}

uint32_t
onr_view_apart(const onr_desk *desk, const onr_draft *a, const onr_draft *b, bool *before)
{
    uint32_t nearest = UINT32_MAX;
    for (size_t i = 0; i < a->candidates.count; ++i) {
        const onr_candidate *const x = &desk->candidates->items[a->candidates.items[i]];
        for (size_t j = 0; j < b->candidates.count; ++j) {
            const onr_candidate *const y =
                &desk->candidates->items[b->candidates.items[j]];
            const uint32_t apart = x->sentence > y->sentence ? x->sentence - y->sentence
                                                             : y->sentence - x->sentence;
            if (apart < nearest) {
                nearest = apart;
                *before = y->trigger < x->trigger;
            }
        }
    }
    return nearest;
}
