/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_STORE_SERVER_H
#define ONR_STORE_SERVER_H

/**
   @file
   A server that takes graphs by the SPARQL 1.1 Graph Store HTTP Protocol (W3C Recommendation, 21 March 2013), by
   libcurl.

   Who asks is told by the environment (ONRECORD_TOKEN for a bearer token, or ONRECORD_USER and ONRECORD_PASSWORD) or by
   ~/.netrc; basic and digest are both known.  Redirections are not followed, so that nobody else is told.
*/

#include "base/slice.h"

enum {
    ONR_SERVER_TRIES = 4,         ///< Times that a request is sent at most
    ONR_SERVER_CONNECT_MAX = 15,  ///< Seconds for a connection
    ONR_SERVER_SILENCE_MAX = 120, ///< Seconds without a byte
};

typedef struct onr_server onr_server;

/** What becomes of the statements that stand in the graph already. */
typedef enum { ONR_SEND_REPLACE, ONR_SEND_ADD } onr_send_mode;

/**
   Get ready to talk.

   @param url  Of the protocol's service, http or https ("http://localhost:3030/records/data"); copied.
   @return ONR_OK; ONR_BAD_ARG; ONR_UNSUPPORTED if this build has no libcurl.
*/
onr_status onr_server_open(const char *url, onr_server **out,
                           onr_error *err) ONR_WARN_UNUSED;

/** Close and free; null is fine. */
void onr_server_close(onr_server *server);

/**
   Send statements.  What may pass (no answer, 408, 429, 5xx) is tried again, waiting longer each time.

   @param graph   IRI of the graph.
   @param turtle  The statements.
   @return ONR_OK once the server says that they are there; ONR_IO if it did not answer or is in trouble;
           ONR_BAD_ARG if it refuses, so that the next graph will not fare better.
*/
onr_status onr_server_send(onr_server *server, onr_slice graph, onr_send_mode mode,
                           onr_slice turtle, onr_error *err) ONR_WARN_UNUSED;

#endif
