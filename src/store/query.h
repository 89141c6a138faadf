/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_STORE_QUERY_H
#define ONR_STORE_QUERY_H

/**
   @file
   SPARQL on a graph in memory, by librdf and rasqal.

   The default graph of a query is the union of all graphs, each statement once; GRAPH asks for those of articles.  rasqal
   does not know all of SPARQL 1.1 and gets some of it wrong: what is not known to be answered rightly is refused.
   The tests compare with Oxigraph what is not.
*/

#include "store/results.h"

/**
   Refuse what is not known to be answered rightly, by the words of the query alone.

   @return ONR_OK; ONR_UNSUPPORTED with a sentence that names the word and the way out.
*/
onr_status onr_query_check(onr_slice sparql, onr_error *err) ONR_WARN_UNUSED;

/**
   The question whether anything matches: the same pattern under ASK.

   @param arena  The question lives in the arena.
   @return False if the query is no SELECT with a pattern in braces.
*/
bool onr_query_as_ask(onr_arena *arena, onr_slice sparql, onr_slice *out);

/**
   Ask.

   @param graph   Sorted by the call.
   @param sparql  SELECT, ASK or CONSTRUCT.
   @param sink    Remains the caller's.
   @return ONR_OK; ONR_BAD_INPUT if it is no SPARQL; ONR_UNSUPPORTED; ONR_NO_MEMORY.
*/
onr_status onr_query_ask(onr_graph *graph, onr_slice sparql, onr_results form,
                         onr_sink *sink, onr_error *err) ONR_WARN_UNUSED;

/** A graph that is asked several questions: what librdf makes of it is kept. */
typedef struct onr_query_store onr_query_store;

/**
   Get a graph ready.

   @param graph  Kept; the store lives in its arena, and goes with it.
*/
onr_status onr_query_store_open(onr_graph *graph, onr_query_store **out,
                                onr_error *err) ONR_WARN_UNUSED;

/** Ask, as onr_query_ask() does; what is made on the way stays in the graph's arena. */
onr_status onr_query_store_ask(onr_query_store *store, onr_slice sparql, onr_results form,
                               onr_sink *sink, onr_error *err) ONR_WARN_UNUSED;

#endif
