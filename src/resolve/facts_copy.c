/* SPDX-License-Identifier: Apache-2.0 */
/* A struct is copied byte by byte, and then what it points to field by field.  Lists of lists are as deep as the tables of
   their fields, which refer to no table that refers back. */
#include "resolve/facts_copy.h"

#include "resolve/facts_fields.h"

static void copy_fields(onr_arena *arena, void *to, const onr_facts_field *table);

static void
copy_text(onr_arena *arena, onr_slice *text)
{
    *text = text->len ? onr_slice_copy(arena, *text) : ONR_LIT("");
}

static void
copy_item(onr_arena *arena, void *item, const onr_facts_field *f)
{
    onr_evidence *const spot = item;
    switch (f->kind) {
    case ONR_FIELD_TEXTS:
        copy_text(arena, item);
        break;
    case ONR_FIELD_SPOTS:
        copy_text(arena, &spot->exact);
        copy_text(arena, &spot->prefix);
        copy_text(arena, &spot->suffix);
        break;
    case ONR_FIELD_LIST:
        copy_fields(arena, item, f->table);
        break;
    default:
        break;
    }
}

static size_t
item_size(const onr_facts_field *f)
{
    switch (f->kind) {
    case ONR_FIELD_TEXTS:
        return sizeof(onr_slice);
    case ONR_FIELD_INDICES:
        return sizeof(uint32_t);
    case ONR_FIELD_SPOTS:
        return sizeof(onr_evidence);
    default:
        return f->size;
    }
}

static void
copy_list(onr_arena *arena, onr_facts_list *list, const onr_facts_field *f)
{
    const size_t size = item_size(f);
    const void *const from = list->items;
    list->items = list->count ? onr_arena_array(arena, list->count, size) : NULL;
    list->capacity = list->count;
    for (size_t i = 0; i < list->count; ++i) {
        void *const item = (char *)list->items + i * size;
        memcpy(item, (const char *)from + i * size, size);
        copy_item(arena, item, f);
    }
}

static void
copy_fields(onr_arena *arena, void *to, const onr_facts_field *table)
{
    for (const onr_facts_field *f = table; f->kind != ONR_FIELD_END; ++f) {
        void *const field = (char *)to + f->offset;
        switch (f->kind) {
        case ONR_FIELD_TEXT:
            copy_text(arena, field);
            break;
        case ONR_FIELD_TEXTS:
        case ONR_FIELD_INDICES:
        case ONR_FIELD_SPOTS:
        case ONR_FIELD_LIST:
            copy_list(arena, field, f);
            break;
        default:
            break;
        }
    }
}

onr_facts
onr_facts_copy(onr_arena *arena, const onr_facts *facts)
{
    onr_facts copy = *facts;
    copy_fields(arena, &copy, onr_facts_fields);
    return copy;
}
