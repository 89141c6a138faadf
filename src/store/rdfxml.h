/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_STORE_RDFXML_H
#define ONR_STORE_RDFXML_H

/**
   @file
   RDF/XML, by raptor2.

   The syntax cannot say everything: a property whose IRI does not end in an XML name, and a control character in a literal,
   are ONR_UNSUPPORTED.
*/

#include "write/writer.h"

extern const onr_format
    onr_format_rdfxml; ///< RDF 1.1 XML Syntax; graph names are left out

#endif
