/* SPDX-License-Identifier: Apache-2.0 */
/* Pages of things other than articles. */
#include "pages/picture.h"

enum { QUOTES_MAX = 100 /* Quotations on an event's own pages */ };

/** Add a line for each claim, those that are made of events by others and those made by a party. */
static void
add_claims(const onr_site *site, onr_view *view, const onr_thing *thing, onr_iri tie,
           const char *list, const onr_thing *without)
{
    for (size_t i = 0; i < thing->in_count; ++i) {
        const onr_thing *const claim = thing->in[i].thing;
        const bool own =
            without && onr_thing_first(claim, ONR_IRI_speaker) == without->term;
        if (thing->in[i].predicate->id == tie && claim->kind == ONR_THING_CLAIM && !own) {
            onr_view_add_view(view, list,
                              onr_site_claim_line(site, claim, without ? NULL : thing));
        }
    }
}

static onr_things
events_of(const onr_site *site, const onr_thing *thing)
{
    onr_things events = {0};
    for (size_t i = 0; i < thing->in_count; ++i) {
        if (thing->in[i].thing->kind == ONR_THING_EVENT) {
            *ONR_PUSH(site->page, &events) = thing->in[i].thing;
        }
    }
    onr_things_sort_events(&events);
    return events;
}

static void
add_events(const onr_site *site, onr_view *view, const onr_things *events,
           const onr_thing *who)
{
    for (size_t i = 0; i < events->count; ++i) {
        onr_view_add_view(view, "events",
                          onr_site_event_line(site, events->items[i], who));
    }
    onr_view_printf(view, "event_count", "%zu", events->count);
    onr_view_flag(view, "one_event", events->count == 1);
}

/** Number of articles that name a thing. */
static size_t
count_articles(const onr_site *site, const onr_thing *thing)
{
    size_t count, articles = 0;
    const onr_term *last = NULL;
    const onr_pair *const evidence = onr_thing_all(thing, ONR_IRI_evidence, &count);
    for (size_t i = 0; i < count; ++i) {
        const onr_thing *const mention =
            onr_record_thing(site->record, evidence[i].object);
        const onr_term *const article =
            mention ? onr_thing_first(mention, ONR_IRI_inArticle) : NULL;
        articles += article && article != last;
        last = article ? article : last;
    }
    return articles;
}

static void
add_tenures(const onr_site *site, onr_view *view, const onr_thing *party, onr_iri tie)
{
    for (size_t i = 0; i < party->in_count; ++i) {
        if (party->in[i].predicate->id == tie) {
            onr_view_add_view(view, "tenures",
                              onr_site_tenure_line(site, party->in[i].thing, party));
        }
    }
}

/** Names that it also goes by: those that begin with a capital, since others are pronouns and "the department". */
static void
add_names(const onr_site *site, onr_view *view, const onr_thing *party)
{
    size_t count;
    const onr_pair *const names = onr_thing_all(party, ONR_IRI_skos_altLabel, &count);
    for (size_t i = 0; i < count; ++i) {
        const onr_slice name = names[i].object->text;
        const bool capital = name.len && name.ptr[0] >= 'A' && name.ptr[0] <= 'Z';
        if (capital && !onr_slice_starts(name, ONR_LIT("The "))) {
            onr_view_text(onr_view_add(view, "names"), "text", name);
        }
    }
    (void)site;
}

static void
add_possibly_same(const onr_site *site, onr_view *view, const onr_thing *thing)
{
    onr_site_add_objects(site, view, "possibly_same", thing, ONR_IRI_possiblySame);
    onr_site_add_subjects(site, view, "possibly_same", thing, ONR_IRI_possiblySame);
}

onr_status
onr_site_party_page(const onr_site *site, const onr_thing *party)
{
    const bool person = party->kind == ONR_THING_PERSON;
    onr_view *const view = onr_site_view(site, party->label);
    const onr_things events = events_of(site, party);
    const size_t articles = count_articles(site, party);
    onr_site_put_thing(site, view, party);
    add_names(site, view, party);
    add_possibly_same(site, view, party);
    onr_site_add_texts(site, view, "elsewhere", party, ONR_IRI_owl_sameAs);
    onr_view_printf(view, "article_count", "%zu", articles);
    onr_view_flag(view, "one_article", articles == 1);
    add_tenures(site, view, party, person ? ONR_IRI_holder : ONR_IRI_agency);
    onr_site_add_objects(site, view, "represents", party, ONR_IRI_represents);
    onr_site_add_subjects(site, view, "represented_by", party, ONR_IRI_represents);
    onr_site_add_objects(site, view, "relatives", party, ONR_IRI_relative);
    onr_site_add_subjects(site, view, "relatives", party, ONR_IRI_relative);
    add_events(site, view, &events, party);
    add_claims(site, view, party, ONR_IRI_speaker, "said_by", NULL);
    for (size_t i = 0; i < events.count; ++i) {
        add_claims(site, view, events.items[i], ONR_IRI_about, "said_about", party);
    }
    onr_picture_time(site, view, &events);
    onr_picture_party(site, view, party);
    return onr_site_emit(site, party, view, person ? "person.html" : "agency.html",
                         "tenures events said_by said_about");
}

/** The parties of an event with their roles. */
static void
add_roles(const onr_site *site, onr_view *view, const onr_thing *event)
{
    static const onr_iri roles[] = {ONR_IRI_actor,     ONR_IRI_target,
                                    ONR_IRI_subject,   ONR_IRI_authority,
                                    ONR_IRI_initiator, ONR_IRI_involves};
    onr_things told = {0};
    for (size_t i = 0; i < ONR_COUNT(roles); ++i) {
        size_t count;
        onr_view *row = NULL;
        const onr_pair *const pairs = onr_thing_all(event, roles[i], &count);
        for (size_t k = 0; k < count; ++k) {
            onr_thing *const party = onr_record_thing(site->record, pairs[k].object);
            bool known = !party;
            for (size_t t = 0; roles[i] == ONR_IRI_involves && t < told.count; ++t) {
                known = known || told.items[t] == party;
            }
            if (!known) {
                if (!row) {
                    row = onr_view_add(view, "roles");
                    onr_view_text(
                        row, "role",
                        onr_site_role(site, "role.", event, pairs[k].predicate));
                }
                onr_site_put_thing(site, onr_view_add(row, "parties"), party);
                *ONR_PUSH(site->page, &told) = party;
            }
        }
    }
}

static void
add_values(const onr_site *site, onr_view *view, const onr_thing *event)
{
    static const onr_iri values[] = {
        ONR_IRI_offense, ONR_IRI_instrument, ONR_IRI_deaths, ONR_IRI_injuries,
        ONR_IRI_amount,  ONR_IRI_currency,   ONR_IRI_term};
    for (size_t i = 0; i < ONR_COUNT(values); ++i) {
        const onr_term *const predicate = onr_graph_vocab(site->record->graph, values[i]);
        if (onr_thing_first(event, values[i])) {
            onr_view *const row = onr_view_add(view, "values");
            onr_view_text(row, "name",
                          onr_site_word_of(site->words, "value.", predicate));
            onr_site_add_texts(site, row, "texts", event, values[i]);
        }
    }
}

/** What a reader should keep in mind about an action of its class. */
static onr_slice
caution_of(const onr_site *site, const onr_thing *event)
{
    static const onr_iri classes[] = {ONR_IRI_Arrest,     ONR_IRI_Charge,
                                      ONR_IRI_Indictment, ONR_IRI_Lawsuit,
                                      ONR_IRI_Complaint,  ONR_IRI_Investigation};
    for (size_t i = 0; i < ONR_COUNT(classes); ++i) {
        if (onr_thing_is(event, classes[i])) {
            return onr_site_word_of(site->words, "caution.",
                                    onr_graph_vocab(site->record->graph, classes[i]));
        }
    }
    return ONR_LIT("");
}

onr_status
onr_site_event_page(const onr_site *site, const onr_thing *event)
{
    onr_view *const view = onr_site_view(site, event->label);
    onr_view *const line = onr_site_event_line(site, event, NULL);
    for (size_t i = 0; i < line->fields.count; ++i) {
        if (strcmp(line->fields.items[i].name, "quotes") != 0) {
            *ONR_PUSH(site->page, &view->fields) = line->fields.items[i];
        }
    }
    onr_view_text(view, "caution", caution_of(site, event));
    add_roles(site, view, event);
    add_values(site, view, event);
    add_possibly_same(site, view, event);
    onr_site_add_objects(site, view, "places", event, ONR_IRI_place);
    onr_site_add_objects(site, view, "concerns", event, ONR_IRI_concerns);
    onr_site_add_subjects(site, view, "followed_by", event, ONR_IRI_concerns);
    onr_site_add_quotes(site, view, "quotes", event, QUOTES_MAX);
    add_claims(site, view, event, ONR_IRI_about, "said_about", NULL);
    const onr_things whole = onr_picture_case(site, event);
    onr_picture_time(site, view, &whole);
    onr_picture_event(site, view, event);
    return onr_site_emit(site, event, view, "event.html", "quotes said_about");
}

onr_status
onr_site_place_page(const onr_site *site, const onr_thing *place)
{
    onr_view *const view = onr_site_view(site, place->label);
    const onr_things events = events_of(site, place);
    onr_site_put_thing(site, view, place);
    add_names(site, view, place);
    add_possibly_same(site, view, place);
    add_events(site, view, &events, NULL);
    return onr_site_emit(site, place, view, "place.html", "events");
}

/** What the graph says of a thing of no kind known here, as it is. */
static void
add_statements(const onr_site *site, onr_view *view, const onr_thing *thing)
{
    for (size_t i = 0; i < thing->out_count; ++i) {
        onr_view *const row = onr_view_add(view, "statements");
        const onr_thing *const to = onr_record_thing(site->record, thing->out[i].object);
        onr_view_text(row, "name", thing->out[i].predicate->text);
        onr_view_text(row, "text", thing->out[i].object->text);
        if (to) {
            onr_site_put_thing(site, onr_view_add(row, "things"), to);
        }
    }
}

onr_status
onr_site_small_page(const onr_site *site, const onr_thing *thing)
{
    onr_view *const view = onr_site_view(site, thing->label);
    onr_site_put_thing(site, view, thing);
    switch (thing->kind) {
    case ONR_THING_CLAIM:
        onr_view_add_view(view, "claim", onr_site_claim_line(site, thing, NULL));
        return onr_site_emit(site, thing, view, "claim.html", NULL);
    case ONR_THING_TENURE:
        onr_view_add_view(view, "tenure", onr_site_tenure_line(site, thing, NULL));
        return onr_site_emit(site, thing, view, "tenure.html", NULL);
    default:
        add_statements(site, view, thing);
        return onr_site_emit(site, thing, view, "other.html", "statements");
    }
}
