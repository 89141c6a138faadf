/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_BINDING_H
#define ONR_LANG_BINDING_H

/**
   @file
   Whom a pronoun cannot mean, by the grammar of its sentence.
*/

#include "lang/clusters.h"

/** Whether a pronoun is reflexive: "himself". */
bool onr_binding_is_reflexive(const onr_clusters *clusters, uint32_t mention);

/** The subject of a predicate, active or passive; ONR_NONE if it has none of its own. */
uint32_t onr_binding_subject(const onr_clusters *clusters, uint32_t predicate);

/**
   Whether grammar keeps a pronoun and a mention apart.

   Two arguments of one verb are two people unless one is reflexive, also where one is shared with another verb or moved
   before a relative clause; a phrase does not contain itself.
*/
bool onr_binding_excludes(const onr_clusters *clusters, uint32_t pronoun,
                          uint32_t mention);

#endif
