/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/tenures.h"

/* Whether a class ends a tenure for those in a role. */
static bool
ends_tenure(const onr_story *story, const onr_event *event, const onr_role *role)
{
    const onr_slice factuality =
        event->factualities.count > 0 ? event->factualities.items[0].value : ONR_LIT("");
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(story->lexicon, "tenure-ends"),
                       onr_slice_lower(story->arena, event->kind));
    const bool dead =
        !onr_slice_equal(onr_row_field(row, 2), ONR_LIT("deaths")) || event->deaths > 0;
    return row != NULL && dead && !role->implied &&
           !onr_slice_equal(factuality, ONR_LIT("Negated")) &&
           !onr_slice_equal(factuality, ONR_LIT("Prospective")) &&
           onr_slice_equal(onr_row_field(row, 1), role->role);
}

/* A firing from one police force leaves a post at another alone. */
static bool
is_of_event(const onr_story *story, const onr_event *event, uint32_t agency)
{
    if (agency == ONR_NO_FACT) {
        return true;
    }
    const onr_slice kind = story->facts->parties.items[agency].kind;
    for (size_t i = 0; i < event->roles.count; i++) {
        const onr_role *const role = &event->roles.items[i];
        if (onr_slice_equal(role->role, ONR_LIT("authority")) && role->party != agency &&
            onr_slice_equal(story->facts->parties.items[role->party].kind, kind)) {
            return false;
        }
    }
    return true;
}

/* Who got a post back holds it, whatever the story tells of before. */
static bool
is_reinstated(const onr_story *story, uint32_t party)
{
    for (size_t i = 0; i < story->facts->events.count; i++) {
        const onr_event *const event = &story->facts->events.items[i];
        const bool back = onr_slice_equal(event->kind, ONR_LIT("Reinstatement"));
        for (size_t j = 0; back && j < event->roles.count; j++) {
            if (event->roles.items[j].party == party &&
                onr_slice_equal(event->roles.items[j].role, ONR_LIT("subject"))) {
                return true;
            }
        }
    }
    return false;
}

void
onr_tenures_settle(onr_story *story)
{
    for (size_t e = 0; e < story->facts->events.count; e++) {
        const onr_event *const event = &story->facts->events.items[e];
        for (size_t r = 0; r < event->roles.count; r++) {
            if (!ends_tenure(story, event, &event->roles.items[r])) {
                continue;
            }
            for (size_t i = 0; i < story->facts->tenures.count; i++) {
                onr_tenure *const tenure = &story->facts->tenures.items[i];
                const bool dies =
                    !onr_slice_equal(event->roles.items[r].role, ONR_LIT("subject"));
                if (is_reinstated(story, event->roles.items[r].party)) {
                    continue;
                }
                if (tenure->holder == event->roles.items[r].party &&
                    (dies || is_of_event(story, event, tenure->agency)) &&
                    onr_slice_equal(tenure->status, ONR_LIT("Current"))) {
                    tenure->status = ONR_LIT("Former");
                }
            }
        }
    }
}
