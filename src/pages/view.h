/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_VIEW_H
#define ONR_PAGES_VIEW_H

/**
   @file
   What a template is filled with: names with texts, with markup that was made here, or with lists of further views.

   Names are kept and are string literals; texts are kept.
*/

#include "base/slice.h"

typedef struct onr_view onr_view;

typedef enum {
    ONR_VIEW_TEXT,   ///< Escaped when it is put in
    ONR_VIEW_MARKUP, ///< Put in as it is
    ONR_VIEW_LIST
} onr_view_field_kind;

typedef struct {
    const char *name;
    onr_view_field_kind kind;
    onr_slice text;
    struct {
        onr_view **items;
        size_t count, capacity;
    } list;
} onr_view_field;

struct onr_view {
    onr_arena *arena;
    struct {
        onr_view_field *items;
        size_t count, capacity;
    } fields;
};

/** An empty view in the arena. */
onr_view *onr_view_new(onr_arena *arena);

/** Set a text; an empty one is as good as none to a template's sections. */
void onr_view_text(onr_view *view, const char *name, onr_slice text);

/** Set a text made by a format. */
void onr_view_printf(onr_view *view, const char *name, const char *format, ...)
    ONR_PRINTF(3, 4);

/** Set what is put in without being escaped: markup from our own hands alone. */
void onr_view_markup(onr_view *view, const char *name, onr_slice markup);

/** Set a flag: a section shows if it is true. */
void onr_view_flag(onr_view *view, const char *name, bool value);

/** A new view at the end of a list. */
onr_view *onr_view_add(onr_view *view, const char *name);

/** Put an existing view at the end of a list. */
void onr_view_add_view(onr_view *view, const char *name, onr_view *item);

/** The field of a name, or null. */
const onr_view_field *onr_view_find(const onr_view *view, onr_slice name);

#endif
