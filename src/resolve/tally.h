/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_TALLY_H
#define ONR_RESOLVE_TALLY_H

/**
   @file
   In how many places each thing stands: words in stories, names in the fortnights of a town.  Entries are gathered, sorted
   and counted once, and then only looked up; who looks something up holds two stories that share it, so that what
   stands in one place only, which is most, is forgotten.
*/

#include "base/arena.h"

/** A thing under a heading, and one place where it stands; once counted, the number of places. */
typedef struct {
    uint32_t heading, thing, where;
} onr_tally_entry;

typedef struct {
    onr_tally_entry *items;
    size_t count, capacity;
} onr_tally;

/** Note that a thing stands somewhere; until they are counted, entries live in the arena. */
void onr_tally_add(onr_tally *tally, onr_arena *arena, uint32_t heading, uint32_t thing,
                   uint32_t where);

/**
   Count, for each thing, in how many different places it stands.  Nothing can be added afterwards.

   @param arena  The counts live in it; what was gathered is needed no longer.
*/
void onr_tally_count(onr_tally *tally, onr_arena *arena);

/** The number of places of a thing under a heading; 0 if it stands in fewer than two. */
uint32_t onr_tally_of(const onr_tally *tally, uint32_t heading, uint32_t thing);

#endif
