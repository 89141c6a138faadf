/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_OFFICES_H
#define ONR_EXTRACT_OFFICES_H

/**
   @file
   Organisations that an office, a kind of body or a place tells of: "Ashby Mayor" of the City of Ashby.
*/

#include "extract/story.h"

/**
   The organisation to which an office belongs.

   @param title  In full, in small letters ("police chief").
   @param field  Of table `titles` ("law-enforcement").
   @param place  Place named with the title ("Ashby", "Tarrant County"); empty for the story's own.
   @param at     Token of the title: bodies named near it are likelier.
   @return A party, made if there is none; ONR_NO_FACT where the story does not tell.
*/
uint32_t onr_agency_of_office(onr_story *story, onr_slice title, onr_slice field,
                              onr_slice place, uint32_t at);

/**
   The name that a row of `offices` or `bodies` makes with a place.

   @param row    Key, scope and pattern.
   @param place  Empty for the story's own of that scope.
   @return In the story's arena; empty where no place is known.
*/
onr_slice onr_agency_by_pattern(const onr_story *story, const onr_row *row,
                                onr_slice place);

/**
   The government of a place as a party, made if there is none: "City of Ashby", "Tarrant County", "State of Iowa".

   @return ONR_NO_FACT for words that name no place ("the county", a street).
*/
uint32_t onr_agency_of_place(onr_story *story, onr_slice place);

/** The place of a scope ("city", "state") that the sentence of a token names, else the story's own; empty if there is none. */
onr_slice onr_agency_near_place(const onr_story *story, onr_slice scope, uint32_t at);

#endif
