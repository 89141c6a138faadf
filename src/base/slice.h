/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BASE_SLICE_H
#define ONR_BASE_SLICE_H

/**
   @file
   Borrowed strings and places in a text.

   A slice is the only string type that crosses the border of a room.  It need not end in NUL and may hold NUL
   bytes.  Case functions here touch ASCII letters alone; base/utf8.h knows the others.
*/

#include "base/arena.h"

#include <string.h>

/** Bytes that somebody else owns. */
typedef struct {
    const char *ptr;
    size_t len;
} onr_slice;

/** A stretch of a document: bytes from its start, `end` exclusive. */
typedef struct {
    uint32_t begin, end;
} onr_span;

/** A slice over a string literal. */
#define ONR_LIT(literal) ((onr_slice){"" literal, sizeof(literal) - 1})

/** For printf: `"%.*s", ONR_ARG(slice)`. */
#define ONR_ARG(slice) (int)(slice).len, (slice).ptr

/** A slice over a C string; null gives the empty slice. */
onr_slice onr_slice_of(const char *string);

/** The bytes [begin, end) of `text`, cut at its end. */
onr_slice onr_slice_part(onr_slice text, size_t begin, size_t end);

/** The bytes of `span` in `text`. */
onr_slice onr_slice_at(onr_slice text, onr_span span);

bool onr_slice_equal(onr_slice a, onr_slice b);
bool onr_slice_equal_nocase(onr_slice a, onr_slice b);
bool onr_slice_starts(onr_slice text, onr_slice prefix);
bool onr_slice_ends(onr_slice text, onr_slice suffix);

/** Negative, 0 or positive as `a` sorts before, with or after `b`, byte by byte. */
int onr_slice_compare(onr_slice a, onr_slice b);

/** Without ASCII white space at both ends. */
onr_slice onr_slice_trim(onr_slice text);

/** Value of a hexadecimal digit, or -1. */
int onr_hex_digit(char c);

/**
   Put a text as a part of a URL: all but the unreserved characters of RFC 3986, 2.3, is percent-encoded.

   @param out  [3 * text.len + 1] Ended with a NUL.
   @return The length without it.
*/
size_t onr_percent_encode(onr_slice text, char *out);

/** First place of `needle` at or after `from`, or SIZE_MAX. */
size_t onr_slice_find(onr_slice text, onr_slice needle, size_t from);

/**
   Cut the next field off `*rest` at `separator`; false when `*rest` has been used up (ptr null).

   An empty text has one empty field.
*/
bool onr_slice_split(onr_slice *rest, char separator, onr_slice *field);

/** A copy in the arena, with a NUL byte after it. */
onr_slice onr_slice_copy(onr_arena *arena, onr_slice text);

/** A copy in the arena with ASCII letters made small. */
onr_slice onr_slice_lower(onr_arena *arena, onr_slice text);

/** `a` and `b` behind each other in the arena. */
onr_slice onr_slice_join(onr_arena *arena, onr_slice a, onr_slice b);

/** 64-bit hash of the bytes, mixed with `seed` (wyhash-style multiply and fold). */
uint64_t onr_slice_hash(onr_slice text, uint64_t seed);

#endif
