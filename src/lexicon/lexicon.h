/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LEXICON_LEXICON_H
#define ONR_LEXICON_LEXICON_H

/**
   @file
   What the program knows about English and about institutions: tables of words, and sections of rules.

   A table is a file `lexicon/NAME.lex`: lines of tab-separated fields, the first of which is the key, in small letters,
   words parted by one space; lines that begin with `#` and empty lines are passed over; keys are sorted and no two
   alike.  A rules file `lexicon/NAME.rules` is kept as text for the room that reads its language.  At build time all
   files are checked and put into one bundle; users add their own files at run time, whose rows replace those of the
   same key.
*/

#include "base/map.h"
#include "base/symbol.h"

typedef struct onr_lexicon onr_lexicon;
typedef struct onr_table onr_table;

/** A line of a table. */
typedef struct {
    onr_slice *fields; ///< [count], the key first
    size_t count;
    onr_slice file; ///< Where it stands, for messages
    size_t line;
} onr_row;

/** The text of a rules file. */
typedef struct {
    onr_slice file; ///< Its name: "personnel.rules"
    onr_slice text;
    size_t line; ///< Line of the text's first byte in that file, from 1
} onr_rules_text;

/** An empty lexicon in the arena; words are interned in `symbols` (kept). */
onr_lexicon *onr_lexicon_new(onr_arena *arena, onr_symbols *symbols);

/**
   Add one file: `NAME.lex`, `NAME.rules`, or a bundle.

   @param name   Its file name, without folder; tells the kind.
   @param bytes  Kept: fields are slices into it.
   @return ONR_OK; ONR_BAD_INPUT with file and line.
*/
onr_status onr_lexicon_add(onr_lexicon *lexicon, onr_slice name, onr_slice bytes,
                           onr_error *err) ONR_WARN_UNUSED;

/** Open `path` and add it; its bytes are copied into the arena. */
onr_status onr_lexicon_add_file(onr_lexicon *lexicon, const char *path,
                                onr_error *err) ONR_WARN_UNUSED;

/** The table of `NAME.lex`; an empty one if there is no such file.  Never null. */
const onr_table *onr_lexicon_table(const onr_lexicon *lexicon, const char *name);

/** The `i`-th rules file in order of name (users' own last), or null past the last. */
const onr_rules_text *onr_lexicon_rules(const onr_lexicon *lexicon, size_t i);

/** The row of `key`, or null. */
const onr_row *onr_table_find(const onr_table *table, onr_slice key);

/** The `i`-th row in order of file, or null past the last. */
const onr_row *onr_table_row(const onr_table *table, size_t i);

/**
   The longest key that a run of words makes.

   @param first   The first word; words lie `stride` bytes apart, so that the `lower` of a token array will do.
   @param count   Words that may be used.
   @param length  Set to the number of words matched, 0 if none.
   @return The row, or null.
*/
const onr_row *onr_table_match(const onr_table *table, const onr_symbol *first,
                               size_t stride, size_t count, size_t *length);

/** The `i`-th field of a row, empty past the last; null row is fine. */
onr_slice onr_row_field(const onr_row *row, size_t i);

#endif
