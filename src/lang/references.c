/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/references.h"

struct onr_references {
    const onr_lexicon *lexicon;
};

const onr_references *
onr_references_new(onr_arena *arena, const onr_lexicon *lexicon)
{
    onr_references *const references = onr_arena_alloc(arena, sizeof(*references));
    references->lexicon = lexicon;
    return references;
}

static onr_entity_kind
entity_kind(onr_name_kind kind)
{
    switch (kind) {
    case ONR_NAME_PER:
        return ONR_ENTITY_PERSON;
    case ONR_NAME_ORG:
        return ONR_ENTITY_AGENCY;
    case ONR_NAME_LOC:
        return ONR_ENTITY_PLACE;
    case ONR_NAME_MISC:
        break;
    }
    return ONR_ENTITY_OTHER;
}

/* Whether one name's text ends in the other's, as "Sergio Perez" in "Perez". */
static bool
is_short_for(onr_slice longer, onr_slice shorter)
{
    return onr_slice_equal_nocase(longer, shorter) ||
           (longer.len > shorter.len && onr_slice_ends(longer, shorter) &&
            longer.ptr[longer.len - shorter.len - 1] == ' ');
}

static uint32_t
entity_of_name(onr_arena *arena, onr_reading *reading, const onr_name *name)
{
    const onr_slice text = onr_slice_at(reading->document->text, name->span);
    const onr_entity_kind kind = entity_kind(name->kind);
    for (size_t i = 0; i < reading->entities.count; i++) {
        onr_entity *const entity = &reading->entities.items[i];
        if (entity->kind == kind &&
            (is_short_for(entity->label, text) || is_short_for(text, entity->label))) {
            entity->label = text.len > entity->label.len ? text : entity->label;
            return (uint32_t)i;
        }
    }
    *ONR_PUSH(arena, &reading->entities) =
        (onr_entity){.kind = kind, .label = text, .named = true};
    return (uint32_t)reading->entities.count - 1;
}

void
onr_references_find(const onr_references *references, onr_arena *arena,
                    onr_reading *reading)
{
    (void)references;
    for (size_t i = 0; i < reading->names.count; i++) {
        onr_name *const name = &reading->names.items[i];
        name->entity = entity_of_name(arena, reading, name);
        *ONR_PUSH(arena, &reading->mentions) = (onr_mention){
            .span = name->span,
            .first = name->first,
            .last = name->last,
            .head = name->last - 1,
            .kind = ONR_MENTION_NAME,
            .name = (uint32_t)i,
            .entity = name->entity,
        };
    }
    for (size_t i = 0; i < reading->entities.count; i++) {
        onr_entity *const entity = &reading->entities.items[i];
        entity->mentions =
            onr_arena_array(arena, reading->mentions.count, sizeof(*entity->mentions));
        for (size_t j = 0; j < reading->mentions.count; j++) {
            if (reading->mentions.items[j].entity == i) {
                entity->mentions[entity->mention_count++] = (uint32_t)j;
            }
        }
    }
}
