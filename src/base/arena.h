/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BASE_ARENA_H
#define ONR_BASE_ARENA_H

/**
   @file
   Memory that is given back all at once.

   There are three lifetimes, and an arena for each: the program, one document, and the scratch of one
   step.  What an arena gives is zeroed and never null: when the system has no more, the handler is
   called and does not return (the command prints and exits; tests jump).  With ONR_ARENA_SINGLE defined,
   every allocation is a block of its own, so that Valgrind and ASan see its borders.
*/

#include "base/status.h"

typedef struct onr_arena onr_arena;

/** Called when memory has run out; must not return (exit or longjmp). */
typedef void (*onr_no_memory_handler)(void *data);

/** A place in an arena to go back to. */
typedef struct {
    void *block;
    size_t used;
} onr_arena_mark;

/** A new arena, which the caller owns.  Null only if there is no memory for its head. */
onr_arena *onr_arena_new(void);

/**
   A new arena that is given back with its parent at the latest; so it is not lost when the handler jumps.

   The caller owns it and may free it before that.

   @param parent  Its onr_arena_clear() and onr_arena_free() free the new one, its onr_arena_rewind() does not.
   @return Never null: without memory, the handler is called.
*/
onr_arena *onr_arena_child(onr_arena *parent);

/**
   Have `drop(data)` called when the arena is cleared or freed, before its memory goes; last come, first called.

   So what an arena cannot hold (a parsed JSON text, an open file) is not lost when the handler jumps.

   @param data  Kept; may live in the arena, but then onr_arena_rewind() must not go back behind it.
*/
void onr_arena_defer(onr_arena *arena, void (*drop)(void *data), void *data);

/** Give back an arena with all that lives in it, and with its children.  Null is fine. */
void onr_arena_free(onr_arena *arena);

/** Give back all that lives in the arena and keep a block for what comes next. */
void onr_arena_clear(onr_arena *arena);

/**
   `size` zeroed bytes in the arena, aligned for any type.

   @param size  May be 0: then the pointer is valid but must not be read.
*/
void *onr_arena_alloc(onr_arena *arena, size_t size);

/** `count` zeroed elements of `size` bytes; an overflow of the product is "no memory". */
void *onr_arena_array(onr_arena *arena, size_t count, size_t size);

/** A copy of `size` bytes in the arena, followed by a NUL byte. */
char *onr_arena_copy(onr_arena *arena, const void *bytes, size_t size);

/** A formatted string in the arena. */
char *onr_arena_printf(onr_arena *arena, const char *format, ...) ONR_PRINTF(2, 3);

/** Where the arena stands now. */
onr_arena_mark onr_arena_tell(const onr_arena *arena);

/** Give back everything allocated since `mark`. */
void onr_arena_rewind(onr_arena *arena, onr_arena_mark mark);

/** Bytes that the arena holds from the system. */
size_t onr_arena_size(const onr_arena *arena);

/**
   Set what happens when memory runs out, for the calling thread.

   @param handler  Must not return; null restores the default, which prints a line and aborts.
   @param data     Kept; given to the handler.
*/
void onr_no_memory_set(onr_no_memory_handler handler, void *data);

/** Report that memory has run out: calls the handler. */
ONR_NORETURN void onr_no_memory(void);

/**
   For tests: let the `n`-th system allocation from now on fail (1 is the next), in this thread; 0 switches
   that off.  All rooms allocate through onr_malloc and onr_realloc, so this reaches each of them.
*/
void onr_alloc_fail_at(size_t n);

/** System allocations made by this thread since the last onr_alloc_fail_at(). */
size_t onr_alloc_count(void);

/** System allocations that this thread has made and not yet freed; tests look for leaks by it. */
size_t onr_alloc_live(void);

/** malloc, realloc and free that onr_alloc_fail_at() can make fail.  Null when there is no memory. */
void *onr_malloc(size_t size);
void *onr_realloc(void *block, size_t size);
void onr_free(void *block);

/**
   A growable array in an arena: declare `struct { T *items; size_t count, capacity; } v`.

   The old storage stays in the arena until the arena goes, so growth costs at most twice the final size.
   Evaluates to a pointer to the new, zeroed last element.
*/
#define ONR_PUSH(arena, v)                                                               \
    ((v)->count == (v)->capacity                                                         \
         ? ((v)->items = onr_arena_grow((arena), (v)->items, (v)->count, &(v)->capacity, \
                                        sizeof(*(v)->items)))                            \
         : (v)->items,                                                                   \
     &(v)->items[(v)->count++])

/** What ONR_PUSH calls: storage for twice as many elements, with the old ones copied in front. */
void *onr_arena_grow(onr_arena *arena, const void *items, size_t count, size_t *capacity,
                     size_t size);

#endif
