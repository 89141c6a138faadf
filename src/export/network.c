/* SPDX-License-Identifier: Apache-2.0 */
#include "export/network.h"

#include "base/map.h"
#include "graph/vocabulary.h"

const onr_column onr_node_columns[ONR_NODE_COLUMNS] = {
    [ONR_NODE_name] = {"name", ONR_COLUMN_TEXT},
    [ONR_NODE_aliases] = {"aliases", ONR_COLUMN_TEXTS},
    [ONR_NODE_unnamed] = {"unnamed", ONR_COLUMN_BOOLEAN},
    [ONR_NODE_sameAs] = {"sameAs", ONR_COLUMN_TEXTS},
    [ONR_NODE_title] = {"title", ONR_COLUMN_TEXT},
    [ONR_NODE_status] = {"status", ONR_COLUMN_TEXT},
    [ONR_NODE_dates] = {"dates", ONR_COLUMN_TEXTS},
    [ONR_NODE_earliest] = {"earliest", ONR_COLUMN_DATE},
    [ONR_NODE_latest] = {"latest", ONR_COLUMN_DATE},
    [ONR_NODE_factuality] = {"factuality", ONR_COLUMN_TEXTS},
    [ONR_NODE_offenses] = {"offenses", ONR_COLUMN_TEXTS},
    [ONR_NODE_instruments] = {"instruments", ONR_COLUMN_TEXTS},
    [ONR_NODE_deaths] = {"deaths", ONR_COLUMN_INTEGER},
    [ONR_NODE_injuries] = {"injuries", ONR_COLUMN_INTEGER},
    [ONR_NODE_amounts] = {"amounts", ONR_COLUMN_TEXTS},
    [ONR_NODE_terms] = {"terms", ONR_COLUMN_TEXTS},
    [ONR_NODE_stance] = {"stance", ONR_COLUMN_TEXT},
    [ONR_NODE_quote] = {"quote", ONR_COLUMN_TEXT},
    [ONR_NODE_source] = {"source", ONR_COLUMN_TEXT},
    [ONR_NODE_published] = {"published", ONR_COLUMN_TEXT},
    [ONR_NODE_publisher] = {"publisher", ONR_COLUMN_TEXT},
    [ONR_NODE_authors] = {"authors", ONR_COLUMN_TEXTS},
    [ONR_NODE_language] = {"language", ONR_COLUMN_TEXT},
    [ONR_NODE_sha256] = {"sha256", ONR_COLUMN_TEXT},
};

const onr_column onr_edge_columns[ONR_EDGE_COLUMNS] = {
    [ONR_EDGE_date] = {"date", ONR_COLUMN_TEXT},
    [ONR_EDGE_factuality] = {"factuality", ONR_COLUMN_TEXT},
    [ONR_EDGE_start] = {"start", ONR_COLUMN_INTEGER},
    [ONR_EDGE_end] = {"end", ONR_COLUMN_INTEGER},
    [ONR_EDGE_exact] = {"exact", ONR_COLUMN_TEXT},
    [ONR_EDGE_score] = {"score", ONR_COLUMN_NUMBER},
};

typedef struct {
    const onr_exchange_input *input;
    onr_arena *arena;
    const onr_facts *facts;
    onr_network *network;
    size_t articles, parties, places, tenures, events, claims; // First node of each list
} maker;

onr_slice
onr_values_join(onr_arena *arena, const onr_slice_list *values, const char *separator)
{
    onr_slice joined = values->count ? values->items[0] : ONR_LIT("");
    for (size_t i = 1; i < values->count; ++i) {
        joined = onr_slice_of(onr_arena_printf(arena, "%.*s%s%.*s", ONR_ARG(joined),
                                               separator, ONR_ARG(values->items[i])));
    }
    return joined;
}

static void
set(const maker *m, onr_slice_list *values, onr_slice value)
{
    for (size_t i = 0; i < values->count; ++i) {
        if (onr_slice_equal(values->items[i], value)) {
            return;
        }
    }
    if (value.len) {
        *ONR_PUSH(m->arena, values) = value;
    }
}

static void
set_all(const maker *m, onr_slice_list *values, const onr_slice_list *from)
{
    for (size_t i = 0; i < from->count; ++i) {
        set(m, values, from->items[i]);
    }
}

static void
set_number(const maker *m, onr_slice_list *values, long number)
{
    set(m, values, onr_slice_of(onr_arena_printf(m->arena, "%ld", number)));
}

static onr_slice
date_text(const maker *m, onr_date date)
{
    char text[ONR_DATE_TEXT_MAX];
    const size_t length = onr_date_write(date, text);
    return onr_slice_copy(m->arena, (onr_slice){text, length});
}

/** A node of a class and those above it. */
static onr_node *
add_node(const maker *m, onr_slice id, const char *kind)
{
    onr_node *const node = ONR_PUSH(m->arena, &m->network->nodes);
    node->iri = onr_slice_join(m->arena, m->input->base, id);
    *ONR_PUSH(m->arena, &node->labels) = onr_slice_of(kind);
    onr_iri class = onr_vocabulary_find(onr_slice_of(kind));
    while (class != ONR_IRI_COUNT &&
           (class = onr_vocabulary_above(class)) != ONR_IRI_COUNT) {
        *ONR_PUSH(m->arena, &node->labels) = onr_vocabulary_local(class);
    }
    return node;
}

static onr_edge *
add_edge(const maker *m, size_t from, const char *type, size_t to)
{
    onr_edge *const edge = ONR_PUSH(m->arena, &m->network->edges);
    edge->from = from;
    edge->to = to;
    edge->type = onr_slice_of(type);
    return edge;
}

static void
add_evidence(const maker *m, size_t from, const onr_evidence_list *evidence)
{
    for (size_t i = 0; i < evidence->count; ++i) {
        const onr_evidence *const e = &evidence->items[i];
        onr_edge *const edge = add_edge(m, from, "EVIDENCE", m->articles + e->article);
        set_number(m, &edge->values[ONR_EDGE_start], (long)e->begin);
        set_number(m, &edge->values[ONR_EDGE_end], (long)e->end);
        set(m, &edge->values[ONR_EDGE_exact], e->exact);
    }
}

static const char *
c_string(const maker *m, onr_slice text)
{
    return onr_slice_copy(m->arena, text).ptr;
}

/** A property's name as that of a type: "tenureStatus" as "TENURE_STATUS". */
static const char *
type_name(const maker *m, onr_slice property)
{
    char *const name = onr_arena_alloc(m->arena, 2 * property.len + 1);
    char *out = name;
    for (size_t i = 0; i < property.len; ++i) {
        const char c = property.ptr[i];
        if (c >= 'A' && c <= 'Z') {
            *out++ = '_';
        }
        *out++ = (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    return name;
}

/* -- nodes -- */

static void
add_articles(const maker *m)
{
    for (size_t i = 0; i < m->facts->articles.count; ++i) {
        const onr_article *const article = &m->facts->articles.items[i];
        onr_node *const node = add_node(m, article->id, "Article");
        set(m, &node->values[ONR_NODE_name],
            article->title.len ? article->title : article->input);
        set(m, &node->values[ONR_NODE_source],
            article->url.len ? article->url : article->input);
        set(m, &node->values[ONR_NODE_published], date_text(m, article->published));
        set(m, &node->values[ONR_NODE_publisher], article->publisher);
        set_all(m, &node->values[ONR_NODE_authors], &article->authors);
        set(m, &node->values[ONR_NODE_language], article->language);
        set(m, &node->values[ONR_NODE_sha256], onr_slice_of(article->sha256));
    }
}

static void
add_parties(const maker *m)
{
    for (size_t i = 0; i < m->facts->parties.count; ++i) {
        const onr_party *const party = &m->facts->parties.items[i];
        onr_node *const node = add_node(m, party->id, c_string(m, party->kind));
        set(m, &node->values[ONR_NODE_name], party->label);
        set_all(m, &node->values[ONR_NODE_aliases], &party->aliases);
        set(m, &node->values[ONR_NODE_unnamed],
            party->unnamed ? ONR_LIT("true") : ONR_LIT(""));
        set_all(m, &node->values[ONR_NODE_sameAs], &party->same_as);
    }
}

static void
add_places(const maker *m)
{
    for (size_t i = 0; i < m->facts->places.count; ++i) {
        onr_node *const node = add_node(m, m->facts->places.items[i].id, "Place");
        set(m, &node->values[ONR_NODE_name], m->facts->places.items[i].label);
    }
}

static void
add_tenures(const maker *m)
{
    for (size_t i = 0; i < m->facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &m->facts->tenures.items[i];
        onr_node *const node = add_node(m, tenure->id, "Tenure");
        const onr_slice holder = m->facts->parties.items[tenure->holder].label;
        set(m, &node->values[ONR_NODE_name],
            onr_slice_of(onr_arena_printf(m->arena, "%.*s, %.*s", ONR_ARG(holder),
                                          ONR_ARG(tenure->title))));
        set(m, &node->values[ONR_NODE_title], tenure->title);
        set(m, &node->values[ONR_NODE_status], tenure->status);
    }
}

/** The outer bounds of what the articles say. */
static void
set_dates(const maker *m, onr_node *node, const onr_event *event)
{
    int32_t first = INT32_MAX, last = INT32_MIN;
    for (size_t i = 0; i < event->dates.count; ++i) {
        const onr_date date = event->dates.items[i].date;
        if (date.year) {
            const int32_t from = onr_date_to_days(onr_date_earliest(date));
            const int32_t to = onr_date_to_days(onr_date_latest(date));
            set(m, &node->values[ONR_NODE_dates], date_text(m, date));
            first = from < first ? from : first;
            last = to > last ? to : last;
        }
    }
    if (first <= last) {
        set(m, &node->values[ONR_NODE_earliest], date_text(m, onr_date_from_days(first)));
        set(m, &node->values[ONR_NODE_latest], date_text(m, onr_date_from_days(last)));
    }
}

static void
add_events(const maker *m)
{
    for (size_t i = 0; i < m->facts->events.count; ++i) {
        const onr_event *const event = &m->facts->events.items[i];
        onr_node *const node = add_node(m, event->id, c_string(m, event->kind));
        set(m, &node->values[ONR_NODE_name],
            event->label.len ? event->label : event->kind);
        set_dates(m, node, event);
        for (size_t k = 0; k < event->factualities.count; ++k) {
            set(m, &node->values[ONR_NODE_factuality],
                event->factualities.items[k].value);
        }
        set_all(m, &node->values[ONR_NODE_offenses], &event->offenses);
        set_all(m, &node->values[ONR_NODE_instruments], &event->instruments);
        set_all(m, &node->values[ONR_NODE_terms], &event->terms);
        for (size_t k = 0; k < event->amounts.count; ++k) {
            const onr_money *const sum = &event->amounts.items[k];
            const char *const text =
                onr_arena_printf(m->arena, "%.*s%s%.*s", ONR_ARG(sum->number),
                                 sum->currency.len ? " " : "", ONR_ARG(sum->currency));
            set(m, &node->values[ONR_NODE_amounts], onr_slice_of(text));
        }
        if (event->deaths >= 0) {
            set_number(m, &node->values[ONR_NODE_deaths], event->deaths);
        }
        if (event->injuries >= 0) {
            set_number(m, &node->values[ONR_NODE_injuries], event->injuries);
        }
    }
}

static void
add_claims(const maker *m)
{
    for (size_t i = 0; i < m->facts->claims.count; ++i) {
        const onr_claim *const claim = &m->facts->claims.items[i];
        onr_node *const node = add_node(m, claim->id, "Claim");
        const onr_slice speaker = claim->speaker == ONR_NO_FACT
                                      ? ONR_LIT("Somebody")
                                      : m->facts->parties.items[claim->speaker].label;
        const onr_slice stance = onr_slice_lower(m->arena, claim->stance);
        set(m, &node->values[ONR_NODE_name],
            onr_slice_of(onr_arena_printf(m->arena, "%.*s %.*s", ONR_ARG(speaker),
                                          ONR_ARG(stance))));
        set(m, &node->values[ONR_NODE_stance], claim->stance);
        set(m, &node->values[ONR_NODE_quote], claim->quote);
    }
}

/* -- edges -- */

static void
link_parties(const maker *m)
{
    for (size_t i = 0; i < m->facts->parties.count; ++i) {
        add_evidence(m, m->parties + i, &m->facts->parties.items[i].evidence);
    }
    for (size_t i = 0; i < m->facts->places.count; ++i) {
        add_evidence(m, m->places + i, &m->facts->places.items[i].evidence);
    }
    for (size_t i = 0; i < m->facts->relations.count; ++i) {
        const onr_relation *const relation = &m->facts->relations.items[i];
        add_edge(m, m->parties + relation->from, type_name(m, relation->kind),
                 m->parties + relation->to);
    }
}

static void
link_tenures(const maker *m)
{
    for (size_t i = 0; i < m->facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &m->facts->tenures.items[i];
        add_edge(m, m->tenures + i, "HOLDER", m->parties + tenure->holder);
        if (tenure->agency != ONR_NO_FACT) {
            add_edge(m, m->tenures + i, "AGENCY", m->parties + tenure->agency);
        }
        add_evidence(m, m->tenures + i, &tenure->evidence);
    }
}

/** What one article says of an event. */
static void
link_report(const maker *m, size_t from, const onr_event *event, uint32_t article)
{
    onr_edge *const edge = add_edge(m, from, "REPORTED_IN", m->articles + article);
    for (size_t i = 0; i < event->dates.count; ++i) {
        if (event->dates.items[i].article == article) {
            edge->values[ONR_EDGE_date].count = 0;
            set(m, &edge->values[ONR_EDGE_date],
                date_text(m, event->dates.items[i].date));
        }
    }
    for (size_t i = 0; i < event->factualities.count; ++i) {
        if (event->factualities.items[i].article == article) {
            edge->values[ONR_EDGE_factuality].count = 0;
            set(m, &edge->values[ONR_EDGE_factuality],
                event->factualities.items[i].value);
        }
    }
}

static void
link_event(const maker *m, size_t from, const onr_event *event)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        add_edge(m, from, type_name(m, event->roles.items[i].role),
                 m->parties + event->roles.items[i].party);
    }
    for (size_t i = 0; i < event->places.count; ++i) {
        add_edge(m, from, "PLACE", m->places + event->places.items[i]);
    }
    for (size_t i = 0; i < event->concerns.count; ++i) {
        add_edge(m, from, "CONCERNS", m->events + event->concerns.items[i]);
    }
    for (size_t i = 0; i < event->articles.count; ++i) {
        link_report(m, from, event, event->articles.items[i]);
    }
    add_evidence(m, from, &event->evidence);
}

static void
link_claims(const maker *m)
{
    for (size_t i = 0; i < m->facts->claims.count; ++i) {
        const onr_claim *const claim = &m->facts->claims.items[i];
        const size_t from = m->claims + i;
        if (claim->speaker != ONR_NO_FACT) {
            add_edge(m, from, "SPEAKER", m->parties + claim->speaker);
        }
        if (claim->about != ONR_NO_FACT) {
            add_edge(m, from, "ABOUT", m->events + claim->about);
        }
        add_edge(m, from, "REPORTED_IN", m->articles + claim->article);
        add_evidence(m, from, &claim->evidence);
    }
}

/** Those pairs whose nodes are there. */
static void
link_possibly_same(const maker *m)
{
    onr_map *const by_iri = onr_map_new(m->arena);
    for (size_t i = 0; i < m->network->nodes.count; ++i) {
        onr_map_set(by_iri, m->network->nodes.items[i].iri, &m->network->nodes.items[i]);
    }
    for (size_t i = 0; i < m->facts->possibly_same.count; ++i) {
        const onr_possibly_same *const pair = &m->facts->possibly_same.items[i];
        const onr_node *const a =
            onr_map_get(by_iri, onr_slice_join(m->arena, m->input->base, pair->a));
        const onr_node *const b =
            onr_map_get(by_iri, onr_slice_join(m->arena, m->input->base, pair->b));
        if (a && b) {
            onr_edge *const edge =
                add_edge(m, (size_t)(a - m->network->nodes.items), "POSSIBLY_SAME",
                         (size_t)(b - m->network->nodes.items));
            const int thousandths = (int)(pair->score * 1000.0F + 0.5F);
            set(m, &edge->values[ONR_EDGE_score],
                onr_slice_of(onr_arena_printf(m->arena, "%d.%03d", thousandths / 1000,
                                              thousandths % 1000)));
        }
    }
}

const onr_network *
onr_network_new(const onr_exchange_input *input)
{
    const onr_facts *const facts = input->facts;
    maker m = {.input = input, .arena = input->arena, .facts = facts};
    m.network = onr_arena_alloc(m.arena, sizeof(*m.network));
    m.parties = m.articles + facts->articles.count;
    m.places = m.parties + facts->parties.count;
    m.tenures = m.places + facts->places.count;
    m.events = m.tenures + facts->tenures.count;
    m.claims = m.events + facts->events.count;
    add_articles(&m);
    add_parties(&m);
    add_places(&m);
    add_tenures(&m);
    add_events(&m);
    add_claims(&m);
    link_parties(&m);
    link_tenures(&m);
    for (size_t i = 0; i < facts->events.count; ++i) {
        link_event(&m, m.events + i, &facts->events.items[i]);
    }
    link_claims(&m);
    link_possibly_same(&m);
    return m.network;
}
