/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/view.h"

#include <stdarg.h>
#include <stdio.h>

onr_view *
onr_view_new(onr_arena *arena)
{
    onr_view *const view = onr_arena_alloc(arena, sizeof(*view));
    view->arena = arena;
    return view;
}

const onr_view_field *
onr_view_find(const onr_view *view, onr_slice name)
{
    for (size_t i = 0; i < view->fields.count; ++i) {
        const onr_view_field *const field = &view->fields.items[i];
        if (strncmp(field->name, name.ptr, name.len) == 0 && !field->name[name.len]) {
            return field;
        }
    }
    return NULL;
}

static onr_view_field *
field_of(onr_view *view, const char *name)
{
    for (size_t i = 0; i < view->fields.count; ++i) {
        if (strcmp(view->fields.items[i].name, name) == 0) {
            return &view->fields.items[i];
        }
    }
    onr_view_field *const field = ONR_PUSH(view->arena, &view->fields);
    field->name = name;
    return field;
}

void
onr_view_text(onr_view *view, const char *name, onr_slice text)
{
    onr_view_field *const field = field_of(view, name);
    field->kind = ONR_VIEW_TEXT;
    field->text = text;
}

void
onr_view_printf(onr_view *view, const char *name, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    const size_t size = length > 0 ? (size_t)length : 0;
    char *const text = onr_arena_alloc(view->arena, size + 1);
    vsnprintf(text, size + 1, format, args);
    va_end(args);
    onr_view_text(view, name, (onr_slice){text, size});
}

void
onr_view_markup(onr_view *view, const char *name, onr_slice markup)
{
    onr_view_field *const field = field_of(view, name);
    field->kind = ONR_VIEW_MARKUP;
    field->text = markup;
}

void
onr_view_flag(onr_view *view, const char *name, bool value)
{
    onr_view_text(view, name, value ? ONR_LIT("yes") : ONR_LIT(""));
}

void
onr_view_add_view(onr_view *view, const char *name, onr_view *item)
{
    onr_view_field *const field = field_of(view, name);
    field->kind = ONR_VIEW_LIST;
    *ONR_PUSH(view->arena, &field->list) = item;
}

onr_view *
onr_view_add(onr_view *view, const char *name)
{
    onr_view *const item = onr_view_new(view->arena);
    onr_view_add_view(view, name, item);
    return item;
}
