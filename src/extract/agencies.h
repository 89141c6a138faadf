/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_AGENCIES_H
#define ONR_EXTRACT_AGENCIES_H

/**
   @file
   Organisations as parties: their names in normal form and their classes.
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

/** "'" in the kind of apostrophe that the story uses; in the story's arena. */
onr_slice onr_agency_apostrophes(const onr_story *story, onr_slice name);

/**
   Whether the story names a body of another town or county than its own only for somebody's past there: "she was a
   captain with the Dallas Police Department before".  Nobody else's post is there.
*/
bool onr_agency_is_past_station(const onr_story *story, uint32_t party);

/**
   The row of the longest end of a name that table `agency-endings` knows, or null.

   @param begin  Set to where in the name that end begins, if there is one.
*/
const onr_row *onr_agency_ending(const onr_story *story, onr_slice name, size_t *begin);

#endif
