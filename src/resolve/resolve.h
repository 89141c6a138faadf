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

typedef struct onr_resolver onr_resolver;

/**
   Prepare the tables that resolution reads (`labels.lex`).

   @param arena    The resolver lives in the arena; the program's.
   @param lexicon  Kept.
   @return ONR_OK; ONR_BAD_INPUT naming file and line of a bad row.
*/
onr_status onr_resolver_open(onr_arena *arena, const onr_lexicon *lexicon,
                             onr_resolver **out, onr_error *err) ONR_WARN_UNUSED;

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

#endif
