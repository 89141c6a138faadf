/* SPDX-License-Identifier: Apache-2.0 */
/* What is settled when the whole story has been read: deaths that only end a shooting or a crash, and victims who are
   named apart from what befell them. */
#include "base/utf8.h"
#include "extract/likeness.h"
#include "extract/merge.h"

static bool
is_deadly(const onr_desk *desk, const onr_draft *draft)
{
    return onr_table_find(onr_lexicon_table(desk->story->lexicon, "deadly"),
                          onr_utf8_lower(desk->story->arena, draft->event.kind)) != NULL;
}

/* Whether the story tells of one incident only that may have killed somebody. */
static bool
is_only_deadly(const onr_desk *desk, const onr_draft *incident)
{
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const other = &desk->drafts.items[i];
        if (other != incident && is_deadly(desk, other) &&
            other->told != ONR_TOLD_NEGATED && other->told != ONR_TOLD_PROSPECTIVE) {
            return false;
        }
    }
    return true;
}

/* Whether `death` only tells how the incident ended. */
static bool
ends(const onr_desk *desk, const onr_draft *incident, const onr_draft *death)
{
    const onr_lexicon *const lexicon = desk->story->lexicon;
    if (!onr_class_is(lexicon, death->event.kind, ONR_LIT("Death")) ||
        !is_deadly(desk, incident) || onr_told_clash(incident->told, death->told) ||
        !onr_drafts_dates_agree(incident, death) ||
        onr_drafts_clash(desk, incident, death, "actor") ||
        onr_drafts_clash(desk, incident, death, "target")) {
        return false;
    }
    if (onr_drafts_share(incident, death) > 0 || !onr_draft_has_core(death)) {
        return true;
    }
    return onr_drafts_may_describe(desk, incident, death, "target") &&
           onr_drafts_may_describe(desk, incident, death, "actor") &&
           (is_only_deadly(desk, incident) || incident->sentence == death->sentence);
}

static void
drop(onr_desk *desk, size_t at)
{
    memmove(&desk->drafts.items[at], &desk->drafts.items[at + 1],
            (desk->drafts.count - at - 1) * sizeof(onr_draft));
    --desk->drafts.count;
}

/* Whether a draft only says who was victim or attacker in an incident told elsewhere. */
static bool
is_identification(const onr_draft *draft)
{
    return onr_slice_equal(draft->event.kind, ONR_LIT("Incident"));
}

static size_t
distance(const onr_draft *a, const onr_draft *b)
{
    return a->sentence > b->sentence ? a->sentence - b->sentence
                                     : b->sentence - a->sentence;
}

/* The nearest violent incident in which those identified may have had their part; SIZE_MAX if there is none. */
static size_t
identified_in(const onr_desk *desk, size_t at)
{
    const onr_draft *const draft = &desk->drafts.items[at];
    size_t best = SIZE_MAX;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const other = &desk->drafts.items[i];
        const bool violent = is_deadly(desk, other) ||
                             onr_slice_equal(other->event.kind, ONR_LIT("Death")) ||
                             onr_slice_equal(other->event.kind, ONR_LIT("SexualOffense"));
        if (violent && !onr_drafts_clash(desk, other, draft, "target") &&
            !onr_drafts_clash(desk, other, draft, "actor") &&
            (best == SIZE_MAX ||
             distance(other, draft) < distance(&desk->drafts.items[best], draft))) {
            best = i;
        }
    }
    return best;
}

/* Put those identified into their incident; who is victim of none is no event. */
static void
settle_identifications(onr_desk *desk)
{
    for (size_t i = 0; i < desk->drafts.count;) {
        if (!is_identification(&desk->drafts.items[i])) {
            ++i;
            continue;
        }
        const size_t into = identified_in(desk, i);
        if (into != SIZE_MAX) {
            const onr_draft found = desk->drafts.items[i];
            const onr_told told = desk->drafts.items[into].told;
            onr_drafts_join(desk, &desk->drafts.items[into], &found);
            desk->drafts.items[into].told = told;
        }
        drop(desk, i);
    }
}

void
onr_drafts_settle(onr_desk *desk)
{
    settle_identifications(desk);
    for (size_t d = 0; d < desk->drafts.count;) {
        bool joined = false;
        for (size_t i = 0; i < desk->drafts.count && !joined; ++i) {
            onr_draft *const incident = &desk->drafts.items[i];
            const onr_draft death = desk->drafts.items[d];
            if (i != d && ends(desk, incident, &death)) {
                const onr_slice kind = incident->event.kind;
                onr_drafts_join(desk, incident, &death);
                incident->event.kind = kind;
                if (incident->event.deaths < 1) {
                    incident->event.deaths = 1;
                }
                joined = true;
            }
        }
        if (joined) {
            drop(desk, d);
        } else {
            ++d;
        }
    }
}
