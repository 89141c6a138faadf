/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_BODIES_H
#define ONR_EXTRACT_BODIES_H

/**
   @file
   Organisations that a story means without naming them: "the city council", "prosecutors", "the district attorney", "a
   federal court in Ashby".
*/

#include "extract/story.h"

/**
   The full name of a body that is called by its kind alone ("Board of Supervisors", "the Police Department"); empty if
   the name is no such kind or the story does not tell whose it is.  In the story's arena.
*/
onr_slice onr_body_by_name(const onr_story *story, onr_slice name);

/**
   The party that an unnamed organisation's phrase means: one of the story's of that class, the one that each place has
   of it (table `bodies`), or one of that description alone.

   @param entity  An entity of kind agency without a name.
   @return A party, made if there is none; ONR_NO_FACT for a business or group of which nothing more is told.
*/
uint32_t onr_body_of_entity(onr_story *story, const onr_entity *entity);

/**
   The office behind somebody called by it alone ("The State Attorney charged him"), made if there is none.

   @param entity  A person without a name.
   @return ONR_NO_FACT if it is no prosecutor's office or the story does not tell which.
*/
uint32_t onr_office_of_entity(onr_story *story, const onr_entity *entity);

/**
   Make parties of the bodies that are plainly meant.

   To be called when the named parties are there and those that titles tell of.
*/
void onr_bodies_extract(onr_story *story);

#endif
