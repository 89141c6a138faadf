/* SPDX-License-Identifier: Apache-2.0 */
/* FollowTheMoney entities (followthemoney.tech, model 3 and 4).

   Nobody gets a topic such as "crime" or "wanted" on the strength of a news report: an event says how it is told among
   its keywords.  What has no place in that model (the words that tell of people and their posts, and where they stand) is
   left to RDF. */
#include "export/ftm.h"
#include "base/map.h"

onr_slice
onr_ftm_iri(const onr_ftm *f, onr_slice id)
{
    return onr_slice_join(f->arena, f->input->base, id);
}

onr_slice
onr_ftm_party(const onr_ftm *f, uint32_t index)
{
    return onr_ftm_iri(f, f->facts->parties.items[index].id);
}

onr_slice
onr_ftm_article(const onr_ftm *f, uint32_t index)
{
    return onr_ftm_iri(f, f->facts->articles.items[index].id);
}

onr_slice
onr_ftm_date(const onr_ftm *f, onr_date date)
{
    char text[ONR_DATE_TEXT_MAX];
    const size_t length = onr_date_write(date, text);
    return onr_slice_copy(f->arena, (onr_slice){text, length});
}

/** Of evidence: the articles, as sources of an entity. */
static void
add_proof(const onr_ftm *f, onr_entity *entity, const onr_evidence_list *evidence)
{
    for (size_t i = 0; i < evidence->count; ++i) {
        onr_entity_refer(entity, "proof", onr_ftm_article(f, evidence->items[i].article));
    }
}

static bool
is_web(onr_slice url)
{
    return onr_slice_starts(url, ONR_LIT("http://")) ||
           onr_slice_starts(url, ONR_LIT("https://"));
}

void
onr_ftm_add_sources(const onr_ftm *f, onr_entity *entity, const onr_index_list *articles)
{
    for (size_t i = 0; i < articles->count; ++i) {
        const uint32_t article = articles->items[i];
        onr_entity_refer(entity, "proof", onr_ftm_article(f, article));
        if (is_web(f->facts->articles.items[article].url)) {
            onr_entity_add(entity, "sourceUrl", f->facts->articles.items[article].url);
        }
    }
}

static void
put_article(const onr_ftm *f, const onr_article *article)
{
    onr_entity e = onr_entity_new(f->arena, "Article", onr_ftm_iri(f, article->id));
    onr_entity_add(&e, "title", article->title);
    onr_entity_add(&e, "fileName", article->input);
    for (size_t i = 0; i < article->authors.count; ++i) {
        onr_entity_add(&e, "author", article->authors.items[i]);
    }
    onr_entity_add(&e, "publishedAt", onr_ftm_date(f, article->published));
    if (is_web(article->url)) {
        onr_entity_add(&e, "sourceUrl", article->url);
    }
    onr_entity_add(&e, "publisher", article->publisher);
    onr_entity_add(&e, "language", ONR_LIT("eng"));
    onr_entity_add(&e, "contentHash", onr_slice_of(article->sha256));
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

/** "police chief"; where no employment tells that it is over or to come, "former police chief". */
static onr_slice
position(const onr_ftm *f, const onr_tenure *tenure)
{
    if (tenure->agency != ONR_NO_FACT || tenure->status.len == 0 ||
        onr_slice_equal(tenure->status, ONR_LIT("Current"))) {
        return tenure->title;
    }
    return onr_slice_of(onr_arena_printf(
        f->arena, "%.*s %.*s", ONR_ARG(onr_slice_lower(f->arena, tenure->status)),
        ONR_ARG(tenure->title)));
}

static void
put_party(const onr_ftm *f, uint32_t index)
{
    static const char wikidata[] = "http://www.wikidata.org/entity/";
    const onr_party *const party = &f->facts->parties.items[index];
    onr_entity e =
        onr_entity_new(f->arena, party_schema(party), onr_ftm_iri(f, party->id));
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
            onr_entity_add(&e, "position", position(f, &f->facts->tenures.items[i]));
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
put_mentions(const onr_ftm *f, uint32_t index)
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
                                 ONR_ARG(onr_ftm_article(f, mention->article)),
                                 ONR_ARG(party->id), ONR_ARG(mention->exact));
            onr_entity e = onr_entity_new(f->arena, "Mention", onr_slice_of(key));
            onr_entity_refer(&e, "document", onr_ftm_article(f, mention->article));
            onr_entity_add(&e, "name", mention->exact);
            onr_entity_refer(&e, "resolved", onr_ftm_iri(f, party->id));
            onr_entity_add(&e, "detectedSchema", onr_slice_of(party_schema(party)));
            onr_entity_put(&e, f->sink);
        }
    }
}

/** At a public body: the office, one whoever holds it, and that this person holds it. */
static void
put_office(const onr_ftm *f, const onr_tenure *tenure)
{
    const onr_party *const body = &f->facts->parties.items[tenure->agency];
    const onr_slice agency = onr_ftm_iri(f, body->id);
    const char *const key = onr_arena_printf(f->arena, "position %.*s %.*s",
                                             ONR_ARG(agency), ONR_ARG(tenure->title));
    const char *const name = onr_arena_printf(
        f->arena, "%.*s, %.*s", ONR_ARG(tenure->title), ONR_ARG(body->label));
    onr_entity office = onr_entity_new(f->arena, "Position", onr_slice_of(key));
    onr_entity_add(&office, "name", onr_slice_of(name));
    onr_entity_refer(&office, "organization", agency);
    onr_entity_put(&office, f->sink);
    onr_entity e = onr_entity_new(
        f->arena, "Occupancy",
        onr_slice_join(f->arena, ONR_LIT("occupancy "), onr_ftm_iri(f, tenure->id)));
    onr_entity_refer(&e, "holder", onr_ftm_party(f, tenure->holder));
    onr_entity_refer(&e, "post", onr_slice_of(key));
    onr_entity_add(&e, "status", onr_slice_lower(f->arena, tenure->status));
    add_proof(f, &e, &tenure->evidence);
    onr_entity_put(&e, f->sink);
}

static void
put_tenure(const onr_ftm *f, const onr_tenure *tenure)
{
    if (tenure->agency == ONR_NO_FACT || tenure->agency == tenure->holder) {
        return;
    }
    onr_entity e = onr_entity_new(f->arena, "Employment", onr_ftm_iri(f, tenure->id));
    onr_entity_refer(&e, "employer", onr_ftm_party(f, tenure->agency));
    onr_entity_refer(&e, "employee", onr_ftm_party(f, tenure->holder));
    onr_entity_add(&e, "role", tenure->title);
    onr_entity_add(&e, "status", onr_slice_lower(f->arena, tenure->status));
    add_proof(f, &e, &tenure->evidence);
    onr_entity_put(&e, f->sink);
    if (strcmp(party_schema(&f->facts->parties.items[tenure->agency]), "PublicBody") ==
        0) {
        put_office(f, tenure);
    }
}

static void
put_relation(const onr_ftm *f, const onr_relation *relation)
{
    if (relation->from == relation->to) {
        return;
    }
    const bool represents = onr_slice_equal(relation->kind, ONR_LIT("represents"));
    const onr_slice from = onr_ftm_party(f, relation->from);
    const onr_slice to = onr_ftm_party(f, relation->to);
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

/** Two people, agencies or events that may be one. */
static void
put_similar(const onr_ftm *f, const onr_possibly_same *same)
{
    const onr_slice a = onr_ftm_iri(f, same->a);
    const onr_slice b = onr_ftm_iri(f, same->b);
    const int thousandths = (int)(same->score * 1000.0F + 0.5F);
    const char *const key =
        onr_arena_printf(f->arena, "similar %.*s %.*s", ONR_ARG(a), ONR_ARG(b));
    const char *const score =
        onr_arena_printf(f->arena, "%d.%03d", thousandths / 1000, thousandths % 1000);
    onr_entity e = onr_entity_new(f->arena, "Similar", onr_slice_of(key));
    onr_entity_refer(&e, "candidate", a);
    onr_entity_refer(&e, "match", b);
    onr_entity_add(&e, "confidenceScore", onr_slice_of(score));
    onr_entity_add(&e, "matcher", ONR_LIT("onrecord"));
    onr_entity_put(&e, f->sink);
}

/** Of those that are there: what was suppressed, and places, have no entity. */
static void
put_similars(const onr_ftm *f)
{
    const onr_facts *const facts = f->facts;
    onr_map *const there = onr_map_new(f->arena);
    for (size_t i = 0; i < facts->parties.count; ++i) {
        onr_map_set(there, facts->parties.items[i].id, &facts->parties.items[i]);
    }
    for (size_t i = 0; i < facts->events.count; ++i) {
        onr_map_set(there, facts->events.items[i].id, &facts->events.items[i]);
    }
    for (size_t i = 0; i < facts->possibly_same.count; ++i) {
        const onr_possibly_same *const same = &facts->possibly_same.items[i];
        if (onr_map_get(there, same->a) && onr_map_get(there, same->b)) {
            put_similar(f, same);
        }
    }
}

static void
put_ftm(const onr_exchange_input *input, onr_sink *sink)
{
    const onr_facts *const facts = input->facts;
    const onr_ftm f = {.input = input,
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
        onr_ftm_put_event(&f, &facts->events.items[i]);
        onr_arena_clear(f.arena);
    }
    for (size_t i = 0; i < facts->claims.count; ++i) {
        onr_ftm_put_claim(&f, &facts->claims.items[i]);
    }
    put_similars(&f);
    onr_arena_free(f.arena);
}

const onr_exchange onr_exchange_ftm = {
    .name = "ftm",
    .title = "FollowTheMoney entities, for ftm and Aleph",
    .suffix = "ftm.json",
    .files = {{"entities.ftm.json", put_ftm}},
    .file_count = 1,
};
