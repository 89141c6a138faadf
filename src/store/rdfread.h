/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_STORE_RDFREAD_H
#define ONR_STORE_RDFREAD_H

/**
   @file
   RDF files into a graph, by raptor2, which also sees through gzip.

   raptor2 makes the letters of language tags small, and its TriG has neither the word GRAPH nor blank graph names.
*/

#include "graph/graph.h"

/** Whether the name of a file says that it is RDF: .ttl, .nt, .nq, .trig, .rdf, .owl, .jsonld, each also with .gz. */
bool onr_rdf_is(const char *path);

/**
   Read a file.

   @param path   "-" for standard input.
   @param graph  Statements are added; what is read before an error is found stays.  Blank nodes get labels that no other
                 file's have.
   @return ONR_OK; ONR_NOT_FOUND, ONR_IO; ONR_BAD_INPUT with the line; ONR_UNSUPPORTED for JSON-LD.
*/
onr_status onr_rdf_read(const char *path, onr_graph *graph,
                        onr_error *err) ONR_WARN_UNUSED;

#endif
