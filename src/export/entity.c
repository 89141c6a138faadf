/* SPDX-License-Identifier: Apache-2.0 */
#include "export/entity.h"

#include "base/sha256.h"
#include "base/utf8.h"
#include "write/text.h"

enum { ID_BYTES = 20 };

void
onr_entity_id(onr_slice key, char id[ONR_ENTITY_ID_MAX])
{
    char digest[ONR_SHA256_TEXT_SIZE];
    onr_sha256_text(key, digest);
    memcpy(id, "onr-", 4);
    memcpy(id + 4, digest, 2 * ID_BYTES);
    id[4 + 2 * ID_BYTES] = '\0';
}

onr_entity
onr_entity_new(onr_arena *arena, const char *schema, onr_slice key)
{
    onr_entity entity = {.arena = arena, .schema = schema};
    onr_entity_id(key, entity.id);
    return entity;
}

/** With single spaces for white space and controls, and none at the ends. */
static onr_slice
tidy(onr_arena *arena, onr_slice text)
{
    char *const out = onr_arena_alloc(arena, text.len + 1);
    size_t used = 0;
    bool space = false;
    for (size_t at = 0, width; at < text.len; at += width) {
        const uint32_t c = onr_utf8_read(text, at, &width);
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || onr_utf8_is_space(c)) {
            space = used > 0;
            continue;
        }
        if (space) {
            out[used++] = ' ';
            space = false;
        }
        memcpy(out + used, text.ptr + at, width);
        used += width;
    }
    return (onr_slice){out, used};
}

static onr_entity_property *
property_of(onr_entity *entity, const char *name)
{
    for (size_t i = 0; i < entity->count; ++i) {
        if (strcmp(entity->properties[i].name, name) == 0) {
            return &entity->properties[i];
        }
    }
    if (entity->count == ONR_ENTITY_PROPERTIES_MAX) {
        return NULL;
    }
    entity->properties[entity->count] = (onr_entity_property){.name = name};
    return &entity->properties[entity->count++];
}

void
onr_entity_add(onr_entity *entity, const char *property, onr_slice value)
{
    const onr_slice tidied = tidy(entity->arena, value);
    onr_entity_property *const p = tidied.len ? property_of(entity, property) : NULL;
    if (!p || p->count == ONR_ENTITY_VALUES_MAX) {
        return;
    }
    for (size_t i = 0; i < p->count; ++i) {
        if (onr_slice_equal(p->values[i], tidied)) {
            return;
        }
    }
    if (p->count == p->capacity) {
        p->values = onr_arena_grow(entity->arena, p->values, p->count, &p->capacity,
                                   sizeof(*p->values));
    }
    p->values[p->count++] = tidied;
}

void
onr_entity_refer(onr_entity *entity, const char *property, onr_slice key)
{
    char id[ONR_ENTITY_ID_MAX];
    onr_entity_id(key, id);
    onr_entity_add(entity, property, onr_slice_copy(entity->arena, onr_slice_of(id)));
}

void
onr_entity_put(const onr_entity *entity, onr_sink *sink)
{
    onr_sink_printf(sink, "{\"id\": \"%s\", \"schema\": \"%s\", \"properties\": {",
                    entity->id, entity->schema);
    for (size_t i = 0; i < entity->count; ++i) {
        const onr_entity_property *const property = &entity->properties[i];
        onr_sink_printf(sink, "%s\"%s\": [", i ? ", " : "", property->name);
        for (size_t k = 0; k < property->count; ++k) {
            onr_sink_put_string(sink, k ? ", " : "");
            onr_text_put_string(sink, property->values[k]);
        }
        onr_sink_put_char(sink, ']');
    }
    onr_sink_put_string(sink, "}}\n");
}
