/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_GRAPH_LEXICAL_H
#define ONR_GRAPH_LEXICAL_H

/**
   @file
   Lexical forms of the datatypes of XML Schema that the ontology uses (XML Schema 1.1 Part 2: Datatypes).
*/

#include "base/date.h"
#include "graph/graph.h"

/** Whether the text of a literal is one of its datatype; true for datatypes that are not known here. */
bool onr_lexical_is_valid(const onr_term *literal);

/** The value of a valid xsd:integer; false if it has more than 18 digits. */
bool onr_lexical_integer(onr_slice text, int64_t *out);

/** The day, month or year of a valid xsd:date, xsd:gYearMonth or xsd:gYear without a time zone. */
bool onr_lexical_date(onr_slice text, onr_date *out);

#endif
