/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_GRAPH_VOCABULARY_H
#define ONR_GRAPH_VOCABULARY_H

/**
   @file
   The terms of ontology/onrecord.ttl, numbered in its order.
*/

#include "base/slice.h"
#include "graph/vocab.h"

/** A short name for the front of IRIs. */
typedef struct {
    onr_slice name; ///< Without the colon
    onr_slice iri;  ///< What it stands for
} onr_prefix;

/** The IRI of a term. */
onr_slice onr_vocabulary_iri(onr_iri term);

/** Its name behind the onr namespace ("Termination"); empty for terms of other vocabularies. */
onr_slice onr_vocabulary_local(onr_iri term);

/** Whether it is a class. */
bool onr_vocabulary_is_class(onr_iri term);

/** The class above a class, or ONR_IRI_COUNT. */
onr_iri onr_vocabulary_above(onr_iri term);

/** Whether a class is `above` or stands below it, at any depth. */
bool onr_vocabulary_is_below(onr_iri term, onr_iri above);

/** The term of the onr namespace with this local name, or ONR_IRI_COUNT. */
onr_iri onr_vocabulary_find(onr_slice local);

/** The prefixes of the ontology, in its order. */
const onr_prefix *onr_vocabulary_prefixes(size_t *count);

#endif
