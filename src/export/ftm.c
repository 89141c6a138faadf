/* SPDX-License-Identifier: Apache-2.0 */
/* FollowTheMoney entities (followthemoney.tech, model 3 and 4).

   Nobody gets a topic such as "crime" or "wanted" on the strength of a news report: an event says how it is told among
   its keywords.  What has no entity in that model (the offsets of a mention, the date that each article gives) is left
   to RDF. */
#include "export/entity.h"
#include "export/exchange.h"

typedef struct {
    const onr_exchange_input *input;
    const onr_facts *facts;
    onr_arena *arena; // Of one entity
    onr_sink *sink;
} ftm;

static onr_slice
iri_of(const ftm *f, onr_slice id)
{
    return onr_slice_join(f->arena, f->input->base, id);
}

static onr_slice
party_iri(const ftm *f, uint32_t index)
{
    return iri_of(f, f->facts->parties.items[index].id);
}

static onr_slice
article_iri(const ftm *f, uint32_t index)
{
    return iri_of(f, f->facts->articles.items[index].id);
}

static onr_slice
date_text(const ftm *f, onr_date date)
{
    char text[ONR_DATE_TEXT_MAX];
    const size_t length = onr_date_write(date, text);
    return onr_slice_copy(f->arena, (onr_slice){text, length});
}

/** Of evidence: the articles, as sources of an entity. */
static void
add_proof(const ftm *f, onr_entity *entity, const onr_evidence_list *evidence)
{
    for (size_t i = 0; i < evidence->count; ++i) {
        onr_entity_refer(entity, "proof", article_iri(f, evidence->items[i].article));
    }
}

static bool
is_web(onr_slice url)
{
    return onr_slice_starts(url, ONR_LIT("http://")) ||
           onr_slice_starts(url, ONR_LIT("https://"));
}

static void
put_article(const ftm *f, const onr_article *article)
{
    onr_entity e = onr_entity_new(f->arena, "Article", iri_of(f, article->id));
    onr_entity_add(&e, "title", article->title);
    onr_entity_add(&e, "fileName", article->input);
    for (size_t i = 0; i < article->authors.count; ++i) {
        onr_entity_add(&e, "author", article->authors.items[i]);
    }
    onr_entity_add(&e, "publishedAt", date_text(f, article->published));
    if (is_web(article->url)) {
        onr_entity_add(&e, "sourceUrl", article->url);
    }
    onr_entity_add(&e, "publisher", article->publisher);
    onr_entity_add(&e, "language", ONR_LIT("eng"));
    onr_entity_add(&e, "processingAgent", ONR_LIT("onrecord"));
    onr_entity_put(&e, f->sink);
}

/* -- parties -- */

static const struct {
    const char *kind, *schema, *topic, *classification;
} agency_kinds[] = {
    {"LawEnforcementAgency", "PublicBody", "gov.security", "law enforcement agency"},
    {"ProsecutorOffice", "PublicBody", "gov.judicial", "prosecutor's office"},
    {"Court", "PublicBody", "gov.judicial", "court"},
    {"Government", "PublicBody", "gov", "government"},
    {"Legislature", "PublicBody", "gov.legislative", "legislature"},
    {"OversightBody", "PublicBody", "gov", "oversight body"},
    {"Company", "Company", NULL, NULL},
    {"NewsOrganization", "Organization", NULL, "news organization"},
    {"School", "Organization", NULL, "school"},
    {"MedicalFacility", "Organization", NULL, "medical facility"},
    {"LaborUnion", "Organization", NULL, "labor union"},
    {"AdvocacyGroup", "Organization", NULL, "advocacy group"},
    {"LawFirm", "Company", NULL, "law firm"},
    {"Agency", "Organization", NULL, NULL},
};

static const char *
party_schema(const onr_party *party)
{
    for (size_t i = 0; i < ONR_COUNT(agency_kinds); ++i) {
        if (onr_slice_equal(party->kind, onr_slice_of(agency_kinds[i].kind))) {
            return agency_kinds[i].schema;
        }
    }
    return "Person";
}

static void
classify(onr_entity *e, const onr_party *party)
{
    for (size_t i = 0; i < ONR_COUNT(agency_kinds); ++i) {
        if (onr_slice_equal(party->kind, onr_slice_of(agency_kinds[i].kind))) {
            onr_entity_add(e, "topics", onr_slice_of(agency_kinds[i].topic));
            onr_entity_add(e, "classification",
                           onr_slice_of(agency_kinds[i].classification));
        }
    }
}

static void
put_party(const ftm *f, uint32_t index)
{
    static const char wikidata[] = "http://www.wikidata.org/entity/";
    const onr_party *const party = &f->facts->parties.items[index];
    onr_entity e = onr_entity_new(f->arena, party_schema(party), iri_of(f, party->id));
    onr_entity_add(&e, "name", party->label);
    for (size_t i = 0; i < party->aliases.count; ++i) {
        onr_entity_add(&e, "alias", party->aliases.items[i]);
    }
    classify(&e, party);
    if (party->unnamed) {
        onr_entity_add(&e, "notes", ONR_LIT("The articles do not give a name."));
    }
    for (size_t i = 0; i < f->facts->tenures.count; ++i) {
        if (f->facts->tenures.items[i].holder == index) {
            onr_entity_add(&e, "position", f->facts->tenures.items[i].title);
        }
    }
    for (size_t i = 0; i < party->same_as.count; ++i) {
        const onr_slice same = party->same_as.items[i];
        if (onr_slice_starts(same, onr_slice_of(wikidata))) {
            onr_entity_add(&e, "wikidataId",
                           onr_slice_part(same, sizeof(wikidata) - 1, same.len));
        }
    }
    add_proof(f, &e, &party->evidence);
    onr_entity_put(&e, f->sink);
}

/** Where a party is mentioned by one of its names: once for each name and article. */
static void
put_mentions(const ftm *f, uint32_t index)
{
    const onr_party *const party = &f->facts->parties.items[index];
    for (size_t i = 0; i < party->evidence.count; ++i) {
        const onr_evidence *const mention = &party->evidence.items[i];
        bool is_name = onr_slice_equal(mention->exact, party->label);
        for (size_t k = 0; k < party->aliases.count && !is_name; ++k) {
            is_name = onr_slice_equal(mention->exact, party->aliases.items[k]);
        }
        for (size_t k = 0; k < i && is_name; ++k) {
            is_name = party->evidence.items[k].article != mention->article ||
                      !onr_slice_equal(party->evidence.items[k].exact, mention->exact);
        }
        if (is_name && !party->unnamed) {
            const char *const key =
                onr_arena_printf(f->arena, "mention %.*s %.*s %.*s",
                                 ONR_ARG(article_iri(f, mention->article)),
                                 ONR_ARG(party->id), ONR_ARG(mention->exact));
            onr_entity e = onr_entity_new(f->arena, "Mention", onr_slice_of(key));
            onr_entity_refer(&e, "document", article_iri(f, mention->article));
            onr_entity_add(&e, "name", mention->exact);
            onr_entity_refer(&e, "resolved", iri_of(f, party->id));
            onr_entity_add(&e, "detectedSchema", onr_slice_of(party_schema(party)));
            onr_entity_put(&e, f->sink);
        }
    }
}

static void
put_tenure(const ftm *f, const onr_tenure *tenure)
{
    if (tenure->agency == ONR_NO_FACT || tenure->agency == tenure->holder) {
        return;
    }
    onr_entity e = onr_entity_new(f->arena, "Employment", iri_of(f, tenure->id));
    onr_entity_refer(&e, "employer", party_iri(f, tenure->agency));
    onr_entity_refer(&e, "employee", party_iri(f, tenure->holder));
    onr_entity_add(&e, "role", tenure->title);
    onr_entity_add(&e, "status", onr_slice_lower(f->arena, tenure->status));
    add_proof(f, &e, &tenure->evidence);
    onr_entity_put(&e, f->sink);
}

static void
put_relation(const ftm *f, const onr_relation *relation)
{
    if (relation->from == relation->to) {
        return;
    }
    const bool represents = onr_slice_equal(relation->kind, ONR_LIT("represents"));
    const onr_slice from = party_iri(f, relation->from);
    const onr_slice to = party_iri(f, relation->to);
    const char *const key =
        onr_arena_printf(f->arena, "relation %.*s %.*s %.*s", ONR_ARG(relation->kind),
                         ONR_ARG(from), ONR_ARG(to));
    onr_entity e = onr_entity_new(f->arena, represents ? "Representation" : "Family",
                                  onr_slice_of(key));
    onr_entity_refer(&e, represents ? "agent" : "person", from);
    onr_entity_refer(&e, represents ? "client" : "relative", to);
    onr_entity_add(&e, represents ? "role" : "relationship",
                   represents ? ONR_LIT("lawyer") : ONR_LIT("relative"));
    add_proof(f, &e, &relation->evidence);
    onr_entity_put(&e, f->sink);
}

/* -- events -- */

static bool
has_role(const onr_role *role, const char *name)
{
    return onr_slice_equal(role->role, onr_slice_of(name));
}

/** What the model has no property for, in words. */
static void
summarize(const ftm *f, onr_entity *e, const onr_event *event)
{
    const struct {
        const char *name;
        const onr_slice_list *values;
    } lists[] = {{"offense", &event->offenses},
                 {"instrument", &event->instruments},
                 {"term", &event->terms}};
    for (size_t i = 0; i < ONR_COUNT(lists); ++i) {
        for (size_t k = 0; k < lists[i].values->count; ++k) {
            const char *const text = onr_arena_printf(f->arena, "%s: %.*s", lists[i].name,
                                                      ONR_ARG(lists[i].values->items[k]));
            onr_entity_add(e, "summary", onr_slice_of(text));
        }
    }
    for (size_t i = 0; i < event->amounts.count; ++i) {
        const onr_money *const sum = &event->amounts.items[i];
        const char *const text = onr_arena_printf(
            f->arena, "amount: %.*s %.*s", ONR_ARG(sum->number), ONR_ARG(sum->currency));
        onr_entity_add(e, "summary", onr_slice_of(text));
    }
    if (event->deaths >= 0) {
        const char *const text = onr_arena_printf(f->arena, "deaths: %d", event->deaths);
        onr_entity_add(e, "summary", onr_slice_of(text));
    }
    if (event->injuries >= 0) {
        const char *const text =
            onr_arena_printf(f->arena, "injuries: %d", event->injuries);
        onr_entity_add(e, "summary", onr_slice_of(text));
    }
}

/** As precise as each article tells them. */
static void
add_dates(const ftm *f, onr_entity *e, const onr_event *event)
{
    for (size_t i = 0; i < event->dates.count; ++i) {
        onr_entity_add(e, "date", date_text(f, event->dates.items[i].date));
    }
}

static void
put_event(const ftm *f, const onr_event *event)
{
    onr_entity e = onr_entity_new(f->arena, "Event", iri_of(f, event->id));
    onr_entity_add(&e, "name", event->label.len ? event->label : event->kind);
    onr_entity_add(&e, "keywords", event->kind);
    for (size_t i = 0; i < event->factualities.count; ++i) {
        onr_entity_add(&e, "keywords", event->factualities.items[i].value);
    }
    add_dates(f, &e, event);
    for (size_t i = 0; i < event->places.count; ++i) {
        onr_entity_add(&e, "location",
                       f->facts->places.items[event->places.items[i]].label);
    }
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const role = &event->roles.items[i];
        onr_entity_refer(&e, "involved", party_iri(f, role->party));
        if (has_role(role, "authority")) {
            onr_entity_refer(&e, "organizer", party_iri(f, role->party));
        }
    }
    summarize(f, &e, event);
    for (size_t i = 0; i < event->articles.count; ++i) {
        const uint32_t article = event->articles.items[i];
        onr_entity_refer(&e, "proof", article_iri(f, article));
        if (is_web(f->facts->articles.items[article].url)) {
            onr_entity_add(&e, "sourceUrl", f->facts->articles.items[article].url);
        }
    }
    onr_entity_put(&e, f->sink);
}

/** The words of an article that tell of an event. */
static void
put_documentation(const ftm *f, const onr_event *event)
{
    for (size_t i = 0; i < event->evidence.count; ++i) {
        const onr_evidence *const words = &event->evidence.items[i];
        const onr_article *const article = &f->facts->articles.items[words->article];
        const char *const key =
            onr_arena_printf(f->arena, "documentation %.*s %.*s %lu %lu",
                             ONR_ARG(event->id), ONR_ARG(article_iri(f, words->article)),
                             (unsigned long)words->begin, (unsigned long)words->end);
        onr_entity e = onr_entity_new(f->arena, "Documentation", onr_slice_of(key));
        onr_entity_refer(&e, "document", article_iri(f, words->article));
        onr_entity_refer(&e, "entity", iri_of(f, event->id));
        onr_entity_add(&e, "role", ONR_LIT("reports"));
        onr_entity_add(&e, "summary", words->exact);
        onr_entity_add(&e, "date", date_text(f, article->published));
        onr_entity_put(&e, f->sink);
    }
}

/** Classes of events that are a case in court, and what their parties are in it. */
static const struct {
    const char *kind, *type;
    const char *initiator, *subject, *authority;
} case_kinds[] = {
    {"Lawsuit", "civil", "plaintiff", "defendant", "court"},
    {"Charge", "criminal", "complainant", "defendant", "prosecution or court"},
    {"Indictment", "criminal", "complainant", "defendant", "prosecution or court"},
};

/** Whether some article says or alleges it; one that is denied or foreseen is no case yet. */
static bool
is_said(const onr_event *event)
{
    for (size_t i = 0; i < event->factualities.count; ++i) {
        const onr_slice value = event->factualities.items[i].value;
        if (onr_slice_equal(value, ONR_LIT("Reported")) ||
            onr_slice_equal(value, ONR_LIT("Alleged"))) {
            return true;
        }
    }
    return false;
}

static onr_slice
case_key(const ftm *f, const onr_event *event)
{
    return onr_slice_join(f->arena, ONR_LIT("case "), iri_of(f, event->id));
}

static void
put_case_parties(const ftm *f, const onr_event *event, size_t kind)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const role = &event->roles.items[i];
        const char *const part = has_role(role, "initiator") ? case_kinds[kind].initiator
                                 : has_role(role, "subject") ? case_kinds[kind].subject
                                                             : case_kinds[kind].authority;
        const onr_slice party = party_iri(f, role->party);
        const char *const key =
            onr_arena_printf(f->arena, "case party %.*s %.*s %s",
                             ONR_ARG(iri_of(f, event->id)), ONR_ARG(party), part);
        onr_entity e = onr_entity_new(f->arena, "CourtCaseParty", onr_slice_of(key));
        onr_entity_refer(&e, "case", case_key(f, event));
        onr_entity_refer(&e, "party", party);
        onr_entity_add(&e, "role", onr_slice_of(part));
        onr_entity_put(&e, f->sink);
    }
}

static void
put_case(const ftm *f, const onr_event *event)
{
    for (size_t k = 0; k < ONR_COUNT(case_kinds) && is_said(event); ++k) {
        if (!onr_slice_equal(event->kind, onr_slice_of(case_kinds[k].kind))) {
            continue;
        }
        onr_entity e = onr_entity_new(f->arena, "CourtCase", case_key(f, event));
        onr_entity_add(&e, "name", event->label.len ? event->label : event->kind);
        onr_entity_add(&e, "type", onr_slice_of(case_kinds[k].type));
        for (size_t i = 0; i < event->dates.count; ++i) {
            onr_entity_add(&e, "fileDate", date_text(f, event->dates.items[i].date));
        }
        for (size_t i = 0; i < event->offenses.count; ++i) {
            onr_entity_add(&e, "category", event->offenses.items[i]);
        }
        for (size_t i = 0; i < event->articles.count; ++i) {
            onr_entity_refer(&e, "proof", article_iri(f, event->articles.items[i]));
        }
        onr_entity_put(&e, f->sink);
        put_case_parties(f, event, k);
    }
}

static void
put_claim(const ftm *f, const onr_claim *claim)
{
    const onr_slice speaker = claim->speaker == ONR_NO_FACT
                                  ? ONR_LIT("Somebody")
                                  : f->facts->parties.items[claim->speaker].label;
    const onr_slice stance = onr_slice_lower(f->arena, claim->stance);
    const char *const said = onr_arena_printf(
        f->arena, claim->quote.len ? "%.*s %.*s: “%.*s”" : "%.*s %.*s%.*s",
        ONR_ARG(speaker), ONR_ARG(stance), ONR_ARG(claim->quote));
    onr_entity e = onr_entity_new(f->arena, "Note", iri_of(f, claim->id));
    onr_entity_add(&e, "description", onr_slice_of(said));
    if (claim->about != ONR_NO_FACT) {
        onr_entity_refer(&e, "entity",
                         iri_of(f, f->facts->events.items[claim->about].id));
    }
    if (claim->speaker != ONR_NO_FACT) {
        onr_entity_refer(&e, "entity", party_iri(f, claim->speaker));
    }
    onr_entity_refer(&e, "proof", article_iri(f, claim->article));
    onr_entity_put(&e, f->sink);
}

static void
put_ftm(const onr_exchange_input *input, onr_sink *sink)
{
    const onr_facts *const facts = input->facts;
    const ftm f = {.input = input,
                   .facts = facts,
                   .arena = onr_arena_child(input->arena),
                   .sink = sink};
    for (size_t i = 0; i < facts->articles.count; ++i) {
        put_article(&f, &facts->articles.items[i]);
    }
    for (size_t i = 0; i < facts->parties.count; ++i) {
        put_party(&f, (uint32_t)i);
        put_mentions(&f, (uint32_t)i);
        onr_arena_clear(f.arena);
    }
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        put_tenure(&f, &facts->tenures.items[i]);
    }
    for (size_t i = 0; i < facts->relations.count; ++i) {
        put_relation(&f, &facts->relations.items[i]);
    }
    for (size_t i = 0; i < facts->events.count; ++i) {
        put_event(&f, &facts->events.items[i]);
        put_documentation(&f, &facts->events.items[i]);
        put_case(&f, &facts->events.items[i]);
        onr_arena_clear(f.arena);
    }
    for (size_t i = 0; i < facts->claims.count; ++i) {
        put_claim(&f, &facts->claims.items[i]);
    }
    onr_arena_free(f.arena);
}

const onr_exchange onr_exchange_ftm = {
    .name = "ftm",
    .title = "FollowTheMoney entities, for ftm and Aleph",
    .suffix = "ftm.json",
    .files = {{"entities.ftm.json", put_ftm}},
    .file_count = 1,
};
