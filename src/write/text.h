/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_WRITE_TEXT_H
#define ONR_WRITE_TEXT_H

/**
   @file
   The terminals that Turtle, TriG, N-Triples and N-Quads share, with the numbers of their productions in
   RDF 1.1 Turtle (W3C Recommendation, 25 February 2014).
*/

#include "base/sink.h"
#include "graph/graph.h"

/** Put `<IRI>` (IRIREF [18]); what the production excludes is escaped. */
void onr_text_put_iri(onr_sink *sink, onr_slice iri);

/** Put `"…"` (STRING_LITERAL_QUOTE [22]): quotes, backslashes, line ends and all other controls are escaped. */
void onr_text_put_string(onr_sink *sink, onr_slice text);

/** Put `_:label` (BLANK_NODE_LABEL [141s]). */
void onr_text_put_blank(onr_sink *sink, onr_slice label);

/**
   Where an IRI's local name (PN_LOCAL [168s]) begins, if it has one that needs no escapes: behind its last "/" or "#".

   @return SIZE_MAX if it has none.
*/
size_t onr_text_local(onr_slice iri);

/** The index of the prefix that abbreviates an IRI, or `count`. */
size_t onr_text_prefix(const onr_prefix *prefixes, size_t count, onr_slice iri);

/**
   Whether a literal may stand bare in Turtle: its lexical form is one that the grammar reads back with the same datatype
   (INTEGER [19], DECIMAL [20], DOUBLE [21], BooleanLiteral [133s]).
*/
bool onr_text_is_bare(const onr_term *literal);

#endif
