/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LEXICON_TABLE_H
#define ONR_LEXICON_TABLE_H

/**
   @file
   How a table is made; users of tables want lexicon/lexicon.h.
*/

#include "lexicon/lexicon.h"

enum {
    ONR_TABLE_KEY_MAX = 256, ///< Bytes of a key
    ONR_TABLE_WORDS_MAX = 12 ///< Words of a key
};

/** An empty table in the arena; the words of keys are interned in `symbols` (kept). */
onr_table *onr_table_new(onr_arena *arena, onr_symbols *symbols);

/**
   Add the lines of a `.lex` file.

   @param bytes   Kept.
   @param file    Kept; for rows and messages.
   @param line    Number of the first line, from 1.
   @param sorted  Whether keys must be in order of bytes, as the project's own files are.
   @return ONR_OK; ONR_BAD_INPUT for a key that is empty, too long, not in small letters, out of order or there twice
           in these bytes.  Keys of earlier calls are replaced.
*/
onr_status onr_table_add(onr_table *table, onr_slice bytes, onr_slice file, size_t line,
                         bool sorted, onr_error *err) ONR_WARN_UNUSED;

#endif
