/* SPDX-License-Identifier: Apache-2.0 */
/* Tables for spreadsheets: RFC 4180 with line feeds, a line an event with its participants, and a line a person; several
   values stand in one field with "; " between them. */
#include "export/network.h"
#include "export/quoting.h"

typedef struct {
    const onr_exchange_input *input;
    const onr_facts *facts;
    onr_sink *sink;
    bool begun; // A field stands before on this line
} table;

static void
put_field(table *t, onr_slice text)
{
    if (t->begun) {
        onr_sink_put_char(t->sink, ',');
    }
    t->begun = true;
    onr_quoting_cell(t->sink, text);
}

static void
put_list(table *t, const onr_slice_list *values)
{
    put_field(t, onr_values_join(t->input->arena, values, "; "));
}

static void
end_line(table *t)
{
    onr_sink_put_char(t->sink, '\n');
    t->begun = false;
}

static void
add(const table *t, onr_slice_list *values, onr_slice value)
{
    for (size_t i = 0; i < values->count; ++i) {
        if (onr_slice_equal(values->items[i], value)) {
            return;
        }
    }
    *ONR_PUSH(t->input->arena, values) = value;
}

static void
put_source(const table *t, onr_slice_list *values, uint32_t article)
{
    const onr_article *const from = &t->facts->articles.items[article];
    add(t, values, from->url.len ? from->url : from->input);
}

/* -- events -- */

static const char *const event_roles[] = {"actor", "target", "subject", "authority",
                                          "initiator"};

static void
put_roles(table *t, const onr_event *event)
{
    for (size_t r = 0; r < ONR_COUNT(event_roles); ++r) {
        onr_slice_list names = {0};
        for (size_t i = 0; i < event->roles.count; ++i) {
            const onr_role *const role = &event->roles.items[i];
            if (onr_slice_equal(role->role, onr_slice_of(event_roles[r]))) {
                add(t, &names, t->facts->parties.items[role->party].label);
            }
        }
        put_list(t, &names);
    }
}

static void
put_concerned(table *t, const onr_event *event)
{
    onr_slice_list places = {0}, concerns = {0}, sources = {0}, words = {0};
    for (size_t i = 0; i < event->places.count; ++i) {
        add(t, &places, t->facts->places.items[event->places.items[i]].label);
    }
    for (size_t i = 0; i < event->concerns.count; ++i) {
        add(t, &concerns, t->facts->events.items[event->concerns.items[i]].label);
    }
    for (size_t i = 0; i < event->articles.count; ++i) {
        put_source(t, &sources, event->articles.items[i]);
    }
    for (size_t i = 0; i < event->evidence.count; ++i) {
        add(t, &words, event->evidence.items[i].exact);
    }
    put_list(t, &places);
    put_list(t, &concerns);
    put_list(t, &sources);
    put_list(t, &words);
}

static const onr_node_column event_columns[] = {
    ONR_NODE_dates,    ONR_NODE_earliest,    ONR_NODE_latest, ONR_NODE_factuality,
    ONR_NODE_offenses, ONR_NODE_instruments, ONR_NODE_deaths, ONR_NODE_injuries,
    ONR_NODE_amounts,  ONR_NODE_terms};

static void
put_events(const onr_exchange_input *input, onr_sink *sink)
{
    table t = {.input = input, .facts = input->facts, .sink = sink};
    const onr_network *const network = onr_network_new(input);
    onr_sink_put_string(sink,
                        "iri,class,event,dates,earliest,latest,factuality,offenses,"
                        "instruments,deaths,injuries,amounts,terms,actor,target,subject,"
                        "authority,initiator,places,concerns,sources,words\n");
    const onr_node *node = network->nodes.items + network->nodes.count -
                           t.facts->claims.count - t.facts->events.count;
    for (size_t i = 0; i < t.facts->events.count; ++i, ++node) {
        put_field(&t, node->iri);
        put_field(&t, node->labels.items[0]);
        put_list(&t, &node->values[ONR_NODE_name]);
        for (size_t k = 0; k < ONR_COUNT(event_columns); ++k) {
            put_list(&t, &node->values[event_columns[k]]);
        }
        put_roles(&t, &t.facts->events.items[i]);
        put_concerned(&t, &t.facts->events.items[i]);
        end_line(&t);
    }
}

/* -- people -- */

/** "police chief, Marlow Falls Police Department (former)". */
static onr_slice
tenure_text(const table *t, const onr_tenure *tenure)
{
    const bool placed = tenure->agency != ONR_NO_FACT;
    const onr_slice agency =
        placed ? t->facts->parties.items[tenure->agency].label : ONR_LIT("");
    const onr_slice status = onr_slice_lower(t->input->arena, tenure->status);
    return onr_slice_of(onr_arena_printf(
        t->input->arena, "%.*s%s%.*s%s%.*s%s", ONR_ARG(tenure->title), placed ? ", " : "",
        ONR_ARG(agency), status.len ? " (" : "", ONR_ARG(status), status.len ? ")" : ""));
}

/** What a line of the table of people lists, by index of the party. */
typedef struct {
    onr_slice_list tenures, clients, lawyers, relatives, events, sources;
} dossier;

static void
gather_relations(const table *t, dossier *dossiers)
{
    for (size_t i = 0; i < t->facts->relations.count; ++i) {
        const onr_relation *const relation = &t->facts->relations.items[i];
        const onr_slice from = t->facts->parties.items[relation->from].label;
        const onr_slice to = t->facts->parties.items[relation->to].label;
        if (onr_slice_equal(relation->kind, ONR_LIT("represents"))) {
            add(t, &dossiers[relation->from].clients, to);
            add(t, &dossiers[relation->to].lawyers, from);
        } else {
            add(t, &dossiers[relation->from].relatives, to);
            add(t, &dossiers[relation->to].relatives, from);
        }
    }
}

static dossier *
gather(const table *t)
{
    dossier *const dossiers =
        onr_arena_array(t->input->arena, t->facts->parties.count, sizeof(*dossiers));
    for (size_t i = 0; i < t->facts->parties.count; ++i) {
        const onr_evidence_list *const evidence = &t->facts->parties.items[i].evidence;
        for (size_t k = 0; k < evidence->count; ++k) {
            put_source(t, &dossiers[i].sources, evidence->items[k].article);
        }
    }
    for (size_t i = 0; i < t->facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &t->facts->tenures.items[i];
        add(t, &dossiers[tenure->holder].tenures, tenure_text(t, tenure));
    }
    gather_relations(t, dossiers);
    for (size_t i = 0; i < t->facts->events.count; ++i) {
        const onr_event *const event = &t->facts->events.items[i];
        for (size_t k = 0; k < event->roles.count; ++k) {
            const onr_role *const role = &event->roles.items[k];
            add(t, &dossiers[role->party].events,
                onr_slice_of(onr_arena_printf(t->input->arena, "%.*s: %.*s",
                                              ONR_ARG(role->role),
                                              ONR_ARG(event->label))));
        }
    }
    return dossiers;
}

static void
put_people(const onr_exchange_input *input, onr_sink *sink)
{
    table t = {.input = input, .facts = input->facts, .sink = sink};
    dossier *const dossiers = gather(&t);
    onr_sink_put_string(sink, "iri,name,aliases,unnamed,offices,represents,"
                              "represented by,relatives,events,sources\n");
    for (size_t i = 0; i < t.facts->parties.count; ++i) {
        const onr_party *const party = &t.facts->parties.items[i];
        if (!onr_slice_equal(party->kind, ONR_LIT("Person"))) {
            continue;
        }
        put_field(&t, onr_slice_join(input->arena, input->base, party->id));
        put_field(&t, party->label);
        put_list(&t, &party->aliases);
        put_field(&t, party->unnamed ? ONR_LIT("true") : ONR_LIT(""));
        put_list(&t, &dossiers[i].tenures);
        put_list(&t, &dossiers[i].clients);
        put_list(&t, &dossiers[i].lawyers);
        put_list(&t, &dossiers[i].relatives);
        put_list(&t, &dossiers[i].events);
        put_list(&t, &dossiers[i].sources);
        end_line(&t);
    }
}

const onr_exchange onr_exchange_csv = {
    .name = "csv",
    .title = "tables of events and, in a folder, of people",
    .suffix = "csv",
    .files = {{"events.csv", put_events}, {"people.csv", put_people}},
    .file_count = 2,
};
