/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_CONTEXT_H
#define ONR_RESOLVE_CONTEXT_H

/**
   @file
   Whom and what a story names, to tell whether two stories speak of the same affair.
*/

#include "resolve/sketch.h"

/** What stories hold against each other; each list sorted, each number once. */
typedef struct {
    uint32_t *
        people; ///< [people_count] numbers of full names; once regrouped, without officials
    uint32_t *officials; ///< [official_count] of those with a title, once regrouped
    uint32_t *actors; ///< [actor_count] of people whom an event is about, once regrouped
    uint32_t *agencies; ///< [agency_count] roots of bodies of a town, county or state
    uint32_t *places;   ///< [place_count] roots of towns and other small places
    uint32_t *towns; ///< [town_count] ids of the symbols of towns, counties and the like
    uint32_t *ages;  ///< [age_count] of people
    uint32_t *days;  ///< [day_count] of incidents
    uint32_t people_count, official_count, actor_count, agency_count;
    uint32_t place_count, town_count, age_count, day_count;
} onr_context_document;

typedef struct {
    onr_context_document *documents; ///< [document_count]
    uint32_t *
        names; ///< [party_count] number of the full name of each person; ONR_NO_FACT if it has none
    uint32_t *bearers; ///< [name_count] the first party of each full name
    uint32_t name_count;
} onr_context;

/** A pair of stories about the same affair; `a` comes first. */
typedef struct {
    uint32_t a, b;
    uint32_t people; ///< People in both
} onr_context_pair;
typedef struct {
    onr_context_pair *items;
    size_t count, capacity;
} onr_context_pairs;

/** Gather the context of all documents; agencies and places must be grouped.  Lives in the arena. */
void onr_context_open(onr_context *context, const onr_sketch_pool *pool,
                      onr_arena *arena);

/**
   Now that agencies are grouped, put their roots in place, and part the people: who has a title (officers, officials, lawyers)
   stands in stories of many affairs and goes to `officials`; the others stay in `people`.
*/
void onr_context_regroup(onr_context *context, const onr_sketch_pool *pool);

/** How many numbers two sorted lists share, without `but`. */
uint32_t onr_context_shared(const uint32_t *a, uint32_t a_count, const uint32_t *b,
                            uint32_t b_count, uint32_t but);

/**
   Pairs of stories that share two people, or one and an agency or a small place, in order.

   @param roots  [party_count] root of each person.  Of a person in more than a dozen stories only pairs of stories near
                 each other in order are looked at.
*/
void onr_context_stories(const onr_context *context, const onr_sketch_pool *pool,
                         const uint32_t *roots, onr_arena *arena, onr_context_pairs *out);

#endif
