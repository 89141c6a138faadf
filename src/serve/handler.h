/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_SERVE_HANDLER_H
#define ONR_SERVE_HANDLER_H

/**
   @file
   What a request is answered with.  Files are answered at once; a question is put into a queue and its connection laid
   aside, so that questions keep no page waiting.
*/

#include "serve/serve.h"

#ifdef HAVE_MICROHTTPD // Without it, nothing is served

#    include "serve/asker.h"
#    include "serve/protocol.h"

#    include <microhttpd.h>
#    include <pthread.h>

typedef struct onr_handler_question onr_handler_question;

typedef struct {
    int folder;      ///< Descriptor
    onr_slice mount; ///< Path that the site stands at, with slashes at both ends
    onr_asker *asker;
    bool local; ///< Only requests to this machine by its own names are answered
    pthread_mutex_t lock;
    pthread_cond_t wake;
    onr_handler_question *first, *last; ///< That wait
    size_t waiting;
    bool started, stopping;
    pthread_t threads[ONR_SERVE_ASKERS];
} onr_handler;

/** Start the threads that ask; the other fields are set. */
onr_status onr_handler_start(onr_handler *handler, onr_error *err) ONR_WARN_UNUSED;

/** Answer what waits with an error and end the threads; twice is fine. */
void onr_handler_stop(onr_handler *handler);

/** Refuse requests whose Host is not of this machine, so that no page of elsewhere can read along by a name of its own. */
void onr_handler_local(onr_handler *handler, bool local);

/** libmicrohttpd's callbacks; the closure is the handler. */
enum MHD_Result onr_handler_answer(void *closure, struct MHD_Connection *connection,
                                   const char *url, const char *method,
                                   const char *version, const char *data, size_t *size,
                                   void **state);
void onr_handler_end(void *closure, struct MHD_Connection *connection, void **state,
                     enum MHD_RequestTerminationCode code);

#endif

#endif
