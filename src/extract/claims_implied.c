/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/claim_desk.h"

typedef onr_claim_desk finder;

/* A denial in quotation marks whose event is not known yet is about this one. */
static bool
is_quoted(const finder *f, uint32_t speaker, onr_slice stance, uint32_t about)
{
    for (size_t i = 0; onr_claim_is_denial(stance) && i < f->story->facts->claims.count;
         i++) {
        onr_claim *const known = &f->story->facts->claims.items[i];
        if (known->speaker == speaker && known->quote.len > 0 &&
            onr_slice_equal(known->stance, stance) && known->about == ONR_NO_FACT) {
            known->about = about;
            return true;
        }
    }
    return false;
}

/* A claim that follows from an event, on the evidence of that event. */
static void
add_implied(const finder *f, const onr_event *source, uint32_t speaker, onr_slice stance,
            uint32_t about)
{
    if (source->evidence.count == 0 || !onr_claim_may_be(f, speaker, stance, about) ||
        onr_claim_is_told(f, speaker, stance, about) ||
        is_quoted(f, speaker, stance, about)) {
        return;
    }
    onr_claim *const claim = ONR_PUSH(f->story->arena, &f->story->facts->claims);
    claim->speaker = speaker;
    claim->stance = stance;
    claim->about = about;
    *ONR_PUSH(f->story->arena, &claim->evidence) = source->evidence.items[0];
}

static void
add_for_role(const finder *f, const onr_event *source, onr_slice role, onr_slice stance,
             uint32_t about)
{
    for (size_t i = 0; i < source->roles.count; i++) {
        if (onr_slice_equal(source->roles.items[i].role, role)) {
            add_implied(f, source, source->roles.items[i].party, stance, about);
        }
    }
}

/* A lawsuit is its plaintiff's allegation, a charge that of who brings it. */
static void
from_action(const finder *f, const onr_event *action)
{
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(f->story->lexicon, "claims"),
                       onr_slice_lower(f->story->arena, action->kind));
    for (size_t i = 0; row != NULL && i < action->concerns.count; i++) {
        const uint32_t about = action->concerns.items[i];
        const onr_event *const event = &f->story->facts->events.items[about];
        if (onr_claim_is_incident(f, event) && onr_claim_is_contested(event)) {
            add_for_role(f, action, onr_row_field(row, 1), onr_row_field(row, 2), about);
        }
    }
}

/* Those whom the story reports as denying it, where it does not quote them so. */
static void
from_dispute(const finder *f, uint32_t index)
{
    const onr_event *const event = &f->story->facts->events.items[index];
    for (size_t i = 0; i < event->deniers.count; i++) {
        add_implied(f, event, event->deniers.items[i], ONR_LIT("Denies"), index);
    }
}

/* Who pleads not guilty denies what the charge says. */
static void
from_plea(const finder *f, const onr_event *plea)
{
    bool denies = false;
    for (size_t i = 0; i < plea->evidence.count; i++) {
        denies = denies || onr_slice_find(plea->evidence.items[i].exact,
                                          ONR_LIT("not guilty"), 0) != SIZE_MAX;
    }
    for (size_t i = 0; denies && i < plea->concerns.count; i++) {
        const onr_event *const charge =
            &f->story->facts->events.items[plea->concerns.items[i]];
        for (size_t j = 0; j < charge->concerns.count; j++) {
            if (onr_claim_is_incident(
                    f, &f->story->facts->events.items[charge->concerns.items[j]])) {
                add_for_role(f, plea, ONR_LIT("subject"), ONR_LIT("Denies"),
                             charge->concerns.items[j]);
            }
        }
    }
}

void
onr_claims_from_events(const onr_claim_desk *f)
{
    for (uint32_t i = 0; i < f->story->facts->events.count; i++) {
        from_action(f, &f->story->facts->events.items[i]);
        from_dispute(f, i);
        if (onr_slice_equal(f->story->facts->events.items[i].kind, ONR_LIT("Plea"))) {
            from_plea(f, &f->story->facts->events.items[i]);
        }
    }
}
