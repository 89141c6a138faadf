/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/standing.h"

enum { CHAIN_MAX = 4 /**< Sentence, plea, charge, incident */ };

static bool
is_kind(const onr_desk *desk, const onr_draft *draft, const char *kind)
{
    return onr_class_is(desk->story->lexicon, draft->event.kind, onr_slice_of(kind));
}

/* Whether the words of a plea reject the charge. */
static bool
rejects(const onr_event *plea)
{
    for (size_t i = 0; i < plea->evidence.count; ++i) {
        const onr_slice text = plea->evidence.items[i].exact;
        if (onr_slice_find(text, ONR_LIT("not guilty"), 0) != SIZE_MAX ||
            onr_slice_find(text, ONR_LIT("innocent"), 0) != SIZE_MAX) {
            return true;
        }
    }
    return false;
}

/* Follow what an action concerns to incidents. */
static void
follow(const onr_desk *desk, const onr_draft *action, const onr_draft *incident,
       int depth, bool *here, bool *elsewhere)
{
    for (size_t i = 0; i < action->event.concerns.count && depth < CHAIN_MAX; ++i) {
        const onr_draft *const next =
            &desk->drafts.items[action->event.concerns.items[i]];
        *here |= next == incident;
        *elsewhere |= next->incident && next != incident;
        if (!next->incident) {
            follow(desk, next, incident, depth + 1, here, elsewhere);
        }
    }
}

static bool
is_about(const onr_desk *desk, const onr_draft *action, const onr_draft *incident)
{
    bool here = false, elsewhere = false;
    follow(desk, action, incident, 0, &here, &elsewhere);
    return here || !elsewhere;
}

/* Whether the story itself puts somebody into a role, rather than inference. */
static bool
is_read(const onr_event *event, onr_slice role, uint32_t party)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (r->party == party && onr_slice_equal(r->role, role)) {
            return !r->implied && r->evidence.count > 0;
        }
    }
    return false;
}

/* What an action says: a charge may be about more than it is linked to, a plea or conviction is about no more. */
static void
weigh(const onr_desk *desk, const onr_draft *action, bool about, bool read,
      onr_standing *s)
{
    const bool plea = is_kind(desk, action, "Plea");
    const bool rejected = plea && rejects(&action->event);
    if (about || read) {
        s->charged |= is_kind(desk, action, "Charge") || is_kind(desk, action, "Arrest");
    }
    if (about) {
        s->denies |= rejected;
        s->settled |= is_kind(desk, action, "Conviction") ||
                      is_kind(desk, action, "Sentence") || (plea && !rejected);
    }
}

onr_standing
onr_standing_of(const onr_desk *desk, const onr_draft *incident, uint32_t party)
{
    onr_standing s = {0};
    const bool read = is_read(&incident->event, ONR_LIT("actor"), party);
    bool appeals = false;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const draft = &desk->drafts.items[i];
        const onr_event *const event = &draft->event;
        if (draft->incident || draft->told == ONR_TOLD_NEGATED) {
            continue;
        }
        const bool about = is_about(desk, draft, incident);
        appeals |= about && is_kind(desk, draft, "Appeal") &&
                   onr_event_has(event, ONR_LIT("initiator"), party);
        if (draft->told == ONR_TOLD_REPORTED &&
            onr_event_has(event, ONR_LIT("subject"), party)) {
            weigh(desk, draft, about, read, &s);
        }
    }
    s.denies = s.settled ? appeals : s.denies;
    return s;
}
