/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_TENURES_H
#define ONR_EXTRACT_TENURES_H

/**
   @file
   Who holds or held which title where: from titles before names, appositions and predicates.

   "Ashby Police Chief Jane Roe", "Roe, the town's former manager", "Roe is a spokesman for the company", "Roe, who served as
   mayor".  Titles come out in full and in small letters; lawyers are attorneys of no agency.
*/

#include "extract/story.h"
#include "lang/tree.h"

/** Add the tenures of the story's named people, in order of text; agencies that only a title tells of become parties. */
void onr_tenures_extract(onr_story *story, const onr_tree *tree);

/**
   Let events change what is so: who was fired, has resigned, retired or died holds nothing any more.

   To be called when the story's events are there.
*/
void onr_tenures_settle(onr_story *story);

#endif
