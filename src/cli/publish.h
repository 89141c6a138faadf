/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_PUBLISH_H
#define ONR_CLI_PUBLISH_H

/**
   @file
   Facts as files, in the form and at the place that the command line asks for.
*/

#include "describe/describe.h"
#include "export/exchange.h"
#include "write/writer.h"

typedef struct {
    const char *output; ///< A file, a folder for several, or null for standard output
    bool split;         ///< A file for each article
    onr_describe_options describe;
    const onr_format *format;     ///< Of RDF, or null
    const onr_exchange *exchange; ///< Another form, or null
    bool gzip;                    ///< Compressed
} onr_publication;

/**
   Choose the form by the name that the user gave, which may end in ".gz", else by that of the output, else Turtle.

   @param to  Null if none was given.
   @return ONR_OK; ONR_BAD_ARG with a text for the user.
*/
onr_status onr_publication_choose(onr_publication *publication, const char *to,
                                  onr_error *err) ONR_WARN_UNUSED;

/** Write the facts, which have ids. */
onr_status onr_publish(const onr_publication *publication, const onr_facts *facts,
                       onr_arena *arena, onr_error *err) ONR_WARN_UNUSED;

#endif
