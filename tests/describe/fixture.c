/* SPDX-License-Identifier: Apache-2.0 */
#include "fixture.h"

#define PUSH_SLICE(list, text) (*ONR_PUSH(arena, list) = ONR_LIT(text))

static void
add_evidence(onr_arena *arena, onr_evidence_list *list, uint32_t article, uint32_t begin,
             const char *exact)
{
    const onr_slice text = onr_slice_of(exact);
    *ONR_PUSH(arena, list) = (onr_evidence){.article = article,
                                            .begin = begin,
                                            .end = begin + (uint32_t)text.len,
                                            .exact = text,
                                            .prefix = ONR_LIT("before "),
                                            .suffix = ONR_LIT(" after")};
}

static void
add_articles(onr_arena *arena, onr_facts *facts)
{
    onr_article *const first = ONR_PUSH(arena, &facts->articles);
    first->id = ONR_LIT("article-a");
    first->title = ONR_LIT("Officer fired over \"taser\" stop");
    first->url = ONR_LIT("https://news.example/a");
    first->input = ONR_LIT("a.json");
    first->publisher = ONR_LIT("Marlow Falls Courier");
    first->published = (onr_date){2021, 9, 14};
    PUSH_SLICE(&first->authors, "Jo Park");
    memset(first->sha256, 'a', 64);
    onr_article *const second = ONR_PUSH(arena, &facts->articles);
    second->id = ONR_LIT("article-b");
    second->input = ONR_LIT("b.txt");
    second->published = (onr_date){2021, 9, 0};
    memset(second->sha256, 'b', 64);
}

static void
add_parties(onr_arena *arena, onr_facts *facts)
{
    onr_party *const officer = ONR_PUSH(arena, &facts->parties);
    officer->id = ONR_LIT("person-ana-ruiz");
    officer->kind = ONR_LIT("Person");
    officer->label = ONR_LIT("Ana Ruiz");
    PUSH_SLICE(&officer->aliases, "Ruiz");
    PUSH_SLICE(&officer->same_as, "http://www.wikidata.org/entity/Q0");
    add_evidence(arena, &officer->evidence, 0, 10, "Ana Ruiz");
    add_evidence(arena, &officer->evidence, 1, 5, "Ruiz");
    onr_party *const police = ONR_PUSH(arena, &facts->parties);
    police->id = ONR_LIT("agency-marlow-falls-police-department");
    police->kind = ONR_LIT("LawEnforcementAgency");
    police->label = ONR_LIT("Marlow Falls Police Department");
    add_evidence(arena, &police->evidence, 0, 40, "Marlow Falls Police Department");
    onr_party *const teen = ONR_PUSH(arena, &facts->parties);
    teen->id = ONR_LIT("person-teen-a");
    teen->kind = ONR_LIT("Person");
    teen->label = ONR_LIT("teen");
    teen->unnamed = true;
    onr_party *const lawyer = ONR_PUSH(arena, &facts->parties);
    lawyer->id = ONR_LIT("person-lee-o'neil");
    lawyer->kind = ONR_LIT("Person");
    lawyer->label = ONR_LIT("Lee O'Neil");
    add_evidence(arena, &lawyer->evidence, 1, 90, "Lee O'Neil");
    onr_place *const place = ONR_PUSH(arena, &facts->places);
    place->id = ONR_LIT("place-mill-street");
    place->label = ONR_LIT("Mill Street");
}

static onr_event *
add_event(onr_arena *arena, onr_facts *facts, const char *id, const char *kind)
{
    onr_event *const event = ONR_PUSH(arena, &facts->events);
    event->id = onr_slice_of(id);
    event->kind = onr_slice_of(kind);
    event->deaths = event->injuries = -1;
    return event;
}

static void
add_events(onr_arena *arena, onr_facts *facts)
{
    onr_event *const force = add_event(arena, facts, "event-force", "UseOfForce");
    *ONR_PUSH(arena, &force->articles) = 0;
    *ONR_PUSH(arena, &force->roles) =
        (onr_role){.role = ONR_LIT("actor"), .party = 0, .implied = true};
    *ONR_PUSH(arena, &force->roles) = (onr_role){.role = ONR_LIT("target"), .party = 2};
    *ONR_PUSH(arena, &force->factualities) =
        (onr_event_factuality){.value = ONR_LIT("Alleged"), .article = 0};
    *ONR_PUSH(arena, &force->places) = 0;
    PUSH_SLICE(&force->instruments, "taser");
    force->injuries = 1;
    onr_event *const fired = add_event(arena, facts, "event-termination", "Termination");
    fired->label = ONR_LIT("Termination of Ana Ruiz (2021)");
    *ONR_PUSH(arena, &fired->articles) = 0;
    *ONR_PUSH(arena, &fired->articles) = 1;
    onr_role *const subject = ONR_PUSH(arena, &fired->roles);
    *subject = (onr_role){.role = ONR_LIT("subject"), .party = 0};
    add_evidence(arena, &subject->evidence, 0, 70, "she");
    *ONR_PUSH(arena, &fired->roles) =
        (onr_role){.role = ONR_LIT("authority"), .party = 1};
    *ONR_PUSH(arena, &fired->dates) =
        (onr_event_date){.date = {2021, 9, 2}, .article = 0};
    *ONR_PUSH(arena, &fired->dates) =
        (onr_event_date){.date = {2021, 8, 0}, .article = 1};
    for (uint32_t i = 0; i < 2; ++i) {
        *ONR_PUSH(arena, &fired->factualities) =
            (onr_event_factuality){.value = ONR_LIT("Reported"), .article = i};
    }
    *ONR_PUSH(arena, &fired->concerns) = 0;
    *ONR_PUSH(arena, &fired->amounts) =
        (onr_money){.number = ONR_LIT("53000"), .currency = ONR_LIT("USD")};
    PUSH_SLICE(&fired->terms, "P30D");
    PUSH_SLICE(&fired->offenses, "policy\nbreach");
    add_evidence(arena, &fired->evidence, 0, 70, "she was fired");
}

onr_facts
fixture_facts(onr_arena *arena)
{
    onr_facts facts = {0};
    add_articles(arena, &facts);
    add_parties(arena, &facts);
    add_events(arena, &facts);
    onr_tenure *const tenure = ONR_PUSH(arena, &facts.tenures);
    tenure->id = ONR_LIT("tenure-ana-ruiz-sergeant");
    tenure->title = ONR_LIT("sergeant");
    tenure->agency = 1;
    tenure->status = ONR_LIT("Former");
    add_evidence(arena, &tenure->evidence, 0, 4, "Sgt. Ana Ruiz");
    onr_claim *const claim = ONR_PUSH(arena, &facts.claims);
    *claim = (onr_claim){.id = ONR_LIT("claim-1"),
                         .speaker = 3,
                         .stance = ONR_LIT("Denies"),
                         .about = 0,
                         .quote = ONR_LIT("She never touched him."),
                         .article = 1};
    onr_relation *const relation = ONR_PUSH(arena, &facts.relations);
    *relation = (onr_relation){.kind = ONR_LIT("represents"), .from = 3, .to = 0};
    *ONR_PUSH(arena, &facts.possibly_same) = (onr_possibly_same){
        .a = ONR_LIT("person-teen-a"), .b = ONR_LIT("person-teen-b"), .score = 0.5F};
    return facts;
}
