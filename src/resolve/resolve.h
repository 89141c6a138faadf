/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_RESOLVE_H
#define ONR_RESOLVE_RESOLVE_H

/**
   @file
   Many stories' facts made one: which people, agencies and events are the same, and what they are called.

   Ids are the last part of an IRI.  They are made from content alone, so that the same nodes have the same ids
   whatever order or number of documents they come in:

   - articles: `article-H`, H being the first twelve digits of the SHA-256 of the URL, or of the text where there is
     no URL; mentions (not listed in the facts): `ARTICLE-BEGIN-END`;
   - people: `person-GIVEN-SURNAME` with a generation (`-jr`); people known by one name only, and unnamed ones,
     belong to their article: `person-perez-H`, `person-special-needs-teen-H`;
   - agencies: `agency-NAME`; those with a name that any town has ("police department") `agency-NAME-PLACE`, or
     `agency-NAME-H` where the place is unknown; places: `place-NAME`;
   - events: `event-CLASS-WHO-DATE`, or `event-CLASS-WHO-H-BEGIN` without a date;
   - tenures: `tenure-HOLDER-TITLE-AGENCY-STATUS`; claims: `claim-H-BEGIN-END`.

   A node of several articles takes the parts of its id from the first of them, in order of date of publication; where
   two nodes come to the same id, the one of the earlier article keeps it and the other adds a part of its own.  So
   articles that are added later leave the ids of earlier ones alone, and a removed article takes along only ids
   that stand on it.
*/

#include "extract/facts.h"
#include "lexicon/lexicon.h"
#include "resolve/decisions.h"

typedef struct onr_resolver onr_resolver;
typedef struct onr_resolution onr_resolution;

/**
   Prepare the tables and weights that resolution reads (resolve/tables.h).

   @param arena    The resolver lives in the arena; the program's.
   @param lexicon  Kept.
   @return ONR_OK; ONR_NOT_FOUND or ONR_BAD_INPUT naming a weight that is missing or no number.
*/
onr_status onr_resolver_open(onr_arena *arena, const onr_lexicon *lexicon,
                             onr_resolver **out, onr_error *err) ONR_WARN_UNUSED;

/** Have decisions of people applied in every resolution from now on; they are kept. */
void onr_resolver_decide(onr_resolver *resolver, const onr_decisions *decisions);

enum { ONR_RESOLVE_KEY_SIZE = 65 /**< Digits of an article's key with a NUL */ };

/**
   What tells an article from all others: the SHA-256 of its URL, or where it has none that of its text.  Its id is "article-"
   and the first twelve digits.

   @param sha256  Digits of the text's digest.
*/
void onr_resolve_key(onr_slice url, const char *sha256, char key[ONR_RESOLVE_KEY_SIZE]);

/**
   Merge facts and give every node its id, and every event its label.

   The result depends on the set of documents alone, not on their order.

   @param arena      The merged facts live in the arena; they keep strings of the documents.
   @param documents  [count] Facts of one article each; kept.
   @param out        Filled; lists in order of id.
*/
onr_status onr_resolve(const onr_resolver *resolver, onr_arena *arena,
                       const onr_facts *const *documents, size_t count, onr_facts *out,
                       onr_error *err) ONR_WARN_UNUSED;

/*
   The same in steps, for sets that do not fit into memory: documents are added one by one, of which only a sketch of
   a kilobyte or two is kept; after onr_resolution_run() each is read again to get its ids.
*/

/** A resolution without documents, in the arena; to be run or dropped. */
onr_resolution *onr_resolution_new(const onr_resolver *resolver, onr_arena *arena);

/** Give back what a resolution that is not run holds besides the arena. */
void onr_resolution_drop(onr_resolution *resolution);

/**
   Add the facts of one article.

   @param facts  Borrowed.
   @return ONR_OK; ONR_BAD_ARG unless there is exactly one article, or if an index points outside its list.
*/
onr_status onr_resolution_add(onr_resolution *resolution, const onr_facts *facts,
                              onr_error *err) ONR_WARN_UNUSED;

/** Decide what is the same, and name it.  Nothing can be added afterwards. */
void onr_resolution_run(onr_resolution *resolution);

/** Number of documents, those that repeat another not counted. */
size_t onr_resolution_count(const onr_resolution *resolution);

/** Which one was added, counted from 0, that is the `i`-th in the order of documents. */
size_t onr_resolution_document(const onr_resolution *resolution, size_t i);

/**
   Set ids and labels in the facts of one document.

   @param i      As in onr_resolution_document().
   @param arena  New strings and lists live in the arena; `facts` also keeps strings of the resolution.
   @param facts  As they were added; their nodes are changed in place.
*/
void onr_resolution_apply(const onr_resolution *resolution, size_t i, onr_arena *arena,
                          onr_facts *facts);

/** Pairs that may be the same: set in `out`, in order of ids; they live as long as the resolution. */
void onr_resolution_possibly_same(const onr_resolution *resolution, onr_facts *out);

#endif
