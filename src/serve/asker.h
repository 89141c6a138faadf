/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_SERVE_ASKER_H
#define ONR_SERVE_ASKER_H

/**
   @file
   Questions in SPARQL, each answered by a process of its own.

   A helper process, made before there are threads, reads the graph and makes a child for each question, which finds the
   graph in memory that it shares with the helper.  So a question that never ends is killed at its limit of time or memory,
   one that crashes the engine crashes its child alone, and others go on meanwhile.
*/

#include "store/results.h"

enum {
    ONR_ASKER_RESULT_MAX = 64 * 1024 * 1024, ///< Bytes of an answer
    ONR_ASKER_MEMORY_MAX =
        1024 * 1024 * 1024, ///< Bytes that a question may take beside the graph
    ONR_ASKER_QUESTION_MAX = 64 * 1024, ///< Bytes of a question
};

typedef struct onr_asker onr_asker;

/**
   Start the helper.  Call it before any thread is made.

   @param path     File of RDF, read by the helper; copied.
   @param seconds  Limit of a question's time.
*/
onr_status onr_asker_open(const char *path, unsigned seconds, onr_asker **out,
                          onr_error *err) ONR_WARN_UNUSED;

/** End the helper and free; null is fine. */
void onr_asker_close(onr_asker *asker);

/**
   Ask; several threads may at the same time.

   @param question  ONR_ASKER_QUESTION_MAX bytes at most.
   @param answer    Bytes from onr_malloc(), to be freed by the caller; null on failure.
   @return ONR_OK; ONR_BAD_INPUT, ONR_UNSUPPORTED for the question; ONR_LIMIT if it took too long or too much; ONR_IO.
*/
onr_status onr_asker_ask(onr_asker *asker, onr_slice question, onr_results form,
                         char **answer, size_t *size, onr_error *err) ONR_WARN_UNUSED;

#endif
