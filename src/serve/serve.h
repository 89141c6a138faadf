/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_SERVE_SERVE_H
#define ONR_SERVE_SERVE_H

/**
   @file
   A published folder on HTTP, by libmicrohttpd: its files, the names of things as the W3C's "Cool URIs for the Semantic
   Web" (Interest Group Note, 3 December 2008) has them, with 303 to the form that the client likes best, and an endpoint of
   the SPARQL 1.1 Protocol.
*/

#include "base/slice.h"

enum {
    ONR_SERVE_CONNECTIONS_MAX = 500,
    ONR_SERVE_IDLE_MAX = 15,   ///< Seconds that a client may be silent
    ONR_SERVE_THREADS = 4,     ///< That answer requests
    ONR_SERVE_ASKERS = 4,      ///< Questions answered at the same time
    ONR_SERVE_WAITING_MAX = 32 ///< Questions that wait for that
};

typedef struct {
    const char *folder;  ///< Of a published site
    const char *address; ///< IPv4 address to listen on
    uint16_t port;       ///< 0 for any
    unsigned seconds;    ///< Limit of a question's time
    /** Called once the server is up. */
    void (*ready)(void *data, const char *address, uint16_t port, onr_slice mount);
    /** Asked a few times a second. */
    bool (*stopped)(void *data);
    void *data;
} onr_serve_options;

/**
   Serve until `stopped` says so.  There must be no threads yet.

   @return ONR_OK; ONR_NOT_FOUND if the folder is no site; ONR_BAD_ARG for the address; ONR_IO if the port cannot be had;
           ONR_UNSUPPORTED if this build has no libmicrohttpd.
*/
onr_status onr_serve(const onr_serve_options *options, onr_error *err) ONR_WARN_UNUSED;

#endif
