/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/concerns.h"

#include "base/utf8.h"

enum { FAR = 1000 };

/* People dealt with by an action who did, or are dealt with by, the other event. */
static bool
share_people(const onr_event *action, const onr_event *other)
{
    for (size_t i = 0; i < action->roles.count; ++i) {
        const onr_role *const r = &action->roles.items[i];
        const bool dealt_with = onr_slice_equal(r->role, ONR_LIT("subject")) ||
                                onr_slice_equal(r->role, ONR_LIT("initiator"));
        if (dealt_with && onr_event_has(other, ONR_LIT(""), r->party)) {
            return true;
        }
    }
    return false;
}

static bool
nobody_known(const onr_event *event, const char *a, const char *b)
{
    return !onr_event_fills(event, onr_slice_of(a)) &&
           !onr_event_fills(event, onr_slice_of(b));
}

/* Smaller is better; FAR if the other event cannot be what the action is about. */
static uint32_t
remoteness(const onr_desk *desk, const onr_draft *action, const onr_draft *other)
{
    const bool shared = share_people(&action->event, &other->event);
    const bool open = nobody_known(&other->event, "actor", "subject") ||
                      nobody_known(&action->event, "subject", "initiator");
    const bool unreal =
        other->told == ONR_TOLD_PROSPECTIVE && action->told != ONR_TOLD_PROSPECTIVE;
    if ((!shared && !open) || unreal || other->told == ONR_TOLD_NEGATED) {
        return FAR;
    }
    uint32_t nearest = FAR - 1;
    for (size_t i = 0; i < action->candidates.count; ++i) {
        const uint32_t s = desk->candidates->items[action->candidates.items[i]].sentence;
        for (size_t j = 0; j < other->candidates.count; ++j) {
            const uint32_t o =
                desk->candidates->items[other->candidates.items[j]].sentence;
            const uint32_t apart = s > o ? s - o : o - s;
            nearest = apart < nearest ? apart : nearest;
        }
    }
    return nearest + (shared ? 0 : 20);
}

static size_t
nearest_of_class(const onr_desk *desk, size_t action, onr_slice kind)
{
    const onr_draft *const from = &desk->drafts.items[action];
    uint32_t best = FAR;
    size_t found = SIZE_MAX;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const other = &desk->drafts.items[i];
        if (i == action || !onr_class_is(desk->story->lexicon, other->event.kind, kind)) {
            continue;
        }
        const uint32_t far = remoteness(desk, from, other);
        if (far < best) {
            best = far;
            found = i;
        }
    }
    return found;
}

void
onr_concerns_link(onr_desk *desk)
{
    const onr_table *const table = onr_lexicon_table(desk->story->lexicon, "concerns");
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        onr_draft *const action = &desk->drafts.items[i];
        action->event.concerns.count = 0;
        if (action->incident) {
            continue;
        }
        const onr_row *const row =
            onr_table_find(table, onr_utf8_lower(desk->story->arena, action->event.kind));
        onr_slice rest = onr_row_field(row, 1), kind;
        while (rest.len > 0 && onr_slice_split(&rest, ' ', &kind)) {
            const size_t other = nearest_of_class(desk, i, kind);
            if (other != SIZE_MAX) {
                *ONR_PUSH(desk->story->arena, &action->event.concerns) = (uint32_t)other;
                break;
            }
        }
    }
}
