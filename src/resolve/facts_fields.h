/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_FACTS_FIELDS_H
#define ONR_RESOLVE_FACTS_FIELDS_H

/**
   @file
   How the fields of facts are called in a record: one table a struct, walked alike by writing and reading, so that they
   cannot come apart.
*/

#include "extract/facts.h"

typedef enum {
    ONR_FIELD_END, ///< Of a table
    ONR_FIELD_TEXT,
    ONR_FIELD_TEXTS,
    ONR_FIELD_DIGEST,
    ONR_FIELD_INDEX, ///< "None" where it is left out
    ONR_FIELD_INDICES,
    ONR_FIELD_DATE,
    ONR_FIELD_FLAG,
    ONR_FIELD_BYTE,
    ONR_FIELD_COUNT,  ///< size_t
    ONR_FIELD_NUMBER, ///< int32_t, -1 where it is left out
    ONR_FIELD_SCORE,
    ONR_FIELD_SPOTS, ///< onr_evidence_list
    ONR_FIELD_LIST,  ///< Of structs with a table
} onr_facts_field_kind;

/** What an index counts in. */
typedef enum {
    ONR_TARGET_ANY,
    ONR_TARGET_ARTICLES,
    ONR_TARGET_PARTIES,
    ONR_TARGET_PLACES,
    ONR_TARGET_EVENTS,
    ONR_TARGET_COUNT,
} onr_facts_target;

typedef struct onr_facts_field {
    const char *name;
    size_t offset;
    onr_facts_field_kind kind;
    onr_facts_target target;
    const struct onr_facts_field *table; ///< Of a list's structs
    size_t size;                         ///< Bytes of one of them
} onr_facts_field;

/** Every list of extract/facts.h has this shape. */
typedef struct {
    void *items;
    size_t count, capacity;
} onr_facts_list;

/** The fields of onr_facts, ended by ONR_FIELD_END. */
extern const onr_facts_field onr_facts_fields[];

/** Whether every index of facts points to something in its list, and those that must be there are. */
bool onr_facts_indices_fit(const onr_facts *facts);

#endif
