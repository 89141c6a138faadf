/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_AGENCIES_H
#define ONR_EXTRACT_AGENCIES_H

/**
   @file
   Organisations as parties: their names in normal form, their classes, and those that a title tells of.
*/

#include "extract/story.h"
#include "lang/agencyname.h"

/**
   The normal form of an organisation's name: in full if it is widely known ("NYPD"), with the usual words at its end
   ("Ashby police" is "Ashby Police Department"), in the story's own kind of apostrophe.

   @param text  As it stands in the story; borrowed.
   @return In the story's arena.
*/
onr_slice onr_agency_normal_name(const onr_story *story, onr_slice text);

/** The party whose label or alias has the same distinguishing words as `name`; ONR_NO_FACT if there is none. */
uint32_t onr_agency_find(const onr_story *story, onr_slice name);

/**
   The party of that name, made if there is none.

   @param name  In normal form, in the story's arena.
   @param kind  Class of the contract; empty to tell it by the name.
*/
uint32_t onr_agency_party(onr_story *story, onr_slice name, onr_slice kind);

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

/** The government of a place as a party, made if there is none: "City of Ashby", "Tarrant County", "State of Iowa". */
uint32_t onr_agency_of_place(onr_story *story, onr_slice place);

/** The place of a scope ("city", "state") that the sentence of a token names, else the story's own; empty if there is none. */
onr_slice onr_agency_near_place(const onr_story *story, onr_slice scope, uint32_t at);

#endif
