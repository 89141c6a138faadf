/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    BLOCK_SIZE = 64 * 1024,
    SPARE_MAX = 32,   // Blocks that an arena keeps for its next document
    FIRST_BYTES = 64, // Of the storage that a growable array begins with,
    FIRST_MOST = 8,   // of so many elements at the most
};

typedef struct block {
    struct block *before;
    size_t size, used;
    alignas(max_align_t) unsigned char bytes[];
} block;

/* A call that is put off until the arena goes. */
typedef struct deferred {
    struct deferred *before;
    void (*drop)(void *data);
    void *data;
} deferred;

struct onr_arena {
    block *last;
    block *
        spare; // [spare_count] of BLOCK_SIZE, given back to this arena and not yet to others
    size_t spare_count;
    deferred *deferred;
    size_t held;
    onr_arena *parent, *first_child; // The children of a parent are a list
    onr_arena *before, *after;
};

static _Thread_local onr_no_memory_handler the_handler;
static _Thread_local void *the_handler_data;
static _Thread_local size_t fail_at;
static _Thread_local size_t alloc_count;
static _Thread_local size_t alloc_live;

void
onr_no_memory_set(onr_no_memory_handler handler, void *data)
{
    the_handler = handler;
    the_handler_data = data;
}

void
onr_no_memory(void)
{
    if (the_handler) {
        the_handler(the_handler_data);
    }
    fputs("onrecord: out of memory\n", stderr);
    abort();
}

void
onr_alloc_fail_at(size_t n)
{
    fail_at = n;
    alloc_count = 0;
}

size_t
onr_alloc_count(void)
{
    return alloc_count;
}

size_t
onr_alloc_live(void)
{
    return alloc_live;
}

static bool
alloc_refused(void)
{
    return ++alloc_count == fail_at;
}

void *
onr_malloc(size_t size)
{
    void *const memory = alloc_refused() ? NULL : malloc(size ? size : 1);
    alloc_live += memory != NULL;
    return memory;
}

void *
onr_realloc(void *old, size_t size)
{
    void *const memory = alloc_refused() ? NULL : realloc(old, size ? size : 1);
    alloc_live += memory && !old;
    return memory;
}

void
onr_free(void *memory)
{
    alloc_live -= memory != NULL;
    free(memory);
}

onr_arena *
onr_arena_new(void)
{
    onr_arena *const arena = onr_malloc(sizeof(*arena));
    if (arena) {
        *arena = (onr_arena){0};
    }
    return arena;
}

onr_arena *
onr_arena_child(onr_arena *parent)
{
    onr_arena *const child = onr_arena_new();
    if (!child) {
        onr_no_memory();
    }
    child->parent = parent;
    child->after = parent->first_child;
    if (child->after) {
        child->after->before = child;
    }
    parent->first_child = child;
    return child;
}

/* Take an arena out of its parent's list. */
static void
leave_parent(onr_arena *arena)
{
    if (arena->after) {
        arena->after->before = arena->before;
    }
    if (arena->before) {
        arena->before->after = arena->after;
    } else if (arena->parent) {
        arena->parent->first_child = arena->after;
    }
}

void
onr_arena_defer(onr_arena *arena, void (*drop)(void *data), void *data)
{
    deferred *const call = onr_malloc(sizeof(*call));
    if (!call) {
        onr_no_memory();
    }
    *call = (deferred){arena->deferred, drop, data};
    arena->deferred = call;
}

static void
call_deferred(onr_arena *arena)
{
    while (arena->deferred) {
        deferred *const call = arena->deferred;
        arena->deferred = call->before;
        call->drop(call->data);
        onr_free(call);
    }
}

/* With one object a block, every block is given back, so that Valgrind and ASan see who uses it afterwards. */
static bool
keep_spare(onr_arena *arena, block *gone)
{
#ifdef ONR_ARENA_SINGLE
    (void)arena;
    (void)gone;
    return false;
#else
    if (gone->size != BLOCK_SIZE || arena->spare_count == SPARE_MAX) {
        return false;
    }
    gone->before = arena->spare;
    arena->spare = gone;
    ++arena->spare_count;
    return true;
#endif
}

static void
drop_until(onr_arena *arena, const block *keep)
{
    while (arena->last && arena->last != keep) {
        block *const gone = arena->last;
        arena->last = gone->before;
        arena->held -= gone->size;
        if (!keep_spare(arena, gone)) {
            onr_free(gone);
        }
    }
}

static void
drop_spare(onr_arena *arena)
{
    while (arena->spare) {
        block *const gone = arena->spare;
        arena->spare = gone->before;
        onr_free(gone);
    }
}

void
onr_arena_free(onr_arena *arena)
{
    // Children first, without recursion: the list is followed down to an arena that has none.
    while (arena) {
        onr_arena *leaf = arena;
        while (leaf->first_child) {
            leaf = leaf->first_child;
        }
        const bool last = leaf == arena;
        leave_parent(leaf);
        call_deferred(leaf);
        drop_until(leaf, NULL);
        drop_spare(leaf);
        onr_free(leaf);
        if (last) {
            return;
        }
    }
}

void
onr_arena_clear(onr_arena *arena)
{
    while (arena->first_child) {
        onr_arena_free(arena->first_child);
    }
    call_deferred(arena);
    block *first = arena->last;
    while (first && first->before) {
        first = first->before;
    }
    drop_until(arena, first);
    if (first) {
        first->used = 0;
    }
}

static void
add_block(onr_arena *arena, size_t size)
{
#ifndef ONR_ARENA_SINGLE
    size = size < BLOCK_SIZE ? BLOCK_SIZE : size;
#endif
    block *fresh = size == BLOCK_SIZE ? arena->spare : NULL;
    if (fresh) {
        arena->spare = fresh->before;
        --arena->spare_count;
    } else {
        fresh = size > SIZE_MAX - sizeof(block) ? NULL : onr_malloc(sizeof(block) + size);
    }
    if (!fresh) {
        onr_no_memory();
    }
    fresh->before = arena->last;
    fresh->size = size;
    fresh->used = 0;
    arena->last = fresh;
    arena->held += size;
}

void *
onr_arena_alloc(onr_arena *arena, size_t size)
{
    const size_t align = alignof(max_align_t);
    if (size > SIZE_MAX / 2) {
        onr_no_memory();
    }
    const size_t whole = (size + align - 1) / align * align;
#ifdef ONR_ARENA_SINGLE
    add_block(arena, size);
    memset(arena->last->bytes, 0, size);
    arena->last->used = size;
    (void)whole;
    return arena->last->bytes;
#else
    if (!arena->last || arena->last->size - arena->last->used < whole) {
        add_block(arena, whole);
    }
    void *const memory = arena->last->bytes + arena->last->used;
    arena->last->used += whole;
    memset(memory, 0, whole);
    return memory;
#endif
}

void *
onr_arena_array(onr_arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size) {
        onr_no_memory();
    }
    return onr_arena_alloc(arena, count * size);
}

char *
onr_arena_copy(onr_arena *arena, const void *bytes, size_t size)
{
    char *const copy = onr_arena_alloc(arena, size + 1);
    if (size) {
        memcpy(copy, bytes, size);
    }
    return copy;
}

char *
onr_arena_printf(onr_arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const int length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *const text = onr_arena_alloc(arena, length < 0 ? 1 : (size_t)length + 1);
    if (length >= 0) {
        vsnprintf(text, (size_t)length + 1, format, again);
    }
    va_end(again);
    return text;
}

onr_arena_mark
onr_arena_tell(const onr_arena *arena)
{
    return (onr_arena_mark){arena->last, arena->last ? arena->last->used : 0};
}

void
onr_arena_rewind(onr_arena *arena, onr_arena_mark mark)
{
    drop_until(arena, mark.block);
    if (arena->last) {
        arena->last->used = mark.used;
    }
}

size_t
onr_arena_size(const onr_arena *arena)
{
    return arena->held;
}

void *
onr_arena_grow(onr_arena *arena, const void *items, size_t count, size_t *capacity,
               size_t size)
{
    const size_t first = size <= FIRST_BYTES / FIRST_MOST ? FIRST_MOST
                         : size < FIRST_BYTES             ? FIRST_BYTES / size
                                                          : 1;
    const size_t room = *capacity ? *capacity * 2 : first;
    void *const grown = onr_arena_array(arena, room, size);
    if (count) {
        memcpy(grown, items, count * size);
    }
    *capacity = room;
    return grown;
}
