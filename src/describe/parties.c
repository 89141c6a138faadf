/* SPDX-License-Identifier: Apache-2.0 */
/* People, agencies, places, and how they stand to each other. */
#include "describe/describer.h"

static const onr_term *
label_term(const onr_describer *d, const onr_party *party)
{
    return party->unnamed ? onr_describer_english(d, party->label)
                          : onr_describer_string(d, party->label);
}

static onr_status
describe_party(const onr_describer *d, const onr_party *party, const onr_described *node)
{
    ONR_TRY(onr_describer_type(d, node, party->kind));
    onr_describer_say_all(d, node, ONR_IRI_rdfs_label, label_term(d, party));
    for (size_t i = 0; i < party->aliases.count; ++i) {
        onr_describer_say_all(d, node, ONR_IRI_skos_altLabel,
                              onr_describer_string(d, party->aliases.items[i]));
    }
    if (party->unnamed) {
        onr_describer_say_all(
            d, node, ONR_IRI_unnamed,
            onr_describer_typed(d, ONR_LIT("true"), ONR_IRI_xsd_boolean));
    }
    for (size_t i = 0; i < party->same_as.count; ++i) {
        onr_describer_say_all(d, node, ONR_IRI_owl_sameAs,
                              onr_graph_iri(d->graph, party->same_as.items[i]));
    }
    onr_describer_evidence(d, node, &party->evidence);
    return ONR_OK;
}

static onr_status
describe_place(const onr_describer *d, const onr_place *place, const onr_described *node)
{
    ONR_TRY(onr_describer_type(d, node, ONR_LIT("Place")));
    onr_describer_say_all(d, node, ONR_IRI_rdfs_label,
                          onr_describer_string(d, place->label));
    onr_describer_evidence(d, node, &place->evidence);
    return ONR_OK;
}

onr_status
onr_describe_parties(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->parties.count; ++i) {
        ONR_TRY(describe_party(d, &d->facts->parties.items[i], &d->parties[i]));
    }
    for (size_t i = 0; i < d->facts->places.count; ++i) {
        ONR_TRY(describe_place(d, &d->facts->places.items[i], &d->places[i]));
    }
    return ONR_OK;
}

/** "Ana Ruiz, police chief, Marlow Falls Police Department". */
static const onr_term *
tenure_label(const onr_describer *d, const onr_tenure *tenure)
{
    const onr_slice holder = d->facts->parties.items[tenure->holder].label;
    const bool placed = tenure->agency != ONR_NO_FACT;
    const onr_slice agency =
        placed ? d->facts->parties.items[tenure->agency].label : ONR_LIT("");
    const char *const label =
        onr_arena_printf(d->scratch, "%.*s, %.*s%s%.*s", ONR_ARG(holder),
                         ONR_ARG(tenure->title), placed ? ", " : "", ONR_ARG(agency));
    return onr_describer_english(d, onr_slice_of(label));
}

static onr_status
describe_tenure(const onr_describer *d, const onr_tenure *tenure,
                const onr_described *node)
{
    ONR_TRY(onr_describer_type(d, node, ONR_LIT("Tenure")));
    onr_describer_say_all(d, node, ONR_IRI_rdfs_label, tenure_label(d, tenure));
    onr_describer_say_all(d, node, ONR_IRI_holder, d->parties[tenure->holder].term);
    onr_describer_say_all(d, node, ONR_IRI_title, onr_describer_string(d, tenure->title));
    if (tenure->agency != ONR_NO_FACT) {
        onr_describer_say_all(d, node, ONR_IRI_agency, d->parties[tenure->agency].term);
    }
    if (tenure->status.len) {
        const onr_term *status;
        ONR_TRY(onr_describer_vocab(d, tenure->status, &status));
        onr_describer_say_all(d, node, ONR_IRI_tenureStatus, status);
    }
    onr_describer_say_reported(d, node);
    onr_describer_evidence(d, node, &tenure->evidence);
    return ONR_OK;
}

onr_status
onr_describe_tenures(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->tenures.count; ++i) {
        ONR_TRY(describe_tenure(d, &d->facts->tenures.items[i], &d->tenures[i]));
    }
    return ONR_OK;
}

onr_status
onr_describe_relations(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->relations.count; ++i) {
        const onr_relation *const relation = &d->facts->relations.items[i];
        const onr_term *property;
        ONR_TRY(onr_describer_vocab(d, relation->kind, &property));
        const onr_described *const from = &d->parties[relation->from];
        for (size_t k = 0; k < relation->evidence.count; ++k) {
            onr_describer_say(d, relation->evidence.items[k].article, from->term,
                              (onr_iri)property->id, d->parties[relation->to].term);
        }
        if (relation->evidence.count == 0) {
            onr_describer_say_all(d, from, (onr_iri)property->id,
                                  d->parties[relation->to].term);
        }
    }
    return ONR_OK;
}
