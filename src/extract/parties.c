/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/parties.h"

#include "base/utf8.h"
#include "extract/agencies.h"
#include "extract/bodies.h"
#include "extract/offices.h"

static bool
is_people(const onr_entity *entity)
{
    return entity->kind == ONR_ENTITY_PERSON || entity->kind == ONR_ENTITY_GROUP;
}

static void
add_alias(onr_arena *arena, onr_party *party, onr_slice name)
{
    if (name.len == 0 || onr_slice_equal(name, party->label)) {
        return;
    }
    for (size_t i = 0; i < party->aliases.count; i++) {
        if (onr_slice_equal(party->aliases.items[i], name)) {
            return;
        }
    }
    *ONR_PUSH(arena, &party->aliases) = name;
}

/* The tokens of a mention that name it: without "the" and a possessive ending. */
static onr_slice
name_text(const onr_story *story, uint32_t first, uint32_t last)
{
    const onr_token *const tokens = story->reading->tokens.items;
    first += first + 1 < last && onr_symbol_is(tokens[first].lower, "the");
    last -= first + 1 < last && (onr_symbol_is(tokens[last - 1].lower, "'s") ||
                                 onr_symbol_is(tokens[last - 1].lower, "'"));
    return onr_story_text(story, first, last);
}

/* Names are aliases, of organisations also other phrases ("the department"); all mentions are evidence. */
static void
add_mentions(const onr_story *story, const onr_entity *entity, onr_party *party)
{
    const onr_reading *const reading = story->reading;
    for (size_t i = 0; i < entity->mention_count; i++) {
        const onr_mention *const mention = &reading->mentions.items[entity->mentions[i]];
        onr_story_cite(story, mention->first, mention->last, &party->evidence);
        if (mention->kind == ONR_MENTION_NAME) {
            const onr_name *const name = &reading->names.items[mention->name];
            add_alias(story->arena, party,
                      name_text(story, mention->first, mention->last));
            if (name->title_first < name->title_last) {
                add_alias(story->arena, party,
                          name_text(story, name->title_first, name->last));
            }
        } else if (mention->kind == ONR_MENTION_NOMINAL && !is_people(entity)) {
            add_alias(story->arena, party,
                      onr_story_text(story, mention->first, mention->last));
        }
    }
}

/* The first class that a noun said of an organisation allows: "Axon, the company that". */
static onr_slice
kind_by_noun(const onr_story *story, const onr_entity *entity)
{
    const onr_table *const nouns = onr_lexicon_table(story->lexicon, "agency-nouns");
    const onr_token *const tokens = story->reading->tokens.items;
    for (size_t i = 0; i < entity->mention_count; i++) {
        const onr_mention *const mention =
            &story->reading->mentions.items[entity->mentions[i]];
        for (uint32_t t = mention->first;
             mention->kind == ONR_MENTION_NOMINAL && t < mention->last; t++) {
            size_t length;
            const onr_row *const row = onr_table_match(
                nouns, &tokens[t].lower, sizeof(*tokens), mention->last - t, &length);
            onr_slice rest = onr_row_field(row, 1), kind;
            if (row != NULL && t + length == mention->last &&
                onr_slice_split(&rest, ',', &kind)) {
                return kind;
            }
        }
    }
    return ONR_LIT("");
}

/* "KDKA", "WSET-TV": call letters begin with K or W in the United States. */
static bool
is_broadcaster(onr_slice label)
{
    size_t letters = 0;
    while (letters < label.len && label.ptr[letters] >= 'A' &&
           label.ptr[letters] <= 'Z') {
        letters++;
    }
    const bool call = letters >= 3 && letters <= 4 &&
                      (label.ptr[0] == 'K' || label.ptr[0] == 'W') &&
                      (letters == label.len || label.ptr[letters] == '-');
    const bool channel =
        onr_slice_starts(label, ONR_LIT("Channel ")) ||
        (letters >= 2 && label.len <= letters + 3 && label.len > letters &&
         label.ptr[label.len - 1] >= '0' && label.ptr[label.len - 1] <= '9');
    return call || channel;
}

/* Whom people tell things in a news story are other outlets: "he told the Herald". */
static bool
is_told(const onr_story *story, const onr_entity *entity)
{
    const onr_token *const tokens = story->reading->tokens.items;
    for (size_t i = 0; i < entity->mention_count; i++) {
        const onr_mention *const mention =
            &story->reading->mentions.items[entity->mentions[i]];
        const onr_token *const head = &tokens[mention->head];
        if (mention->kind == ONR_MENTION_NAME && head->head != ONR_NONE &&
            (head->deprel == ONR_DEPREL_OBJ || head->deprel == ONR_DEPREL_IOBJ) &&
            onr_symbol_is(tokens[head->head].lemma, "tell")) {
            return true;
        }
    }
    return false;
}

static onr_slice
kind_of(const onr_story *story, const onr_entity *entity, onr_slice label)
{
    const onr_agency_name name =
        onr_agency_name_parse_text(story->lexicon, story->arena, label);
    const onr_row *const government =
        onr_table_find(onr_lexicon_table(story->lexicon, "governments"),
                       onr_place_kind(story->lexicon, story->arena, label));
    if (government != NULL) {
        return ONR_LIT("Government");
    }
    if (name.kind.len > 0) {
        return name.kind;
    }
    const onr_slice noun = kind_by_noun(story, entity);
    if (noun.len > 0) {
        return noun;
    }
    return is_broadcaster(label) || is_told(story, entity) ? ONR_LIT("NewsOrganization")
                                                           : ONR_LIT("Company");
}

static uint32_t
agency_of_entity(onr_story *story, const onr_entity *entity)
{
    const bool home = onr_slice_equal_nocase(entity->label, story->where.city) ||
                      onr_slice_equal_nocase(entity->label, story->where.town);
    const uint32_t city = home ? onr_agency_of_place(story, entity->label) : ONR_NO_FACT;
    if (city != ONR_NO_FACT) {
        add_mentions(story, entity, &story->facts->parties.items[city]);
        return city;
    }
    const onr_slice local = onr_body_by_name(story, entity->label);
    const onr_slice label =
        local.len > 0 ? local : onr_agency_normal_name(story, entity->label);
    const uint32_t party = onr_agency_party(story, label, kind_of(story, entity, label));
    add_mentions(story, entity, &story->facts->parties.items[party]);
    return party;
}

static uint32_t
person_of_entity(onr_story *story, const onr_entity *entity)
{
    onr_party *const party = ONR_PUSH(story->arena, &story->facts->parties);
    party->kind = ONR_LIT("Person");
    party->label = onr_slice_copy(story->arena, entity->label);
    party->unnamed = !entity->named;
    party->gender = (uint8_t)entity->gender;
    add_mentions(story, entity, party);
    return (uint32_t)story->facts->parties.count - 1;
}

uint32_t
onr_party_of_entity(onr_story *story, uint32_t entity)
{
    if (entity >= story->reading->entities.count) {
        return ONR_NO_FACT; // A pronoun that stands for nobody known
    }
    const onr_entity *const source = &story->reading->entities.items[entity];
    if (story->party_of[entity] != ONR_NO_FACT) {
        return story->party_of[entity];
    }
    uint32_t party = ONR_NO_FACT;
    if (source->kind == ONR_ENTITY_AGENCY && source->named) {
        party = agency_of_entity(story, source);
    } else if (source->kind == ONR_ENTITY_AGENCY) {
        party = onr_body_of_entity(story, source);
        if (party != ONR_NO_FACT) {
            add_mentions(story, source, &story->facts->parties.items[party]);
        }
    } else if (source->kind == ONR_ENTITY_PERSON && !source->named) {
        party = onr_office_of_entity(story, source);
        if (party != ONR_NO_FACT) {
            add_mentions(story, source, &story->facts->parties.items[party]);
        }
    }
    if (party == ONR_NO_FACT && is_people(source) && source->member_count == 0) {
        party = person_of_entity(story, source);
    }
    story->party_of[entity] = party;
    return party;
}

/* Whether one of the mentions by name stands in the story itself, not in a caption. */
static bool
is_in_body(const onr_story *story, const onr_entity *entity)
{
    const onr_reading *const reading = story->reading;
    for (size_t i = 0; i < entity->mention_count; i++) {
        const onr_mention *const mention = &reading->mentions.items[entity->mentions[i]];
        const uint32_t sentence = reading->tokens.items[mention->head].sentence;
        if (mention->kind != ONR_MENTION_PRONOUN &&
            reading->sentences.items[sentence].zone == ONR_ZONE_BODY) {
            return true;
        }
    }
    return false;
}

/* Whether the lexicon knows a body of this name that is more than a place where things are said: "spent on DraftKings". */
static bool
is_known_body(const onr_story *story, onr_slice label)
{
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(story->lexicon, "agencies"),
                       onr_utf8_lower(story->arena, label));
    return row != NULL && !onr_slice_equal(onr_row_field(row, 3), ONR_LIT("platform"));
}

/* "Posted on Twitter", "an Instagram account": where something stands, not who does something. */
static bool
is_medium(const onr_story *story, const onr_entity *entity)
{
    const onr_token *const tokens = story->reading->tokens.items;
    const onr_table *const nouns = onr_lexicon_table(story->lexicon, "medium-nouns");
    if (entity->kind != ONR_ENTITY_AGENCY || is_known_body(story, entity->label)) {
        return false;
    }
    for (size_t i = 0; i < entity->mention_count; i++) {
        const onr_mention *const mention =
            &story->reading->mentions.items[entity->mentions[i]];
        const uint32_t sentence = tokens[mention->head].sentence;
        const bool first =
            mention->first == story->reading->sentences.items[sentence].first;
        const bool on =
            !first && (onr_symbol_is(tokens[mention->first - 1].lower, "on") ||
                       onr_symbol_is(tokens[mention->first - 1].lower, "via"));
        const uint32_t head = tokens[mention->head].head;
        const bool inside =
            head != ONR_NONE && head > mention->head &&
            onr_table_find(nouns, onr_symbol_slice(tokens[head].lemma)) != NULL;
        if (!on && !inside) {
            return false;
        }
    }
    return true;
}

/* A name of no known kind that stands once, where nobody acts, may be anything: "a gray Sentra", "near Lazy Lizard". */
static bool
is_doubtful(const onr_story *story, const onr_entity *entity)
{
    const onr_token *const tokens = story->reading->tokens.items;
    const onr_table *const acting = onr_lexicon_table(story->lexicon, "acting");
    if (entity->kind != ONR_ENTITY_AGENCY || entity->mention_count > 1 ||
        is_known_body(story, entity->label) ||
        !onr_slice_equal(kind_of(story, entity, entity->label), ONR_LIT("Company"))) {
        return false;
    }
    const onr_mention *const only = &story->reading->mentions.items[entity->mentions[0]];
    const onr_agency_name name =
        onr_agency_name_parse_text(story->lexicon, story->arena, entity->label);
    if (name.kind.len > 0) {
        return false;
    }
    const onr_deprel deprel = (onr_deprel)tokens[only->head].deprel;
    const uint32_t sentence = tokens[only->head].sentence;
    const bool first = only->first == story->reading->sentences.items[sentence].first;
    const onr_row *const before =
        first ? NULL
              : onr_table_find(acting, onr_symbol_slice(tokens[only->first - 1].lower));
    return onr_deprel_universal(deprel) != ONR_DEPREL_NSUBJ &&
           deprel != ONR_DEPREL_NMOD_POSS &&
           !onr_slice_equal(onr_row_field(before, 1), ONR_LIT("preposition"));
}

void
onr_parties_extract(onr_story *story)
{
    for (uint32_t i = 0; i < story->reading->entities.count; i++) {
        const onr_entity *const entity = &story->reading->entities.items[i];
        if (entity->named && entity->kind != ONR_ENTITY_PLACE &&
            entity->kind != ONR_ENTITY_OTHER && is_in_body(story, entity) &&
            !is_medium(story, entity) && !is_doubtful(story, entity)) {
            (void)onr_party_of_entity(story, i);
        }
    }
}

static void
add_party(onr_story *story, uint32_t party, onr_index_list *out)
{
    for (size_t i = 0; i < out->count; i++) {
        if (out->items[i] == party) {
            return;
        }
    }
    if (party != ONR_NO_FACT) {
        *ONR_PUSH(story->arena, out) = party;
    }
}

void
onr_parties_of_mention(onr_story *story, uint32_t mention, onr_index_list *out)
{
    const uint32_t entity =
        mention == ONR_NONE ? ONR_NONE : story->reading->mentions.items[mention].entity;
    if (entity == ONR_NONE) {
        return;
    }
    const onr_entity *const source = &story->reading->entities.items[entity];
    for (size_t i = 0; i < source->member_count; i++) {
        add_party(story, onr_party_of_entity(story, source->members[i]), out);
    }
    if (source->member_count == 0) {
        add_party(story, onr_party_of_entity(story, entity), out);
    }
}

static uint32_t
make_place(onr_story *story, uint32_t entity)
{
    const onr_reading *const reading = story->reading;
    const onr_entity *const source = &reading->entities.items[entity];
    onr_place *const place = ONR_PUSH(story->arena, &story->facts->places);
    place->label = onr_slice_copy(story->arena, source->label);
    for (size_t i = 0; i < source->mention_count; i++) {
        const onr_mention *const mention = &reading->mentions.items[source->mentions[i]];
        onr_story_cite(story, mention->first, mention->last, &place->evidence);
    }
    story->place_of[entity] = (uint32_t)story->facts->places.count - 1;
    return story->place_of[entity];
}

uint32_t
onr_place_of_entity(onr_story *story, uint32_t entity)
{
    const onr_entity *const source = &story->reading->entities.items[entity];
    if (story->place_of[entity] != ONR_NO_FACT || source->kind != ONR_ENTITY_PLACE) {
        return story->place_of[entity];
    }
    return make_place(story, entity);
}

uint32_t
onr_place_of_premises(onr_story *story, uint32_t entity)
{
    static const char *const kinds[] = {"Agency", "Company", "MedicalFacility", "School"};
    const uint32_t party = story->party_of[entity];
    if (story->place_of[entity] != ONR_NO_FACT || party == ONR_NO_FACT ||
        !story->reading->entities.items[entity].named) {
        return story->place_of[entity];
    }
    for (size_t i = 0; i < ONR_COUNT(kinds); i++) {
        if (onr_slice_equal(story->facts->parties.items[party].kind,
                            onr_slice_of(kinds[i]))) {
            return make_place(story, entity);
        }
    }
    return ONR_NO_FACT;
}

uint32_t
onr_place_named(onr_story *story, onr_slice label)
{
    for (uint32_t i = 0; i < story->facts->places.count; ++i) {
        if (onr_slice_equal(story->facts->places.items[i].label, label)) {
            return i;
        }
    }
    ONR_PUSH(story->arena, &story->facts->places)->label =
        onr_slice_copy(story->arena, label);
    return (uint32_t)story->facts->places.count - 1;
}
