/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_CREW_H
#define ONR_CLI_CREW_H

/**
   @file
   Threads that read stories at the same time.

   Stories are handed in by one thread and read by any; their facts come out in the order in which they went in, so that
   the number of threads changes nothing but the time.
*/

#include "cli/pipeline.h"

enum { ONR_CREW_MAX = 256 /**< Most threads */ };

typedef struct onr_crew onr_crew;

/** Facts of the stories that could be read, and what went wrong with the others. */
typedef struct {
    const onr_facts **items; ///< [count]
    size_t count, capacity;
    size_t failed; ///< Stories without facts
} onr_harvest;

/**
   Start as many threads as the pipeline's options say; with one, work is done in the calling thread.

   @param pipeline  Kept.
   @return ONR_OK; ONR_NO_MEMORY; ONR_IO if no thread can be started.
*/
onr_status onr_crew_open(const onr_pipeline *pipeline, onr_crew **out,
                         onr_error *err) ONR_WARN_UNUSED;

/** An empty arena for the next story; waits until one is free. */
onr_arena *onr_crew_arena(onr_crew *crew);

/**
   Hand in a story.

   @param arena     From onr_crew_arena(); taken.
   @param document  Copied; what it points to lives in the arena.
   @param source    Kept: the name of its file for messages.
*/
void onr_crew_add(onr_crew *crew, onr_arena *arena, const onr_document *document,
                  const char *source);

/** Give an arena back unused. */
void onr_crew_return(onr_crew *crew, onr_arena *arena);

/**
   Wait for all stories.

   @param arena    The list lives in the arena; the facts live until the crew is closed.
   @param report   Called for each story that could not be read, in order.
*/
void onr_crew_finish(onr_crew *crew, onr_arena *arena,
                     void (*report)(const onr_error *err), onr_harvest *out);

/** Free the crew and all facts; null is fine. */
void onr_crew_close(onr_crew *crew);

#endif
