/* SPDX-License-Identifier: Apache-2.0 */
/* Events: the entity itself has those who took part in one list, so that links say who had which part; what each article
   says of it (words, their place in the text, factuality, date) stands with the documentation. */
#include "export/ftm.h"

static bool
has_role(const onr_role *role, const char *name)
{
    return onr_slice_equal(role->role, onr_slice_of(name));
}

/** What the model has no property for, in words. */
static void
summarize(const onr_ftm *f, onr_entity *e, const onr_event *event)
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

/** As precise as each article tells them; where that is no whole day, or articles differ, with the bounds of all. */
static void
add_dates(const onr_ftm *f, onr_entity *e, const onr_event *event)
{
    onr_date from = {0};
    onr_date to = {0};
    for (size_t i = 0; i < event->dates.count; ++i) {
        const onr_date date = event->dates.items[i].date;
        const onr_date first = onr_date_earliest(date);
        const onr_date last = onr_date_latest(date);
        onr_entity_add(e, "date", onr_ftm_date(f, date));
        from = i == 0 || onr_date_to_days(first) < onr_date_to_days(from) ? first : from;
        to = i == 0 || onr_date_to_days(last) > onr_date_to_days(to) ? last : to;
    }
    if (!onr_date_equal(from, to)) {
        onr_entity_add(e, "startDate", onr_ftm_date(f, from));
        onr_entity_add(e, "endDate", onr_ftm_date(f, to));
    }
}

static void
put_entity(const onr_ftm *f, const onr_event *event)
{
    onr_entity e = onr_entity_new(f->arena, "Event", onr_ftm_iri(f, event->id));
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
        onr_entity_refer(&e, "involved", onr_ftm_party(f, role->party));
        if (has_role(role, "authority")) {
            onr_entity_refer(&e, "organizer", onr_ftm_party(f, role->party));
        }
    }
    summarize(f, &e, event);
    onr_ftm_add_sources(f, &e, &event->articles);
    onr_entity_put(&e, f->sink);
}

/* -- links -- */

static void
put_link(const onr_ftm *f, const onr_event *event, onr_slice from, onr_slice role,
         onr_slice to)
{
    const char *const key = onr_arena_printf(f->arena, "link %.*s %.*s %.*s",
                                             ONR_ARG(from), ONR_ARG(role), ONR_ARG(to));
    onr_entity e = onr_entity_new(f->arena, "UnknownLink", onr_slice_of(key));
    onr_entity_refer(&e, "subject", from);
    onr_entity_refer(&e, "object", to);
    onr_entity_add(&e, "role", role);
    onr_ftm_add_sources(f, &e, &event->articles);
    onr_entity_put(&e, f->sink);
}

/** Who had which part in an event, and which others it is about. */
static void
put_links(const onr_ftm *f, const onr_event *event)
{
    const onr_slice iri = onr_ftm_iri(f, event->id);
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const role = &event->roles.items[i];
        put_link(f, event, onr_ftm_party(f, role->party), role->role, iri);
    }
    for (size_t i = 0; i < event->concerns.count; ++i) {
        const onr_slice other = f->facts->events.items[event->concerns.items[i]].id;
        if (!onr_slice_equal(other, event->id)) {
            put_link(f, event, iri, ONR_LIT("concerns"), onr_ftm_iri(f, other));
        }
    }
}

/* -- what articles say -- */

/** How and when the event is, to one article. */
static void
add_account(const onr_ftm *f, onr_entity *e, const onr_event *event, uint32_t article)
{
    for (size_t i = 0; i < event->factualities.count; ++i) {
        if (event->factualities.items[i].article == article) {
            onr_entity_add(e, "status",
                           onr_slice_lower(f->arena, event->factualities.items[i].value));
        }
    }
    for (size_t i = 0; i < event->dates.count; ++i) {
        const onr_slice date = onr_ftm_date(f, event->dates.items[i].date);
        if (event->dates.items[i].article == article && date.len) {
            onr_entity_add(
                e, "description",
                onr_slice_join(f->arena, ONR_LIT("date of the event: "), date));
        }
    }
}

/** The words of an article that tell of an event. */
static void
put_documentation(const onr_ftm *f, const onr_event *event)
{
    for (size_t i = 0; i < event->evidence.count; ++i) {
        const onr_evidence *const words = &event->evidence.items[i];
        const onr_article *const article = &f->facts->articles.items[words->article];
        const onr_slice document = onr_ftm_article(f, words->article);
        const char *const place = onr_arena_printf(
            f->arena, "%lu-%lu", (unsigned long)words->begin, (unsigned long)words->end);
        const char *const key =
            onr_arena_printf(f->arena, "documentation %.*s %.*s %s", ONR_ARG(event->id),
                             ONR_ARG(document), place);
        onr_entity e = onr_entity_new(f->arena, "Documentation", onr_slice_of(key));
        onr_entity_refer(&e, "document", document);
        onr_entity_refer(&e, "entity", onr_ftm_iri(f, event->id));
        onr_entity_add(&e, "role", ONR_LIT("reports"));
        onr_entity_add(&e, "summary", words->exact);
        onr_entity_add(&e, "recordId", onr_slice_of(place));
        onr_entity_add(&e, "date", onr_ftm_date(f, article->published));
        add_account(f, &e, event, words->article);
        onr_entity_put(&e, f->sink);
    }
}

/* -- cases in court -- */

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
case_key(const onr_ftm *f, const onr_event *event)
{
    return onr_slice_join(f->arena, ONR_LIT("case "), onr_ftm_iri(f, event->id));
}

static void
put_case_parties(const onr_ftm *f, const onr_event *event, size_t kind)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const role = &event->roles.items[i];
        const char *const part = has_role(role, "initiator") ? case_kinds[kind].initiator
                                 : has_role(role, "subject") ? case_kinds[kind].subject
                                                             : case_kinds[kind].authority;
        const onr_slice party = onr_ftm_party(f, role->party);
        const char *const key =
            onr_arena_printf(f->arena, "case party %.*s %.*s %s",
                             ONR_ARG(onr_ftm_iri(f, event->id)), ONR_ARG(party), part);
        onr_entity e = onr_entity_new(f->arena, "CourtCaseParty", onr_slice_of(key));
        onr_entity_refer(&e, "case", case_key(f, event));
        onr_entity_refer(&e, "party", party);
        onr_entity_add(&e, "role", onr_slice_of(part));
        onr_entity_put(&e, f->sink);
    }
}

static void
put_case(const onr_ftm *f, const onr_event *event)
{
    for (size_t k = 0; k < ONR_COUNT(case_kinds) && is_said(event); ++k) {
        if (!onr_slice_equal(event->kind, onr_slice_of(case_kinds[k].kind))) {
            continue;
        }
        onr_entity e = onr_entity_new(f->arena, "CourtCase", case_key(f, event));
        onr_entity_add(&e, "name", event->label.len ? event->label : event->kind);
        onr_entity_add(&e, "type", onr_slice_of(case_kinds[k].type));
        for (size_t i = 0; i < event->dates.count; ++i) {
            onr_entity_add(&e, "fileDate", onr_ftm_date(f, event->dates.items[i].date));
        }
        for (size_t i = 0; i < event->offenses.count; ++i) {
            onr_entity_add(&e, "category", event->offenses.items[i]);
        }
        onr_ftm_add_sources(f, &e, &event->articles);
        onr_entity_put(&e, f->sink);
        put_case_parties(f, event, k);
    }
}

void
onr_ftm_put_event(const onr_ftm *f, const onr_event *event)
{
    put_entity(f, event);
    put_links(f, event);
    put_documentation(f, event);
    put_case(f, event);
}

void
onr_ftm_put_claim(const onr_ftm *f, const onr_claim *claim)
{
    const onr_slice speaker = claim->speaker == ONR_NO_FACT
                                  ? ONR_LIT("Somebody")
                                  : f->facts->parties.items[claim->speaker].label;
    const onr_slice stance = onr_slice_lower(f->arena, claim->stance);
    const char *const said = onr_arena_printf(
        f->arena, claim->quote.len ? "%.*s %.*s: “%.*s”" : "%.*s %.*s%.*s",
        ONR_ARG(speaker), ONR_ARG(stance), ONR_ARG(claim->quote));
    onr_entity e = onr_entity_new(f->arena, "Note", onr_ftm_iri(f, claim->id));
    onr_entity_add(&e, "description", onr_slice_of(said));
    if (claim->about != ONR_NO_FACT) {
        onr_entity_refer(&e, "entity",
                         onr_ftm_iri(f, f->facts->events.items[claim->about].id));
    }
    if (claim->speaker != ONR_NO_FACT) {
        onr_entity_refer(&e, "entity", onr_ftm_party(f, claim->speaker));
    }
    uint32_t article = claim->article;
    const onr_index_list articles = {.items = &article, .count = 1};
    onr_ftm_add_sources(f, &e, &articles);
    onr_entity_put(&e, f->sink);
}
