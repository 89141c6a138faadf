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

/* Functions that make bytes take room that is large enough and return the end of what they made. */

char *onr_text_copy(char *out, onr_slice bytes);

/** `<IRI>` (IRIREF [18]) or `_:label` (BLANK_NODE_LABEL [141s]), and most bytes that takes. */
char *onr_text_node(char *out, const onr_term *node);
size_t onr_text_node_max(const onr_term *node);

/**
   `"…"` (STRING_LITERAL_QUOTE [22]), and most bytes that takes: quotes, backslashes, line ends and all other controls are
   escaped, in a way that is also JSON's.
*/
char *onr_text_string(char *out, onr_slice text);
size_t onr_text_string_max(onr_slice text);

/** Put the same; the text may be of any length. */
void onr_text_put_string(onr_sink *sink, onr_slice text);

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
