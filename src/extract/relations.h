/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_RELATIONS_H
#define ONR_EXTRACT_RELATIONS_H

/**
   @file
   Who represents whom, and who is kin to whom: "Orr's attorney, Miriam Kessler", "Kessler, who represents Orr",
   "his father, Tom Ray".
*/

#include "extract/story.h"
#include "lang/tree.h"

/**
   Add the relations of a story, in order of text.

   Clients become parties; relatives without a name must be parties already, because an event needed them.  To be called
   when the story's events are there.
*/
void onr_relations_extract(onr_story *story, const onr_tree *tree);

#endif
