/* SPDX-License-Identifier: Apache-2.0 */
/* Events and claims. */
#include "describe/describer.h"

enum { QUOTE_LABEL_MAX = 80 /* Code points of a quotation in a claim's label */ };

/** Say it in the graphs of the articles that the evidence stands in; without evidence, in all of the event's. */
static void
say_by_evidence(const onr_describer *d, const onr_described *node,
                const onr_evidence_list *evidence, onr_iri predicate,
                const onr_term *object)
{
    for (size_t i = 0; i < evidence->count; ++i) {
        onr_describer_say(d, evidence->items[i].article, node->term, predicate, object);
    }
    if (evidence->count == 0) {
        onr_describer_say_all(d, node, predicate, object);
    }
}

static onr_status
describe_roles(const onr_describer *d, const onr_event *event, const onr_described *node)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const role = &event->roles.items[i];
        const onr_described *const party = &d->parties[role->party];
        const onr_term *property;
        ONR_TRY(onr_describer_vocab(d, role->role, &property));
        say_by_evidence(d, node, &role->evidence, (onr_iri)property->id, party->term);
        say_by_evidence(d, node, &role->evidence, ONR_IRI_involves, party->term);
        onr_describer_evidence(d, party, &role->evidence);
    }
    return ONR_OK;
}

static void
describe_dates(const onr_describer *d, const onr_event *event, const onr_described *node)
{
    for (size_t i = 0; i < event->dates.count; ++i) {
        const onr_event_date *const said = &event->dates.items[i];
        if (said->date.year) {
            onr_describer_say(d, said->article, node->term, ONR_IRI_date,
                              onr_describer_date(d, said->date));
            onr_describer_say(d, said->article, node->term, ONR_IRI_earliest,
                              onr_describer_date(d, onr_date_earliest(said->date)));
            onr_describer_say(d, said->article, node->term, ONR_IRI_latest,
                              onr_describer_date(d, onr_date_latest(said->date)));
        }
    }
}

static onr_status
describe_factualities(const onr_describer *d, const onr_event *event,
                      const onr_described *node)
{
    for (size_t i = 0; i < event->factualities.count; ++i) {
        const onr_event_factuality *const said = &event->factualities.items[i];
        const onr_term *value;
        ONR_TRY(onr_describer_vocab(d, said->value, &value));
        onr_describer_say(d, said->article, node->term, ONR_IRI_factuality, value);
    }
    return ONR_OK;
}

static void
say_strings(const onr_describer *d, const onr_described *node, onr_iri predicate,
            const onr_slice_list *list, onr_iri datatype)
{
    for (size_t i = 0; i < list->count; ++i) {
        onr_describer_say_all(d, node, predicate,
                              onr_describer_typed(d, list->items[i], datatype));
    }
}

static void
describe_values(const onr_describer *d, const onr_event *event, const onr_described *node)
{
    say_strings(d, node, ONR_IRI_offense, &event->offenses, ONR_IRI_xsd_string);
    say_strings(d, node, ONR_IRI_instrument, &event->instruments, ONR_IRI_xsd_string);
    say_strings(d, node, ONR_IRI_term, &event->terms, ONR_IRI_xsd_duration);
    for (size_t i = 0; i < event->amounts.count; ++i) {
        const onr_money *const sum = &event->amounts.items[i];
        onr_describer_say_all(d, node, ONR_IRI_amount,
                              onr_describer_typed(d, sum->number, ONR_IRI_xsd_decimal));
        if (sum->currency.len) {
            onr_describer_say_all(d, node, ONR_IRI_currency,
                                  onr_describer_string(d, sum->currency));
        }
    }
    if (event->deaths >= 0) {
        onr_describer_say_all(d, node, ONR_IRI_deaths,
                              onr_describer_integer(d, event->deaths));
    }
    if (event->injuries >= 0) {
        onr_describer_say_all(d, node, ONR_IRI_injuries,
                              onr_describer_integer(d, event->injuries));
    }
}

static void
describe_links(const onr_describer *d, const onr_event *event, const onr_described *node)
{
    for (size_t i = 0; i < event->places.count; ++i) {
        onr_describer_say_all(d, node, ONR_IRI_place,
                              d->places[event->places.items[i]].term);
    }
    for (size_t i = 0; i < event->concerns.count; ++i) {
        onr_describer_say_all(d, node, ONR_IRI_concerns,
                              d->events[event->concerns.items[i]].term);
    }
}

static onr_status
describe_event(const onr_describer *d, const onr_event *event, const onr_described *node)
{
    ONR_TRY(onr_describer_type(d, node, event->kind));
    onr_describer_say_all(
        d, node, ONR_IRI_rdfs_label,
        onr_describer_english(d, event->label.len ? event->label : event->kind));
    ONR_TRY(describe_roles(d, event, node));
    ONR_TRY(describe_factualities(d, event, node));
    describe_dates(d, event, node);
    describe_values(d, event, node);
    describe_links(d, event, node);
    onr_describer_say_reported(d, node);
    onr_describer_evidence(d, node, &event->evidence);
    return ONR_OK;
}

onr_status
onr_describe_events(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->events.count; ++i) {
        ONR_TRY(describe_event(d, &d->facts->events.items[i], &d->events[i]));
    }
    return ONR_OK;
}

/** Ana Ruiz denies: “the words”, or what stands of it. */
static const onr_term *
claim_label(const onr_describer *d, const onr_claim *claim)
{
    const onr_slice speaker = claim->speaker == ONR_NO_FACT
                                  ? ONR_LIT("Somebody")
                                  : d->facts->parties.items[claim->speaker].label;
    const onr_slice stance = onr_slice_lower(d->scratch, claim->stance);
    onr_slice said = ONR_LIT("");
    if (claim->quote.len) {
        const onr_slice words = onr_describer_short(d, claim->quote, QUOTE_LABEL_MAX);
        said = onr_slice_of(onr_arena_printf(d->scratch, "“%.*s”", ONR_ARG(words)));
    } else if (claim->about != ONR_NO_FACT) {
        said = d->facts->events.items[claim->about].label;
    }
    const char *const label =
        onr_arena_printf(d->scratch, "%.*s %.*s%s%.*s", ONR_ARG(speaker), ONR_ARG(stance),
                         said.len ? ": " : "", ONR_ARG(said));
    return onr_describer_english(d, onr_slice_of(label));
}

static onr_status
describe_claim(const onr_describer *d, const onr_claim *claim, const onr_described *node)
{
    const onr_term *stance;
    ONR_TRY(onr_describer_type(d, node, ONR_LIT("Claim")));
    ONR_TRY(onr_describer_vocab(d, claim->stance, &stance));
    onr_describer_say_all(d, node, ONR_IRI_rdfs_label, claim_label(d, claim));
    onr_describer_say_all(d, node, ONR_IRI_stance, stance);
    if (claim->speaker != ONR_NO_FACT) {
        onr_describer_say_all(d, node, ONR_IRI_speaker, d->parties[claim->speaker].term);
    }
    if (claim->about != ONR_NO_FACT) {
        onr_describer_say_all(d, node, ONR_IRI_about, d->events[claim->about].term);
    }
    if (claim->quote.len) {
        onr_describer_say_all(d, node, ONR_IRI_quote,
                              onr_describer_string(d, claim->quote));
    }
    onr_describer_say_reported(d, node);
    onr_describer_evidence(d, node, &claim->evidence);
    return ONR_OK;
}

onr_status
onr_describe_claims(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->claims.count; ++i) {
        ONR_TRY(describe_claim(d, &d->facts->claims.items[i], &d->claims[i]));
    }
    return ONR_OK;
}
