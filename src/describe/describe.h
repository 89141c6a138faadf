/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_DESCRIBE_DESCRIBE_H
#define ONR_DESCRIBE_DESCRIBE_H

/**
   @file
   Facts as statements of RDF, with the names of the contract and the provenance of each.
*/

#include "extract/facts.h"
#include "graph/graph.h"

typedef struct {
    onr_slice
        base; ///< IRI that ids are put behind, ending in "/" or "#"; "https://example.org/id/" if empty
} onr_describe_options;

/** The base of those options, or where they have none the default. */
onr_slice onr_describe_base(const onr_describe_options *options);

/**
   Describe facts that `resolve` has given ids.

   @param facts    Borrowed.
   @param options  Borrowed; null for the defaults.
   @param graph    Statements are added, each in the named graph of the article that it comes from, and the prefix "id"
                   for the base.
   @return ONR_OK; ONR_BAD_ARG if a fact has no id or a class, role or value that the ontology does not know;
           ONR_NO_MEMORY.
*/
onr_status onr_describe(const onr_facts *facts, const onr_describe_options *options,
                        onr_graph *graph, onr_error *err) ONR_WARN_UNUSED;

#endif
