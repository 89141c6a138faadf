/* SPDX-License-Identifier: Apache-2.0 */
/* Which charge a dismissal or an acquittal ended.  The graph says of it what it concerns: the charge itself, the trial of
   the charge, or only the incident; so the way along onr:concerns is followed to all that it can have ended, and from an
   incident on it back to the charges about it against the same people. */
#include "pages/site.h"

enum { STEPS_MAX = 32 /* Things looked at on the way */ };

bool
onr_site_is_ending(const onr_thing *event)
{
    return (onr_thing_is(event, ONR_IRI_Dismissal) ||
            onr_thing_is(event, ONR_IRI_Acquittal)) &&
           onr_site_is_reported(event);
}

/** What can be ended. */
static bool
is_endable(const onr_thing *event)
{
    return onr_thing_is(event, ONR_IRI_Charge) || onr_thing_is(event, ONR_IRI_Arrest) ||
           onr_thing_is(event, ONR_IRI_Lawsuit) ||
           onr_thing_is(event, ONR_IRI_Complaint) || onr_thing_is(event, ONR_IRI_Trial);
}

static bool
has(const onr_things *things, const onr_thing *thing)
{
    for (size_t i = 0; i < things->count; ++i) {
        if (things->items[i] == thing) {
            return true;
        }
    }
    return false;
}

static void
add(const onr_site *site, onr_things *things, onr_thing *thing)
{
    if (thing && things->count < STEPS_MAX && !has(things, thing)) {
        *ONR_PUSH(site->page, things) = thing;
    }
}

/** Whether two actions are against some of the same people. */
static bool
share_subject(const onr_thing *a, const onr_thing *b)
{
    size_t a_count, b_count;
    const onr_pair *const as = onr_thing_all(a, ONR_IRI_subject, &a_count);
    const onr_pair *const bs = onr_thing_all(b, ONR_IRI_subject, &b_count);
    for (size_t i = 0; i < a_count; ++i) {
        for (size_t k = 0; k < b_count; ++k) {
            if (as[i].object == bs[k].object) {
                return true;
            }
        }
    }
    return false;
}

static bool
has_subject(const onr_thing *event)
{
    return onr_thing_first(event, ONR_IRI_subject) != NULL;
}

/** All that lies on the way along onr:concerns, itself first. */
static onr_things
way_of(const onr_site *site, const onr_thing *event)
{
    onr_things way = {0};
    add(site, &way, onr_record_thing(site->record, event->term));
    for (size_t i = 0; i < way.count; ++i) {
        size_t count;
        const onr_pair *const next =
            onr_thing_all(way.items[i], ONR_IRI_concerns, &count);
        for (size_t k = 0; k < count; ++k) {
            add(site, &way, onr_record_thing(site->record, next[k].object));
        }
    }
    return way;
}

/** The charges about an incident against the same people. */
static void
add_charges(const onr_site *site, onr_things *ended, const onr_thing *incident,
            const onr_thing *ending)
{
    for (size_t i = 0; i < incident->in_count; ++i) {
        onr_thing *const from = incident->in[i].thing;
        if (incident->in[i].predicate->id == ONR_IRI_concerns && is_endable(from) &&
            share_subject(from, ending)) {
            add(site, ended, from);
        }
    }
}

onr_things
onr_site_ended(const onr_site *site, const onr_thing *ending)
{
    onr_things ended = {0};
    if (!onr_site_is_ending(ending)) {
        return ended;
    }
    const onr_things way = way_of(site, ending);
    for (size_t i = 1; i < way.count; ++i) {
        onr_thing *const one = way.items[i];
        if (is_endable(one) &&
            (share_subject(one, ending) || !has_subject(one) || !has_subject(ending))) {
            add(site, &ended, one);
        } else if (onr_thing_is(one, ONR_IRI_Incident)) {
            add_charges(site, &ended, one, ending);
        }
    }
    return ended;
}

/** All endings that somehow lead to a charge: against its people, or that concern it. */
static onr_things
candidates(const onr_site *site, const onr_thing *charge)
{
    onr_things found = {0};
    size_t count;
    const onr_pair *const people = onr_thing_all(charge, ONR_IRI_subject, &count);
    for (size_t i = 0; i < count; ++i) {
        const onr_thing *const who = onr_record_thing(site->record, people[i].object);
        for (size_t k = 0; who && k < who->in_count; ++k) {
            if (who->in[k].predicate->id == ONR_IRI_subject &&
                onr_site_is_ending(who->in[k].thing)) {
                add(site, &found, who->in[k].thing);
            }
        }
    }
    onr_things behind = {0}; // All that concerns the charge, from step to step
    add(site, &behind, onr_record_thing(site->record, charge->term));
    for (size_t i = 0; i < behind.count; ++i) {
        const onr_thing *const one = behind.items[i];
        for (size_t k = 0; k < one->in_count; ++k) {
            if (one->in[k].predicate->id == ONR_IRI_concerns) {
                add(site, &behind, one->in[k].thing);
                if (onr_site_is_ending(one->in[k].thing)) {
                    add(site, &found, one->in[k].thing);
                }
            }
        }
    }
    return found;
}

static onr_things *
find_endings(const onr_site *site, const onr_thing *event)
{
    onr_things *const endings = onr_arena_alloc(site->arena, sizeof(*endings));
    const onr_things found = candidates(site, event);
    for (size_t i = 0; i < found.count; ++i) {
        const onr_things ended = onr_site_ended(site, found.items[i]);
        if (has(&ended, event)) {
            *ONR_PUSH(site->arena, endings) = found.items[i];
        }
    }
    return endings;
}

onr_things
onr_site_endings(const onr_site *site, const onr_thing *event)
{
    if (!is_endable(event)) {
        return (onr_things){0};
    }
    onr_things **const known = &site->endings[event - site->record->things];
    if (!*known) {
        *known = find_endings(site, event);
    }
    return **known;
}

/** Whether anybody says that a charge was brought at all. */
static bool
is_brought(const onr_thing *charge)
{
    size_t count;
    const onr_pair *const said = onr_thing_all(charge, ONR_IRI_factuality, &count);
    for (size_t i = 0; i < count; ++i) {
        if (said[i].object->id != ONR_IRI_Negated &&
            said[i].object->id != ONR_IRI_Prospective) {
            return true;
        }
    }
    return false;
}

onr_things
onr_site_loose_endings(const onr_site *site, const onr_thing *charge)
{
    onr_things loose = {0};
    if (!onr_thing_is(charge, ONR_IRI_Charge) || !is_brought(charge) ||
        onr_site_endings(site, charge).count > 0) {
        return loose;
    }
    const onr_things found = candidates(site, charge);
    for (size_t i = 0; i < found.count; ++i) {
        onr_thing *const ending = found.items[i];
        const bool before = ending->earliest.len && charge->earliest.len &&
                            onr_slice_compare(onr_thing_text(ending, ONR_IRI_latest),
                                              charge->earliest) < 0;
        if (!before && share_subject(ending, charge) &&
            onr_site_ended(site, ending).count == 0) {
            add(site, &loose, ending);
        }
    }
    return loose;
}
