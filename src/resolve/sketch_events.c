/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/sketching.h"

#include "resolve/slug.h"

/* Words of the offenses, each once, without the shortest. */
static void
add_words(const onr_sketching *s, const onr_event *from, onr_sketch_event *event)
{
    enum { SHORT = 3 };
    onr_symbol found[ONR_SKETCH_LIST_MAX];
    uint16_t count = 0;
    for (size_t i = 0; i < from->offenses.count; ++i) {
        onr_slice rest = onr_slug_fold(s->scratch, from->offenses.items[i]), word;
        while (rest.len && count < ONR_SKETCH_LIST_MAX &&
               onr_slice_split(&rest, ' ', &word)) {
            const onr_symbol symbol =
                word.len > SHORT ? onr_sketching_intern(s, word) : NULL;
            uint16_t j = 0;
            while (j < count && found[j] != symbol) {
                ++j;
            }
            if (symbol && j == count) {
                found[count++] = symbol;
            }
        }
    }
    event->word_count = count;
    event->words = onr_arena_array(s->pool->arena, count, sizeof(*event->words));
    for (uint16_t i = 0; i < count; ++i) {
        event->words[i] = found[i];
    }
}

static void
add_sums(const onr_sketching *s, const onr_event *from, onr_sketch_event *event)
{
    const size_t count = from->amounts.count + from->terms.count;
    event->sums = onr_arena_array(s->pool->arena, count, sizeof(*event->sums));
    for (size_t i = 0; i < from->amounts.count && event->sum_count < ONR_SKETCH_LIST_MAX;
         ++i) {
        event->sums[event->sum_count++] =
            onr_sketching_intern(s, from->amounts.items[i].number);
    }
    for (size_t i = 0; i < from->terms.count && event->sum_count < ONR_SKETCH_LIST_MAX;
         ++i) {
        event->sums[event->sum_count++] = onr_sketching_intern(s, from->terms.items[i]);
    }
}

static void
add_roles(const onr_sketching *s, const onr_event *from, onr_sketch_event *event)
{
    event->roles =
        onr_arena_array(s->pool->arena, from->roles.count, sizeof(*event->roles));
    for (size_t i = 0; i < from->roles.count && event->role_count < UINT16_MAX; ++i) {
        const onr_role_kind role = onr_role_kind_of(from->roles.items[i].role);
        if (role < ONR_ROLE_COUNT) {
            event->roles[event->role_count++] =
                (onr_sketch_role){(uint8_t)role, from->roles.items[i].party};
            if (role <= ONR_ROLE_TARGET) {
                s->to->parties[from->roles.items[i].party].acts = true;
            }
        }
    }
}

static void
add_event(const onr_sketching *s, const onr_event *from, onr_sketch_event *event)
{
    const onr_slice kind = onr_slice_lower(s->scratch, from->kind);
    const onr_row *const row = onr_table_find(s->pool->tables->classes, kind);
    event->begin = onr_sketching_begin(&from->evidence);
    event->kind = onr_sketching_intern(s, kind);
    event->class_name = onr_sketching_intern(s, from->kind);
    event->incident = onr_slice_equal(onr_row_field(row, 3), ONR_LIT("incident"));
    event->date = from->dates.count ? from->dates.items[0].date : (onr_date){0};
    event->negated =
        from->factualities.count &&
        onr_slice_equal(from->factualities.items[0].value, ONR_LIT("Negated"));
    event->deaths = from->deaths;
    event->injuries = from->injuries;
    event->place = from->places.count ? from->places.items[0] : ONR_NO_FACT;
    event->concerns =
        onr_arena_array(s->pool->arena, from->concerns.count, sizeof(*event->concerns));
    for (size_t i = 0; i < from->concerns.count && i < ONR_SKETCH_LIST_MAX; ++i) {
        event->concerns[event->concern_count++] = from->concerns.items[i];
    }
    add_roles(s, from, event);
    add_words(s, from, event);
    add_sums(s, from, event);
}

void
onr_sketching_events(const onr_sketching *s)
{
    for (size_t i = 0; i < s->facts->events.count; ++i) {
        add_event(s, &s->facts->events.items[i], &s->to->events[i]);
    }
}
