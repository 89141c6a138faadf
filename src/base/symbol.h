/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BASE_SYMBOL_H
#define ONR_BASE_SYMBOL_H

/**
   @file
   Interned strings: two of the same text are the same pointer.

   A table may stand on a parent that it reads but never writes.  The program's table is filled while lexicon and
   models load and is then left alone, so that any number of documents, each with a table of its own on top, can be
   read at the same time.
*/

#include "base/slice.h"

typedef struct {
    uint32_t len;
    uint32_t
        id; ///< Counted from 1 in order of interning, going on from the parent's count
    uint64_t hash;
    char text[]; ///< `len` bytes and a NUL
} onr_symbol_data;

/** An interned string; null means "none". */
typedef const onr_symbol_data *onr_symbol;

typedef struct onr_symbols onr_symbols;

/**
   A new, empty table in the arena.

   @param parent  Kept and only read; it must not change while this table is in use.  May be null.
*/
onr_symbols *onr_symbols_new(onr_arena *arena, const onr_symbols *parent);

/** The symbol of `text`, made if there is none. */
onr_symbol onr_symbols_intern(onr_symbols *symbols, onr_slice text);

/** The symbol of `text`, or null.  Never writes. */
onr_symbol onr_symbols_find(const onr_symbols *symbols, onr_slice text);

/** Number of symbols here and in the parents. */
size_t onr_symbols_count(const onr_symbols *symbols);

/** The text of a symbol; empty for null. */
onr_slice onr_symbol_slice(onr_symbol symbol);

/** Whether a symbol's text is the C string `text`; false for null. */
bool onr_symbol_is(onr_symbol symbol, const char *text);

#endif
