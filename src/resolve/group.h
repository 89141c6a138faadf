/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_GROUP_H
#define ONR_RESOLVE_GROUP_H

/**
   @file
   The steps that find which nodes of a pool are the same.  Each sets the roots of its kind; they run in this order.
*/

#include "resolve/context.h"
#include "resolve/groups.h"

/** Places of one name, unless their names tell different states. */
void onr_group_places(onr_sketch_pool *pool);

/**
   Agencies of one normal form.

   Bodies that every town has are one only if the name or the place tells whose they are; where two states are told,
   by the names or by the stories, they are two.
*/
void onr_group_agencies(onr_sketch_pool *pool, onr_groups *groups);

/**
   People of one full name, by the sum of what resolve.lex weighs.

   @param pairs  Pairs weighed here are added, for onr_groups_doubts(); they live in the arena.
*/
void onr_group_people(onr_sketch_pool *pool, const onr_context *context,
                      onr_groups *groups, onr_sketch_pairs *pairs, onr_arena *arena);

/**
   People and agencies that are called differently in two stories about the same affair: a misspelt, shortened or lone name,
   an abbreviation, a body whose owner one of the stories leaves out.

   @param pairs  Pairs weighed here are added, for onr_groups_doubts().
*/
void onr_group_stories(onr_sketch_pool *pool, const onr_context *context,
                       onr_groups *groups, onr_sketch_pairs *pairs, onr_arena *arena);

/** Events, by the sum of what resolve.lex weighs; the parties must be grouped. */
void onr_group_events(onr_sketch_pool *pool, const onr_context *context);

/** What speaks for two people of different stories being one, their names apart. */
double onr_group_people_context(const onr_sketch_pool *pool, const onr_context *context,
                                uint32_t a, uint32_t b);

/** What speaks for it in their names; names that differ must not be given. */
double onr_group_people_names(const onr_sketch_pool *pool, uint32_t a, uint32_t b);

/** Whether two parties must not be one: different names in one story, generations that differ. */
bool onr_group_parties_clash(void *pool, uint32_t a, uint32_t b);

#endif
