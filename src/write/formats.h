/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_WRITE_FORMATS_H
#define ONR_WRITE_FORMATS_H

/**
   @file
   The formats of this room, one source file for each family.
*/

#include "write/writer.h"

extern const onr_format onr_format_turtle;   ///< RDF 1.1 Turtle
extern const onr_format onr_format_trig;     ///< RDF 1.1 TriG
extern const onr_format onr_format_ntriples; ///< RDF 1.1 N-Triples
extern const onr_format onr_format_nquads;   ///< RDF 1.1 N-Quads
extern const onr_format
    onr_format_jsonld; ///< JSON-LD 1.1, a document with its context inline
extern const onr_format onr_format_jsonl;    ///< JSON-LD 1.1 documents, a node a line
extern const onr_format onr_format_articles; ///< JSON-LD 1.1 framed by article
extern const onr_format onr_format_people;   ///< JSON-LD 1.1 framed by person
extern const onr_format onr_format_void;     ///< VoID and DCAT, of the data set

#endif
