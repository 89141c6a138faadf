/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_SKETCH_H
#define ONR_RESOLVE_SKETCH_H

/**
   @file
   What resolution must know of many documents at once, and no more: facts of a story take tens of kilobytes, their
   sketch two or three, so that a hundred thousand stories fit into memory while their facts lie on disk.

   Nodes are grouped by `root`: the index of the first node, in order of documents, that is the same thing.
*/

#include "extract/facts.h"
#include "resolve/agency_name.h"
#include "resolve/full_name.h"
#include "resolve/tables.h"

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
    onr_symbol
        state; ///< The one state that its places and agencies tell; null if none or several
    onr_symbol
        setting; ///< Words, sorted as those of an agency's owner, of the town where it plays; null if it does not tell
    onr_date published;
    bool many_states; ///< Several states are told
    bool roundup;     ///< Its title is one of stories that tell of several incidents
    uint8_t title_age_count, title_count;
    uint8_t title_ages[2]; ///< [title_age_count] "7-year-old", "boy, 7,"
    uint32_t *title; ///< [title_count] sorted ids of the title's words that are no marks
    uint16_t mark_count;
    uint32_t *marks; ///< [mark_count] sorted ids of words by which the affair is told
    uint32_t given;  ///< Its number in the order in which documents were added
    uint32_t parties, party_count; ///< First in the pool, and how many
    uint32_t places, place_count;
    uint32_t events, event_count;
    onr_slice id; ///< "article-H"
} onr_sketch_document;

typedef struct {
    onr_symbol title; ///< Folded
    uint32_t agency;  ///< Index in the pool's parties, or ONR_NO_FACT
} onr_sketch_tenure;

/** A person or an agency of one document. */
typedef struct {
    uint32_t document; ///< Index in documents
    uint32_t root;
    uint32_t begin; ///< First code point of its first evidence
    bool person, unnamed;
    bool suppressed; ///< A person whom somebody decided to leave out
    bool acts;       ///< Stands in an event as one of those whom it is about
    bool generic;    ///< An agency whose name alone does not tell whose it is
    uint8_t gender;
    uint8_t
        age; ///< Of a person, in years; 0 if neither the label nor what stands beside the name tells
    uint16_t tenure_count;
    onr_symbol kind, label;
    onr_symbol head;          ///< Last word of an unnamed person's label, folded
    onr_symbol group_label;   ///< Of a root: what the group is called
    onr_symbol decided_label; ///< What somebody decided to call it; null if nobody did
    onr_symbol place; ///< Of a generic agency: its place as given; null if unknown
    union {
        onr_full_name full_name;
        onr_agency_name agency_name;
    };
    onr_sketch_tenure *tenures; ///< [tenure_count] of a person
    onr_symbol
        *aliases; ///< [alias_count] lower-case abbreviations among an agency's aliases
    uint32_t alias_count;
    onr_slice id; ///< Of a root
} onr_sketch_party;

typedef struct {
    uint32_t document, root;
    onr_symbol label;
    onr_symbol town;  ///< Folded, without its state
    onr_symbol state; ///< Null if its name does not tell
    onr_symbol
        setting; ///< Words, sorted as those of an agency's owner, of the town that it is or lies in; null if it does not tell
    onr_slice id;
} onr_sketch_place;

typedef struct {
    uint8_t role;   ///< onr_role_kind
    uint32_t party; ///< Index in the pool's parties
} onr_sketch_role;

typedef struct {
    uint32_t document, root;
    uint32_t begin;
    onr_symbol kind, class_name; ///< In small letters, and as given
    onr_date date;
    bool negated, incident;
    bool first; ///< No event before it in its story is of its class
    uint16_t role_count, word_count, sum_count, concern_count;
    onr_sketch_role *roles; ///< [role_count]
    onr_symbol *words;      ///< [word_count] of its offenses
    onr_symbol *sums;       ///< [sum_count] amounts and terms
    uint32_t *concerns;     ///< [concern_count] indices in the pool's events
    int32_t deaths, injuries;
    uint32_t place;           ///< Index in the pool's places, or ONR_NO_FACT
    onr_symbol decided_label; ///< As of a party
    onr_slice id, label;
} onr_sketch_event;

/** A pair of roots that may be the same. */
typedef struct {
    uint32_t a, b;
    float score;
} onr_sketch_pair;
typedef struct {
    onr_sketch_pair *items;
    size_t count, capacity;
} onr_sketch_pairs;

/** One document as it was added: indices count in its own lists. */
typedef struct {
    onr_sketch_document document;
    onr_sketch_party *parties;
    onr_sketch_place *places;
    onr_sketch_event *events;
} onr_sketch_added;

typedef struct {
    onr_arena *arena;
    onr_arena *added; ///< Holds documents until they are in order; owned
    onr_symbols *symbols;
    const onr_tables *tables;
    uint32_t *
        ranks; ///< [given count] index in documents of each added one, once they are in order
    struct {
        onr_sketch_added *items;
        size_t count, capacity;
    } given;
    onr_sketch_document *documents;
    onr_sketch_party *parties;
    onr_sketch_place *places;
    onr_sketch_event *events;
    uint32_t document_count, party_count, place_count, event_count;
    onr_sketch_pairs doubtful_parties, doubtful_events; ///< Filled by grouping
    onr_sketch_pairs parties_same, events_same;         ///< Decided to be one
    onr_sketch_pairs parties_apart, events_apart;       ///< Decided to be two; sorted
} onr_sketch_pool;

/** An empty pool in the arena; `tables` are kept. */
void onr_sketch_open(onr_sketch_pool *pool, onr_arena *arena, const onr_tables *tables);

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
   Every node becomes a group of its own.  Nothing can be added afterwards.
*/
void onr_sketch_order(onr_sketch_pool *pool);

/** Make every node a group of its own again, without id, and forget doubts. */
void onr_sketch_separate(onr_sketch_pool *pool);

/** Give back what onr_sketch_order() would; for pools that never come so far. */
void onr_sketch_drop(onr_sketch_pool *pool);

/** The number of a role's name; ONR_ROLE_COUNT if it is none. */
onr_role_kind onr_role_kind_of(onr_slice name);

#endif
