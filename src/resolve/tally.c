/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/tally.h"

#include <stdlib.h>
#include <string.h>

void
onr_tally_add(onr_tally *tally, onr_arena *arena, uint32_t heading, uint32_t thing,
              uint32_t where)
{
    *ONR_PUSH(arena, tally) = (onr_tally_entry){heading, thing, where};
}

static int
compare_things(const void *left, const void *right)
{
    const onr_tally_entry *const p = left, *const q = right;
    if (p->heading != q->heading) {
        return p->heading < q->heading ? -1 : 1;
    }
    return (p->thing > q->thing) - (p->thing < q->thing);
}

static int
compare_entries(const void *left, const void *right)
{
    const onr_tally_entry *const p = left, *const q = right;
    const int order = compare_things(left, right);
    return order ? order : (p->where > q->where) - (p->where < q->where);
}

void
onr_tally_count(onr_tally *tally, onr_arena *arena)
{
    size_t kept = 0;
    if (tally->count) {
        qsort(tally->items, tally->count, sizeof(*tally->items), compare_entries);
    }
    for (size_t i = 0, j; i < tally->count; i = j) {
        onr_tally_entry entry = tally->items[i];
        uint32_t places = 1;
        for (j = i + 1; j < tally->count && !compare_things(&entry, &tally->items[j]);
             ++j) {
            places += tally->items[j].where != tally->items[j - 1].where;
        }
        entry.where = places;
        if (places > 1) {
            tally->items[kept++] = entry;
        }
    }
    onr_tally_entry *const items = onr_arena_array(arena, kept, sizeof(*items));
    if (kept) {
        memcpy(items, tally->items, kept * sizeof(*items));
    }
    *tally = (onr_tally){items, kept, kept};
}

uint32_t
onr_tally_of(const onr_tally *tally, uint32_t heading, uint32_t thing)
{
    const onr_tally_entry key = {heading, thing, 0};
    const onr_tally_entry *const found =
        tally->count
            ? bsearch(&key, tally->items, tally->count, sizeof(key), compare_things)
            : NULL;
    return found ? found->where : 0;
}
