/* SPDX-License-Identifier: Apache-2.0 */
#include "text/paged.h"

#include "base/map.h"
#include "text/record.h"

#include <stdlib.h>

typedef struct {
    size_t index;
    size_t order; // In the stream
    onr_slice text;
} leaf;

typedef struct {
    onr_document about; // What its Pages entity says
    size_t record;      // Its first one
    leaf *items;        // [count] Its pages
    size_t count, capacity;
} sheaf;

typedef struct {
    sheaf **items;
    size_t count, capacity;
} sheaf_list;

/* Documents of one reader. */
typedef struct {
    onr_arena *arena;
    onr_map *by_id;
    sheaf_list sheaves;
    size_t given; // Sheaves that are done with
    size_t leaves, bytes;
} shelf;

static void
drop(void *state)
{
    shelf *const s = state;
    onr_arena_free(s->arena);
    onr_free(s);
}

static void
clear(shelf *s)
{
    onr_arena_clear(s->arena);
    *s = (shelf){.arena = s->arena, .by_id = onr_map_new(s->arena)};
}

static shelf *
shelf_of(onr_reader *reader)
{
    if (!reader->state) {
        shelf *const s = onr_malloc(sizeof(*s));
        if (!s) {
            onr_no_memory();
        }
        *s = (shelf){.arena = onr_arena_new()};
        reader->state = s;
        reader->drop = drop;
        if (!s->arena) {
            onr_no_memory();
        }
        clear(s);
    }
    return reader->state;
}

/* The first string of a property. */
static onr_slice
property(const json_t *properties, const char *name)
{
    const json_t *value = json_object_get(properties, name);
    value = json_is_array(value) ? json_array_get(value, 0) : value;
    return json_is_string(value)
               ? (onr_slice){json_string_value(value), json_string_length(value)}
               : (onr_slice){"", 0};
}

static sheaf *
sheaf_of(onr_reader *reader, shelf *s, onr_slice id)
{
    sheaf *found = onr_map_get(s->by_id, id);
    if (!found) {
        found = onr_arena_alloc(s->arena, sizeof(*found));
        found->record = reader->record;
        onr_map_set(s->by_id, onr_slice_copy(s->arena, id), found);
        *ONR_PUSH(s->arena, &s->sheaves) = found;
    }
    return found;
}

/* A page's number. */
static size_t
index_of(const json_t *properties)
{
    size_t number = 0;
    const onr_slice text = property(properties, "index");
    for (size_t i = 0; i < text.len && text.ptr[i] >= '0' && text.ptr[i] <= '9' && i < 9;
         ++i) {
        number = number * 10 + (size_t)(text.ptr[i] - '0');
    }
    return number;
}

void
onr_paged_take(onr_reader *reader, const json_t *entity)
{
    const char *const schema = json_string_value(json_object_get(entity, "schema"));
    const json_t *const properties = json_object_get(entity, "properties");
    const json_t *const id = json_object_get(entity, "id");
    if (schema && strcmp(schema, "Pages") == 0 && json_is_string(id)) {
        shelf *const s = shelf_of(reader);
        const onr_slice key = {json_string_value(id), json_string_length(id)};
        onr_record_metadata(properties, s->arena, &sheaf_of(reader, s, key)->about);
    } else if (schema && strcmp(schema, "Page") == 0) {
        shelf *const s = shelf_of(reader);
        const onr_slice key = property(properties, "document");
        const onr_slice text = property(properties, "bodyText");
        sheaf *const of = sheaf_of(reader, s, key);
        *ONR_PUSH(s->arena, of) =
            (leaf){index_of(properties), s->leaves++, onr_slice_copy(s->arena, text)};
        s->bytes += text.len;
    }
}

static int
compare_leaves(const void *a, const void *b)
{
    const leaf *const one = a, *const other = b;
    return one->index < other->index   ? -1
           : one->index > other->index ? 1
           : one->order < other->order ? -1
                                       : one->order > other->order;
}

/* The text of all pages; empty if there is none. */
static onr_slice
bind(const sheaf *from, onr_arena *arena)
{
    size_t size = 0, count = 0;
    if (from->count) {
        qsort(from->items, from->count, sizeof(*from->items), compare_leaves);
    }
    for (size_t i = 0; i < from->count; ++i) {
        size += from->items[i].text.len + 1;
    }
    char *const text = onr_arena_alloc(arena, size + 1);
    for (size_t i = 0; i < from->count; ++i) {
        const onr_slice part = from->items[i].text;
        if (part.len) {
            text[count] = '\n';
            count += count > 0;
            memcpy(text + count, part.ptr, part.len);
            count += part.len;
        }
    }
    const onr_slice all = {text, count};
    return onr_slice_trim(all).len ? all : (onr_slice){"", 0};
}

/* What an entity says, in another arena. */
static void
copy_about(const onr_document *from, onr_arena *arena, onr_document *out)
{
    out->title = onr_slice_copy(arena, from->title);
    out->url = onr_slice_copy(arena, from->url);
    out->publisher = onr_slice_copy(arena, from->publisher);
    out->language = onr_slice_copy(arena, from->language);
    out->published = from->published;
    out->author_count = from->author_count;
    out->authors = onr_arena_array(arena, from->author_count, sizeof(*out->authors));
    for (size_t i = 0; i < from->author_count; ++i) {
        out->authors[i] = onr_slice_copy(arena, from->authors[i]);
    }
}

onr_status
onr_paged_next(onr_reader *reader, bool ended, onr_arena *arena, onr_document *out,
               bool *found, onr_error *err)
{
    shelf *const s = reader->state;
    *found = false;
    if (!s || !(ended || s->given || s->bytes > ONR_RECORD_MAX)) {
        return ONR_OK;
    }
    while (s->given < s->sheaves.count) {
        const sheaf *const next = s->sheaves.items[s->given++];
        const onr_slice text = bind(next, arena);
        if (text.len == 0) {
            continue;
        }
        *found = true;
        if (text.len > ONR_DOCUMENT_TEXT_MAX) {
            return onr_error_set(err, ONR_LIMIT, onr_source_name(reader->source), 0, 0,
                                 "record %zu: the text is too long", next->record);
        }
        const onr_zone_list none = {0};
        *out =
            (onr_document){.input = reader->name, .record = next->record, .text = text};
        copy_about(&next->about, arena, out);
        onr_document_set_zones(out, arena, &none);
        return ONR_OK;
    }
    clear(s);
    return ONR_OK;
}
