/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_READY_H
#define ONR_CLI_READY_H

/**
   @file
   Facts that need not be read from stories any more: those of a collection, and records in a file.
*/

#include "extract/facts.h"

typedef struct {
    const onr_facts **items; ///< [count] Each of one article
    size_t count, capacity;
    bool named;      ///< They have ids: "onrecord resolve" wrote them
    onr_facts pairs; ///< Its possibly_same: what came with them
} onr_ready;

/** Whether a file is a collection or begins with a record. */
bool onr_ready_is(const char *path);

/**
   Add the facts of such a file.

   @param arena  They live in the arena.
   @return ONR_OK; what went wrong with the file; ONR_BAD_INPUT if some facts have ids and others not.
*/
onr_status onr_ready_read(const char *path, onr_arena *arena, onr_ready *ready,
                          onr_error *err) ONR_WARN_UNUSED;

#endif
