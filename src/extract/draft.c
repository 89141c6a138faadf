/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/draft.h"

enum { CLASS_DEPTH_MAX = 8, CLASS_NAME_MAX = 64 };

static const onr_row *
class_row(const onr_lexicon *lexicon, onr_slice name)
{
    char lower[CLASS_NAME_MAX];
    if (name.len > sizeof(lower)) {
        return NULL;
    }
    for (size_t i = 0; i < name.len; ++i) {
        const char c = name.ptr[i];
        lower[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    return onr_table_find(onr_lexicon_table(lexicon, "classes"),
                          (onr_slice){lower, name.len});
}

bool
onr_class_is(const onr_lexicon *lexicon, onr_slice a, onr_slice b)
{
    for (int depth = 0; depth < CLASS_DEPTH_MAX; ++depth) {
        if (onr_slice_equal(a, b)) {
            return true;
        }
        const onr_row *const row = class_row(lexicon, a);
        if (!row) {
            break;
        }
        a = onr_row_field(row, 2);
    }
    return false;
}

const onr_party *
onr_desk_party(const onr_desk *desk, uint32_t party)
{
    return &desk->story->facts->parties.items[party];
}

const onr_entity *
onr_desk_entity(const onr_desk *desk, uint32_t party)
{
    const onr_reading *const reading = desk->story->reading;
    for (size_t i = 0; i < reading->entities.count; ++i) {
        if (desk->story->party_of[i] == party) {
            return &reading->entities.items[i];
        }
    }
    return NULL;
}

onr_date
onr_draft_date(const onr_draft *draft)
{
    return draft->event.dates.count ? draft->event.dates.items[0].date : (onr_date){0};
}

bool
onr_role_is_core(onr_slice role)
{
    return !onr_slice_equal(role, ONR_LIT("authority"));
}

onr_slice
onr_role_slice(onr_slot role)
{
    return onr_slice_of(onr_slot_name(role));
}

bool
onr_event_has(const onr_event *event, onr_slice role, uint32_t party)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (r->party == party && (role.len == 0 || onr_slice_equal(r->role, role))) {
            return true;
        }
    }
    return false;
}

bool
onr_event_fills(const onr_event *event, onr_slice role)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        if (onr_slice_equal(event->roles.items[i].role, role)) {
            return true;
        }
    }
    return false;
}

onr_role *
onr_event_add_role(onr_arena *arena, onr_event *event, onr_slice role, uint32_t party,
                   bool implied)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        onr_role *const r = &event->roles.items[i];
        if (r->party == party && onr_slice_equal(r->role, role)) {
            r->implied = r->implied && implied;
            return r;
        }
    }
    onr_role *const fresh = ONR_PUSH(arena, &event->roles);
    fresh->role = role;
    fresh->party = party;
    fresh->implied = implied;
    return fresh;
}

void
onr_slices_add(onr_arena *arena, onr_slice_list *list, onr_slice text)
{
    for (size_t i = 0; i < list->count; ++i) {
        if (onr_slice_equal_nocase(list->items[i], text)) {
            return;
        }
    }
    if (text.len > 0) {
        *ONR_PUSH(arena, list) = text;
    }
}

void
onr_event_add_denier(onr_arena *arena, onr_event *event, uint32_t party)
{
    for (size_t i = 0; i < event->deniers.count; ++i) {
        if (event->deniers.items[i] == party) {
            return;
        }
    }
    if (party != ONR_NO_FACT) {
        *ONR_PUSH(arena, &event->deniers) = party;
    }
}
