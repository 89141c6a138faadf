/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_DECISIONS_H
#define ONR_RESOLVE_DECISIONS_H

/**
   @file
   What people have decided about the outcome of resolution, read from a file of lines:

       same ID ID...            these are one
       different ID ID          these are two
       different ID ARTICLE ARTICLE   what has this id in one article is not what has it in the other
       rename ID LABEL          this is called LABEL
       suppress ID              this person is left out, with everything that names them

   An id is the last part of an IRI, or the whole IRI.  Empty lines and lines that begin with `#` are passed over.  Deleting a
   line undoes it.
*/

#include "base/slice.h"

typedef enum {
    ONR_DECISION_SAME,
    ONR_DECISION_DIFFERENT,
    ONR_DECISION_APART, ///< `different` with articles
    ONR_DECISION_RENAME,
    ONR_DECISION_SUPPRESS,
} onr_decision_kind;

typedef struct {
    onr_decision_kind kind;
    onr_slice id;
    onr_slice other, third; ///< Further ids; a label for ONR_DECISION_RENAME
    const char *file;       ///< For messages, as `line`
    size_t line;
} onr_decision;

typedef struct {
    onr_decision *items;
    size_t count, capacity;
    onr_slice file; ///< For messages

    /** Told of each decision that nothing in the stories answers to, with file and line; may be null. */
    void (*complain)(const onr_error *warning);
} onr_decisions;

/**
   Read decisions.

   @param text  Borrowed: strings are copied into the arena.
   @param file  Name for messages; kept.
   @return ONR_OK; ONR_BAD_INPUT naming the first line that is no decision.
*/
onr_status onr_decisions_read(onr_arena *arena, onr_slice text, onr_slice file,
                              onr_decisions *out, onr_error *err) ONR_WARN_UNUSED;

/** Read a file of decisions; its text is copied into the arena. */
onr_status onr_decisions_open(onr_arena *arena, const char *path, onr_decisions *out,
                              onr_error *err) ONR_WARN_UNUSED;

#endif
