/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/offense_phrase.h"
#include "extract/offenses.h"

#include "base/utf8.h"

enum { CHAIN_MAX = 4 /**< Sentence, plea, indictment, charge */ };

static const char *const accusing[] = {"Charge", NULL};
static const char *const answering[] = {"Plea", "Conviction", "Sentence", NULL};

static bool
is_any(const onr_desk *desk, const onr_draft *draft, const char *const *kinds)
{
    for (; *kinds; ++kinds) {
        if (onr_class_is(desk->story->lexicon, draft->event.kind, onr_slice_of(*kinds))) {
            return true;
        }
    }
    return false;
}

static bool
inherits(const onr_desk *desk, const onr_draft *draft)
{
    return onr_table_find(onr_lexicon_table(desk->story->lexicon, "inherits"),
                          onr_utf8_lower(desk->story->arena, draft->event.kind)) != NULL;
}

static bool
share_subject(const onr_event *a, const onr_event *b)
{
    for (size_t i = 0; i < a->roles.count; ++i) {
        const onr_role *const r = &a->roles.items[i];
        if (onr_slice_equal(r->role, ONR_LIT("subject")) &&
            onr_event_has(b, r->role, r->party)) {
            return true;
        }
    }
    return false;
}

/* The last action on the way from one concern to the next; its first one that names its offenses in `out`, or null. */
static const onr_draft *
follow(const onr_desk *desk, const onr_draft *draft, const onr_event **out)
{
    *out = NULL;
    for (int i = 0; i < CHAIN_MAX && draft->event.concerns.count > 0; ++i) {
        const onr_draft *const next = &desk->drafts.items[draft->event.concerns.items[0]];
        if (next->incident) {
            break;
        }
        draft = next;
        if (draft->event.offenses.count > 0) {
            *out = &draft->event;
            break;
        }
    }
    return draft;
}

/* The nearest draft of these classes about the same people that names its offenses, or null. */
static const onr_event *
nearest(const onr_desk *desk, const onr_draft *draft, const char *const *kinds)
{
    const onr_event *best = NULL;
    uint32_t distance = UINT32_MAX;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const other = &desk->drafts.items[i];
        const uint32_t apart = other->sentence > draft->sentence
                                   ? other->sentence - draft->sentence
                                   : draft->sentence - other->sentence;
        if (other != draft && apart < distance && other->event.offenses.count > 0 &&
            is_any(desk, other, kinds) && share_subject(&other->event, &draft->event)) {
            best = &other->event;
            distance = apart;
        }
    }
    return best;
}

/* What a plea, a verdict or a sentence is for: the charge that it concerns, else the only one that the story tells of these people. */
static const onr_event *
source_of(const onr_desk *desk, const onr_draft *draft)
{
    const onr_event *source;
    const onr_draft *const last = follow(desk, draft, &source);
    if (source) {
        return source;
    }
    const bool civil =
        onr_class_is(desk->story->lexicon, last->event.kind, ONR_LIT("Lawsuit"));
    return civil ? NULL : nearest(desk, draft, accusing);
}

static void
copy(const onr_desk *desk, const onr_event *from, onr_event *to)
{
    for (size_t i = 0; from && i < from->offenses.count; ++i) {
        onr_slices_add(desk->story->arena, &to->offenses, from->offenses.items[i]);
    }
}

/* Whether a wrong that the law has a name for is among them: "reckless conduct", not "shooting his friend". */
static bool
names_crime(const onr_desk *desk, const onr_event *event)
{
    for (size_t i = 0; i < event->offenses.count; ++i) {
        if (onr_offense_is_named(desk, event->offenses.items[i])) {
            return true;
        }
    }
    return false;
}

/* A sentence or a verdict "for shooting a friend" repeats what the charge calls that. */
static void
repeat(const onr_desk *desk, onr_draft *draft)
{
    const onr_event *const source = inherits(desk, draft) ? source_of(desk, draft) : NULL;
    const bool deeds = draft->event.offenses.count > 0 &&
                       !names_crime(desk, &draft->event) && source &&
                       names_crime(desk, source);
    if (deeds) {
        draft->event.offenses.count = 0;
    }
    if (draft->event.offenses.count == 0) {
        copy(desk, source, &draft->event);
    }
}

/* Whether those who are sued did it, or those who sue suffered it. */
static bool
is_of_suit(const onr_event *suit, const onr_event *wrong)
{
    for (size_t i = 0; i < suit->roles.count; ++i) {
        const onr_role *const r = &suit->roles.items[i];
        const bool sued = onr_slice_equal(r->role, ONR_LIT("subject"));
        const bool sues = onr_slice_equal(r->role, ONR_LIT("initiator"));
        if ((sued && onr_event_has(wrong, ONR_LIT("actor"), r->party)) ||
            (sues && onr_event_has(wrong, ONR_LIT("target"), r->party))) {
            return true;
        }
    }
    return false;
}

/* A suit is for the wrongs that it alleges. */
static void
add_alleged(const onr_desk *desk, onr_draft *suit)
{
    for (size_t i = 0; i < suit->event.concerns.count; ++i) {
        const onr_draft *const wrong = &desk->drafts.items[suit->event.concerns.items[i]];
        if (wrong->incident && is_of_suit(&suit->event, &wrong->event)) {
            copy(desk, &wrong->event, &suit->event);
        }
    }
}

void
onr_offenses_inherit(onr_desk *desk)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        onr_draft *const draft = &desk->drafts.items[d];
        const bool none = draft->event.offenses.count == 0;
        if (none && is_any(desk, draft, accusing)) {
            // What is pleaded to is what was charged
            copy(desk, nearest(desk, draft, answering), &draft->event);
        }
        if (onr_slice_equal(draft->event.kind, ONR_LIT("Lawsuit"))) {
            add_alleged(desk, draft);
        }
    }
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        repeat(desk, &desk->drafts.items[d]);
    }
}
