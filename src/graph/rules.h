/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_GRAPH_RULES_H
#define ONR_GRAPH_RULES_H

/**
   @file
   The property shapes of ontology/shapes.ttl as a table.
*/

#include "graph/vocabulary.h"

enum {
    ONR_RULE_MANY = UINT8_MAX, ///< No upper limit
    ONR_RULE_CLASSES = 2,      ///< Most classes that a value may be of
    ONR_RULE_TYPES = 3,        ///< Most datatypes that a value may have
};

/** What a text must look like, beside its datatype. */
typedef enum {
    ONR_LOOK_ANY,
    ONR_LOOK_FILLED,   ///< Not empty
    ONR_LOOK_SMALL,    ///< Not empty, without capitals
    ONR_LOOK_DIGEST,   ///< 64 small hexadecimal digits
    ONR_LOOK_CURRENCY, ///< Three capitals
    ONR_LOOK_COUNTED,  ///< A number not below nothing
    ONR_LOOK_TRUE,
} onr_look;

/** A rule on the values that a property has of the nodes of a class. */
typedef struct {
    onr_iri of; ///< The class; rdf:type stands for all classes that rules are about
    onr_iri property;
    uint8_t min, max;
    const char *rule; ///< What each node does that keeps to it
    bool is_iri;
    onr_iri classes[ONR_RULE_CLASSES]; ///< One of them; 0 for no more
    onr_iri datatypes[ONR_RULE_TYPES]; ///< One of them; 0 for no more
    bool english;                      ///< Or a text in English
    onr_iri first, last; ///< One of these terms of the ontology; 0 for no such rule
    onr_look look;
} onr_rule;

extern const onr_rule onr_rules[];
extern const size_t onr_rule_count;

#endif
