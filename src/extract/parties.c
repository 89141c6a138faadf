/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/parties.h"

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

/* A named party's mentions by name give its aliases, all its mentions give evidence. */
static void
add_mentions(onr_story *story, const onr_entity *entity, onr_party *party)
{
    const onr_reading *const reading = story->reading;
    for (size_t i = 0; i < entity->mention_count; i++) {
        const onr_mention *const mention = &reading->mentions.items[entity->mentions[i]];
        onr_story_cite(story, mention->first, mention->last, &party->evidence);
        if (mention->kind != ONR_MENTION_NAME) {
            continue;
        }
        add_alias(story->arena, party,
                  onr_story_text(story, mention->first, mention->last));
        const onr_name *const name = &reading->names.items[mention->name];
        if (name->title_first < name->title_last) {
            add_alias(story->arena, party,
                      onr_story_text(story, name->title_first, name->last));
        }
    }
}

uint32_t
onr_party_of_entity(onr_story *story, uint32_t entity)
{
    if (entity >= story->reading->entities.count) {
        return ONR_NO_FACT; // A pronoun that stands for nobody known
    }
    const onr_entity *const source = &story->reading->entities.items[entity];
    if (story->party_of[entity] != ONR_NO_FACT ||
        !(is_people(source) || source->kind == ONR_ENTITY_AGENCY)) {
        return story->party_of[entity];
    }
    onr_party *const party = ONR_PUSH(story->arena, &story->facts->parties);
    party->kind = is_people(source) ? ONR_LIT("Person") : ONR_LIT("Agency");
    party->label = onr_slice_copy(story->arena, source->label);
    party->unnamed = !source->named && is_people(source);
    party->gender = (uint8_t)source->gender;
    add_mentions(story, source, party);
    story->party_of[entity] = (uint32_t)story->facts->parties.count - 1;
    return story->party_of[entity];
}

void
onr_parties_extract(onr_story *story)
{
    for (uint32_t i = 0; i < story->reading->entities.count; i++) {
        const onr_entity *const entity = &story->reading->entities.items[i];
        if (entity->kind == ONR_ENTITY_AGENCY ||
            (entity->kind == ONR_ENTITY_PERSON && entity->named)) {
            (void)onr_party_of_entity(story, i);
        }
    }
}

void
onr_parties_of_mention(onr_story *story, uint32_t mention, onr_index_list *out)
{
    if (mention == ONR_NONE) {
        return;
    }
    const uint32_t party =
        onr_party_of_entity(story, story->reading->mentions.items[mention].entity);
    for (size_t i = 0; i < out->count; i++) {
        if (out->items[i] == party) {
            return;
        }
    }
    if (party != ONR_NO_FACT) {
        *ONR_PUSH(story->arena, out) = party;
    }
}

uint32_t
onr_place_of_entity(onr_story *story, uint32_t entity)
{
    const onr_reading *const reading = story->reading;
    const onr_entity *const source = &reading->entities.items[entity];
    if (story->place_of[entity] != ONR_NO_FACT || source->kind != ONR_ENTITY_PLACE) {
        return story->place_of[entity];
    }
    onr_place *const place = ONR_PUSH(story->arena, &story->facts->places);
    place->label = onr_slice_copy(story->arena, source->label);
    for (size_t i = 0; i < source->mention_count; i++) {
        const onr_mention *const mention = &reading->mentions.items[source->mentions[i]];
        onr_story_cite(story, mention->first, mention->last, &place->evidence);
    }
    story->place_of[entity] = (uint32_t)story->facts->places.count - 1;
    return story->place_of[entity];
}
