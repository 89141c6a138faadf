/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_SERVE_PROTOCOL_H
#define ONR_SERVE_PROTOCOL_H

/**
   @file
   Requests of the SPARQL 1.1 Protocol (W3C Recommendation, 21 March 2013), for questions alone.
*/

#include "store/results.h"

/** A question and the form of its answer. */
typedef struct {
    onr_slice query;
    onr_results form;
    const char *type; ///< Media type of the answer
} onr_protocol_question;

/** Whether a query makes a graph (CONSTRUCT, DESCRIBE) rather than rows, by its first word that is neither BASE nor PREFIX. */
bool onr_protocol_makes_graph(onr_slice query);

/**
   Choose the form of an answer.

   @return ONR_OK; ONR_UNSUPPORTED if the client takes none.
*/
onr_status onr_protocol_form(onr_slice query, const char *accept,
                             onr_protocol_question *out, onr_error *err) ONR_WARN_UNUSED;

/**
   Find the query in the body of a POST.

   @param arena  Decoded texts live in the arena.
   @param type   Content-Type of the body: application/sparql-query, or application/x-www-form-urlencoded.
   @return ONR_OK; ONR_BAD_INPUT; ONR_UNSUPPORTED for an update or for graphs of the client's own.
*/
onr_status onr_protocol_body(onr_arena *arena, const char *type, onr_slice body,
                             onr_slice *query, onr_error *err) ONR_WARN_UNUSED;

/** Refuse parameters that ask for what there is not; null is fine. */
onr_status onr_protocol_parameter(const char *name, onr_error *err) ONR_WARN_UNUSED;

#endif
