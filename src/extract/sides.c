/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/sides.h"

static onr_side
side_of_title(const onr_desk *desk, const onr_tenure *tenure)
{
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(desk->story->lexicon, "titles"), tenure->title);
    const onr_slice field = onr_row_field(row, 3);
    if (onr_slice_equal(field, ONR_LIT("prosecution"))) {
        return ONR_SIDE_PROSECUTION;
    }
    return onr_slice_equal(field, ONR_LIT("law")) ? ONR_SIDE_LAWYER : ONR_SIDE_NONE;
}

static bool
has_sued(const onr_desk *desk, uint32_t party)
{
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const draft = &desk->drafts.items[i];
        const bool suit =
            onr_class_is(desk->story->lexicon, draft->event.kind, ONR_LIT("Lawsuit")) ||
            onr_class_is(desk->story->lexicon, draft->event.kind, ONR_LIT("Complaint"));
        if (suit && onr_event_has(&draft->event, ONR_LIT("initiator"), party)) {
            return true;
        }
    }
    return false;
}

onr_side
onr_side_of(const onr_desk *desk, uint32_t party)
{
    if (party == ONR_NO_FACT) {
        return ONR_SIDE_NONE;
    }
    if (onr_slice_equal(onr_desk_party(desk, party)->kind, ONR_LIT("ProsecutorOffice"))) {
        return ONR_SIDE_PROSECUTION;
    }
    onr_side side = has_sued(desk, party) ? ONR_SIDE_PLAINTIFF : ONR_SIDE_NONE;
    const onr_facts *const facts = desk->story->facts;
    for (size_t i = 0; i < facts->tenures.count && side == ONR_SIDE_NONE; ++i) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        if (tenure->holder == party) {
            side = side_of_title(desk, tenure);
        }
    }
    return side;
}
