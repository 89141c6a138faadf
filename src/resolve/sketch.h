/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_SKETCH_H
#define ONR_RESOLVE_SKETCH_H

/**
   @file
   What resolution must know of many documents at once, and no more: facts of a story take tens of kilobytes, their
   sketch one or two, so that a hundred thousand stories fit into memory while their facts lie on disk.

   Nodes are grouped by `root`: the index of the first node, in order of documents, that is the same thing.
*/

#include "extract/facts.h"

typedef enum {
    ONR_ROLE_SUBJECT,
    ONR_ROLE_ACTOR,
    ONR_ROLE_TARGET,
    ONR_ROLE_INITIATOR,
    ONR_ROLE_AUTHORITY,
    ONR_ROLE_COUNT,
} onr_role_kind;

/** A document, in order of publication. */
typedef struct {
    onr_symbol url, sha256, input;
    onr_date published;
    uint32_t given; ///< Its number in the order in which documents were added
    uint32_t parties, party_count; ///< First in the pool, and how many
    uint32_t places, place_count;
    uint32_t events, event_count;
    onr_slice id; ///< "article-H"
} onr_sketch_document;

/** A person or an agency of one document. */
typedef struct {
    uint32_t document; ///< Index in documents
    uint32_t root;
    uint32_t begin; ///< First code point of its first evidence
    bool person, unnamed;
    onr_symbol kind, label;
    onr_symbol folded; ///< onr_slug_fold of the label
    onr_symbol place;  ///< Folded; null if unknown
    onr_slice id;      ///< Of the root
} onr_sketch_party;

typedef struct {
    uint32_t document, root;
    onr_symbol label, folded;
    onr_slice id;
} onr_sketch_place;

typedef struct {
    uint8_t role;   ///< onr_role_kind
    uint32_t party; ///< Index in the pool's parties
} onr_sketch_role;

typedef struct {
    uint32_t document, root;
    uint32_t begin;
    onr_symbol kind;
    onr_date date;
    onr_sketch_role *roles; ///< [role_count]
    uint32_t role_count;
    uint32_t place; ///< Index in the pool's places, or ONR_NO_FACT
    onr_slice id, label;
} onr_sketch_event;

typedef struct {
    onr_arena *arena;
    onr_symbols *symbols;
    uint32_t *
        ranks; ///< [given count] index in documents of each added one, once they are in order
    struct {
        onr_sketch_document *items;
        size_t count, capacity;
    } documents;
    struct {
        onr_sketch_party *items;
        size_t count, capacity;
    } parties;
    struct {
        onr_sketch_place *items;
        size_t count, capacity;
    } places;
    struct {
        onr_sketch_event *items;
        size_t count, capacity;
    } events;
} onr_sketch_pool;

/** An empty pool in the arena. */
void onr_sketch_open(onr_sketch_pool *pool, onr_arena *arena);

/**
   Add what one document's facts say.

   @param facts  Borrowed: one article.
   @return ONR_OK; ONR_BAD_ARG unless there is one article, or if an index points outside its list.
*/
onr_status onr_sketch_add(onr_sketch_pool *pool, const onr_facts *facts,
                          onr_error *err) ONR_WARN_UNUSED;

/**
   Bring the documents into their order, and their nodes with them: by date of publication, those without one last,
   then by URL, digest and input.  Of documents with one URL and one text the first stays and stands for the others.
   Every node becomes a group of its own.
*/
void onr_sketch_order(onr_sketch_pool *pool);

/** The number of a role's name; ONR_ROLE_COUNT if it is none. */
onr_role_kind onr_role_kind_of(onr_slice name);

#endif
