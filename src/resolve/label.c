/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/label.h"

#include "resolve/slug.h"

#include <stdio.h>

typedef struct {
    onr_arena *arena;
    const onr_sketch_pool *pool;
    const onr_sketch_event *event;
    onr_slice text;
} label_state;

static void
put(label_state *s, const char *text)
{
    s->text = onr_slice_join(s->arena, s->text, onr_slice_of(text));
}

static void
put_slice(label_state *s, onr_slice text)
{
    s->text = onr_slice_join(s->arena, s->text, text);
}

static onr_slice
name_of(const onr_sketch_pool *pool, uint32_t party)
{
    return onr_symbol_slice(pool->parties[pool->parties[party].root].group_label);
}

static size_t
count_in_role(const onr_sketch_event *event, onr_role_kind role)
{
    size_t count = 0;
    for (uint32_t i = 0; i < event->role_count; ++i) {
        count += event->roles[i].role == role;
    }
    return count;
}

/* "A", "A and B", "A, B and C", "A, B and 4 others". */
static void
put_names(label_state *s, onr_role_kind role)
{
    const size_t count = count_in_role(s->event, role);
    const size_t named = count > ONR_LABEL_NAMES_MAX ? ONR_LABEL_NAMES_MAX - 1 : count;
    size_t done = 0;
    for (uint32_t i = 0; i < s->event->role_count && done < named; ++i) {
        if (s->event->roles[i].role == role) {
            put(s, done == 0 ? " " : done + 1 == count ? " and " : ", ");
            put_slice(s, name_of(s->pool, s->event->roles[i].party));
            ++done;
        }
    }
    if (named < count) {
        put(s, onr_arena_printf(s->arena, " and %zu others", count - named));
    }
}

/* A field such as "of subject|target": the first role that is filled. */
static void
put_part(label_state *s, onr_slice field)
{
    onr_slice preposition, role;
    if (!onr_slice_split(&field, ' ', &preposition)) {
        return;
    }
    while (onr_slice_split(&field, '|', &role)) {
        const onr_role_kind kind = onr_role_kind_of(role);
        if (kind < ONR_ROLE_COUNT && count_in_role(s->event, kind)) {
            put(s, " ");
            put_slice(s, preposition);
            put_names(s, kind);
            return;
        }
    }
}

static void
put_date(label_state *s)
{
    static const char *const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    const onr_date date = s->event->date;
    if (date.day && onr_date_valid(date)) {
        put(s, onr_arena_printf(s->arena, " (%s %d, %d)", months[date.month - 1],
                                date.day, date.year));
    } else if (date.month && onr_date_valid(date)) {
        put(s, onr_arena_printf(s->arena, " (%s %d)", months[date.month - 1], date.year));
    } else if (date.year) {
        put(s, onr_arena_printf(s->arena, " (%d)", date.year));
    }
}

/* "UseOfForce" as "Use of force", for classes that the table does not know. */
static onr_slice
words_of_class(onr_arena *arena, onr_slice kind)
{
    const onr_slice slug = onr_slug_class(arena, kind);
    char *const words = onr_arena_copy(arena, slug.ptr, slug.len);
    for (size_t i = 0; i < slug.len; ++i) {
        words[i] = words[i] == '-' ? ' ' : words[i];
    }
    if (slug.len && kind.len) {
        words[0] = kind.ptr[0];
    }
    return (onr_slice){words, slug.len};
}

onr_slice
onr_label_event(onr_arena *arena, const onr_sketch_pool *pool,
                const onr_sketch_event *event)
{
    const onr_table *const labels = pool->tables->labels;
    const onr_slice kind = onr_symbol_slice(event->class_name);
    const onr_row *const own = onr_table_find(labels, onr_slice_lower(arena, kind));
    const onr_row *const row = own ? own : onr_table_find(labels, ONR_LIT("event"));
    label_state s = {arena, pool, event, {"", 0}};
    put_slice(&s, own ? onr_row_field(own, 1) : words_of_class(arena, kind));
    for (size_t i = 2; row && i < row->count; ++i) {
        put_part(&s, onr_row_field(row, i));
    }
    put_date(&s);
    return s.text;
}

static bool
has_role(const onr_sketch_pool *pool, const onr_sketch_event *event, onr_sketch_role role)
{
    for (uint32_t i = 0; i < event->role_count; ++i) {
        if (event->roles[i].role == role.role &&
            pool->parties[event->roles[i].party].root == pool->parties[role.party].root) {
            return true;
        }
    }
    return false;
}

void
onr_label_join(const onr_sketch_pool *pool, const onr_sketch_event *event,
               onr_sketch_event *to)
{
    to->date = to->date.year ? to->date : event->date;
    for (uint32_t j = 0; j < event->role_count && to->role_count < UINT16_MAX; ++j) {
        if (!has_role(pool, to, event->roles[j])) {
            to->roles[to->role_count++] = event->roles[j];
        }
    }
}
